"""One logged-in IMAP connection with typed commands. Every failure is a ServerError with a sentence."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Self

import aioimaplib

from liveletter.domain.accounts import Account, Server
from liveletter.domain.errors import ProtocolTrouble, Refused, ServerError, Unreachable
from liveletter.domain.mail import FolderCursor
from liveletter.mail.imap.connection import OPEN_TIMEOUT, open_connection, server_of
from liveletter.mail.imap.fetching import Fetched, parse_fetch
from liveletter.mail.imap.protocol import ImapProtocol, Pending, Reply, Untagged, first_of
from liveletter.mail.imap.wire import Argument, UidRanges, mailbox, string, uid_set
from liveletter.transport import explain

log = logging.getLogger(__name__)

LOGOUT_TIMEOUT = 1.5  # seconds: a polite end is not worth waiting longer for
_TEMPORARY = frozenset({b"UNAVAILABLE", b"INUSE", b"LIMIT", b"SERVERBUG", b"OVERQUOTA", b"EXPUNGEISSUED"})
_SELECT_WANTS = (b"FLAGS", b"EXISTS", b"RECENT", b"OK", b"VANISHED", b"FETCH")
_CHANGES = frozenset({b"EXISTS", b"EXPUNGE", b"VANISHED", b"FETCH"})


@dataclass(slots=True)
class Selected:
    """A folder as the server shows it when it is selected. `highestmodseq` is 0 where the server keeps none.

    `told` is set where the server told all that changed since the cursor it was given (QRESYNC, RFC 7162)."""

    uidvalidity: int = 0
    uidnext: int = 0
    exists: int = 0
    highestmodseq: int = 0
    told: bool = False
    changed: list[Fetched] = field(default_factory=list)
    vanished: UidRanges = field(default_factory=UidRanges)

    @property
    def cursor(self) -> FolderCursor:
        """How far a folder is mirrored once all of this is stored."""
        return FolderCursor(self.uidvalidity, self.uidnext, self.highestmodseq)


class Fetch:
    """A fetch on its way. Responses find it by UID: servers do not keep those of several commands apart."""

    def __init__(self, *, pending: Pending, wanted: frozenset[int] | None, content: bool) -> None:
        self.pending = pending
        self.items: dict[int, Fetched] = {}
        self.all_here: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._wanted = wanted  # None: whatever comes
        self._content = content
        self._missing = len(wanted) if wanted is not None else -1

    def take(self, item: Fetched) -> bool:
        """Keep what a response tells; False where it is none of this fetch's."""
        if not item.uid or self.all_here.done() or (self._wanted is not None and item.uid not in self._wanted):
            return False
        known = self.items.get(item.uid)
        full = not self._content or item.has_content
        if known is None:
            self.items[item.uid] = item
            self._missing -= full
        else:
            self._missing -= full and self._content and not known.has_content
            known.update(item)
        if self._missing == 0:
            self.all_here.set_result(None)
        return True


class Session:
    """Commands on one connection. `on_change`, where set, is called with each change that the server tells unasked."""

    def __init__(self, *, protocol: ImapProtocol, server: Server) -> None:
        self._protocol = protocol
        self._server = server
        self.selected = ""  # the folder that is selected
        self._fetches: list[Fetch] = []
        self.changed = asyncio.Event()  # set by each change told unasked; cleared by whoever looks
        self.on_change: Callable[[Untagged], None] | None = None

    @classmethod
    async def open(cls, account: Account, password: str, *, timeout: float = OPEN_TIMEOUT) -> Self:
        """Connect and log in; CONDSTORE and QRESYNC are switched on where offered. Raises ServerError."""
        holder: list[Session] = []

        def on_untagged(untagged: Untagged) -> None:
            for session in holder:
                session._noticed(untagged)

        protocol = await open_connection(account, password, on_untagged=on_untagged, timeout=timeout)
        session = cls(protocol=protocol, server=server_of(account))
        holder.append(session)
        try:
            await session._enable()
        except BaseException:
            session.close()
            raise
        return session

    # What the connection can do

    def can(self, capability: str) -> bool:
        """Whether the server offers a capability."""
        return capability in self._protocol.capabilities

    @property
    def gone(self) -> "asyncio.Future[BaseException]":
        """Done as soon as the connection is lost."""
        return self._protocol.gone

    # Raw commands

    async def call(self, *arguments: Argument, wants: Iterable[bytes] = ()) -> Reply:
        """Send a command and return its reply, whatever it says. Raises ServerError."""
        try:
            return await self._protocol.call(*arguments, wants=tuple(wants))
        except (OSError, EOFError) as error:
            raise self._told(error) from error

    async def do(self, sentence: str, *arguments: Argument, wants: Iterable[bytes] = ()) -> Reply:
        """As `call`, but raises Refused with `sentence` where the server says no."""
        return _accepted(await self.call(*arguments, wants=wants), sentence)

    def start(self, *arguments: Argument, wants: Iterable[bytes] = (), patient: bool = False) -> Pending:
        """Send a command now and go on; `finish` waits for its reply. Raises ServerError."""
        try:
            return self._protocol.start(*arguments, wants=tuple(wants), patient=patient)
        except (OSError, EOFError) as error:
            raise self._told(error) from error

    async def finish(self, pending: Pending) -> Reply:
        """The reply to a command that was started. Raises ServerError."""
        try:
            return await pending.done
        except (OSError, EOFError) as error:
            raise self._told(error) from error

    # Folders

    async def select(self, name: str, *, cursor: FolderCursor | None = None, read_only: bool = False) -> Selected:
        """Select a folder; with QRESYNC the server tells what changed since `cursor`. Raises Refused, ServerError."""
        arguments: list[Argument] = [b"EXAMINE" if read_only else b"SELECT", mailbox(name)]
        quick = cursor is not None and cursor.highestmodseq > 0 and self.can("QRESYNC")
        if quick and cursor is not None:
            arguments.append(b"(QRESYNC (%d %d))" % (cursor.uidvalidity, cursor.highestmodseq))
        elif self.can("CONDSTORE"):
            arguments.append(b"(CONDSTORE)")
        self.selected = ""
        reply = await self.do(f"The folder “{name}” cannot be opened.", *arguments, wants=_SELECT_WANTS)
        self.selected = name
        selected = _read_selected(reply)
        selected.told = quick and cursor is not None and cursor.uidvalidity == selected.uidvalidity
        return selected

    # Mails

    def begin_fetch(
        self, uids: Iterable[int] | bytes, items: bytes, *, modifier: bytes = b"", content: bool = False
    ) -> Fetch:
        """Ask for items of mails, by UIDs or a set like `1:*`; `end_fetch` takes the answer. May be done ahead.

        `content`: a header or body is asked for, and a mail counts as fetched only with it."""
        wanted = uids if isinstance(uids, bytes) else uid_set(uids)
        arguments = [b"UID FETCH", wanted, b"(" + items + b")"]
        pending = self.start(*arguments, *([modifier] if modifier else []))
        fetch = Fetch(pending=pending, wanted=None if isinstance(uids, bytes) else frozenset(uids), content=content)
        self._fetches.append(fetch)
        pending.done.add_done_callback(lambda _: self._fetches.remove(fetch))
        return fetch

    async def end_fetch(self, fetch: Fetch) -> list[Fetched]:
        """The mails a fetch brought, as far as the server has them. Returns as soon as all are here: some servers
        answer what was asked ahead before they say that the first command is done."""
        await first_of(fetch.all_here, fetch.pending.done)
        if not fetch.all_here.done():
            reply = await self.finish(fetch.pending)
            if reply.status == b"BAD":
                raise Refused("The mail server does not give out mails of this folder.", reply.text)
        return list(fetch.items.values())

    async def fetch(
        self, uids: Iterable[int] | bytes, items: bytes, *, modifier: bytes = b"", content: bool = False
    ) -> list[Fetched]:
        """Items of mails, by UIDs or a set like `1:*`."""
        return await self.end_fetch(self.begin_fetch(uids, items, modifier=modifier, content=content))

    async def search(self, *criteria: Argument) -> list[int]:
        """UIDs of the selected folder's mails that match, in order."""
        reply = await self.do("The mail server could not search.", b"UID SEARCH", *criteria, wants=[b"SEARCH"])
        numbers = b" ".join(untagged.rest.partition(b"(")[0] for untagged in reply.untagged).split()
        return sorted(int(number) for number in numbers if number.isdigit())

    async def search_message_id(self, message_id: str) -> list[int]:
        """UIDs of the selected folder's mails with this Message-ID (without brackets)."""
        return await self.search(b"HEADER Message-ID", string(f"<{message_id}>"))

    # Waiting and ending

    async def noop(self) -> None:
        """Let the server tell what changed."""
        await self.do("The mail server does not answer as it should.", b"NOOP")

    async def logout(self) -> None:
        """End politely where the server answers soon; never raises."""
        try:
            async with asyncio.timeout(LOGOUT_TIMEOUT):
                await self._protocol.logout()
        except (OSError, EOFError, ServerError, aioimaplib.AioImapException):
            log.debug("The server did not answer to LOGOUT")
        finally:
            self.close()

    def close(self) -> None:
        """End at once."""
        self._protocol.abort(ConnectionAbortedError("closed by this program"))

    def idle_continuation(self) -> "asyncio.Future[bytes]":
        """The server's consent to IDLE, to be asked for before the command."""
        return self._protocol.continuation()

    def end_idle(self, pending: Pending) -> None:
        """Say DONE; `pending` then has to end soon."""
        pending.patient = False
        self._protocol.answer(b"DONE")

    # Within

    async def _enable(self) -> None:
        if self.can("ENABLE") and self.can("QRESYNC"):
            reply = await self.call(b"ENABLE QRESYNC", wants=[b"ENABLED"])
            if not any(b"QRESYNC" in untagged.rest.upper() for untagged in reply.untagged):
                self._protocol.capabilities.discard("QRESYNC")

    def _noticed(self, untagged: Untagged) -> None:
        if untagged.name == b"FETCH" and self._fetches and self._fetched(untagged):
            return
        if untagged.name in _CHANGES:
            self.changed.set()
            if self.on_change is not None:
                self.on_change(untagged)

    def _fetched(self, untagged: Untagged) -> bool:
        """Give a FETCH response to the fetch that waits for this mail; False where none does."""
        try:
            item = parse_fetch(untagged)
        except ProtocolTrouble as error:
            self._protocol.abort(error)
            return True
        return any(fetch.take(item) for fetch in self._fetches)

    def _told(self, error: BaseException) -> ServerError:
        known = explain(error, host=self._server.host, port=self._server.port)
        return known if isinstance(known, ServerError) else Unreachable(str(known))


def _accepted(reply: Reply, sentence: str) -> Reply:
    if not reply.ok:
        raise Refused(sentence, reply.text, permanent=reply.code_name not in _TEMPORARY)
    return reply


def _read_selected(reply: Reply) -> Selected:
    selected = Selected()
    for untagged in reply.untagged:
        match untagged.name:
            case b"OK" if untagged.rest.upper().startswith(b"[CLOSED]"):
                selected = Selected()  # what came before told of the folder left
            case b"OK":
                _read_code(selected, untagged.rest)
            case b"EXISTS":
                selected.exists = untagged.number
            case b"VANISHED":
                selected.vanished += UidRanges.parse(untagged.rest.removeprefix(b"(EARLIER) "))
            case b"FETCH":
                selected.changed.append(parse_fetch(untagged))
    if selected.uidvalidity == 0:
        raise ProtocolTrouble("The mail server does not tell the state of this folder as it should.")
    return selected


def _read_code(selected: Selected, rest: bytes) -> None:
    words: list[Any] = rest.removeprefix(b"[").partition(b"]")[0].split()
    if len(words) == 2 and words[1].isdigit():
        name = words[0].decode("ascii", "replace").lower()
        if name in {"uidvalidity", "uidnext", "highestmodseq"}:
            setattr(selected, name, int(words[1]))
