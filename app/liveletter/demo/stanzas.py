"""Building the few stanzas that the practice chat server says by itself."""

from collections.abc import Iterable
from datetime import UTC, datetime
from secrets import token_hex
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

CLIENT = "{jabber:client}"
ERRORS = "{urn:ietf:params:xml:ns:xmpp-stanzas}"
ROSTER = "{jabber:iq:roster}"
INFO = "{http://jabber.org/protocol/disco#info}"
ITEMS = "{http://jabber.org/protocol/disco#items}"
PING = "{urn:xmpp:ping}"
VCARD = "{vcard-temp}"
DELAY = "{urn:xmpp:delay}"
CHAT_STATES = "{http://jabber.org/protocol/chatstates}"


def to_bytes(stanza: Element) -> bytes:
    """A stanza as it goes over the wire."""
    data: bytes = ElementTree.tostring(stanza)
    return data


def bare(jid: str) -> str:
    """A JID without its resource, in lower case."""
    return jid.partition("/")[0].lower()


def presence(sender: str, to: str, kind: str = "", *, show: str = "", status: str = "") -> Element:
    """A presence stanza; `kind` is its type, empty for "available"."""
    stanza = Element(f"{CLIENT}presence", {"from": sender, "to": to})
    if kind:
        stanza.set("type", kind)
    for name, text in (("show", show), ("status", status)):
        if text:
            SubElement(stanza, CLIENT + name).text = text
    return stanza


def result(request: Element, payload: Element | None = None) -> Element:
    """The answer to an IQ request."""
    stanza = Element(f"{CLIENT}iq", {"type": "result", "id": request.get("id", "")})
    if request.get("to"):
        stanza.set("from", request.get("to", ""))
    stanza.set("to", request.get("from", ""))
    if payload is not None:
        stanza.append(payload)
    return stanza


def error(stanza: Element, condition: str, kind: str = "cancel") -> Element:
    """The answer to a stanza that cannot be served (RFC 6120 section 8.3)."""
    answer = Element(stanza.tag, {"type": "error", "from": stanza.get("to", ""), "to": stanza.get("from", "")})
    if not answer.get("from"):
        del answer.attrib["from"]
    if stanza.get("id"):
        answer.set("id", stanza.get("id", ""))
    SubElement(SubElement(answer, f"{CLIENT}error", {"type": kind}), ERRORS + condition)
    return answer


def chat(sender: str, to: str, text: str) -> Element:
    """A chat message."""
    name = token_hex(8)
    message = Element(f"{CLIENT}message", {"type": "chat", "from": sender, "to": to, "id": name})
    SubElement(message, f"{CLIENT}body").text = text
    SubElement(message, "{urn:xmpp:sid:0}origin-id", {"id": name})
    return message


def delayed(message: Element, domain: str, at: datetime) -> Element:
    """Mark a message as kept by the server since some time (XEP-0203)."""
    stamp = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    SubElement(message, f"{DELAY}delay", {"from": domain, "stamp": stamp})
    return message


def server_info(name: str, features: Iterable[str]) -> Element:
    """What the server is and can do (XEP-0030)."""
    query = Element(f"{INFO}query")
    SubElement(query, f"{INFO}identity", {"category": "server", "type": "im", "name": name})
    for feature in features:
        SubElement(query, f"{INFO}feature", {"var": feature})
    return query


def vcard(name: str, mail_address: str) -> Element:
    """A vCard with a name and a mail address (XEP-0054)."""
    card = Element(f"{VCARD}vCard")
    SubElement(card, f"{VCARD}FN").text = name
    mail = SubElement(card, f"{VCARD}EMAIL")
    SubElement(mail, f"{VCARD}INTERNET")
    SubElement(mail, f"{VCARD}USERID").text = mail_address
    return card
