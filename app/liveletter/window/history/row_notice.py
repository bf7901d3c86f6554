"""The sentence beneath the line of what goes along: a remark, or why nothing can, and what to do about it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liveletter.window.parts import theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.labels import sentence


class RowNotice(QWidget):
    """Takes no room while there is nothing to say."""

    less_requested = Signal()  # attachments are to be left out
    again_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyNotice")
        self._warns = False
        self._words = sentence("historyNoticeText")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._less = push_button("historyLess", self.tr("Leave attachments out…"))
        self._again = push_button("historyAgain", self.tr("Try again"))
        self._less.clicked.connect(self.less_requested)
        self._again.clicked.connect(self.again_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 6, 4)
        row.setSpacing(theme.GAP)
        row.addWidget(self._words, 1)
        for button in (self._less, self._again):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def warn(self, words: str, *, again: bool, less: bool) -> None:
        """Say why nothing goes along, aloud too. `again`: it can be tried again; `less`: less could go."""
        is_news = not self._warns or words != self._words.text()
        self._show(words, warns=True)
        self._again.setVisible(again)
        self._less.setVisible(less)
        if is_news:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def remark(self, words: str) -> None:
        """Say something that is worth knowing; nothing where it is empty."""
        self._show(words, warns=False)
        self._again.hide()
        self._less.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_words"):
            self._color()

    def _show(self, words: str, *, warns: bool) -> None:
        self._warns = warns
        self._words.setText(words)
        self.setAccessibleName(words)
        self._color()
        self.setVisible(bool(words))

    def _color(self) -> None:
        shades = theme.colors(self.palette())
        wanted = f"color: {(shades.busy if self._warns else shades.dim).name()}"
        if self._words.styleSheet() != wanted:
            self._words.setStyleSheet(wanted)
