"""The main window's toolbar: what is done most, and the search."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolBar, QToolButton, QWidget

from liveletter.window.parts import icons, theme
from liveletter.window.shell.actions import Actions

SEARCH_AFTER = 150  # milliseconds after the last key


class SearchField(QLineEdit):
    """Tells what is searched for, as one types. Escape empties it, Down goes to the results."""

    search_changed = Signal(str)
    results_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setAccessibleName(self.tr("Search mail and chat"))
        self.setPlaceholderText(self.tr("Search mail and chat"))
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(160)
        self.setMaximumWidth(360)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_AFTER)
        self._pause.timeout.connect(lambda: self.search_changed.emit(self.text().strip()))
        self.textChanged.connect(lambda _: self._pause.start())

    def forget(self) -> None:
        """Empty the field without telling: something else is shown already."""
        self._pause.stop()
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def take_focus(self) -> None:
        """Put the keyboard here, ready to type over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.results_wanted.emit()
        else:
            super().keyPressEvent(event)


class MainToolBar(QToolBar):
    """The actions of every day; "Reply by chat" stands out. On narrow windows words give way to icons."""

    REST = ("reply", "replyAll", "forward")
    ICONS = ("archive", "delete", "flag")

    def __init__(self, *, actions: Actions, search: SearchField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainToolBar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setAccessibleName(self.tr("Toolbar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(QSize(theme.ICON, theme.ICON))
        self.search = search
        self._fill(actions)

    def _fill(self, actions: Actions) -> None:
        self._add(actions["newMail"], words=True)
        self.addSeparator()
        for name in self.REST:
            self._add(actions[name], words=name == "reply")
        self.addWidget(MainButton(action=actions["replyByChat"], icon="reply-by-chat"))
        self.addSeparator()
        for name in self.ICONS:
            self._add(actions[name], words=False)
        self.addSeparator()
        self.chat_link = self._add(actions["chatLink"], words=False)
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(stretch)
        self.addWidget(self.search)

    def _add(self, action: QAction, *, words: bool) -> QToolButton:
        self.addAction(action)
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setObjectName(f"{action.objectName()}Button")
        button.setAccessibleName(action.text().replace("&", ""))
        button.setProperty("role", "flat")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style)
        return button


class MainButton(QToolButton):
    """The one button that stands out. It runs an action, but keeps an icon in its own colour."""

    def __init__(self, *, action: QAction, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self.setObjectName(f"{action.objectName()}Button")
        self.setText(action.text().replace("&", ""))
        self.setAccessibleName(self.text())
        self.setToolTip(action.toolTip())
        self.setIcon(icons.icon(icon, role=QPalette.ColorRole.HighlightedText))
        self.setIconSize(QSize(theme.ICON, theme.ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setProperty("role", "main")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(action.isEnabled())
