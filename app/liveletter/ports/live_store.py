"""Hosts and live sessions as they are kept (MISSION rows L): the writer's side, for the services."""

from collections.abc import Sequence
from typing import Protocol

from liveletter.domain.chat import ChatMessage, LinkedFile
from liveletter.domain.live import LiveHost, LiveRecord, LiveRole, LiveSession, SessionSeen


class LiveStore(Protocol):
    """Hosts and sessions in the archive. What was said lies among the chat messages, with its session's number."""

    def hosts(self) -> list[LiveHost]:
        """All hosts of the user."""
        ...

    def save_host(self, host: LiveHost) -> LiveHost:
        """Add (id 0) or change a host; one for each url and address."""
        ...

    def remove_host(self, host_id: int) -> None:
        """Forget a host; its sessions stay."""
        ...

    def sessions(self, role: LiveRole | None = None) -> list[LiveSession]:
        """Sessions that are not over, newest first."""
        ...

    def session(self, session_id: int) -> LiveSession:
        """One session. Raises NotFound."""
        ...

    def by_uuid(self, host_url: str, uuid: str) -> LiveSession | None:
        """A session by its identifier on a host."""
        ...

    def with_uuid(self, uuid: str) -> list[LiveSession]:
        """Sessions with this identifier, on whichever host."""
        ...

    def of_mail(self, message_id: str) -> LiveSession | None:
        """The session that a letter carries."""
        ...

    def with_person(self, person_id: int) -> list[LiveSession]:
        """Sessions that are not over in which a person is a member, last used first."""
        ...

    def keep(self, host_url: str, role: LiveRole, account_id: int, seen: SessionSeen) -> LiveSession:
        """A session as it stands; new, or known by its identifier. Never takes the letter's Message-ID or a member's
        address away, nor moves `last_number`. Members' addresses become addresses of persons (source: mail), but for a
        session that is not recorded. The user's own session stays as it is whatever a guest's seat tells of it."""
        ...

    def nobody_here(self, host_url: str = "", session_id: int = 0) -> list[int]:
        """Nothing is known of who is here: in the user's own sessions at one host (a guest's seat has a line of its
        own), in one session, or (neither given) anywhere. Returns the sessions of which that is news."""
        ...

    def take(self, session_id: int, records: Sequence[LiveRecord], at: float) -> list[int]:
        """File records in one transaction: what was said as chat messages (the user's own known by origin-id), all else
        as events of the session; moves `last_number`. Known records change nothing; a gap changes nothing and raises
        ProtocolTrouble. What was said gets the host's time, the user's own too, but for what keeps all in the order of
        the records. Returns the ids of chat messages that are new or changed."""
        ...

    def add_outgoing(self, session_id: int, text: str, origin_id: str, at: float, file: LinkedFile | None) -> int:
        """Keep what the user says, in state queued, before it is sent, once per origin-id; returns the chat message's
        id. Until its record is taken in, it stands behind all that is or comes. Its entry in the outbox is made by
        OutboxStore."""
        ...

    def confirm(self, chat_id: int, record: LiveRecord, at: float, by: str) -> None:
        """The host `by` has taken what the user said as this record: it is handed over. (It gets its place when the
        record's turn comes, in `take`.)"""
        ...

    def prove(self, session_id: int, up_to: int, at: float, who: str) -> list[ChatMessage]:
        """What the user said, up to this record, has arrived at all of `who` (names); returns the messages of which
        that is news."""
        ...

    def record(self, chat_id: int) -> int:
        """The number of a message's record; 0: the host has not taken it. Raises NotFound."""
        ...

    def said(self, session_id: int, origin_id: str) -> ChatMessage | None:
        """What the user said with this origin-id."""
        ...

    def talk(self, session_id: int) -> list[ChatMessage]:
        """All that was said, oldest first; behind it what the host has not taken yet."""
        ...

    def mark_read(self, session_id: int) -> list[ChatMessage]:
        """The user has read all that was said; returns what was unread."""
        ...

    def host_mails(self, session_id: int) -> list[int]:
        """Mails that, by their Message-ID, tell the user of a session's records, and are not noted as such yet."""
        ...

    def mail_key(self, session_id: int) -> str:
        """By what the host's mails to the user about a session are sealed (`domain.host_mail_id`); empty: not known."""
        ...

    def note_host_mail(self, mail_id: int) -> None:
        """What a mail tells is among the chats: it leaves the timelines."""
        ...

    def end(self, session_id: int) -> None:
        """The host holds it no more; what was said stays. One that is not recorded loses its title and its members,
        and goes where no letter carried it."""
        ...

    def forget(self, session_id: int) -> None:
        """Delete a session from the archive, with all that was said in it. Raises NotFound."""
        ...

    def link(self, session_id: int) -> tuple[str, str]:
        """A guest's link and pass."""
        ...

    def set_link(self, session_id: int, link: str, kept_pass: str) -> None:
        """Keep a guest's link and pass."""
        ...
