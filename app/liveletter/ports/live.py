"""Seams to live hosts: sessions as an IM network, for their owner and for guests (MISSION rows L).

A *desk* is the owner's access to one host, by key; a *seat* is a guest's access to one session, by link. Both keep a
line to the host while `run` runs: what happens comes to the sink, in order, nothing missed and nothing twice.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from liveletter.domain.accounts import LinkState
from liveletter.domain.live import (
    HostCheck,
    LiveHost,
    LiveInvitation,
    LiveMember,
    LiveRecord,
    LiveWish,
    NewSession,
    SessionSeen,
    ShownPresence,
)


class LiveSink(Protocol):
    """Is told what a host brings. When a method returns, what it was told is on disk (or, for a session without a
    record, in memory alone)."""

    def state_changed(self, host_url: str, state: LinkState, sentence: str) -> None:
        """The line came, went or failed."""
        ...

    def last_number(self, uuid: str) -> int | None:
        """The last record of a session that was taken in; None: the session is not known yet."""
        ...

    def open_sessions(self) -> Sequence[str]:
        """The sessions of this host (for a guest: the one) that are known and not over. Those that the host does not
        name any more are asked for, so that `session_ended` is told also of what went while nobody listened."""
        ...

    async def session_seen(self, seen: SessionSeen) -> None:
        """A session as it stands: members, presence, title. Also told where nothing of it changed."""
        ...

    async def records_received(self, uuid: str, records: Sequence[LiveRecord]) -> None:
        """Records, the next ones in order. Where it raises, they are told again later."""
        ...

    async def typing_seen(self, uuid: str, member: int) -> None:
        """A member is writing."""
        ...

    async def session_ended(self, uuid: str) -> None:
        """The host holds it no more, or not for the user."""
        ...


class LiveTalk(Protocol):
    """What owner and guest alike do in a session. All raise Unreachable, Refused (with the host's sentence; permanent
    or not), NotFound where the session or the seat is gone."""

    async def say(self, uuid: str, origin_id: str, text: str) -> LiveRecord:
        """Say something once: the same `origin_id` again gives the same record."""
        ...

    async def session(self, uuid: str) -> SessionSeen:
        """The session as it stands."""
        ...

    async def send_file(self, uuid: str, origin_id: str, name: str, kind: str, data: bytes) -> LiveRecord:
        """Send a file once."""
        ...

    async def fetch_file(self, uuid: str, number: int, limit: int) -> bytes:
        """The bytes of a file's record, at most `limit`."""
        ...

    async def send_typing(self, uuid: str) -> None:
        """Tell that the user is writing; nothing while offline."""
        ...

    async def send_seen(self, uuid: str, number: int) -> None:
        """Prove that all records up to one are here; what cannot be told now is told later: until
        the host knows, while the line is open, and when it is open again."""
        ...

    def wake(self) -> None:
        """Open the line anew now, where `run` runs: the network may have changed."""
        ...

    def hide(self, hidden: bool) -> None:
        """Whether the user is to be shown as here. While hidden, the line brings and proves what it always does, and no
        typing is told. Where this changes, the line is opened anew, which misses and repeats nothing."""
        ...


class LiveDesk(LiveTalk, Protocol):
    """The owner's access to one host."""

    async def run(self) -> None:
        """Keep the line, reconnect with growing pauses; returns only by cancelling, or where the key is void (then the
        state is FAILED)."""
        ...

    async def check(self) -> HostCheck:
        """Whether the host can be reached and the key is good, now. Never raises ServerError."""
        ...

    async def give_back(self) -> None:
        """Make the key void. Raises ServerError."""
        ...

    async def create(
        self, wish: LiveWish, *, title: str, owner_name: str, guests: Sequence[LiveMember], message_id: str, open: bool
    ) -> NewSession:
        """A new session with a link for each guest (by address and name).

        A letter (`message_id`) has one: asked for again, it is the same, and the links told before are void. Where
        something else is asked for than before, one to which no guest has come gives way; else Refused is raised."""
        ...

    async def invite(self, uuid: str, address: str, name: str) -> str:
        """One guest more; returns their link."""
        ...

    async def renew(self, uuid: str, number: int) -> str:
        """Another link for a member; the one before is void."""
        ...

    async def remove(self, uuid: str, number: int) -> None:
        """Take a member's seat away."""
        ...

    async def change(
        self,
        uuid: str,
        *,
        title: str | None = None,
        presence: ShownPresence | None = None,
        mail_after: int | None = None,
        is_open: bool | None = None,
    ) -> None:
        """Change what is given. `is_open` False makes the open link void; a session is opened when it is created."""
        ...

    async def close(self, uuid: str) -> None:
        """End the talk; what was said stays, unless it is not recorded."""
        ...

    async def delete(self, uuid: str) -> None:
        """Delete it from the host for good."""
        ...

    async def export(self, uuid: str) -> bytes:
        """Everything that the host keeps of it, as JSON."""
        ...


class LiveSeat(LiveTalk, Protocol):
    """A guest's access to one session. `pass_changed` is told what proves that the user joined here, to be kept."""

    async def look(self) -> LiveInvitation:
        """What the link leads to; changes nothing and shows nobody that the user looked."""
        ...

    async def join(self) -> None:
        """Join; from now on the user is part of the audience."""
        ...

    async def leave(self) -> None:
        """Leave the audience."""
        ...

    async def run(self) -> None:
        """Keep the line; as the desk's. Returns also where nothing more can come: the session is closed and all of it
        is here, or it has ended."""
        ...


class HostSignUp(Protocol):
    """How the user becomes an owner on a host."""

    async def check(self, url: str) -> HostCheck:
        """Whether a live host answers at an address."""
        ...

    async def ask_code(self, url: str, address: str) -> None:
        """Have a code mailed. Raises ServerError."""
        ...

    async def get_key(self, url: str, address: str, code: str) -> str:
        """Bring the code back; a key that the host's operator made for this address is itself. Raises ServerError."""
        ...


class LiveFactories(Protocol):
    """Makes the adapters."""

    def desk(self, host: LiveHost, key: str, sink: LiveSink) -> LiveDesk:
        """The owner's access."""
        ...

    def seat(self, link: str, kept_pass: str, sink: LiveSink, pass_changed: Callable[[str], None]) -> LiveSeat:
        """A guest's access. `kept_pass`: as `pass_changed` told it before; empty: not joined here yet."""
        ...

    def sign_up(self) -> HostSignUp:
        """How to become an owner."""
        ...
