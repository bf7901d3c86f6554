"""What the user wants for single persons is remembered, also when persons are merged."""

import pytest

from liveletter.archive.archive import Archive
from liveletter.domain.errors import NotFound
from liveletter.domain.history import HistoryChoice, HistoryScope
from liveletter.domain.outbox import WhenAway
from liveletter.domain.people import Source
from tests.archive import making
from tests.archive.making import jid, mailto

SPAN = HistoryChoice(HistoryScope.SPAN, 7, 1.5, 2.5, mails=False, chats=True, attachments=False)


@pytest.fixture
def bob(archive: Archive) -> int:
    """Bob, by mail."""
    return archive.people.ensure(mailto("bob@example.org"), "Bob", Source.USER, listed=True).id


@pytest.fixture
def other(archive: Archive) -> int:
    """Somebody, by chat, who will turn out to be Bob."""
    return archive.people.ensure(jid("bob@example.org"), "", Source.ROSTER, listed=True).id


def test_a_wish_is_remembered(archive: Archive, bob: int, other: int) -> None:
    assert (archive.wishes.when_away(bob), archive.wishes.history(bob)) == (WhenAway.ASK, HistoryChoice())
    archive.wishes.set_when_away(bob, WhenAway.KEEP)
    archive.wishes.set_history(bob, SPAN)
    assert (archive.wishes.when_away(bob), archive.wishes.history(bob)) == (WhenAway.KEEP, SPAN)
    archive.wishes.set_when_away(bob, WhenAway.ASK)
    assert (archive.wishes.when_away(bob), archive.wishes.history(bob)) == (WhenAway.ASK, SPAN)
    assert (archive.wishes.when_away(other), archive.wishes.history(other)) == (WhenAway.ASK, HistoryChoice())


def test_for_nobody_nothing_can_be_wished(archive: Archive) -> None:
    with pytest.raises(NotFound):
        archive.wishes.set_when_away(9, WhenAway.KEEP)
    with pytest.raises(NotFound):
        archive.wishes.set_history(9, SPAN)
    with pytest.raises(NotFound):
        archive.wishes.note_receipt_answered(9)


def test_merged_persons_keep_the_wish_of_the_one_that_stays(archive: Archive, bob: int, other: int) -> None:
    archive.wishes.set_when_away(bob, WhenAway.MAIL)
    archive.wishes.set_when_away(other, WhenAway.KEEP)
    archive.wishes.set_history(other, SPAN)
    archive.people.merge(bob, other)
    assert (archive.wishes.when_away(bob), archive.wishes.history(bob)) == (WhenAway.MAIL, SPAN)
    assert archive.wishes.when_away(other) is WhenAway.ASK


def test_who_loses_the_last_address_leaves_the_wish_with_it(archive: Archive, bob: int, other: int) -> None:
    archive.wishes.set_when_away(other, WhenAway.SERVER)
    archive.people.add_address(bob, jid("bob@example.org"), Source.USER)
    assert archive.wishes.when_away(bob) is WhenAway.SERVER


def test_a_receipt_is_answered_once(archive: Archive) -> None:
    one, two = archive.mails.add_mails(making.inbox(archive), [making.fetched(1), making.fetched(2)])
    archive.wishes.note_receipt_answered(one.mail_id)
    archive.wishes.note_receipt_answered(one.mail_id)
    assert [archive.wishes.receipt_answered(mail.mail_id) for mail in (one, two)] == [True, False]
