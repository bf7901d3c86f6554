"""What is said above a mail that brings an earlier conversation, or that was itself sent along (MISSION B4, B7)."""

from contextlib import suppress

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import OpenedMail
from liveletter.window.context import Context
from liveletter.window.history import offer_words
from liveletter.window.parts import icons, theme
from liveletter.window.parts.bar import Bar
from liveletter.window.parts.labels import plain_label


class HistoryBar(QWidget):
    """A mark for a mail that did not come by itself, and an offer where one brings an earlier conversation."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyBars")
        self._ctx = ctx
        self._mail_id = 0
        self._mark = SentAlongMark()
        self._bar = Bar(name="historyBar", icon="history")
        self._bar.add_button("historyLookInside", self.tr("Look inside…"), self._on_look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._mark)
        column.addWidget(self._bar)
        self.hide()

    def show_mail(self, mail: OpenedMail) -> None:
        """Say what there is to say of this mail; nothing of most."""
        self._mail_id = mail.mail_id
        self._mark.setVisible(bool(mail.sent_along_by))
        if mail.sent_along_by:
            self._mark.say(offer_words.along_by_words(self._name_of(mail.sent_along_by), mail.sent_along_at))
        brings = mail.history_part is not None
        self._bar.setVisible(brings)
        if brings:
            self._bar.say(offer_words.brought_words(mail.sender.name or mail.sender.address))
        self.setVisible(brings or bool(mail.sent_along_by))

    def _on_look(self) -> None:
        from liveletter.window.history.offer_dialog import open_offer

        open_offer(self._ctx, self.window(), mail_id=self._mail_id)

    def _name_of(self, address: str) -> str:
        for kind in AddressKind:
            with suppress(AddressError):
                person = self._ctx.reader.person_of(Address.parse(kind, address))
                if person is not None:
                    return person.name
        return address


class SentAlongMark(QWidget):
    """A quiet line with a picture."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sentAlongMark")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._picture = QLabel()
        self._words = plain_label("sentAlongText", dim=True, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAD + 4, 0, theme.PAD, theme.PAD)
        row.setSpacing(theme.GAP)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        self._draw()

    @property
    def sentence(self) -> str:
        """What it says; empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str) -> None:
        """Show these words."""
        self._words.setText(words)
        self.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._draw()

    def _draw(self) -> None:
        color = theme.colors(self.palette()).dim
        self._picture.setPixmap(icons.icon("history", color=color).pixmap(QSize(16, 16)))
