"""One account's sessions: what is asked, in which order, before it counts as online, and where what comes goes."""

import asyncio
import logging
import time
from collections.abc import Set
from typing import Any
from xml.etree.ElementTree import Element

from slixmpp.exceptions import XMPPError
from slixmpp.stanza import Message
from slixmpp.stanza import Presence as PresenceStanza
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

from liveletter.domain.accounts import Account
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import Refused
from liveletter.domain.presence import Presence, Show
from liveletter.networks.xmpp import disco, messages, own_presence, presence, roster, vcard
from liveletter.networks.xmpp.catching_up import CatchingUp
from liveletter.networks.xmpp.connection import Connection
from liveletter.networks.xmpp.contacts import Contacts
from liveletter.networks.xmpp.cursor import Cursor
from liveletter.networks.xmpp.inbox import Inbox
from liveletter.networks.xmpp.intake import Intake, Work
from liveletter.networks.xmpp.proofs import Proofs
from liveletter.networks.xmpp.sent import Sent
from liveletter.networks.xmpp.stanza_xml import (
    CARBONS,
    CLIENT,
    MAM,
    NICK,
    PING,
    ROSTER,
    STABLE_IDS,
    bare,
    name,
    text_of,
)
from liveletter.networks.xmpp.stream_management import StreamManagement
from liveletter.networks.xmpp.targets import domain_of
from liveletter.networks.xmpp.timing import Timing
from liveletter.ports import NetworkSink
from liveletter.settings import Settings

log = logging.getLogger(__name__)


class Session:
    """Everything that lives as long as the account's connection object, over resumed and new sessions.

    Must be made inside the running loop.
    """

    def __init__(
        self, *, account: Account, password: str, sink: NetworkSink, settings: Settings, timing: Timing, sent: Sent
    ) -> None:
        self._sink = sink
        self._sent = sent
        self._own_jid = bare(account.jid)
        self.own = Presence(Show.ONLINE)
        self._server = domain_of(account)
        self._reader = messages.Reader(self._own_jid)
        self._cursor = Cursor(sent=sent, stored=sink.catch_up_cursor, advance=sink.catch_up_advanced)
        self.connection = Connection(account=account, password=password, timing=timing, take=self._take)
        client = self._client = self.connection.client
        self.intake = Intake(hold=client.hold, release=client.release, emptied=self._worked_off)
        self.stream = StreamManagement(
            client=client, intake=self.intake, patience=timing.answer, on_acknowledged=self._on_acknowledged
        )
        self.proofs = Proofs(sent=sent, stream=self.stream, intake=self.intake, send=self.send)
        self.contacts = Contacts(sink=sink)
        self.inbox = Inbox(
            sink=sink,
            settings=settings,
            sent=sent,
            prove=self.proofs.give,
            visible=lambda: self.visible,
            server=self._server,
        )
        self._catching_up = CatchingUp(
            connection=self.connection, own=self._own_jid, inbox=self.inbox, cursor=self._cursor
        )
        client.remove_handler("Roster Update")  # slixmpp's own answers with what it cannot write
        client.register_handler(
            Callback("Roster push", MatchXPath(f"{{{CLIENT}}}iq/{{{ROSTER}}}query"), self._on_roster)
        )
        disco.answer_requests(client)

    @property
    def visible(self) -> bool:
        """Whether contacts may see that the user is there."""
        return self.own.show is not Show.OFFLINE

    def send(self, element: Element) -> bool:
        """Write a message or presence stanza; False where there is no connection."""
        kind = Message if element.tag == name(CLIENT, "message") else PresenceStanza
        if self._client.transport is None:
            return False
        self._client.send(kind(self._client, element))
        return True

    async def flush(self) -> None:
        """Wait until all stanzas are written, and ask the server to acknowledge them."""
        await self.stream.flush()

    async def begin(self, *, resumed: bool) -> None:
        """Make a connection a usable one: when this returns, all that the server has kept is with the sink, receipts
        among it, and of every message sent it is known whether the server has it. Raises ServerError."""
        if resumed:
            await self.stream.all_acknowledged()
        await self.intake.join()
        in_doubt = self._sent.forget_waiting() | self._sink.in_doubt()  # also what an earlier life of the program sent
        if resumed:
            await self.contacts.tell_all()
            self.send(own_presence.stanza(self.own))
        else:
            await self._begin_anew(in_doubt)
        if self.visible:
            self.proofs.give_again()
        await self._round_trip()
        await self.intake.join()
        await self.stream.all_acknowledged()  # what was sent meanwhile: receipts
        await self.intake.join()

    async def catch_up(self) -> None:
        """Take in what the server's archive has (XEP-0313)."""
        await self._catching_up.run(self._reader)

    async def _round_trip(self) -> None:
        """Ask the server something: what it has kept comes before the answer."""
        await self._optional("get", Element(name(PING, "ping")), self._server)

    async def _begin_anew(self, in_doubt: Set[str]) -> None:
        ask = self.connection.ask
        entries, features, _ = await asyncio.gather(
            ask("get", roster.query()),
            self._features(),
            self._optional("set", Element(name(CARBONS, "enable"))),
        )
        self._catching_up.has_archive = MAM in features
        self._reader = messages.Reader(self._own_jid, ids_vouched=bool(features & {MAM, STABLE_IDS}))
        await self.contacts.loaded(entries)
        if self.visible:
            self.send(own_presence.stanza(self.own))
        await self._catching_up.run(self._reader, in_doubt)

    async def _features(self) -> frozenset[str]:
        answer = await self._optional("get", disco.question(), self._own_jid)
        return disco.features_of(answer) if answer is not None else frozenset()

    async def _optional(self, kind: str, payload: Element, to: str = "") -> Element | None:
        try:
            return await self.connection.ask(kind, payload, to)
        except Refused:
            return None

    def _worked_off(self) -> None:
        self.stream.worked_off()
        self.proofs.ask()

    def _on_acknowledged(self, identifier: str) -> None:
        if self._sent.proof_acknowledged(identifier):
            self._in_order(self._settle)
        else:
            self.handed_over(identifier)

    def handed_over(self, origin_id: str) -> None:
        """The server has a message; told once, in order with all else, and never after its receipt."""

        async def tell() -> None:
            if peer := self._sent.awaited(origin_id):
                await self._sink.message_progressed(peer, origin_id, DeliveryState.HANDED_OVER, "", self._server)
                self._sent.acknowledged(origin_id)  # only now: what a full disk refuses is told again
            await self._settle()

        self._in_order(tell)

    async def _settle(self) -> None:
        self._cursor.settle()

    def _in_order(self, work: Work) -> None:
        self.intake.put(self.stream.handled + 1, work)  # no stanza waits for this to be acknowledged

    def _on_roster(self, iq: Any) -> None:
        """A roster push; only the user's own account may send one (RFC 6121 section 2.1.6)."""
        xml = iq.xml
        if xml.get("type") != "set":
            return
        if xml.get("from") and bare(xml.get("from")) != self._own_jid:
            raise XMPPError("service-unavailable")
        self.intake.put(self.stream.handled, lambda: self.contacts.pushed(xml))
        iq.reply().send()

    def _take(self, kind: str, stanza: Element) -> None:
        """A message or presence came."""
        if kind == "message" and self._catching_up.take(stanza):
            return
        count, now = self.stream.handled, time.time()
        if kind == "presence":
            self.intake.put(count, lambda: self._take_presence(stanza))
        else:
            self.intake.put(count, lambda: self._take_message(stanza, now))

    async def _take_message(self, stanza: Element, now: float) -> None:
        card = vcard.read_notice(stanza, bare(stanza.get("from")))
        if card is not None:
            if self.contacts.subscription(card.jid):
                await self._sink.vcard_received(card)
            return
        reading = messages.read(stanza, self._reader, now)
        if reading is None:
            return
        await self.inbox.deliver(reading, acknowledge=reading.live)
        if reading.archive_id and not reading.outgoing and self._catching_up.is_done and self.visible:
            self._cursor.reach(reading.archive_id)

    async def _take_presence(self, stanza: Element) -> None:
        if stanza.get("type") == "subscribe":
            jid = bare(stanza.get("from"))
            if jid and jid != self._own_jid:
                await self._sink.subscription_requested(jid, text_of(stanza, NICK, "nick", 200))
            return
        announcement = presence.read_announcement(stanza)
        if announcement is not None:
            await self.contacts.announced(announcement)
