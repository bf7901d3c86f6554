"""Labels. What others wrote may stand in any of them: none takes its text for markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStylePainter

from liveletter.window.parts import theme
from liveletter.window.parts.naming import named


def plain_label(
    name: str, text: str = "", *, font: QFont | None = None, dim: bool = False, wraps: bool = False
) -> QLabel:
    """A label in the width that its neighbours leave it; `dim` for secondary words."""
    label = named(QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=wraps), name)
    if font is not None:
        label.setFont(font)
    if dim:
        label.setProperty("role", "dim")
    return label


def sentence(name: str, text: str = "", *, dim: bool = False) -> QLabel:
    """A label that wraps and asks for the width and height that its words need."""
    label = plain_label(name, text, dim=dim, wraps=True)
    policy = QSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def heading(name: str, text: str, *, factor: float = 1.0) -> QLabel:
    """A bold sentence over a group; `factor` of the normal font size."""
    label = sentence(name, text)
    label.setFont(theme.scaled(label.font(), factor, bold=True))
    return label


class ElidedLabel(QLabel):
    """A label of one line that ends in "…" where there is not room for all; the tool tip then has the whole."""

    def __init__(self, name: str, *, dim: bool = False) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setObjectName(name)
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
