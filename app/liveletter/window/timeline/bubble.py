"""Draws the lines of a timeline: chat bubbles, mails as cards, days."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from liveletter.domain.conversation import ItemKind
from liveletter.window.timeline.bubble_drawing import Drawing, placed
from liveletter.window.timeline.bubble_shape import Shaper
from liveletter.window.timeline.timeline import TimelineModel

Index = QModelIndex | QPersistentModelIndex
_FOOT = 8  # pixels below the last line


class BubbleDelegate(QStyledItemDelegate):
    """Draws what `Shaper` has measured."""

    def __init__(self, *, model: TimelineModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.shaper = Shaper()
        self.shaper.note_of = model.words.note

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lead, foot = self._edges(index.row())
        return QSize(self.shaper.width, self.shaper.shape(self._model.line(index.row())).height + lead + foot)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line(index.row())
        shape = self.shaper.shape(line)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = Drawing(painter, option, self.row_rect(index.row(), option.rect), self.shaper, line, shape)
        drawing.ground()
        if line.day is not None:
            drawing.day()
        if not shape.news.isEmpty():
            drawing.news()
        if line.item.kind is ItemKind.MAIL:
            drawing.card()
        else:
            drawing.bubble()
        painter.restore()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Buttons of a line stand at its foot."""
        row = self.row_rect(index.row(), option.rect)
        tools = self.shaper.shape(self._model.line(index.row())).tools
        editor.setGeometry(placed(tools, row, option.direction).toRect())

    def row_rect(self, row: int, place: QRect) -> QRect:
        """A row's place without the room that the first and the last line have around them."""
        lead, foot = self._edges(row)
        return place.adjusted(0, lead, 0, -foot)

    def _edges(self, row: int) -> tuple[int, int]:
        return (self.shaper.lead if row == 0 else 0), (_FOOT if row == self._model.rowCount() - 1 else 0)

    def anchor_at(self, row: int, place: QRect, direction: Qt.LayoutDirection, point: QPointF) -> str:
        """The link under a point of the list, or the empty string."""
        line = self._model.line(row)
        if line.item.kind is ItemKind.MAIL:
            return ""
        shape = self.shaper.shape(line)
        text = placed(shape.text, self.row_rect(row, place), direction)
        return self.shaper.document(line.item).documentLayout().anchorAt(point - text.topLeft())

    def is_about_at(self, row: int, place: QRect, direction: Qt.LayoutDirection, point: QPointF) -> bool:
        """Whether a point of the list lies on the words that name the mail a message is about."""
        about = self.shaper.shape(self._model.line(row)).about
        return placed(about, self.row_rect(row, place), direction).contains(point)
