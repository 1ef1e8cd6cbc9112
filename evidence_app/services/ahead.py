"""What takes long to make and is needed soon: made beside what goes on meanwhile, so that nobody waits for it."""

from __future__ import annotations


def make_ahead() -> None:
    """What the first order needs: the readers of stored values (a tenth of a second) and the phrases of the wording check.

    For a thread of a program that stays open.
    """
    from evidence_app.services.wording import languages
    from evidence_app.storage.codec import prepare

    prepare()
    languages()


def begin_reader() -> None:
    """The process that reads files: it loads what it needs (a quarter of a second) until it is given the first."""
    from evidence_app.media.worker import begin

    begin()
