"""The list: presence, subscription requests, vCards."""

from typing import Any
from xml.etree.ElementTree import fromstring

import pytest

from liveletter.domain.errors import Unreachable
from liveletter.domain.presence import Availability, Presence, Show
from liveletter.settings import PRESENCE, Settings
from tests.networks.lab import Bare, Person, befriend, new_user
from tests.servers.prosody import Prosody

pytestmark = pytest.mark.servers


@pytest.fixture
def alice(prosody: Prosody) -> Person:
    return Person(prosody, new_user(prosody, "alice"))


@pytest.fixture
def bob(prosody: Prosody) -> Person:
    return Person(prosody, new_user(prosody, "bob"))


async def until_shown(person: Person, jid: str, presence: Presence) -> None:
    await person.sink.until(lambda: person.sink.presences.get(jid) == presence, f"{jid} {presence}")
    assert await person.network.look_up(jid) == presence


@pytest.mark.row("D1")
@pytest.mark.row("B5")
async def test_shows_and_words_of_a_contact(alice: Person, bob: Person) -> None:
    async with alice, bob:
        await befriend(alice, bob)
        await until_shown(alice, bob.jid, Presence(Show.ONLINE))
        for show, availability in (
            (Show.CHAT, Availability.AVAILABLE),
            (Show.AWAY, Availability.BUSY),
            (Show.XA, Availability.BUSY),
            (Show.DND, Availability.BUSY),
            (Show.ONLINE, Availability.AVAILABLE),
            (Show.OFFLINE, Availability.UNKNOWN),
        ):
            status = "" if show is Show.OFFLINE else f"I am {show} <&>"
            await bob.network.set_presence(show, status)
            await until_shown(alice, bob.jid, Presence(show, status))
            assert alice.sink.presences[bob.jid].availability is availability


@pytest.mark.row("D1")
async def test_the_strongest_of_several_devices_counts(prosody: Prosody, alice: Person, bob: Person) -> None:
    async with alice, bob:
        await befriend(alice, bob)
        await bob.network.set_presence(Show.DND, "busy here")
        await until_shown(alice, bob.jid, Presence(Show.DND, "busy here"))
        async with Bare(bob.jid, prosody) as device:
            await until_shown(alice, bob.jid, Presence(Show.ONLINE))
            device.send_presence(pshow="away", pstatus="telephone")
            await until_shown(alice, bob.jid, Presence(Show.AWAY, "telephone"))
        await until_shown(alice, bob.jid, Presence(Show.DND, "busy here"))


@pytest.mark.row("D1")
async def test_nothing_is_known_of_strangers(prosody: Prosody, alice: Person) -> None:
    stranger = new_user(prosody, "stranger")
    async with alice, Bare(stranger, prosody) as bare:
        bare.send_presence(pto=alice.jid, pshow="chat", pstatus="look at me")
        bare.say(alice.jid, "hello")
        await alice.sink.until_message("hello")
        assert (await alice.network.look_up(stranger)).show is Show.UNKNOWN
        assert stranger not in alice.sink.presences


async def test_a_request_waits_for_the_user(prosody: Prosody, alice: Person) -> None:
    other = new_user(prosody, "other")
    async with alice, Bare(other, prosody) as bare:
        bare.send_raw(
            f"<presence type='subscribe' to='{alice.jid}'>"
            "<nick xmlns='http://jabber.org/protocol/nick'>The Other</nick></presence>"
        )
        await alice.sink.until(lambda: alice.sink.requests, "request")
        assert alice.sink.requests == [(other, "The Other")]
        await alice.say(other, "a moment, please")
        await bare.until_body("a moment, please")
        answers = {"subscribed", "subscribe", "unsubscribed"}
        assert not [each for each in bare.got if each.get("type") in answers]
        await alice.network.answer_subscription(other, True)
        await bare.until(lambda each: each.get("type") == "subscribed", "yes")
        await bare.until(lambda each: each.get("type") == "subscribe", "asked back")


async def test_a_refused_request(prosody: Prosody, alice: Person) -> None:
    other = new_user(prosody, "other")
    async with alice, Bare(other, prosody) as bare:
        bare.send_presence_subscription(alice.jid)
        await alice.sink.until(lambda: alice.sink.requests, "request")
        await alice.network.answer_subscription(other, False)
        await bare.until(lambda each: each.get("type") == "unsubscribed", "no")
        assert not [each for each in bare.got if each.get("type") == "subscribe"]


async def test_a_request_made_while_the_user_was_away(alice: Person, bob: Person) -> None:
    async with alice:
        await alice.network.add_contact(bob.jid, "Bob the Builder")
        await alice.sink.until(lambda: bob.jid in alice.sink.contacts, "in the roster")
        entry = alice.sink.contacts[bob.jid]
        assert (entry.name, entry.subscription) == ("Bob the Builder", "none")
        async with bob:
            await bob.sink.until(lambda: bob.sink.requests == [(alice.jid, alice.jid)], "request")


async def test_the_list_survives_and_shrinks(prosody: Prosody, alice: Person, bob: Person) -> None:
    async with alice, bob:
        await befriend(alice, bob)
    again = Person(prosody, alice.jid)
    async with again:
        assert again.sink.contacts[bob.jid].subscription == "both"
        assert again.sink.presences[bob.jid] == Presence(Show.OFFLINE)
        await again.network.remove_contact(bob.jid)
        await again.sink.until(lambda: bob.jid not in again.sink.contacts, "removed")
        await again.sink.until(lambda: again.sink.presences[bob.jid] == Presence(), "nothing known")


async def test_a_withdrawn_subscription_leaves_nothing_known(prosody: Prosody, alice: Person, bob: Person) -> None:
    async with alice, bob:
        await befriend(alice, bob)
        await until_shown(alice, bob.jid, Presence(Show.ONLINE))
        await bob.network.answer_subscription(alice.jid, False)
        await until_shown(alice, bob.jid, Presence())


async def test_a_hidden_user_is_not_seen_from_the_start(prosody: Prosody, alice: Person, bob: Person) -> None:
    async with alice, bob:
        await befriend(alice, bob)
    async with Person(prosody, alice.jid) as watcher:
        hidden = Person(prosody, bob.jid)
        await hidden.network.set_presence(Show.OFFLINE, "")
        async with hidden:
            assert await watcher.network.look_up(bob.jid) == Presence(Show.OFFLINE)
            sent = await watcher.say(bob.jid, "are you there?")
            await watcher.sink.until(lambda: watcher.sink.states_of(sent), "handed over")
            assert not hidden.sink.told
            await hidden.network.set_presence(Show.DND, "now")
            await until_shown(watcher, bob.jid, Presence(Show.DND, "now"))
            await hidden.sink.until_message("are you there?")


async def test_who_was_hidden_stays_hidden_with_a_new_connection(prosody: Prosody, alice: Person, bob: Person) -> None:
    async with alice, bob:
        await befriend(alice, bob)
    settings = Settings()
    settings.set(PRESENCE.key, Show.OFFLINE.value)
    async with Person(prosody, alice.jid) as watcher, Person(prosody, bob.jid, settings=settings):
        assert await watcher.network.look_up(bob.jid) == Presence(Show.OFFLINE)
        sent = await watcher.say(bob.jid, "are you there?")
        await watcher.sink.until(lambda: watcher.sink.states_of(sent), "handed over")
        assert await watcher.network.look_up(bob.jid) == Presence(Show.OFFLINE)


@pytest.mark.row("B3")
async def test_mail_addresses_of_a_card(prosody: Prosody, alice: Person) -> None:
    other = new_user(prosody, "other")
    card = (
        "<iq type='set' id='card'><vCard xmlns='vcard-temp'><FN>Olga Other</FN>"
        "<EMAIL><INTERNET/><USERID>Olga@Example.org</USERID></EMAIL>"
        "<EMAIL><USERID>not an address</USERID></EMAIL><EMAIL><USERID/></EMAIL>"
        "<EMAIL><USERID>olga@work.example</USERID></EMAIL></vCard></iq>"
    )
    async with alice, Bare(other, prosody) as bare:
        bare.send_raw(card)
        await bare.until(lambda each: each.get("id") == "card" and each.get("type") == "result", "kept")
        await alice.network.fetch_vcard(other)
        got = await alice.sink.until(lambda: alice.sink.cards, "card")
        assert (got[0].jid, got[0].name) == (other, "Olga Other")
        assert set(got[0].mail_addresses) == {"olga@example.org", "olga@work.example"}


@pytest.mark.row("B3")
async def test_a_card_of_the_newer_kind_is_fetched_and_noticed(prosody: Prosody, alice: Person, bob: Person) -> None:
    publish = fromstring(
        "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:vcard4'><item id='current'>"
        "<vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'><fn><text>Bob B.</text></fn>"
        "<email><text>bob@example.org</text></email></vcard></item></publish></pubsub>"
    )
    async with alice, bob:
        await befriend(alice, bob)
        async with Bare(bob.jid, prosody) as device:
            request: Any = device.Iq()
            request["type"] = "set"
            request.xml.append(publish)
            await request.send()
            noticed = await alice.sink.until(lambda: alice.sink.cards, "noticed")
            assert noticed[0].mail_addresses == ("bob@example.org",)
            await alice.network.fetch_vcard(bob.jid)
            fetched = await alice.sink.until(lambda: alice.sink.cards[1:], "fetched")
            assert (fetched[0].jid, fetched[0].name) == (bob.jid, "Bob B.")
            assert fetched[0].mail_addresses == ("bob@example.org",)


async def test_no_card_is_no_trouble(prosody: Prosody, alice: Person) -> None:
    async with alice:
        await alice.network.fetch_vcard(new_user(prosody, "cardless"))
        await alice.network.fetch_vcard(f"nobody@{prosody.domain}")
        assert alice.sink.cards == []
    with pytest.raises(Unreachable):
        await alice.network.fetch_vcard(alice.jid)
