"""Gets chats' links for other programs from the engine: an unused one is kept for the next time (L3)."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from liveletter.bridge.commands import CheckHost, DeleteSession, MakeChatLink
from liveletter.domain.errors import LiveletterError
from liveletter.domain.live import ChatLink, LiveWish, chosen_host
from liveletter.window.context import Context
from liveletter.window.embed.chat_data import link_data
from liveletter.window.embed.wish_memory import remembered
from liveletter.window.hosts.host_book import HostBook
from liveletter.window.hosts.host_words import shown_url
from liveletter.window.parts.engine_words import engine_words


class Lack(Enum):
    """What stands between the user and a link."""

    HOST = auto()  # none is set up
    WORD = auto()  # the host is private: the user has to say that the others are on their network
    ANSWER = auto()  # it did not work


@dataclass(frozen=True, slots=True)
class LinkTrouble:
    """Why there is no link. `sentence` says what to do, where that is not to be asked."""

    lack: Lack
    sentence: str = ""
    host: str = ""


class LinkMaker(QObject):
    """Makes links as the last chat was wished for. What was neither dropped nor copied is handed out again."""

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._book = HostBook(ctx=ctx, parent=self)
        self._unused: tuple[LiveWish, ChatLink] | None = None
        self._private: set[int] = set()  # hosts of which the user said that the others are on their network
        self._asked = 0

    def wish(self, title: str = "") -> LiveWish:
        """How a chat with this title would be."""
        return replace(remembered(self._ctx.settings), title=" ".join(title.split()), form=False)

    def unused(self, title: str = "") -> ChatLink | None:
        """A link that is there already."""
        if self._unused is not None and replace(self._unused[0], on_my_network=False) == self.wish(title):
            return self._unused[1]
        return None

    async def make(self, title: str = "") -> ChatLink | LinkTrouble:
        """A link; never raises LiveletterError."""
        found = self.unused(title)
        if found is not None:
            return found
        try:
            return await self._make(self.wish(title))
        except LiveletterError as error:
            return LinkTrouble(Lack.ANSWER, engine_words(error))

    def allow_private(self) -> None:
        """The user says that whoever gets a link is on their network."""
        self._private.add(self._asked)

    def copy(self, link: ChatLink) -> None:
        """Put a link into the clipboard, in all forms; it is used then."""
        QGuiApplication.clipboard().setMimeData(self.data(link))
        self.note_used(link)

    def data(self, link: ChatLink) -> QMimeData:
        """A link in all forms that other programs take."""
        return link_data(link)

    def note_used(self, link: ChatLink) -> None:
        """It was handed out."""
        if self._unused is not None and self._unused[1] == link:
            self._unused = None

    async def take_back(self, link: ChatLink) -> None:
        """It is not needed: a mail of ours took the chat, and makes its own."""
        self.note_used(link)
        await self._ctx.client.call(DeleteSession(link.session_id, here=True))

    async def _make(self, wish: LiveWish) -> ChatLink | LinkTrouble:
        hosts = await self._book.load()
        account = next((one.mail_address for one in self._ctx.reader.accounts() if one.mail_address), "")
        known = wish.host_id if wish.host_id in {host.id for host in hosts} else 0
        host = chosen_host(hosts, known, account)
        if host is None:
            return LinkTrouble(Lack.HOST)
        check = await self._ctx.client.call(CheckHost(host_id=host.id))
        if not check.ok:
            return LinkTrouble(Lack.ANSWER, engine_words(check.sentence))
        if check.is_private and host.id not in self._private:
            self._asked = host.id
            return LinkTrouble(Lack.WORD, host=shown_url(host.url))
        wanted = replace(wish, host_id=known, on_my_network=check.is_private)
        link = await self._ctx.client.call(MakeChatLink(wanted))
        self._unused = (wish, link)
        return link
