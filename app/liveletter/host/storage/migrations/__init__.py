"""The host's migrations, oldest first. One that was released is never changed: a new one is added."""

from liveletter.host.storage.migrations.m0001_first import FIRST
from liveletter.host.storage.migrations.m0002_files import FILES
from liveletter.host.storage.migrations.m0003_open_sessions import OPEN_SESSIONS
from liveletter.host.storage.migrations.m0004_bounces import BOUNCES
from liveletter.host.storage.migrations.m0005_requests import REQUESTS
from liveletter.host.storage.migrations.migration import Migration

MIGRATIONS: tuple[Migration, ...] = (FIRST, FILES, OPEN_SESSIONS, BOUNCES, REQUESTS)

__all__ = ["MIGRATIONS", "Migration"]
