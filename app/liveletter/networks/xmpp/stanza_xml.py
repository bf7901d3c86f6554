"""The XML that stanzas are made of: names, clean text, addresses. Nothing here raises on what strangers send."""

import re
from xml.etree.ElementTree import Element, SubElement

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError

CLIENT = "jabber:client"
CARBONS = "urn:xmpp:carbons:2"
CHAT_STATES = "http://jabber.org/protocol/chatstates"
CORRECTION = "urn:xmpp:message-correct:0"
DELAY = "urn:xmpp:delay"
DISCO_INFO = "http://jabber.org/protocol/disco#info"
DISCO_ITEMS = "http://jabber.org/protocol/disco#items"
FORMS = "jabber:x:data"
FORWARD = "urn:xmpp:forward:0"
HASHES = "urn:xmpp:hashes:2"
HINTS = "urn:xmpp:hints"
MAM = "urn:xmpp:mam:2"
MARKERS = "urn:xmpp:chat-markers:0"
METADATA = "urn:xmpp:file:metadata:0"
NICK = "http://jabber.org/protocol/nick"
OOB = "jabber:x:oob"
PING = "urn:xmpp:ping"
RECEIPTS = "urn:xmpp:receipts"
ROSTER = "jabber:iq:roster"
RSM = "http://jabber.org/protocol/rsm"
SFS = "urn:xmpp:sfs:0"
SHIM = "http://jabber.org/protocol/shim"
STABLE_IDS = "urn:xmpp:sid:0"
STANZA_ERRORS = "urn:ietf:params:xml:ns:xmpp-stanzas"
STREAM_MANAGEMENT = "urn:xmpp:sm:3"
UPLOAD = "urn:xmpp:http:upload:0"
URL_DATA = "http://jabber.org/protocol/url-data"

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def name(namespace: str, local: str) -> str:
    """A qualified name as ElementTree writes it."""
    return f"{{{namespace}}}{local}"


def child(parent: Element, namespace: str, local: str) -> Element | None:
    """The first direct child of that name."""
    return parent.find(name(namespace, local))


def add(parent: Element, namespace: str, local: str, text: str | None = None, **attributes: str) -> Element:
    """Append a child."""
    element = SubElement(parent, name(namespace, local), attributes)
    if text is not None:
        element.text = clean(text)
    return element


def clean(text: str) -> str:
    """Text without the characters that XML 1.0 cannot carry (control characters, lone surrogates)."""
    return _NOT_XML.sub("", text)


def text_of(parent: Element, namespace: str, local: str, longest: int = 1000) -> str:
    """The text of the first direct child of that name, trimmed to a length; empty where there is none."""
    element = child(parent, namespace, local)
    return clean(element.text or "")[:longest].strip() if element is not None else ""


def bare(text: str | None) -> str:
    """The bare JID in the form the rest of the program compares; empty where the text is none."""
    try:
        return Address.xmpp(text or "").value
    except AddressError:
        return ""


def domain_in(text: str) -> str:
    """A domain, as servers and their services are addressed; empty where the text is none."""
    return bare(f"x@{text}").removeprefix("x@") if text and not set(text) & set("@/") else ""


def resource(text: str | None) -> str:
    """What stands behind the slash of a full JID."""
    return (text or "").partition("/")[2]
