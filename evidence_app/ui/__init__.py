"""The window. The only room that knows Qt; it calls services and shows what they answer."""

from evidence_app.ui.binding import spare_imports

spare_imports()
