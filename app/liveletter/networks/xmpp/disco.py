"""What this program can do, and what the server can (XEP-0030, XEP-0115, XEP-0199)."""

import base64
import hashlib
from typing import Any
from xml.etree.ElementTree import Element

from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

from liveletter.networks.xmpp.client import Client
from liveletter.networks.xmpp.stanza_xml import (
    CARBONS,
    CHAT_STATES,
    CLIENT,
    DISCO_INFO,
    MARKERS,
    NICK,
    OOB,
    PING,
    RECEIPTS,
    SFS,
    SHIM,
    STABLE_IDS,
    add,
    child,
    name,
)

CAPS = "http://jabber.org/protocol/caps"
NODE = "https://liveletter.org"
VCARD_NOTIFY = "urn:xmpp:vcard4+notify"
FEATURES = tuple(
    sorted(
        (
            CAPS,
            CARBONS,
            CHAT_STATES,
            DISCO_INFO,
            MARKERS,
            NICK,
            OOB,
            PING,
            RECEIPTS,
            SFS,
            SHIM,
            STABLE_IDS,
            VCARD_NOTIFY,
        )
    )
)
_IDENTITY = ("client", "pc", "Liveletter")


def version() -> str:
    """The hash over identity and features (XEP-0115 section 5)."""
    category, kind, title = _IDENTITY
    text = f"{category}/{kind}//{title}<" + "".join(f"{feature}<" for feature in FEATURES)
    return base64.b64encode(hashlib.sha1(text.encode(), usedforsecurity=False).digest()).decode()


def capabilities() -> Element:
    """The element that a presence carries, so that contacts need not ask."""
    return Element(name(CAPS, "c"), {"hash": "sha-1", "node": NODE, "ver": version()})


def information(node: str) -> Element:
    """The answer to somebody who asks."""
    query = Element(name(DISCO_INFO, "query"), {"node": node} if node else {})
    category, kind, title = _IDENTITY
    identity = add(query, DISCO_INFO, "identity", category=category, type=kind)
    identity.set("name", title)
    for feature in FEATURES:
        add(query, DISCO_INFO, "feature", var=feature)
    return query


def question() -> Element:
    """Asks what somebody can do."""
    return Element(name(DISCO_INFO, "query"))


def features_of(answer: Element) -> frozenset[str]:
    """The features that an answer names."""
    query = child(answer, DISCO_INFO, "query")
    found = query.findall(name(DISCO_INFO, "feature")) if query is not None else []
    return frozenset(feature.get("var", "") for feature in found)


def answer_requests(client: Client) -> None:
    """Answer what others ask of this program, and their pings."""

    def on_information(iq: Any) -> None:
        query = child(iq.xml, DISCO_INFO, "query")
        node = query.get("node", "") if query is not None else ""
        if iq["type"] == "get" and node in {"", f"{NODE}#{version()}"}:
            reply = iq.reply()
            reply.xml.append(information(node))
            reply.send()
        elif iq["type"] == "get":
            iq.unhandled()

    def on_ping(iq: Any) -> None:
        if iq["type"] == "get":
            iq.reply().send()

    for title, path, handler in (
        ("Information", f"{{{CLIENT}}}iq/{{{DISCO_INFO}}}query", on_information),
        ("Ping", f"{{{CLIENT}}}iq/{{{PING}}}ping", on_ping),
    ):
        client.register_handler(Callback(title, MatchXPath(path), handler))
