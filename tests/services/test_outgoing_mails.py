"""Mails that leave: on disk first, sent once, filed once; looked for where it is in doubt."""

from dataclasses import replace

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError, DiskFull, NotFound, ProtocolTrouble, Refused, Unreachable
from liveletter.domain.mail import Draft, DraftAttachment, FolderRole, Submission
from liveletter.domain.outbox import Outgoing
from liveletter.events import MailFailed, MailSent, OutboxChanged
from liveletter.ports import ActionKind
from tests.services.world import World

UNDO = 10.0


def letter(**changes: object) -> Draft:
    return replace(Draft(1, to="Bob <bob@lab.test>", subject="Beets", text="Hello Bob"), **changes)  # type: ignore[arg-type]


def entry(world: World, number: int) -> Outgoing:
    return world.archive.outbox.get(number)


async def test_a_mail_is_on_disk_before_it_is_sent_and_filed_once_it_is(world: World) -> None:
    number = await world.mailing.send(letter())
    (waiting,) = world.archive.outbox.waiting()
    assert (waiting.id, waiting.state, waiting.to) == (number, DeliveryState.QUEUED, ("bob@lab.test",))
    await world.settle()
    assert world.smtp.taken == []
    await world.pass_time(UNDO)
    assert [mail.message_id for mail in world.smtp.taken] == [waiting.key]
    (filing,) = world.archive.actions.waiting(1)
    assert (filing.kind, filing.target_role) == (ActionKind.APPEND, FolderRole.SENT)
    assert filing.raw == world.archive.outbox.mail(number).mail.filed
    assert world.happened(MailSent) == [MailSent(waiting.key, "Beets")]
    assert world.happened(OutboxChanged)[-1].waiting == 0


async def test_a_mail_that_is_asked_to_be_sent_once_more_goes_out_once(world: World) -> None:
    numbers = [await world.mailing.send(letter(message_id="same@lab.test")) for _ in range(2)]
    await world.pass_time(UNDO)
    numbers.append(await world.mailing.send(letter(message_id="same@lab.test")))
    await world.pass_time(UNDO)
    assert len(set(numbers)) == 1
    assert len(world.smtp.taken) == 1


async def test_nothing_is_filed_as_sent_that_is_not_in_the_outbox(world: World) -> None:
    def refuse(*_: object, **__: object) -> Outgoing:
        raise DiskFull("There is no room on the disk.")

    world.archive.outbox.add_mail = refuse  # type: ignore[method-assign]
    with pytest.raises(DiskFull):
        await world.mailing.send(letter(message_id="half@lab.test"))
    assert world.archive.mails.by_message_id("half@lab.test") is None


async def test_whom_the_user_writes_to_is_in_the_list(world: World) -> None:
    await world.mailing.send(letter())
    person = world.archive.people.find(Address.mail("bob@lab.test"))
    assert person is not None
    assert (person.name, person.listed) == ("Bob", True)


@pytest.mark.row("D9")
async def test_without_the_server_it_is_tried_again_with_growing_pauses(world: World) -> None:
    world.smtp.answers = [Unreachable("The server does not answer.") for _ in range(3)]
    number = await world.mailing.send(letter())
    await world.pass_time(UNDO)
    pauses = []
    while entry(world, number).state is DeliveryState.QUEUED:
        pauses.append(entry(world, number).not_before - world.clock.now())
        await world.pass_time(pauses[-1])
    assert len(pauses) == 3
    assert pauses == sorted(pauses)
    assert len(world.smtp.taken) == 1
    assert "tried again" in world.happened(MailFailed)[0].sentence
    log = [(line.state, line.said) for line in world.archive.outbox.attempts(number)]
    assert log.count((DeliveryState.QUEUED, "The server does not answer.")) == 3


async def test_later_mails_to_the_same_person_wait_for_one_that_is_tried_again(world: World) -> None:
    world.smtp.answers = [Refused("Not now.", "450 greylisted", permanent=False)]
    for subject in ("first", "second"):
        await world.mailing.send(letter(subject=subject))
    await world.mailing.send(letter(to="carol@lab.test", subject="to Carol"))
    await world.pass_time(UNDO)
    assert [mail.recipients for mail in world.smtp.taken] == [("bob@lab.test",), ("carol@lab.test",)]
    (first,) = world.archive.outbox.waiting()
    assert (first.title, first.trouble) == ("first", "Not now. 450 greylisted.")
    assert world.happened(MailFailed)[-1].sentence == "Not now. 450 greylisted. It will be tried again by itself."


async def test_a_refused_mail_stays_with_the_servers_words_until_the_user_tries_again(world: World) -> None:
    world.smtp.answers = [Refused("The server refused the mail.", "554 too rude")]
    number = await world.mailing.send(letter())
    await world.pass_time(UNDO)
    (failed,) = world.archive.outbox.stuck()
    assert failed.state is DeliveryState.FAILED
    assert "554 too rude" in failed.trouble
    assert "554 too rude" in world.happened(MailFailed)[-1].sentence
    world.outbox.desk.retry(number)
    await world.settle()
    assert len(world.smtp.taken) == 1


@pytest.mark.expects_log("ended in doubt")
@pytest.mark.row("D9")
async def test_a_mail_in_doubt_is_looked_for_and_never_sent_again_by_itself(world: World) -> None:
    world.smtp.answers = [ProtocolTrouble("The connection broke.", "after DATA")]
    number = await world.mailing.send(letter())
    await world.pass_time(UNDO)
    assert entry(world, number).state is DeliveryState.UNKNOWN
    await world.pass_time(599)
    assert entry(world, number).state is DeliveryState.UNKNOWN
    await world.pass_time(60)
    assert entry(world, number).state is DeliveryState.FAILED
    assert "may have been sent" in world.happened(MailFailed)[-1].sentence
    assert world.smtp.taken == []


@pytest.mark.expects_log("ended in doubt")
async def test_a_mail_in_doubt_that_lies_among_the_sent_ones_was_sent(world: World) -> None:
    world.smtp.answers = [ProtocolTrouble("The connection broke.", "after DATA")]
    world.mail.sent = Unreachable("The server does not answer.")
    number = await world.mailing.send(letter())
    await world.pass_time(UNDO)
    assert entry(world, number).state is DeliveryState.UNKNOWN
    world.mail.sent = {entry(world, number).key}
    await world.pass_time(30)
    assert entry(world, number).state is DeliveryState.HANDED_OVER
    assert world.happened(MailSent)[-1].subject == "Beets"


@pytest.mark.parametrize(("handing_over", "after"), [(False, DeliveryState.QUEUED), (True, DeliveryState.UNKNOWN)])
async def test_after_a_crash_only_what_was_being_handed_over_is_in_doubt(
    world: World, handing_over: bool, after: DeliveryState
) -> None:
    number = await world.mailing.send(letter())
    world.archive.outbox.advance(number, DeliveryState.TRYING, world.clock.now())
    if handing_over:
        world.archive.outbox.mark_handing_over(number)
    world.outbox.runner.recover()
    assert entry(world, number).state is after


async def test_partly_refused_recipients_are_named(world: World) -> None:
    world.smtp.answers = [Submission(refused={"eve@lab.test": "550 nobody here"})]
    number = await world.mailing.send(letter(to="bob@lab.test, eve@lab.test"))
    await world.pass_time(UNDO)
    assert world.happened(MailSent)[0].refused == ("eve@lab.test: 550 nobody here",)
    assert [(line.who, line.said) for line in world.archive.outbox.attempts(number) if line.who] == [
        ("eve@lab.test", "550 nobody here")
    ]


async def test_a_mail_can_be_taken_back_before_it_is_sent(world: World) -> None:
    number = await world.mailing.send(letter())
    await world.pass_time(UNDO - 1)
    world.outbox.desk.cancel(number)
    await world.pass_time(UNDO)
    assert world.smtp.taken == []
    number = await world.mailing.send(letter())
    await world.pass_time(UNDO)
    with pytest.raises(NotFound, match="too late"):
        world.outbox.desk.cancel(number)


async def test_a_scheduled_mail_waits_for_its_date_and_holds_up_nothing(world: World) -> None:
    await world.mailing.send(letter(subject="later", send_at=world.clock.now() + 86400))
    await world.mailing.send(letter(subject="now"))
    await world.pass_time(UNDO)
    assert [entry.title for entry in world.archive.outbox.waiting()] == ["later"]
    await world.pass_time(86400)
    assert len(world.smtp.taken) == 2


async def test_a_mail_that_cannot_be_sent_in_time_is_given_up_and_said(world: World) -> None:
    world.smtp.answers = [Unreachable("The server does not answer.") for _ in range(1000)]
    number = await world.mailing.send(letter())
    await world.pass_time(UNDO)
    await world.pass_time(120 * 3600)
    assert entry(world, number).state is DeliveryState.EXPIRED
    assert "in time" in world.happened(MailFailed)[-1].sentence
    assert [notice.title for notice in world.alert.shown] == ["Not delivered to Bob in time"]
    world.smtp.answers = []
    world.outbox.desk.retry(number)
    await world.settle()
    assert len(world.smtp.taken) == 1


@pytest.mark.row("B6")
async def test_a_mail_sent_instead_of_a_chat_message_keeps_that_from_being_sent(world: World) -> None:
    bob = world.people.add("Bob", [Address.mail("bob@lab.test"), Address.xmpp("bob@lab.test")])
    message = await world.chatting.send(bob.id, "Are you there?")
    await world.mailing.send(letter(replaces=(message.outgoing_id,)))
    assert entry(world, message.outgoing_id).state is DeliveryState.TURNED_INTO_MAIL
    await world.online()
    await world.pass_time(UNDO)
    assert world.net.sent == []
    assert len(world.smtp.taken) == 1


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (letter(to="not an address"), "not an address"),
        (letter(to=""), "recipient|nobody|address"),
        (letter(attachments=(DraftAttachment("x", path="/nonexistent/x"),)), "x"),
    ],
)
async def test_what_cannot_be_sent_is_told_and_nothing_is_kept(world: World, draft: Draft, words: str) -> None:
    with pytest.raises(Exception, match=words) as caught:
        await world.mailing.send(draft)
    assert caught.type.__module__ == "liveletter.domain.errors"
    assert world.archive.outbox.waiting() == []


async def test_a_sent_draft_is_a_draft_no_more(world: World) -> None:
    draft_id = world.archive.drafts.save(letter())
    await world.mailing.send(letter(draft_id=draft_id))
    assert world.archive.drafts.all() == []


async def test_an_account_without_a_server_for_sending_says_so(world: World) -> None:
    world.archive.accounts.save(replace(world.account, smtp=None))
    with pytest.raises(AddressError, match="no server for sending"):
        await world.mailing.send(letter())
