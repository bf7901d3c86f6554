"""Mails that leave and mails on the desk: on disk first, sent once, filed once; offline actions wait for the server."""

from dataclasses import replace
from pathlib import Path

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError, DiskFull, NotFound, ProtocolTrouble, Refused, Unreachable
from liveletter.domain.mail import Draft, DraftAttachment, Flag, FolderRole, Submission
from liveletter.events import MailFailed, MailsChanged, MailSent, MailsRemoved, OutboxChanged
from liveletter.ports import ActionKind, OutgoingMail
from liveletter.services.composing import Composing
from liveletter.services.mail_desk import MailDesk
from liveletter.services.mail_outbox import MailOutbox
from tests.services.world import OFFER, World

RAW = (
    b"From: Bob Keller <bob@lab.test>\r\nTo: alice@lab.test\r\nSubject: The offer\r\n"
    b"Date: Tue, 14 Nov 2023 22:13:20 +0000\r\nMessage-ID: <offer@lab.test>\r\n\r\nFor 80?\r\n"
)


def desk_of(world: World) -> MailDesk:
    return MailDesk(
        mails=world.archive.mails,
        actions=world.archive.actions,
        letters=world.letters,
        connections=world.connections,
        settings=world.settings,
        bus=world.bus,
    )


def outbox_of(world: World) -> MailOutbox:
    return MailOutbox(
        together=world.archive.together,
        outbox=world.archive.outbox,
        drafts=world.archive.drafts,
        mails=world.archive.mails,
        actions=world.archive.actions,
        accounts=world.archive.accounts,
        letters=world.letters,
        desk=desk_of(world),
        address_book=world.people,
        connections=world.connections,
        settings=world.settings,
        clock=world.clock,
        bus=world.bus,
    )


def composing_of(world: World) -> Composing:
    return Composing(
        mails=world.archive.mails,
        chats=world.archive.chats,
        people=world.archive.people,
        accounts=world.archive.accounts,
        letters=world.letters,
        desk=desk_of(world),
    )


def letter(**changes: object) -> Draft:
    return replace(Draft(1, to="Bob <bob@lab.test>", subject="Beets", text="Hello Bob"), **changes)  # type: ignore[arg-type]


# ------------------------------------------------------------------ mails that leave


async def test_a_mail_is_on_disk_before_it_is_sent_and_filed_once_it_is(world: World) -> None:
    outbox = outbox_of(world)
    number = await outbox.send(letter())
    (waiting,) = world.archive.outbox.waiting()
    assert (waiting.id, waiting.state, outbox.waiting) == (number, DeliveryState.QUEUED, 1)
    assert world.smtp.taken == []
    await outbox.send_due()
    assert [mail.message_id for mail in world.smtp.taken] == [waiting.mail.message_id]
    (filing,) = world.archive.actions.waiting(1)
    assert (filing.kind, filing.target_role, filing.raw) == (ActionKind.APPEND, FolderRole.SENT, waiting.mail.filed)
    assert world.happened(MailSent) == [MailSent(waiting.mail.message_id, "Beets")]
    assert world.happened(OutboxChanged)[-1].waiting == 0


async def test_a_mail_that_is_asked_to_be_sent_once_more_goes_out_once(world: World) -> None:
    outbox = outbox_of(world)
    numbers = [await outbox.send(letter(message_id="same@lab.test")) for _ in range(2)]
    await outbox.send_due()
    numbers.append(await outbox.send(letter(message_id="same@lab.test")))
    await outbox.send_due()
    assert len(set(numbers)) == 1
    assert len(world.smtp.taken) == 1


async def test_nothing_is_filed_as_sent_that_is_not_in_the_outbox(world: World) -> None:
    outbox = outbox_of(world)

    def refuse(mail: OutgoingMail) -> OutgoingMail:
        raise DiskFull("There is no room on the disk.")

    world.archive.outbox.add = refuse  # type: ignore[method-assign]
    with pytest.raises(DiskFull):
        await outbox.send(letter(message_id="half@lab.test"))
    assert world.archive.mails.by_message_id("half@lab.test") is None


async def test_whom_the_user_writes_to_is_in_the_list(world: World) -> None:
    await outbox_of(world).send(letter())
    person = world.archive.people.find(Address.mail("bob@lab.test"))
    assert person is not None
    assert (person.name, person.listed) == ("Bob", True)


async def test_without_the_server_it_is_tried_again_with_growing_pauses(world: World) -> None:
    outbox = outbox_of(world)
    world.smtp.answers = [Unreachable("The server does not answer.") for _ in range(3)]
    await outbox.send(letter())
    pauses = []
    for _ in range(3):
        pause = await outbox.send_due()
        assert pause is not None
        pauses.append(pause)
        world.clock.time += pause
    assert pauses == sorted(pauses)
    assert pauses[0] < pauses[2]
    assert await outbox.send_due() is None
    assert len(world.smtp.taken) == 1
    assert "tried again" in world.happened(MailFailed)[0].sentence


async def test_a_refused_mail_stays_with_the_servers_words_until_the_user_tries_again(world: World) -> None:
    outbox = outbox_of(world)
    world.smtp.answers = [Refused("The server refused the mail.", "554 too rude")]
    number = await outbox.send(letter())
    assert await outbox.send_due() is None
    (failed,) = world.archive.outbox.waiting()
    assert failed.state is DeliveryState.FAILED
    assert "554 too rude" in world.happened(MailFailed)[-1].sentence
    outbox.retry(number)
    await outbox.send_due()
    assert len(world.smtp.taken) == 1


@pytest.mark.expects_log("ended in doubt")
async def test_a_mail_in_doubt_is_not_sent_again_by_itself(world: World) -> None:
    outbox = outbox_of(world)
    world.smtp.answers = [ProtocolTrouble("The connection broke.", "after DATA")]
    await outbox.send(letter())
    assert await outbox.send_due() is None
    assert await outbox.send_due() is None
    assert world.archive.outbox.waiting()[0].state is DeliveryState.UNKNOWN
    assert "may have been sent" in world.happened(MailFailed)[-1].sentence


async def test_after_a_crash_what_was_under_way_is_in_doubt(world: World) -> None:
    outbox = outbox_of(world)
    number = await outbox.send(letter())
    world.archive.outbox.advance(number, DeliveryState.TRYING, world.clock.now())
    outbox_of(world).recover()
    assert world.archive.outbox.waiting()[0].state is DeliveryState.UNKNOWN


async def test_partly_refused_recipients_are_named(world: World) -> None:
    outbox = outbox_of(world)
    world.smtp.answers = [Submission(refused={"eve@lab.test": "550 nobody here"})]
    await outbox.send(letter(to="bob@lab.test, eve@lab.test"))
    await outbox.send_due()
    assert world.happened(MailSent)[0].refused == ("eve@lab.test: 550 nobody here",)


async def test_a_mail_can_be_taken_back_before_it_is_sent(world: World) -> None:
    world.settings.note("mail.undo_seconds", 10)
    outbox = outbox_of(world)
    number = await outbox.send(letter())
    assert await outbox.send_due() == pytest.approx(10)
    outbox.cancel(number)
    world.clock.time += 11
    assert await outbox.send_due() is None
    assert world.smtp.taken == []
    with pytest.raises(NotFound, match="too late"):
        outbox.cancel(number)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (letter(to="not an address"), "not an address"),
        (letter(to=""), "recipient|nobody|address"),
        (letter(attachments=(DraftAttachment("x", path="/nonexistent/x"),)), "x"),
    ],
)
async def test_what_cannot_be_sent_is_told_and_nothing_is_kept(world: World, draft: Draft, words: str) -> None:
    outbox = outbox_of(world)
    with pytest.raises(Exception, match=words) as caught:
        await outbox.send(draft)
    assert caught.type.__module__ == "liveletter.domain.errors"
    assert outbox.waiting == 0


async def test_a_sent_draft_is_a_draft_no_more(world: World) -> None:
    draft_id = world.archive.drafts.save(letter())
    await outbox_of(world).send(letter(draft_id=draft_id))
    assert world.archive.drafts.all() == []


async def test_an_account_without_a_server_for_sending_says_so(world: World) -> None:
    world.archive.accounts.save(replace(world.account, smtp=None))
    with pytest.raises(AddressError, match="no server for sending"):
        await outbox_of(world).send(letter())


# ------------------------------------------------------------------ mails on the desk


async def test_a_flag_is_set_here_at_once_and_on_the_server_later(world: World) -> None:
    mail = world.receive(OFFER, raw=RAW)
    desk_of(world).set_flag([mail.mail_id], Flag.SEEN, on=True)
    assert world.archive.mails.row(mail.mail_id).seen
    (action,) = world.archive.actions.waiting(1)
    assert (action.kind, action.uid, action.add) == (ActionKind.SET_FLAGS, 1, frozenset({"\\Seen"}))
    assert world.happened(MailsChanged)[-1].mail_ids == (mail.mail_id,)
    assert world.mail.woken == 1
    desk_of(world).set_flag([mail.mail_id], Flag.SEEN, on=True)
    assert len(world.archive.actions.waiting(1)) == 1


async def test_deleting_moves_to_trash_and_from_there_for_good(world: World) -> None:
    trash = world.folder(FolderRole.TRASH, "TRASH")
    mail = world.receive(OFFER, raw=RAW)
    inbox = world.folder(FolderRole.INBOX, "INBOX")
    desk_of(world).delete([mail.mail_id], inbox.id)
    (action,) = world.archive.actions.waiting(1)
    assert (action.kind, action.target_role, action.message_id) == (
        ActionKind.MOVE,
        FolderRole.TRASH,
        "offer@lab.test",
    )
    assert world.happened(MailsRemoved) == [MailsRemoved(inbox.id, (mail.mail_id,))]
    again = world.receive(OFFER, role=FolderRole.TRASH, uid=9, raw=RAW)
    desk_of(world).delete([again.mail_id], trash.id)
    assert world.archive.actions.waiting(1)[-1].kind is ActionKind.DELETE


async def test_a_mail_without_its_body_is_brought_or_shown_with_a_note(world: World) -> None:
    mail = world.receive(OFFER, raw=None)

    def fail(mail_id: int) -> None:
        raise Unreachable("The server does not answer.")

    world.mail.bring = fail
    opened = await desk_of(world).open(mail.mail_id)
    assert opened.subject == "The offer"
    assert "does not answer" in opened.notes[0]

    world.mail.bring = lambda mail_id: world.archive.mails.put_bodies([(mail_id, RAW, OFFER)])
    opened = await desk_of(world).open(mail.mail_id)
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
    opened = await desk_of(world).open(mail.mail_id)
    (attachment,) = opened.attachments
    paths = [await desk_of(world).save_attachment(mail.mail_id, attachment.part, str(tmp_path)) for _ in range(2)]
    assert [Path(path).name for path in paths] == ["plan.txt", "plan (2).txt"]
    assert [path.read_bytes() for path in sorted(tmp_path.iterdir())] == [b"rhubarb", b"rhubarb"]  # noqa: ASYNC240


# ------------------------------------------------------------------ filled-in mails


async def test_an_answer_is_addressed_quoted_and_threaded(world: World) -> None:
    mail = world.receive(OFFER, raw=RAW)
    draft = await composing_of(world).reply(mail.mail_id, to_all=False)
    assert (draft.to, draft.subject) == ("Bob Keller <bob@lab.test>", "Re: The offer")
    assert "> For 80?" in draft.text
    assert (draft.in_reply_to, draft.answers_mail_id) == ("offer@lab.test", mail.mail_id)


async def test_an_answered_mail_is_marked_once_the_answer_is_sent(world: World) -> None:
    mail = world.receive(OFFER, raw=RAW)
    outbox = outbox_of(world)
    await outbox.send(await composing_of(world).reply(mail.mail_id, to_all=False))
    assert not world.archive.mails.row(mail.mail_id).answered
    await outbox.send_due()
    assert world.archive.mails.row(mail.mail_id).answered


@pytest.mark.row("B2")
async def test_a_chat_is_answered_by_a_mail_that_threads_to_its_mail(world: World) -> None:
    mail = world.receive(OFFER, raw=RAW)
    bob = world.people.add("Bob", [Address.mail("bob@lab.test"), Address.xmpp("bob@chat.test")])
    world.chat_outbox.send(bob.id, "Yes, with pleasure", "offer@lab.test", "The offer")
    draft = composing_of(world).reply_by_mail(bob.id, [])
    assert (draft.to, draft.subject) == ("Bob <bob@lab.test>", "Re: The offer")
    assert "Yes, with pleasure" in draft.text
    assert draft.in_reply_to == "offer@lab.test"
    assert world.archive.mails.row(mail.mail_id).chats == 1


async def test_without_a_mail_address_a_chat_cannot_be_answered_by_mail(world: World) -> None:
    carol = world.people.add("Carol", [Address.xmpp("carol@chat.test")])
    with pytest.raises(NotFound, match="No mail address of Carol"):
        composing_of(world).reply_by_mail(carol.id, [])
