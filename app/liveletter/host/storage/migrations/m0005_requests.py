"""Version 5: by which request of its owner's program a session was created, so that the same one creates no other."""

from liveletter.host.storage.migrations.migration import Migration

REQUESTS = Migration(
    5,
    (
        "ALTER TABLE session ADD COLUMN request_id TEXT",
        "ALTER TABLE session ADD COLUMN request_hash TEXT",
        "CREATE UNIQUE INDEX session_request ON session (owner_id, request_id)",
    ),
)
