"""Sessions and what was said in them, for views under test."""

from dataclasses import replace

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.live import OWNER, LiveMember, LiveRole, LiveSession, MemberState
from tests.window.timeline.test_timeline_order import DAY

HOST = "https://chat.example.org"
LETTER = "m2@example.org"
JOINED, INVITED, LEFT = MemberState.JOINED, MemberState.INVITED, MemberState.LEFT
ALICE = LiveMember(1, "Alice", "alice@example.org", colour=0, state=JOINED, here=True)
BOB = LiveMember(2, "Bob Baker", "bob@example.org", colour=1, state=JOINED, here=True, person_id=7)
CARLA = LiveMember(3, "Carla", "carla@example.org", colour=2, state=INVITED, person_id=8)
DORA = LiveMember(4, "Dora", "dora@example.org", colour=3, state=LEFT)


def session(id: int = 1, *members: LiveMember, **more: object) -> LiveSession:
    """The user's own, with Alice (who is the user) and Bob, unless others are named."""
    given: dict[str, object] = {
        "uuid": f"00000000-0000-4000-8000-{id:012d}",
        "host_url": HOST,
        "role": LiveRole.OWNER,
        "account_id": 1,
        "title": "Garden plans",
        "message_id": LETTER,
        "created": DAY,
        "members": members or (ALICE, BOB),
        **more,
    }
    return LiveSession(id, **given)  # type: ignore[arg-type]


def as_guest(made: LiveSession, number: int = 2) -> LiveSession:
    """The same session, as a guest has it."""
    return replace(made, role=LiveRole.GUEST, own_number=number)


def said(id: int, member: int, text: str, *, at: float = 0.0, own: int = OWNER, **more: object) -> TimelineItem:
    """A line in session 1; by default a minute after the one before."""
    outgoing = member == own
    given: dict[str, object] = {
        "title": "Garden plans",
        "sender": "" if outgoing else f"person {member}",
        "about": LETTER,
        "state": DeliveryState.DELIVERED if outgoing else None,
        "session_id": 1,
        "member": member,
        **more,
    }
    return TimelineItem(ItemKind.CHAT, id, at or DAY + id * 60, outgoing, text=text, **given)  # type: ignore[arg-type]
