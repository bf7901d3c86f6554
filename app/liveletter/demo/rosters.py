"""Who sees whose presence on the practice server: rosters and the subscription states of RFC 6121, Appendix A."""

from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element, SubElement

from liveletter.demo.stanzas import ROSTER

_ADDED = {("none", "to"): "to", ("none", "from"): "from", ("to", "from"): "both", ("from", "to"): "both"}
_TAKEN = {("to", "to"): "none", ("from", "from"): "none", ("both", "to"): "from", ("both", "from"): "to"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a roster."""

    jid: str
    name: str = ""
    subscription: str = "none"  # none, to, from, both
    asked: bool = False

    @property
    def sees(self) -> bool:
        """Whether the roster's owner sees this contact's presence."""
        return self.subscription in {"to", "both"}

    @property
    def seen(self) -> bool:
        """Whether this contact sees the roster owner's presence."""
        return self.subscription in {"from", "both"}

    def to_item(self) -> Element:
        """The entry as a roster item."""
        item = Element(f"{ROSTER}item", {"jid": self.jid, "subscription": self.subscription})
        if self.name:
            item.set("name", self.name)
        if self.asked:
            item.set("ask", "subscribe")
        return item


class Rosters:
    """Everybody's roster, by bare JID."""

    def __init__(self) -> None:
        self._entries: dict[str, dict[str, Entry]] = {}

    def of(self, owner: str) -> list[Entry]:
        """All that `owner` has in the list."""
        return list(self._entries.get(owner, {}).values())

    def entry(self, owner: str, jid: str) -> Entry:
        """The entry for `jid`; one without any subscription where there is none."""
        return self._entries.get(owner, {}).get(jid, Entry(jid))

    def put(self, owner: str, entry: Entry) -> Entry:
        """Store an entry."""
        self._entries.setdefault(owner, {})[entry.jid] = entry
        return entry

    def remove(self, owner: str, jid: str) -> None:
        """Forget an entry."""
        self._entries.get(owner, {}).pop(jid, None)

    def rename(self, owner: str, jid: str, name: str) -> Entry:
        """Add an entry or change its name; a client cannot set its subscription."""
        return self.put(owner, replace(self.entry(owner, jid), name=name))

    def ask(self, owner: str, jid: str) -> Entry:
        """`owner` has asked to see `jid`."""
        return self.put(owner, replace(self.entry(owner, jid), asked=True))

    def grant(self, owner: str, jid: str) -> tuple[Entry, Entry]:
        """`owner` lets `jid` see their presence. Returns the owner's and the other's new entry."""
        mine, theirs = self.entry(owner, jid), self.entry(jid, owner)
        mine = replace(mine, subscription=_ADDED.get((mine.subscription, "from"), mine.subscription))
        theirs = replace(theirs, subscription=_ADDED.get((theirs.subscription, "to"), theirs.subscription), asked=False)
        return self.put(owner, mine), self.put(jid, theirs)

    def withdraw(self, owner: str, jid: str) -> tuple[Entry, Entry]:
        """`owner` no longer lets `jid` see their presence. Returns the owner's and the other's new entry."""
        mine, theirs = self.entry(owner, jid), self.entry(jid, owner)
        mine = replace(mine, subscription=_TAKEN.get((mine.subscription, "from"), mine.subscription))
        theirs = replace(theirs, subscription=_TAKEN.get((theirs.subscription, "to"), theirs.subscription), asked=False)
        return self.put(owner, mine), self.put(jid, theirs)


def roster_query(entries: list[Entry]) -> Element:
    """A roster, or a change to one, as the payload of an IQ."""
    query = Element(f"{ROSTER}query")
    query.extend(entry.to_item() for entry in entries)
    return query


def removal(jid: str) -> Element:
    """The payload that tells that an entry is gone."""
    query = Element(f"{ROSTER}query")
    SubElement(query, f"{ROSTER}item", {"jid": jid, "subscription": "remove"})
    return query
