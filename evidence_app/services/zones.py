"""The time zone of this computer, which a new order gets unless it names its own."""

from __future__ import annotations


def local_zone() -> str:
    """The IANA name of this computer's time zone; "UTC" where the system doesn't name one."""
    from babel.localtime import get_localzone

    from evidence_app.core.errors import BadInput
    from evidence_app.core.when import parse_zone

    try:
        found = parse_zone(str(getattr(get_localzone(), "key", "UTC")))
    except (BadInput, LookupError, OSError):
        return "UTC"
    return "UTC" if found == "Etc/UTC" else found
