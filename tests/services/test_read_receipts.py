"""Read receipts: told by leave of the user, once, and never to lists and programs."""

from dataclasses import replace

import pytest

from liveletter.domain.errors import NotFound
from liveletter.domain.mail import FolderRole, Mailbox, MailDigest, Outcome
from liveletter.domain.outbox import OutgoingKind
from liveletter.events import MailsChanged, OutgoingChanged
from liveletter.services.read_receipts import ANSWERED
from tests.services.world import OFFER, World

pytestmark = pytest.mark.row("B8")
ASKED = replace(OFFER, receipt_to="bob@lab.test")
RAW = (
    b"From: Bob Keller <bob@lab.test>\r\nTo: alice@lab.test\r\nSubject: The offer\r\n"
    b"Date: Tue, 14 Nov 2023 22:13:20 +0000\r\nMessage-ID: <offer@lab.test>\r\n"
    b"Disposition-Notification-To: bob@lab.test\r\n\r\nFor 80?\r\n"
)


async def asks(world: World, mail_id: int) -> str:
    """Whom the window offers to tell."""
    return world.writing.read_receipts.unanswered(await world.desk.open(mail_id)).receipt_to


async def test_telling(world: World) -> None:
    """The receipt waits in the outbox; other programs of the user's see that it was answered."""
    mail_id = world.receive(ASKED, raw=RAW).mail_id
    assert await asks(world, mail_id) == "bob@lab.test"
    world.writing.read_receipts.answer(mail_id, True)
    (entry,) = world.archive.outbox.waiting()
    assert (entry.kind, entry.to, entry.title) == (OutgoingKind.MAIL, ("bob@lab.test",), "Read: The offer")
    assert entry.not_before <= world.clock.now()
    mail = world.archive.outbox.mail(entry.id).mail
    assert (mail.sender, mail.ask_delivery) == ("", False)
    report = world.letters.digest(mail.raw, complete=True).report
    assert report is not None
    assert (report.message_id, report.recipients[0].outcome) == ("offer@lab.test", Outcome.DISPLAYED)
    assert report.recipients[0].address == "alice@lab.test"
    (action,) = world.archive.actions.waiting(1)
    assert (action.add, action.uid) == (frozenset({ANSWERED}), 1)
    assert world.mail.woken == 1
    assert world.happened(MailsChanged)[-1].mail_ids == (mail_id,)
    assert world.happened(OutgoingChanged)[-1].entry == entry
    assert await asks(world, mail_id) == ""


async def test_not_telling(world: World) -> None:
    """Nothing goes out, and it is not asked again."""
    mail_id = world.receive(ASKED, raw=RAW).mail_id
    world.writing.read_receipts.answer(mail_id, False)
    assert world.archive.outbox.waiting() == []
    assert len(world.archive.actions.waiting(1)) == 1
    assert await asks(world, mail_id) == ""


@pytest.mark.parametrize(("first", "sent"), [(True, 1), (False, 0)])
async def test_only_the_first_answer_counts(world: World, first: bool, sent: int) -> None:
    """Two windows, or a double click."""
    mail_id = world.receive(ASKED, raw=RAW).mail_id
    world.writing.read_receipts.answer(mail_id, first)
    world.writing.read_receipts.answer(mail_id, True)
    assert len(world.archive.outbox.waiting()) == sent


@pytest.mark.parametrize(
    "digest",
    [
        OFFER,
        replace(ASKED, is_automatic=True),
        replace(ASKED, sender=Mailbox("Alice", "Alice@lab.test")),
    ],
)
async def test_nobody_is_told(world: World, digest: MailDigest) -> None:
    """Nobody asked, a program asks, or it is the user's own mail."""
    mail_id = world.receive(digest, raw=RAW).mail_id
    world.writing.read_receipts.answer(mail_id, True)
    assert world.archive.outbox.waiting() == []
    assert await asks(world, mail_id) == ""


async def test_junk_is_not_told(world: World) -> None:
    """That somebody reads it."""
    mail_id = world.receive(ASKED, raw=RAW, role=FolderRole.JUNK).mail_id
    assert await asks(world, mail_id) == ""


async def test_answered_by_another_program(world: World) -> None:
    """RFC 3503."""
    mail_id = world.receive(ASKED, raw=RAW).mail_id
    ((folder_id, uid, flags),) = world.archive.mails.places(mail_id)
    world.archive.mails.set_flags(folder_id, {uid: flags | {ANSWERED}})
    assert await asks(world, mail_id) == ""
    world.writing.read_receipts.answer(mail_id, True)
    assert world.archive.outbox.waiting() == []


async def test_what_cannot_be_sent_is_asked_again(world: World) -> None:
    """The account has no server for sending: nothing is noted as told."""
    world.archive.accounts.save(replace(world.account, smtp=None))
    mail_id = world.receive(ASKED, raw=RAW).mail_id
    with pytest.raises(NotFound, match="no server for sending"):
        world.writing.read_receipts.answer(mail_id, True)
    assert world.archive.actions.waiting(1) == []
    assert await asks(world, mail_id) == "bob@lab.test"


async def test_a_mail_that_is_gone(world: World) -> None:
    """Told as such."""
    with pytest.raises(NotFound):
        world.writing.read_receipts.answer(77, True)
