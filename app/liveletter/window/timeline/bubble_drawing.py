"""One line of a timeline being drawn: a chat bubble, a mail's card, a day."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liveletter.domain.conversation import TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.window.parts import dates, icons, theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.timeline.bubble_shape import FILE_ICON, SIDE, STATE, Shape, Shaper
from liveletter.window.timeline.file_words import file_detail, file_icon, file_title
from liveletter.window.timeline.timeline_order import Line, local_time
from liveletter.window.timeline.timeline_words import about_words, clock, subject_words

STATE_ICONS = {
    DeliveryState.QUEUED: "clock",
    DeliveryState.TRYING: "clock",
    DeliveryState.UNKNOWN: "warning",
    DeliveryState.HANDED_OVER: "check",
    DeliveryState.DELIVERED: "double-check",
    DeliveryState.READ: "double-check",
    DeliveryState.FAILED: "warning",
    DeliveryState.EXPIRED: "warning",
    DeliveryState.CANCELLED: "close",
    DeliveryState.TURNED_INTO_MAIL: "mail",
}
_RADIUS = 11


def placed(part: QRectF, row: QRect, direction: Qt.LayoutDirection) -> QRectF:
    """A part of a shape, in the list's coordinates, mirrored for right-to-left."""
    left = part.left() if direction == Qt.LayoutDirection.LeftToRight else row.width() - part.right()
    return QRectF(row.left() + left, row.top() + part.top(), part.width(), part.height())


class Drawing:
    """One line being drawn."""

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, shaper: Shaper, line: Line, shape: Shape
    ) -> None:
        self._painter = painter
        self._direction: Qt.LayoutDirection = option.direction
        self._row = row
        self._state: QStyle.StateFlag = option.state
        self._shaper = shaper
        self._line = line
        self._item: TimelineItem = line.item
        self._shape = shape
        self._shades = theme.colors(option.palette)

    def ground(self) -> None:
        if self._state & QStyle.StateFlag.State_Selected:
            row = QRectF(self._row)
            row.setTop(
                row.top() + max(self._shape.news.bottom(), self._shape.day.bottom() + 4 if self._line.day else 0)
            )
            self._painter.fillRect(row, self._shades.chosen)

    def day(self) -> None:
        words = dates.day(local_time(self._item.at).timestamp())
        room = self._place(self._shape.day)
        width = self._shaper.small_metrics.horizontalAdvance(words) + 24
        height = self._shaper.small_metrics.height() + 6
        pill = QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._shades.hover)
        self._painter.drawRoundedRect(pill, height / 2, height / 2)
        self._words(pill, words, self._shades.dim, Qt.AlignmentFlag.AlignCenter)

    def news(self) -> None:
        """A thin line with words above the first line that was not read."""
        words = QCoreApplication.translate("Timeline", "New")
        room = self._place(self._shape.news).adjusted(SIDE, 0, -SIDE, 0)
        width = self._shaper.small_metrics.horizontalAdvance(words) + 20
        middle = round(room.center().y()) + 0.5
        self._painter.setPen(QPen(self._shades.accent, 1))
        half = (room.width() - width) / 2
        for left in (room.left(), room.right() - half):
            self._painter.drawLine(QPointF(left, middle), QPointF(left + half, middle))
        self._words(room, words, self._shades.accent, Qt.AlignmentFlag.AlignCenter)

    def bubble(self) -> None:
        faces = self._shaper.faces
        chosen = self._state & QStyle.StateFlag.State_Selected
        self._box(faces.ground(self._item, self._shades), self._shades.base if chosen else None)
        ink = faces.ink(self._item, self._shades)
        if not self._shape.name.isEmpty():
            begin = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            color = faces.name_ink(self._item, self._shades)
            self._words(self._place(self._shape.name), faces.name(self._item), color, begin, bold=True)
        if self._shaper.has_about(self._line):
            self._about()
        if not self._shape.file.isEmpty():
            self._file(ink)
        if not self._shape.text.isEmpty():
            self._document(ink)
        meta = self._place(self._shape.meta)
        faint = QColor(ink)
        faint.setAlphaF(0.72)
        self._note(faint)
        time = QRectF(meta)
        if self._item.state is not None:
            self._state_icon(meta, faint)
            time = self._cut(meta, STATE + 3)
        self._words(time, clock(self._item.at), faint, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def card(self) -> None:
        self._box(self._shades.base, self._shades.line)
        self._strip()
        meta = self._place(self._shape.meta)
        side = meta.height()
        begin = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self._icon("mail", self._head(meta, side), self._shades.accent)
        self._words(meta, clock(self._item.at), self._shades.dim, end)
        taken = self._shaper.small_metrics.horizontalAdvance(clock(self._item.at)) + 8
        if self._item.has_attachments:
            self._icon("attach", self._tail(meta, side, taken), self._shades.dim)
            taken += side + 4
        if self._item.outgoing and self._item.state is not None:
            self._icon(STATE_ICONS[self._item.state], self._tail(meta, side, taken), self._shades.dim)
            taken += side + 4
        who = QCoreApplication.translate("Timeline", "You") if self._item.outgoing else self._item.sender
        self._words(self._cut(self._cut(meta, taken), side + 6, head=True), who, self._shades.dim, begin)
        self._subject(begin)
        self._note(self._shades.dim)

    def _note(self, color: QColor) -> None:
        if self._shape.note.isEmpty():
            return
        words = isolated(self._shaper.note_of(self._item))
        self._painter.setFont(self._shaper.small)
        self._painter.setPen(color)
        self._painter.setLayoutDirection(self._direction)
        begin = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        self._painter.drawText(self._place(self._shape.note), begin | Qt.TextFlag.TextWordWrap, words)

    def _file(self, ink: QColor) -> None:
        card = self._place(self._shape.file)
        ground = QColor(ink)
        ground.setAlphaF(0.07)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(card, 7, 7)
        side = 22.0
        inner = card.adjusted(8, 0, -8, 0)
        self._icon(file_icon(self._item), self._head(inner.adjusted(0, (inner.height() - side) / 2, 0, 0), side), ink)
        words = self._cut(inner, FILE_ICON - 4, head=True)
        middle = card.center().y()
        begin = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        lines = ((self._shaper.bold, file_title(self._item), -1), (self._shaper.small, file_detail(self._item), 1))
        for font, text, side_of in lines:
            high = QFontMetricsF(font).height()
            line = QRectF(words.left(), middle - high if side_of < 0 else middle, words.width(), high)
            short = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
            self._painter.setFont(font)
            self._painter.setPen(ink)
            self._painter.setLayoutDirection(self._direction)
            self._painter.drawText(line, begin | Qt.TextFlag.TextSingleLine, isolated(short))

    def _subject(self, begin: Qt.AlignmentFlag) -> None:
        text = self._place(self._shape.text)
        self._painter.setFont(self._shaper.bold)
        top = QRectF(text.left(), text.top(), text.width(), self._shaper.line_height)
        bold = QFontMetricsF(self._shaper.bold)
        subject = bold.elidedText(subject_words(self._item.title), Qt.TextElideMode.ElideRight, text.width())
        self._painter.setPen(self._shades.text)
        self._painter.drawText(top, begin, isolated(subject))
        if self._item.text:
            rest = top.translated(0, self._shaper.line_height + 1)
            self._words(rest, " ".join(self._item.text.split()), self._shades.dim, begin)

    def _box(self, ground: QColor, edge: QColor | None) -> None:
        focused = (
            self._state & QStyle.StateFlag.State_HasFocus and self._state & QStyle.StateFlag.State_KeyboardFocusChange
        )
        self._painter.setBrush(ground)
        if focused:
            self._painter.setPen(QPen(self._shades.accent, 2))
        else:
            self._painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
        body = self._place(self._shape.body)
        self._painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _strip(self) -> None:
        body = self._shape.body
        strip = self._place(QRectF(body.left() + 6, body.top() + 9, 3, body.height() - 18))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._shades.accent)
        self._painter.drawRoundedRect(strip, 1.5, 1.5)

    def _about(self) -> None:
        room = self._place(self._shape.about)
        side = self._shaper.small_metrics.height()
        picture = "live" if self._item.session_id else "mail"
        self._icon(picture, self._head(room, side - 2), self._shades.accent)
        begin = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        self._words(self._cut(room, side + 3, head=True), about_words(self._item), self._shades.accent, begin)

    def _document(self, ink: QColor) -> None:
        text = self._shaper.document(self._item)
        if text.textWidth() != self._shape.text.width():
            text.setTextWidth(self._shape.text.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, ink)
        context.palette = palette
        self._painter.save()
        self._painter.translate(self._place(self._shape.text).topLeft())
        text.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _state_icon(self, meta: QRectF, faint: QColor) -> None:
        assert self._item.state is not None
        place = self._tail(meta, STATE, 0)
        color = faint
        if self._item.state is DeliveryState.READ:
            color = self._shades.accent
        elif STATE_ICONS[self._item.state] == "warning":
            color = self._shades.busy
        self._icon(STATE_ICONS[self._item.state], place, color)

    def _icon(self, name: str, place: QRectF, color: QColor) -> None:
        ratio = self._painter.device().devicePixelRatio()
        side = round(place.width() * ratio)
        self._painter.drawPixmap(place.toRect(), icons.pixmap(name, QSize(side, side), color))

    def _words(self, place: QRectF, words: str, color: QColor, align: Qt.AlignmentFlag, *, bold: bool = False) -> None:
        font = theme.scaled(self._shaper.small, 1.0, bold=True) if bold else self._shaper.small
        self._painter.setFont(font)
        self._painter.setPen(color)
        self._painter.setLayoutDirection(self._direction)
        metrics = QFontMetricsF(font) if bold else self._shaper.small_metrics
        short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width() + 1)
        self._painter.drawText(place, align | Qt.TextFlag.TextSingleLine, isolated(short))

    def _place(self, part: QRectF) -> QRectF:
        return placed(part, self._row, self._direction)

    @property
    def _is_mirrored(self) -> bool:
        return self._direction == Qt.LayoutDirection.RightToLeft

    def _head(self, room: QRectF, side: float) -> QRectF:
        left = room.right() - side if self._is_mirrored else room.left()
        return QRectF(left, room.top(), side, side)

    def _tail(self, room: QRectF, side: float, taken: float) -> QRectF:
        left = room.left() + taken if self._is_mirrored else room.right() - side - taken
        return QRectF(left, room.top() + (room.height() - side) / 2, side, side)

    def _cut(self, room: QRectF, width: float, *, head: bool = False) -> QRectF:
        left_side = head != self._is_mirrored
        return room.adjusted(width, 0, 0, 0) if left_side else room.adjusted(0, 0, -width, 0)
