"""From a case to paper: the PDF dossier, upload sheets and the packet.

Knows no database and no decoder, only values and a source of pictures.
"""
