"""Draws a mail in the list: who and when, what about and how it begins."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liveletter.domain.mail import MailRow
from liveletter.window.mail.mail_rows import ROW_ROLE
from liveletter.window.parts import dates, icons, theme
from liveletter.window.parts.avatar import draw_avatar
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.row_drawing import draw_frame
from liveletter.window.parts.theme import Colors

MARK = 15  # pixels, the small icons


@dataclass(frozen=True, slots=True)
class _Font:
    """A font with its measures, which are dear to make."""

    font: QFont
    metrics: QFontMetrics

    @classmethod
    def of(cls, font: QFont) -> "_Font":
        return cls(font, QFontMetrics(font))


@dataclass(frozen=True, slots=True)
class _Looks:
    """The fonts of a row."""

    name: _Font
    bold_name: _Font
    words: _Font
    bold_words: _Font
    small: _Font

    @classmethod
    def of(cls, font: QFont) -> "_Looks":
        return cls(
            name=_Font.of(theme.scaled(font, 1, bold=False)),
            bold_name=_Font.of(theme.scaled(font, 1, bold=True)),
            words=_Font.of(theme.scaled(font, 0.96, bold=False)),
            bold_words=_Font.of(theme.scaled(font, 0.96, bold=True)),
            small=_Font.of(theme.scaled(font, theme.SMALL)),
        )


class MailDelegate(QStyledItemDelegate):
    """Two lines and an avatar. `outgoing`: the folder holds the user's own mails, so recipients are named."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.outgoing = False
        self._made: tuple[str, _Looks] | None = None

    def _looks(self, font: QFont) -> _Looks:
        """The fonts of a row, made once for each font of the view."""
        if self._made is None or self._made[0] != font.key():
            self._made = (font.key(), _Looks.of(font))
        return self._made[1]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = QFontMetrics(option.font).height() * 2 + 2
        return QSize(200, max(lines, theme.AVATAR) + 2 * theme.GAP + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: MailRow = index.data(ROW_ROLE)
        shades = theme.colors(option.palette)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        self._draw_ground(painter, option, shades)
        line = _Line(painter, option.rect.adjusted(theme.PAD, theme.GAP, -theme.PAD, -theme.GAP), rtl=rtl)
        name = row.to if self.outgoing else (row.sender.name or row.sender.address)
        face = name.partition(",")[0] if self.outgoing else name  # of several recipients the first
        self._draw_avatar(painter, line, face, shades, unread=not row.seen)
        looks = self._looks(option.font)
        self._draw_first(line, looks, row, name or self.tr("(nobody)"), shades)
        self._draw_second(line, looks, row, shades)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, shades: Colors) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, shades.chosen)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, shades.hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_frame(painter, option.rect, shades.accent)
        elif not chosen:
            painter.setPen(shades.line)
            rect = option.rect
            start, end = rect.left() + theme.PAD, rect.right() - theme.PAD
            painter.drawLine(start, rect.bottom(), end, rect.bottom())

    def _draw_avatar(self, painter: QPainter, line: "_Line", name: str, shades: Colors, *, unread: bool) -> None:
        spot = line.take_start(theme.AVATAR)
        circle = QRect(spot.left(), spot.center().y() - theme.AVATAR // 2, theme.AVATAR, theme.AVATAR)
        draw_avatar(painter, circle, name)
        if unread:
            painter.setPen(shades.base)
            painter.setBrush(shades.accent)
            painter.drawEllipse(
                QPoint(circle.right() - 3 if not line.rtl else circle.left() + 3, circle.top() + 4), 6, 6
            )
        line.skip(theme.PAD)

    def _draw_first(self, line: "_Line", looks: "_Looks", row: MailRow, name: str, shades: Colors) -> None:
        upper = line.upper()
        when = dates.brief(row.date)
        upper.text_end(when, looks.small, shades.dim if row.seen else shades.accent)
        for mark, color in _marks(row, shades):
            upper.mark_end(mark, color)
        upper.text_start(name, looks.name if row.seen else looks.bold_name, shades.text)

    def _draw_second(self, line: "_Line", looks: "_Looks", row: MailRow, shades: Colors) -> None:
        lower = line.lower()
        if row.answered:
            lower.mark_start("reply", shades.dim)
        subject = row.subject or self.tr("(no subject)")
        lower.text_start(subject, looks.words if row.seen else looks.bold_words, shades.text)
        if row.preview and lower.rect.width() > 40:
            lower.skip(2)
            lower.text_start(row.preview, looks.words, shades.dim)


def _marks(row: MailRow, shades: Colors) -> list[tuple[str, QColor]]:
    marks = []
    if row.chats:
        marks.append(("chat", shades.available))
    if row.flagged:
        marks.append(("flag", shades.busy))
    if row.has_attachments:
        marks.append(("attach", shades.dim))
    return marks


class _Line:
    """A strip that is filled from both ends; mirrored where the text runs from right to left."""

    def __init__(self, painter: QPainter, rect: QRect, *, rtl: bool) -> None:
        self._painter = painter
        self.rect = QRect(rect)
        self.rtl = rtl

    def upper(self) -> "_Line":
        """The upper half."""
        rect = QRect(self.rect)
        rect.setHeight(self.rect.height() // 2)
        return _Line(self._painter, rect, rtl=self.rtl)

    def lower(self) -> "_Line":
        """The lower half."""
        rect = QRect(self.rect)
        rect.setTop(self.rect.top() + self.rect.height() // 2)
        return _Line(self._painter, rect, rtl=self.rtl)

    def take_start(self, width: int) -> QRect:
        """Cut a piece off where reading begins."""
        return self._take(width, left=not self.rtl)

    def take_end(self, width: int) -> QRect:
        """Cut a piece off where reading ends."""
        return self._take(width, left=self.rtl)

    def skip(self, width: int) -> None:
        """Leave some space."""
        self.take_start(width)

    def _take(self, width: int, *, left: bool) -> QRect:
        width = min(width, max(0, self.rect.width()))
        piece = QRect(self.rect)
        if left:
            piece.setWidth(width)
            self.rect.setLeft(self.rect.left() + width)
        else:
            piece.setLeft(self.rect.right() - width + 1)
            self.rect.setRight(self.rect.right() - width)
        return piece

    def text_start(self, text: str, look: _Font, color: QColor) -> None:
        """Write from where reading begins, cut short where it does not fit."""
        shown = look.metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.rect.width())
        self._write(self.take_start(look.metrics.horizontalAdvance(shown) + 6), shown, look.font, color, end=False)

    def text_end(self, text: str, look: _Font, color: QColor) -> None:
        """Write at the far end."""
        self._write(self.take_end(look.metrics.horizontalAdvance(text) + 2), text, look.font, color, end=True)
        self.take_end(6)

    def mark_end(self, name: str, color: QColor) -> None:
        """Draw a small icon at the far end."""
        self._mark(self.take_end(MARK + 3), name, color)

    def mark_start(self, name: str, color: QColor) -> None:
        """Draw a small icon where reading begins."""
        spot = self.take_start(MARK + 4)
        self._mark(spot if not self.rtl else spot.adjusted(4, 0, 0, 0), name, color)

    def _mark(self, spot: QRect, name: str, color: QColor) -> None:
        ratio = self._painter.device().devicePixelRatio()
        drawn = icons.pixmap(name, QSize(round(MARK * ratio), round(MARK * ratio)), color)
        place = QRect(spot.left(), spot.center().y() - MARK // 2, MARK, MARK)
        self._painter.drawPixmap(place, drawn)

    def _write(self, rect: QRect, text: str, font: QFont, color: QColor, *, end: bool) -> None:
        self._painter.setFont(font)
        self._painter.setPen(color)
        side = Qt.AlignmentFlag.AlignRight if end != self.rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, isolated(text))
