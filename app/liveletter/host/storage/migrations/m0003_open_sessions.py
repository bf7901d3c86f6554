"""Version 3: sessions that are open to whoever confirms a mail address."""

from liveletter.host.storage.migrations.migration import Migration

OPEN_SESSIONS = Migration(3, ("ALTER TABLE session ADD COLUMN open_hash TEXT",))
