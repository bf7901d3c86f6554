"""The sentence under a field that says what is wrong with it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from liveletter.window.parts import theme
from liveletter.window.parts.labels import WrappedLabel


class MistakeLabel(WrappedLabel):
    """Takes no room while nothing is wrong."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say what is wrong; nothing where the sentence is empty."""
        self.setText(sentence)
        self._color()
        self.setVisible(bool(sentence))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.text():
            self._color()

    def _color(self) -> None:
        wanted = f"color: {theme.colors(self.palette()).busy.name()}"
        if self.styleSheet() != wanted:
            self.setStyleSheet(wanted)
