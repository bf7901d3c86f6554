"""What the practice chat server does with stanzas after the log-in: RFC 6121 in small, without any I/O of its own."""

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from secrets import token_hex
from xml.etree.ElementTree import Element

from liveletter.demo import stanzas
from liveletter.demo.people import PracticePerson
from liveletter.demo.rosters import Entry, Rosters, removal, roster_query
from liveletter.demo.stanzas import CLIENT, bare

log = logging.getLogger(__name__)

_FEATURES = (
    "http://jabber.org/protocol/disco#info",
    "http://jabber.org/protocol/disco#items",
    "jabber:iq:roster",
    "msgoffline",
    "urn:xmpp:ping",
    "vcard-temp",
)


class Session:
    """One logged-in client."""

    def __init__(self, *, jid: str, write: Callable[[bytes], None], router: "ChatRouter") -> None:
        self.jid = jid
        self.owner = bare(jid)
        self.presence: Element | None = None  # what it last said; None while it is not available
        self.wants_roster = False
        self._write = write
        self._router = router

    def take(self, stanza: Element) -> None:
        """The client has sent this."""
        stanza.set("from", self.jid)
        self._router.take(self, stanza)

    def send(self, stanza: Element) -> None:
        """Hand a stanza to the client."""
        self._write(stanzas.to_bytes(stanza))

    def lost(self) -> None:
        """The connection has ended."""
        self._router.lost(self)


class ChatRouter:
    """Routes messages, keeps those for people who are away, knows rosters, presence and vCards.

    People with `words` are always there without a client: they have a presence, and accept everybody.
    """

    def __init__(self, *, domain: str, people: Iterable[PracticePerson]) -> None:
        self._domain = domain
        self._people = {person.address: person for person in people}
        self._sessions: dict[str, list[Session]] = {}
        self._kept: dict[str, list[Element]] = {}
        self._rosters = Rosters()

    def befriend(self, one: PracticePerson, other: PracticePerson) -> None:
        """Put two people into each other's roster."""
        self._rosters.put(one.address, Entry(other.address, other.name, "both"))
        self._rosters.put(other.address, Entry(one.address, one.name, "both"))

    def leave(self, sender: PracticePerson, to: PracticePerson, text: str, at: datetime) -> None:
        """Keep a chat message for somebody, as if it had been written at that time."""
        message = stanzas.chat(sender.address, to.address, text)
        self._kept.setdefault(to.address, []).append(stanzas.delayed(message, self._domain, at))

    def bound(self, jid: str, write: Callable[[bytes], None]) -> Session:
        """A client has logged in as this full JID."""
        session = Session(jid=jid, write=write, router=self)
        self._sessions.setdefault(session.owner, []).append(session)
        return session

    def lost(self, session: Session) -> None:
        """A client is gone: those who see its presence are told."""
        mine = self._sessions.get(session.owner, [])
        if session in mine:
            mine.remove(session)
            self._become(session, None)

    def take(self, session: Session, stanza: Element) -> None:
        """Serve one stanza."""
        match stanza.tag:
            case "{jabber:client}message":
                self._route_message(session, stanza)
            case "{jabber:client}presence":
                self._take_presence(session, stanza)
            case "{jabber:client}iq":
                self._take_iq(session, stanza)
            case _:
                log.info("A client sent a %s, which is no stanza", stanza.tag)

    # ------------------------------------------------------------------------------------ messages

    def _route_message(self, session: Session, message: Element) -> None:
        to = message.get("to", session.owner)
        owner = bare(to)
        if owner not in self._people:
            if message.get("type") != "error":
                session.send(stanzas.error(message, self._nobody(owner)))
            return
        there = [one for one in self._available(owner) if one.jid == to] or self._available(owner)
        for receiver in there:
            receiver.send(message)
        if not there and _worth_keeping(message):
            self._kept.setdefault(owner, []).append(stanzas.delayed(message, self._domain, datetime.now(UTC)))

    def _hand_over_kept(self, session: Session) -> None:
        for message in self._kept.pop(session.owner, []):
            session.send(message)

    # ------------------------------------------------------------------------------------ presence

    def _take_presence(self, session: Session, stanza: Element) -> None:
        kind, to = stanza.get("type", ""), bare(stanza.get("to", ""))
        if not to:
            self._become(session, stanza if not kind else None)
        elif to not in self._people:
            if kind != "error":
                session.send(stanzas.error(stanza, self._nobody(to)))
        elif kind == "subscribe":
            self._ask(session.owner, to, stanza)
        elif kind == "subscribed":
            self._grant(session.owner, to)
        elif kind == "unsubscribed":
            self._push_both(session.owner, to, *self._rosters.withdraw(session.owner, to))
            self._send_to(to, stanzas.presence(session.owner, to, "unsubscribed"))
        elif kind == "unsubscribe":
            theirs, mine = self._rosters.withdraw(to, session.owner)
            self._push_both(session.owner, to, mine, theirs)
        elif kind == "probe":
            self._show(to, session)
        else:
            self._send_to(to, stanza)

    def _become(self, session: Session, now: Element | None) -> None:
        before, session.presence = session.presence, now
        if now is None and before is None:
            return
        kind = "unavailable" if now is None else ""
        show, status = _said(now, "show"), _said(now, "status")
        for watcher in self._watchers(session):
            said = stanzas.presence(session.jid, watcher.owner, kind, show=show, status=status)
            watcher.send(said)
        if now is not None and before is None:
            for entry in self._rosters.of(session.owner):
                if entry.sees:
                    self._show(entry.jid, session)
            self._hand_over_kept(session)

    def _watchers(self, session: Session) -> list[Session]:
        seen_by = [entry.jid for entry in self._rosters.of(session.owner) if entry.seen]
        return [one for owner in (session.owner, *seen_by) for one in self._available(owner)]

    def _show(self, owner: str, to: Session) -> None:
        """Tell a client how somebody stands, if they may know."""
        if not self._rosters.entry(to.owner, owner).sees:
            return
        for one in self._available(owner):
            show, status = _said(one.presence, "show"), _said(one.presence, "status")
            to.send(stanzas.presence(one.jid, to.owner, show=show, status=status))
        person = self._people[owner]
        if person.words:
            to.send(stanzas.presence(f"{owner}/practice", to.owner, show=person.show, status=person.words))

    def _ask(self, asking: str, asked: str, stanza: Element) -> None:
        self._push(asking, roster_query([self._rosters.ask(asking, asked)]))
        if self._people[asked].words or self._rosters.entry(asked, asking).seen:
            self._grant(asked, asking)
            return
        request = stanzas.presence(asking, asked, "subscribe", status=_said(stanza, "status"))
        if not self._send_to(asked, request):
            self._kept.setdefault(asked, []).append(request)

    def _grant(self, owner: str, to: str) -> None:
        self._push_both(owner, to, *self._rosters.grant(owner, to))
        self._send_to(to, stanzas.presence(owner, to, "subscribed"))
        for session in self._available(to):
            self._show(owner, session)

    # ------------------------------------------------------------------------------------ requests

    def _take_iq(self, session: Session, iq: Element) -> None:
        to = iq.get("to", "")
        if iq.get("type") in {"result", "error"} or "/" in to:
            self._pass_on(session, iq, to)
        elif bare(to) in {"", self._domain, session.owner}:
            session.send(self._serve(session, iq))
        elif bare(to) in self._people and _is_get(iq, f"{stanzas.VCARD}vCard"):
            session.send(self._vcard(iq, bare(to)))
        else:
            session.send(stanzas.error(iq, "service-unavailable"))

    def _pass_on(self, session: Session, iq: Element, to: str) -> None:
        receivers = [one for one in self._available(bare(to)) if one.jid == to]
        for receiver in receivers:
            receiver.send(iq)
        if not receivers and iq.get("type") in {"get", "set"}:
            session.send(stanzas.error(iq, "service-unavailable"))

    def _serve(self, session: Session, iq: Element) -> Element:
        payload = iq[0].tag if len(iq) else ""
        getting = iq.get("type") == "get"
        if payload == f"{stanzas.ROSTER}query":
            return self._serve_roster(session, iq, getting)
        if getting and payload == f"{stanzas.PING}ping":
            return stanzas.result(iq)
        if getting and payload == f"{stanzas.INFO}query":
            return stanzas.result(iq, stanzas.server_info("Practice server", _FEATURES))
        if getting and payload == f"{stanzas.ITEMS}query":
            return stanzas.result(iq, Element(f"{stanzas.ITEMS}query"))
        if getting and payload == f"{stanzas.VCARD}vCard":
            return self._vcard(iq, session.owner)
        return stanzas.error(iq, "service-unavailable")

    def _serve_roster(self, session: Session, iq: Element, getting: bool) -> Element:
        if getting:
            session.wants_roster = True
            return stanzas.result(iq, roster_query(self._rosters.of(session.owner)))
        for item in iq[0]:
            jid = bare(item.get("jid", ""))
            if item.get("subscription") == "remove":
                self._rosters.withdraw(session.owner, jid)
                self._rosters.withdraw(jid, session.owner)
                self._rosters.remove(session.owner, jid)
                self._push(session.owner, removal(jid))
            else:
                self._push(
                    session.owner, roster_query([self._rosters.rename(session.owner, jid, item.get("name", ""))])
                )
        return stanzas.result(iq)

    def _vcard(self, iq: Element, owner: str) -> Element:
        person = self._people.get(owner)
        if person is None:
            return stanzas.error(iq, "item-not-found")
        return stanzas.result(iq, stanzas.vcard(person.name, person.address))

    # ------------------------------------------------------------------------------------ sending

    def _available(self, owner: str) -> list[Session]:
        return [session for session in self._sessions.get(owner, []) if session.presence is not None]

    def _send_to(self, owner: str, stanza: Element) -> bool:
        there = self._available(owner)
        for session in there:
            session.send(stanza)
        return bool(there)

    def _push(self, owner: str, query: Element) -> None:
        for session in self._sessions.get(owner, []):
            if session.wants_roster:
                push = Element(f"{CLIENT}iq", {"type": "set", "id": token_hex(6), "to": session.jid})
                push.append(query)
                session.send(push)

    def _push_both(self, owner: str, other: str, mine: Entry, theirs: Entry) -> None:
        self._push(owner, roster_query([mine]))
        self._push(other, roster_query([theirs]))

    def _nobody(self, jid: str) -> str:
        return "service-unavailable" if jid.endswith("@" + self._domain) else "remote-server-not-found"


def _said(stanza: Element | None, name: str) -> str:
    return "" if stanza is None else (stanza.findtext(CLIENT + name) or "").strip()


def _is_get(iq: Element, payload: str) -> bool:
    return iq.get("type") == "get" and len(iq) == 1 and iq[0].tag == payload


def _worth_keeping(message: Element) -> bool:
    """Messages that say something, and receipts: not errors, headlines or typing notices (XEP-0160)."""
    if message.get("type") in {"error", "headline", "groupchat"}:
        return False
    return any(not child.tag.startswith(stanzas.CHAT_STATES) for child in message)
