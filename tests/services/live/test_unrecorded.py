"""What is kept in memory of a session without a record."""

import pytest

from liveletter.domain.errors import NotFound
from liveletter.domain.live import LiveMember, LiveRecord, LiveRole, LiveSession, RecordKind
from liveletter.services.live import unrecorded
from liveletter.services.live.unrecorded import Unrecorded

SESSION = LiveSession(
    5, "0f8fad5b", "https://chat.example.org", LiveRole.OWNER, 1, "Boats", "", recorded=False,
    members=(LiveMember(1, "Alice"), LiveMember(2, "Bob")),
)  # fmt: skip


def said(number: int) -> LiveRecord:
    """Something that Bob said."""
    return LiveRecord(number, RecordKind.SAID, 1000.0 + number, 2, f"o{number}", f"Words {number}")


@pytest.mark.row("L8")
def test_of_a_talk_without_end_the_beginning_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unrecorded, "MOST", 3)
    keeper = Unrecorded()
    first = keeper.take(SESSION, [said(number) for number in range(1, 4)])[0]
    assert keeper.message(first.id) == first
    keeper.take(SESSION, [said(4), said(5)])
    assert [one.body for one in keeper.messages(SESSION.id)] == ["Words 3", "Words 4", "Words 5"]
    assert keeper.last_number(SESSION.id) == 5
    assert keeper.take(SESSION, [said(1), said(5)]) == []
    with pytest.raises(NotFound):
        keeper.message(first.id)
    keeper.forget(SESSION.id)
    assert keeper.messages(SESSION.id) == []
