"""Actions and drafts: what is still to be done survives."""

from dataclasses import replace

from liveletter.archive.archive import Archive
from liveletter.domain.mail import Draft, DraftAttachment, FolderRole
from liveletter.ports import Action, ActionKind
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
