"""Hosts and sessions in the archive, and what is said in them among the chats (ports.LiveStore)."""

import uuid
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.archive.archive import Archive
from liveletter.archive.reader import ArchiveReader
from liveletter.archive.timeline import _CHATS, _HEARD_PLACES
from liveletter.domain.addresses import Address
from liveletter.domain.chat import LinkedFile
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound, ProtocolTrouble
from liveletter.domain.live import (
    LiveHost,
    LiveMember,
    LiveRecord,
    LiveRole,
    LiveSession,
    MemberState,
    RecordKind,
    SessionSeen,
    ShownPresence,
)
from liveletter.domain.outbox import OutgoingKind
from liveletter.domain.people import Person
from liveletter.ports import OutgoingFile
from tests.archive import making

HOST = "https://chat.example.org"
UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"
OTHER_UUID = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
LETTER = "letter@example.org"
ALICE = LiveMember(1, "Alice", "alice@example.org", state=MemberState.JOINED, here=True)
BOB = LiveMember(2, "Bob B.", "Bob@Example.org", colour=3, state=MemberState.JOINED, here=True)
CAROL = LiveMember(3, "Carol", "carol@example.net", colour=5)
SEEN = SessionSeen(UUID, "Boats", LETTER, created=900.0, last_number=77, members=(ALICE, BOB, CAROL))


def keep(archive: Archive, seen: SessionSeen = SEEN, role: LiveRole = LiveRole.OWNER) -> LiveSession:
    """The session, kept for Alice."""
    if not archive.accounts.accounts():
        making.account(archive)
    return archive.live.keep(HOST, role, 1, seen)


def said(number: int, text: str = "", member: int = 2, origin_id: str = "", at: float = 0.0) -> LiveRecord:
    """Something that a member said."""
    return LiveRecord(
        number,
        RecordKind.SAID,
        at or 1_000.0 + number,
        member,
        origin_id or f"o{number}",
        text or f"Words {number}",
    )


def person(archive: Archive, address: str) -> Person:
    """Whose mail address this is."""
    found = archive.people.find(Address.mail(address))
    assert found is not None
    return found


# ---------------------------------------------------------------------- hosts


def test_a_host_is_kept_once_for_each_address(stored: Archive, reader: ArchiveReader) -> None:
    first = stored.live.save_host(LiveHost(0, f"{HOST}/", "Alice@Example.org"))
    assert first == LiveHost(1, HOST, "alice@example.org")
    assert stored.live.save_host(LiveHost(0, HOST, "alice@example.org", own=True)) == replace(first, own=True)
    second = stored.live.save_host(LiveHost(0, HOST, "alice@example.net"))
    moved = stored.live.save_host(replace(second, url="https://other.example.org"))
    assert moved.id == second.id
    assert reader.live_hosts() == stored.live.hosts() == [replace(first, own=True), moved]
    session = keep(stored)
    stored.live.remove_host(first.id)
    assert reader.live_hosts() == [moved]
    assert reader.live_session(session.id) == session


def test_the_host_inside_the_program_keeps_its_sessions_where_it_moves(archive: Archive) -> None:
    own = archive.live.save_host(LiveHost(0, HOST, "alice@example.org", own=True))
    session = keep(archive)
    archive.live.save_host(replace(own, url="http://192.168.1.7:8443"))
    moved = archive.live.by_uuid("http://192.168.1.7:8443", session.uuid)
    assert moved is not None
    assert moved.id == session.id
    assert archive.live.by_uuid(HOST, session.uuid) is None


# ---------------------------------------------------------------------- sessions and members


def test_a_session_is_kept_as_it_stands(stored: Archive, reader: ArchiveReader) -> None:
    session = keep(stored)
    bob, carol = person(stored, "bob@example.org"), person(stored, "carol@example.net")
    assert session == LiveSession(
        id=1,
        uuid=UUID,
        host_url=HOST,
        role=LiveRole.OWNER,
        account_id=1,
        title="Boats",
        message_id=LETTER,
        created=900.0,
        last_number=0,
        members=(ALICE, replace(BOB, address="bob@example.org", person_id=bob.id), replace(CAROL, person_id=carol.id)),
    )
    assert (bob.name, bob.listed) == ("Bob B.", False)
    assert stored.people.find(Address.mail("alice@example.org")) is None
    for found in (
        stored.live.session(1),
        stored.live.by_uuid(HOST, UUID),
        stored.live.of_mail(LETTER),
        reader.live_session(1),
        reader.live_session_of(LETTER),
        *stored.live.with_uuid(UUID),
        *stored.live.sessions(),
        *stored.live.sessions(LiveRole.OWNER),
        *stored.live.with_person(carol.id),
    ):
        assert found == session
    assert stored.live.sessions(LiveRole.GUEST) == []
    assert stored.live.by_uuid("https://other.example.org", UUID) is None
    assert reader.live_session_of("") is None
    with pytest.raises(NotFound):
        stored.live.session(2)


def test_what_a_host_tells_later_is_taken_over_but_nothing_is_taken_away(archive: Archive) -> None:
    session = keep(archive)
    archive.live.take(session.id, [said(1)], 2_000.0)
    quiet = LiveMember(2, "", "", state=MemberState.LEFT, mails_stopped=True)
    seen = replace(
        SEEN,
        title="Trains",
        message_id="",
        presence=ShownPresence.HIDDEN,
        mail_after=0,
        is_open=True,
        members=(ALICE, quiet),
    )
    session = keep(archive, seen)
    assert (session.title, session.message_id, session.last_number) == ("Trains", LETTER, 1)
    assert (session.presence, session.mail_after, session.is_open) == (ShownPresence.HIDDEN, 0, True)
    bob, carol = session.others
    assert (bob.name, bob.address, bob.state, bob.mails_stopped) == (
        "Bob B.",
        "bob@example.org",
        MemberState.LEFT,
        True,
    )
    assert carol.name == "Carol"
    session = keep(archive, replace(SEEN, members=(replace(BOB, seen_number=5),)))
    session = keep(archive, replace(SEEN, members=(replace(BOB, seen_number=4, state=MemberState.REMOVED),)))
    assert [one.seen_number for one in session.members] == [0, 5, 0]
    assert [one.name for one in session.others] == ["Carol"]
    assert archive.live.with_person(person(archive, "bob@example.org").id) == []


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"message_id": ""},
        {"last_number": 5},
        {"members": (ALICE, replace(BOB, name="", address="", seen_number=0), CAROL)},
        {"title": "Trains"},
        {"closed": 99.0},
        {"is_open": True},
        {"members": (replace(ALICE, here=False), BOB, CAROL)},
        {"members": (ALICE, replace(BOB, seen_number=9), CAROL)},
        {"members": (BOB, CAROL)},
    ],
)
def test_what_is_told_once_more_costs_no_writing(archive: Archive, change: dict[str, object]) -> None:
    sql = archive._database._connection
    before = keep(archive)
    count = sql.total_changes
    after = keep(archive, replace(SEEN, **change))  # type: ignore[arg-type]
    assert (sql.total_changes == count) is (after == before)
    assert (after == before) is (not {"title", "closed", "is_open"} & set(change) and change not in NEWS)


NEWS: list[dict[str, object]] = [
    {"members": (replace(ALICE, here=False), BOB, CAROL)},
    {"members": (ALICE, replace(BOB, seen_number=9), CAROL)},
    {"members": (BOB, CAROL)},  # who is not told of is not here
]


def test_the_key_of_a_hosts_mails_is_kept_until_another_one_is_told(stored: Archive, path: Path) -> None:
    session = keep(stored)
    assert stored.live.mail_key(session.id) == ""
    for told, known in (("first-key", "first-key"), ("", "first-key"), ("second-key", "second-key")):
        assert keep(stored, replace(SEEN, mail_key=told)) == session
        assert stored.live.mail_key(session.id) == known
    count = stored._database._connection.total_changes
    keep(stored, replace(SEEN, mail_key="second-key"))
    assert stored._database._connection.total_changes == count
    unrecorded = keep(stored, replace(SEEN, uuid=OTHER_UUID, recorded=False, mail_key="third-key"))
    assert stored.live.mail_key(unrecorded.id) == stored.live.mail_key(99) == ""
    assert b"third-key" not in held(path)
    assert "key" not in repr(replace(SEEN, mail_key="first-key"))


def test_a_guest_knows_the_owner_and_a_name_of_the_others(archive: Archive) -> None:
    carol = LiveMember(3, "Carol", state=MemberState.JOINED)
    seen = replace(SEEN, own_number=2, members=(replace(ALICE, address="alice@example.net"), BOB, carol))
    session = keep(archive, seen, LiveRole.GUEST)
    alice = person(archive, "alice@example.net")
    assert [one.person_id for one in session.members] == [alice.id, 0, 0]
    assert archive.people.find(Address.mail("bob@example.org")) is None
    ids = archive.live.take(session.id, [said(1, member=1), said(2, member=3)], 2_000.0)
    assert [archive.chats.message(number).person_id for number in ids] == [alice.id, alice.id]
    assert [item.member for item in archive.live.talk(session.id)] == [1, 3]


def test_the_users_own_session_stays_theirs_whatever_a_guests_seat_tells(archive: Archive) -> None:
    session = keep(archive)
    assert keep(archive, replace(SEEN, title="Nonsense", own_number=2), LiveRole.GUEST) == session


def test_who_is_here_is_forgotten_with_the_line(archive: Archive) -> None:
    session = keep(archive)
    other = archive.live.keep("https://other.example.org", LiveRole.OWNER, 1, SEEN)
    foreign = replace(SEEN, uuid=str(uuid.uuid4()), own_number=2)
    guests = keep(archive, foreign, LiveRole.GUEST)
    assert archive.live.nobody_here(HOST) == [session.id], "a guest's seat has a line of its own"
    assert archive.live.nobody_here(HOST, guests.id) == [guests.id]
    assert not any(one.here for one in archive.live.session(session.id).members)
    assert any(one.here for one in archive.live.session(other.id).members)
    assert archive.live.nobody_here(session_id=session.id) == []
    assert archive.live.nobody_here() == [other.id]


def test_what_is_over_is_no_longer_among_the_sessions(archive: Archive) -> None:
    session = keep(archive)
    archive.live.take(session.id, [said(1), LiveRecord(2, RecordKind.CLOSED, 1_500.0, 1)], 2_000.0)
    assert archive.live.session(session.id).closed == 1_500.0
    assert archive.live.sessions() == archive.live.with_person(person(archive, "bob@example.org").id) == []
    assert [message.body for message in archive.live.talk(session.id)] == ["Words 1"]
    ended = archive.live.keep(HOST, LiveRole.GUEST, 1, replace(SEEN, uuid="x", own_number=2))
    archive.live.set_link(ended.id, "https://chat.example.org/s/x/secret-link", "secret-pass")
    assert archive.live.link(ended.id) == ("https://chat.example.org/s/x/secret-link", "secret-pass")
    assert "secret" not in repr(archive.live.session(ended.id))
    archive.live.end(ended.id)
    assert archive.live.link(ended.id) == ("", "")
    assert archive.live.session(ended.id).is_over


def test_nothing_of_a_guests_pass_is_left_in_the_files_when_it_ended(stored: Archive, path: Path) -> None:
    session = keep(stored, replace(SEEN, own_number=2), LiveRole.GUEST)
    stored.live.set_link(session.id, "https://chat.example.org/s/x/secret-link", "secret-pass")
    assert b"secret-pass" in held(path)
    stored.live.end(session.id)
    assert b"secret-pass" not in held(path)


# ---------------------------------------------------------------------- what is said


@pytest.mark.row("L7")
def test_what_is_said_stands_beneath_the_letter_and_in_timelines(stored: Archive, reader: ArchiveReader) -> None:
    session = keep(stored)
    bob, carol = person(stored, "bob@example.org"), person(stored, "carol@example.net")
    records = [LiveRecord(1, RecordKind.REQUEST, 900.0, 1), said(2), said(3, "From elsewhere", 1), said(4, member=3)]
    ids = stored.live.take(session.id, records, 2_000.0)
    assert len(ids) == 3
    talk = reader.live_talk(session.id)[::-1]
    assert [(one.text, one.sender, one.member, one.outgoing) for one in talk] == [
        ("Words 2", "Bob B.", 2, False),
        ("From elsewhere", "Alice", 1, True),
        ("Words 4", "Carol", 3, False),
    ]
    assert reader.transcript(LETTER) == talk
    assert [one.session_id for one in talk] == [session.id] * 3
    assert [one.text for one in reader.timeline(bob.id)] == ["From elsewhere", "Words 2"]
    assert [one.text for one in reader.timeline(carol.id)] == ["Words 4", "From elsewhere"]
    assert [one.body for one in stored.chats.latest(carol.id, 50)] == ["From elsewhere", "Words 4"]
    assert [one.body for one in stored.chats.latest(carol.id, 1)] == ["Words 4"]
    assert [one.body for one in stored.chats.between(carol.id, 0.0, 1_004.0)] == ["From elsewhere"]
    assert [hit.marked.strip("\x02\x03") for hit in stored.search.search("elsewhere", 9)] != []
    assert stored.people.person(bob.id).unread == 1
    own = talk[1]
    assert (own.state, own.outgoing_id) == (DeliveryState.HANDED_OVER, 0)


def test_the_users_words_follow_persons_that_are_merged_and_split(stored: Archive, reader: ArchiveReader) -> None:
    session = keep(stored)
    stored.live.take(session.id, [said(1, "Mine", 1)], 2_000.0)
    bob, carol = person(stored, "bob@example.org"), person(stored, "carol@example.net")
    stored.people.merge(bob.id, carol.id)
    assert [one.text for one in reader.timeline(bob.id)] == ["Mine"]
    split = stored.people.split(bob.id, Address.mail("carol@example.net"))
    assert [one.text for one in reader.timeline(split.id)] == ["Mine"]
    dora = LiveMember(4, "Dora", "dora@example.org")
    keep(stored, replace(SEEN, members=(*SEEN.members, dora)))
    assert [one.text for one in reader.timeline(person(stored, "dora@example.org").id)] == ["Mine"]


def test_what_is_said_to_nobody_yet_is_kept_and_found_by_who_comes(stored: Archive, reader: ArchiveReader) -> None:
    session = keep(stored, replace(SEEN, message_id="", is_open=True, members=(ALICE,)))
    number = stored.live.add_outgoing(session.id, "Anybody?", "o1", 1_500.0, None)
    assert stored.chats.message(number).peer == "alice@example.org"
    keep(stored, replace(SEEN, members=(ALICE, BOB)))
    assert [one.text for one in reader.timeline(person(stored, "bob@example.org").id)] == ["Anybody?"]


def test_what_the_user_says_is_said_once(archive: Archive) -> None:
    session = keep(archive)
    number = archive.live.add_outgoing(session.id, "Hello", "mine", 1_500.0, None)
    assert archive.live.add_outgoing(session.id, "Hello", "mine", 1_600.0, None) == number
    entry = archive.outbox.add_chat(archive.chats.message(number))
    assert (entry.kind, entry.session_id, entry.to) == (
        OutgoingKind.LIVE,
        session.id,
        ("bob@example.org", "carol@example.net"),
    )
    assert entry.person_id == person(archive, "bob@example.org").id
    assert archive.live.record(number) == 0
    archive.outbox.advance(entry.id, DeliveryState.TRYING, 1_501.0)
    assert archive.live.take(session.id, [said(1), said(2, "Hello", 1, "mine")], 2_000.0)[1:] == [number]
    message = archive.chats.message(number)
    assert (message.state, message.at, archive.live.record(number)) == (DeliveryState.HANDED_OVER, 1_002.0, 2)
    assert archive.outbox.get(entry.id).state is DeliveryState.HANDED_OVER
    assert archive.live.said(session.id, "mine") == message
    assert archive.live.said(session.id, "other") is None


@pytest.mark.parametrize("skew", [-900.0, 0.0, 900.0])
def test_an_answer_stands_behind_its_question_whatever_the_hosts_clock_says(
    stored: Archive, reader: ArchiveReader, skew: float
) -> None:
    session = keep(stored)
    first = stored.live.add_outgoing(session.id, "Coming?", "o1", 2_000.0, None)
    stored.live.take(session.id, [replace(said(1, "Coming?", 1, "o1"), at=2_001.0 + skew)], 2_001.0)
    stored.live.take(session.id, [replace(said(2, "When?"), at=2_005.0 + skew)], 2_005.0)
    stored.live.add_outgoing(session.id, "At eight.", "o2", 2_010.0, None)
    stored.live.take(session.id, [replace(said(3, "At eight.", 1, "o2"), at=2_011.0 + skew)], 2_011.0)
    stored.live.take(session.id, [replace(said(4, "Fine."), at=2_015.0 + skew)], 2_015.0)
    bob = person(stored, "bob@example.org").id
    assert [one.text for one in reader.timeline(bob)] == ["Fine.", "At eight.", "When?", "Coming?"]
    assert stored.chats.message(first).at == 2_001.0 + skew


def test_a_record_that_the_host_answered_with_comes_by_the_line_as_well(archive: Archive) -> None:
    session = keep(archive)
    number = archive.live.add_outgoing(session.id, "Hello", "mine", 1_500.0, None)
    archive.live.confirm(number, said(1, "Hello", 1, "mine"), 1_501.0, HOST)
    assert archive.chats.message(number).state is DeliveryState.HANDED_OVER
    assert archive.live.take(session.id, [said(1, "Hello", 1, "mine")], 2_000.0) == [number], "it has the host's time"
    assert archive.chats.message(number).at == 1_001.0
    assert [message.id for message in archive.live.talk(session.id)] == [number]


def test_a_guest_who_uses_the_users_id_says_something_of_their_own(archive: Archive) -> None:
    session = keep(archive)
    number = archive.live.add_outgoing(session.id, "Hello", "mine", 1_500.0, None)
    [other] = archive.live.take(session.id, [said(1, "Not hers", 2, "mine")], 2_000.0)
    assert other != number
    assert archive.chats.message(number).state is DeliveryState.QUEUED
    assert archive.chats.advance("mine", DeliveryState.READ, 2_001.0, peer="bob@example.org") is None


@pytest.mark.parametrize("state", [DeliveryState.FAILED, DeliveryState.CANCELLED])
def test_what_was_given_up_but_said_after_all_is_told(archive: Archive, state: DeliveryState) -> None:
    session = keep(archive)
    number = archive.live.add_outgoing(session.id, "Hello", "mine", 1_500.0, None)
    entry = archive.outbox.add_chat(archive.chats.message(number))
    archive.outbox.advance(entry.id, state, 1_501.0)
    archive.live.take(session.id, [said(1, "Hello", 1, "mine")], 2_000.0)
    states = [message.state for message in archive.live.talk(session.id) if archive.live.record(message.id)]
    assert states == [DeliveryState.HANDED_OVER]
    assert archive.outbox.get(entry.id).state == archive.chats.message(number).state


def test_arrival_is_proven_up_to_a_record(archive: Archive) -> None:
    session = keep(archive)
    archive.live.take(session.id, [said(1, "One", 1), said(2), said(3, "Two", 1), said(4, "Three", 1)], 2_000.0)
    assert [message.body for message in archive.live.prove(session.id, 3, 2_001.0, "Bob")] == ["One", "Two"]
    assert archive.live.prove(session.id, 3, 2_002.0, "Bob") == []
    states = [message.state for message in archive.live.talk(session.id) if message.outgoing]
    assert states == [DeliveryState.DELIVERED, DeliveryState.DELIVERED, DeliveryState.HANDED_OVER]


def test_a_file_is_kept_with_what_the_host_tells_of_it(archive: Archive) -> None:
    session = keep(archive)
    mine = LinkedFile("", "plan.pdf", "application/pdf", 3)
    number = archive.live.add_outgoing(session.id, "plan.pdf", "mine", 1_500.0, mine)
    entry = archive.outbox.add_file(archive.chats.message(number), OutgoingFile("plan.pdf", "application/pdf", b"PDF"))
    assert (entry.kind, archive.outbox.file(entry.id).data) == (OutgoingKind.LIVE, b"PDF")
    told = LinkedFile(f"{HOST}/f/2", "plan.pdf", "application/pdf", 3)
    record = replace(said(1, member=1, origin_id="mine"), kind=RecordKind.FILE, text="plan.pdf", file=told)
    archive.live.take(session.id, [record], 2_000.0)
    assert archive.chats.message(number).file == told
    assert [hit.id for hit in archive.search.search("plan.pdf", 9)] == [number]


def test_all_that_was_said_is_read_at_once(archive: Archive) -> None:
    session = keep(archive)
    archive.live.take(session.id, [said(1), said(2, member=3), said(3, "Mine", 1)], 2_000.0)
    assert [message.body for message in archive.live.mark_read(session.id)] == ["Words 1", "Words 2"]
    assert archive.live.mark_read(session.id) == []
    assert archive.people.person(person(archive, "carol@example.net").id).unread == 0


def test_a_session_can_be_deleted_with_all_that_was_said(stored: Archive, path: Path) -> None:
    session = keep(stored)
    stored.live.take(session.id, [said(1, "Xylophone"), LiveRecord(2, RecordKind.JOINED, 9.0, 3)], 2_000.0)
    waiting = stored.live.add_outgoing(session.id, "Zeppelin", "mine", 1_500.0, None)
    stored.outbox.add_chat(stored.chats.message(waiting))
    stored.live.forget(session.id)
    assert stored.live.of_mail(LETTER) is None
    assert stored.search.search("xylophone", 9) == []
    assert stored.outbox.waiting() == []
    assert stored._database._connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert not {word for word in (b"Xylophone", b"Zeppelin") if word in held(path)}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 12), st.integers(1, 6)), max_size=12))
def test_records_in_any_split_are_taken_once_and_in_order(slices: list[tuple[int, int]]) -> None:
    archive = Archive()
    session = keep(archive)
    archive.live.add_outgoing(session.id, "Words 3", "o3", 1_500.0, None)
    kinds = {5: RecordKind.JOINED, 6: RecordKind.LEFT}
    every = [
        replace(said(number, member=1 if number in {3, 7} else 2), kind=kinds.get(number, RecordKind.SAID))
        for number in range(1, 19)
    ]
    last = 0
    for first, length in slices:
        part = every[first - 1 : first - 1 + length]
        if first > last + 1:
            with pytest.raises(ProtocolTrouble):
                archive.live.take(session.id, part, 2_000.0)
        else:
            archive.live.take(session.id, part, 2_000.0)
            last = max(last, part[-1].number)
        assert archive.live.session(session.id).last_number == last
    talk = archive.live.talk(session.id)
    taken = [(archive.live.record(message.id), message.body) for message in talk if archive.live.record(message.id)]
    assert taken == [(number, f"Words {number}") for number in range(1, last + 1) if number not in kinds]
    assert len(talk) == len(taken) + (last < 3)
    archive.close()


@pytest.mark.parametrize(("query", "values"), [(_HEARD_PLACES, (1, 1.0, 1, 100))])
def test_the_users_words_in_a_timeline_are_read_by_key_range(
    archive: Archive, query: str, values: tuple[float, ...]
) -> None:
    plan = archive._database._connection.execute(f"EXPLAIN QUERY PLAN {query}", values).fetchall()
    steps = [row[3] for row in plan]
    assert steps[0].startswith("SEARCH h USING")
    assert not [step for step in steps if step.startswith("SCAN") or "TEMP B-TREE" in step]


def test_a_talk_is_read_by_its_index(archive: Archive) -> None:
    query = f"{_CHATS} WHERE c.session_id = ? AND c.session_id > 0 ORDER BY c.at, c.id"
    plan = archive._database._connection.execute(f"EXPLAIN QUERY PLAN {query}", (1,)).fetchall()
    assert "chat_session" in plan[0][3]
    assert not [row[3] for row in plan if row[3].startswith("SCAN") or "TEMP B-TREE" in row[3]]


# ---------------------------------------------------------------------- sessions without a record


@pytest.mark.row("L8")
@pytest.mark.parametrize("letter", [LETTER, ""])
def test_of_a_session_without_a_record_nothing_is_left_when_it_ended(stored: Archive, path: Path, letter: str) -> None:
    members = (ALICE, LiveMember(2, "Quentin", "quentin@example.org"))
    seen = replace(SEEN, title="Wolfram", message_id=letter, recorded=False, members=members)
    session = keep(stored, seen)
    assert [one.name for one in session.members] == ["Alice", "Quentin"]
    assert stored.people.find(Address.mail("quentin@example.org")) is None
    session = keep(stored, replace(seen, title="Wolfram the second"))
    with pytest.raises(ValueError, match="record"):
        stored.live.take(session.id, [said(1)], 2_000.0)
    with pytest.raises(ValueError, match="record"):
        stored.live.add_outgoing(session.id, "Secret", "o1", 2_000.0, None)
    assert b"Wolfram" in held(path)
    if letter:
        stored.live.end(session.id)
        left = stored.live.session(session.id)
        assert (left.title, left.members, left.created, left.is_over) == ("", (), 0.0, True)
        assert keep(stored, seen) == left
    else:
        keep(stored, replace(seen, closed=1_500.0))
        assert stored.live.with_uuid(UUID) == []
    assert not {word for word in (b"Wolfram", b"Quentin", b"quentin") if word in held(path)}


@pytest.mark.row("L8")
def test_what_ended_without_a_record_is_called_as_its_letter_says(stored: Archive, reader: ArchiveReader) -> None:
    inbox = making.inbox(stored)
    unrecorded = replace(SEEN, title="Wolfram", created=950.0, recorded=False, members=(ALICE, BOB))
    session = keep(stored, unrecorded)
    other = keep(stored, replace(SEEN, uuid=OTHER_UUID, message_id="", created=990.0))
    assert [one.title for one in reader.live_sessions()] == ["Boats", "Wolfram"]
    stored.live.end(session.id)
    assert (stored.live.session(session.id).title, stored.live.session(session.id).created) == ("", 0.0)
    stored.mails.add_mails(inbox, [making.fetched(1, making.letter(LETTER, subject="Come and talk", date=1_000.0))])
    found = reader.live_sessions()
    assert [(one.title, one.created) for one in found] == [("Come and talk", 1_000.0), ("Boats", 990.0)]
    stored.live.end(other.id)
    assert stored.live.session(other.id).title == "Boats"


def held(path: Path) -> bytes:
    """All that the profile's files hold."""
    return b"".join(file.read_bytes() for file in path.parent.rglob("*") if file.is_file())


def test_what_was_said_is_found_with_its_session_and_its_author(archive: Archive) -> None:
    session = keep(archive)
    archive.live.take(session.id, [*(said(number) for number in range(1, 3)), said(3, "Bring oars")], 2_000.0)
    [hit] = archive.search.search("oars", 10)
    assert (hit.session_id, hit.sender) == (session.id, "Bob B.")
