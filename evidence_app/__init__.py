"""Evidence Organizer: deadlines, key frames, comparisons and a dossier for a buyer's dispute, all on their own machine."""

__version__ = "0.1.0"
