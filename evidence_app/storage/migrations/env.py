"""Run by Alembic: takes the steps on the connection that `migrate` hands over."""

from __future__ import annotations

from alembic import context

from evidence_app.storage.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # The caller's one transaction holds all steps: a crash leaves the old schema.
    transactional_ddl=False,
)
context.run_migrations()
