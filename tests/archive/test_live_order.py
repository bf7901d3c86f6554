"""A talk stands in the order of its host's records, whatever the clocks of user and host say (MISSION L7)."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.archive.archive import Archive
from liveletter.archive.reader import ArchiveReader
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.live import LiveRecord
from liveletter.domain.live_url import name_in
from tests.archive.test_live import HOST, LETTER, SEEN, keep, person, said

pytestmark = pytest.mark.row("L7")
HOUR = 3_600.0


@dataclass
class Talk:
    """A host with records, and a program that says something and hears them."""

    archive: Archive
    skew: float  # of the user's clock
    now: float = 10_000.0
    records: list[LiveRecord] = field(default_factory=list)
    taken: int = 0
    said: int = 0
    unsaid: list[int] = field(default_factory=list)  # ids of what the host does not have
    unanswered: list[tuple[int, LiveRecord]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.session = keep(self.archive)

    def say(self) -> int:
        self.said += 1
        text = f"Mine {self.said}"
        number = self.archive.live.add_outgoing(self.session.id, text, f"m{self.said}", self.now + self.skew, None)
        self.unsaid.append(number)
        return number

    def reach_host(self, wrong: float = 0.0) -> None:
        """The host gets what the user said first."""
        if self.unsaid:
            number = self.unsaid.pop(0)
            message = self.archive.chats.message(number)
            record = self._record(message.body, 1, message.origin_id, wrong)
            self.unanswered.append((number, record))

    def hear_bob(self, wrong: float = 0.0) -> None:
        number = len(self.records) + 1
        self._record(f"Bob {number}", 2, f"b{number}", wrong)

    def answer(self) -> None:
        """The program gets the host's answer."""
        if self.unanswered:
            number, record = self.unanswered.pop(0)
            self.archive.live.confirm(number, record, self.now + self.skew, name_in(HOST))

    def bring(self, count: int = 99) -> list[int]:
        """The line brings what comes next."""
        records = self.records[self.taken : self.taken + count]
        self.taken += len(records)
        return self.archive.live.take(self.session.id, records, self.now + self.skew)

    def _record(self, text: str, member: int, origin_id: str, wrong: float) -> LiveRecord:
        number = len(self.records) + 1
        self.records.append(replace(said(number, text, member, origin_id), at=self.now + wrong))
        return self.records[-1]

    @property
    def lines(self) -> list[str]:
        return [message.body for message in self.archive.live.talk(self.session.id)]


@pytest.fixture(params=[-HOUR, 0.0, HOUR])
def talk(request: pytest.FixtureRequest, stored: Archive) -> Talk:
    """A talk of somebody whose clock is an hour slow, right, or an hour fast."""
    return Talk(stored, request.param)


def test_words_stand_at_the_end_until_their_turn_has_come(talk: Talk, reader: ArchiveReader) -> None:
    talk.hear_bob()
    talk.bring()
    number = talk.say()
    talk.now += 1
    talk.hear_bob()
    talk.bring()
    assert talk.lines == ["Bob 1", "Bob 2", "Mine 1"]
    talk.reach_host()
    talk.now += 1
    talk.hear_bob()
    talk.hear_bob()
    talk.answer()
    talk.bring(1)
    talk.bring(1)
    assert talk.lines == ["Bob 1", "Bob 2", "Mine 1", "Bob 4"]
    talk.bring()
    bob = person(talk.archive, "bob@example.org").id
    for items in (reader.live_talk(talk.session.id)[::-1], reader.timeline(bob)[::-1], reader.transcript(LETTER)):
        assert [item.text for item in items] == talk.lines
        assert [item.at for item in items] == pytest.approx([10_000, 10_001, 10_001, 10_002, 10_002], abs=1e-6)
    assert talk.archive.chats.message(number).read
    assert reader.live_sessions()[0].last_number == 5


def test_what_is_told_is_what_changed(talk: Talk) -> None:
    number = talk.say()
    talk.hear_bob()
    [bobs, *moved] = talk.bring()
    assert moved == ([number] if talk.skew <= 0 else [])
    talk.reach_host()
    talk.answer()
    assert talk.bring() == ([number] if talk.skew > 0 else [])
    assert talk.bring() == []
    assert bobs != number


def test_words_are_found_at_the_time_that_all_others_see(talk: Talk) -> None:
    talk.say()
    talk.hear_bob()
    talk.now += 5
    talk.reach_host()
    talk.bring()
    talk.now += 5
    talk.hear_bob()
    talk.bring()
    [first, mine, last] = talk.archive.search.search("bob", 9)[::-1]
    assert [first.at, mine.at, last.at] == [10_000.0, 10_005.0, 10_010.0]
    assert talk.archive.search.search("mine", 9) == [replace(mine, marked="\x02Mine\x03 1")]
    talk.archive.live.forget(talk.session.id)
    assert talk.archive.search.search("mine", 9) == []
    talk.archive._database._connection.execute("INSERT INTO found (found) VALUES ('integrity-check')")


def test_what_was_given_up_stays_where_it_was_said(talk: Talk) -> None:
    talk.hear_bob()
    talk.bring()
    number = talk.say()
    entry = talk.archive.outbox.add_chat(talk.archive.chats.message(number))
    talk.archive.outbox.advance(entry.id, DeliveryState.FAILED, talk.now)
    at = talk.archive.chats.message(number).at
    talk.now += 2 * HOUR
    talk.hear_bob()
    talk.bring()
    assert talk.archive.chats.message(number).at == at
    assert talk.lines == ["Bob 1", "Mine 1", "Bob 2"]


def test_a_session_counts_as_used_when_its_host_says(talk: Talk, reader: ArchiveReader) -> None:
    talk.say()
    talk.reach_host()
    talk.bring()
    later = keep(talk.archive, replace(_OTHER, created=10_001.0))
    assert [one.id for one in reader.live_sessions()] == [later.id, talk.session.id]


_OTHER = replace(SEEN, uuid="7c9e6679-7425-40de-944b-e07fc1f90ae7", message_id="")

_STEPS = ("say", "reach_host", "hear_bob", "answer", "bring")


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([-HOUR, 0.0, HOUR]),
    st.lists(st.tuples(st.sampled_from(_STEPS), st.integers(0, 2), st.sampled_from([0.0, -HOUR, HOUR])), max_size=40),
)
def test_whatever_happens_a_talk_stands_in_the_order_of_its_records(
    skew: float, steps: list[tuple[str, int, float]]
) -> None:
    for talk in a_talk(skew):
        for step, pause, wrong in steps:
            talk.now += pause
            if step in {"reach_host", "hear_bob"}:
                getattr(talk, step)(wrong)
            elif step == "bring":
                talk.bring(pause + 1)
            else:
                getattr(talk, step)()
            placed = [record.text for record in talk.records[: talk.taken]]
            assert talk.lines[: len(placed)] == placed
        talk.bring()
        assert talk.lines[: len(talk.records)] == [record.text for record in talk.records]
        rest = [talk.archive.chats.message(number).body for number in talk.unsaid]
        assert talk.lines[len(talk.records) :] == rest, "what the host does not have, as it was said"


def a_talk(skew: float) -> Iterator[Talk]:
    archive = Archive()
    yield Talk(archive, skew)
    archive.close()
