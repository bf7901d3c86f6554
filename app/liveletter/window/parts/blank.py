"""What stands where there is nothing to show: a picture, a sentence, perhaps a button."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.labels import plain_label

PICTURE = 56  # pixels


class Blank(QWidget):
    """An empty place that says why it is empty and what can be done."""

    button_clicked = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._icon = "mail"
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = plain_label(f"{name}Title", font=theme.scaled(self.font(), theme.LARGE, bold=True), wraps=True)
        self._words = plain_label(f"{name}Text", dim=True, wraps=True)
        self._button = push_button(f"{name}Button", "", main=True)
        self._button.clicked.connect(self.button_clicked)
        self._lay_out()

    def show_words(self, sentence: str, *, icon: str, title: str = "", button: str = "") -> None:
        """Say something; `button`: its text, empty for none."""
        self._icon = icon
        self._words.setText(sentence)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{title} {sentence}".strip())
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._draw()

    def _draw(self) -> None:
        if self._icon == "liveletter":
            self._picture.setPixmap(icons.application_icon().pixmap(QSize(96, 96)))
            return
        faint = theme.colors(self.palette()).line if self._icon != "warning" else theme.colors(self.palette()).dim
        self._picture.setPixmap(icons.icon(self._icon, color=faint).pixmap(QSize(PICTURE, PICTURE)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(theme.PAD)
        column.addStretch(2)
        for label in (self._picture, self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
