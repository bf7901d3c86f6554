"""The chat in the text of a mail being written: shown, dropped, dragged, cut and pasted, reached by the keyboard."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QLineF, QMimeData, QObject, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPen, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from liveletter.domain.live import PLACE, LiveWish
from liveletter.window.composer.live_block import LiveBlock
from liveletter.window.composer.live_sign import LiveSign
from liveletter.window.embed import wish_words
from liveletter.window.embed.chat_data import Piece, is_chat, piece_data, piece_of
from liveletter.window.parts import theme
from liveletter.window.parts.dragging import drag_picture, run_drag


class LiveView(QObject):
    """Joins the sign in the text with its block. `wish` is kept while the block is out, for undoing."""

    changed = Signal()  # it came, went, or another wish came with it

    def __init__(self, *, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.wish = LiveWish()
        self._subject = ""
        self.block = LiveBlock(parent=edit.viewport())
        self.sign = LiveSign(edit=edit, size=self._room)
        self._was_there = False
        self._was_chosen = False
        self._drop_at: tuple[int, int, float] | None = None  # position, side, y of the marker
        self._connect()

    @property
    def is_there(self) -> bool:
        """Whether this mail has a chat."""
        return self.sign.is_there

    # ------------------------------------------------------------------ what it shows

    def show_text(self, text: str, wish: LiveWish | None) -> None:
        """Fill the editor with a draft's text."""
        self.wish = wish or self.wish
        self.sign.show_text(text, with_sign=wish is not None)

    def say(self, wish: LiveWish, subject: str, *, problem: str, lacks_host: bool) -> None:
        """What the block shows; `problem`: why it could not be set up as it stands."""
        self.wish, self._subject = wish, subject
        title, spoken = wish_words.title_of(wish, subject), wish_words.spoken(wish, subject)
        troubled = bool(problem) and not lacks_host
        words = problem or wish_words.summary(wish)
        self.block.say(title, words, spoken=spoken, lacks_host=lacks_host, troubled=troubled)

    def put_at_cursor(self) -> None:
        """Put it, or move it, to the line with the cursor: after its words, or in it where it is empty."""
        cursor = self._edit.textCursor()
        before = cursor.atBlockStart() and not cursor.atBlockEnd()
        self.sign.put(cursor.block().position(), side=-1 if before else int(cursor.block().length() > 1))
        self._write_on()

    # ------------------------------------------------------------------ dropped, pasted, dragged

    def takes_drop(self, data: QMimeData) -> bool:
        """Whether the chat alone is dragged; text with a chat in it is dropped as text is."""
        return is_chat(data) and not piece_of(data).text

    def show_drop(self, at: QPoint) -> None:
        """Mark where it would be dropped."""
        self._drop_at = self._target(at)
        self._edit.viewport().update()

    def end_drop(self) -> None:
        """Nothing is dragged over the text any more."""
        self._drop_at = None
        self._edit.viewport().update()

    def drop(self, data: QMimeData, at: QPoint) -> None:
        """Take it in where it was dropped."""
        self.end_drop()
        piece = piece_of(data)
        if not self.is_there and piece.wish is not None:
            self.wish = piece.wish
        position, side, _ = self._target(at)
        self.sign.put(position, side=side)
        self._write_on()

    def paste(self, data: QMimeData) -> None:
        """Put in what was cut or copied; the chat alone goes to the cursor's line."""
        piece = piece_of(data)
        if piece.wish is not None and not self.is_there:
            self.wish = piece.wish
        if PLACE in piece.text:
            self.sign.insert_piece(piece.text)
        else:
            self.put_at_cursor()
        self._edit.ensureCursorVisible()

    def selected_data(self) -> QMimeData | None:
        """What is selected, where the chat is part of it; other programs get its title."""
        cursor, at = self._edit.textCursor(), self.sign.position
        if at < 0 or not cursor.selectionStart() <= at < cursor.selectionEnd():
            return None
        text = cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
        plain = text.replace(PLACE, f"[{wish_words.spoken(self.wish, self._subject)}]")
        return piece_data(Piece(text, self.wish), plain)

    def paint_drop(self) -> None:
        """Draw the marker over the text."""
        if self._drop_at is None:
            return
        viewport = self._edit.viewport()
        shades = theme.colors(self._edit.palette())
        y, margin = self._drop_at[2], self._margin()
        painter = QPainter(viewport)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(shades.accent, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QLineF(margin + 4, y, viewport.width() - margin - 4, y))
        painter.setBrush(shades.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        for x in (margin, viewport.width() - margin):
            painter.drawEllipse(QPointF(x, y), 4, 4)
        painter.end()

    def _target(self, at: QPoint) -> tuple[int, int, float]:
        """Before or after the paragraph that is nearer; in it, where it is empty."""
        block = self._edit.cursorForPosition(at).block()
        area = self._area(block.position())
        if block.length() <= 1:
            return block.position(), 0, area.center().y()
        before = at.y() < area.center().y()
        return block.position(), -1 if before else 1, max(2.0, area.top()) if before else area.bottom()

    def _drag(self) -> None:
        self.sign.choose()
        words = wish_words.title_of(self.wish, self._subject)
        data = piece_data(Piece("", self.wish))
        run_drag(self.block, data, drag_picture(self._edit, "live", words), moves=True)

    # ------------------------------------------------------------------ keyboard

    def takes_key(self, event: QKeyEvent) -> bool:
        """Keys that mean the chat: they are not for the text."""
        if not self.is_there:
            return False
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if self.sign.is_chosen and alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.sign.step(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        if self.sign.is_chosen and alt and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.block.options_asked.emit()
            return True
        return self._steps_onto(event) or self._types_beside(event)

    def _types_beside(self, event: QKeyEvent) -> bool:
        """What is typed on its line goes to a line of its own, as one step to be undone."""
        cursor, text = self._edit.textCursor(), event.text()
        on_line = cursor.block() == self.sign.block and not cursor.hasSelection()
        if not on_line or not text.isprintable() or not text:
            return False
        self.sign.type_beside(cursor, text)
        return True

    def _steps_onto(self, event: QKeyEvent) -> bool:
        """Backspace and Delete at the edge of a line beside it choose it first; once more, and it is gone."""
        cursor = self._edit.textCursor()
        line = cursor.block()
        if cursor.hasSelection() or event.modifiers() or line.length() <= 1 or line == self.sign.block:
            return False
        back = event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart() and line.previous() == self.sign.block
        on = event.key() == Qt.Key.Key_Delete and cursor.atBlockEnd() and line.next() == self.sign.block
        if back or on:
            self.sign.choose()
        return back or on

    # ------------------------------------------------------------------ following the text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._lay()
        return False

    def _connect(self) -> None:
        self._edit.viewport().installEventFilter(self)
        self._edit.updateRequest.connect(lambda *_: self._lay())
        self._edit.cursorPositionChanged.connect(self._on_cursor_moved)
        self._edit.selectionChanged.connect(self._on_cursor_moved)
        self.sign.changed.connect(self._on_text_changed)
        self.block.remove_asked.connect(self._on_remove_asked)
        self.block.step_asked.connect(self.sign.step)
        self.block.pressed.connect(self._on_pressed)
        self.block.left.connect(self._edit.setFocus)
        self.block.drag_begun.connect(self._drag)

    def _on_remove_asked(self) -> None:
        self.sign.remove()
        self._edit.setFocus()

    def _on_pressed(self) -> None:
        self.sign.choose()
        self._edit.setFocus()

    def _on_text_changed(self) -> None:
        self._lay()
        if self.is_there != self._was_there:
            self._was_there = self.is_there
            self._edit.setAccessibleDescription(
                self.tr("A live chat stands in it: Tab leads there.") if self.is_there else ""
            )
            self.wish = self.wish if self.is_there else replace(self.wish, on_my_network=False)
            self.changed.emit()
        self._on_cursor_moved()

    def _on_cursor_moved(self) -> None:
        chosen = self.sign.is_chosen
        self.block.choose(chosen=chosen)
        if chosen and not self._was_chosen:
            told = f"{self.block.accessibleName()}. {self.block.accessibleDescription()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, told))
        self._was_chosen = chosen

    def _write_on(self) -> None:
        """The cursor on the line after it."""
        after = self.sign.block.next()
        if after.isValid():
            cursor = QTextCursor(after)
            self._edit.setTextCursor(cursor)
        self._edit.setFocus()

    # ------------------------------------------------------------------ geometry

    def _room(self) -> QSizeF:
        width = self._edit.viewport().width() - 2 * self._margin() - 4
        return QSizeF(max(40, width), self.block.sizeHint().height())

    def _margin(self) -> int:
        return round(self._edit.document().documentMargin())

    def _area(self, position: int) -> QRectF:
        block = self._edit.document().findBlock(position)
        area = self._edit.blockBoundingGeometry(block)
        return QRectF(area.translated(self._edit.contentOffset()))

    def _lay(self) -> None:
        """Put the block over its room."""
        if not self.is_there:
            self.block.hide()
            return
        area, margin = self._area(self.sign.position).toAlignedRect(), self._margin()
        width = self._edit.viewport().width() - 2 * margin
        self.block.setGeometry(margin, area.top(), width, area.height())
        self.block.show()
