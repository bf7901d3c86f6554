"""A bar that tells or asks something without standing in the way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import icon_button, push_button
from liveletter.window.parts.labels import plain_label


class Bar(QFrame):
    """A sentence with buttons at its end. `trouble`: it warns. Escape closes it where it can be closed."""

    def __init__(self, *, name: str, icon: str, trouble: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "trouble" if trouble else "bar")
        self._icon = icon
        self._picture = QLabel()
        self._draw()
        self._words = plain_label(f"{name}Text", wraps=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.PAD, 6, theme.GAP, 6)
        self._row.setSpacing(theme.GAP)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._draw()

    def _draw(self) -> None:
        shades = theme.colors(self.palette())
        color = shades.on_trouble if self.property("role") == "trouble" else shades.on_notice
        self._picture.setPixmap(icons.icon(self._icon, color=color).pixmap(QSize(18, 18)))

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Show a sentence, aloud too."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self._row.addWidget(widget)

    def add_button(self, name: str, text: str, on_click: Callable[[], object]) -> QPushButton:
        """Put a button at the end."""
        button = push_button(name, text)
        button.clicked.connect(lambda: on_click())
        self._row.addWidget(button)
        return button

    def add_close(self, on_close: Callable[[], object]) -> None:
        """Put the closing cross at the end."""
        cross = icon_button(f"{self.objectName()}Close", "close", self.tr("Close"), size=14)
        cross.clicked.connect(lambda: on_close())
        self._row.addWidget(cross)
