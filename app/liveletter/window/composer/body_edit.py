"""The text of a mail being written: plain text, quotes coloured by depth; files and pictures by drop and paste."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QImage, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from liveletter.window.mail.mail_text import depth_of
from liveletter.window.parts import theme


class BodyEdit(QPlainTextEdit):
    """Where a mail is written. What is dropped or pasted and is no text goes out by signals."""

    files_dropped = Signal(list)  # paths
    picture_pasted = Signal(QImage)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerBody")
        self.setAccessibleName(self.tr("Text of the mail"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(theme.PAD + 4)
        self._quotes = _Quotes(self.document(), self)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(_paths(source)) or source.hasImage() or bool(super().canInsertFromMimeData(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text stays text; files become attachments, and so does a picture that comes without text."""
        if paths := _paths(source):
            self.files_dropped.emit(paths)
        elif source.hasImage() and not source.hasText():
            picture = source.imageData()
            if isinstance(picture, QImage):
                self.picture_pasted.emit(picture)
        else:
            super().insertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            super().dragMoveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_quotes"):
            self._quotes.rehighlight()


def _paths(source: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()] if source.hasUrls() else []


class _Quotes(QSyntaxHighlighter):
    """Colours quoted lines as the mail view does."""

    def __init__(self, document: QTextDocument, edit: BodyEdit) -> None:
        super().__init__(document)
        self._edit = edit

    def highlightBlock(self, text: str) -> None:
        depth = depth_of(text)
        if depth:
            shades = theme.colors(self._edit.palette()).quotes
            shape = QTextCharFormat()
            shape.setForeground(shades[(depth - 1) % len(shades)])
            self.setFormat(0, len(text), shape)
