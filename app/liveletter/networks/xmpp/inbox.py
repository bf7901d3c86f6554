"""What a message means: told to the sink, acknowledged to a contact (XEP-0184), never to a stranger."""

from collections.abc import Callable
from dataclasses import replace
from xml.etree.ElementTree import Element

from liveletter.domain.delivery import DeliveryState
from liveletter.networks.xmpp import composing
from liveletter.networks.xmpp.messages import Reading
from liveletter.networks.xmpp.sent import Sent
from liveletter.ports import NetworkSink
from liveletter.settings import RECEIPTS, Settings


class Inbox:
    """Hands readings to the sink. `visible`: whether the user shows to be there; if not, nothing is answered."""

    def __init__(
        self,
        *,
        sink: NetworkSink,
        settings: Settings,
        sent: Sent,
        send: Callable[[Element], None],
        visible: Callable[[], bool],
    ) -> None:
        self._sink = sink
        self._settings = settings
        self._sent = sent
        self._send = send
        self._visible = visible

    async def deliver(self, reading: Reading, *, acknowledge: bool) -> None:
        """Tell the sink all that a stanza says. When this returns, a message is on disk and, where `acknowledge` and
        the sender is a contact who asked for it, its arrival is proven to them."""
        if reading.chat is not None:
            await self._sink.message_received(replace(reading.chat, about=self._sent.about(reading.chat)))
        if reading.failed:
            await self._failed(reading)
        if reading.outgoing:
            return
        if reading.chat is not None and acknowledge and reading.receipt_wanted and self.may_answer(reading.peer):
            self._send(composing.receipt(reading.peer, reading.receipt_wanted))
        await self._progress(reading.peer, reading.delivered, DeliveryState.DELIVERED)
        await self._progress(reading.peer, reading.displayed, DeliveryState.READ)
        if reading.typing is not None and reading.live:
            await self._sink.typing_changed(reading.peer, reading.typing and reading.chat is None)

    def may_answer(self, peer: str) -> bool:
        """Whether somebody may be told, without the user's doing, that the user is there."""
        return self._visible() and self._settings[RECEIPTS] and self._sink.is_known(peer)

    async def _progress(self, peer: str, origin_id: str, state: DeliveryState) -> None:
        if origin_id and self._sent.may_speak_of(peer, origin_id):
            if self._sent.acknowledged(origin_id):  # the receipt was faster than the server's own word
                await self._sink.message_progressed(peer, origin_id, DeliveryState.HANDED_OVER, "")
            await self._sink.message_progressed(peer, origin_id, state, "")

    async def _failed(self, reading: Reading) -> None:
        """An error comes from the one written to, or, without a sender, from the user's own server."""
        peer = self._sent.peer(reading.failed) if reading.outgoing else reading.peer
        if peer and self._sent.may_speak_of(peer, reading.failed):
            self._sent.acknowledged(reading.failed)
            await self._sink.message_progressed(peer, reading.failed, DeliveryState.FAILED, reading.trouble)
