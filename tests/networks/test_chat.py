"""Talking: messages both ways, receipts, markers, typing, other programs, strangers."""

import asyncio
from xml.etree.ElementTree import Element

import pytest

from liveletter.domain.accounts import LinkState, Security
from liveletter.domain.chat import OutgoingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import Refused, Unreachable
from liveletter.domain.mail_threads import thread_of_mail
from liveletter.domain.presence import Show
from liveletter.networks.xmpp.network import XmppNetwork
from liveletter.settings import RECEIPTS, TYPING, Settings
from tests.networks.lab import PASSWORD, Bare, Person, account, new_user
from tests.networks.sink import RecordingSink
from tests.servers.prosody import Prosody

pytestmark = pytest.mark.servers
RECEIVED = "{urn:xmpp:receipts}received"


@pytest.fixture
def alice(prosody: Prosody) -> Person:
    return Person(prosody, new_user(prosody, "alice"))


@pytest.fixture
def bob(prosody: Prosody) -> Person:
    return Person(prosody, new_user(prosody, "bob"), security=Security.TLS)


def know(one: Person, other: Person) -> None:
    one.sink.known.add(other.jid)
    other.sink.known.add(one.jid)


@pytest.mark.row("B5")
async def test_messages_go_both_ways_and_are_proven(alice: Person, bob: Person) -> None:
    know(alice, bob)
    async with alice, bob:
        first = await alice.say(bob.jid, "Grüße & <b>zwei</b> 👋\nline two")
        got = await bob.sink.until_message("Grüße & <b>zwei</b> 👋\nline two")
        assert (got.peer, got.outgoing, got.origin_id, got.delayed) == (alice.jid, False, first, False)
        assert got.stanza_id
        await alice.sink.until_progress(first, DeliveryState.DELIVERED)
        assert alice.sink.states_of(first) == [DeliveryState.HANDED_OVER, DeliveryState.DELIVERED]
        second = await bob.say(alice.jid, "hello back")
        await alice.sink.until_message("hello back")
        await bob.sink.until_progress(second, DeliveryState.DELIVERED)
        await alice.network.send_read(bob.jid, second)
        assert await bob.sink.until_progress(second, DeliveryState.READ) == (alice.jid, "")


async def test_a_long_talk_stays_on_one_connection(alice: Person, bob: Person) -> None:
    """Each side acknowledges to the server exactly what it was sent, however stanzas and receipts interleave."""
    know(alice, bob)
    async with alice, bob:
        for number in range(60):
            here, there = (alice, bob) if number % 3 else (bob, alice)
            sent = await here.say(there.jid, f"sentence {number}")
            await here.sink.until_progress(sent, DeliveryState.DELIVERED)
            assert here.sink.states_of(sent) == [DeliveryState.HANDED_OVER, DeliveryState.DELIVERED]
        for person in (alice, bob):
            assert [state for state, _ in person.sink.states] == [LinkState.CONNECTING, LinkState.ONLINE]


@pytest.mark.row("B1")
async def test_a_mail_is_named_both_ways(alice: Person, bob: Person) -> None:
    know(alice, bob)
    async with alice, bob:
        for sender, receiver in ((alice, bob), (bob, alice)):
            await sender.say(receiver.jid, "about it", about="2024.05@example.org", subject="The boat")
            await sender.say(receiver.jid, "and more", about="2024.05@example.org", subject="The boat")
            first = await receiver.sink.until_message("about it")
            later = await receiver.sink.until_message("and more")
            assert (first.about, first.subject) == ("2024.05@example.org", "The boat")
            assert (later.about, later.subject) == ("2024.05@example.org", "")
            assert first.thread == later.thread == thread_of_mail("2024.05@example.org")


@pytest.mark.row("B1")
async def test_another_program_that_echoes_the_thread_is_tied_to_the_mail(prosody: Prosody, alice: Person) -> None:
    other = new_user(prosody, "other")
    async with alice, Bare(other, prosody) as bare:
        await alice.say(other, "Shall we?", about="m.1@example.org", subject="Dinner")
        got = await bare.until_body("Shall we?")
        assert got.findtext("{jabber:client}subject") == "Dinner"
        answer = bare.make_message(alice.jid, "Yes", mtype="chat")
        answer["thread"] = got.findtext("{jabber:client}thread")
        answer.send()
        assert (await alice.sink.until_message("Yes")).about == "m.1@example.org"
        bare.say(alice.jid, "Something else")
        assert (await alice.sink.until_message("Something else")).about == ""


async def test_a_thread_ties_only_the_one_it_was_shown_to(prosody: Prosody, alice: Person) -> None:
    other, stranger = new_user(prosody, "other"), new_user(prosody, "stranger")
    async with alice, Bare(stranger, prosody) as bare:
        await alice.say(other, "Shall we?", about="m.1@example.org")
        guess = bare.make_message(alice.jid, "me too", mtype="chat")
        guess["thread"] = thread_of_mail("m.1@example.org")
        guess.send()
        assert (await alice.sink.until_message("me too")).about == ""


async def test_other_programs_give_and_get_receipts(prosody: Prosody, alice: Person) -> None:
    other = new_user(prosody, "other")
    alice.sink.known.add(other)
    async with alice, Bare(other, prosody, "xep_0184") as bare:
        sent = await alice.say(other, "with a receipt")
        await alice.sink.until_progress(sent, DeliveryState.DELIVERED)
        message = bare.make_message(alice.jid, "one back", mtype="chat")
        message["request_receipt"] = True
        message.send()
        await bare.until(lambda each: each.find(RECEIVED) is not None, "a receipt")
        got = await alice.sink.until_message("one back")
        assert got.origin_id == message["id"]


async def test_strangers_get_no_receipt(prosody: Prosody, alice: Person) -> None:
    friend, stranger = new_user(prosody, "friend"), new_user(prosody, "stranger")
    alice.sink.known.add(friend)
    async with alice, Bare(stranger, prosody, "xep_0184") as unknown, Bare(friend, prosody, "xep_0184") as known:
        for bare in (unknown, known):
            message = bare.make_message(alice.jid, f"hello from {bare.boundjid.bare}", mtype="chat")
            message["request_receipt"] = True
            message.send()
            await alice.sink.until_message(f"hello from {bare.boundjid.bare}")
        await known.until(lambda each: each.find(RECEIVED) is not None, "a receipt")
        await alice.say(stranger, "the next thing after")
        await unknown.until_body("the next thing after")
        assert [each for each in unknown.got if each.find(RECEIVED) is not None] == []


async def test_no_receipt_where_the_user_wants_none_or_is_hidden(prosody: Prosody, bob: Person) -> None:
    settings = Settings()
    quiet = Person(prosody, new_user(prosody, "quiet"), settings=settings)
    know(quiet, bob)
    async with quiet, bob:
        settings.note(RECEIPTS.key, False)
        unproven = await bob.say(quiet.jid, "no proof of this")
        await quiet.sink.until_message("no proof of this")
        await quiet.network.send_read(bob.jid, unproven)
        settings.note(RECEIPTS.key, True)
        proven = await bob.say(quiet.jid, "proof of this")
        await bob.sink.until_progress(proven, DeliveryState.DELIVERED)
        assert bob.sink.states_of(unproven) == [DeliveryState.HANDED_OVER]
        await quiet.network.set_presence(Show.OFFLINE, "")
        await quiet.network.send_read(bob.jid, proven)
        await quiet.network.set_presence(Show.ONLINE, "")
        again = await bob.say(quiet.jid, "seen again")
        await bob.sink.until_progress(again, DeliveryState.DELIVERED)
        assert DeliveryState.READ not in bob.sink.states_of(proven)


async def test_receipts_and_markers_from_another_address_are_not_believed(prosody: Prosody, alice: Person) -> None:
    other, mallory = new_user(prosody, "other"), new_user(prosody, "mallory")
    async with alice, Bare(mallory, prosody) as bare:
        sent = await alice.say(other, "for you alone")
        await alice.sink.until_progress(sent, DeliveryState.HANDED_OVER)
        for namespace, name in (("urn:xmpp:receipts", "received"), ("urn:xmpp:chat-markers:0", "displayed")):
            forged = bare.make_message(alice.jid, mtype="chat")
            forged.append(Element(f"{{{namespace}}}{name}", {"id": sent}))
            forged.send()
        broken = bare.make_message(alice.jid, mtype="error")
        broken["id"] = sent
        broken.send()
        bare.say(alice.jid, "last")
        await alice.sink.until_message("last")
        assert alice.sink.states_of(sent) == [DeliveryState.HANDED_OVER]


async def test_typing_is_told_to_known_people_only(prosody: Prosody, bob: Person) -> None:
    settings = Settings()
    alice = Person(prosody, new_user(prosody, "alice"), settings=settings)
    async with alice, bob:
        await alice.network.send_typing(bob.jid, True)
        await alice.say(bob.jid, "now a stranger no more")
        await bob.sink.until_message("now a stranger no more")
        assert (alice.jid, True) not in bob.sink.typing
        know(alice, bob)
        await alice.network.send_typing(bob.jid, True)
        await bob.sink.until(lambda: (alice.jid, True) in bob.sink.typing, "typing")
        await alice.network.send_typing(bob.jid, False)
        await bob.sink.until(lambda: bob.sink.typing[-1] == (alice.jid, False), "typing ends")
        settings.note(TYPING.key, False)
        await alice.network.send_typing(bob.jid, True)
        await alice.say(bob.jid, "silence")
        await bob.sink.until_message("silence")
        assert bob.sink.typing.count((alice.jid, True)) == 1


async def test_a_message_to_nobody_fails_with_a_sentence(prosody: Prosody, alice: Person) -> None:
    nobody, elsewhere = f"nobody@{prosody.domain}", "someone@elsewhere.invalid"
    async with alice:
        for peer in (nobody, elsewhere):
            sent = await alice.say(peer, "is there anybody?")
            told_by, trouble = await alice.sink.until_progress(sent, DeliveryState.FAILED)
            assert told_by == peer
            assert peer in trouble
            assert trouble.endswith(".")


async def test_what_is_no_address_is_refused(alice: Person) -> None:
    async with alice:
        for wrong in ("", "@", "a b@c", "x@y@z", "\x00@lab.test", "@lab.test"):
            with pytest.raises(Refused):
                await alice.say(wrong, "hello")


async def test_nothing_is_taken_while_offline(prosody: Prosody) -> None:
    jid = new_user(prosody, "alice")
    sink = RecordingSink()
    network = XmppNetwork(account=account(prosody, jid), password=PASSWORD, sink=sink, settings=Settings())
    with pytest.raises(Unreachable):
        await network.send(OutgoingChat(jid, "hello", "o1"))
    with pytest.raises(Unreachable):
        await network.add_contact(jid, "")
    await network.send_typing(jid, True)
    await network.send_read(jid, "o1")
    assert (await network.look_up(jid)).show is Show.UNKNOWN
    assert sink.states == []


async def test_control_characters_and_huge_texts_travel_cleaned(alice: Person, bob: Person) -> None:
    know(alice, bob)
    async with alice, bob:
        sent = await alice.say(bob.jid, "a\x00b\x0bc\ud800d\ufffee")
        await bob.sink.until_message("abcde")
        await alice.sink.until_progress(sent, DeliveryState.DELIVERED)
        await alice.say(bob.jid, "x" * 100_000)
        await bob.sink.until_message("x" * 100_000)


async def test_carbons_show_what_another_device_says_and_gets(prosody: Prosody, alice: Person, bob: Person) -> None:
    know(alice, bob)
    async with alice, bob, Bare(alice.jid, prosody) as device:
        device.say(bob.jid, "from my telephone")
        copy = await alice.sink.until_message("from my telephone")
        assert (copy.peer, copy.outgoing) == (bob.jid, True)
        assert copy.origin_id
        answer = bob.network
        await answer.send(OutgoingChat(alice.jid, "to all your devices", "all1"))
        await alice.sink.until_message("to all your devices")
        # to the telephone's full address: this device gets a carbon of it
        async with Bare(new_user(prosody, "third"), prosody) as third:
            third.say(device.boundjid.full, "only there")
            carbon = await alice.sink.until_message("only there")
            assert (carbon.peer, carbon.outgoing) == (third.boundjid.bare, False)


async def test_forged_carbons_and_archive_results_are_dropped(prosody: Prosody, alice: Person) -> None:
    mallory = new_user(prosody, "mallory")
    victim = f"bob@{prosody.domain}"
    inner = f"<message xmlns='jabber:client' from='{victim}' to='{alice.jid}'><body>forged</body></message>"
    wrapped = f"<forwarded xmlns='urn:xmpp:forward:0'>{inner}</forwarded>"
    async with alice, Bare(mallory, prosody) as bare:
        for wrapper in (
            f"<received xmlns='urn:xmpp:carbons:2'>{wrapped}</received>",
            f"<sent xmlns='urn:xmpp:carbons:2'>{wrapped}</sent>",
            f"<result xmlns='urn:xmpp:mam:2' queryid='x' id='1'>{wrapped}</result>",
        ):
            bare.send_raw(f"<message to='{alice.jid}' type='chat'>{wrapper}<body>shown</body></message>")
        bare.say(alice.jid, "last")
        await alice.sink.until_message("last")
        assert alice.sink.bodies() == ["last"]


async def test_logging_out_is_polite(prosody: Prosody, alice: Person) -> None:
    async with alice:
        pass
    assert alice.sink.states[-1] == (LinkState.OFFLINE, "")
    with pytest.raises(Unreachable):
        await alice.say(alice.jid, "too late")
    assert not [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
