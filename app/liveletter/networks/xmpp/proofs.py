"""Receipts and markers (XEP-0184, XEP-0333) on their way: a break of the connection must not swallow them."""

import secrets
from collections.abc import Callable
from copy import deepcopy
from xml.etree.ElementTree import Element

from liveletter.networks.xmpp.intake import Intake
from liveletter.networks.xmpp.sent import Sent
from liveletter.networks.xmpp.stream_management import StreamManagement


class Proofs:
    """Sends each until the server has it, as far as the server tells."""

    def __init__(
        self, *, sent: Sent, stream: StreamManagement, intake: Intake, send: Callable[[Element], bool]
    ) -> None:
        self._sent = sent
        self._stream = stream
        self._intake = intake
        self._send = send

    def give(self, proof: Element) -> None:
        """Send one now, or as soon as there is a connection."""
        proof.set("id", secrets.token_hex(8))
        is_sent = self._send(deepcopy(proof))
        if self._stream.is_on or not is_sent:
            self._sent.note_proof(proof)
        if self._intake.oldest is None:
            self.ask()

    def give_again(self) -> None:
        """Send those that a break has swallowed; what slixmpp still holds it sends again by itself."""
        held = self._stream.unacknowledged()
        for proof in self._sent.proofs():
            identifier = proof.get("id", "")
            if identifier not in held:
                self._send(deepcopy(proof))
            if not self._stream.is_on:
                self._sent.proof_acknowledged(identifier)  # more will never be known

    def ask(self) -> None:
        """Ask whether the server has them; asked once for many, when there is nothing else to do."""
        if self._sent.proofs():
            self._stream.ask_soon()
