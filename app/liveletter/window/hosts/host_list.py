"""The user's live hosts: added, looked at and removed; and the small one of their own."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from liveletter.bridge.commands import CheckHost, RemoveHost
from liveletter.domain.errors import LiveletterError
from liveletter.domain.live import LiveHost
from liveletter.window.context import Context
from liveletter.window.hosts import host_words
from liveletter.window.hosts.host_book import HostBook
from liveletter.window.hosts.host_dialog import HostDialog
from liveletter.window.hosts.own_host import OwnHost
from liveletter.window.parts import icons, theme
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.lifetime import run_for
from liveletter.window.parts.quiet_list import QuietList

LIST_HEIGHT = 150  # pixels
_ID = Qt.ItemDataRole.UserRole


class HostList(QWidget):
    """Asks for the hosts when it is first shown, and follows them."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hostList")
        self._ctx = ctx
        self._is_open = False
        self._book = HostBook(ctx=ctx, parent=self)
        self.list = QuietList(name="hosts", spoken=self.tr("Hosts for live chats"))
        self.list.setMaximumHeight(LIST_HEIGHT)
        self.list.setIconSize(QSize(theme.ICON + 4, theme.ICON + 4))
        self.bar = AskBar(name="hostsBar")
        self._none = sentence(
            "noHosts", self.tr("No host is set up. Add one, and you can put a live chat into any mail."), dim=True
        )
        self._told = sentence("hostsTold")
        self._told.hide()
        self.own = OwnHost(ctx=ctx, book=self._book)
        self._add = push_button("addHost", self.tr("&Add…"), icon="plus")
        self._check = push_button("checkHost", self.tr("C&heck"), icon="refresh")
        self._remove = push_button("removeHost", self.tr("&Remove…"), icon="trash")
        self._lay_out()
        self._connect()
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_open:
            self._is_open = True
            self._book.open()

    def _chosen(self) -> LiveHost | None:
        item = self.list.currentItem()
        number = item.data(_ID) if item is not None else 0
        return next((host for host in self._book.hosts if host.id == number), None)

    def _fill(self) -> None:
        row = max(0, self.list.currentRow())
        self.list.clear()
        for host in self._book.hosts:
            item = QListWidgetItem(icons.icon("host", role=QPalette.ColorRole.Text), self._words(host))
            item.setData(_ID, host.id)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.setVisible(bool(self._book.hosts))
        self._none.setVisible(not self._book.hosts)
        self._on_chosen_changed()

    def _words(self, host: LiveHost) -> str:
        title = self.tr("{host} (your own)") if host.own else "{host}"
        state, told = self._book.states.get(host.url, (None, ""))
        below = " · ".join(part for part in (host.address, host_words.state_words(state, told)) if part)
        return f"{title.format(host=host_words.shown_url(host.url))}\n{below}"

    def _on_chosen_changed(self) -> None:
        chosen = self._chosen()
        self._check.setEnabled(chosen is not None)
        self._remove.setEnabled(chosen is not None and not chosen.own)  # its own switch ends that one

    def _on_add(self) -> None:
        dialog = HostDialog(ctx=self._ctx, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_check(self) -> None:
        if (host := self._chosen()) is not None:
            run_for(self, self._ctx, self._look(host))

    async def _look(self, host: LiveHost) -> None:
        self._tell(self.tr("Looking…"))
        self._check.setEnabled(False)
        name = host_words.shown_url(host.url)
        try:
            check = await self._ctx.client.call(CheckHost(host_id=host.id))
        except LiveletterError as error:
            self._tell("")
            self.bar.show_trouble("", None, engine_words(error))
            return
        finally:
            self._on_chosen_changed()
        self._tell("")
        self.bar.hide()
        if not check.ok:
            self.bar.show_trouble("", None, engine_words(check.sentence))
        elif check.is_private:
            self._tell(host_words.private_words(name))
        else:
            self._tell(self.tr("{host} works, and can be reached from outside.").format(host=name))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _on_remove(self) -> None:
        if (host := self._chosen()) is None:
            return
        words = self.tr("Remove {host}? Chats on it end for you; what was said stays beneath its mails.")
        self.bar.ask(
            words.format(host=host_words.shown_url(host.url)),
            (self.tr("Keep it"), self.list.setFocus),
            (self.tr("Remove it"), lambda: run_for(self, self._ctx, self._forget(host.id))),
        )

    async def _forget(self, host_id: int) -> None:
        try:
            await self._ctx.client.call(RemoveHost(host_id))
            await self._book.load()
        except LiveletterError as error:
            self.bar.show_trouble("", None, engine_words(error))

    def _connect(self) -> None:
        self._book.changed.connect(self._fill)
        self.list.currentRowChanged.connect(lambda _: self._on_chosen_changed())
        self.list.itemActivated.connect(lambda _: self._on_check())
        self._add.clicked.connect(self._on_add)
        self._check.clicked.connect(self._on_check)
        self._remove.clicked.connect(self._on_remove)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        for button in (self._add, self._check, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._none)
        column.addWidget(self.list)
        column.addWidget(self._told)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        column.addSpacing(theme.PAD)
        column.addWidget(self.own)
        column.addStretch(1)
