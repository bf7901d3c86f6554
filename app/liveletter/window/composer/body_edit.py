"""The text of a mail being written: plain text, quotes coloured by depth; files and pictures by drop and paste."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from liveletter.domain.live import PLACE
from liveletter.window.composer.live_view import LiveView
from liveletter.window.embed.chat_data import is_chat
from liveletter.window.mail.mail_text import depth_of
from liveletter.window.parts import theme


class BodyEdit(QPlainTextEdit):
    """Where a mail is written. What is dropped or pasted and is no text goes out by signals; a chat is taken in."""

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
        self.live = LiveView(edit=self)

    def text(self) -> str:
        """What is written; PLACE stands in it where the chat does, and nowhere else."""
        text = str(self.toPlainText())
        return text if self.live.is_there else text.replace(PLACE, "")

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return (
            bool(_paths(source)) or is_chat(source) or source.hasImage() or bool(super().canInsertFromMimeData(source))
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text stays text; files become attachments, and so does a picture that comes without text."""
        if is_chat(source):
            self.live.paste(source)
        elif paths := _paths(source):
            self.files_dropped.emit(paths)
        elif source.hasImage() and not source.hasText():
            picture = source.imageData()
            if isinstance(picture, QImage):
                self.picture_pasted.emit(picture)
        elif PLACE in source.text():
            self.insertPlainText(source.text().replace(PLACE, ""))
        else:
            super().insertFromMimeData(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        return self.live.selected_data() or super().createMimeDataFromSelection()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event.mimeData()) or self.live.takes_drop(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self.live.takes_drop(event.mimeData()):
            super().dragMoveEvent(event)  # scrolls at the edges
            self.live.show_drop(event.position().toPoint())
            event.acceptProposedAction()
        elif _paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            super().dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.live.end_drop()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self.live.takes_drop(event.mimeData()):
            super().dragLeaveEvent(QDragLeaveEvent())  # no more scrolling, no caret where it would be dropped
            self.live.drop(event.mimeData(), event.position().toPoint())
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.live.takes_key(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.live.paint_drop()

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
