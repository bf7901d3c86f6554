"""What is kept in memory of a session without a record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.chat import ChatMessage
from liveletter.domain.errors import NotFound
from liveletter.domain.live import LiveMember, LiveRecord, LiveRole, LiveSession, RecordKind
from liveletter.services.live import unrecorded
from liveletter.services.live.unrecorded import Unrecorded

SESSION = LiveSession(
    5, "0f8fad5b", "https://chat.example.org", LiveRole.OWNER, 1, "Boats", "", recorded=False,
    members=(LiveMember(1, "Alice"), LiveMember(2, "Bob")),
)  # fmt: skip


def said(number: int, at: float = 0.0) -> LiveRecord:
    """Something that Bob said."""
    return LiveRecord(number, RecordKind.SAID, at or 1000.0 + number, 2, f"o{number}", f"Words {number}")


@pytest.mark.row("L8")
def test_of_a_talk_without_end_the_beginning_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unrecorded, "MOST", 3)
    keeper = Unrecorded()
    [first, *_], _ = keeper.take(SESSION, [said(number) for number in range(1, 4)])
    assert keeper.message(first.id) == first
    keeper.take(SESSION, [said(4), said(5)])
    assert [one.body for one in keeper.messages(SESSION.id)] == ["Words 3", "Words 4", "Words 5"]
    assert keeper.last_number(SESSION.id) == 5
    assert keeper.take(SESSION, [said(1), said(5)]) == ([], [])
    with pytest.raises(NotFound):
        keeper.message(first.id)
    keeper.forget(SESSION.id)
    assert keeper.messages(SESSION.id) == []


@given(st.lists(st.tuples(st.sampled_from([1_000.0, 1_001.0, 5_000.0]), st.booleans(), st.integers(1, 4))))
def test_what_was_said_stands_in_the_hosts_order_whatever_its_clocks_say(
    told: list[tuple[float, bool, int]],
) -> None:
    keeper = Unrecorded()
    shown: dict[int, ChatMessage] = {}  # what a window has been told
    records = [said(number, at) for number, (at, _, _) in enumerate(told, 1)]
    for record, (_, is_answered, many) in zip(records, told, strict=True):
        if is_answered:  # the host's answer comes before the line
            message, _ = keeper.keep(SESSION, record)
            shown[message.id] = message
        last = keeper.last_number(SESSION.id)
        if many > 1:
            for some in keeper.take(SESSION, records[last : last + many]):
                shown.update({message.id: message for message in some})
            here = sorted(shown.values(), key=lambda one: (one.at, one.id))
            words = [record.text for record in records[: keeper.last_number(SESSION.id)]]
            assert [one.body for one in here if one.body in words] == words
    assert sorted(shown.values(), key=lambda one: one.id) == sorted(keeper.messages(SESSION.id), key=lambda one: one.id)
