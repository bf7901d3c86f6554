"""The outbox: entries wait, move on, and say what became of them."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.archive import entries
from liveletter.archive.archive import Archive
from liveletter.domain.delivery import DeliveryState, may_follow
from liveletter.domain.errors import NotFound
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind, Patience
from liveletter.domain.people import Source
from liveletter.ports import OutgoingFile, OutgoingMail
from tests.archive import making
from tests.archive.making import jid, mailto

S = DeliveryState
MAIL = OutgoingMail(
    replace(
        making.built(raw=b"\0\xff" * 1_000),
        recipients=("B@x.org", "c@x.org", "undisclosed"),
        filed=b"with Bcc",
        ask_delivery=False,
    ),
    answers_mail_id=5,
    forwards_mail_id=6,
)
FILE = OutgoingFile("boats.pdf", "application/pdf", b"%PDF" * 500)


def test_a_mail_is_kept_with_all_that_it_carries(archive: Archive) -> None:
    bea = archive.people.ensure(mailto("b@x.org"), "Bea", Source.USER, listed=True)
    entry = archive.outbox.add_mail(3, MAIL, title="Boats\0", at=10.0, not_before=20.0, expires_at=30.0, filed_id=7)
    assert entry == Outgoing(
        id=entry.id,
        kind=OutgoingKind.MAIL,
        account_id=3,
        key="sent@example.org",
        to=("b@x.org", "c@x.org", "undisclosed"),
        title="Boats ",
        state=S.QUEUED,
        at=10.0,
        state_at=10.0,
        not_before=20.0,
        expires_at=30.0,
        person_id=bea.id,
        mail_id=7,
    )
    assert archive.outbox.get(entry.id) == entry
    assert archive.outbox.mail(entry.id) == MAIL
    with pytest.raises(NotFound):
        archive.outbox.file(entry.id)


def test_a_chat_message_is_one_entry(archive: Archive) -> None:
    bob = archive.people.ensure(jid("bob@example.org"), "Bob", Source.ROSTER, listed=True)
    message = archive.chats.add_outgoing(4, bob.id, making.saying("On\n its  way " + "!" * 90, "o1"), 5.0)
    entry = archive.outbox.add_chat(message, patience=Patience.UNTIL_THERE, not_before=6.0, expires_at=99.0)
    assert archive.outbox.add_chat(message) == entry
    assert (entry.kind, entry.account_id, entry.key, entry.to) == (OutgoingKind.CHAT, 4, "o1", ("bob@example.org",))
    assert (entry.state, entry.at, entry.state_at) == (S.QUEUED, 5.0, 5.0)
    assert (entry.not_before, entry.expires_at, entry.patience) == (6.0, 99.0, Patience.UNTIL_THERE)
    assert (entry.person_id, entry.chat_id) == (bob.id, message.id)
    assert (entry.title[:12], entry.title[-2:], len(entry.title)) == ("On its way !", "!…", 80)
    assert archive.chats.message(message.id).outgoing_id == entry.id
    with pytest.raises(NotFound):
        archive.outbox.mail(entry.id)


def test_a_file_is_kept_with_its_bytes(archive: Archive) -> None:
    message = archive.chats.add_outgoing(1, 0, making.saying("", "f1"), 5.0)
    entry = archive.outbox.add_file(message, FILE, expires_at=50.0)
    assert archive.outbox.add_file(message, replace(FILE, data=b"other")) == entry
    assert (entry.kind, entry.title, entry.expires_at) == (OutgoingKind.FILE, "boats.pdf", 50.0)
    assert archive.outbox.file(entry.id) == FILE


def test_what_waits_and_what_is_stuck(archive: Archive) -> None:
    names = ("queued", "trying", "unknown", "failed", "expired", "handed", "delivered", "cancelled", "turned")
    made = {name: making.chatted(archive, name, name) for name in names}
    ways: dict[str, tuple[DeliveryState, ...]] = {
        "trying": (S.TRYING,),
        "unknown": (S.TRYING, S.UNKNOWN),
        "failed": (S.TRYING, S.FAILED),
        "expired": (S.EXPIRED,),
        "handed": (S.TRYING, S.HANDED_OVER),
        "delivered": (S.TRYING, S.HANDED_OVER, S.DELIVERED),
        "cancelled": (S.CANCELLED,),
        "turned": (S.TURNED_INTO_MAIL,),
    }
    for name, way in ways.items():
        for at, state in enumerate(way, 3_000):
            archive.outbox.advance(made[name].id, state, float(at))
    mail = making.mailed(archive)
    archive.outbox.advance(mail.id, S.TRYING, 1.0)
    archive.outbox.advance(mail.id, S.HANDED_OVER, 2.0)
    assert [entry.key for entry in archive.outbox.waiting()] == ["queued", "trying", "unknown"]
    assert [entry.key for entry in archive.outbox.stuck()] == ["failed", "expired"]
    assert archive.outbox.count() == (0, 5)
    making.mailed(archive, "more@x.org")
    assert archive.outbox.count() == (1, 6)


def test_the_latest_entry_with_a_key_is_known(archive: Archive) -> None:
    assert archive.outbox.known(OutgoingKind.MAIL, "m@x.org") is None
    first = making.mailed(archive, "m@x.org")
    archive.outbox.advance(first.id, S.CANCELLED, 1.0)
    second = making.mailed(archive, "m@x.org")
    assert archive.outbox.known(OutgoingKind.MAIL, "m@x.org") == second
    assert archive.outbox.known(OutgoingKind.CHAT, "m@x.org") is None


def test_each_step_is_logged_and_each_try_counted(archive: Archive) -> None:
    entry = making.mailed(archive)
    archive.outbox.advance(entry.id, S.TRYING, 11.0)
    archive.outbox.mark_handing_over(entry.id)
    assert archive.outbox.get(entry.id).handing_over
    again = archive.outbox.advance(entry.id, S.QUEUED, 12.0, by="mx", said="451", trouble="Busy.", not_before=60.0)
    assert (again.trouble, again.not_before, again.attempts, again.handing_over) == ("Busy.", 60.0, 1, False)
    archive.outbox.note(entry.id, 13.0, by="mx", said="550 no", who="c@x.org")
    tried = archive.outbox.advance(entry.id, S.TRYING, 61.0)
    assert (tried.trouble, tried.not_before, tried.attempts) == ("", 0.0, 2)
    archive.outbox.advance(entry.id, S.FAILED, 62.0, trouble="No such user.")
    assert archive.outbox.attempts(entry.id) == [
        Attempt(11.0, S.TRYING),
        Attempt(12.0, S.QUEUED, "mx", "451"),
        Attempt(13.0, S.QUEUED, "mx", "550 no", "c@x.org"),
        Attempt(61.0, S.TRYING),
        Attempt(62.0, S.FAILED, said="No such user."),
    ]


def test_a_step_that_may_not_follow_changes_nothing(archive: Archive) -> None:
    entry = making.mailed(archive)
    archive.outbox.advance(entry.id, S.TRYING, 1.0)
    sent = archive.outbox.advance(entry.id, S.HANDED_OVER, 2.0)
    assert archive.outbox.advance(entry.id, S.CANCELLED, 3.0, trouble="Too late.") == sent
    assert archive.outbox.get(entry.id) == sent
    assert len(archive.outbox.attempts(entry.id)) == 2


def test_what_is_not_there_is_told(archive: Archive) -> None:
    with pytest.raises(NotFound):
        archive.outbox.get(1)
    with pytest.raises(NotFound):
        archive.outbox.advance(1, S.TRYING, 1.0)
    with pytest.raises(NotFound):
        archive.outbox.note(1, 1.0)
    with pytest.raises(NotFound):
        archive.outbox.put_off(1, not_before=1.0, patience=Patience.NOW)
    with pytest.raises(NotFound):
        archive.outbox.set_expiry(1, 1.0)
    assert archive.outbox.attempts(1) == []


def test_only_what_is_queued_can_be_put_off(archive: Archive) -> None:
    entry = making.chatted(archive)
    later = archive.outbox.put_off(entry.id, not_before=99.0, patience=Patience.UNTIL_THERE)
    assert later == replace(entry, not_before=99.0, patience=Patience.UNTIL_THERE)
    trying = archive.outbox.advance(entry.id, S.TRYING, 5.0)
    assert archive.outbox.put_off(entry.id, not_before=9.0, patience=Patience.NOW) == trying
    assert len(archive.outbox.attempts(entry.id)) == 1


def test_an_expiry_can_be_changed_until_the_entry_has_left(archive: Archive) -> None:
    entry = making.chatted(archive)
    assert archive.outbox.set_expiry(entry.id, 99.0).expires_at == 99.0
    archive.outbox.advance(entry.id, S.EXPIRED, 100.0)
    assert archive.outbox.set_expiry(entry.id, 200.0).expires_at == 200.0
    assert archive.outbox.advance(entry.id, S.QUEUED, 101.0).expires_at == 200.0
    archive.outbox.advance(entry.id, S.TRYING, 102.0)
    archive.outbox.advance(entry.id, S.HANDED_OVER, 103.0)
    assert archive.outbox.set_expiry(entry.id, 300.0).expires_at == 200.0


def test_a_mail_that_was_taken_back_is_not_found_until_it_is_sent_after_all(archive: Archive) -> None:
    making.folders(archive)
    filed = making.filed(archive)
    entry = making.mailed(archive, filed_id=filed)
    assert len(archive.search.search("ferry", 5)) == 1
    archive.outbox.advance(entry.id, S.CANCELLED, 2.0)
    assert archive.search.search("ferry", 5) == []
    making.mailed(archive, filed_id=filed)
    assert [hit.id for hit in archive.search.search("ferry", 5)] == [filed]


def test_a_mail_that_another_entry_sends_stays_in_the_timeline(archive: Archive) -> None:
    making.folders(archive)
    filed = making.filed(archive)
    first = making.mailed(archive, filed_id=filed)
    archive.outbox.advance(first.id, S.FAILED, 2.0)
    making.mailed(archive, filed_id=filed)
    archive.outbox.advance(first.id, S.CANCELLED, 3.0)
    assert [hit.id for hit in archive.search.search("ferry", 5)] == [filed]


def test_a_bounce_that_is_put_aside_was_sent_all_the_same(archive: Archive) -> None:
    making.folders(archive)
    filed = making.filed(archive)
    entry = making.mailed(archive, filed_id=filed)
    for state in (S.TRYING, S.HANDED_OVER, S.FAILED, S.CANCELLED):
        archive.outbox.advance(entry.id, state, 2.0)
    assert [hit.id for hit in archive.search.search("ferry", 5)] == [filed]


def test_a_mail_taken_back_and_changed_is_filed_as_it_is_sent(archive: Archive) -> None:
    making.folders(archive)
    entry = making.mailed(archive, filed_id=making.filed(archive))
    archive.outbox.advance(entry.id, S.CANCELLED, 2.0)
    changed = making.letter("sent@example.org", sender=making.ALICE, to=(making.CAROL,), text="The train, then.")
    number = archive.mails.file_sent(1, making.built(raw=b"changed"), changed, 3_000.0)
    assert number == entry.mail_id
    assert archive.mails.raw(number) == b"changed"
    assert archive.search.search("ferry", 5) == []
    assert [hit.id for hit in archive.search.search("train", 5)] == [number]
    assert archive.mails.digest(number).to == (making.CAROL,)


def test_what_waits_is_read_by_its_index_however_much_has_left(archive: Archive) -> None:
    sql = archive._database._connection
    for where, name in (
        (f"{entries.WAITING} ORDER BY o.id", "outgoing_waiting"),
        (f"{entries.STUCK} ORDER BY o.id", "outgoing_stuck"),
        ("o.key = 'k' AND o.kind = 'mail' ORDER BY o.id DESC LIMIT 1", "outgoing_key"),
    ):
        steps = [row[3] for row in sql.execute(f"EXPLAIN QUERY PLAN {entries._SELECT} WHERE {where}").fetchall()]
        assert name in steps[0], steps
        assert not [step for step in steps if "TEMP B-TREE" in step]


def test_bytes_are_not_written_again_by_a_step(stored: Archive) -> None:
    big = OutgoingMail(making.built(raw=bytes(range(256)) * 20_000))
    entry = stored.outbox.add_mail(1, big, title="Big", at=1.0)
    sql = stored._database._connection
    statements: list[str] = []
    sql.set_trace_callback(statements.append)
    stored.outbox.advance(entry.id, S.TRYING, 2.0)
    stored.outbox.waiting()
    sql.set_trace_callback(None)
    assert not [text for text in statements if "cargo" in text]
    assert statements


@pytest.mark.parametrize("joined", [True, False])
def test_a_chat_message_costs_one_transaction_for_each_step_or_one_for_all(stored: Archive, joined: bool) -> None:
    sql = stored._database._connection
    statements: list[str] = []
    sql.set_trace_callback(statements.append)
    if joined:
        with stored.together():
            _whole_way(stored)
    else:
        _whole_way(stored)
    sql.set_trace_callback(None)
    assert len([text for text in statements if text.upper().startswith("COMMIT")]) == (1 if joined else 6)


def _whole_way(archive: Archive) -> None:
    message = archive.chats.add_outgoing(1, 0, making.saying(), 1.0)
    entry = archive.outbox.add_chat(message)
    archive.outbox.advance(entry.id, S.TRYING, 2.0)
    for at, state in enumerate((S.HANDED_OVER, S.DELIVERED, S.READ), 3):
        assert archive.chats.advance("o1", state, float(at), by="phone") is not None


@settings(max_examples=120, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(DeliveryState), st.booleans(), st.sampled_from(["", "It broke.", "\ud800"])),
        max_size=14,
    ),
    st.booleans(),
)
def test_an_entry_and_its_chat_message_are_always_in_the_same_state(
    steps: list[tuple[DeliveryState, bool, str]], is_file: bool
) -> None:
    archive = Archive()
    message = archive.chats.add_outgoing(1, 0, making.saying(origin_id="o"), 0.0)
    entry = archive.outbox.add_file(message, FILE) if is_file else archive.outbox.add_chat(message)
    now, logged, tries = S.QUEUED, 0, 0
    for at, (step, by_chat, trouble) in enumerate(steps, 1):
        may = may_follow(now, step)
        if by_chat:
            assert (archive.chats.advance("o", step, float(at), trouble=trouble) is not None) == may
        else:
            archive.outbox.advance(entry.id, step, float(at), trouble=trouble)
        now = step if may else now
        logged, tries = logged + may, tries + (may and step is S.TRYING)
        chat, out = archive.chats.message(message.id), archive.outbox.get(entry.id)
        assert (chat.state, chat.state_at, chat.trouble) == (out.state, out.state_at, out.trouble)
        assert (out.state, out.attempts, len(archive.outbox.attempts(entry.id))) == (now, tries, logged)
        lists = [archive.outbox.waiting(), archive.outbox.stuck()]
        assert sum(map(len, lists)) <= 1
    archive.close()
