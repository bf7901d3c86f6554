"""The line beneath the list: how much goes along, and whether the way there takes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liveletter.domain.history import HistoryPreview
from liveletter.window.history import history_words
from liveletter.window.history.ticks import Ticks
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.mistake_label import MistakeLabel


class PreviewSum(QWidget):
    """Says the sum, the limit and whose it is, and offers to leave out the largest attachments where it is passed."""

    less_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historySum")
        self._told = sentence("historySumText")
        self._trouble = MistakeLabel(name="historySumTrouble")
        self._less = push_button("historyLeaveLargest", self.tr("Leave out the largest"))
        self._less.clicked.connect(self.less_requested)
        self._less.hide()
        below = QHBoxLayout()
        below.setSpacing(theme.GAP)
        below.addWidget(self._trouble, 1)
        below.addWidget(self._less)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._told)
        column.addLayout(below)

    def clear(self) -> None:
        """Nothing is known."""
        self._told.setText("")
        self._trouble.say("")
        self._less.hide()

    def show_sum(self, ticks: Ticks, preview: HistoryPreview, size: int) -> bool:
        """Say what goes along and how large it is; False where that is too large."""
        kept = ticks.kept()
        words = history_words.sum_words(kept, ticks.kept_files(), len(ticks.items) - len(kept), size)
        limit = history_words.limit_words(preview.limit, preview.limit_of)
        self._told.setText(f"{words} · {limit}" if limit and kept else words)
        too_large = bool(kept) and history_words.is_too_large(size, preview.limit)
        told = history_words.too_large_words(size, preview.limit, preview.limit_of) if too_large else ""
        self._trouble.say(engine_words(preview.trouble) or told)
        self._less.setVisible(too_large and not preview.trouble and bool(ticks.kept_files()))
        return not too_large
