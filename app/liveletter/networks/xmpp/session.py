"""One account's sessions: what is asked, in which order, before it counts as online, and where what comes goes."""

import asyncio
import logging
import secrets
import time
from copy import deepcopy
from typing import Any, cast
from xml.etree.ElementTree import Element

from slixmpp.exceptions import XMPPError
from slixmpp.stanza import Message
from slixmpp.stanza import Presence as PresenceStanza
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

from liveletter.domain.accounts import Account
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import Refused, Unreachable
from liveletter.domain.presence import Presence, Show
from liveletter.networks.xmpp import disco, messages, own_presence, presence, roster, vcard
from liveletter.networks.xmpp.connection import Connection
from liveletter.networks.xmpp.contacts import Contacts
from liveletter.networks.xmpp.cursor import Cursor
from liveletter.networks.xmpp.inbox import Inbox
from liveletter.networks.xmpp.intake import Intake, Work
from liveletter.networks.xmpp.mam import Archive
from liveletter.networks.xmpp.sent import Sent
from liveletter.networks.xmpp.stanza_xml import (
    CARBONS,
    CLIENT,
    MAM,
    NICK,
    PING,
    ROSTER,
    STABLE_IDS,
    STREAM_MANAGEMENT,
    bare,
    name,
    text_of,
)
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
        self._timing = timing
        self._own_jid = bare(account.jid)
        self.own = Presence(Show.ONLINE)
        self._server = domain_of(account)
        self._reader = messages.Reader(self._own_jid)
        self._cursor = Cursor(sent=sent, advance=sink.catch_up_advanced)
        self._caught_up = False
        self._has_archive = False
        self._acked = asyncio.Event()
        self.connection = Connection(account=account, password=password, timing=timing, take=self._take)
        client = self._client = self.connection.client
        self._stream = cast(Any, client.plugin["xep_0198"])
        self._stream.send_ack = self._asked_to_acknowledge
        self._owes_word = False
        self.intake = Intake(hold=client.hold, release=client.release, emptied=self._worked_off)
        self.contacts = Contacts(sink=sink)
        self._archive = Archive(connection=self.connection, own=self._own_jid)
        self.inbox = Inbox(
            sink=sink,
            settings=settings,
            sent=sent,
            prove=self.prove,
            visible=lambda: self.visible,
            server=self._server,
        )
        client.add_event_handler("stanza_acked", self._on_acked)
        client.remove_handler("Roster Update")  # slixmpp's own answers with what it cannot write
        client.register_handler(
            Callback("Roster push", MatchXPath(f"{{{CLIENT}}}iq/{{{ROSTER}}}query"), self._on_roster)
        )
        disco.answer_requests(client)

    @property
    def visible(self) -> bool:
        """Whether contacts may see that the user is there."""
        return self.own.show is not Show.OFFLINE

    def send(self, element: Element) -> None:
        """Write a message or presence stanza; nothing where there is no connection."""
        kind = Message if element.tag == name(CLIENT, "message") else PresenceStanza
        if self._client.transport is not None:
            self._client.send(kind(self._client, element))

    def prove(self, proof: Element) -> None:
        """Send a receipt or marker; kept until the server has it, and sent again after a break."""
        proof.set("id", secrets.token_hex(8))
        if self.connection.managed or self._client.transport is None:
            self._sent.note_proof(proof)
        self.send(deepcopy(proof))
        if self.intake.oldest is None:
            self._ask_about_proofs()

    async def flush(self) -> None:
        """Wait until all stanzas are written, and ask the server to acknowledge them (XEP-0198)."""
        async with asyncio.timeout(self._timing.answer):
            await self._client.waiting_queue.join()
        if self.connection.managed:
            self._stream.request_ack()

    async def begin(self, *, resumed: bool) -> None:
        """Make a connection a usable one: when this returns, all that the server has kept is with the sink, and of
        every message sent it is known whether the server has it. Raises ServerError."""
        if resumed:
            await self._all_acknowledged()
            await self.contacts.tell_all()
            self.send(own_presence.stanza(self.own))
        else:
            self._sent.forget_waiting()
            await self._begin_anew()
        self._prove_again()
        await self._optional("get", Element(name(PING, "ping")), self._server)  # what it has kept comes before this
        await self.intake.join()
        if self.connection.managed:
            await self._all_acknowledged()
            await self.intake.join()

    async def catch_up(self) -> None:
        """Take in what the server's archive has (XEP-0313); nothing where it has none or refuses."""
        self._caught_up = False
        if not self._has_archive:
            return
        self._cursor.forget()
        cursor = self._sink.catch_up_cursor()

        async def take(result: Element) -> None:
            await self._take_archived(result, acknowledge=bool(cursor))

        try:
            await self._archive.catch_up(cursor, time.time(), take, self._cursor.reach)
        except Refused as error:
            log.warning("The chat server's archive was not read: %s", error.detail)
        else:
            self._caught_up = True

    async def _begin_anew(self) -> None:
        ask = self.connection.ask
        entries, features, _ = await asyncio.gather(
            ask("get", roster.query()),
            self._features(),
            self._optional("set", Element(name(CARBONS, "enable"))),
        )
        self._has_archive = MAM in features
        self._reader = messages.Reader(self._own_jid, ids_vouched=bool(features & {MAM, STABLE_IDS}))
        await self.contacts.loaded(entries)
        if self.visible:
            self.send(own_presence.stanza(self.own))
        await self.catch_up()

    async def _features(self) -> frozenset[str]:
        answer = await self._optional("get", disco.question(), self._own_jid)
        return disco.features_of(answer) if answer is not None else frozenset()

    async def _optional(self, kind: str, payload: Element, to: str = "") -> Element | None:
        try:
            return await self.connection.ask(kind, payload, to)
        except Refused:
            return None

    async def _all_acknowledged(self) -> None:
        """After a resumed session slixmpp has sent again what was not acknowledged: wait for the server's word."""
        try:
            async with asyncio.timeout(self._timing.answer):
                while self._stream.unacked_queue:
                    self._acked.clear()
                    await self.flush()
                    await self._acked.wait()
        except TimeoutError:
            raise Unreachable("The chat server does not acknowledge what it is sent.") from None

    def _prove_again(self) -> None:
        """Send the proofs that a break has swallowed; slixmpp sends those again that it still holds itself."""
        if not self.visible:
            return
        held = {str(stanza["id"]) for _, stanza in self._stream.unacked_queue}
        for proof in self._sent.proofs():
            if proof.get("id") not in held:
                self.send(deepcopy(proof))
            if not self.connection.managed:
                self._sent.proof_acknowledged(proof.get("id", ""))  # as far as will ever be known

    def _ask_about_proofs(self) -> None:
        """Ask the server to acknowledge them, behind them in the stream."""
        if self.connection.managed and any(self._sent.proofs()):
            self._client.send(f"<r xmlns='{STREAM_MANAGEMENT}'/>")

    def _asked_to_acknowledge(self) -> None:
        """The server asks what has arrived; the answer waits until it is on disk, but a long time of work does not
        make the server believe that nobody is there."""
        if self.intake.oldest is None or self._owes_word:
            self._acknowledge()
        else:
            self._owes_word = True

    def _worked_off(self) -> None:
        if self._owes_word:
            self._acknowledge()
        self._ask_about_proofs()

    def _acknowledge(self) -> None:
        """Tell the server which stanzas it need not keep: those before the oldest that is not on disk yet."""
        if self._client.transport is None or not self._stream.enabled_in:
            return
        oldest = self.intake.oldest
        self._owes_word = oldest is not None
        count = self._stream.handled if oldest is None else oldest - 1
        self._client.send_raw(f"<a xmlns='{STREAM_MANAGEMENT}' h='{count % 2**32}'/>")

    def _on_acked(self, stanza: Any) -> None:
        self._acked.set()
        if not isinstance(stanza, Message):
            return
        if self._sent.proof_acknowledged(str(stanza["id"])):
            self._in_order(self._settle)
        else:
            self.handed_over(str(stanza["id"]))

    def handed_over(self, origin_id: str) -> None:
        """The server has a message; told once, in order with all else, and never after its receipt."""

        async def tell() -> None:
            if peer := self._sent.acknowledged(origin_id):
                await self._sink.message_progressed(peer, origin_id, DeliveryState.HANDED_OVER, "", self._server)
            await self._settle()

        self._in_order(tell)

    async def _settle(self) -> None:
        self._cursor.settle()

    def _in_order(self, work: Work) -> None:
        self.intake.put(self._stream.handled + 1, work)  # no stanza waits for this to be acknowledged

    def _on_roster(self, iq: Any) -> None:
        """A roster push; only the user's own account may send one (RFC 6121 section 2.1.6)."""
        xml = iq.xml
        if xml.get("type") != "set":
            return
        if xml.get("from") and bare(xml.get("from")) != self._own_jid:
            raise XMPPError("service-unavailable")
        self.intake.put(self._stream.handled, lambda: self.contacts.pushed(xml))
        iq.reply().send()

    def _take(self, kind: str, stanza: Element) -> None:
        """A message or presence came."""
        if kind == "message" and self._archive.take(stanza):
            return
        count, now = self._stream.handled, time.time()
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
        if reading.archive_id and not reading.outgoing and self._caught_up and self.visible:
            self._cursor.reach(reading.archive_id)

    async def _take_archived(self, result: Element, *, acknowledge: bool) -> None:
        message, delay = messages.forwarded(result)
        if message is None:
            return
        reading = messages.read_archived(message, delay, result.get("id", ""), self._reader, time.time())
        if reading is not None:
            await self.inbox.deliver(reading, acknowledge=acknowledge)
            await asyncio.sleep(0)

    async def _take_presence(self, stanza: Element) -> None:
        if stanza.get("type") == "subscribe":
            jid = bare(stanza.get("from"))
            if jid and jid != self._own_jid:
                await self._sink.subscription_requested(jid, text_of(stanza, NICK, "nick", 200))
            return
        announcement = presence.read_announcement(stanza)
        if announcement is not None:
            await self.contacts.announced(announcement)
