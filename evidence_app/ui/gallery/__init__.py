"""The gallery: every screen of the window, in every state that a user can meet, as pictures to be looked at.

`python -m evidence_app.ui.gallery DIR [LANGUAGE …]` writes them. A screen is a *scene*: it brings the window into a state,
yields the widget to be looked at, and puts things back. Tests walk through the same scenes: what is looked at is tested too.
"""

from evidence_app.ui.gallery import dialogs, pages, states  # noqa: F401  each adds its scenes
from evidence_app.ui.gallery.stage import SCENES, Kind, Scene, Stage

__all__ = ["SCENES", "Kind", "Scene", "Stage"]
