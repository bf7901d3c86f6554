"""Small controls that views share, so that they look, speak and are found alike."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton

from liveletter.window.parts import icons, theme


def icon_button(name: str, icon: str, text: str, *, words: bool = False, role: str = "flat") -> QToolButton:
    """A quiet button with an icon. `name`: its objectName; `text`: tool tip and spoken name, shown where `words`."""
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icons.icon(icon))
    button.setIconSize(QSize(theme.ICON, theme.ICON))
    button.setText(text)
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setProperty("role", role)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if words:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def plain_label(name: str, *, font: QFont | None = None, role: str = "", wrap: bool = False) -> QLabel:
    """A label that shows text as it is: what others wrote is never taken for HTML."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if font is not None:
        label.setFont(font)
    if role:
        label.setProperty("role", role)
    return label


def squeezable(label: QLabel) -> QLabel:
    """Let a long text be cut by its neighbours rather than widen the window."""
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
