"""Bringing the bodies of mails that came by their header alone."""

from collections.abc import Callable, Iterator, Sequence

from liveletter.domain.mail import Folder
from liveletter.mail.imap.intake import Digest, careful
from liveletter.mail.imap.reader import LITERAL_LIMIT
from liveletter.mail.imap.session import Session
from liveletter.ports import MailListener, MailStore

AT_ONCE = 100  # mails looked at together
GROUP_BYTES = 4 * 2**20  # a group ends with the mail that passes this size


class Bodies:
    """Brings bodies to the archive. A body that the server does not give is not asked for again on this connection."""

    def __init__(self, *, mails: MailStore, listener: MailListener, digest: Digest) -> None:
        self._mails = mails
        self._listener = listener
        self._digest = digest
        self._given_up: set[tuple[int, int]] = set()

    async def complete(self, session: Session, folder: Folder, *, stop: Callable[[], bool]) -> None:
        """Bring all missing bodies of a folder, newest first, until `stop` says that something else waits."""
        while not stop() and (missing := self._missing(folder)):
            if session.selected != folder.name and not await self._select(session, folder):
                return
            sizes = {item.uid: item.size or 0 for item in await session.fetch(missing, b"UID RFC822.SIZE")}
            for group in _groups(missing, sizes):
                await self.bring(session, folder, {uid: missing[uid] for uid in group})
                if stop():
                    return
            refused = missing.keys() & self._missing(folder).keys()
            self._given_up.update((folder.id, uid) for uid in refused)

    async def bring(self, session: Session, folder: Folder, wanted: dict[int, int]) -> bool:
        """Bring the bodies of UID → mail id from the selected folder; whether any came."""
        fetched = await session.fetch(wanted, b"UID BODY.PEEK[]", content=True)
        came = [(wanted[item.uid], item.body, careful(self._digest, item.body, True)) for item in fetched if item.body]
        if came:
            self._mails.put_bodies(came)
            self._listener.mails_changed([mail_id for mail_id, _, _ in came])
        return bool(came)

    async def _select(self, session: Session, folder: Folder) -> bool:
        """Select the folder; False where its UIDs no longer mean the mails that are known."""
        selected = await session.select(folder.name)
        return selected.uidvalidity == self._mails.cursor(folder.id).uidvalidity

    def _missing(self, folder: Folder) -> dict[int, int]:
        """UID → mail id."""
        found = self._mails.bodies_missing(folder.id, AT_ONCE + len(self._given_up))
        return {uid: mail_id for mail_id, uid in found if (folder.id, uid) not in self._given_up}


def _groups(uids: Sequence[int] | dict[int, int], sizes: dict[int, int]) -> Iterator[list[int]]:
    """Groups small enough to be held in memory together; what no reader would take is left out."""
    group: list[int] = []
    held = 0
    for uid in uids:
        size = sizes.get(uid, 0)
        if not size or size >= LITERAL_LIMIT:
            continue
        group.append(uid)
        held += size
        if held >= GROUP_BYTES:
            yield group
            group, held = [], 0
    if group:
        yield group
