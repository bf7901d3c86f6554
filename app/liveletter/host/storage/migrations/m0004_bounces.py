"""Version 4: how many mails to a member came back."""

from liveletter.host.storage.migrations.migration import Migration

BOUNCES = Migration(4, ("ALTER TABLE member ADD COLUMN bounces BIGINT NOT NULL DEFAULT 0",))
