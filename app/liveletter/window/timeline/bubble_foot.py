"""What stands beneath a bubble's text: words about it, the time, buttons."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

_BESIDE = 4  # pixels by which a time beside the last words lies lower than these
_APART = 12  # pixels between words and time in one row
_ABOVE_TOOLS = 5


@dataclass(frozen=True, slots=True)
class Foot:
    """Sizes of the parts; empty ones are not there. `last`: the width of the text's last line where the time can stand
    beside it."""

    meta: QSizeF  # time and state
    note: QSizeF
    tools: QSizeF
    limit: float
    last: float | None = None

    @property
    def width(self) -> float:
        """The least width that it needs."""
        return max(self._first_width(), self.tools.width())

    @property
    def height(self) -> float:
        """From the text's foot to the end of the parts."""
        tools = self.tools.height() + _ABOVE_TOOLS if self.tools.height() else 0.0
        return self._first_height() + tools

    def placed(self, left: float, top: float, width: float) -> tuple[QRectF, QRectF, QRectF]:
        """Where note, meta and tools lie beneath a text, as for left-to-right."""
        note = QRectF(left, top + 2, width, self.note.height()) if self.note.height() else QRectF()
        end = top + self._first_height() + 3
        right = left + width - self.meta.width()
        meta = QRectF(right, end - self.meta.height(), self.meta.width(), self.meta.height())
        begin = top + self._first_height() + _ABOVE_TOOLS
        tools = QRectF(left, begin, width, self.tools.height()) if self.tools.height() else QRectF()
        return note, meta, tools

    @property
    def _shares_row(self) -> bool:
        return self.note.width() + _APART + self.meta.width() <= self.limit

    def _first_width(self) -> float:
        if self.last is not None:
            return self.last + 10 + self.meta.width()
        if not self.note.height():
            return self.meta.width()
        if self._shares_row:
            return self.note.width() + _APART + self.meta.width()
        return max(self.note.width(), self.meta.width())

    def _first_height(self) -> float:
        if self.last is not None:
            return _BESIDE
        if self.note.height() and self._shares_row:
            return max(self.note.height(), self.meta.height())
        return self.note.height() + self.meta.height()
