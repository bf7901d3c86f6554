"""What servers do beside passing messages on: keeping them (XEP-0160, XEP-0313), taking files (XEP-0363)."""

import asyncio

from liveletter.domain.chat import LinkedFile
from liveletter.domain.errors import Refused, ServerError
from liveletter.domain.file_names import safe_file_name
from liveletter.networks.xmpp import disco
from liveletter.networks.xmpp.connection import Connection
from liveletter.networks.xmpp.files import UNNAMED, safe_type
from liveletter.networks.xmpp.http_errors import too_large_to_send
from liveletter.networks.xmpp.remembered import Remembered
from liveletter.networks.xmpp.stanza_xml import MAM, bare
from liveletter.networks.xmpp.transfer import Transfer, sha256
from liveletter.networks.xmpp.uploads import Service, ask_for_slot, find_service

LASTING = 3600.0  # seconds that an answer is believed
DEADLINE = 5.0  # seconds until a server that does not say is taken to keep nothing
_KEEPING = frozenset({"msgoffline", MAM})


class Services:
    """Asks, and remembers the answers until it is told to forget them. `domain`: the user's own server."""

    def __init__(self, *, domain: str, transfer: Transfer) -> None:
        self.transfer = transfer
        self._domain = domain
        self._uploads = Remembered[Service](lasting=LASTING)
        self._keeping = Remembered[bool](lasting=LASTING)

    def forget(self) -> None:
        """A new connection: the server may be another since."""
        self._uploads.forget()
        self._keeping.forget()

    async def keeps_messages(self, connection: Connection, peer: str) -> bool:
        """Whether a peer's server says that it keeps messages. Never raises."""
        contact = bare(peer)
        known = self._keeping.get(contact)
        if known is not None or not contact:
            return bool(known)
        try:
            answers = await connection.within(_features(connection, contact))
        except ServerError:
            return False
        if answers is None:
            return False
        return self._keeping.keep(contact, bool(answers & _KEEPING))

    async def upload_limit(self, connection: Connection) -> int | None:
        """How large a file may be; 0 where that is not told, None where no files are taken. Raises Unreachable."""
        service = await self._service(connection)
        return service.limit if service is not None else None

    async def upload(self, connection: Connection, filename: str, kind: str, data: bytes) -> LinkedFile:
        """Put a file on the server. Raises Refused and ServerError."""
        service = await self._service(connection)
        if service is None:
            raise Refused(f"The chat server {self._domain} takes no files. Send the file by mail.")
        if service.limit and len(data) > service.limit:
            raise too_large_to_send(len(data), service.limit, service.jid)
        title, told = safe_file_name(filename) or UNNAMED, safe_type(kind)
        slot = await connection.within(ask_for_slot(connection, service, title, told, len(data)))
        await self.transfer.put(slot.put, slot.fields, told, data)
        return LinkedFile(slot.get, title, told, len(data), await asyncio.to_thread(sha256, data))

    async def _service(self, connection: Connection) -> Service | None:
        known = self._uploads.get(self._domain)
        if known is not None:
            return known
        found = await connection.within(find_service(connection, self._domain))
        return self._uploads.keep(self._domain, found) if found is not None else None


async def _features(connection: Connection, contact: str) -> frozenset[str] | None:
    """What the contact's server and the contact's account can do together; None where neither answers in time."""
    answers = await asyncio.gather(*(_ask(connection, jid) for jid in (contact.rpartition("@")[2], contact)))
    known = [answer for answer in answers if answer is not None]
    return frozenset().union(*known) if known else None


async def _ask(connection: Connection, jid: str) -> frozenset[str] | None:
    try:
        return disco.features_of(await connection.ask("get", disco.question(), jid, DEADLINE))
    except ServerError:
        return None
