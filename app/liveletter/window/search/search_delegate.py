"""Draws one hit of a search, its matches marked."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liveletter.domain.conversation import ItemKind
from liveletter.window.parts import dates, icons, theme
from liveletter.window.parts.row_drawing import draw_ground, draw_pair
from liveletter.window.search.search_model import SearchModel, parts, plain
from liveletter.window.timeline.timeline_order import local_time
from liveletter.window.timeline.timeline_words import subject_words

Index = QModelIndex | QPersistentModelIndex
_PAD = 9
_ICON = 18


class SearchDelegate(QStyledItemDelegate):
    """Rows of one height: icon, who and when, subject, the words around the match."""

    def __init__(self, *, model: SearchModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(option.font).height() * 2 + 2 * _PAD + 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = self._model.hit(index.row())
        shades = theme.colors(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        draw_ground(painter, option, shades)
        inner = option.rect.adjusted(theme.PAD, _PAD, -theme.PAD, -_PAD)
        place = QStyle.visualRect(option.direction, inner, QRect(inner.left(), inner.top() + 1, _ICON, _ICON))
        ratio = painter.device().devicePixelRatio()
        side = round(_ICON * ratio)
        picture = "mail" if hit.kind is ItemKind.MAIL else "live" if hit.session_id else "chat"
        painter.drawPixmap(place, icons.pixmap(picture, QSize(side, side), shades.accent))
        room = QStyle.visualRect(option.direction, inner, inner.adjusted(_ICON + 10, 0, 0, 0))
        self._draw_head(painter, room, option, index.row(), shades)
        below = room.adjusted(0, QFontMetrics(option.font).height() + 3, 0, 0)
        _draw_marked(painter, below, option, hit.marked, shades)
        painter.restore()

    def _draw_head(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, row: int, shades: theme.Colors
    ) -> None:
        hit = self._model.hit(row)
        small, bold = theme.scaled(option.font, theme.SMALL), theme.scaled(option.font, 1.0, bold=True)
        when = dates.brief(local_time(hit.at).timestamp())
        height = QFontMetrics(option.font).height()
        line = QRect(room.left(), room.top(), room.width(), height)
        words = subject_words(plain(hit.title)) if hit.kind is ItemKind.MAIL else hit.sender
        words = f"{hit.sender} · {words}" if hit.kind is ItemKind.MAIL and hit.sender else words
        draw_pair(painter, option, line, (words, bold, shades.text), (when, small, shades.dim))


def _draw_marked(
    painter: QPainter, room: QRect, option: QStyleOptionViewItem, marked: str, shades: theme.Colors
) -> None:
    pieces = _fitting(parts(marked), option.font, room.width())
    layout = QTextLayout("".join(text for text, _ in pieces), option.font)
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    way = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    way.setWrapMode(QTextOption.WrapMode.NoWrap)
    way.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(way)
    layout.setFormats(_formats(pieces, shades))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    painter.save()
    painter.setClipRect(room)
    painter.setPen(shades.dim)
    layout.draw(painter, QPointF(room.topLeft()))
    painter.restore()


def _fitting(pieces: list[tuple[str, bool]], font: QFont, width: int) -> list[tuple[str, bool]]:
    """The pieces that find room in a line, the last one cut."""
    metrics = QFontMetrics(font)
    width -= 8  # matches are bold
    kept: list[tuple[str, bool]] = []
    for text, is_match in pieces:
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        kept.append((short, is_match))
        width -= metrics.horizontalAdvance(short)
        if short != text or width <= 0:
            break
    return kept


def _formats(pieces: list[tuple[str, bool]], shades: theme.Colors) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(shades.text)
    look.setBackground(shades.trouble)
    for text, is_match in pieces:
        length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        if is_match:
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = start, length, look
            ranges.append(found)
        start += length
    return ranges
