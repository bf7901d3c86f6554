"""The live letter that Bob writes before the demo begins: sent by his own engine, its chat held by the live host."""

import asyncio
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from liveletter.archive.reader import ArchiveReader
from liveletter.bridge import commands as c
from liveletter.bridge.client import BridgeClient
from liveletter.demo.people import ALICE, MARIE, PracticePerson
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import Unreachable
from liveletter.domain.live import PLACE, LiveWish
from liveletter.domain.mail import Draft
from liveletter.domain.outbox import Outgoing

_PATIENCE = 20.0  # seconds for what is sent to be taken
_LOOK = 0.05
_TAKEN = {DeliveryState.HANDED_OVER, DeliveryState.DELIVERED, DeliveryState.READ}


@dataclass(frozen=True, slots=True)
class LiveLetter:
    """A mail with a chat in it, and what is said there: by its author, and by Marie, who has only a browser."""

    to: tuple[PracticePerson, ...]
    subject: str
    text: str
    author_says: str
    marie_says: str

    @property
    def recipients(self) -> str:
        """As one types them."""
        return ", ".join(f"{one.name} <{one.address}>" for one in self.to)


SUPPER = LiveLetter(
    to=(ALICE, MARIE),
    subject="Supper on board: who brings what?",
    text=(
        "Hello you two,\n\n"
        "after the trip on Saturday we could have supper on board. Tell me below what you would bring: "
        f"it is quicker than three mails each.\n\n{PLACE}\n\n"
        "Bob\n"
    ),
    author_says="I have the stove and a pot of mussels.",
    marie_says="J’apporte le gâteau au citron !",
)


async def send(engine: BridgeClient, data: Path, letter: LiveLetter) -> None:
    """Send a live letter from the only account of a profile, and say its author's line. Raises LiveletterError."""
    reader = ArchiveReader(data / "archive.db")
    try:
        account = reader.accounts()[0]
        wish = LiveWish(language="en", on_my_network=True)  # all of them are on this computer
        draft = Draft(account.id, to=letter.recipients, subject=letter.subject, text=letter.text, live=wish)
        number = await engine.call(c.SendMail(draft))
        session = reader.live_sessions()[0]
        await engine.call(c.SayLive(session.id, letter.author_says, uuid.uuid4().hex))
        await _until(lambda: _is_out(reader.entry(number)), "letter")
        await _until(lambda: any(item.state in _TAKEN for item in reader.live_talk(session.id)), "first line")
    finally:
        reader.close()


def _is_out(entry: Outgoing | None) -> bool:
    return entry is not None and entry.state in _TAKEN


async def _until(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise Unreachable(f"The live letter that the demo begins with cannot be sent: its {what} does not go out.")
        await asyncio.sleep(_LOOK)
