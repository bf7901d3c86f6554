"""The rules that need no server: references to mails, reading stanzas, presence, errors, pauses."""

import base64
import hashlib
import re
import uuid
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.chat import OutgoingChat
from liveletter.domain.errors import NotEncrypted, Refused, Unreachable, WrongPassword
from liveletter.domain.mail_threads import thread_of_mail
from liveletter.domain.presence import Presence, Show
from liveletter.networks.xmpp import composing, disco, errors, mail_reference, messages, roster, targets, vcard
from liveletter.networks.xmpp.presence import DEVICES, Announcement, Presences, read_announcement
from liveletter.networks.xmpp.timing import Pauses, Timing

OWN = "alice@lab.test"
READER = messages.Reader(OWN, ids_vouched=True)
_ID_CHARACTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Zs", "Zl", "Zp"), exclude_characters="<>")
MESSAGE_IDS = st.text(_ID_CHARACTERS, min_size=1, max_size=200).filter(
    lambda text: not re.search(r"[\s\ufffe\uffff]", text)
)


def sent_and_read(chat: OutgoingChat) -> messages.Reading:
    stanza = composing.message(chat, first=True)
    stanza.set("from", "bob@lab.test/desk")
    reading = messages.read(fromstring(tostring(stanza)), READER, 1000.0)
    assert reading is not None
    return reading


@pytest.mark.row("B1")
@given(MESSAGE_IDS)
def test_a_message_id_survives_the_journey(message_id: str) -> None:
    chat = sent_and_read(OutgoingChat(OWN, "text", "o1", message_id, "A  subject\n folded")).chat
    assert chat is not None
    assert (chat.about, chat.subject) == (message_id, "A subject folded")
    assert chat.thread == thread_of_mail(message_id)


@given(st.text(max_size=100))
def test_whatever_the_message_id_a_thread_stands_for_it(message_id: str) -> None:
    element = Element("{jabber:client}message")
    mail_reference.attach(element, message_id=message_id)
    back = fromstring(tostring(element))
    uuid.UUID(mail_reference.thread_of(back))
    assert mail_reference.message_id_of(back) in {"", message_id}


def test_a_thread_is_the_same_everywhere_and_for_one_mail_only() -> None:
    assert thread_of_mail("1@example.org") == "db57b8c0-aa3a-5fd4-a045-146df8d9397d"
    assert thread_of_mail("2@example.org") != thread_of_mail("1@example.org")


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("<1@x>", "1@x"),
        (" <1@x>\n", "1@x"),
        ("1@x", "1@x"),
        ("<1@x> <2@x>", ""),
        ("", ""),
        ("<>", ""),
        ("<a b>", ""),
        ("<" + "x" * 999 + ">", ""),
    ],
)
def test_references_of_other_programs(value: str, read: str) -> None:
    element = Element("{jabber:client}message")
    headers = SubElement(element, "{http://jabber.org/protocol/shim}headers")
    SubElement(headers, "{http://jabber.org/protocol/shim}header", {"name": "Keywords"}).text = "<9@x>"
    SubElement(headers, "{http://jabber.org/protocol/shim}header", {"name": "in-reply-to"}).text = value
    assert mail_reference.message_id_of(element) == read


@given(st.text(max_size=300), st.text(min_size=1, max_size=40))
def test_a_text_survives_the_journey_but_for_what_xml_cannot_carry(body: str, origin_id: str) -> None:
    if re.search("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\r", body + origin_id):
        return
    if re.search("[\t\n]", origin_id):
        return
    chat = sent_and_read(OutgoingChat(OWN, body, origin_id)).chat
    assert (chat.body, chat.origin_id) == (body, origin_id) if chat is not None else not body.strip()


NAMES = st.sampled_from(
    [
        *("{jabber:client}body", "{jabber:client}subject", "{jabber:client}thread", "{jabber:client}error"),
        *("{urn:xmpp:receipts}received", "{urn:xmpp:receipts}request", "{urn:xmpp:chat-markers:0}displayed"),
        *("{urn:xmpp:carbons:2}received", "{urn:xmpp:carbons:2}sent", "{urn:xmpp:forward:0}forwarded"),
        *("{urn:xmpp:delay}delay", "{urn:xmpp:sid:0}stanza-id", "{urn:xmpp:sid:0}origin-id", "{jabber:client}message"),
        *("{http://jabber.org/protocol/shim}headers", "{http://jabber.org/protocol/shim}header", "{x}y"),
        *("{jabber:x:oob}x", "{jabber:x:oob}url", "{urn:xmpp:sfs:0}file-sharing", "{urn:xmpp:sfs:0}sources"),
        *("{http://jabber.org/protocol/chatstates}composing", "{jabber:iq:roster}query", "{jabber:iq:roster}item"),
        *("{vcard-temp}vCard", "{vcard-temp}EMAIL", "{urn:ietf:params:xml:ns:vcard-4.0}vcard"),
    ]
)
VALUES = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [OWN, f"{OWN}/x", "bob@lab.test", "error", "chat", "groupchat", "2020-01-01T00:00:00Z", "In-Reply-To"]
    ),
)
ATTRIBUTES = st.dictionaries(st.sampled_from(["from", "to", "type", "id", "by", "stamp", "name", "jid"]), VALUES)


def _element(tag: str, attributes: dict[str, str], text: str, children: list[Element]) -> Element:
    element = Element(tag, attributes)
    element.text = text
    element.extend(children)
    return element


ELEMENTS = st.recursive(
    st.builds(_element, NAMES, ATTRIBUTES, VALUES, st.just([])),
    lambda inner: st.builds(_element, NAMES, ATTRIBUTES, VALUES, st.lists(inner, max_size=5)),
    max_leaves=12,
)


@given(ATTRIBUTES, st.lists(ELEMENTS, max_size=5))
def test_no_stanza_raises_and_none_is_told_of_the_wrong_person(
    attributes: dict[str, str], children: list[Element]
) -> None:
    stanza = _element("{jabber:client}message", attributes, "", children)
    reading = messages.read(stanza, READER, 1000.0)
    if reading is not None:
        assert reading.peer
        sender = attributes.get("from", OWN).strip()
        if reading.live:
            assert reading.outgoing or sender.lower().startswith(reading.peer)
        else:
            assert sender.lower().startswith(OWN)
        if reading.chat is not None:
            assert 0.0 <= reading.chat.at <= 1000.0
            assert reading.chat.peer == reading.peer
    messages.read_archived(stanza, None, "id", READER, 1000.0)
    read_announcement(stanza)
    roster.read_entries(stanza)
    vcard.read_temp(stanza, OWN)
    vcard.read_vcard4(stanza, OWN)
    vcard.read_notice(stanza, OWN)
    disco.features_of(stanza)


def stanza_of(text: str) -> Element:
    return fromstring(text.replace("<message", "<message xmlns='jabber:client'", 1))


def test_a_stanza_id_counts_only_from_the_own_server() -> None:
    text = (
        "<message from='bob@lab.test/x'><body>b</body><stanza-id xmlns='urn:xmpp:sid:0' by='bob@lab.test' id='his'/>"
        f"<stanza-id xmlns='urn:xmpp:sid:0' by='{OWN}' id='ours'/></message>"
    )
    for vouched, expected in ((True, "ours"), (False, "")):
        reading = messages.read(stanza_of(text), messages.Reader(OWN, ids_vouched=vouched), 1.0)
        assert reading is not None
        assert reading.chat is not None
        assert reading.chat.stanza_id == expected


@pytest.mark.parametrize(
    ("by", "at", "delayed"),
    [
        ("lab.test", 86400.0, True),
        (OWN, 86400.0, True),
        ("bob@far.test/x", 86400.0, False),
        ("mallory@x.test", 1e6, False),
        ("", 1e6, False),
    ],
)
def test_whose_date_counts(by: str, at: float, delayed: bool) -> None:
    delay = f"<delay xmlns='urn:xmpp:delay' from='{by}' stamp='1970-01-02T00:00:00Z'/>"
    reading = messages.read(stanza_of(f"<message from='bob@far.test/x'><body>b</body>{delay}</message>"), READER, 1e6)
    assert reading is not None
    assert reading.chat is not None
    assert (reading.chat.at, reading.chat.delayed) == (at, delayed)


SHOWS = st.sampled_from([Show.CHAT, Show.ONLINE, Show.AWAY, Show.XA, Show.DND])
STEPS = st.lists(st.tuples(st.sampled_from("abc"), st.one_of(st.none(), SHOWS)), max_size=20)


@pytest.mark.row("D1")
@given(st.sampled_from(["none", "to", "from", "both"]), STEPS)
def test_the_strongest_device_of_who_shares_presence(subscription: str, steps: list[tuple[str, Show | None]]) -> None:
    presences, devices = Presences(), dict[str, Show]()
    presences.set_subscription("b@x", subscription)
    for device, show in steps:
        presences.announce(Announcement("b@x", device, None if show is None else Presence(show, device)))
        devices.pop(device, None)
        if show is not None:
            devices[device] = show
    shown = presences.of("b@x").show
    if subscription in {"none", "from"}:
        assert shown is Show.UNKNOWN
    elif not devices:
        assert shown is Show.OFFLINE
    else:
        assert shown is min(devices.values(), key=list(Show).index)


def test_devices_are_bounded_and_strangers_not_kept() -> None:
    presences = Presences()
    assert not presences.announce(Announcement("stranger@x", "a", Presence(Show.CHAT)))
    assert presences.of("stranger@x") == Presence()
    presences.set_subscription("b@x", "both")
    for number in range(DEVICES):
        presences.announce(Announcement("b@x", str(number), Presence(Show.DND)))
    presences.announce(Announcement("b@x", "one too many", Presence(Show.CHAT)))
    assert presences.of("b@x").show is Show.DND
    presences.announce(Announcement("b@x", "", None))
    assert presences.of("b@x").show is Show.OFFLINE


def test_errors_become_sentences_that_name_what_to_do() -> None:
    for condition in ("not-authorized", "account-disabled", "credentials-expired", "no-such-condition"):
        assert isinstance(errors.log_in_error(condition, OWN), WrongPassword)
        assert OWN in errors.log_in_error(condition, OWN).sentence
    assert isinstance(errors.log_in_error("temporary-auth-failure", OWN), Unreachable)
    for condition in ("service-unavailable", "remote-server-not-found", "", "<odd>"):
        assert "bob@x" in errors.stanza_sentence(condition, "bob@x")


def test_when_trying_again_is_of_no_use() -> None:
    refused = errors.stream_error("host-unknown", "x")
    assert isinstance(refused, Refused)
    assert errors.must_act(refused, been_online=False)
    assert not errors.must_act(refused, been_online=True)
    assert errors.must_act(errors.log_in_error("not-authorized", OWN), been_online=True)
    for passing in ("system-shutdown", "conflict", "undefined-condition"):
        assert not errors.must_act(errors.stream_error(passing, "x"), been_online=False)


def test_pauses_grow_to_a_limit_and_start_anew() -> None:
    pauses = Pauses(Timing(first_pause=1, longest_pause=8))
    for longest in (1, 2, 4, 8, 8):
        assert longest / 2 <= pauses.next() <= longest
    pauses.reset()
    assert pauses.next() <= 1


async def test_clear_text_goes_to_this_computer_only() -> None:
    with pytest.raises(NotEncrypted):
        await targets.find_targets(Account(1, "", jid=OWN, xmpp=Server("192.0.2.1", 5222, Security.PLAIN)))


def test_capabilities_are_hashed_as_the_standard_says() -> None:
    text = "client/pc//Liveletter<" + "<".join(sorted(disco.FEATURES)) + "<"
    assert disco.version() == base64.b64encode(hashlib.sha1(text.encode()).digest()).decode()
    assert {each.get("var") for each in disco.information("") if each.get("var")} == set(disco.FEATURES)
