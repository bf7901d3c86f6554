"""The files that will go along with a mail being written: added, seen with their sizes, taken away again."""

import os
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from liveletter.domain.mail import DraftAttachment
from liveletter.window.composer import draft_rules
from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import icon_button
from liveletter.window.parts.file_names import short_name
from liveletter.window.parts.labels import plain_label, sentence
from liveletter.window.parts.layouts import clear
from liveletter.window.parts.naming import named
from liveletter.window.parts.sizes import size_words


def size_of(attachment: DraftAttachment) -> int | None:
    """Bytes; None where the file cannot be read (any more)."""
    if not attachment.path:
        return len(attachment.data)
    try:
        return os.stat(attachment.path).st_size
    except OSError:
        return None


class AttachedFiles(QWidget):
    """One chip a file. Delete or Backspace on a chip takes the file away."""

    changed = Signal()
    refused = Signal(str)  # a sentence: why something cannot be attached

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "composerAttachments", self.tr("Attachments"))
        self._held: tuple[DraftAttachment, ...] = ()
        self._inner = QWidget()
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(theme.PAD, 6, theme.PAD, 6)
        self._row.setSpacing(theme.GAP)
        self._row.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._total = sentence("attachmentsTotal", dim=True)
        self._total.setContentsMargins(theme.PAD + 2, 0, theme.PAD, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll)
        column.addWidget(self._total)
        self.hide()

    @property
    def attachments(self) -> tuple[DraftAttachment, ...]:
        """What goes along."""
        return self._held

    def show_attachments(self, attachments: tuple[DraftAttachment, ...]) -> None:
        """Hold these."""
        self._held = attachments
        clear(self._row, leave=1)
        for place, attachment in enumerate(attachments):
            chip = self._chip(place, attachment)
            self._row.insertWidget(place, chip)
            chip.show()
        self._scroll.setFixedHeight(self._inner.sizeHint().height() + 2)
        self._show_total()
        self.setVisible(bool(attachments))

    def add_files(self, paths: list[str]) -> None:
        """Attach files; what is no readable file is refused with a sentence."""
        new = []
        for path in paths:
            if os.path.isfile(path) and os.access(path, os.R_OK):
                new.append(DraftAttachment(name=Path(path).name, path=str(Path(path).absolute())))
            else:
                self.refused.emit(self._why_not(path))
        self._take(tuple(new))

    def add_picture(self, picture: QImage) -> None:
        """Attach a picture from the clipboard, as PNG."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if picture.isNull() or not picture.save(buffer, "PNG"):  # type: ignore[call-overload]
            self.refused.emit(self.tr("The picture in the clipboard cannot be read."))
            return
        name = self.tr("Picture {time}.png").format(time=f"{datetime.now():%Y-%m-%d %H.%M.%S}")  # noqa: DTZ005
        self._take((DraftAttachment(name=name, type="image/png", data=bytes(buffer.data().data())),))

    def remove(self, place: int) -> None:
        """Take one away; the next one gets the keyboard."""
        held = list(self._held)
        del held[place]
        self.show_attachments(tuple(held))
        self.changed.emit()
        following = self._inner.findChild(QWidget, f"attachment{min(place, len(held) - 1)}")
        if following is not None:
            following.setFocus()

    def _take(self, new: tuple[DraftAttachment, ...]) -> None:
        joined = draft_rules.joined(self._held, new)
        if joined != self._held:
            self.show_attachments(joined)
            self.changed.emit()

    def _why_not(self, path: str) -> str:
        name = Path(path).name or path
        if os.path.isdir(path):
            return self.tr("“{name}” is a folder. Pack it into one file first, then attach that.").format(name=name)
        return self.tr("“{name}” cannot be read, so it was not attached.").format(name=name)

    def _chip(self, place: int, attachment: DraftAttachment) -> QWidget:
        chip = _Chip(attachment)
        chip.setObjectName(f"attachment{place}")
        chip.removed.connect(lambda: self.remove(place))
        return chip

    def _show_total(self) -> None:
        total = sum(size_of(attachment) or 0 for attachment in self._held)
        self._total.setVisible(total > draft_rules.LARGE_MAIL)
        self._total.setText(
            self.tr("Together {size}. Many servers take no mail larger than about {limit}.").format(
                size=size_words(total), limit=size_words(draft_rules.LARGE_MAIL)
            )
        )


class _Chip(QWidget):
    """A file with its size and a cross."""

    removed = Signal()

    def __init__(self, attachment: DraftAttachment) -> None:
        super().__init__()
        size = size_of(attachment)
        told = self.tr("cannot be read") if size is None else size_words(size)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Attachment {name}, {size}").format(name=attachment.name, size=told))
        self.setToolTip(attachment.path or attachment.name)
        picture = QLabel()
        kind = "warning" if size is None else "picture" if attachment.type.startswith("image/") else "file"
        picture.setPixmap(icons.icon(kind).pixmap(18, 18))
        words = plain_label("attachmentName", short_name(attachment.name))
        weight = plain_label("attachmentSize", told, dim=True)
        cross = icon_button("removeAttachment", "close", self.tr("Remove {name}").format(name=attachment.name), size=12)
        cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 3, 3)
        row.setSpacing(6)
        for widget in (picture, words, weight, cross):
            row.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colors(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(shades.base)
        painter.setPen(QPen(shades.accent, 2) if self.hasFocus() else QPen(shades.line, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
