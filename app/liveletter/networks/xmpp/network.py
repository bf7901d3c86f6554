"""XMPP as a network: one account, kept connected; slixmpp stands behind this one adapter."""

import asyncio
from collections.abc import Awaitable

from liveletter.domain.chat import LinkedFile, OutgoingChat
from liveletter.domain.errors import Refused
from liveletter.domain.people import VCard
from liveletter.domain.presence import Presence, Show
from liveletter.networks.xmpp import composing, own_presence, roster, vcard
from liveletter.networks.xmpp.online import OnlineAccount
from liveletter.networks.xmpp.stanza_xml import bare
from liveletter.ports import NetworkCapabilities
from liveletter.settings import TYPING


class XmppNetwork(OnlineAccount):
    """One XMPP account (ports.Network): what is asked of it. Everything but `download` is refused or kept while it is
    offline."""

    @property
    def capabilities(self) -> NetworkCapabilities:
        """What this network can do. Whether messages are kept for somebody offline is their server's to say; nearly
        all do."""
        return NetworkCapabilities(receipts=True, typing=True, presence=True, server_keeps_messages=True)

    async def send(self, chat: OutgoingChat) -> None:
        """Hand a message to the server (see ports.Network). Raises Unreachable, and Refused for what is no address."""
        session = self._connected_session()
        if not bare(chat.to):
            raise Refused(f"“{chat.to[:80]}” is not a chat address. Check it.")
        first = self._sent.note(chat)
        session.send(composing.message(chat, first=first, nick=self._account.name))
        await self._written(session)
        if not session.stream.is_on:
            self._tasks.spawn(self._confirm(session, chat), name="chat confirmation")

    async def set_presence(self, show: Show, status: str) -> None:
        """Set the user's own presence (see ports.Network)."""
        was_hidden = self._own.show is Show.OFFLINE
        self._own = Presence(show, status)
        session = self._session
        if session is None:
            return
        session.own = self._own
        if self._online:
            session.send(own_presence.stanza(self._own))
            if was_hidden and session.visible:
                self._tasks.spawn(self._while_online(session, session.catch_up), name="chat catch-up")

    async def send_typing(self, peer: str, typing: bool) -> None:
        """Tell a contact that the user is writing (XEP-0085)."""
        session = self._session
        if (
            session is not None
            and self._online
            and self._settings[TYPING]
            and session.visible
            and self._sink.is_known(peer)
        ):
            session.send(composing.typing(peer, typing))

    async def send_read(self, peer: str, origin_id: str) -> None:
        """Tell a contact that the user has read their message (XEP-0333), where receipts are allowed."""
        session = self._session
        if session is not None and self._online and origin_id and session.inbox.may_answer(peer):
            session.proofs.give(composing.displayed(peer, origin_id))

    async def look_up(self, peer: str) -> Presence:
        """The contact's presence as known now."""
        return self._session.contacts.presence(peer) if self._session is not None and self._online else Presence()

    async def answer_subscription(self, jid: str, accept: bool) -> None:
        """Answer a request, and ask back where accepted. Raises Unreachable."""
        session = self._connected_session()
        session.send(own_presence.subscription(jid, "subscribed" if accept else "unsubscribed"))
        if accept and session.contacts.subscription(jid) not in {"to", "both"} and not session.contacts.asked(jid):
            session.send(own_presence.subscription(jid, "subscribe", nick=self._account.name))
        await self._written(session)

    async def add_contact(self, jid: str, name: str) -> None:
        """Put somebody into the roster and ask to see their presence. Raises Unreachable and Refused."""
        session = self._connected_session()
        contact = bare(jid)
        if not contact:
            raise Refused(f"“{jid[:80]}” is not a chat address. Check it.")
        await session.connection.within(session.connection.ask("set", roster.change(contact, contact_name=name)))
        session.send(own_presence.subscription(contact, "subscribe", nick=self._account.name))
        await self._written(session)

    async def remove_contact(self, jid: str) -> None:
        """Take somebody out of the roster. Raises Unreachable and Refused."""
        connection = self._connected_session().connection
        await connection.within(connection.ask("set", roster.change(bare(jid), remove=True)))

    async def fetch_vcard(self, jid: str) -> None:
        """Ask for a contact's vCard, of both kinds; it arrives at the sink. Raises Unreachable."""
        connection = self._connected_session().connection
        contact = bare(jid)

        async def of_kind(kind: str) -> VCard:
            try:
                if kind == "temp":
                    return vcard.read_temp(await connection.ask("get", vcard.temp_query(), contact), contact)
                return vcard.read_vcard4(await connection.ask("get", vcard.vcard4_query(), contact), contact)
            except Refused:
                return VCard(contact)

        newer, older = await connection.within(_both(of_kind("4"), of_kind("temp")))
        card = vcard.merged(newer, older)
        if card.name or card.mail_addresses:
            await self._sink.vcard_received(card)

    async def keeps_messages(self, peer: str) -> bool:
        """Whether the peer's server keeps messages (see ports.Network); soon answered, and remembered for a while."""
        session = self._session
        return session is not None and self._online and await self._services.keeps_messages(session.connection, peer)

    async def upload_limit(self) -> int | None:
        """How large a file may be (see ports.Network). Raises Unreachable."""
        return await self._services.upload_limit(self._connected_session().connection)

    async def upload(self, name: str, kind: str, data: bytes) -> LinkedFile:
        """Put a file on the server (XEP-0363). Raises Refused and ServerError."""
        return await self._services.upload(self._connected_session().connection, name, kind, data)

    async def download(self, file: LinkedFile, limit: int) -> bytes:
        """Get a linked file (see ports.Network). Raises ServerError."""
        return await self._services.transfer.get(file, limit)


async def _both(one: Awaitable[VCard], other: Awaitable[VCard]) -> tuple[VCard, VCard]:
    return await asyncio.gather(one, other)
