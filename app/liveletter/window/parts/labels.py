"""Labels. What others wrote may stand in any of them: none takes its text for markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStylePainter, QWidget

from liveletter.window.parts import theme
from liveletter.window.parts.bidi import LEAD, led, runs_to_the_left
from liveletter.window.parts.naming import named


def plain_label(
    name: str, text: str = "", *, font: QFont | None = None, dim: bool = False, wraps: bool = False
) -> QLabel:
    """A label in the width that its neighbours leave it; `dim` for secondary words."""
    label = named(WrappedLabel(text) if wraps else QLabel(text, textFormat=Qt.TextFormat.PlainText), name)
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


class WrappedLabel(QLabel):
    """A label that wraps. Qt moves a line of a right-to-left text to the left by the space at its end, and what has no
    room there is cut off: such a text is painted here in lines without that space."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(led(text), parent, textFormat=Qt.TextFormat.PlainText, wordWrap=True)

    def setText(self, text: str) -> None:
        super().setText(led(text))

    def text(self) -> str:
        return super().text().removeprefix(LEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        if (
            not runs_to_the_left(self.text())
            or self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        ):
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        align = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, self.alignment())
        flags = align.value | Qt.TextFlag.TextForceRightToLeft.value
        place, role = self.contentsRect(), self.foregroundRole()
        painter.drawItemText(place, flags, self.palette(), self.isEnabled(), "\n".join(self._lines()), role)
        painter.end()

    def _lines(self) -> list[str]:
        """The text as it is broken in the label's width."""
        return [line for part in self.text().split("\n") for line in self._broken(part)]

    def _broken(self, paragraph: str) -> list[str]:
        layout = QTextLayout(paragraph, self.font(), self)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.contentsRect().width())
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        return lines


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
        place = self.contentsRect()
        painter.drawItemText(
            place, self.alignment().value, self.palette(), self.isEnabled(), short, self.foregroundRole()
        )
        painter.end()
