"""The main jobs, played by the program itself in two real windows: mail, answered by chat, answered by mail; and a
live letter, whose chat a third person joins who has nothing but a browser."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from liveletter.archive.reader import ArchiveReader
from liveletter.demo.actor import Actor, StepFailed
from liveletter.demo.guest import PracticeGuest
from liveletter.demo.letters import OPENING
from liveletter.demo.live_letters import LiveLetter
from liveletter.demo.people import ALICE, BOB, MARIE, PracticePerson
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import LiveletterError
from liveletter.domain.live import PLACE

CHAT = "Nine is fine! I will bring the sandwiches."
ANSWER = "Splendid. I have written it all into the log book: see you on Saturday."
NAME = LiveLetter(
    to=(BOB, MARIE),
    subject="A new name for the boat",
    text=(
        "Dear both, the paint has come! Which name shall I write on her?\n\n"
        f"{PLACE}\n\n"
        "I am at the boat until five, brush in hand.\n\n"
        "Alice"
    ),
    author_says="La Mouette it is! I will paint it tonight.",
    marie_says="Et pourquoi pas « La Mouette » ?",
)
BOB_SAYS = "How about Gale Warning?"
BOB_AGREES = "Even better. Gulls fear no gale."
_PROVEN = {DeliveryState.DELIVERED, DeliveryState.READ}


@dataclass(frozen=True)
class Stage:
    """Where the play takes place: both profiles, the folder for the pictures, and whether the windows can be seen."""

    alice: Path
    bob: Path
    pictures: Path
    seen: bool = False


class Play:
    """The steps in order. Each is told in a line when it has happened, and leaves a picture."""

    def __init__(self, *, stage: Stage, marie: PracticeGuest, tell: Callable[[str], None]) -> None:
        self._stage = stage
        self._marie = marie
        self._tell = tell
        self._alice = Actor(person=ALICE, data=stage.alice, seen=stage.seen)
        self._bob = Actor(person=BOB, data=stage.bob, seen=stage.seen)
        self._number = 0

    async def run(self) -> None:
        """Play. Raises StepFailed, naming the step."""
        self._stage.pictures.mkdir(parents=True, exist_ok=True)
        try:
            await self._step("Two windows open, Alice's and Bob's", self._open, None)
            await self._step(f"Bob writes Alice a mail: “{OPENING.subject}”", self._write, self._bob)
            await self._step("Bob's mail arrives at Alice, who opens it", self._open_mail, self._alice)
            await self._step(f"Alice replies by chat: “{CHAT}” – and it is delivered", self._by_chat, self._alice)
            await self._step("Bob reads it in the conversation with Alice", self._read_chat, self._bob)
            await self._step(f"Bob replies by mail: “{ANSWER}”", self._by_mail, self._bob)
            await self._step("Bob sends it; it arrives at Alice, who opens it", self._open_answer, self._alice)
            await self._step("Bob looks at what became of it in the outbox", self._look_at_outbox, self._bob)
            await self._live_letter()
            await self._step("Both archives show all of it", self._look_into_archives, None)
        finally:
            await asyncio.gather(self._alice.leave(), self._bob.leave())

    async def _live_letter(self) -> None:
        named = f"“{NAME.subject}”"
        await self._step(
            f"Alice writes Bob and Marie a mail, {named}, with a live chat in it", self._embed, self._alice
        )
        await self._step(
            f"Alice sends it; Bob opens it, joins the chat beneath it, and says “{BOB_SAYS}”", self._join, self._bob
        )
        await self._step(
            f"Marie, who has only a browser, joins and says “{NAME.marie_says}”; all agree",
            self._talk,
            self._alice,
        )

    async def _step(self, words: str, action: Callable[[], Awaitable[None]], actor: Actor | None) -> None:
        self._number += 1
        begun = time.monotonic()
        try:
            await action()
            if actor is not None:
                await actor.do("picture", str(self._stage.pictures / f"{self._number}-{actor.person.user}.png"))
        except (StepFailed, LiveletterError) as error:
            raise StepFailed(f"Step {self._number} did not happen ({words}). {error.sentence}", error.detail) from error
        self._tell(f"{self._number}. {words}. ({time.monotonic() - begun:.1f} s)")

    async def _open(self) -> None:
        await asyncio.gather(self._alice.start(), self._bob.start())
        await self._alice.do("open_mail", "Segelplan")
        for actor in (self._alice, self._bob):
            await actor.do("picture", str(self._stage.pictures / f"{self._number}-{actor.person.user}.png"))

    async def _write(self) -> None:
        await self._bob.do("write_mail", ALICE.address, OPENING.subject, OPENING.text.strip())

    async def _open_mail(self) -> None:
        await self._alice.do("open_mail", OPENING.subject)

    async def _by_chat(self) -> None:
        await self._alice.do("reply_by_chat", CHAT)

    async def _read_chat(self) -> None:
        await self._bob.do("read_chat", ALICE.name, CHAT)

    async def _by_mail(self) -> None:
        await self._bob.do("reply_by_mail", ANSWER)

    async def _open_answer(self) -> None:
        await self._bob.do("send")
        await self._alice.do("open_mail", f"Re: {OPENING.subject}")

    async def _look_at_outbox(self) -> None:
        await self._bob.do("look_at_outbox", f"Re: {OPENING.subject}")

    async def _embed(self) -> None:
        await self._alice.do("put_off_questions")
        await self._alice.do("write_live_letter", NAME.recipients, NAME.subject, *NAME.text.split(PLACE))

    async def _join(self) -> None:
        await self._alice.do("send_on_my_network")
        await self._bob.do("close_outbox")
        await self._bob.do("open_folder", "Inbox")
        await self._bob.do("open_mail", NAME.subject)
        await self._bob.do("join_chat")
        await self._bob.do("say_live", BOB_SAYS)

    async def _talk(self) -> None:
        await self._alice.do("open_folder", "Sent")
        await self._alice.do("open_mail", NAME.subject)
        await self._alice.do("hear_live", BOB_SAYS)
        await self._marie.answer(NAME.subject, NAME.marie_says)
        await self._bob.do("hear_live", NAME.marie_says)
        await self._bob.do("say_live", BOB_AGREES)
        await self._alice.do("hear_live", BOB_AGREES)
        await self._alice.do("say_live", NAME.author_says)
        await self._bob.do("hear_live", NAME.author_says)

    async def _look_into_archives(self) -> None:
        alice, bob = self._stage.alice, self._stage.bob
        await _until_archived(lambda: what_is_missing(alice, BOB, outgoing=[False, True, False]))
        await _until_archived(lambda: what_is_missing(bob, ALICE, outgoing=[True, False, True]))
        await _until_archived(lambda: what_was_not_heard(alice) or what_was_not_heard(bob))


async def _until_archived(trouble: Callable[[], str]) -> None:
    """A sent mail is filed when the server has taken it: that may be a moment after its window has closed."""
    deadline = time.monotonic() + 20
    while told := trouble():
        if time.monotonic() > deadline:
            raise StepFailed(told)
        await asyncio.sleep(0.1)


def what_is_missing(data: Path, other: PracticePerson, *, outgoing: list[bool]) -> str:
    """Compare the archive in `data` with what was played: mail, chat about it, mail. Empty where all is well."""
    reader = ArchiveReader(data / "archive.db")
    try:
        person = reader.person_of(Address.mail(other.address))
        items = reader.timeline(person.id) if person is not None else []
    finally:
        reader.close()
    opening = _only(items, ItemKind.MAIL, lambda item: item.title == OPENING.subject)
    chat = _only(items, ItemKind.CHAT, lambda item: item.text == CHAT)
    answer = _only(items, ItemKind.MAIL, lambda item: item.title == f"Re: {OPENING.subject}")
    if opening is None or chat is None or answer is None:
        told = ", ".join(f"{item.kind.value} “{item.title or item.text}”" for item in items[:6])
        return f"The archive in {data} does not hold the three messages once each; its newest: {told or 'nothing'}."
    if [opening.outgoing, chat.outgoing, answer.outgoing] != outgoing:
        return f"The archive in {data} mistakes who wrote what."
    if chat.about != opening.about:
        return f"In the archive in {data}, the chat is not tied to its mail."
    if chat.outgoing and chat.state not in _PROVEN:
        return f"In the archive in {data}, the chat's delivery is not proven."
    return ""


def what_was_not_heard(data: Path) -> str:
    """Compare the archive in `data` with the talk in the live letter. Empty where all is well."""
    reader = ArchiveReader(data / "archive.db")
    try:
        session = next((one for one in reader.live_sessions() if one.title == NAME.subject), None)
        talk = [item.text for item in reader.live_talk(session.id)] if session is not None else []
    finally:
        reader.close()
    if sorted(talk) != sorted((BOB_SAYS, NAME.marie_says, BOB_AGREES, NAME.author_says)):
        return f"The archive in {data} does not hold the live letter's talk; it has: {', '.join(talk) or 'nothing'}."
    return ""


def _only(items: list[TimelineItem], kind: ItemKind, fits: Callable[[TimelineItem], bool]) -> TimelineItem | None:
    found = [item for item in items if item.kind is kind and fits(item)]
    return found[0] if len(found) == 1 else None
