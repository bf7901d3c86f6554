"""Contacts' cards (XEP-0054 vcard-temp, XEP-0292 vCard4 over PEP): name and mail addresses. Pure.

What a card tells is its owner's claim; it becomes a proposal to the user, no more.
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.domain.people import VCard
from liveletter.networks.xmpp.stanza_xml import add, child, clean, name, text_of

TEMP = "vcard-temp"
VCARD4 = "urn:ietf:params:xml:ns:vcard-4.0"
NODE = "urn:xmpp:vcard4"
PUBSUB = "http://jabber.org/protocol/pubsub"
EVENT = "http://jabber.org/protocol/pubsub#event"
MOST_ADDRESSES = 20


def temp_query() -> Element:
    """Asks for a card of the older kind."""
    return Element(name(TEMP, "vCard"))


def vcard4_query() -> Element:
    """Asks for a card of the newer kind."""
    query = Element(name(PUBSUB, "pubsub"))
    add(query, PUBSUB, "items", node=NODE, max_items="1")
    return query


def read_temp(stanza: Element, jid: str) -> VCard:
    """The card in an answer of the older kind."""
    card = child(stanza, TEMP, "vCard")
    if card is None:
        return VCard(jid)
    emails = card.findall(name(TEMP, "EMAIL"))
    texts = [text_of(email, TEMP, "USERID") or (email.text or "") for email in emails]
    title = text_of(card, TEMP, "FN", 200) or text_of(card, TEMP, "NICKNAME", 200)
    return VCard(jid, title, _addresses(texts))


def read_vcard4(stanza: Element, jid: str) -> VCard:
    """The card in an answer of the newer kind, or in a notice that it changed."""
    card = stanza.find(f".//{name(VCARD4, 'vcard')}")
    if card is None:
        return VCard(jid)
    emails = [text_of(email, VCARD4, "text") for email in card.findall(name(VCARD4, "email"))]
    titles = [
        text_of(title, VCARD4, "text", 200) for tag in ("fn", "nickname") for title in card.findall(name(VCARD4, tag))
    ]
    return VCard(jid, next(filter(None, titles), ""), _addresses(emails))


def read_notice(stanza: Element, jid: str) -> VCard | None:
    """The card that a contact has just published; None where a message is something else."""
    event = child(stanza, EVENT, "event")
    items = child(event, EVENT, "items") if event is not None else None
    if items is None or items.get("node") != NODE:
        return None
    return read_vcard4(items, jid)


def merged(one: VCard, other: VCard) -> VCard:
    """Both cards of a contact as one."""
    addresses = dict.fromkeys((*one.mail_addresses, *other.mail_addresses))
    return VCard(one.jid, one.name or other.name, tuple(addresses))


def _addresses(texts: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for text in texts:
        try:
            found[Address.mail(clean(text)).value] = None
        except AddressError:
            continue
    return tuple(found)[:MOST_ADDRESSES]
