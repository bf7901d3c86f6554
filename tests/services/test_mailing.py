"""Mails on the desk, and mails filled in: offline actions wait for the server."""

from dataclasses import replace
from pathlib import Path

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.chat import LinkedFile, OutgoingChat
from liveletter.domain.errors import NotFound, Unreachable
from liveletter.domain.history import CHAT_FILE, CHAT_WORDS
from liveletter.domain.mail import Draft, DraftAttachment, Flag, FolderRole
from liveletter.events import MailsChanged, MailsRemoved
from liveletter.ports import ActionKind
from tests.services.world import OFFER, World

RAW = (
    b"From: Bob Keller <bob@lab.test>\r\nTo: alice@lab.test\r\nSubject: The offer\r\n"
    b"Date: Tue, 14 Nov 2023 22:13:20 +0000\r\nMessage-ID: <offer@lab.test>\r\n\r\nFor 80?\r\n"
)


LINK = LinkedFile("https://x", CHAT_FILE)


def letter(**changes: object) -> Draft:
    return replace(Draft(1, to="Bob <bob@lab.test>", subject="Beets", text="Hello Bob"), **changes)  # type: ignore[arg-type]


# ------------------------------------------------------------------ mails on the desk


async def test_a_flag_is_set_here_at_once_and_on_the_server_later(world: World) -> None:
    mail = world.receive(OFFER, raw=RAW)
    world.desk.set_flag([mail.mail_id], Flag.SEEN, on=True)
    assert world.archive.mails.row(mail.mail_id).seen
    (action,) = world.archive.actions.waiting(1)
    assert (action.kind, action.uid, action.add) == (ActionKind.SET_FLAGS, 1, frozenset({"\\Seen"}))
    assert world.happened(MailsChanged)[-1].mail_ids == (mail.mail_id,)
    assert world.mail.woken == 1
    world.desk.set_flag([mail.mail_id], Flag.SEEN, on=True)
    assert len(world.archive.actions.waiting(1)) == 1


async def test_deleting_moves_to_trash_and_from_there_for_good(world: World) -> None:
    trash = world.folder(FolderRole.TRASH, "TRASH")
    mail = world.receive(OFFER, raw=RAW)
    inbox = world.folder(FolderRole.INBOX, "INBOX")
    world.desk.delete([mail.mail_id], inbox.id)
    (action,) = world.archive.actions.waiting(1)
    assert (action.kind, action.target_role, action.message_id) == (
        ActionKind.MOVE,
        FolderRole.TRASH,
        "offer@lab.test",
    )
    assert world.happened(MailsRemoved) == [MailsRemoved(inbox.id, (mail.mail_id,))]
    again = world.receive(OFFER, role=FolderRole.TRASH, uid=9, raw=RAW)
    world.desk.delete([again.mail_id], trash.id)
    assert world.archive.actions.waiting(1)[-1].kind is ActionKind.DELETE


async def test_a_mail_without_its_body_is_brought_or_shown_with_a_note(world: World) -> None:
    mail = world.receive(OFFER, raw=None)

    def fail(mail_id: int) -> None:
        raise Unreachable("The server does not answer.")

    world.mail.bring = fail
    opened = await world.desk.open(mail.mail_id)
    assert opened.subject == "The offer"
    assert "does not answer" in opened.notes[0]

    world.mail.bring = lambda mail_id: world.archive.mails.put_bodies([(mail_id, RAW, OFFER)])
    opened = await world.desk.open(mail.mail_id)
    assert "For 80?" in opened.text
    assert opened.notes == ()


async def test_an_attachment_never_overwrites(world: World, tmp_path: Path) -> None:
    built = world.letters.build(
        letter(attachments=(DraftAttachment("plan.txt", data=b"rhubarb"),)),
        account=world.account,
        now=world.clock.now(),
        jabber_id=False,
    )
    mail = world.receive(world.letters.digest(built.raw, complete=True), raw=built.raw)
    opened = await world.desk.open(mail.mail_id)
    (attachment,) = opened.attachments
    paths = [await world.desk.save_attachment(mail.mail_id, attachment.part, str(tmp_path)) for _ in range(2)]
    assert [Path(path).name for path in paths] == ["plan.txt", "plan (2).txt"]
    assert [path.read_bytes() for path in sorted(tmp_path.iterdir())] == [b"rhubarb", b"rhubarb"]  # noqa: ASYNC240


# ------------------------------------------------------------------ filled-in mails


async def test_an_answer_is_addressed_quoted_and_threaded(world: World) -> None:
    mail = world.receive(OFFER, raw=RAW)
    draft = await world.writing.composing.reply(mail.mail_id, to_all=False)
    assert (draft.to, draft.subject) == ("Bob Keller <bob@lab.test>", "Re: The offer")
    assert "> For 80?" in draft.text
    assert (draft.in_reply_to, draft.answers_mail_id) == ("offer@lab.test", mail.mail_id)


async def test_an_answered_mail_is_marked_once_the_answer_is_sent(world: World) -> None:
    mail = world.receive(OFFER, raw=RAW)
    await world.mailing.send(await world.writing.composing.reply(mail.mail_id, to_all=False))
    assert not world.archive.mails.row(mail.mail_id).answered
    await world.pass_time(10)
    assert world.archive.mails.row(mail.mail_id).answered


@pytest.mark.row("B2")
async def test_a_chat_is_answered_by_a_mail_that_threads_to_its_mail(world: World) -> None:
    mail = world.receive(OFFER, raw=RAW)
    bob = world.people.add("Bob", [Address.mail("bob@lab.test"), Address.xmpp("bob@chat.test")])
    await world.chatting.send(bob.id, "Yes, with pleasure", about="offer@lab.test", subject="The offer")
    account = world.archive.accounts.accounts()[0]
    link = OutgoingChat("bob@chat.test", f"{CHAT_WORDS}: 1 mail: {LINK.url}", "o-2", file=LINK)
    world.archive.chats.add_outgoing(account.id, bob.id, link, world.clock.now())
    draft = world.writing.composing.reply_by_mail(bob.id, [])
    assert (draft.to, draft.subject) == ("Bob <bob@lab.test>", "Re: The offer")
    assert LINK.url not in draft.text  # what went along is no part of the talk
    assert "Yes, with pleasure" in draft.text
    assert draft.in_reply_to == "offer@lab.test"
    assert world.archive.mails.row(mail.mail_id).chats == 1


async def test_without_a_mail_address_a_chat_cannot_be_answered_by_mail(world: World) -> None:
    carol = world.people.add("Carol", [Address.xmpp("carol@chat.test")])
    with pytest.raises(NotFound, match="No mail address of Carol"):
        world.writing.composing.reply_by_mail(carol.id, [])
