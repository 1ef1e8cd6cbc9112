"""The steps from one schema to the next, forward only, and how far they have come.

Called by `Library.open`. Alembic is only loaded when there is a step to take; one row tells that there is none.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

# Revisions are numbers in order ("0001"), so that newer and older can be told apart without knowing the newer ones.
HEAD = 1


def migrate(connection: Connection) -> None:
    """Take every step up to `HEAD`, inside the transaction that `connection` is in."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    # Alembic reads its options through configparser, where % starts a substitution.
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
