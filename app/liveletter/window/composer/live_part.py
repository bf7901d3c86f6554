"""The chat that goes along with a mail being written: put in, its choices, and the host that will hold it (L3)."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from liveletter.bridge.commands import CheckHost, FindMailingLists
from liveletter.domain.errors import LiveletterError
from liveletter.domain.live import LiveHost, LiveWish, chosen_host
from liveletter.domain.mail import Draft
from liveletter.window.composer import recipients
from liveletter.window.composer.body_edit import BodyEdit
from liveletter.window.composer.composer_header import ComposerHeader
from liveletter.window.composer.draft_rules import HostFacts
from liveletter.window.context import Context
from liveletter.window.embed.chat_data import Piece, piece_data
from liveletter.window.embed.wish_dialog import WishDialog
from liveletter.window.embed.wish_memory import remember, remembered
from liveletter.window.hosts.host_book import HostBook
from liveletter.window.hosts.host_dialog import HostDialog
from liveletter.window.hosts.host_words import shown_url
from liveletter.window.parts import icons
from liveletter.window.parts.dialogs import shown
from liveletter.window.parts.dragging import drag_picture, run_drag
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import run_for

KEYS = "Ctrl+Shift+L"


class LivePart(QObject):
    """Holds the wish together with the body; hosts are asked for once there is a chat."""

    changed = Signal()

    def __init__(self, *, ctx: Context, body: BodyEdit, header: ComposerHeader, draft: Draft, over: QWidget) -> None:
        super().__init__(over)
        self._ctx = ctx
        self._over = over
        self._header = header
        self._view = body.live
        self._view.wish = remembered(ctx.settings)
        self._book = HostBook(ctx=ctx, parent=self)
        self._problem = ""
        self.action = self._make_action()
        self.menu = self._make_menu()
        self._connect()
        self._view.show_text(draft.text, draft.live)
        self.refresh()

    @property
    def wish(self) -> LiveWish | None:
        """What goes along; None: no chat."""
        return self._view.wish if self._view.is_there else None

    # ------------------------------------------------------------------ what is done

    def embed(self, at: QPoint | None = None) -> None:
        """Put a chat where the cursor is; where there is one, offer what can be done with it (at a place of the
        screen)."""
        if self._view.is_there:
            self.menu.popup(at or self._view.block.mapToGlobal(QPoint(0, self._view.block.height())))
            self.menu.setActiveAction(self.menu.actions()[0])
        else:
            self._view.put_at_cursor()

    def drag_from(self, button: QWidget) -> None:
        """The icon is dragged out of the toolbar."""
        run_drag(button, piece_data(Piece()), drag_picture(button, "embed-chat", self.tr("Live chat")))

    def set_up_host(self, why: str = "") -> None:
        """Ask for a host; the block follows."""
        run_for(self, self._ctx, self.host_set_up(why))

    async def host_set_up(self, why: str = "") -> bool:
        """Ask for a host; whether there is one now."""
        dialog = HostDialog(ctx=self._ctx, why=why, address=self._header.address, parent=self._over)
        dialog.host_added.connect(self._take_host)
        try:
            there = await shown(dialog) and bool(await self._book.load())
            self._problem = ""
            self.refresh()
            return there
        finally:
            dialog.deleteLater()

    def choose_host(self) -> None:
        """Ask which host; for one, where there is no other."""
        if len(self._book.hosts) > 1:
            self.ask_choices()
        else:
            self.set_up_host()

    def ask_choices(self) -> None:
        """Ask how the chat is to be."""
        run_for(self, self._ctx, self._ask_choices())

    def say_on_my_network(self) -> None:
        """The user says that all recipients reach a host in their own network."""
        self._view.wish = replace(self._view.wish, on_my_network=True)
        self.refresh()

    def remove(self) -> None:
        """Take the chat out of the mail."""
        self._view.sign.remove()

    async def look(self) -> HostFacts:
        """Whether the host can take the chat now. Raises LiveletterError."""
        hosts = await self._book.load()
        host = chosen_host(hosts, self._view.wish.host_id, self._header.address)
        if host is None:
            return HostFacts()
        return HostFacts(shown_url(host.url), await self._ctx.client.call(CheckHost(host_id=host.id)))

    async def lists(self, draft: Draft) -> list[str]:
        """Which recipients are known to be mailing lists. Raises LiveletterError."""
        return await self._ctx.client.call(FindMailingLists(recipients.addresses(draft.to, draft.cc)))

    def open_to_lists(self) -> None:
        """Mailing lists get the open link."""
        self._view.wish = replace(self._view.wish, open_to_lists=True)
        self.refresh()

    def refresh(self) -> None:
        """Show the wish as it is, under the mail's subject."""
        if self._view.is_there:
            lacks = self._book.is_known and not self._book.hosts
            problem = self.tr("No host is set up yet that can hold it") if lacks else self._problem
            self._view.say(self._view.wish, self._header.subject.text(), problem=problem, lacks_host=lacks)

    def _on_view_changed(self) -> None:
        """It came or went; a host that could not take it is named now, not only when the mail is to go."""
        self._problem = ""
        self.refresh()
        self.changed.emit()
        if self._view.is_there:
            run_for(self, self._ctx, self._look_ahead())

    async def _look_ahead(self) -> None:
        try:
            host = await self.look()
        except LiveletterError as error:
            self._problem = engine_words(error)
        else:
            self._problem = "" if host.check.ok else engine_words(host.check.sentence)
        self.refresh()

    async def _ask_choices(self) -> None:
        usual = chosen_host(self._book.hosts, 0, self._header.address)
        hosts = sorted(self._book.hosts, key=lambda host: host != usual)
        subject = self._header.subject.text()
        dialog = WishDialog(wish=self._view.wish, subject=subject, hosts=hosts, parent=self._over)
        try:
            if not await shown(dialog):
                return
            self._view.wish = dialog.wish
        finally:
            dialog.deleteLater()
        self._on_view_changed()
        await remember(self._ctx, self._view.wish)

    # ------------------------------------------------------------------ building

    def _connect(self) -> None:
        block = self._view.block
        block.options_asked.connect(self.ask_choices)
        block.setup_asked.connect(lambda: self.set_up_host())
        block.menu_asked.connect(self.embed)
        self._view.changed.connect(self._on_view_changed)
        self._header.changed.connect(self.refresh)
        self._book.changed.connect(self._on_hosts_changed)

    def _take_host(self, host: LiveHost) -> None:
        self._view.wish = replace(self._view.wish, host_id=host.id, on_my_network=False)

    def _on_hosts_changed(self) -> None:
        wish = self._view.wish
        if wish.host_id and wish.host_id not in {host.id for host in self._book.hosts}:
            self._view.wish = replace(wish, host_id=0)  # it was removed
        self.refresh()

    def _make_action(self) -> QAction:
        action = QAction(icons.icon("embed-chat"), self.tr("Embed a live &chat"), self._over)
        action.setObjectName("embedChat")
        action.setShortcut(QKeySequence(KEYS))
        action.triggered.connect(lambda: self.embed())
        self._over.addAction(action)
        return action

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._over)
        menu.setObjectName("liveMenu")
        sign = self._view.sign
        for name, icon, words, slot in (
            ("liveChoices", "settings", self.tr("&Choices…"), self.ask_choices),
            ("liveHere", "pin", self.tr("Move to the cur&sor"), self._view.put_at_cursor),
            ("liveUp", "", self.tr("Move &up"), lambda: sign.step(-1)),
            ("liveDown", "", self.tr("Move &down"), lambda: sign.step(1)),
            ("liveRemove", "close", self.tr("&Remove from this mail"), self.remove),
        ):
            action = menu.addAction(icons.icon(icon), words) if icon else menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, slot=slot: slot())
        return menu
