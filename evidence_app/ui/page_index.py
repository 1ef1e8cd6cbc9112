"""Which pages there are, in their order, and how to get at them without importing all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evidence_app.ui.pages import Page

if TYPE_CHECKING:
    from evidence_app.core.case import Case

PAGES = ("overview", "evidence", "compare", "statement", "timeline", "dossier")


def page_class(key: str) -> type[Page]:
    """The class of a page, imported when it is first needed."""
    from importlib import import_module

    found = getattr(import_module(f"evidence_app.ui.pages.{key}"), f"{key.capitalize()}Page")
    assert isinstance(found, type)
    assert issubclass(found, Page)
    return found


def counts(case: Case) -> tuple[int | None, ...]:
    """The number beside each tab, None for none; without importing the pages."""
    differences = sum(len(comparison.differences) for comparison in case.comparisons)
    return (
        None,
        len(case.evidence) or None,
        differences or None,
        None,
        len(case.events) or None,
        None,
    )
