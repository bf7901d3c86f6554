"""A disk that fills while messages are being handed over: nothing is lost or doubled, nothing claimed that is not
stored, and what others sent is filed whole or not at all.

The engine runs without a window; its own words come over the bridge. What arrived is counted at the other end.
"""

import asyncio
import contextlib
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import TypeVar

import pytest

from liveletter.archive.reader import ArchiveReader
from liveletter.bridge import commands as c
from liveletter.domain.accounts import Account, LinkState
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import DiskFull
from liveletter.domain.history import Bundle, BundledChat, Party, Standing
from liveletter.domain.mail import Draft
from liveletter.domain.outbox import Outgoing
from liveletter.events import EventBus, TroubleArose
from liveletter.mail.history.bundles import Bundles
from liveletter.mail.mime.build import build
from tests.e2e.house import PASSWORD as ROBINS_PASSWORD
from tests.e2e.house import Chatter, Town, deliver
from tests.e2e.small_disk import FULL, full
from tests.kill.place import Place
from tests.kill.program import Program
from tests.networks.lab import PASSWORD, Line
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.timeout(120)]
T = TypeVar("T")
GONE = {DeliveryState.HANDED_OVER, DeliveryState.DELIVERED, DeliveryState.READ}
CHATS = [f"Line {number}" for number in range(5)]
LARGE = "A long letter.\n" * 20_000
IN_THE_MIDDLE = 100_000  # bytes of it
EARLIER = 50  # messages in a conversation that is sent along


async def soon(condition: Callable[[], T | None], what: str) -> T:
    """Wait for a condition while the loop runs on."""
    return await asyncio.to_thread(until, condition, what, seconds=30)


class Gate(Line):
    """A line on which a server's answers can be kept back."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.kept = asyncio.Event()
        self._open = asyncio.Event()
        self._open.set()
        self._left: int | None = None

    def keep(self, *, after: int = 0) -> None:
        """Keep all answers back, as soon as the program has said so many bytes more."""
        self._left = after
        self._count(0)

    def let_go(self) -> None:
        """Let the answers come."""
        self._left = None
        self._open.set()

    def _count(self, said: int) -> None:
        if self._left is not None:
            self._left -= said
            if self._left <= 0:
                self._open.clear()
                self.kept.set()

    async def _carry(
        self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, deaf: asyncio.Event, *, swallowable: bool
    ) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65536):
                if swallowable:  # the program's words
                    self._count(len(data))
                else:
                    await self._open.wait()
                sink.write(data)
                await sink.drain()
        sink.transport.abort()


@dataclass
class Alice:
    """Her engine, on a small disk, and the lines by which it reaches the servers."""

    town: Town
    smtp: Gate
    chat: Gate
    address: str
    friend: str
    friend_id: int
    program: Program
    troubles: list[str] = field(default_factory=list)

    def archive(self) -> ArchiveReader:
        return ArchiveReader(self.program.data / "archive.db")

    def entries(self) -> list[Outgoing]:
        """All that her outbox holds or has held, oldest first."""
        with contextlib.closing(self.archive()) as archive:
            return archive.outgoing()[::-1]

    def passed(self) -> list[TimelineItem]:
        """All that passed with her friend, oldest first."""
        with contextlib.closing(self.archive()) as archive:
            return archive.timeline(self.friend_id)[::-1]

    async def comes_online(self) -> None:
        """Start the engine and wait until chat and mail are connected."""
        await self.program.start()
        async with asyncio.timeout(30):
            while not await self._is_online():  # noqa: ASYNC110 - the engine may have told before it was listened to
                await asyncio.sleep(0.02)

    async def _is_online(self) -> bool:
        states = (await self.program.ask(c.GetState())).accounts
        return all(one.chat is LinkState.ONLINE and one.mail is LinkState.ONLINE for one in states)

    async def says(self, text: str) -> None:
        await self.program.ask(c.SendChat(self.friend_id, text, origin_id=f"id of {text}"))

    async def mails(self, subject: str, text: str = "Hello.") -> None:
        draft = Draft(1, to=self.friend, subject=subject, text=text, message_id=f"{subject}.{self.address}")
        await self.program.ask(c.SendMail(draft))

    def arrived(self) -> Counter[str]:
        """The mails in her friend's mailbox, by subject: each copy counts."""
        folder = self.town.dovecot.maildir(self.friend)
        mails = [path for path in folder.rglob("*") if path.parent.name in {"cur", "new"}]
        return Counter(str(BytesHeaderParser().parsebytes(path.read_bytes())["Subject"]) for path in mails)


@pytest.fixture
async def alice(town: Town, small_disk: Path) -> AsyncIterator[Alice]:
    """Alice with a friend; her engine is not running yet."""
    tail = secrets.token_hex(3)
    address, friend = f"alice-{tail}@lab.test", f"robin-{tail}@lab.test"
    for name, password in ((address, PASSWORD), (friend, ROBINS_PASSWORD)):
        town.dovecot.add_user(name, password)
        town.prosody.add_user(name.partition("@")[0], password)
    async with AsyncExitStack() as stack:
        imap = await stack.enter_async_context(Line(town.dovecot.ports.imaps))
        smtp = await stack.enter_async_context(Gate(town.postfix.ports.submission))
        chat = await stack.enter_async_context(Gate(town.prosody.ports.c2s))
        assert isinstance(smtp, Gate)
        assert isinstance(chat, Gate)
        place = Place(small_disk, town.dovecot, town.postfix, town.prosody, imap, smtp, chat)
        data, friend_id = place.profile("Alice", address, friend, lines=True)
        bus = EventBus()
        alice = Alice(town, smtp, chat, address, friend, friend_id, Program(data, bus=bus))
        bus.subscribe(TroubleArose, lambda event: alice.troubles.append(event.sentence))
        stack.push_async_callback(alice.program.stop)
        yield alice


@pytest.mark.row("D9")
@pytest.mark.row("D10")
@pytest.mark.parametrize("killed", [False, True], ids=["lives on", "is killed"])
async def test_what_was_being_handed_over_when_the_disk_filled(alice: Alice, small_disk: Path, *, killed: bool) -> None:
    await alice.comes_online()
    with Chatter(alice.town.prosody, alice.friend) as robin:
        alice.smtp.keep(after=IN_THE_MIDDLE)
        alice.chat.keep()
        await alice.mails("Large", LARGE)
        for text in ("Second", "Third"):
            await alice.mails(text)
        for text in CHATS:
            await alice.says(text)
        await asyncio.to_thread(robin.until_heard, CHATS[-1])
        await asyncio.wait_for(alice.smtp.kept.wait(), 30)
        with full(small_disk):
            alice.smtp.let_go()
            alice.chat.let_go()
            await soon(lambda: FULL in alice.troubles, "the engine to say that the disk is full")
            await soon(lambda: alice.arrived() == {"Large": 1}, "the mail that was being handed over")
            with pytest.raises(DiskFull, match=FULL):
                await alice.says("No room")
            with pytest.raises(DiskFull, match=FULL):
                await alice.mails("No room")
            assert {entry.state for entry in alice.entries()} == {DeliveryState.TRYING, DeliveryState.QUEUED}
            if killed:
                await alice.program.kill()
        if killed:
            await alice.comes_online()
        await soon(lambda: {entry.state for entry in alice.entries()} <= GONE, "all to be handed over")
        if not killed:
            await soon(lambda: alice.troubles[-1] == "", "the engine to say that there is room again")
        for again in ("No room", "Last"):
            await alice.says(again)
            await alice.mails(again)
        subjects = ["Large", "Second", "Third", "No room", "Last"]
        await soon(lambda: alice.arrived().keys() >= set(subjects), "all mails")
        await asyncio.to_thread(robin.until_heard, "Last")
        # Who was killed says the last once more: the server may have been stopped in the middle of it.
        assert robin.heard(CHATS[-1]) <= 1 + killed
        assert [robin.heard(text) for text in (*CHATS[:-1], "No room", "Last")] == [1] * 6
        assert [robin.ids(text) for text in CHATS] == [{f"id of {text}"} for text in CHATS]
        assert alice.arrived() == Counter(subjects)
    assert len(alice.entries()) == len(alice.passed()) == 5 + 7


@pytest.mark.row("B7")
async def test_what_others_sent_along_is_filed_or_saved_whole_or_refused(
    alice: Alice, small_disk: Path, tmp_path: Path
) -> None:
    await alice.comes_online()
    saved = small_disk / "saved"
    saved.mkdir()
    plan = tmp_path / "plan.txt"
    plan.write_bytes(b"The plan.\n" * 20_000)
    await alice.program.ask(c.SendFile(alice.friend_id, str(plan)))
    deliver(alice.town, alice.address, _with_earlier_conversation(alice))

    def both() -> tuple[int, int] | None:
        mails = [item.id for item in alice.passed() if item.kind is ItemKind.MAIL]
        files = [item.id for item in alice.passed() if item.file is not None and item.file.url]
        return (mails[0], files[0]) if mails and files else None

    mail_id, chat_id = await soon(both, "the mail, and the file on the chat server")
    part = (await alice.program.ask(c.OpenMail(mail_id))).history_part
    assert part is not None
    save_file, save_part = c.SaveLinkedFile(chat_id, str(saved)), c.SaveAttachment(mail_id, part, str(saved))
    offer = await alice.program.ask(c.InspectHistory(mail_id=mail_id))
    assert {item.standing for item in offer.items} == {Standing.NEW}
    with full(small_disk):
        with pytest.raises(DiskFull, match=FULL):
            await alice.program.ask(c.FileHistory(mail_id=mail_id))
        with pytest.raises(DiskFull, match=r"“plan.txt” was not saved in .*/saved: the disk is full\. Make room"):
            await alice.program.ask(save_file)
        with pytest.raises(DiskFull, match=r"“Earlier conversation.eml” was not saved in .*: the disk is full\. Make"):
            await alice.program.ask(save_part)
        assert list(saved.iterdir()) == []  # half a file looks like a whole one
        assert len(alice.passed()) == 2
    filed = await alice.program.ask(c.FileHistory(mail_id=mail_id))
    assert filed.filed
    assert len(alice.passed()) == 2 + len(offer.items) == 2 + EARLIER
    assert await alice.program.ask(save_file) == str(saved / "plan.txt")
    assert await alice.program.ask(save_part) == str(saved / "Earlier conversation.eml")
    assert (saved / "plan.txt").read_bytes() == plan.read_bytes()
    assert len(Bundles().read((saved / "Earlier conversation.eml").read_bytes()).chats) == EARLIER


def _with_earlier_conversation(alice: Alice) -> bytes:
    """A mail from Alice's friend with what her friend has said, and she does not know."""
    robin = Party("Robin", (f"mailto:{alice.friend}", f"xmpp:{alice.friend}"))
    chats = tuple(
        BundledChat(f"earlier-{number}", 1.7e9 + number, f"xmpp:{alice.friend}", f"xmpp:{alice.address}", "x" * 2000)
        for number in range(EARLIER)
    )
    bundle = Bundle(robin, Party("Alice", (f"mailto:{alice.address}", f"xmpp:{alice.address}")), 1.71e9, chats=chats)
    draft = Draft(1, to=alice.address, subject="Earlier", text="See below.")
    account = Account(1, "Robin", alice.friend)
    return build(draft, account=account, now=1.72e9, jabber_id=False, history=Bundles().write(bundle)).raw
