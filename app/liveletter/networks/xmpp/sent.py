"""What this program has sent since it started: to whom, about what, and what the server has not yet acknowledged."""

from collections import OrderedDict

from liveletter.domain.chat import IncomingChat, OutgoingChat
from liveletter.domain.mail_threads import thread_of_mail

MOST = 5000


class Sent:
    """Remembers the last messages sent. What is older is the archive's to know."""

    def __init__(self) -> None:
        self._peers: OrderedDict[str, str] = OrderedDict()
        self._threads: OrderedDict[tuple[str, str], str] = OrderedDict()
        self._waiting: dict[str, str] = {}

    @property
    def waiting(self) -> bool:
        """Whether something is not yet acknowledged by the server."""
        return bool(self._waiting)

    def note(self, chat: OutgoingChat) -> bool:
        """A message goes out; True where it is the first about its mail to this peer."""
        self._peers[chat.origin_id] = chat.to
        self._waiting[chat.origin_id] = chat.to
        first = bool(chat.about) and (chat.to, thread_of_mail(chat.about)) not in self._threads
        if chat.about:
            self._threads[chat.to, thread_of_mail(chat.about)] = chat.about
        for known in (self._peers, self._threads):
            while len(known) > MOST:
                known.popitem(last=False)
        return first

    def acknowledged(self, origin_id: str) -> str:
        """The server has a message; returns to whom it goes, empty where it is none of ours or known already."""
        return self._waiting.pop(origin_id, "")

    def forget_waiting(self) -> None:
        """The session ended: nothing more will be acknowledged."""
        self._waiting.clear()

    def peer(self, origin_id: str) -> str:
        """To whom a message went; empty where it is not remembered."""
        return self._peers.get(origin_id, "")

    def may_speak_of(self, peer: str, origin_id: str) -> bool:
        """Whether `peer` may tell what became of a message: it went to them, or is not remembered here."""
        return self._peers.get(origin_id, peer) == peer

    def about(self, chat: IncomingChat) -> str:
        """The mail a message belongs to: as it says, or by the thread that it echoes."""
        return chat.about or self._threads.get((chat.peer, chat.thread), "")
