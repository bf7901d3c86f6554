"""What this program has sent since it started: to whom, about what, and what the server has not yet acknowledged."""

from collections import OrderedDict
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from liveletter.domain.chat import IncomingChat, OutgoingChat
from liveletter.domain.mail_threads import thread_of_mail

MOST = 5000


class Sent:
    """Remembers the last messages sent. What is older is the archive's to know.

    Proofs (receipts and markers) are remembered too until the server has them: a break must not swallow them.
    """

    def __init__(self) -> None:
        self._peers: OrderedDict[str, str] = OrderedDict()
        self._threads: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._waiting: dict[str, tuple[int, str]] = {}
        self._proofs: OrderedDict[str, tuple[int, Element]] = OrderedDict()
        self._count = 0

    @property
    def waiting(self) -> bool:
        """Whether a message is not yet acknowledged by the server."""
        return bool(self._waiting)

    @property
    def count(self) -> int:
        """How much has been sent: the number of the last."""
        return self._count

    @property
    def oldest(self) -> int:
        """The number of the oldest that the server has not acknowledged; where it has all, that of the next."""
        waiting = (next(iter(each.values()), None) for each in (self._waiting, self._proofs))
        return min((first[0] for first in waiting if first is not None), default=self._count + 1)

    def note(self, chat: OutgoingChat) -> bool:
        """A message goes out; True where it is the first about its mail to this peer."""
        self._peers[chat.origin_id] = chat.to
        self._waiting.pop(chat.origin_id, None)  # sent again: later in order
        self._waiting[chat.origin_id] = (self._next(), chat.to)
        first = bool(chat.about) and (chat.to, thread_of_mail(chat.about)) not in self._threads
        if chat.about:
            self._threads[chat.to, thread_of_mail(chat.about)] = chat.about
        for known in (self._peers, self._threads):
            while len(known) > MOST:
                known.popitem(last=False)
        return first

    def awaited(self, origin_id: str) -> str:
        """To whom a message goes that the server has not acknowledged; empty where it is none of ours, or it has."""
        return self._waiting.get(origin_id, (0, ""))[1]

    def acknowledged(self, origin_id: str) -> None:
        """The server has a message, and that is on disk."""
        self._waiting.pop(origin_id, None)

    def forget_waiting(self) -> frozenset[str]:
        """The session ended: nothing more will be acknowledged. Returns the origin-ids that were not. Proofs stay, to
        be sent again."""
        forgotten = frozenset(self._waiting)
        self._waiting.clear()
        return forgotten

    def note_proof(self, proof: Element) -> None:
        """A proof goes out, or waits for a connection."""
        self._proofs[proof.get("id", "")] = (self._next(), proof)
        while len(self._proofs) > MOST:
            self._proofs.popitem(last=False)

    def proof_acknowledged(self, identifier: str) -> bool:
        """The server has a proof; False where it is none of ours."""
        return self._proofs.pop(identifier, None) is not None

    def proofs(self) -> Iterable[Element]:
        """All that the server has not acknowledged, oldest first."""
        return tuple(proof for _, proof in self._proofs.values())

    def peer(self, origin_id: str) -> str:
        """To whom a message went; empty where it is not remembered."""
        return self._peers.get(origin_id, "")

    def may_speak_of(self, peer: str, origin_id: str) -> bool:
        """Whether `peer` may tell what became of a message: it went to them, or is not remembered here."""
        return self._peers.get(origin_id, peer) == peer

    def about(self, chat: IncomingChat) -> str:
        """The mail a message belongs to: as it says, or by the thread that it echoes."""
        return chat.about or self._threads.get((chat.peer, chat.thread), "")

    def _next(self) -> int:
        self._count += 1
        return self._count
