"""Where in a mail's text the chat stands: one sign on a line of its own, for which room is kept."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Signal
from PySide6.QtGui import QPainter, QPyTextObject, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from liveletter.domain.live import PLACE

_KIND = 0x1000 + 17  # QTextFormat.UserObject and up are for programs
_KEEP = QTextCursor.MoveMode.KeepAnchor
_NEWLINE = "\n"


class _Room(QPyTextObject):
    """Keeps room in the text; what is shown there is a widget."""

    def __init__(self, size: Callable[[], QSizeF], parent: QObject) -> None:
        super().__init__(parent)
        self._size = size

    def intrinsicSize(self, doc: QTextDocument, position: int, shape: QTextFormat) -> QSizeF:
        return self._size()

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, shape: QTextFormat
    ) -> None:
        """The widget lies over it."""


class LiveSign(QObject):
    """Puts, moves and removes the one sign in an editor's text; each is one step to be undone."""

    changed = Signal()  # the text did: perhaps it came, went or moved

    def __init__(self, *, edit: QPlainTextEdit, size: Callable[[], QSizeF]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._document = edit.document()
        self._room = _Room(size, self)
        self._document.documentLayout().registerHandler(_KIND, self._room)
        self._at: QTextCursor | None = None
        self._busy = False
        self._document.contentsChange.connect(self._on_contents_change)
        self._document.contentsChanged.connect(self._on_contents_changed)

    # ------------------------------------------------------------------ where it is

    @property
    def is_there(self) -> bool:
        """Whether the text holds the chat."""
        return self.position >= 0

    @property
    def position(self) -> int:
        """Of the sign in the text; -1 where there is none."""
        if not isValid(self._document):  # its editor is going
            return -1
        return self._at.position() if self._at is not None and self._is_sign(self._at.position()) else -1

    @property
    def block(self) -> QTextBlock:
        """The line that it stands on."""
        return self._document.findBlock(self.position) if self.is_there else QTextBlock()

    @property
    def is_chosen(self) -> bool:
        """Whether the cursor stands on its line, or the sign is selected."""
        cursor, at = self._edit.textCursor(), self.position
        if at < 0:
            return False
        if cursor.hasSelection():
            return cursor.selectionStart() <= at < cursor.selectionEnd()
        return cursor.block() == self.block

    # ------------------------------------------------------------------ what is done with it

    def put(self, position: int, *, side: int = 0) -> None:
        """Let it stand there, on a line of its own; what was put before is moved. `side`: before (-1) or after (1) the
        line at that position; 0: in it where it is empty or at the position itself."""
        at = QTextCursor(self._document)
        at.setPosition(position)
        if self.is_there and at.block() == self.block:
            return
        step = QTextCursor(self._document)
        step.beginEditBlock()
        self._take_out()
        step.setPosition(at.position())
        self._insert(step, side)
        step.endEditBlock()

    def remove(self) -> None:
        """Take it out of the text."""
        if not self.is_there:
            return
        step = QTextCursor(self._document)
        step.beginEditBlock()
        position = self._take_out()
        step.endEditBlock()
        self._go(position)

    def step(self, lines: int) -> None:
        """Move it up (-1) or down (1) by a line."""
        block = self.block
        beside = block.previous() if lines < 0 else block.next()
        if not self.is_there or not beside.isValid():
            return
        self.put(beside.position(), side=lines)
        self.choose()

    def choose(self) -> None:
        """Select it."""
        if self.is_there:
            cursor = self._edit.textCursor()
            cursor.setPosition(self.position)
            cursor.setPosition(self.position + 1, _KEEP)
            self._edit.setTextCursor(cursor)

    def type_beside(self, cursor: QTextCursor, text: str) -> None:
        """Put text to a line before or after it, whichever side the cursor is on."""
        before = cursor.position() <= self.position
        cursor.insertText(f"{text}{_NEWLINE}" if before else f"{_NEWLINE}{text}")
        if before:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        self._edit.setTextCursor(cursor)

    def insert_piece(self, text: str) -> None:
        """Put text over what is selected; the sign in it takes the place of one that was there before."""
        before, _, after = text.partition(PLACE)
        cursor = self._edit.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._take_out()
        cursor.insertText(before)
        self._insert(cursor)
        cursor.insertText(after.replace(PLACE, "").removeprefix(_NEWLINE))
        cursor.endEditBlock()

    def show_text(self, text: str, *, with_sign: bool) -> None:
        """Fill the editor; undo goes back no further. The first line that is the sign alone is the chat's place, and
        the text's end where there is none; signs that came otherwise are left out."""
        lines = text.split(_NEWLINE)
        row = next((row for row, line in enumerate(lines) if line == PLACE), None) if with_sign else None
        plain = [line.replace(PLACE, "") for line in lines]
        self._edit.setPlainText(_NEWLINE.join(plain))
        if with_sign:
            self._document.setUndoRedoEnabled(False)
            step = QTextCursor(self._document)
            if row is None:
                step.movePosition(QTextCursor.MoveOperation.End)
            else:
                step.setPosition(self._document.findBlockByNumber(row).position())
            self._insert(step)
            self._document.setUndoRedoEnabled(True)

    # ------------------------------------------------------------------ how

    def _insert(self, step: QTextCursor, side: int = 0) -> None:
        """Make a line for it; the cursor then stands on the line after it."""
        if side:
            edge = QTextCursor.MoveOperation.StartOfBlock if side < 0 else QTextCursor.MoveOperation.EndOfBlock
            step.movePosition(edge)
        if side > 0 or not step.atBlockStart():
            step.insertText(_NEWLINE)
        shape = QTextCharFormat()
        shape.setObjectType(_KIND)
        step.insertText(PLACE, shape)
        if side < 0 or not step.atBlockEnd() or not step.block().next().isValid():
            step.insertText(_NEWLINE, QTextCharFormat())
        else:
            step.movePosition(QTextCursor.MoveOperation.NextBlock)

    def _take_out(self) -> int:
        """Remove it with its line; the place where it was, -1 where there was none."""
        position = self.position
        if position < 0:
            return -1
        block = self.block
        step = QTextCursor(self._document)
        step.setPosition(position)
        step.setPosition(position + 1, _KEEP)
        if block.length() == 2 and block.next().isValid():  # the sign and the line's end
            step.setPosition(position + 2, _KEEP)
        step.removeSelectedText()
        return step.position()

    def _go(self, position: int) -> None:
        cursor = self._edit.textCursor()
        cursor.setPosition(position)
        self._edit.setTextCursor(cursor)

    def _is_sign(self, position: int) -> bool:
        if self._document.characterAt(position) != PLACE:
            return False
        cursor = QTextCursor(self._document)
        cursor.setPosition(position + 1)
        return bool(cursor.charFormat().objectType() == _KIND)

    # ------------------------------------------------------------------ following the text

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        """Find it in what came, be it by undoing."""
        last = self._document.characterCount() - 1
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(position, last))
        cursor.setPosition(min(position + added, last), _KEEP)
        found = cursor.selectedText().find(PLACE) if added else -1
        if found >= 0 and self._is_sign(cursor.selectionStart() + found):
            self._at = QTextCursor(self._document)
            self._at.setPosition(cursor.selectionStart() + found)

    def _on_contents_changed(self) -> None:
        if self._busy or self._edit.isReadOnly():
            return
        self._busy = True
        try:
            self._keep_alone()
        finally:
            self._busy = False
        self.changed.emit()

    def _keep_alone(self) -> None:
        """What came beside it by an input method or by joining lines goes to a line of its own."""
        at = self.position
        if at < 0 or self.block.length() <= 2 or self._document.isRedoAvailable():  # by undoing nothing is typed
            return
        cursor = self._edit.textCursor()
        caret = cursor.position()
        step = QTextCursor(self._document)
        step.joinPreviousEditBlock()
        for place in (at + 1, at):  # from behind, so that the first stays
            step.setPosition(place)
            edge = step.atBlockEnd() if place == at + 1 else step.atBlockStart()
            if not edge:
                step.insertText(_NEWLINE, QTextCharFormat())
                caret += caret > place or (caret == place == at + 1)
        step.endEditBlock()
        cursor.setPosition(caret)
        self._edit.setTextCursor(cursor)
