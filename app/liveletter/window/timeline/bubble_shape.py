"""Where the parts of a timeline's line lie: measured once, kept, and cheap to ask for again."""

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextDocument

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.window.parts import theme
from liveletter.window.timeline.bubble_foot import Foot
from liveletter.window.timeline.chat_text import document
from liveletter.window.timeline.faces import Faces
from liveletter.window.timeline.file_words import body_of, file_detail, file_title
from liveletter.window.timeline.timeline_order import Line
from liveletter.window.timeline.timeline_words import about_words, clock

SIDE = 14  # pixels between a bubble and the edge
PAD_X = 11
PAD_Y = 7
STATE = 15  # the icon that tells what became of a message
FILE = 46  # a file's card
FILE_ICON = 34  # with its room
_WIDEST = 560
_NARROWEST_FILE = 200
_GAP = 5
_CARD = 420
_DAY = 40
_NEWS = 30
_DOCUMENTS = 160


@dataclass(frozen=True, slots=True)
class Shape:
    """One line's parts, from the top left of its row, as for left-to-right."""

    height: int
    body: QRectF  # bubble or card
    text: QRectF
    meta: QRectF  # time and state
    name: QRectF  # who said it; empty where not shown
    about: QRectF  # what mail it is about; empty where not shown
    day: QRectF  # the date above; empty where none
    file: QRectF  # the card of a file; empty where none
    note: QRectF  # words beneath the text; empty where none
    tools: QRectF  # room for buttons; empty where none
    news: QRectF  # the mark above the first unread line; empty where none


class Tools(Protocol):
    """Buttons that stand in a line."""

    def sizeHint(self) -> QSize:
        """All beside each other."""
        ...

    def heightForWidth(self, width: int) -> int:
        """How high they are in less width."""
        ...


@dataclass(frozen=True, slots=True)
class _Asked:
    """All that a shape depends on."""

    line: Line
    width: int
    note: str
    tools: Tools | None
    is_first_unread: bool

    def is_same(self, other: "_Asked") -> bool:
        return (
            self.line is other.line
            and self.width == other.width
            and self.note == other.note
            and self.tools is other.tools
            and self.is_first_unread == other.is_first_unread
        )


@dataclass(frozen=True, slots=True)
class _Measured:
    text: str
    limit: float
    width: float
    height: float
    last_width: float  # of the last line of text
    last_direction: Qt.LayoutDirection | None  # of its paragraph; None where paragraphs differ


_NOTHING = _Measured("", 0.0, 0.0, 0.0, math.inf, None)


class Shaper:
    """Measures lines for one list. `width` is the list's."""

    def __init__(self) -> None:
        self.width = 400
        self.lead = 0  # pixels above the first line, so that a short talk stands at the foot
        self.direction = Qt.LayoutDirection.LeftToRight
        self.shows_about = True
        self.faces = Faces()
        self.first_unread: tuple[ItemKind, int] | None = None
        self.link_color = QColor()
        self.note_of: Callable[[TimelineItem], str] = lambda _: ""
        self.tools: dict[tuple[ItemKind, int], Tools] = {}
        self._shapes: dict[tuple[ItemKind, int], tuple[_Asked, Shape]] = {}
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
        asked = _Asked(line, self.width, self.note_of(line.item), self.tools.get(key), key == self.first_unread)
        known = self._shapes.get(key)
        if known is None or not known[0].is_same(asked):
            self._shapes[key] = known = (asked, self._made(asked))
        return known[1]

    def _made(self, asked: "_Asked") -> Shape:
        line = asked.line
        under_day = _DAY if line.day else 0
        news = QRectF(0, under_day, self.width, _NEWS) if asked.is_first_unread else QRectF()
        top = under_day + news.height() + (2 if line.joined else 6)
        day = QRectF(0, 4, self.width, _DAY - 8) if line.day else QRectF()
        made = self._card(asked, top, day) if line.item.kind is ItemKind.MAIL else self._bubble(asked, top, day)
        return replace(made, news=news) if asked.is_first_unread else made

    def document(self, item: TimelineItem) -> QTextDocument:
        """The text of a chat message, at the width that `shape` gave it."""
        key = (item.kind, item.id)
        body = body_of(item)
        text, made = self._documents.get(key, ("", None))
        if made is None or text != body:
            made = document(body, font=self.font, link_color=self.link_color)
            self._documents[key] = (body, made)
            if len(self._documents) > _DOCUMENTS:
                self._documents.popitem(last=False)
        self._documents.move_to_end(key)
        return made

    def has_about(self, line: Line) -> bool:
        """Whether the line says which mail it is about."""
        return self.shows_about and bool(line.item.about or line.item.session_id) and not line.joined

    def has_name(self, line: Line) -> bool:
        """Whether the line says who said it."""
        return not line.joined and bool(self.faces.name(line.item))

    def _bubble(self, asked: "_Asked", top: float, day: QRectF) -> Shape:
        line = asked.line
        found = self._measure(line) if line.item.file is None or body_of(line.item) else _NOTHING
        foot = self._foot(asked, self._limit(), self._meta(line.item), found)
        head = self._head(line)
        file_width = self._file_width(line.item)
        inner = math.ceil(max(found.width, foot.width, head.width(), file_width))
        trailing = line.item.outgoing and not self.faces.is_one_sided
        left = self.width - SIDE - inner - 2 * PAD_X if trailing else SIDE
        x, y = left + PAD_X, top + PAD_Y
        row = self.small_metrics.height() + 3
        name = QRectF(x, y - 1, inner, row) if self.has_name(line) else QRectF()
        about = QRectF(x, y - 1 + name.height(), inner, row) if self.has_about(line) else QRectF()
        above = head.height()
        file = QRectF(x, y + above + 1, inner, FILE) if file_width else QRectF()
        text = QRectF(x, y + above + (FILE + _GAP if file_width else 0), inner, found.height)
        body = QRectF(left, top, inner + 2 * PAD_X, text.bottom() - top + foot.height + PAD_Y)
        note, meta, tools = foot.placed(x, text.bottom(), inner)
        return Shape(math.ceil(body.bottom()) + 1, body, text, meta, name, about, day, file, note, tools, QRectF())

    def _head(self, line: Line) -> QSizeF:
        """The rows above the text: who said it, about which mail."""
        widths = [self.small_metrics.horizontalAdvance(self.faces.name(line.item)) + 8] * self.has_name(line)
        widths += [self.small_metrics.horizontalAdvance(about_words(line.item)) + 22] * self.has_about(line)
        return QSizeF(min(self._limit(), max(widths, default=0)), (self.small_metrics.height() + 3) * len(widths))

    def _foot(self, asked: "_Asked", limit: float, meta: QSizeF, found: "_Measured") -> Foot:
        note = QSizeF(0, 0)
        if asked.note:
            room = QRectF(0, 0, limit, 10_000)
            size = self.small_metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, asked.note).size()
            note = QSizeF(math.ceil(size.width()) + 2, math.ceil(size.height()))
        tools = QSizeF(0, 0)
        if asked.tools is not None:
            width = min(limit, asked.tools.sizeHint().width())
            tools = QSizeF(width, asked.tools.heightForWidth(math.floor(width)))
        # the time stands beside the last words where these run the window's way and leave room
        fits = not asked.note and found.last_width + 10 + meta.width() <= limit
        beside = fits and found.last_direction == self.direction
        return Foot(meta, note, tools, limit, found.last_width if beside else None)

    def _meta(self, item: TimelineItem) -> QSizeF:
        width = self.small_metrics.horizontalAdvance(clock(item.at)) + (STATE + 3 if item.state else 0)
        return QSizeF(width, max(self.small_metrics.height(), STATE))

    def _file_width(self, item: TimelineItem) -> float:
        if item.file is None:
            return 0.0
        title = QFontMetricsF(self.bold).horizontalAdvance(file_title(item))
        detail = self.small_metrics.horizontalAdvance(file_detail(item))
        return min(self._limit(), max(_NARROWEST_FILE, max(title, detail) + FILE_ICON + 16))

    def _card(self, asked: "_Asked", top: float, day: QRectF) -> Shape:
        item = asked.line.item
        width = min(_CARD, self._limit() + 2 * PAD_X)
        left = self.width - SIDE - width if item.outgoing else SIDE
        inner = width - 2 * PAD_X - 4
        lines = 2 if item.text else 1
        head = self.small_metrics.height()
        x, y = left + PAD_X + 4, top + PAD_Y + 1
        meta = QRectF(x, y, inner, head)
        text = QRectF(x, y + head + 4, inner, self.line_height * lines + 5)
        foot = self._foot(asked, inner, QSizeF(0, 0), _NOTHING)
        note, _, tools = foot.placed(x, text.bottom(), inner)
        body = QRectF(left, top, width, math.ceil(text.bottom() - top + foot.height + PAD_Y))
        none = QRectF()
        return Shape(math.ceil(body.bottom()) + 2, body, text, meta, none, none, day, none, note, tools, none)

    def _limit(self) -> float:
        share = 1.0 if self.faces.is_one_sided else 0.78
        return max(80.0, min(_WIDEST, self.width * share - (2 * SIDE if share == 1.0 else 0)) - 2 * PAD_X)

    def _measure(self, line: Line) -> _Measured:
        key = (line.item.kind, line.item.id)
        limit = self._limit()
        known = self._measured.get(key)
        if known is not None and known.text == body_of(line.item):
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
        return _Measured(body_of(line.item), limit, width, text.size().height(), *_last_line(text))


def _last_line(text: QTextDocument) -> tuple[float, Qt.LayoutDirection | None]:
    block = text.lastBlock()
    layout = block.layout()
    width = layout.lineAt(layout.lineCount() - 1).naturalTextWidth() if layout.lineCount() else math.inf
    same = block.textDirection() == text.firstBlock().textDirection()
    return width, block.textDirection() if same else None
