"""The stanzas that the user sends (RFC 6121 section 5; XEP-0066, 0085, 0172, 0184, 0333, 0334, 0359, 0447). Pure."""

from xml.etree.ElementTree import Element

from liveletter.domain.chat import OutgoingChat
from liveletter.networks.xmpp import files, mail_reference
from liveletter.networks.xmpp.stanza_xml import (
    CHAT_STATES,
    CLIENT,
    HINTS,
    MARKERS,
    NICK,
    RECEIPTS,
    STABLE_IDS,
    add,
    name,
)


def _message(to: str, identifier: str = "") -> Element:
    element = Element(name(CLIENT, "message"), {"to": to, "type": "chat"})
    if identifier:
        element.set("id", identifier)
    return element


def message(chat: OutgoingChat, *, first: bool, nick: str = "") -> Element:
    """A message with a body; it asks for a receipt and for a marker. `first`: the first one about its mail, which
    tells the user's name too (XEP-0172): the other side may not know whose chat address this is."""
    element = _message(chat.to, chat.origin_id)
    add(element, CLIENT, "body", chat.body)
    add(element, STABLE_IDS, "origin-id", id=chat.origin_id)
    add(element, RECEIPTS, "request")
    add(element, MARKERS, "markable")
    add(element, CHAT_STATES, "active")
    if chat.file is not None and chat.file.url:
        files.attach(element, chat.file)
    if chat.about:
        if first and nick:
            add(element, NICK, "nick", nick)
        mail_reference.attach(element, message_id=chat.about, subject=chat.subject if first else "")
    return element


def receipt(to: str, identifier: str) -> Element:
    """Proof that a message arrived. The servers keep it for a sender who is offline now."""
    element = _message(to)
    add(element, RECEIPTS, "received", id=identifier)
    add(element, HINTS, "store")
    return element


def displayed(to: str, identifier: str) -> Element:
    """Proof that the user has read a message."""
    element = _message(to)
    add(element, MARKERS, "displayed", id=identifier)
    add(element, HINTS, "store")
    return element


def typing(to: str, typing_now: bool) -> Element:
    """The user began or ceased to write. Nobody keeps that."""
    element = _message(to)
    add(element, CHAT_STATES, "composing" if typing_now else "paused")
    add(element, HINTS, "no-store")
    return element
