"""The one switch for a small host inside this program, for people on the user's network."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from liveletter.bridge.commands import RunOwnHost
from liveletter.domain.errors import LiveletterError
from liveletter.domain.live import LiveHost
from liveletter.window.context import Context
from liveletter.window.hosts.host_book import HostBook
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.lifetime import run_for
from liveletter.window.parts.mistake_label import MistakeLabel
from liveletter.window.parts.naming import named


class OwnHost(QWidget):
    """Says at which address it is reached while it runs, and from which its mails come, or what hinders them."""

    started = Signal()

    def __init__(self, *, ctx: Context, book: HostBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ownHost")
        self._ctx = ctx
        self._book = book
        self._is_open = False
        words = self.tr("Run a small host in Liveletter, for people on my network")
        self.switch = named(QCheckBox(words), "ownHostSwitch", words)
        self._told = sentence("ownHostTold", dim=True)
        self._told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._mail_trouble = MistakeLabel(name="ownHostMailTrouble")
        self._mistake = MistakeLabel(name="ownHostMistake")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.switch, self._told, self._mail_trouble, self._mistake):
            column.addWidget(widget)
        self._show()
        self.switch.clicked.connect(self._on_clicked)
        book.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_open:
            self._is_open = True
            run_for(self, self._ctx, self._book.load_states())

    def _on_clicked(self, on: bool) -> None:
        self._told.setText(self.tr("It is being started…") if on else self.tr("It is being ended…"))
        run_for(self, self._ctx, self._turn(on))

    async def _turn(self, on: bool) -> None:
        self.switch.setEnabled(False)
        self._mistake.say("")
        try:
            await self._ctx.client.call(RunOwnHost(on))
            await self._book.load()
        except LiveletterError as error:
            self._mistake.say(engine_words(error))
        else:
            if on:
                self.started.emit()
        finally:
            self.switch.setEnabled(True)
            self._show()

    def _show(self) -> None:
        own = next((host for host in self._book.hosts if host.own), None)
        self.switch.setChecked(own is not None)
        trouble = self._book.mail_trouble if own is not None else ""
        self._mail_trouble.say(trouble)
        told = self._words(own, can_mail=not trouble)
        self._told.setText(told)
        self.switch.setAccessibleDescription(f"{told} {trouble}".strip())

    def _words(self, own: LiveHost | None, *, can_mail: bool) -> str:
        if own is None:
            return self.tr(
                "Nobody outside can reach it. It runs as long as Liveletter does, and its mails are sent from your own "
                "mail account."
            )
        told = self.tr("It runs, and is reached at {address} as long as Liveletter does.").format(address=own.url)
        if can_mail:
            told += " " + self.tr("Its mails are sent from {address}.").format(address=own.address)
        return told
