"""Chat messages are kept once, and their states only go where they may."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.archive.archive import Archive
from liveletter.domain.addresses import Address
from liveletter.domain.chat import LinkedFile
from liveletter.domain.delivery import DeliveryState, may_follow
from liveletter.domain.errors import AddressError, NotFound
from liveletter.domain.people import Source
from tests.archive import making
from tests.archive.making import said, saying


@pytest.fixture
def bob(archive: Archive) -> int:
    """Bob, by his Jabber ID."""
    return archive.people.ensure(Address.xmpp("bob@example.org"), "Bob", Source.ROSTER, listed=True).id


def test_a_message_comes_back_as_it_was(archive: Archive, bob: int) -> None:
    chat = said("Hi \U0001f44b\0", origin_id="a", at=2_000.5, about="m@x.org")
    message = archive.chats.add_incoming(3, bob, chat)
    assert message is not None
    assert (message.account_id, message.person_id, message.peer) == (3, bob, "bob@example.org")
    assert (message.body, message.at, message.about) == ("Hi \U0001f44b ", 2_000.5, "m@x.org")
    assert (message.outgoing, message.state, message.read) == (False, None, False)
    assert archive.chats.message(message.id) == message
    with pytest.raises(NotFound):
        archive.chats.message(message.id + 1)


@pytest.mark.parametrize(
    ("first", "second", "known"),
    [
        (said(origin_id="a"), said(origin_id="a", at=9.0), True),
        (said(origin_id="a"), said(origin_id="a", peer="carol@example.org"), False),
        (said(origin_id="a"), said(origin_id="a", outgoing=True), False),
        (said(origin_id="a"), said(origin_id="b"), False),
        (said(stanza_id="s"), said(stanza_id="s"), True),
        (said(origin_id="a", stanza_id="s"), said(stanza_id="s"), True),
        (said(origin_id="a", stanza_id="s"), said(origin_id="a"), True),
        (said(stanza_id="s"), said(stanza_id="t"), False),
        (said(), said(), False),
    ],
)
def test_a_message_is_kept_once(archive: Archive, bob: int, first: object, second: object, known: bool) -> None:
    assert archive.chats.add_incoming(1, bob, first) is not None  # type: ignore[arg-type]
    assert (archive.chats.add_incoming(1, 0, second) is None) == known  # type: ignore[arg-type]


def test_a_stanza_id_counts_in_its_own_account_only(archive: Archive, bob: int) -> None:
    assert archive.chats.add_incoming(1, bob, said(stanza_id="s")) is not None
    assert archive.chats.add_incoming(2, bob, said(stanza_id="s")) is not None


def test_a_known_message_learns_its_stanza_id(archive: Archive, bob: int) -> None:
    archive.chats.add_outgoing(1, bob, saying(origin_id="o"), 2_000.0)
    assert archive.chats.add_incoming(1, bob, said(origin_id="o", stanza_id="s", outgoing=True)) is None
    assert archive.chats.add_incoming(1, bob, said("no origin-id", stanza_id="s", outgoing=True)) is None


def test_what_another_device_sent_was_handed_over(archive: Archive, bob: int) -> None:
    message = archive.chats.add_incoming(1, bob, said(origin_id="o", outgoing=True))
    assert message is not None
    assert (message.state, message.read) == (DeliveryState.HANDED_OVER, True)
    delivered = archive.chats.advance("o", DeliveryState.DELIVERED, 9.0, peer="bob@example.org/phone")
    assert delivered is not None
    assert (delivered.state, delivered.state_at) == (DeliveryState.DELIVERED, 9.0)


def test_a_strangers_address_becomes_the_given_persons_and_no_other(archive: Archive, bob: int) -> None:
    message = archive.chats.add_incoming(1, bob, said(peer="bob@new.example.org"))
    assert message is not None
    assert message.person_id == bob
    carol = archive.people.ensure(Address.xmpp("carol@example.org"), "Carol", Source.ROSTER, listed=True).id
    message = archive.chats.add_incoming(1, bob, said(peer="Carol@example.org"))
    assert message is not None
    assert message.person_id == carol


def test_a_malformed_peer_is_refused(archive: Archive, bob: int) -> None:
    with pytest.raises(AddressError):
        archive.chats.add_incoming(1, bob, said(peer="@@"))
    assert archive.chats.about_thread("@@", "t") == ""
    assert archive.chats.advance("o", DeliveryState.READ, 1.0, peer="@@") is None


def test_outgoing_messages_are_kept_once_and_say_why_they_failed(archive: Archive, bob: int) -> None:
    times = {"x": 9.0, "y": 5.0, "z": 7.0}
    made = [archive.chats.add_outgoing(1, bob, saying(name, name), times[name]) for name in times]
    archive.chats.add_outgoing(2, bob, saying("other account", "w"), 1.0)
    assert archive.chats.add_outgoing(1, bob, saying("x", "x"), 99.0) == made[0]
    archive.chats.advance("x", DeliveryState.TRYING, 10.0)
    archive.chats.advance("y", DeliveryState.TRYING, 10.0)
    archive.chats.advance("y", DeliveryState.HANDED_OVER, 11.0)
    archive.chats.advance("z", DeliveryState.FAILED, 11.0, trouble="Bob is not there.")
    assert archive.chats.message(made[2].id).trouble == "Bob is not there."


def test_a_receipt_from_somebody_else_proves_nothing(archive: Archive, bob: int) -> None:
    archive.chats.add_outgoing(1, bob, saying(origin_id="o"), 2_000.0)
    archive.chats.advance("o", DeliveryState.TRYING, 1.0)
    archive.chats.advance("o", DeliveryState.HANDED_OVER, 2.0)
    assert archive.chats.advance("o", DeliveryState.DELIVERED, 3.0, peer="eve@example.org") is None
    assert archive.chats.advance("unknown", DeliveryState.DELIVERED, 3.0) is None
    assert archive.chats.advance("", DeliveryState.DELIVERED, 3.0) is None
    assert archive.chats.advance("o", DeliveryState.DELIVERED, 3.0, peer="bob@example.org") is not None


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(DeliveryState), max_size=12))
def test_a_message_only_goes_where_it_may(steps: list[DeliveryState]) -> None:
    archive = Archive()
    number = archive.chats.add_outgoing(1, 0, saying(origin_id="o"), 0.0).id
    now = DeliveryState.QUEUED
    for at, step in enumerate(steps, 1):
        changed = archive.chats.advance("o", step, float(at))
        assert (changed is not None) == may_follow(now, step)
        now = step if changed is not None else now
        assert archive.chats.message(number).state is now
    archive.close()


def test_reading_marks_all_of_a_persons_messages(archive: Archive, bob: int) -> None:
    archive.people.add_address(bob, Address.xmpp("bob@work.example.org"), Source.USER)
    one = archive.chats.add_incoming(1, bob, said("one", at=5.0))
    two = archive.chats.add_incoming(1, bob, said("two", at=4.0, peer="bob@work.example.org"))
    archive.chats.add_incoming(1, 0, said("not Bob's", peer="carol@example.org"))
    assert one is not None
    assert two is not None
    assert archive.people.person(bob).unread == 2
    assert [(message.id, message.read) for message in archive.chats.mark_read(bob)] == [(two.id, True), (one.id, True)]
    assert archive.chats.mark_read(bob) == []
    assert archive.people.person(bob).unread == 0


def test_the_latest_messages_come_oldest_first(archive: Archive, bob: int) -> None:
    for at in (3.0, 1.0, 2.0):
        archive.chats.add_incoming(1, bob, said(str(at), at=at))
    assert [message.body for message in archive.chats.latest(bob, 2)] == ["2.0", "3.0"]


def test_threads_and_cursors_are_remembered(archive: Archive) -> None:
    assert archive.chats.about_thread("bob@example.org", "t") == archive.chats.cursor(1) == ""
    archive.chats.note_thread("bob@example.org/home", "t", "m@x.org")
    archive.chats.note_thread("bob@example.org", "t", "n@x.org")
    archive.chats.set_cursor(1, "a")
    archive.chats.set_cursor(1, "b")
    assert archive.chats.about_thread("Bob@example.org", "t") == "n@x.org"
    assert archive.chats.about_thread("carol@example.org", "t") == ""
    assert (archive.chats.cursor(1), archive.chats.cursor(2)) == ("b", "")


def test_chats_tied_to_a_mail_are_counted_whichever_came_first(stored: Archive) -> None:
    stored.chats.add_incoming(1, 0, said(about="1@example.org"))
    [mail] = stored.mails.add_mails(making.inbox(stored), [making.fetched(1)])
    assert stored.mails.row(mail.mail_id).chats == 1
    stored.chats.add_outgoing(1, 0, saying(about="1@example.org"), 3_000.0)
    assert stored.mails.row(mail.mail_id).chats == 2


FILE = LinkedFile("", "Überfahrt Hafenplan.pdf", "application/pdf", 12)


def test_a_file_that_came_is_kept_and_found_by_its_name(archive: Archive, bob: int) -> None:
    url = "https://up.example.org/1"
    message = archive.chats.add_incoming(1, bob, replace(said(url), file=replace(FILE, url=url, name="a\ud800.pdf")))
    assert message is not None
    assert message.file == replace(FILE, url=url, name="a .pdf")
    archive.chats.add_incoming(1, bob, replace(said("Look"), file=FILE))
    [hit] = archive.search.search("hafenplan", 5)
    assert hit.marked == "Überfahrt \x02Hafenplan\x03.pdf"
    assert [hit.marked for hit in archive.search.search("look", 5)] == ["\x02Look\x03"]


def test_an_uploaded_file_changes_its_message(archive: Archive, bob: int) -> None:
    message = archive.chats.add_outgoing(1, bob, replace(saying("Ferry"), file=FILE), 5.0)
    linked = replace(FILE, url="https://up.example.org/1", sha256="ab" * 32)
    changed = archive.chats.set_file(message.id, linked, "Train: https://up.example.org/1")
    assert (changed.file, changed.body, changed.at) == (linked, "Train: https://up.example.org/1", 5.0)
    assert archive.chats.message(message.id) == changed
    assert archive.search.search("ferry", 5) == []
    assert [hit.id for hit in archive.search.search("train", 5)] == [message.id]
    assert [hit.id for hit in archive.search.search("uberfahrt", 5)] == [message.id]
    with pytest.raises(NotFound):
        archive.chats.set_file(message.id + 1, linked, "")


def test_a_message_is_known_by_its_peer_and_origin_id(archive: Archive, bob: int) -> None:
    message = archive.chats.add_outgoing(1, bob, saying(origin_id="o"), 5.0)
    archive.chats.add_incoming(1, bob, said(origin_id="i"))
    assert archive.chats.by_origin("Bob@example.org/phone", "o") == message
    for peer, origin_id in (("carol@example.org", "o"), ("bob@example.org", "i"), ("bob@example.org", ""), ("", "o")):
        assert archive.chats.by_origin(peer, origin_id) is None


def test_messages_of_a_time_come_oldest_first(archive: Archive, bob: int) -> None:
    archive.people.add_address(bob, Address.xmpp("bob@work.example.org"), Source.USER)
    for at in (3.0, 1.0, 2.0, 4.0):
        archive.chats.add_incoming(1, bob, said(str(at), at=at))
    archive.chats.add_incoming(1, bob, said("work", at=2.5, peer="bob@work.example.org"))
    archive.chats.add_incoming(1, 0, said("not Bob's", at=2.0, peer="carol@example.org"))
    assert [message.body for message in archive.chats.between(bob, 2.0, 4.0)] == ["2.0", "work", "3.0"]
    assert len(archive.chats.between(bob, 0.0, float("inf"))) == 5
