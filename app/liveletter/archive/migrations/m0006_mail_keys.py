"""Version 6: by what a host's mails to the user, about a live session, are told from what only looks like them."""

from liveletter.archive.migrations.migration import Migration

# A secret between host and user; empty: not told.
MAIL_KEYS = Migration(6, ("ALTER TABLE live_session ADD COLUMN mail_key TEXT NOT NULL DEFAULT ''",))
