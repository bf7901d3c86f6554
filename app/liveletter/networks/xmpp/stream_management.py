"""Who has what of the stream (XEP-0198): slixmpp's counting, asked at the right time and believed to the last word."""

import asyncio
from collections.abc import Callable
from typing import Any, cast

from slixmpp.stanza import Message
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

from liveletter.domain.errors import Unreachable
from liveletter.networks.xmpp.client import Client
from liveletter.networks.xmpp.intake import Intake
from liveletter.networks.xmpp.stanza_xml import STREAM_MANAGEMENT, name

_REFUSED = "Stream Management Failed"  # slixmpp's handler
_MODULUS = 2**32


class StreamManagement:
    """Acknowledgements in both directions. `on_acknowledged` is told the id of each message that the server has.

    `patience`: seconds that the server has for its word.
    """

    def __init__(
        self, *, client: Client, intake: Intake, patience: float, on_acknowledged: Callable[[str], None]
    ) -> None:
        self._client = client
        self._intake = intake
        self._patience = patience
        self._on_acknowledged = on_acknowledged
        self._stream = cast(Any, client.plugin["xep_0198"])
        self._stream.send_ack = self._asked
        self._owes_word = False
        self._acked = asyncio.Event()
        client.add_event_handler("stanza_acked", self._on_acked)
        client.remove_handler(_REFUSED)
        client.register_handler(
            Callback(_REFUSED, MatchXPath(name(STREAM_MANAGEMENT, "failed")), self._on_refused, instream=True)
        )

    @property
    def is_on(self) -> bool:
        """Whether the server acknowledges stanzas."""
        return "stream_management" in self._client.features

    @property
    def handled(self) -> int:
        """How many stanzas have come."""
        return int(self._stream.handled)

    def unacknowledged(self) -> frozenset[str]:
        """The ids of the stanzas that are sent again where the session is resumed."""
        return frozenset(str(stanza["id"]) for _, stanza in self._stream.unacked_queue)

    async def flush(self) -> None:
        """Wait until all stanzas are written, and ask the server to acknowledge them."""
        async with asyncio.timeout(self._patience):
            await self._client.waiting_queue.join()
        if self.is_on:
            self._stream.request_ack()

    def ask_soon(self) -> None:
        """Ask the server to acknowledge what is being written, behind it in the stream."""
        if self.is_on:
            self._client.send(f"<r xmlns='{STREAM_MANAGEMENT}'/>")

    async def all_acknowledged(self) -> None:
        """Wait until the server has all that was sent. Raises Unreachable."""
        try:
            async with asyncio.timeout(self._patience):
                await self._client.waiting_queue.join()  # from there it comes into the other queue
                while self._stream.unacked_queue:
                    self._acked.clear()
                    await self.flush()
                    await self._acked.wait()
        except TimeoutError:
            raise Unreachable("The chat server does not acknowledge what it is sent.") from None

    def worked_off(self) -> None:
        """All that came is on disk."""
        if self._owes_word:
            self._acknowledge()

    def _asked(self) -> None:
        """The server asks what has arrived; the answer waits until it is on disk, but a long time of work does not
        make the server believe that nobody is there."""
        if self._intake.oldest is None or self._owes_word:
            self._acknowledge()
        else:
            self._owes_word = True

    def _acknowledge(self) -> None:
        """Tell the server which stanzas it need not keep: those before the oldest that is not on disk yet."""
        if self._client.transport is None or not self._stream.enabled_in:
            return
        oldest = self._intake.oldest
        self._owes_word = oldest is not None
        count = self._stream.handled if oldest is None else oldest - 1
        self._client.send_raw(f"<a xmlns='{STREAM_MANAGEMENT}' h='{count % _MODULUS}'/>")

    def _on_acked(self, stanza: Any) -> None:
        self._acked.set()
        if isinstance(stanza, Message):
            self._on_acknowledged(str(stanza["id"]))

    def _on_refused(self, failed: Any) -> None:
        """The session is not resumed, or not managed. A server that still knows how much it had handled says so:
        slixmpp would forget it."""
        count = failed.xml.get("h", "")
        queue = self._stream.unacked_queue
        if count.isascii() and count.isdigit() and (int(count) - self._stream.last_ack) % _MODULUS <= len(queue):
            self._stream._handle_ack({"h": int(count)})
        self._stream._handle_failed(failed)
