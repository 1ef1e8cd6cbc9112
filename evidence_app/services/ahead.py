"""What the first order needs and takes long to make: a program that stays open makes it on a thread that nobody waits for."""

from __future__ import annotations


def make_ahead() -> None:
    """The readers of stored values (a tenth of a second) and the phrases of the wording check."""
    from evidence_app.services.wording import languages
    from evidence_app.storage.codec import prepare

    prepare()
    languages()
