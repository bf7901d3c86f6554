"""What was said while there was no connection, out of the server's archive (XEP-0313)."""

import asyncio
import logging
import time
from collections.abc import Set
from xml.etree.ElementTree import Element

from liveletter.domain.errors import Refused
from liveletter.networks.xmpp import messages
from liveletter.networks.xmpp.connection import Connection
from liveletter.networks.xmpp.cursor import Cursor
from liveletter.networks.xmpp.inbox import Inbox
from liveletter.networks.xmpp.mam import Archive
from liveletter.networks.xmpp.messages import Reader, Reading

log = logging.getLogger(__name__)


class CatchingUp:
    """Reads the archive from the cursor on, and moves the cursor when what it read is on disk."""

    def __init__(self, *, connection: Connection, own: str, inbox: Inbox, cursor: Cursor) -> None:
        self._archive = Archive(connection=connection, own=own)
        self._inbox = inbox
        self._cursor = cursor
        self._reader = Reader(own)
        self.take = self._archive.take
        self.has_archive = False
        self.is_done = False

    async def run(self, reader: Reader, in_doubt: Set[str] = frozenset()) -> None:
        """Take in what the archive has; nothing where there is none, or it refuses.

        `in_doubt`: the ids of messages that a server which has lost the session had not acknowledged. A server works
        off one after the other, so of those that it has in the archive all but the last were passed on; the last, it
        may have been stopped in the middle of. It counts as there only where its receipt is there too.
        """
        self.is_done = False
        if not self.has_archive:
            return
        self._reader = reader
        cursor = self._cursor.begin()
        last = LastInDoubt(in_doubt)

        async def take(result: Element) -> None:
            reading = self._read(result)
            for each in last.without(reading) if reading is not None else ():
                await self._inbox.deliver(each, acknowledge=bool(cursor))
            await asyncio.sleep(0)

        try:
            await self._archive.catch_up(cursor, time.time(), take, self._cursor.reach)
        except Refused as error:
            log.warning("The chat server's archive was not read: %s", error.detail)
        else:
            self.is_done = True

    def _read(self, result: Element) -> Reading | None:
        message, delay = messages.forwarded(result)
        if message is None:
            return None
        return messages.read_archived(message, delay, result.get("id", ""), self._reader, time.time())


class LastInDoubt:
    """Holds back the last of the readings in doubt."""

    def __init__(self, in_doubt: Set[str]) -> None:
        self._in_doubt = in_doubt
        self._held: Reading | None = None

    def without(self, reading: Reading) -> list[Reading]:
        """What may be told now that this reading came."""
        origin_id = reading.chat.origin_id if reading.chat is not None and reading.outgoing else ""
        if origin_id and origin_id in self._in_doubt:
            before, self._held = self._held, reading
            return [before] if before is not None else []
        if self._held is not None and self._is_proof(reading):
            before, self._held = self._held, None
            return [before, reading]
        return [reading]

    def _is_proof(self, reading: Reading) -> bool:
        held = self._held.chat.origin_id if self._held is not None and self._held.chat is not None else ""
        return not reading.outgoing and held in {reading.delivered, reading.displayed, reading.failed}
