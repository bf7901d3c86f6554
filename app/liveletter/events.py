"""What has happened, as frozen structs in the past tense, and the bus that carries them.

The same structs cross the bridge to the window: every field is plain data. No event holds a secret or a mail's text,
but for `NoticeRaised`, which is shown to the user at once.
"""

import logging
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from liveletter.domain.accounts import AccountState, LinkState
from liveletter.domain.chat import ChatMessage
from liveletter.domain.outbox import Outgoing
from liveletter.domain.people import Proposal
from liveletter.domain.presence import Presence

log = logging.getLogger(__name__)


class Event(msgspec.Struct, frozen=True, tag=True):
    """Something that has happened."""


class AccountsChanged(Event, frozen=True, tag=True):
    """An account was added, changed or removed."""


class AccountStateChanged(Event, frozen=True, tag=True):
    """An account's connection to a server came, went or failed."""

    state: AccountState


class FoldersChanged(Event, frozen=True, tag=True):
    """Folders came or went, or their counts changed."""

    account_id: int


class MailsAdded(Event, frozen=True, tag=True):
    """Mails are in the archive. `fresh`: they are new to the user (not a first sync)."""

    folder_id: int
    mail_ids: tuple[int, ...]
    fresh: bool = False


class MailsChanged(Event, frozen=True, tag=True):
    """Flags, body or tied chats of these mails changed."""

    mail_ids: tuple[int, ...]


class MailsRemoved(Event, frozen=True, tag=True):
    """These mails are no longer in this folder."""

    folder_id: int
    mail_ids: tuple[int, ...]


class SyncProgressed(Event, frozen=True, tag=True):
    """A folder is being mirrored. `done` equals `total` when it is finished."""

    account_id: int
    folder: str
    done: int
    total: int


class ChatArrived(Event, frozen=True, tag=True):
    """A chat message, incoming or outgoing, is in the archive."""

    message: ChatMessage
    delayed: bool = False


class ChatChanged(Event, frozen=True, tag=True):
    """A chat message's state changed: sent, delivered, read, failed."""

    message: ChatMessage


class ChatsRead(Event, frozen=True, tag=True):
    """The user has read what this person wrote."""

    person_id: int


class TypingChanged(Event, frozen=True, tag=True):
    """A person began or ceased to write (XEP-0085)."""

    person_id: int
    typing: bool


class PresenceChanged(Event, frozen=True, tag=True):
    """A person's presence, over all networks, changed."""

    person_id: int
    presence: Presence


class OwnPresenceChanged(Event, frozen=True, tag=True):
    """The user's own presence was set."""

    presence: Presence


class PeopleChanged(Event, frozen=True, tag=True):
    """Persons were added, renamed, merged, split or removed. Empty: look at all."""

    person_ids: tuple[int, ...] = ()


class ProposalMade(Event, frozen=True, tag=True):
    """An address was learned and waits for the user's word."""

    proposal: Proposal


class SubscriptionRequested(Event, frozen=True, tag=True):
    """Somebody asks to see the user's presence. Only the user answers."""

    account_id: int
    jid: str
    name: str


class MailSent(Event, frozen=True, tag=True):
    """A mail was taken by the server. `refused` lists recipients it did not take, with its words."""

    message_id: str
    subject: str
    refused: tuple[str, ...] = ()


class MailFailed(Event, frozen=True, tag=True):
    """A mail could not be sent; it stays in the outbox."""

    outgoing_id: int
    subject: str
    sentence: str


class LiveSessionChanged(Event, frozen=True, tag=True):
    """A session is new, or its members, their being here, its title or state changed. `message_id`: of its letter."""

    session_id: int
    message_id: str = ""


class LiveTypingSeen(Event, frozen=True, tag=True):
    """A member of a session is writing; it holds for some seconds."""

    session_id: int
    member: int


class LiveHostsChanged(Event, frozen=True, tag=True):
    """A host was added or removed."""


class LiveHostStateChanged(Event, frozen=True, tag=True):
    """The line to a host came, went or failed."""

    host_url: str
    state: LinkState
    sentence: str = ""


class OutgoingChanged(Event, frozen=True, tag=True):
    """An entry of the outbox is new or has changed."""

    entry: Outgoing


class OutboxChanged(Event, frozen=True, tag=True):
    """What waits to go out changed: mails that wait or failed, of all kinds of entries with `all_waiting`."""

    waiting: int
    all_waiting: int = 0


class NoticeRaised(Event, frozen=True, tag=True):
    """Something to tell the user where they may not be looking. The window shows it where no desktop notice can."""

    title: str
    body: str
    mail_id: int = 0
    person_id: int = 0
    session_id: int = 0  # of the live session in which it was said
    shown: bool = False  # a desktop notice is already on the screen


class NoticeActivated(Event, frozen=True, tag=True):
    """The user clicked a notice: open its place, that of the talk before that of the mail."""

    mail_id: int = 0
    person_id: int = 0
    session_id: int = 0


OWN_HOST_MAILS = "own host mails"  # topic of TroubleArose: what hinders the mails of the host inside the program


class TroubleArose(Event, frozen=True, tag=True):
    """Something is wrong that no single request caused. `sentence` is for the user; empty: trouble `topic` is over."""

    topic: str
    sentence: str
    detail: str = ""


class SettingChanged(Event, frozen=True, tag=True):
    """A setting has a new value (JSON-able)."""

    key: str
    value: bool | int | float | str


class WindowRaiseRequested(Event, frozen=True, tag=True):
    """The program was started a second time: bring the window to the front."""


class EngineReady(Event, frozen=True, tag=True):
    """The engine has opened the archive and serves commands."""


E = TypeVar("E", bound=Event)


class Subscription:
    """A handle on one subscription; `cancel` ends it and may be called twice."""

    def __init__(self, cancel: Callable[[], None]) -> None:
        self._cancel: Callable[[], None] | None = cancel

    def cancel(self) -> None:
        """End the subscription."""
        if self._cancel is not None:
            self._cancel()
            self._cancel = None


class EventBus:
    """Carries events to whoever subscribed to their type (or to `Event`, for all), in the order of subscribing.

    A handler that raises is logged and does not keep the event from the others. Not thread-safe: one loop, one bus.
    """

    def __init__(self) -> None:
        self._handlers: dict[type[Event], list[Callable[[Any], None]]] = {}

    def subscribe(self, kind: type[E], handler: Callable[[E], None]) -> Subscription:
        """Call `handler` with each event of type `kind` from now on."""
        handlers = self._handlers.setdefault(kind, [])
        handlers.append(handler)

        def cancel() -> None:
            handlers.remove(handler)

        return Subscription(cancel)

    def publish(self, event: Event) -> None:
        """Hand the event to its subscribers now."""
        for kind in (type(event), Event):
            for handler in tuple(self._handlers.get(kind, ())):
                try:
                    handler(event)
                except Exception:
                    log.exception("A subscriber of %s failed", type(event).__name__)
