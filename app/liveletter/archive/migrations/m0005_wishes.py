"""Version 5: what was wished for the chat of a letter in the outbox, so that it can be written once more."""

from liveletter.archive.migrations.migration import Migration

WISHES = Migration(5, ("ALTER TABLE cargo ADD COLUMN live TEXT",))  # JSON; NULL: no chat goes along
