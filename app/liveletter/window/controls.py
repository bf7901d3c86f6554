"""Small controls, made alike everywhere: named for tests, and spoken for those who hear the screen."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QLabel, QToolButton

from liveletter.events import Subscription
from liveletter.window import theme
from liveletter.window.icons import icon


def flat_button(name: str, words: str, picture: str, *, checkable: bool = False) -> QToolButton:
    """A quiet button with an icon; `words` is its tool tip and spoken name."""
    button = QToolButton(autoRaise=True)
    button.setCheckable(checkable)
    button.setObjectName(name)
    button.setProperty("role", "flat")
    button.setIcon(icon(picture))
    button.setIconSize(QSize(theme.ICON, theme.ICON))
    button.setToolTip(words)
    button.setAccessibleName(words.replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def text_button(name: str, words: str, picture: str, *, main: bool = False) -> QToolButton:
    """A button with icon and words; `main` for the one main button of a view."""
    button = flat_button(name, words, picture)
    button.setText(words)
    button.setToolTip("")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    if main:
        button.setProperty("role", "main")
    return button


def toggle_button(name: str, words: str, *, checked: bool = False) -> QToolButton:
    """A quiet button with words alone, in or out."""
    button = QToolButton(autoRaise=True)
    button.setObjectName(name)
    button.setProperty("role", "flat")
    button.setText(words)
    button.setAccessibleName(words)
    button.setCheckable(True)
    button.setChecked(checked)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def dim_label(name: str, *, wraps: bool = False) -> QLabel:
    """A label for secondary words; never reads its text as markup."""
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=wraps)
    label.setObjectName(name)
    label.setProperty("role", "dim")
    return label


def until_destroyed(owner: QObject, subscriptions: Iterable[Subscription]) -> None:
    """End the subscriptions when `owner` is destroyed."""
    handles = tuple(subscriptions)

    def end() -> None:
        for handle in handles:
            handle.cancel()

    owner.destroyed.connect(end)
