"""The lines to live hosts: one for each host of the user's, one for each session that they joined as a guest."""

from collections.abc import Callable

from liveletter.domain.accounts import Account, LinkState
from liveletter.domain.errors import LiveletterError, NotFound, Refused, Unreachable
from liveletter.domain.live import LiveHost, LiveRole, LiveSession, host_of
from liveletter.events import EventBus, LiveHostsChanged, LiveHostStateChanged, LiveSessionChanged, OwnPresenceChanged
from liveletter.ports import AccountStore, LiveDesk, LiveFactories, LiveSeat, LiveStore, LiveTalk, Secrets
from liveletter.services.live.hosts import kept_key, key_of
from liveletter.services.live.intake import LineOf
from liveletter.services.live.lines import Kept, Line, Seat, SinkFor, best, line_of
from liveletter.services.live.presence import LivePresence
from liveletter.tasks import TaskGroup

NO_LINE = "This chat's live host is not connected. Look at it under “Hosts for live chats” in the settings."
NOT_OWN = "Only whoever began this chat can do that."


class LiveConnections:
    """Makes the lines and keeps hold of them."""

    def __init__(
        self,
        *,
        live: LiveStore,
        accounts: AccountStore,
        secrets: Secrets,
        factories: LiveFactories,
        sink_for: SinkFor,
        opened: Callable[[], None],
        presence: LivePresence,
        bus: EventBus,
    ) -> None:
        self._live = live
        self._accounts = accounts
        self._secrets = secrets
        self._factories = factories
        self._sink_for = sink_for
        self._opened = opened
        self._presence = presence
        self._bus = bus
        self._run = False
        self._desks: dict[int, Line] = {}  # by host
        self._seats: dict[int, Line] = {}  # by session
        self._states: dict[str, tuple[LinkState, str]] = {}
        self._tasks = TaskGroup()
        bus.subscribe(LiveHostsChanged, self._on_hosts_changed)
        bus.subscribe(OwnPresenceChanged, self._on_own_presence)

    # ------------------------------------------------------------------ life

    def open(self, *, run: bool) -> None:
        """Make all lines; `run`: keep them open. Nobody is here before a host says so."""
        self._run = run
        self._live.nobody_here()
        for host in self._live.hosts():
            self._open_desk(host)
        for session in self._live.sessions(LiveRole.GUEST):
            link, kept_pass = self._live.link(session.id)
            if link and kept_pass:
                self.add_seat(session, self.take_seat(link, kept_pass, line_of(session)))

    async def close(self) -> None:
        """End all lines."""
        await self._tasks.cancel()
        for line in (*self._desks.values(), *self._seats.values()):
            await line.tasks.cancel()
        self._desks.clear()
        self._seats.clear()

    def wake(self) -> None:
        """Try again now: the network may have changed."""
        for line in (*self._desks.values(), *self._seats.values()):
            if line.talk is not None:
                line.talk.wake()

    # ------------------------------------------------------------------ hosts

    async def follow_hosts(self) -> None:
        """Hosts came, went, or have another key: their lines follow."""
        hosts = {host.id: host for host in self._live.hosts()}
        for host_id, line in tuple(self._desks.items()):
            if self._desks.get(host_id) is not line:  # another change has ended it meanwhile
                continue
            host = hosts.get(host_id)
            if host is None or line.host != host or line.key != self._secrets.get(key_of(host_id)):
                del self._desks[host_id]
                await line.tasks.cancel()
                self._nobody_here(line)
        for host in hosts.values():
            if host.id not in self._desks:
                self._open_desk(host)

    def desk(self, host_id: int) -> LiveDesk:
        """The user's access to a host. Raises NotFound."""
        line = self._desks.get(host_id)
        if line is None or line.desk is None:
            raise NotFound("This live host is not connected. Look at it under “Hosts for live chats” in the settings.")
        return line.desk

    # ------------------------------------------------------------------ seats

    def take_seat(self, link: str, kept_pass: str, whose: LineOf) -> Seat:
        """A seat that belongs to no session yet. Raises NotFound and Refused where the link is none."""
        line = self._line(whose)
        kept = Kept(link, kept_pass, self._live)
        seat = line.seat = line.sink.talk = self._factories.seat(link, kept_pass, line.sink, kept.changed)
        seat.hide(self._presence.is_hidden)
        return Seat(seat, line, kept)

    def add_seat(self, session: LiveSession, seat: Seat) -> None:
        """Keep a seat, its link and its pass, and open its line."""
        seat.kept.belongs_to(session.id)
        self._seats[session.id] = seat.line
        seat.seat.hide(self._presence.is_hidden)
        if self._run:
            seat.line.tasks.spawn(seat.seat.run(), name=f"live session {session.id}")

    async def drop_seat(self, session_id: int) -> None:
        """End a guest's line."""
        line = self._seats.pop(session_id, None)
        if line is not None:
            await line.tasks.cancel()
            self._nobody_here(line, session_id)

    # ------------------------------------------------------------------ by session

    def talk(self, session: LiveSession) -> LiveTalk:
        """By what the user talks in a session. Raises Unreachable where there is no line."""
        line = self._of(session)
        if line is not None and line.talk is not None:
            return line.talk
        link, kept_pass = self._live.link(session.id)
        if kept_pass:  # the talk is over, but its files can be had
            return self.take_seat(link, kept_pass, line_of(session)).seat
        raise Unreachable(NO_LINE)

    def desk_of(self, session: LiveSession) -> LiveDesk:
        """The owner's access to the host of a session. Raises Refused for a guest, Unreachable."""
        if session.role is not LiveRole.OWNER:
            raise Refused(NOT_OWN)
        line = self._of(session)
        if line is None or line.desk is None:
            raise Unreachable(NO_LINE)
        return line.desk

    def seat_of(self, session: LiveSession) -> LiveSeat:
        """A guest's seat. Raises Refused for the owner, Unreachable."""
        if session.role is not LiveRole.GUEST:
            raise Refused("You began this chat. Close it instead.")
        line = self._of(session)
        if line is None or line.seat is None:
            raise Unreachable(NO_LINE)
        return line.seat

    def has_seat(self, session: LiveSession, link: str) -> bool:
        """Whether a guest sits in a session by this link, as far as the host has not said otherwise."""
        line = self._seats.get(session.id)
        return line is not None and line.state is not LinkState.FAILED and self._live.link(session.id)[0] == link

    def is_set_up(self, session: LiveSession) -> bool:
        """Whether the host of a session of the user's own is one of theirs still."""
        return host_of(self._live.hosts(), session) is not None

    @property
    def states(self) -> dict[str, tuple[LinkState, str]]:
        """How the lines stand now: host's address → state and sentence."""
        return dict(self._states)

    def is_online(self, session: LiveSession) -> bool:
        """Whether the line of a session is open."""
        line = self._of(session)
        return line is not None and line.state is LinkState.ONLINE

    # ------------------------------------------------------------------ inside

    def _on_hosts_changed(self, _: LiveHostsChanged) -> None:
        """What is new can be used at once."""
        for host in self._live.hosts():
            if host.id not in self._desks:
                self._open_desk(host)
        self._tasks.spawn(self.follow_hosts(), name="live hosts")

    def _on_own_presence(self, _: OwnPresenceChanged) -> None:
        for line in (*self._desks.values(), *self._seats.values()):
            if line.talk is not None:
                line.talk.hide(self._presence.is_hidden)

    def _open_desk(self, host: LiveHost) -> None:
        """Open the line to a host. A key that cannot be read is told as the host's state."""
        account_id = _account_of(self._accounts, host.address)
        line = self._line(LineOf(host.url, LiveRole.OWNER, account_id, host.address))
        try:
            line.host, line.key = host, kept_key(self._secrets, host)
            line.desk = line.sink.talk = self._factories.desk(host, line.key, line.sink)
        except LiveletterError as error:
            self._changed(line, LinkState.FAILED, error.sentence)
            return
        self._desks[host.id] = line
        line.desk.hide(self._presence.is_hidden)
        if self._run:
            line.tasks.spawn(line.desk.run(), name=f"live host {host.id}")

    def _of(self, session: LiveSession) -> Line | None:
        if session.role is LiveRole.GUEST:
            return self._seats.get(session.id)
        host = host_of([host for host in self._live.hosts() if host.id in self._desks], session)
        return self._desks[host.id] if host is not None else None

    def _line(self, whose: LineOf) -> Line:
        def state(state: LinkState, sentence: str) -> None:
            self._changed(line, state, sentence)

        line = Line(whose.host_url, self._sink_for(whose, state, self._ended))
        return line

    def _changed(self, line: Line, state: LinkState, sentence: str) -> None:
        """A line came, went or failed. What waited for it goes; who was here is not known to be any more."""
        before, line.state, line.sentence = line.state, state, sentence
        if state is LinkState.ONLINE:
            self._opened()
        elif before is LinkState.ONLINE:
            session_id = next((number for number, seat in self._seats.items() if seat is line), 0)
            self._nobody_here(line, session_id)
        others = (*self._desks.values(), *self._seats.values())
        told = best((line, *(one for one in others if one is not line and one.host_url == line.host_url)))
        self._states[line.host_url] = told
        self._bus.publish(LiveHostStateChanged(line.host_url, *told))

    def _nobody_here(self, line: Line, session_id: int = 0) -> None:
        for number in self._live.nobody_here(line.host_url, session_id):
            self._presence.left(number)
            self._bus.publish(LiveSessionChanged(number, self._live.session(number).message_id))

    def _ended(self, session: LiveSession) -> None:
        if session.id in self._seats:
            self._tasks.spawn(self.drop_seat(session.id), name="leaving a live session")


def _account_of(accounts: AccountStore, address: str) -> int:
    """The account with a mail address, else the first one that has mail."""
    known: list[Account] = [one for one in accounts.accounts() if one.mail_address]
    own = (one.id for one in known if one.mail_address.lower() == address.lower())
    return next(own, known[0].id if known else 0)
