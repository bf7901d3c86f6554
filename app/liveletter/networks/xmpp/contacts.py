"""The user's contacts and their presence, as this session knows them."""

from xml.etree.ElementTree import Element

from liveletter.domain.chat import ContactSeen
from liveletter.domain.presence import Presence
from liveletter.networks.xmpp import roster
from liveletter.networks.xmpp.presence import Announcement, Presences
from liveletter.networks.xmpp.stanza_xml import bare
from liveletter.ports import NetworkSink


class Contacts:
    """Keeps roster and presences, and tells the sink what changed."""

    def __init__(self, *, sink: NetworkSink) -> None:
        self._sink = sink
        self._entries: dict[str, ContactSeen] = {}
        self._presences = Presences()
        self._told: dict[str, Presence] = {}

    def presence(self, jid: str) -> Presence:
        """How somebody stands now."""
        return self._presences.of(bare(jid))

    def subscription(self, jid: str) -> str:
        """none, to, from, both; empty where it is nobody of the roster."""
        entry = self._entries.get(jid)
        return entry.subscription if entry is not None else ""

    def asked(self, jid: str) -> bool:
        """Whether the user has asked for somebody's presence already."""
        entry = self._entries.get(jid)
        return entry is not None and entry.pending

    async def loaded(self, stanza: Element) -> None:
        """The whole roster came, at the start of a session."""
        entries, _ = roster.read_entries(stanza)
        gone = [jid for jid in self._entries if jid not in {entry.jid for entry in entries}]
        self._presences.clear()
        self._told.clear()
        self._entries = {entry.jid: entry for entry in entries}
        for entry in entries:
            self._presences.set_subscription(entry.jid, entry.subscription)
        await self._sink.contacts_changed(entries, gone, complete=True)
        await self.tell_all()

    async def pushed(self, stanza: Element) -> None:
        """The server tells of a change in the roster."""
        entries, removed = roster.read_entries(stanza)
        for entry in entries:
            self._entries[entry.jid] = entry
            self._presences.set_subscription(entry.jid, entry.subscription)
        for jid in removed:
            self._entries.pop(jid, None)
            self._presences.remove(jid)
        await self._sink.contacts_changed(entries, removed, complete=False)
        for jid in (*(entry.jid for entry in entries), *removed):
            await self._tell(jid)

    async def announced(self, announcement: Announcement) -> None:
        """A device came, went, or says otherwise."""
        if self._presences.announce(announcement):
            await self._tell(announcement.jid)

    async def tell_all(self) -> None:
        """Tell the sink how everybody stands."""
        self._told.clear()
        for jid in self._presences.contacts():
            await self._tell(jid)

    async def _tell(self, jid: str) -> None:
        presence = self._presences.of(jid)
        if self._told.get(jid, Presence()) != presence:
            self._told[jid] = presence
            await self._sink.presence_changed(jid, presence)
