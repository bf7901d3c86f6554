"""What somebody sent along is kept once, marked, teaches nothing, and yields to what is observed (MISSION B7)."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.archive.archive import Archive
from liveletter.archive.batch import ADDED_BY_SERVERS
from liveletter.archive.timeline import page
from liveletter.domain.chat import IncomingChat, LinkedFile
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import FolderRole, Mailbox, MailDigest, MailReport, Outcome, RecipientReport
from liveletter.domain.people import Source
from tests.archive import making
from tests.archive.making import jid, mailto, said, saying

BY = mailto("bob@example.org")
FILE = LinkedFile("https://up.example.org/1/boats.pdf", "boats.pdf", "application/pdf", 12, "ab" * 32)
CLAIM = replace(
    making.letter("c@x.org", cc=(making.CAROL,), text="The ferry sank."),
    sender_vouched=True,
    jabber_id="eve@example.org",
    receipt_to="eve@example.org",
    report=MailReport("m@x.org", (RecipientReport("bob@example.org", Outcome.FAILED),)),
    has_attachments=True,
)


@pytest.fixture
def bob(archive: Archive) -> int:
    """Bob, by mail and chat; the user's account is there."""
    making.folders(archive)
    person = archive.people.ensure(BY, "Bob", Source.USER, listed=True)
    archive.people.add_address(person.id, jid("bob@example.org"), Source.USER)
    return person.id


def timeline(archive: Archive, person_id: int) -> list[TimelineItem]:
    """What passed with a person, newest first."""
    return page(archive._database._connection, person_id, None, None, 100)


def folder(archive: Archive, role: FolderRole = FolderRole.INBOX) -> int:
    """A folder of the account."""
    return next(one.id for one in archive.mails.folders(1) if one.role is role)


def everything(archive: Archive) -> list[object]:
    """All that a claim must not change."""
    sql = archive._database._connection
    tables = ("mail", "body", "mail_along", "chat", "correspondence", "person", "proposal", "report_waiting")
    rows: list[object] = [sql.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
    owned = "SELECT kind, value, person_id FROM address WHERE person_id IS NOT NULL ORDER BY id"
    return [*rows, sql.execute(owned).fetchall()]


def test_a_mail_sent_along_is_shown_and_marked(archive: Archive, bob: int) -> None:
    number = archive.mails.file_along(b"claimed", CLAIM, by=BY, at=9_000.0)
    assert number is not None
    assert archive.mails.sent_along(number) == ("bob@example.org", 9_000.0)
    assert archive.mails.raw(number) == b"claimed"
    assert archive.mails.places(number) == []
    [item] = timeline(archive, bob)
    assert (item.id, item.at, item.outgoing, item.title) == (number, 1_000.0, False, "Boats")
    assert (item.sent_along_by, item.sent_along_at, item.state) == ("bob@example.org", 9_000.0, None)
    assert [hit.id for hit in archive.search.search("ferry", 5)] == [number]


def test_a_claim_teaches_and_asks_nothing(archive: Archive, bob: int) -> None:
    number = archive.mails.file_along(b"claimed", CLAIM, by=BY, at=9_000.0)
    assert number is not None
    digest = archive.mails.digest(number)
    assert digest == replace(CLAIM, text="", sender_vouched=False, jabber_id="", receipt_to="", report=None)
    assert archive.mails.reports_waiting() == []
    assert archive.people.find(jid("eve@example.org")) is None


def test_the_users_own_words_are_in_the_recipients_timeline(archive: Archive, bob: int) -> None:
    own = making.letter("own@x.org", sender=making.ALICE, to=(making.BOB,))
    archive.mails.file_along(b"claimed", own, by=BY, at=9_000.0)
    [item] = timeline(archive, bob)
    assert (item.outgoing, item.sender, item.state, item.outgoing_id) == (True, "Alice", None, 0)


def test_a_mail_that_is_here_stays_as_it_is(archive: Archive, bob: int) -> None:
    [mail] = archive.mails.add_mails(folder(archive), [making.fetched(1, making.letter("c@x.org"))])
    before = everything(archive)
    assert archive.mails.file_along(b"claimed", CLAIM, by=BY, at=9_000.0) is None
    assert everything(archive) == before
    assert archive.mails.sent_along(mail.mail_id) is None


@pytest.mark.parametrize("size", [3, 3 + 2 * ADDED_BY_SERVERS])
@pytest.mark.parametrize("with_body", [True, False])
def test_what_comes_by_itself_takes_the_place_of_the_claim(
    archive: Archive, bob: int, size: int, with_body: bool
) -> None:
    claim = archive.mails.file_along(b"claimed", CLAIM, by=BY, at=9_000.0)
    assert claim is not None
    archive.wishes.note_receipt_answered(claim)
    digest = making.letter("c@x.org", sender=making.CAROL, subject="Trains", text="The train is late.", date=2_000.0)
    mail = making.fetched(1, digest if with_body else replace(digest, text=""), raw=b"raw" if with_body else None)
    [stored] = archive.mails.add_mails(folder(archive), [replace(mail, size=size)])
    assert (stored.mail_id, stored.is_new) == (claim, True)
    assert archive.mails.sent_along(claim) is None
    assert not archive.wishes.receipt_answered(claim)
    if not with_body:
        assert archive.mails.raw(claim) is None
        assert archive.mails.bodies_missing(folder(archive), 5) == [(claim, 1)]
        archive.mails.put_bodies([(claim, b"raw", digest)])
    assert archive.mails.raw(claim) == b"raw"
    assert archive.mails.digest(claim) == replace(digest, text="")
    assert archive.mails.row(claim).date == 2_000.0
    assert timeline(archive, bob) == []
    carol = archive.people.ensure(mailto(making.CAROL.address), "Carol", Source.USER, listed=True)
    assert [item.title for item in timeline(archive, carol.id)] == ["Trains"]
    assert [archive.search.search(word, 5) for word in ("ferry", "boats", "bob")] == [[], [], []]
    assert [hit.id for hit in archive.search.search("train late", 5)] == [claim]


def test_a_mail_in_two_folders_takes_the_place_of_a_claim_once(archive: Archive, bob: int) -> None:
    claim = archive.mails.file_along(b"claimed", CLAIM, by=BY, at=9_000.0)
    digest = making.letter("c@x.org")
    [one, again] = archive.mails.add_mails(folder(archive), [making.fetched(1, digest), making.fetched(2, digest)])
    [copy] = archive.mails.add_mails(folder(archive, FolderRole.TRASH), [making.fetched(1, digest)])
    assert {one.mail_id, again.mail_id, copy.mail_id} == {claim}
    assert [one.is_new, again.is_new, copy.is_new] == [True, False, False]
    assert len(timeline(archive, bob)) == 1


def test_mails_exchanged_in_a_time_come_oldest_first(archive: Archive, bob: int) -> None:
    dates = {1: 30.0, 2: 10.0, 3: 20.0, 4: 40.0, 5: 9.0, 6: 25.0}
    mails = [making.fetched(uid, making.letter(f"{uid}@x.org", date=date)) for uid, date in dates.items()]
    mails[2] = making.fetched(3, making.letter("3@x.org", sender=making.ALICE, to=(making.BOB,), date=20.0))
    mails[5] = making.fetched(6, making.letter("6@x.org", sender=making.CAROL, cc=(making.BOB,), date=25.0))
    stored = {mail.uid: mail.mail_id for mail in archive.mails.add_mails(folder(archive), mails)}
    assert archive.mails.exchanged(bob, 10.0, 40.0) == [stored[2], stored[3], stored[1]]
    archive.mails.remove(folder(archive), [3])
    assert archive.mails.exchanged(bob, 0.0, float("inf")) == [stored[5], stored[2], stored[1], stored[4]]
    assert archive.mails.exchanged(99, 0.0, 99.0) == []


def test_mails_of_an_address_are_those_of_its_person_or_its_own(archive: Archive, bob: int) -> None:
    archive.people.add_address(bob, mailto("rob@example.net"), Source.USER)
    senders = {1: making.BOB, 2: making.CAROL, 3: Mailbox("Rob", "rob@example.net")}
    mails = [
        making.fetched(uid, making.letter(f"{uid}@x.org", sender=sender, date=50.0 - uid))
        for uid, sender in senders.items()
    ]
    stored = {mail.uid: mail.mail_id for mail in archive.mails.add_mails(folder(archive), mails)}
    assert archive.mails.exchanged_at(mailto("rob@example.net")) == [stored[3], stored[1]]
    assert archive.mails.exchanged_at(mailto(making.CAROL.address)) == [stored[2]]
    assert archive.mails.exchanged_at(mailto("nobody@example.net")) == []


def test_a_mail_to_two_addresses_of_a_person_was_exchanged_once(archive: Archive, bob: int) -> None:
    archive.people.add_address(bob, mailto("carol@example.net"), Source.USER)
    digest = making.letter("1@x.org", sender=making.ALICE, to=(making.BOB, making.CAROL))
    [mail] = archive.mails.add_mails(folder(archive), [making.fetched(1, digest)])
    assert archive.mails.exchanged(bob, 0.0, 9_999.0) == [mail.mail_id]


def test_a_chat_message_sent_along_is_read_and_marked(archive: Archive, bob: int) -> None:
    chat = replace(said("Hi", origin_id="a", at=50.5, about="m@x.org"), file=FILE, stanza_id="s", thread="t")
    message = archive.chats.file_along(1, bob, chat, by=BY, at=9_000.0)
    assert message is not None
    assert (message.person_id, message.body, message.at, message.about) == (bob, "Hi", 50.5, "m@x.org")
    assert (message.read, message.state, message.file) == (True, None, FILE)
    assert (message.sent_along_by, message.sent_along_at) == ("bob@example.org", 9_000.0)
    [item] = timeline(archive, bob)
    assert (item.sent_along_by, item.sent_along_at, item.file, item.read) == ("bob@example.org", 9_000.0, FILE, True)
    assert archive.people.person(bob).unread == 0
    assert archive.chats.between(bob, 0.0, 99.0) == [message]
    assert archive.chats.add_incoming(1, bob, said("Another", stanza_id="s")) is not None


def test_a_claim_gives_nobody_an_address(archive: Archive, bob: int) -> None:
    before = archive.people.person(bob).addresses
    message = archive.chats.file_along(1, bob, said(peer="carol@example.net", origin_id="a"), by=BY, at=1.0)
    assert message is not None
    assert message.person_id == 0
    assert archive.people.person(bob).addresses == before
    with pytest.raises(AddressError):
        archive.chats.file_along(1, bob, said(peer="@@"), by=BY, at=1.0)


def test_a_chat_message_that_is_here_stays_as_it_is(archive: Archive, bob: int) -> None:
    archive.chats.add_outgoing(1, bob, saying("Mine", "a"), 10.0)
    archive.chats.add_incoming(1, bob, said("Theirs", origin_id="b", at=11.0))
    before = everything(archive)
    assert archive.chats.file_along(1, bob, said("Not mine", origin_id="a", outgoing=True), by=BY, at=20.0) is None
    assert archive.chats.file_along(1, bob, said("Other", origin_id="b"), by=BY, at=20.0) is None
    assert everything(archive) == before


def test_a_chat_message_from_the_network_takes_the_place_of_the_claim(archive: Archive, bob: int) -> None:
    claim = archive.chats.file_along(1, bob, replace(said("Ferry", origin_id="a", at=50.5), file=FILE), by=BY, at=99.0)
    assert claim is not None
    message = archive.chats.add_incoming(1, bob, said("Train", origin_id="a", stanza_id="s", at=60.5))
    assert message is not None
    assert (message.id, message.body, message.at, message.file) == (claim.id, "Train", 60.5, None)
    assert (message.sent_along_by, message.sent_along_at, message.read) == ("", 0.0, False)
    assert archive.chats.add_incoming(1, bob, said("Train", stanza_id="s", at=61.5)) is None
    assert (archive.search.search("ferry", 5), archive.search.search("pdf", 5)) == ([], [])
    assert [hit.id for hit in archive.search.search("train", 5)] == [claim.id]
    assert len(timeline(archive, bob)) == 1


def test_no_receipt_moves_a_claim(archive: Archive, bob: int) -> None:
    archive.chats.file_along(1, bob, said("Mine?", origin_id="a", outgoing=True), by=BY, at=99.0)
    assert archive.chats.advance("a", DeliveryState.READ, 100.0) is None
    assert archive.chats.by_origin("bob@example.org", "a") is None


def test_what_the_user_sends_takes_the_place_of_a_claim(archive: Archive, bob: int) -> None:
    claim = archive.chats.file_along(1, bob, said("Ferry", origin_id="a", outgoing=True), by=BY, at=99.0)
    assert claim is not None
    message = archive.chats.add_outgoing(1, bob, saying("Train", "a"), 5.0)
    assert (message.id, message.body, message.state) == (claim.id, "Train", DeliveryState.QUEUED)
    assert (message.sent_along_by, archive.search.search("ferry", 5)) == ("", [])


REPORT = MailReport("m@x.org", (RecipientReport("bob@example.org", Outcome.FAILED, "550 No"),), "mx.example.org")


def report(message_id: str, date: float) -> MailDigest:
    """A mail that tells what became of another."""
    return replace(making.letter(message_id, date=date), report=REPORT, receipt_to="bob@example.org")


def test_reports_wait_from_the_moment_their_mail_is_whole(archive: Archive, bob: int) -> None:
    inbox = folder(archive)
    late, header = report("2@x.org", 20.0), replace(making.letter("1@x.org", date=10.0), text="")
    whole, bare = archive.mails.add_mails(inbox, [making.fetched(2, late), making.fetched(1, header, raw=None)])
    assert archive.mails.reports_waiting() == [whole.mail_id]
    archive.mails.put_bodies([(bare.mail_id, b"raw", report("1@x.org", 10.0))])
    assert archive.mails.reports_waiting() == [bare.mail_id, whole.mail_id]
    digest = archive.mails.digest(bare.mail_id)
    assert (digest.report, digest.receipt_to) == (REPORT, "bob@example.org")
    archive.mails.report_done(whole.mail_id)
    archive.mails.report_done(whole.mail_id)
    archive.mails.add_mails(inbox, [making.fetched(3, late)])
    assert archive.mails.reports_waiting() == [bare.mail_id]


def test_a_report_of_ones_own_waits_too(archive: Archive, bob: int) -> None:
    sent = replace(report("s@x.org", 10.0), sender=making.ALICE)
    assert archive.mails.reports_waiting() == []
    number = archive.mails.file_sent(1, making.built("s@x.org"), sent, 1.0)
    archive.mails.file_sent(1, making.built("s@x.org"), sent, 1.0)
    assert archive.mails.reports_waiting() == [number]


texts = st.text(max_size=20)
claims = st.builds(
    IncomingChat,
    peer=st.sampled_from(["bob@example.org", "carol@example.net"]),
    outgoing=st.booleans(),
    body=texts,
    at=st.floats(allow_nan=True, allow_infinity=True),
    origin_id=st.sampled_from(["", "a", "b", "\ud800"]),
    about=texts,
    subject=texts,
    file=st.none() | st.builds(LinkedFile, url=texts, name=texts, type=texts, size=st.integers(0, 99)),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(claims, max_size=6), st.lists(st.sampled_from("abc"), max_size=5), st.booleans())
def test_filing_twice_files_once_and_changes_nothing(
    chats: list[IncomingChat], mails: list[str], some_are_here: bool
) -> None:
    archive = Archive()
    making.folders(archive)
    if some_are_here:
        archive.chats.add_incoming(1, 0, said("Here", origin_id="a"))
        archive.mails.add_mails(folder(archive), [making.fetched(1, making.letter("a@x.org"))])
    _file(archive, chats, mails)
    before = everything(archive)
    assert _file(archive, chats, mails) == 0
    assert everything(archive) == before
    archive.close()


def _file(archive: Archive, chats: list[IncomingChat], mails: list[str]) -> int:
    """How many were new."""
    made = [archive.chats.file_along(1, 0, chat, by=BY, at=9.0) for chat in chats]
    digests = [making.letter(f"{name}@x.org", text=f"{at}") for at, name in enumerate(mails)]
    numbers = [archive.mails.file_along(b"claimed", digest, by=BY, at=9.0) for digest in digests]
    return sum(one is not None for one in made) + sum(one is not None for one in numbers)
