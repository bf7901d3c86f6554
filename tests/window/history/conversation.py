"""An earlier conversation with Bob, and an engine that previews it."""

from collections.abc import Callable

from liveletter.bridge.commands import GetWishes, PreviewHistory, Wishes
from liveletter.domain.addresses import Address
from liveletter.domain.history import HistoryChoice, HistoryFile, HistoryItem, HistoryPreview
from liveletter.domain.outbox import WhenAway
from liveletter.domain.people import Person
from liveletter.window.history.ticks import bundle_size
from tests.window.conftest import FakeEngine

BOB = Person(id=1, name="Bob Keller", addresses=(Address.mail("bob@lab.test"), Address.xmpp("bob@lab.test")))
DRAWING = HistoryFile("mail:b#1", "Drawing.pdf", "application/pdf", 900_000)
PHOTO = HistoryFile("mail:b#2", "kitchen.jpg", "image/jpeg", 60_000)
PLAN = HistoryItem("mail:a", True, 1_000.0, False, "Bob Keller", "The plan", 80_000)
ANSWER = HistoryItem("mail:b", True, 2_000.0, True, "Alice", "Re: The plan", 1_400_000, files=(DRAWING, PHOTO))
CAROLS = HistoryItem("mail:c", True, 3_000.0, False, "Carol", "The hedge", 20_000, third_party=True)
TALK = HistoryItem("chat:d", False, 4_000.0, False, "Bob Keller", "Have you seen it?", 17)
ALL = (PLAN, ANSWER, CAROLS, TALK)


def previewing(
    items: tuple[HistoryItem, ...] = ALL, *, limit: int = 0, limit_of: str = "lab.test", trouble: str = ""
) -> Callable[[PreviewHistory], HistoryPreview]:
    """Answers as the engine does: without what is struck out."""

    def answer(command: PreviewHistory) -> HistoryPreview:
        kept = tuple(item for item in items if item.key not in command.order.struck)
        return HistoryPreview(kept, bundle_size(kept), limit, limit_of if limit else "", trouble)

    return answer


def wish(engine: FakeEngine, choice: HistoryChoice) -> None:
    """The user's last choice."""
    engine.answer(GetWishes, lambda _: Wishes(WhenAway.ASK, choice))
