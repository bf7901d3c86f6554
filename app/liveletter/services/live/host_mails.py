"""Mails by which a host tells an absent member what was said: the same words are, or will be, here as chats (MISSION
L11). Each is told once: such a mail is read and raises no notice, and is no part of a person's timeline.

Only what is certainly in the archive counts: where the host cannot be reached, its mail is a mail like any other. And
only the host's own mails count: what anybody else makes look like one is not sealed with the key that the host told.
"""

import asyncio
from collections.abc import Callable, Sequence

from liveletter.domain.host_mail_id import read
from liveletter.domain.live import LiveSession
from liveletter.domain.mail import MailDigest, StoredMail
from liveletter.events import ChatArrived, EventBus, LiveSessionChanged, MailsChanged
from liveletter.ports import LiveStore, MailStore
from liveletter.tasks import TaskGroup

PATIENCE = 15.0  # seconds in which the host may tell the same before its mail is announced
Announce = Callable[[Sequence[tuple[int, MailDigest]]], None]


class HostMails:
    """Looks at each mail that arrives."""

    def __init__(
        self, *, live: LiveStore, mails: MailStore, mark_read: Callable[[int], None], bus: EventBus, tasks: TaskGroup
    ) -> None:
        self._live = live
        self._mails = mails
        self._mark_read = mark_read
        self._bus = bus
        self._tasks = tasks
        self._held: set[int] = set()
        bus.subscribe(LiveSessionChanged, lambda event: self._grew(event.session_id))
        bus.subscribe(ChatArrived, lambda event: self._grew(event.message.session_id))

    def take(self, mails: Sequence[StoredMail], announce: Announce) -> set[int]:
        """The mails of these that need no notice, or not yet: for those that the host does not tell in a while,
        `announce` is called."""
        taken: set[int] = set()
        for mail in mails:
            found = self._session(mail.digest)
            if found is None:
                continue
            taken.add(mail.mail_id)
            session, up_to = found
            if session.last_number >= up_to:
                self._put_by(mail.mail_id)
            else:
                self._held.add(mail.mail_id)
                self._tasks.spawn(self._wait(mail, announce), name="a live host's mail")
        return taken

    def _grew(self, session_id: int) -> None:
        """More of a session is here: mails that told the same may be put by."""
        for mail_id in self._live.host_mails(session_id):
            found = self._session(self._mails.digest(mail_id))
            if found is not None and found[0].last_number >= found[1]:
                self._put_by(mail_id)

    def _session(self, digest: MailDigest) -> tuple[LiveSession, int] | None:
        """The session of which a mail tells the user, and up to which record; None for any other mail."""
        told = read(digest.message_id)
        if told is None or not digest.is_automatic:
            return None
        for session in self._live.with_uuid(told.uuid):
            threads = {digest.in_reply_to, *digest.references}
            is_its = session.recorded and session.own_number == told.member and session.message_id in threads | {""}
            if is_its and told.is_sealed(self._live.mail_key(session.id)):
                return session, told.up_to
        return None

    def _put_by(self, mail_id: int) -> None:
        self._held.discard(mail_id)
        self._live.note_host_mail(mail_id)
        self._mark_read(mail_id)
        self._bus.publish(MailsChanged((mail_id,)))

    async def _wait(self, mail: StoredMail, announce: Announce) -> None:
        await asyncio.sleep(PATIENCE)
        if mail.mail_id in self._held:
            self._held.discard(mail.mail_id)
            announce([(mail.mail_id, mail.digest)])
