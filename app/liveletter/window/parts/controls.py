"""Small controls, made alike everywhere: named for tests, and spoken for those who hear the screen."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStylePainter, QToolButton, QWidget

from liveletter.events import Subscription
from liveletter.window.parts import theme
from liveletter.window.parts.icons import icon


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


class ElidedLabel(QLabel):
    """A label of one line that ends in "…" where there is not room for all; the tool tip then has the whole."""

    def __init__(self, name: str, *, dim: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if dim:
            self.setProperty("role", "dim")

    def show_words(self, words: str) -> None:
        """Show these words."""
        self.setText(words)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        short = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setToolTip(self.text() if short != self.text() else "")
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        place = self.contentsRect()
        painter.drawItemText(place, align, self.palette(), self.isEnabled(), short, self.foregroundRole())
        painter.end()


def until_destroyed(owner: QObject, subscriptions: Iterable[Subscription]) -> None:
    """End the subscriptions when `owner` is destroyed."""
    handles = tuple(subscriptions)

    def end() -> None:
        for handle in handles:
            handle.cancel()

    owner.destroyed.connect(end)
