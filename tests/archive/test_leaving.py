"""Actions, outbox and drafts: what is still to be done survives."""

from dataclasses import replace

import pytest

from liveletter.archive.archive import Archive
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import Draft, DraftAttachment, FolderRole
from liveletter.ports import Action, ActionKind, OutgoingMail
from tests.archive import making

APPEND = Action(
    id=0,
    account_id=1,
    kind=ActionKind.APPEND,
    folder_id=2,
    uid=3,
    message_id="m@x.org",
    add=frozenset({"\\Seen", "\\Flagged"}),
    take=frozenset({"$Junk"}),
    target_role=FolderRole.SENT,
    target_folder_id=4,
    raw=b"\0\xff" * 1_000,
    flags=frozenset({"\\Seen"}),
)
MAIL = OutgoingMail(
    id=0,
    account_id=1,
    mail=replace(making.built(raw=b"\0\xff" * 1_000), recipients=("b@x.org", "c@x.org"), filed=b"with Bcc"),
    subject="Boats",
    state=DeliveryState.QUEUED,
    not_before=10.0,
    attempts=0,
    answers_mail_id=5,
    forwards_mail_id=6,
    filed_mail_id=7,
)


def test_actions_wait_in_order_until_they_are_done(archive: Archive) -> None:
    first = archive.actions.add(APPEND)
    second = archive.actions.add(Action(99, 1, ActionKind.DELETE))
    archive.actions.add(Action(0, 2, ActionKind.DELETE))
    assert first == replace(APPEND, id=first.id)
    assert archive.actions.waiting(1) == [first, second]
    archive.actions.done(first.id)
    archive.actions.done(first.id)
    assert archive.actions.waiting(1) == [second]


def test_a_mail_on_its_way_to_another_folder_is_still_found(archive: Archive) -> None:
    inbox = making.inbox(archive)
    [mail] = archive.mails.add_mails(inbox, [making.fetched(1)])
    move = archive.actions.add(Action(0, 1, ActionKind.MOVE, inbox, 1, mail.digest.message_id, target_folder_id=2))
    archive.mails.remove(inbox, [1])
    assert [hit.id for hit in archive.search.search("ferry", 5)] == [mail.mail_id]
    archive.actions.done(move.id)
    assert archive.search.search("ferry", 5) == []


def test_a_mail_waits_in_the_outbox_until_it_is_handed_over(archive: Archive) -> None:
    mail = archive.outbox.add(MAIL)
    other = archive.outbox.add(replace(MAIL, state=DeliveryState.FAILED, trouble="No."))
    assert mail == replace(MAIL, id=mail.id)
    assert archive.outbox.waiting() == [mail, other]
    tried = archive.outbox.advance(mail.id, DeliveryState.TRYING, 11.0)
    assert (tried.state, tried.attempts, tried.mail) == (DeliveryState.TRYING, 1, MAIL.mail)
    again = archive.outbox.advance(mail.id, DeliveryState.QUEUED, 12.0, trouble="Server busy.", not_before=60.0)
    assert (again.trouble, again.not_before, again.attempts) == ("Server busy.", 60.0, 1)
    archive.outbox.advance(mail.id, DeliveryState.TRYING, 61.0)
    archive.outbox.advance(mail.id, DeliveryState.HANDED_OVER, 62.0)
    assert archive.outbox.waiting() == [other]
    assert archive.outbox.attempts(mail.id) == [
        (11.0, DeliveryState.TRYING, ""),
        (12.0, DeliveryState.QUEUED, "Server busy."),
        (61.0, DeliveryState.TRYING, ""),
        (62.0, DeliveryState.HANDED_OVER, ""),
    ]


def test_a_cancel_that_comes_too_late_changes_nothing(archive: Archive) -> None:
    mail = archive.outbox.add(MAIL)
    archive.outbox.advance(mail.id, DeliveryState.TRYING, 1.0)
    sent = archive.outbox.advance(mail.id, DeliveryState.HANDED_OVER, 2.0)
    assert archive.outbox.advance(mail.id, DeliveryState.CANCELLED, 3.0) == sent
    assert len(archive.outbox.attempts(mail.id)) == 2
    with pytest.raises(NotFound):
        archive.outbox.advance(mail.id + 1, DeliveryState.TRYING, 1.0)


def test_a_mail_that_was_cancelled_is_not_found(archive: Archive) -> None:
    making.folders(archive)
    digest = making.letter("sent@example.org", sender=making.ALICE, to=(making.BOB,))
    filed = archive.mails.file_sent(1, MAIL.mail, digest, 1.0)
    mail = archive.outbox.add(replace(MAIL, filed_mail_id=filed))
    assert len(archive.search.search("ferry", 5)) == 1
    archive.outbox.advance(mail.id, DeliveryState.CANCELLED, 2.0)
    assert archive.search.search("ferry", 5) == []
    assert archive.outbox.waiting() == []


def test_a_mail_can_be_put_off_while_it_waits(archive: Archive) -> None:
    mail = archive.outbox.add(MAIL)
    assert archive.outbox.advance(mail.id, DeliveryState.QUEUED, 1.0, not_before=99.0).not_before == 99.0


def test_drafts_come_back_newest_first(archive: Archive) -> None:
    attachment = DraftAttachment("a.bin", data=bytes(range(256)))
    first = Draft(1, to="b@x.org", text="One", attachments=(attachment,), references=("a@x.org",))
    one = archive.drafts.save(first)
    two = archive.drafts.save(Draft(1, subject="Two"))
    assert archive.drafts.save(replace(first, text="One more", draft_id=one)) == one
    assert archive.drafts.all() == [
        Draft(1, subject="Two", draft_id=two),
        replace(first, text="One more", draft_id=one),
    ]
    archive.drafts.drop(two)
    archive.drafts.drop(two)
    assert [draft.draft_id for draft in archive.drafts.all()] == [one]


def test_a_draft_that_was_dropped_is_kept_anew(archive: Archive) -> None:
    gone = archive.drafts.save(Draft(1))
    archive.drafts.drop(gone)
    number = archive.drafts.save(Draft(1, text="Still here", draft_id=gone))
    assert [(draft.draft_id, draft.text) for draft in archive.drafts.all()] == [(number, "Still here")]
