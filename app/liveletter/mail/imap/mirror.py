"""The mirror of folders: looks, decides (`plan`), then brings the archive level with the server.

Whatever is cut in the middle goes on where it stood: the cursor moves only after the rows are stored.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice

from liveletter.domain.mail import Folder, FolderCursor
from liveletter.mail.imap.actions import forget_uids
from liveletter.mail.imap.intake import HEADER, WHOLE, Digest, read_all
from liveletter.mail.imap.plan import (
    Difference,
    Look,
    Pace,
    agrees,
    compare_all,
    compare_changes,
    decide,
    leaving,
    respecting,
)
from liveletter.mail.imap.session import Fetch, Selected, Session
from liveletter.ports import ActionStore, MailListener, MailStore

log = logging.getLogger(__name__)

BATCHES = (40, 100)  # mails in the first batches, so that the list fills at once
BATCH = 200
AHEAD = 2  # batches asked for before they are needed
FLAGS_SLICE = 500


class Mirror:
    """Brings folders of one account level with the server."""

    def __init__(
        self, *, account_id: int, mails: MailStore, actions: ActionStore, listener: MailListener, digest: Digest
    ) -> None:
        self._account_id = account_id
        self._mails = mails
        self._actions = actions
        self._listener = listener
        self._digest = digest

    async def folder(self, session: Session, folder: Folder) -> None:
        """Bring one folder level: new mails newest first, flags, and what left it. Raises ServerError, ArchiveError."""
        cursor = self._mails.cursor(folder.id)
        selected = await session.select(folder.name, cursor=cursor if cursor.uidnext else None)
        known = self._mails.placements(folder.id)
        plan = decide(cursor, len(known), selected)
        if plan.start_over:
            known = {}
            self._start_over(folder)
        if cursor.uidvalidity != selected.uidvalidity:
            self._mails.set_cursor(folder.id, FolderCursor(uidvalidity=selected.uidvalidity))
        if plan.look is Look.NOT:
            return
        difference = await self._look(session, plan.look, cursor, selected, known, folder)
        await self._level(
            session, folder, difference, fresh_from=cursor.uidnext if not plan.start_over else 0, again=plan.start_over
        )
        self._mails.set_cursor(folder.id, _reached(selected, known, difference))

    def _start_over(self, folder: Folder) -> None:
        log.info("The server numbered a folder anew; it is mirrored afresh")
        forget_uids(self._actions, self._account_id, folder.id)
        gone = self._mails.clear_placements(folder.id)
        if gone:
            self._listener.mails_removed(folder, gone)

    async def _look(
        self,
        session: Session,
        look: Look,
        cursor: FolderCursor,
        selected: Selected,
        known: dict[int, frozenset[str]],
        folder: Folder,
    ) -> Difference:
        if look is not Look.ALL:
            changed = selected.changed
            if look is Look.CHANGES:
                since = b"(CHANGEDSINCE %d)" % cursor.highestmodseq
                changed = await session.fetch(b"1:*", b"UID FLAGS", modifier=since)
            difference = compare_changes(known, changed, selected.vanished)
            gone = leaving(self._actions.waiting(self._account_id), folder.id)
            if agrees(len(known), difference, selected.exists, gone):
                return difference
        listed = await session.fetch(b"1:*", b"UID FLAGS") if selected.exists else []
        return compare_all(known, {item.uid: item.flags or frozenset() for item in listed})

    async def _level(
        self, session: Session, folder: Folder, difference: Difference, *, fresh_from: int, again: bool
    ) -> None:
        difference = respecting(difference, self._actions.waiting(self._account_id), folder.id)
        if difference.vanished:
            gone = self._mails.remove(folder.id, difference.vanished)
            self._listener.mails_removed(folder, gone)
        await self._set_flags(folder, difference)
        if difference.new:
            await self._bring(session, folder, difference.new, fresh_from=fresh_from, headers=again)
        if difference.vanished or difference.flags or difference.new:
            self._listener.folders_changed(self._account_id)

    async def _set_flags(self, folder: Folder, difference: Difference) -> None:
        pairs = iter(difference.flags.items())
        while piece := dict(islice(pairs, FLAGS_SLICE)):
            changed = self._mails.set_flags(folder.id, piece)
            if changed:
                self._listener.mails_changed(changed)
            await asyncio.sleep(0)

    async def _bring(
        self, session: Session, folder: Folder, uids: Sequence[int], *, fresh_from: int, headers: bool
    ) -> None:
        """Fetch and store mails in batches, the next ones asked for while one is stored."""
        pace = Pace()
        batches = _batches(uids)
        asked: deque[tuple[Sequence[int], bool, Fetch]] = deque()
        done = 0
        self._listener.progressed(self._account_id, folder.name, 0, len(uids))
        while True:
            whole = not headers and pace.whole(len(uids) - done)
            for batch in islice(batches, AHEAD - len(asked)):
                asked.append((batch, whole, session.begin_fetch(batch, WHOLE if whole else HEADER, content=True)))
            if not asked:
                break
            done += len(asked[0][0])
            await self._take(session, folder, *asked.popleft(), pace=pace, fresh_from=fresh_from)
            self._listener.progressed(self._account_id, folder.name, done, len(uids))

    async def _take(
        self,
        session: Session,
        folder: Folder,
        batch: Sequence[int],
        whole: bool,
        fetch: Fetch,
        *,
        pace: Pace,
        fresh_from: int,
    ) -> None:
        began = time.monotonic()
        fetched = await session.end_fetch(fetch)
        if whole:
            pace.note(len(batch), time.monotonic() - began)
        mails = await read_all(fetched, self._digest)
        stored = self._mails.add_mails(folder.id, mails)
        fresh = [mail for mail in stored if fresh_from and mail.uid >= fresh_from]
        old = [mail for mail in stored if not fresh_from or mail.uid < fresh_from]
        for some, is_fresh in ((fresh, True), (old, False)):
            if some:
                self._listener.mails_added(folder, some, fresh=is_fresh)


def _batches(uids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Small batches first, then larger ones."""
    at = 0
    sizes = iter(BATCHES)
    while at < len(uids):
        size = next(sizes, BATCH)
        yield uids[at : at + size]
        at += size


def _reached(selected: Selected, known: dict[int, frozenset[str]], difference: Difference) -> FolderCursor:
    """The cursor once all is stored, also where the server tells no UIDNEXT."""
    after = max((*known, *difference.new), default=0) + 1
    return FolderCursor(selected.uidvalidity, selected.uidnext or after, selected.highestmodseq)
