"""The window's buttons. Each has an objectName, can be reached by Tab, and is spoken for those who hear the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from liveletter.window.parts import icons, theme
from liveletter.window.parts.naming import named


def icon_button(name: str, icon: str, spoken: str, *, size: int = theme.ICON) -> QToolButton:
    """A quiet button with an icon alone; `spoken` is its tool tip too, `size` the icon's in pixels."""
    button = _quiet(name, spoken)
    button.setIcon(icons.icon(icon))
    button.setIconSize(QSize(size, size))
    button.setToolTip(spoken)
    return button


def flat_button(name: str, text: str, *, icon: str = "", main: bool = False) -> QToolButton:
    """A button with words and no frame; `main` for the one main button of a view."""
    button = _quiet(name, text)
    button.setText(text)
    if icon:
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(theme.ICON, theme.ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    if main:
        button.setProperty("role", "main")
    return button


def push_button(name: str, text: str, *, icon: str = "", main: bool = False) -> QPushButton:
    """A button with words in a frame, as in dialogs; Return elsewhere does not press it."""
    button = named(QPushButton(text), name, text)
    button.setAutoDefault(False)
    if icon:
        button.setIcon(icons.icon(icon))
    if main:
        button.setProperty("role", "main")
    return button


def _quiet(name: str, spoken: str) -> QToolButton:
    button = named(QToolButton(autoRaise=True), name, spoken)
    button.setProperty("role", "flat")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
