"""Does what the user wants with one line of a timeline."""

import time
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from liveletter.bridge.commands import CancelOutgoing, RetryOutgoing, SaveLinkedFile, SetExpiry
from liveletter.domain.addresses import AddressKind
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.window.context import Context
from liveletter.window.parts import dates
from liveletter.window.parts.icons import icon
from liveletter.window.timeline.delivery_log import DeliveryLog
from liveletter.window.timeline.item_deeds import ICONS, Deed, deeds_of, expiries, has_log, words_of


class ItemActs(QObject):
    """Runs deeds; what others must do is told by signals."""

    send_again_requested = Signal(object)  # TimelineItem that failed and is not in the outbox
    mail_instead_requested = Signal(int, str, str, str, tuple)  # person id, text, about, subject, outgoing ids
    history_requested = Signal(int)  # chat id: look into the earlier conversation that was sent along
    told = Signal(str)  # a sentence: what was done

    def __init__(self, *, ctx: Context, over: QWidget) -> None:
        super().__init__(over)
        self._ctx = ctx
        self._over = over
        self.person_id = 0
        self.name = ""

    def run(self, deed: Deed, item: TimelineItem) -> None:
        """Do it."""
        match deed:
            case Deed.AGAIN if not item.outgoing_id:
                self.send_again_requested.emit(item)
            case Deed.TRY_NOW | Deed.AGAIN:
                self._ctx.run(self._ctx.client.call(RetryOutgoing(item.outgoing_id)))
            case Deed.CANCEL | Deed.PUT_ASIDE:
                self._ctx.run(self._ctx.client.call(CancelOutgoing(item.outgoing_id)))
            case Deed.AS_MAIL:
                self._turn_into_mail(item)
            case Deed.SAVE:
                self._choose_folder(item)
            case Deed.COPY_LINK:
                self._copy_link(item)
            case Deed.LOOK_INSIDE:
                self.history_requested.emit(item.id)
            case Deed.LOG:
                self._show_log(item)

    def why_not(self, deed: Deed) -> str:
        """Why a deed cannot be done, a sentence; empty where it can."""
        person = self._ctx.reader.person(self.person_id)
        if deed is Deed.AS_MAIL and (person is None or person.first(AddressKind.MAIL) is None):
            return self.tr("No mail address of {0} is known").format(self.name)
        return ""

    def expiry_menu(self, item: TimelineItem) -> QMenu:
        """Until when a waiting message is tried."""
        menu = QMenu(words_of(Deed.UNTIL), self._over)
        menu.setObjectName(f"{Deed.UNTIL.value}Menu")
        menu.setIcon(icon(ICONS[Deed.UNTIL]))
        for number, (span, seconds) in enumerate(expiries()):
            until = time.time() + seconds
            words = self.tr("{0} ({1})").format(dates.coming(until), span)
            self._add_expiry(menu, number, words, item, until)
        self._add_expiry(menu, len(expiries()), self.tr("Until it is sent"), item, 0.0)
        return menu

    def fill(self, menu: QMenu, item: TimelineItem) -> None:
        """Put all that can be done with a line into a menu."""
        for deed in deeds_of(item):
            if deed is Deed.UNTIL:
                inner = self.expiry_menu(item)
                inner.setParent(menu, inner.windowFlags())
                menu.addMenu(inner).setObjectName(deed.value)
            else:
                self._add(menu, deed, item)
        if has_log(item):
            self._add(menu, Deed.LOG, item)

    def _add(self, menu: QMenu, deed: Deed, item: TimelineItem) -> None:
        why = self.why_not(deed)
        words = self.tr("{0} ({1})").format(words_of(deed), why) if why else words_of(deed)
        action = QAction(icon(ICONS[deed]), words, menu)
        action.setObjectName(deed.value)
        action.setEnabled(not why)
        action.triggered.connect(partial(self.run, deed, item))
        menu.addAction(action)

    def _add_expiry(self, menu: QMenu, number: int, words: str, item: TimelineItem, until: float) -> None:
        action = menu.addAction(words)
        action.setObjectName(f"{Deed.UNTIL.value}{number}")
        action.triggered.connect(lambda: self._set_expiry(item.outgoing_id, until))

    def _set_expiry(self, outgoing_id: int, until: float) -> None:
        self._ctx.run(self._ctx.client.call(SetExpiry(outgoing_id, until)))

    def _turn_into_mail(self, item: TimelineItem) -> None:
        numbers = (item.outgoing_id,) if item.outgoing_id else ()
        text = "" if numbers else item.text  # the outbox has the whole text
        self.mail_instead_requested.emit(self.person_id, text, item.about, item.title, numbers)

    def _copy_link(self, item: TimelineItem) -> None:
        if item.file is not None:
            QGuiApplication.clipboard().setText(item.file.url)
            self.told.emit(self.tr("The link was copied"))

    def _show_log(self, item: TimelineItem) -> None:
        title = item.title if item.kind is ItemKind.MAIL else item.text
        DeliveryLog(
            ctx=self._ctx, outgoing_id=item.outgoing_id, name=self.name, title=title, parent=self._over.window()
        ).show()

    def _choose_folder(self, item: TimelineItem) -> None:
        dialog = QFileDialog(self._over, self.tr("Save to folder"), str(Path.home()))
        dialog.setObjectName("saveLinkedFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._ctx.run(self._save(item.id, folder)))
        dialog.open()

    async def _save(self, chat_id: int, folder: str) -> None:
        path = await self._ctx.client.call(SaveLinkedFile(chat_id, folder))
        if shiboken6.isValid(self):
            self.told.emit(self.tr("Saved: {0}").format(path))
