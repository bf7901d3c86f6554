"""Links to files in stanzas, names of files and devices: what is written is read again, and nothing hostile gets in."""

import base64
import re
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.chat import LinkedFile, OutgoingChat
from liveletter.networks.xmpp import composing, files, messages
from liveletter.networks.xmpp.devices import device_name
from liveletter.networks.xmpp.http_errors import in_words, too_large
from liveletter.networks.xmpp.remembered import MOST, Remembered
from liveletter.networks.xmpp.stanza_xml import clean
from liveletter.networks.xmpp.uploads import limit_in, read_slot
from tests.domain.test_file_names import is_safe

OWN = "alice@lab.test"
READER = messages.Reader(OWN)
HASH = "ab" * 32
FILE = LinkedFile("https://up.lab.test/1/a%20boat.eml", "a boat.eml", "message/rfc822", 12, HASH)


def parsed(text: str) -> Element:
    return fromstring(text.replace("<message", "<message xmlns='jabber:client'", 1))


def sent_and_read(file: LinkedFile, body: str = "text") -> messages.Reading:
    stanza = composing.message(OutgoingChat(OWN, body, "o1", file=file), first=True)
    stanza.set("from", "bob@lab.test/desk")
    reading = messages.read(fromstring(tostring(stanza)), READER, 1000.0)
    assert reading is not None
    return reading


def test_a_link_survives_the_journey() -> None:
    reading = sent_and_read(FILE)
    assert reading.chat is not None
    assert reading.chat.file == FILE
    assert reading.chat.body == "text"


def test_a_link_as_other_programs_read_it() -> None:
    stanza = composing.message(OutgoingChat(OWN, "text", "o1", file=FILE), first=True)
    assert stanza.findtext("{jabber:x:oob}x/{jabber:x:oob}url") == FILE.url
    sharing = stanza.find("{urn:xmpp:sfs:0}file-sharing")
    assert sharing is not None
    assert sharing.get("disposition") == "attachment"
    told = sharing.find("{urn:xmpp:file:metadata:0}file")
    assert told is not None
    assert [each.tag.partition("}")[2] for each in told] == ["name", "media-type", "size", "hash"]
    digest = told.find("{urn:xmpp:hashes:2}hash")
    assert digest is not None
    assert (digest.get("algo"), base64.b64decode(digest.text or "").hex()) == ("sha-256", HASH)
    source = sharing.find("{urn:xmpp:sfs:0}sources/{http://jabber.org/protocol/url-data}url-data")
    assert source is not None
    assert source.get("target") == FILE.url
    picture = composing.message(
        OutgoingChat(OWN, "", "o", file=LinkedFile("https://x/y", "y", "image/png")), first=True
    )
    shown = picture.find("{urn:xmpp:sfs:0}file-sharing")
    assert shown is not None
    assert shown.get("disposition") == "inline"


def test_a_file_that_is_not_uploaded_yet_is_not_linked() -> None:
    stanza = composing.message(OutgoingChat(OWN, "text", "o1", file=LinkedFile("", "x")), first=True)
    assert "file-sharing" not in tostring(stanza, encoding="unicode")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://up.lab.test/1/holiday.jpg", "holiday.jpg"),
        ("https://up.lab.test/1/Gr%C3%BC%C3%9Fe.txt?x=1#y", "Grüße.txt"),
        ("http://up.lab.test/%2e%2e%2f%2e%2e%2fpasswd", "passwd"),
        ("https://up.lab.test/con.txt", "_con.txt"),
        ("https://up.lab.test/a%00%0a%E2%80%AEgpj.exe", "a gpj.exe"),
        ("https://up.lab.test/", "file"),
        ("https://up.lab.test", "file"),
        ("https://up.lab.test/..", "file"),
    ],
)
def test_a_link_alone_names_its_file(url: str, name: str) -> None:
    text = (
        f"<message from='bob@lab.test/x'><x xmlns='jabber:x:oob'><url>{url.replace('&', '&amp;')}</url></x></message>"
    )
    reading = messages.read(parsed(text), READER, 1.0)
    assert reading is not None
    assert reading.chat is not None
    assert reading.chat.file == LinkedFile(url, name)
    assert reading.chat.body == url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "aesgcm://up.lab.test/x#00",
        "https://",
        "https:///x",
        "https://bank.example@evil.example/",
        "https://a b/",
        "https://x/\u202egpj.exe",
        "https://x/<b>",
        "https://x:99999/",
        "https://[::1/",
        "ftp://x/y",
        "https://x/" + "y" * 5000,
    ],
)
def test_other_links_are_no_files(url: str) -> None:
    message = Element("{jabber:client}message", {"from": "bob@lab.test/x"})
    SubElement(SubElement(message, "{jabber:x:oob}x"), "{jabber:x:oob}url").text = url
    sharing = SubElement(message, "{urn:xmpp:sfs:0}file-sharing")
    sources = SubElement(sharing, "{urn:xmpp:sfs:0}sources")
    SubElement(sources, "{http://jabber.org/protocol/url-data}url-data", {"target": url})
    assert files.read(message) is None


def test_the_better_told_file_is_preferred_and_lies_are_dropped() -> None:
    text = (
        "<message from='bob@lab.test/x'><body>b</body><x xmlns='jabber:x:oob'><url>https://x/oob</url></x>"
        "<file-sharing xmlns='urn:xmpp:sfs:0'><sources/></file-sharing>"
        "<file-sharing xmlns='urn:xmpp:sfs:0'><file xmlns='urn:xmpp:file:metadata:0'>"
        "<name>../../x\u202ey</name><media-type>text/html; charset=x</media-type><size>-5</size>"
        "<hash xmlns='urn:xmpp:hashes:2' algo='sha-256'>c2hvcnQ=</hash>"
        "<hash xmlns='urn:xmpp:hashes:2' algo='sha-256'>é</hash></file>"
        "<sources><url-data xmlns='http://jabber.org/protocol/url-data' target='javascript:1'/>"
        "<url-data xmlns='http://jabber.org/protocol/url-data' target='https://x/sfs'/></sources></file-sharing></message>"
    )
    assert files.read(parsed(text)) == LinkedFile("https://x/sfs", "xy", "text/html", 0, "")


LINKS = st.one_of(st.text(max_size=40), st.builds("https://x/{}".format, st.text(max_size=40)), st.just(FILE.url))
WORDS = st.one_of(st.text(max_size=200), st.from_regex(r"[0-9]{1,30}", fullmatch=True), st.just("image/png"))


@given(LINKS, LINKS, WORDS, WORDS, WORDS, WORDS)
def test_whatever_is_claimed_what_is_read_is_safe(
    oob: str, target: str, name: str, kind: str, size: str, digest: str
) -> None:
    message = Element("{jabber:client}message")
    SubElement(SubElement(message, "{jabber:x:oob}x"), "{jabber:x:oob}url").text = oob
    sharing = SubElement(message, "{urn:xmpp:sfs:0}file-sharing")
    metadata = SubElement(sharing, "{urn:xmpp:file:metadata:0}file")
    for tag, text in (("name", name), ("media-type", kind), ("size", size)):
        SubElement(metadata, f"{{urn:xmpp:file:metadata:0}}{tag}").text = text
    SubElement(metadata, "{urn:xmpp:hashes:2}hash", {"algo": "sha-256"}).text = digest
    sources = SubElement(sharing, "{urn:xmpp:sfs:0}sources")
    SubElement(sources, "{http://jabber.org/protocol/url-data}url-data", {"target": target})
    file = files.read(message)
    if file is None:
        return
    assert file.url in {clean(oob).strip(), target.strip()}
    assert re.match("https?://[^/]", file.url, re.IGNORECASE)
    assert is_safe(file.name)
    assert re.fullmatch(r"[^\s/]+/[^\s/]+", file.type)
    assert 0 <= file.size <= files.LARGEST_SIZE
    assert re.fullmatch("([0-9a-f]{64})?", file.sha256)


@pytest.mark.parametrize(
    ("resource", "name"),
    [
        *[(each, each) for each in ("phone", "laptop2", "iPhone", "Bob's phone", "电话", "Pixel 7", "desk", "pc")],
        ("Liveletter.AB12cd", "Liveletter"),
        ("Liveletter.1a2b3c4d", "Liveletter"),
        ("Conversations.xK2f", "Conversations"),
        ("gajim.7Q2XK1YZ", "gajim"),
        ("bobs-phone", "bobs phone"),
        *[(each, "") for each in ("", "7f3e9a01", "QxZvRtKw", "a1b2c3d4-5566-7788-99aa-bbccddeeff00", "xkcdqw", "12")],
    ],
)
def test_devices_are_called_as_people_would(resource: str, name: str) -> None:
    assert device_name(resource) == name


@given(st.text(max_size=300))
def test_a_device_has_a_short_plain_name_or_none(resource: str) -> None:
    name = device_name(resource)
    assert len(name) <= 40
    assert all(each.isalnum() or each in " '\u2019" for each in name)


def test_a_slot_gives_only_the_fields_that_are_allowed() -> None:
    text = (
        "<message><slot xmlns='urn:xmpp:http:upload:0'><get url='https://x/g'/><put url='https://x/p'>"
        "<header name='authorization'>Bearer&#10; x\r\nHost: evil</header><header name='Host'>evil</header>"
        "<header name=' Cookie '>a=b</header><header name='Expires'> </header><header name='X-Y'>z</header>"
        "<header name='Expires'>é</header></put></slot></message>"
    )
    slot = read_slot(parsed(text))
    assert slot is not None
    assert (slot.put, slot.get) == ("https://x/p", "https://x/g")
    assert slot.fields == {"Authorization": "Bearer xHost: evil", "Cookie": "a=b"}
    assert "x" not in repr(slot).removeprefix("Slot")
    for broken in ("", "<put url='https://x'/>", "<put url='https://x'/><get url='file:///x'/>", "<put/><get/>"):
        assert read_slot(parsed(f"<message><slot xmlns='urn:xmpp:http:upload:0'>{broken}</slot></message>")) is None


@pytest.mark.parametrize(("value", "limit"), [("1000", 1000), ("", 0), ("-1", 0), ("9" * 30, 0), ("much", 0)])
def test_how_large_a_file_may_be(value: str, limit: int) -> None:
    text = (
        "<iq><query xmlns='http://jabber.org/protocol/disco#info'><x xmlns='jabber:x:data'><field var='FORM_TYPE'>"
        "<value>other</value></field><field var='max-file-size'><value>5</value></field></x><x xmlns='jabber:x:data'>"
        "<field var='FORM_TYPE'><value>urn:xmpp:http:upload:0</value></field>"
        f"<field var='max-file-size'><value>{value}</value></field></x></query></iq>"
    )
    assert limit_in(fromstring(text)) == limit


def test_sizes_in_words() -> None:
    assert [in_words(each) for each in (0, 999, 1000, 1_250_000, 10**15)] == [
        *("0 bytes", "999 bytes", "1.0 kB", "1.2 MB", "1000.0 TB")
    ]
    assert "10000001 bytes" in too_large(10_000_001, 10_000_000, "x").sentence


def test_answers_are_remembered_for_a_while() -> None:
    now = 0.0
    remembered = Remembered[bool](lasting=10, now=lambda: now)
    assert remembered.get("a") is None
    assert remembered.keep("a", False) is False
    assert remembered.get("a") is False
    now = 10.0
    assert remembered.get("a") is None
    for number in range(MOST + 1):
        remembered.keep(str(number), True)
    assert remembered.get("0") is None
    assert remembered.get(str(MOST))
    remembered.forget()
    assert remembered.get(str(MOST)) is None
