"""How the user says they stand (RFC 6121 sections 3 and 4). OFFLINE while connected: hidden."""

from xml.etree.ElementTree import Element

from liveletter.domain.presence import Presence, Show
from liveletter.networks.xmpp import disco
from liveletter.networks.xmpp.stanza_xml import CLIENT, NICK, add, name

_WORDS = {Show.CHAT: "chat", Show.AWAY: "away", Show.XA: "xa", Show.DND: "dnd"}


def stanza(own: Presence) -> Element:
    """What is sent to the server, which tells all who may see it."""
    if own.show is Show.OFFLINE:
        return Element(name(CLIENT, "presence"), {"type": "unavailable"})
    element = Element(name(CLIENT, "presence"))
    if own.show in _WORDS:
        add(element, CLIENT, "show", _WORDS[own.show])
    if own.status:
        add(element, CLIENT, "status", own.status)
    element.append(disco.capabilities())
    return element


def subscription(to: str, kind: str, *, nick: str = "") -> Element:
    """Asks for, grants or refuses presence: subscribe, subscribed, unsubscribed. Who asks gives their name
    (XEP-0172)."""
    element = Element(name(CLIENT, "presence"), {"to": to, "type": kind})
    if nick and kind == "subscribe":
        add(element, NICK, "nick", nick)
    return element
