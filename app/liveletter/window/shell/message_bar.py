"""What the window has to tell, above everything else."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.window.parts.bar import Bar

BARS_LIMIT = 4  # more would hide the window's content: the oldest goes


class MessageBar(QWidget):
    """The window's messages, one bar each, closed by the user or when what they tell of is over.

    A message with a `topic` replaces the one of the same topic. The same sentence stands only once, and ends with its
    topic where it has one.
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

    def tells(self, topic: str) -> bool:
        """Whether something is shown about this."""
        return topic in self._bars

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
        if not topic and sentence in self.sentences:
            return
        if topic:
            self.end(sentence)
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
