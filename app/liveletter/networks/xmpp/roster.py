"""The user's list at the server (RFC 6121 section 2). Reading is pure."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from liveletter.domain.chat import ContactSeen
from liveletter.networks.xmpp.stanza_xml import ROSTER, add, bare, child, clean, name

_SUBSCRIPTIONS = frozenset({"none", "to", "from", "both"})


def query() -> Element:
    """Asks for the whole roster."""
    return Element(name(ROSTER, "query"))


def change(jid: str, *, contact_name: str = "", remove: bool = False) -> Element:
    """Adds, renames or removes an entry."""
    element = query()
    item = add(element, ROSTER, "item", jid=jid)
    if remove:
        item.set("subscription", "remove")
    elif contact_name:
        item.set("name", clean(contact_name))
    return element


def read_entries(stanza: Element) -> tuple[list[ContactSeen], list[str]]:
    """The entries of a roster result or push, and the addresses that were removed. Malformed entries are left out."""
    roster = child(stanza, ROSTER, "query")
    items = roster.findall(name(ROSTER, "item")) if roster is not None else []
    removed = [bare(item.get("jid")) for item in items if item.get("subscription") == "remove"]
    return list(_contacts(items)), [jid for jid in removed if jid]


def _contacts(items: list[Element]) -> Iterator[ContactSeen]:
    for item in items:
        jid, subscription = bare(item.get("jid")), item.get("subscription", "none")
        if jid and subscription in _SUBSCRIPTIONS:
            groups = tuple(clean(group.text or "") for group in item.findall(name(ROSTER, "group")) if group.text)
            pending = item.get("ask") == "subscribe"
            yield ContactSeen(jid, clean(item.get("name", ""))[:500], subscription, groups, pending)
