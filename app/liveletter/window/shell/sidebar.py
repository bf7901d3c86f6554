"""The left side: one's own presence, the folders, the people."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from liveletter.window.context import Context
from liveletter.window.mail.folder_tree import FolderTree
from liveletter.window.parts import theme
from liveletter.window.people.people_list import PeopleList
from liveletter.window.shell.presence_menu import PresenceMenu

WIDTH = 264  # pixels


class Sidebar(QWidget):
    """Holds the three; the user moves the line between folders and people."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.presence = PresenceMenu(ctx=ctx)
        self.folders = FolderTree(ctx=ctx)
        self.people = PeopleList(ctx=ctx)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("sidebarSplitter")
        split.addWidget(self.folders)
        split.addWidget(self.people)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.setSizes([300, 380])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        top.addWidget(self.presence)
        column.addLayout(top)
        column.addWidget(split, 1)
        self.setMinimumWidth(200)
