"""Where the parts of a timeline's line lie: measured once, kept, and cheap to ask for again."""

import math
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextDocument

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.window.chat.chat_text import document
from liveletter.window.chat.timeline_order import Line
from liveletter.window.chat.timeline_words import clock
from liveletter.window.parts import theme

SIDE = 14  # pixels between a bubble and the edge
PAD_X = 11
PAD_Y = 7
STATE = 15  # the icon that tells what became of a message
_WIDEST = 560
_CARD = 420
_DAY = 40
_DOCUMENTS = 160


@dataclass(frozen=True, slots=True)
class Shape:
    """One line's parts, from the top left of its row, as for left-to-right."""

    height: int
    body: QRectF  # bubble or card
    text: QRectF
    meta: QRectF  # time and state
    about: QRectF  # what mail it is about; empty where not shown
    day: QRectF  # the date above; empty where none


@dataclass(frozen=True, slots=True)
class _Measured:
    line: Line
    limit: float
    width: float
    height: float
    last_width: float  # of the last line of text
    last_direction: Qt.LayoutDirection | None  # of its paragraph; None where paragraphs differ


class Shaper:
    """Measures lines for one list. `width` is the list's."""

    def __init__(self) -> None:
        self.width = 400
        self.lead = 0  # pixels above the first line, so that a short talk stands at the foot
        self.direction = Qt.LayoutDirection.LeftToRight
        self.shows_about = True
        self.link_color = QColor()
        self._shapes: dict[tuple[ItemKind, int], tuple[Line, int, Shape]] = {}
        self._measured: dict[tuple[ItemKind, int], _Measured] = {}
        self._documents: OrderedDict[tuple[ItemKind, int], tuple[str, QTextDocument]] = OrderedDict()
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        """Measure with this font from now on."""
        self.font = font
        self.small = theme.scaled(font, theme.SMALL)
        self.bold = theme.scaled(font, 1.0, bold=True)
        self.line_height = QFontMetricsF(font).height()
        self.small_metrics = QFontMetricsF(self.small)
        self.forget()

    def forget(self) -> None:
        """Nothing measured is valid any more."""
        self._shapes.clear()
        self._measured.clear()
        self._documents.clear()

    def shape(self, line: Line) -> Shape:
        """Where this line's parts lie."""
        key = (line.item.kind, line.item.id)
        known = self._shapes.get(key)
        if known is None or known[0] is not line or known[1] != self.width:
            self._shapes[key] = known = (line, self.width, self._made(line))
        return known[2]

    def _made(self, line: Line) -> Shape:
        top = (_DAY if line.day else 0) + (2 if line.joined else 6)
        day = QRectF(0, 4, self.width, _DAY - 8) if line.day else QRectF()
        if line.item.kind is ItemKind.MAIL:
            return self._card(line.item, top, day)
        return self._bubble(line, top, day)

    def document(self, item: TimelineItem) -> QTextDocument:
        """The text of a chat message, at the width that `shape` gave it."""
        key = (item.kind, item.id)
        text, made = self._documents.get(key, ("", None))
        if made is None or text != item.text:
            made = document(item.text, font=self.font, link_color=self.link_color)
            self._documents[key] = (item.text, made)
            if len(self._documents) > _DOCUMENTS:
                self._documents.popitem(last=False)
        self._documents.move_to_end(key)
        return made

    def has_about(self, line: Line) -> bool:
        """Whether the line says which mail it is about."""
        return self.shows_about and bool(line.item.about) and not line.joined

    def _bubble(self, line: Line, top: float, day: QRectF) -> Shape:
        found = self._measure(line)
        meta_width = self.small_metrics.horizontalAdvance(clock(line.item.at)) + (STATE + 3 if line.item.state else 0)
        meta_height = max(self.small_metrics.height(), STATE)
        # the time stands beside the last words where these run the window's way and leave room
        fits = found.last_width + 10 + meta_width <= self._limit()
        beside = fits and found.last_direction == self.direction
        above = self.small_metrics.height() + 3 if self.has_about(line) else 0
        about_width = min(self._limit(), self.small_metrics.horizontalAdvance(line.item.title) + 22) if above else 0
        needed = found.last_width + 10 + meta_width if beside else meta_width
        inner = math.ceil(max(found.width, needed, about_width))
        inner_height = above + found.height + (4 if beside else meta_height)
        left = self.width - SIDE - inner - 2 * PAD_X if line.item.outgoing else SIDE
        body = QRectF(left, top, inner + 2 * PAD_X, inner_height + 2 * PAD_Y)
        text = QRectF(left + PAD_X, top + PAD_Y + above, inner, found.height)
        meta = QRectF(body.right() - PAD_X - meta_width, body.bottom() - meta_height - 4, meta_width, meta_height)
        about = QRectF(left + PAD_X, top + PAD_Y - 1, inner, above) if above else QRectF()
        return Shape(math.ceil(body.bottom()) + 1, body, text, meta, about, day)

    def _card(self, item: TimelineItem, top: float, day: QRectF) -> Shape:
        width = min(_CARD, self._limit() + 2 * PAD_X)
        left = self.width - SIDE - width if item.outgoing else SIDE
        lines = 2 if item.text else 1
        height = self.small_metrics.height() + 4 + self.line_height * lines + 2 * PAD_Y + 6
        body = QRectF(left, top, width, math.ceil(height))
        inner = body.adjusted(PAD_X + 4, PAD_Y + 1, -PAD_X, -PAD_Y)
        meta = QRectF(inner.left(), inner.top(), inner.width(), self.small_metrics.height())
        text = QRectF(inner.left(), meta.bottom() + 4, inner.width(), inner.bottom() - meta.bottom() - 4)
        return Shape(math.ceil(body.bottom()) + 2, body, text, meta, QRectF(), day)

    def _limit(self) -> float:
        return max(80.0, min(_WIDEST, self.width * 0.78) - 2 * PAD_X)

    def _measure(self, line: Line) -> _Measured:
        key = (line.item.kind, line.item.id)
        limit = self._limit()
        known = self._measured.get(key)
        if known is not None and known.line.item.text == line.item.text:
            unwrapped = known.width < known.limit - 1 and known.height < self.line_height * 1.5
            if known.limit == limit or (unwrapped and known.width <= limit):
                return known
        self._measured[key] = made = self._laid_out(line, limit)
        return made

    def _laid_out(self, line: Line, limit: float) -> _Measured:
        text = self.document(line.item)
        text.setTextWidth(limit)
        width = float(math.ceil(text.idealWidth()) + 1)
        text.setTextWidth(width)
        return _Measured(line, limit, width, text.size().height(), *_last_line(text))


def _last_line(text: QTextDocument) -> tuple[float, Qt.LayoutDirection | None]:
    block = text.lastBlock()
    layout = block.layout()
    width = layout.lineAt(layout.lineCount() - 1).naturalTextWidth() if layout.lineCount() else math.inf
    same = block.textDirection() == text.firstBlock().textDirection()
    return width, block.textDirection() if same else None
