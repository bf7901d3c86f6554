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
    DISCO_ITEMS,
    FORMS,
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
    domain_in,
    name,
    text_of,
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


def items_question() -> Element:
    """Asks what belongs to a server."""
    return Element(name(DISCO_ITEMS, "query"))


def items_of(answer: Element) -> list[str]:
    """The addresses that an answer names, without nodes."""
    query = child(answer, DISCO_ITEMS, "query")
    found = query.findall(name(DISCO_ITEMS, "item")) if query is not None else []
    return [jid for item in found if not item.get("node") and (jid := domain_in(item.get("jid", "")))]


def form_of(answer: Element, kind: str) -> dict[str, str]:
    """The first value of each field of the form of this type (XEP-0128); nothing where there is none."""
    query = child(answer, DISCO_INFO, "query")
    for form in query.findall(name(FORMS, "x")) if query is not None else []:
        fields = {each.get("var", ""): text_of(each, FORMS, "value") for each in form.findall(name(FORMS, "field"))}
        if fields.get("FORM_TYPE") == kind:
            return fields
    return {}


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
