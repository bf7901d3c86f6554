"""The row in which one writes: paper clip, text, send."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QToolButton, QWidget

from liveletter.window.chat.chat_input import ChatInput
from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import icon_button

ATTACH_KEYS = "Ctrl+Shift+F"


class Entry(QWidget):
    """Tells of texts (`input.submitted`) and of files that are to be sent."""

    files_chosen = Signal(list)  # paths
    history_wanted = Signal()  # send the earlier conversation along

    def __init__(self, *, takes_history: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chatEntry")
        self._history: QAction | None = None
        self.input = ChatInput(parent=self)
        self.attach = icon_button("chatAttach", "attach", self.tr("Attach"), size=theme.ICON)
        if takes_history:
            self.attach.setToolTip(self.tr("Send a file, or the earlier conversation; files can be dropped here too"))
            self.attach.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self.attach.setMenu(self._make_menu())
        else:
            self.attach.setToolTip(self.tr("Send a file; files can be dropped or pasted here too"))
            self.attach.clicked.connect(self.choose_files)
        self.send = icon_button("sendChat", "send", self.tr("Send (Enter)"), size=theme.ICON + 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.GAP, theme.PAD, 4)
        row.setSpacing(theme.GAP // 2)
        row.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.input, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        self.setTabOrder(self.input, self.send)
        self.setTabOrder(self.send, self.attach)
        self.send.clicked.connect(self.input.submit)
        self.input.files_pasted.connect(self.files_chosen)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("chatAttachMenu")
        files = menu.addAction(icons.icon("file"), self.tr("Send a file…"), self.choose_files)
        files.setObjectName("chatAttachFile")
        files.setShortcut(QKeySequence(ATTACH_KEYS))
        files.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; it works by `add_shortcut`
        self._history = menu.addAction(icons.icon("history"), self.tr("Send along the earlier conversation…"))
        self._history.setObjectName("chatAttachHistory")
        self._history.triggered.connect(self.history_wanted)
        return menu

    def offer_history(self, offered: bool) -> None:
        """Whether the earlier conversation can go along."""
        if self._history is not None:
            self._history.setVisible(offered)

    def add_shortcut(self, place: QWidget) -> None:
        """Let the keys for a file work in all of `place`."""
        keys = QShortcut(QKeySequence(ATTACH_KEYS), place)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(lambda: self.choose_files() if self.isVisible() else None)

    def choose_files(self) -> None:
        """Ask which files to send."""
        dialog = QFileDialog(self, self.tr("Send a file"), str(Path.home()))
        dialog.setObjectName("chatFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda paths: self.files_chosen.emit(list(paths)))
        dialog.open()
