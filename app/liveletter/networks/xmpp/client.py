"""slixmpp's client, made safe: it reads in slices, answers nobody by itself, lets no stanza raise, logs no stanza."""

import asyncio
import contextlib
import logging
import socket
import ssl
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from slixmpp import ClientXMPP
from slixmpp.exceptions import XMPPError
from slixmpp.stanza import Iq, Message, Presence

log = logging.getLogger(__name__)

SLICE = 8 * 1024  # bytes parsed before the loop's other tasks have their turn
_TALKATIVE = (
    "slixmpp.xmlstream.xmlstream",
    "slixmpp.xmlstream.stanzabase",
    "slixmpp.basexmpp",
    "slixmpp.stanza.rootstanza",
)


_FAILED_LOG_IN = "slixmpp.features.feature_mechanisms.mechanisms"


def _without_stanzas(record: logging.LogRecord) -> bool:
    """Keep the constant words of a log line and drop the values: they may be what somebody wrote.

    An untrusted certificate is told to the user, not logged.
    """
    if str(record.msg).startswith("CERT:"):
        return False
    record.msg, record.args = str(record.msg).partition("%")[0].partition("{")[0], ()
    return True


def quieten_slixmpp() -> None:
    """slixmpp logs whole stanzas at DEBUG, and some at WARNING and ERROR."""
    logging.getLogger("slixmpp").setLevel(logging.WARNING)
    logging.getLogger(_FAILED_LOG_IN).setLevel(logging.CRITICAL)  # told to the user
    for name in _TALKATIVE:
        logger = logging.getLogger(name)
        if _without_stanzas not in logger.filters:
            logger.addFilter(_without_stanzas)


class Client(ClientXMPP):
    """One log-in. Messages and presences go to `take`, and nowhere else: none of slixmpp's own handlers sees them.

    Must be made inside the running loop.
    """

    def __init__(
        self, jid: str, password: str, *, context: ssl.SSLContext, take: Callable[[str, Element], None]
    ) -> None:
        quieten_slixmpp()
        super().__init__(jid, password, ssl_context=context, loop=asyncio.get_running_loop())
        self.auto_authorize = None
        self.auto_subscribe = False
        self.whitespace_keepalive = False  # the watchdog's pings keep the connection alive
        self._take = take
        self._unread = bytearray()
        self._unwritten = bytearray()
        self._reading_on = False
        self._held = False
        self._sender: asyncio.Task[Any] | None = None
        self.register_plugin("xep_0198", {"window": 2**30})  # whoever sends a message asks for its acknowledgement
        for unused in ("IM", "IMError", "Presence"):  # no message and no presence gets that far
            self.remove_handler(unused)
        self.add_filter("in", self._divert)  # behind that of XEP-0198, which counts

    def data_received(self, data: bytes | str) -> None:
        """Parse a slice now and the rest later, so that a flood leaves the loop to others."""
        self._unread += data.encode() if isinstance(data, str) else data
        self._answer_quickly()
        if not self._reading_on:
            self._read_slice()

    def connection_made(self, transport: Any, send_event: bool = True) -> None:
        """A new stream: what came before it, in clear, must not leak into it."""
        self._unread.clear()
        self._unwritten.clear()
        self._held = False
        super().connection_made(transport, send_event)

    def connection_lost(self, exception: BaseException | None) -> None:
        """Take in what was received before the end."""
        rest = bytes(self._unread)
        self._unread.clear()
        if rest and self.parser is not None:
            super().data_received(rest)
        super().connection_lost(exception)

    def hold(self) -> None:
        """Read no more from the server."""
        self._held = True
        if self.transport is not None and not self.transport.is_closing():
            self.transport.pause_reading()

    def release(self) -> None:
        """Read on."""
        self._held = False
        if self.transport is not None and not self.transport.is_closing():
            self.transport.resume_reading()
        if self._unread and not self._reading_on:
            self._read_slice()

    def send_raw(self, data: str | bytes) -> None:
        """Write to the server, together with what else is sent in this turn of the loop: a stanza and the request to
        acknowledge it are one packet. Nothing where there is no connection: whoever sends watches for
        acknowledgements."""
        if self.transport is None or self.transport.is_closing():
            return
        if not self._unwritten:
            self.loop.call_soon(self._write)
        self._unwritten += data.encode() if isinstance(data, str) else data

    def reconnect(self, wait: float = 2.0, reason: str = "") -> None:
        """Nothing: the adapter decides where to connect and when, not a server that names another host."""

    def recv_stanza(self, stanza: Any) -> None:
        """Whatever a stanza holds, it does not end the connection."""
        try:
            super().recv_stanza(stanza)
        except Exception as error:
            log.warning("A stanza was dropped: %s", type(error).__name__)

    def exception(self, exception: Exception) -> None:
        """A handler of slixmpp's raised. The text of the exception may quote a stanza."""
        log.warning("A chat handler failed: %s", type(exception).__name__)

    async def run_filters(self) -> None:
        """slixmpp's sender; it never ends by itself."""
        self._sender = asyncio.current_task()
        await super().run_filters()

    async def finish(self) -> None:
        """End the sender: the client is not used again."""
        if self._sender is not None:
            self._sender.cancel()
            await asyncio.gather(self._sender, return_exceptions=True)

    def _answer_quickly(self) -> None:
        """Let the kernel confirm at once: a server that writes small pieces (Nagle) would wait 40 ms for it."""
        line = self.transport.get_extra_info("socket") if self.transport is not None else None
        if line is not None and hasattr(socket, "TCP_QUICKACK"):
            with contextlib.suppress(OSError):
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)

    def _write(self) -> None:
        data = bytes(self._unwritten)
        self._unwritten.clear()
        if data and self.transport is not None and not self.transport.is_closing():
            self.transport.write(data)

    def _read_slice(self) -> None:
        self._reading_on = False
        if self._held or not self._unread:
            return
        piece = bytes(self._unread[:SLICE])
        del self._unread[:SLICE]
        super().data_received(piece)
        if self._unread:
            self._reading_on = True
            self.loop.call_soon(self._read_slice)

    @staticmethod
    def _guard(iq: Any) -> None:
        iq.exception = _Answer(iq)

    def _divert(self, stanza: Any) -> Any:
        if isinstance(stanza, Message | Presence):
            self._take(stanza.name, stanza.xml)
            return None
        if isinstance(stanza, Iq):
            self._guard(stanza)
        return stanza


class _Answer:
    """What is answered to a request whose handling raised: the error that was meant, or a plain one. Never a reason."""

    def __init__(self, iq: Any) -> None:
        self._iq = iq

    def __call__(self, error: Exception) -> None:
        if self._iq["type"] not in {"get", "set"}:
            log.warning("An answer could not be taken in: %s", type(error).__name__)
            return
        reply = self._iq.reply()
        reply["error"]["type"] = "cancel"
        condition = error.condition if isinstance(error, XMPPError) else "internal-server-error"
        reply["error"]["condition"] = condition
        reply.send()
