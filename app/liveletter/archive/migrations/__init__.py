"""The archive's migrations, oldest first. One that was released is never changed: a new one is added."""

from liveletter.archive.migrations.m0001_first import FIRST
from liveletter.archive.migrations.m0002_outbox import OUTBOX
from liveletter.archive.migrations.m0003_live import LIVE
from liveletter.archive.migrations.m0004_copies import COPIES
from liveletter.archive.migrations.m0005_wishes import WISHES
from liveletter.archive.migrations.m0006_mail_keys import MAIL_KEYS
from liveletter.archive.migrations.migration import Migration

MIGRATIONS: tuple[Migration, ...] = (FIRST, OUTBOX, LIVE, COPIES, WISHES, MAIL_KEYS)

__all__ = ["MIGRATIONS", "Migration"]
