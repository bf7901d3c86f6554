"""What owners ask for, and what they are given."""

import msgspec

from liveletter.domain.discreet import discreet
from liveletter.host.model import Delivery, Member, OwnerPresence, Record, Session
from liveletter.host.storage.store import Snapshot


class Guest(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody to invite, named by mail address only."""

    address: str
    name: str = ""


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """A session as an owner asks for it."""

    title: str
    guests: tuple[Guest, ...]
    owner_name: str = ""
    message_id: str = ""
    languages: tuple[str, ...] = ()
    recorded: bool = True
    presence: OwnerPresence = OwnerPresence.SHOWN
    mail_after: int = 300
    open: bool = False  # to whoever has the open link and confirms a mail address
    request_id: str = ""  # the client's own: the same again creates no other session
    received: str = ""  # the request as it came


@discreet("tokens", "open_token")
class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A new session, or the one of the same request before; `tokens` by member number, `open_token` of an open one:
    they are told once and kept nowhere."""

    snapshot: Snapshot
    tokens: dict[int, str]
    open_token: str = ""


class Export(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is kept of a session."""

    session: Session
    members: tuple[Member, ...]
    records: tuple[Record, ...]
    deliveries: tuple[Delivery, ...]
