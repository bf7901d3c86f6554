"""Chat messages: on disk first, sent once, in order; what comes is kept once, and tied to its mail."""

from dataclasses import replace

import pytest

from liveletter.catalogues import Catalogues
from liveletter.domain.addresses import Address
from liveletter.domain.chat import IncomingChat, OutgoingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound, Refused
from liveletter.domain.presence import Presence, Show
from liveletter.events import ChatArrived, ChatChanged, MailsChanged, PresenceChanged
from liveletter.services.notices import NoticeService
from tests.services.world import OFFER, World

BOB = "bob@lab.test"
HELLO = IncomingChat(peer=BOB, outgoing=False, body="Hello", at=1_700_000_100.0, origin_id="b1", stanza_id="s1")


def befriend(world: World) -> int:
    return world.people.add("Bob", [Address.xmpp(BOB)]).id


def states(world: World) -> list[DeliveryState | None]:
    return [event.message.state for event in world.happened(ChatChanged)]


@pytest.mark.row("B5")
async def test_a_message_is_on_disk_before_it_is_shown_and_then_sent(world: World) -> None:
    person_id = befriend(world)
    await world.online()
    message = await world.chatting.send(person_id, "Yes", about="offer@lab.test", subject="The offer")
    assert world.archive.chats.message(message.id).state is DeliveryState.QUEUED
    assert world.net.sent == []
    await world.settle()
    assert world.net.sent == [OutgoingChat(BOB, "Yes", message.origin_id, "offer@lab.test", "The offer")]
    await world.sink.message_progressed(BOB, message.origin_id, DeliveryState.HANDED_OVER, "")
    await world.sink.message_progressed(BOB, message.origin_id, DeliveryState.DELIVERED, "")
    assert states(world) == [DeliveryState.TRYING, DeliveryState.HANDED_OVER, DeliveryState.DELIVERED]


async def test_a_mail_is_said_to_change_when_it_is_answered_by_chat(world: World) -> None:
    person_id = befriend(world)
    mail = world.receive(OFFER)
    await world.chatting.send(person_id, "What a day")
    assert world.happened(MailsChanged) == []
    await world.chatting.send(person_id, "Yes", about="offer@lab.test")
    assert [event.mail_ids for event in world.happened(MailsChanged)] == [(mail.mail_id,)]


async def test_offline_messages_wait_and_go_out_in_order(world: World) -> None:
    person_id = befriend(world)
    for word in ("one", "two", "three"):
        await world.chatting.send(person_id, word)
    await world.settle()
    assert world.net.sent == []
    await world.online()
    await world.settle()
    assert [chat.body for chat in world.net.sent] == ["one", "two", "three"]


async def test_what_was_under_way_when_the_connection_broke_is_sent_again_under_the_same_id(world: World) -> None:
    person_id = befriend(world)
    await world.online()
    message = await world.chatting.send(person_id, "once")
    await world.settle()
    await world.online(False)
    await world.online()
    await world.settle()
    assert [chat.origin_id for chat in world.net.sent] == [message.origin_id, message.origin_id]


async def test_what_the_servers_archive_knows_is_not_sent_again(world: World) -> None:
    person_id = befriend(world)
    await world.online()
    message = await world.chatting.send(person_id, "once")
    await world.settle()
    await world.online(False)
    await world.sink.message_received(
        IncomingChat(BOB, outgoing=True, body="once", at=message.at, origin_id=message.origin_id, stanza_id="s9")
    )
    await world.online()
    await world.settle()
    assert len(world.net.sent) == 1
    assert world.archive.chats.message(message.id).state is DeliveryState.HANDED_OVER


async def test_a_receipt_from_somebody_else_proves_nothing(world: World) -> None:
    person_id = befriend(world)
    await world.online()
    message = await world.chatting.send(person_id, "secret")
    await world.settle()
    await world.sink.message_progressed("eve@lab.test", message.origin_id, DeliveryState.DELIVERED, "")
    assert world.archive.chats.message(message.id).state is DeliveryState.TRYING


async def test_a_refused_message_says_why_and_lets_the_next_go(world: World) -> None:
    person_id = befriend(world)

    def refuse_first(chat: OutgoingChat) -> None:
        if chat.body == "first":
            raise Refused("The server does not take it.")

    world.net.fate = refuse_first
    await world.online()
    first = await world.chatting.send(person_id, "first")
    await world.chatting.send(person_id, "second")
    await world.settle()
    assert world.archive.chats.message(first.id).trouble == "The server does not take it."
    assert [chat.body for chat in world.net.sent] == ["second"]


async def test_nothing_and_too_much_are_refused(world: World) -> None:
    person_id = befriend(world)
    with pytest.raises(Refused, match="nothing to send"):
        await world.chatting.send(person_id, " \n ")
    with pytest.raises(Refused, match="as a mail"):
        await world.chatting.send(person_id, "x" * 70_000)


async def test_without_an_address_or_an_account_it_is_said(world: World) -> None:
    mail_only = world.people.add("Carol", [Address.mail("carol@lab.test")])
    with pytest.raises(NotFound, match="No chat address of Carol"):
        await world.chatting.send(mail_only.id, "Hello")


async def test_a_message_is_kept_once_however_often_it_comes(world: World) -> None:
    await world.sink.message_received(HELLO)
    await world.sink.message_received(HELLO)
    await world.sink.message_received(replace(HELLO, origin_id="", delayed=True))
    assert len(world.happened(ChatArrived)) == 1


@pytest.mark.row("B1")
async def test_a_message_about_a_mail_is_tied_to_it(world: World) -> None:
    mail = world.receive(OFFER)
    await world.sink.message_received(replace(HELLO, about="offer@lab.test", thread="t1"))
    await world.sink.message_received(replace(HELLO, origin_id="b2", stanza_id="s2", body="And?", thread="t1"))
    assert world.archive.mails.row(mail.mail_id).chats == 2
    assert world.happened(MailsChanged)[-1].mail_ids == (mail.mail_id,)


async def test_a_stranger_becomes_a_person_in_the_list(world: World) -> None:
    await world.sink.message_received(replace(HELLO, peer="new@lab.test", nick="Newcomer"))
    person = world.archive.people.find(Address.xmpp("new@lab.test"))
    assert person is not None
    assert (person.name, person.listed, person.unread) == ("Newcomer", True, 1)


async def test_a_message_is_announced_unless_it_is_being_read(world: World) -> None:
    person_id = befriend(world)
    await world.sink.message_received(HELLO)
    await world.settle()
    world.notices.set_attention(True, person_id)
    await world.sink.message_received(replace(HELLO, origin_id="b2", stanza_id="s2"))
    await world.settle()
    assert [(notice.title, notice.body) for notice in world.alert.shown] == [("Bob", "Hello")]


async def test_nothing_is_announced_while_the_user_is_not_to_be_disturbed(world: World) -> None:
    world.presence.set_own(Presence(Show.DND))
    await world.sink.message_received(HELLO)
    world.receive(OFFER)
    await world.settle()
    assert world.alert.shown == []


async def test_notices_keep_the_text_to_themselves_where_the_user_wants_it(world: World) -> None:
    world.settings.note("notices.text", False)
    await world.sink.message_received(HELLO)
    world.receive(OFFER)
    await world.settle()
    told = " ".join(notice.title + notice.body for notice in world.alert.shown)
    assert len(world.alert.shown) == 2
    assert "Hello" not in told
    assert "Bob" not in told
    assert "offer" not in told


async def test_notices_are_in_the_users_language(world: World) -> None:
    german = NoticeService(
        alerts=[world.alert],
        presence=world.presence,
        settings=world.settings,
        words=Catalogues("engine").best(["de-AT"]),
        bus=world.bus,
        tasks=world.tasks,
    )
    german.raise_mails(12, 7)
    german.raise_unrecorded(3, 0, "Bob", 0)
    await world.settle()
    assert [(notice.title, notice.body) for notice in world.alert.shown] == [
        ("Liveletter", "Neue Mails: 12"),
        ("Bob", "Eine neue Nachricht"),
    ]


@pytest.mark.row("D1")
async def test_presence_follows_the_person_through_a_merge(world: World) -> None:
    bob_id = befriend(world)
    mail_only = world.people.add("Robert", [Address.mail("robert@lab.test")])
    await world.sink.presence_changed(BOB, Presence(Show.AWAY, "lunch"))
    world.people.merge(mail_only.id, bob_id)
    assert world.presence.all() == {mail_only.id: Presence(Show.AWAY, "lunch")}
    await world.online(False)
    assert world.happened(PresenceChanged)[-1].presence == Presence()


async def test_reading_is_told_to_the_last_writer_once(world: World) -> None:

    await world.sink.message_received(HELLO)
    person = world.archive.people.find(Address.xmpp(BOB))
    assert person is not None
    await world.talking.desk.mark_read(person.id)
    await world.talking.desk.mark_read(person.id)
    assert world.net.told == [("read", (BOB, "b1"))]
    assert world.archive.people.person(person.id).unread == 0


async def test_what_was_being_sent_is_in_doubt_also_after_a_crash(world: World) -> None:
    person_id = befriend(world)
    await world.online()
    handed_over, sending = [await world.chatting.send(person_id, word) for word in ("one", "two")]
    await world.settle()
    await world.sink.message_progressed(BOB, handed_over.origin_id, DeliveryState.HANDED_OVER, "")
    await world.online(False)
    await world.chatting.send(person_id, "three: not sent yet")
    after = World(archive=world.archive)
    assert after.sink.in_doubt() == {sending.origin_id}
    assert after.accounts.intake(replace(after.account, id=after.account.id + 1)).in_doubt() == set()
