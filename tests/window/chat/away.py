"""A talk with Bob, who is not there: what the tests of the choices have in common."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import AskReach, GetWishes, LookUp, SendChat, SendFile, Wishes
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage, LinkedFile
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.history import HistoryChoice, HistoryScope
from liveletter.domain.outbox import Outgoing, OutgoingKind, Patience, Reach, WhenAway
from liveletter.domain.people import Person
from liveletter.domain.presence import Presence, Show
from liveletter.window.chat.talk import Talk
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader
from tests.window.timeline.test_timeline_order import DAY

BOB, DORA = 1, 3
GONE = Presence(Show.OFFLINE)


def people(archive: MemoryReader) -> None:
    """Bob has both addresses, Dora no mail address."""
    archive.people[BOB] = Person(BOB, "Bob", (Address.xmpp("bob@lab.test"), Address.mail("bob@lab.test")))
    archive.people[DORA] = Person(DORA, "Dora", (Address.xmpp("dora@lab.test"),))


def answer(engine: FakeEngine, reach: Reach | None = None, *, wish: WhenAway = WhenAway.ASK) -> None:
    """Everybody is away, on a server that keeps messages, unless `reach` says something else."""
    found = reach or Reach(GONE, online=True, server_keeps=True)
    engine.answer(AskReach, lambda _: found)
    engine.answer(LookUp, lambda _: found.presence)
    engine.answer(GetWishes, lambda _: Wishes(wish, HistoryChoice(scope=HistoryScope.NOTHING)))
    engine.answer(SendChat, lambda command: message(900 + len(engine.asked_for(SendChat)), command))
    engine.answer(SendFile, lambda command: uploading(950 + len(engine.asked_for(SendFile)), command))


def message(number: int, command: SendChat) -> ChatMessage:
    """What the engine answers: it is on disk."""
    return ChatMessage(
        number,
        1,
        command.person_id,
        "bob@lab.test",
        True,
        command.body,
        DAY + number,
        about=command.about,
        subject=command.subject,
        state=DeliveryState.QUEUED,
        outgoing_id=number + 1000,
    )


def uploading(number: int, command: SendFile) -> ChatMessage:
    """A file that waits to be uploaded."""
    name = command.path.rpartition("/")[2]
    file = LinkedFile("", name, "text/plain", 12)
    return ChatMessage(
        number, 1, command.person_id, "bob@lab.test", True, name, DAY + number, state=DeliveryState.QUEUED, file=file
    )


def entry(number: int, state: DeliveryState = DeliveryState.QUEUED, **more: object) -> Outgoing:
    """The outbox's side of message `number - 1000`."""
    given: dict[str, object] = {
        "kind": OutgoingKind.CHAT,
        "account_id": 1,
        "key": f"origin-{number}",
        "to": ("bob@lab.test",),
        "title": "Hi",
        "state": state,
        "at": DAY,
        "person_id": BOB,
        "chat_id": number - 1000,
        "patience": Patience.UNTIL_THERE,
        **more,
    }
    return Outgoing(number, **given)  # type: ignore[arg-type]


def bodies(engine: FakeEngine) -> list[tuple[str, Patience]]:
    """What was asked to be said, and how patiently."""
    return [(command.body, command.patience) for command in engine.asked_for(SendChat)]


def write(talk: Talk, text: str) -> None:
    """Type and press Enter."""
    QTest.keyClicks(talk.input, text)
    QTest.keyClick(talk.input, Qt.Key.Key_Return)


def write_and_be_asked(talk: Talk, qtbot: QtBot, text: str = "Hi") -> None:
    """Type, press Enter, and wait for the bar."""
    write(talk, text)
    qtbot.waitUntil(talk.away.isVisible)
