"""Bars that tell or ask something without standing in the way."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import icon_button, push_button
from liveletter.window.parts.labels import plain_label

BARS_LIMIT = 4  # more would hide the window's content: the oldest goes


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


class MessageBar(QWidget):
    """The window's messages, one bar each, closed by the user or when what they tell of is over.

    A message with a `topic` replaces the one of the same topic; without one, the same sentence stands only once.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Messages"))
        self._bars: dict[str, Bar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)

    @property
    def sentences(self) -> list[str]:
        """What is shown, oldest first."""
        return [bar.sentence for bar in self._bars.values()]

    def show_trouble(
        self,
        sentence: str,
        *,
        topic: str = "",
        detail: str = "",
        choice: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Tell what is wrong, with a way to mend it where there is one; an empty sentence ends the topic."""
        key = topic or sentence
        if not sentence:
            self.end(key)
            return
        bar = self._bars.get(key) or self._new(key, choice)
        bar.say(sentence)
        bar.setToolTip(detail)

    def end(self, key: str) -> None:
        """Take a message away."""
        bar = self._bars.pop(key, None)
        if bar is not None:
            self._column.removeWidget(bar)
            bar.setParent(None)
            bar.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._bars:
            self.end(next(reversed(self._bars)))
        else:
            super().keyPressEvent(event)

    def _new(self, key: str, choice: tuple[str, Callable[[], object]] | None) -> Bar:
        if len(self._bars) >= BARS_LIMIT:
            self.end(next(iter(self._bars)))
        bar = Bar(name="message", icon="warning", trouble=True)
        if choice is not None:
            bar.add_button("messageChoice", *choice)
        bar.add_close(lambda: self.end(key))
        self._bars[key] = bar
        self._column.addWidget(bar)
        return bar
