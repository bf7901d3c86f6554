"""Who is told that the owner is here, for each permission; and nobody is shown who has not joined."""

import pytest

from liveletter.host.model import Member, OwnerPresence
from liveletter.host.presence import MemberState, audience
from liveletter.host.storage.store import Snapshot
from tests.host.test_storage import a_session

NOW = 1000.0


def shown(presence: OwnerPresence, *, to: int, spoke: float | None = None, until: float = 1040.0) -> bool:
    alice = Member(number=1, address="a@x.org", name="A", colour=0, invited=0, joined=0, seen_until=until, spoke=spoke)
    snapshot = Snapshot(a_session(presence=presence), (alice,))
    return audience(snapshot, to=to, now=NOW, answering=600).members[0].here


@pytest.mark.row("L9")
def test_the_owner_is_shown_as_they_allow() -> None:
    assert shown(OwnerPresence.SHOWN, to=2)
    assert not shown(OwnerPresence.SHOWN, to=2, until=1000.0)
    assert not shown(OwnerPresence.HIDDEN, to=2, spoke=NOW)
    assert not shown(OwnerPresence.ANSWERING, to=2)
    assert shown(OwnerPresence.ANSWERING, to=2, spoke=NOW - 599)
    assert not shown(OwnerPresence.ANSWERING, to=2, spoke=NOW - 600)
    assert all(shown(one, to=1) for one in OwnerPresence)


@pytest.mark.row("L5")
@pytest.mark.parametrize(
    ("values", "state", "here"),
    [
        ({}, MemberState.INVITED, False),
        ({"joined": 1.0}, MemberState.JOINED, True),
        ({"joined": 1.0, "left": 2.0}, MemberState.LEFT, False),
        ({"joined": 1.0, "removed": 2.0}, MemberState.REMOVED, False),
    ],
)
def test_nobody_is_here_before_they_joined_or_after_they_left(
    values: dict[str, float], state: MemberState, here: bool
) -> None:
    bob = Member(number=2, address="b@x.org", name="B", colour=1, invited=0, seen_until=2000.0, **values)  # type: ignore[arg-type]
    seen = audience(Snapshot(a_session(), (bob,)), to=1, now=NOW, answering=600).members[0]
    assert (seen.state, seen.here) == (state, here)
