"""The files that came with a mail: saved where the user says, or saved and opened."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QScrollArea, QToolButton, QWidget

from liveletter.bridge.commands import SaveAttachment
from liveletter.domain.mail import Attachment
from liveletter.window.context import Context
from liveletter.window.parts import icons, theme
from liveletter.window.parts.file_names import short_name
from liveletter.window.parts.layouts import clear
from liveletter.window.parts.sizes import size_words

RISKY = {
    ".exe", ".bat", ".cmd", ".com", ".scr", ".js", ".jse", ".vbs", ".vbe", ".ps1", ".msi", ".jar", ".sh", ".desktop",
    ".py", ".pl", ".rb", ".app", ".dmg", ".lnk", ".hta", ".reg", ".run", ".appimage", ".deb", ".rpm", ".html", ".htm",
    ".svg", ".xhtml",
}  # fmt: skip


class ReceivedFiles(QScrollArea):
    """One button a file, in a row that scrolls. A click opens a menu: Save…, Open; programs are only ever saved."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachmentStrip")
        self.setAccessibleName(self.tr("Attachments"))
        self._ctx = ctx
        self._mail_id = 0
        self._inner = QWidget()
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(theme.PAD, 6, theme.PAD, 6)
        self._row.setSpacing(theme.GAP)
        self._row.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_files(self, mail_id: int, files: tuple[Attachment, ...]) -> None:
        """Show a mail's attachments; nothing where it has none."""
        self._mail_id = mail_id
        clear(self._row, leave=1)
        for place, file in enumerate(files):
            self._row.insertWidget(place, self._button(file))
        if len(files) > 1:
            self._row.insertWidget(len(files), self._save_all(files))
        self._fit()
        self.setVisible(bool(files))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Just as high as the buttons, and a scroll bar where they do not fit."""
        wanted = self._inner.sizeHint()
        bar = self.horizontalScrollBar().sizeHint().height() if wanted.width() > self.width() else 0
        if self.height() != wanted.height() + bar:
            self.setFixedHeight(wanted.height() + bar)

    def _button(self, file: Attachment) -> QToolButton:
        size = size_words(file.size)
        button = self._chip(f"attachment{file.part}", "file", f"{short_name(file.name)}  {size}")
        button.setToolTip(f"{file.name}\n{file.type}, {size}")
        button.setAccessibleName(self.tr("Attachment {name}, {size}").format(name=file.name, size=size))
        button.clicked.connect(lambda: self._ask(file, button))
        return button

    def _save_all(self, files: tuple[Attachment, ...]) -> QToolButton:
        button = self._chip("saveAllAttachments", "save", self.tr("Save all…"))
        button.clicked.connect(lambda: self._choose_folder(files))
        return button

    def _chip(self, name: str, icon: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText(text.replace("&", "&&"))
        button.setProperty("role", "chip")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _ask(self, file: Attachment, button: QToolButton) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("attachmentMenu")
        save = menu.addAction(icons.icon("save"), self.tr("Save…"))
        save.triggered.connect(lambda: self._choose_folder((file,)))
        opening = menu.addAction(icons.icon("open"), self.tr("Open"))
        opening.triggered.connect(lambda: self._ctx.run(self._open(self._mail_id, file)))
        if Path(file.name).suffix.lower() in RISKY:
            opening.setEnabled(False)
            opening.setText(self.tr("Open (this kind of file may do harm: save it and look at it first)"))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _choose_folder(self, files: tuple[Attachment, ...]) -> None:
        mail_id = self._mail_id
        dialog = QFileDialog(self, self.tr("Save to folder"), str(Path.home()))
        dialog.setObjectName("saveAttachmentDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._ctx.run(self._save(mail_id, files, folder)))
        dialog.open()

    async def _save(self, mail_id: int, files: tuple[Attachment, ...], folder: str) -> None:
        for file in files:
            await self._ctx.client.call(SaveAttachment(mail_id, file.part, folder))

    async def _open(self, mail_id: int, file: Attachment) -> None:
        folder = tempfile.mkdtemp(prefix="liveletter-open-")  # 0700: this user alone
        path = await self._ctx.client.call(SaveAttachment(mail_id, file.part, folder))
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
