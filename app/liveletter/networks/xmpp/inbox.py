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
    """Hands readings to the sink. `visible`: whether the user shows to be there; if not, nothing is answered. `server`:
    the user's own, as it is called when it has a message."""

    def __init__(
        self,
        *,
        sink: NetworkSink,
        settings: Settings,
        sent: Sent,
        prove: Callable[[Element], None],
        visible: Callable[[], bool],
        server: str,
    ) -> None:
        self._sink = sink
        self._settings = settings
        self._sent = sent
        self._prove = prove
        self._visible = visible
        self._server = server

    async def deliver(self, reading: Reading, *, acknowledge: bool) -> None:
        """Tell the sink all that a stanza says. When this returns, a message is on disk and, where `acknowledge` and
        the sender is a contact who asked for it, its arrival is proven to them: once more, where the message is known
        already, for its sender may not have seen the first proof."""
        if reading.chat is not None:
            await self._sink.message_received(replace(reading.chat, about=self._sent.about(reading.chat)))
        if reading.failed:
            await self._failed(reading)
        if reading.outgoing:
            return
        if reading.chat is not None and acknowledge and reading.receipt_wanted and self.may_answer(reading.peer):
            self._prove(composing.receipt(reading.peer, reading.receipt_wanted))
        await self._progress(reading, reading.delivered, DeliveryState.DELIVERED)
        await self._progress(reading, reading.displayed, DeliveryState.READ)
        if reading.typing is not None and reading.live:
            await self._sink.typing_changed(reading.peer, reading.typing and reading.chat is None)

    def may_answer(self, peer: str) -> bool:
        """Whether somebody may be told, without the user's doing, that the user is there."""
        return self._visible() and self._settings[RECEIPTS] and self._sink.is_known(peer)

    async def _progress(self, reading: Reading, origin_id: str, state: DeliveryState) -> None:
        peer = reading.peer
        if origin_id and self._sent.may_speak_of(peer, origin_id):
            if self._sent.awaited(origin_id):  # the receipt was faster than the server's own word
                await self._sink.message_progressed(peer, origin_id, DeliveryState.HANDED_OVER, "", self._server)
                self._sent.acknowledged(origin_id)
            await self._sink.message_progressed(peer, origin_id, state, "", reading.device)

    async def _failed(self, reading: Reading) -> None:
        """An error comes from the one written to, or, without a sender, from the user's own server."""
        peer = self._sent.peer(reading.failed) if reading.outgoing else reading.peer
        if peer and self._sent.may_speak_of(peer, reading.failed):
            self._sent.acknowledged(reading.failed)
            await self._sink.message_progressed(peer, reading.failed, DeliveryState.FAILED, reading.trouble)
