"""A bar that asks or says what went wrong, never in the way of typing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import icon_button, push_button
from liveletter.window.parts.flow_layout import FlowLayout
from liveletter.window.parts.labels import sentence

WORDS = 280  # pixels, the least beside the answers: icon, words and cross
Choice = tuple[str, Callable[[], object]]


class AskBar(QFrame):
    """A sentence with a few answers. Any answer, Escape and the cross close it; only the latter two tell `closed`."""

    closed = Signal()

    def __init__(self, *, name: str, takes_focus: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._takes_focus = takes_focus
        self._picture = QLabel()
        self._words = sentence(f"{name}Text")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons: list[QPushButton] = []
        self._cross = icon_button(f"{name}Close", "close", self.tr("Close"), size=14)
        self._cross.clicked.connect(self._on_cross)
        self._answers = QWidget()
        self._flow = FlowLayout(self._answers)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.PAD, 6, theme.GAP, 6)
        self._grid.setSpacing(theme.GAP)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._picture, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._words, 0, 1)
        self._grid.addWidget(self._answers, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._cross, 0, 3)
        self._is_wide = True
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty while hidden."""
        return "" if self.isHidden() else self._words.text()

    def ask(self, words: str, *choices: Choice) -> None:
        """Ask; the first choice gets the keyboard, unless the bar takes none."""
        self._show(words, choices, trouble=False)
        if self._buttons and self._takes_focus:
            self._buttons[0].setFocus()

    def tell(self, words: str, *choices: Choice) -> None:
        """Say what went wrong, with what can be done about it."""
        self._show(words, choices, trouble=True)

    def reword(self, words: str) -> None:
        """Say it in other words, as a countdown does: quietly, the answers stay."""
        self._words.setText(words)
        self.setAccessibleName(words)

    def show_trouble(self, again: str, slot: Callable[[], object] | None, words: str, *, name: str = "") -> None:
        """Say what went wrong, with one way to go on where there is one."""
        choices = ((again, slot),) if again and slot is not None else ()
        self._show(words, choices, trouble=True)
        if name and self._buttons:
            self._buttons[0].setObjectName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_answers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_cross()
        else:
            super().keyPressEvent(event)

    def _on_cross(self) -> None:
        self.hide()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._draw()

    def _show(self, words: str, choices: tuple[Choice, ...], *, trouble: bool) -> None:
        self.setProperty("role", "trouble" if trouble else "bar")
        self.style().unpolish(self)
        self.style().polish(self)
        self._words.setText(words)
        self._words.style().polish(self._words)
        self.setAccessibleName(words)
        self._draw()
        self._replace_buttons(choices)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _draw(self) -> None:
        shades = theme.colors(self.palette())
        trouble = self.property("role") == "trouble"
        color = shades.on_trouble if trouble else shades.on_notice
        self._picture.setPixmap(icons.icon("warning" if trouble else "help", color=color).pixmap(18, 18))

    def _replace_buttons(self, choices: tuple[Choice, ...]) -> None:
        for old in self._buttons:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for place, (text, slot) in enumerate(choices):
            button = push_button(f"{self.objectName()}Choice{place}", text)
            button.setAutoDefault(True)  # Return presses it
            button.clicked.connect(lambda _=False, slot=slot: self._answer(slot))
            self._flow.addWidget(button)
            button.show()
            self._buttons.append(button)
        self._answers.setVisible(bool(choices))
        self._place_answers(anew=True)

    def _place_answers(self, *, anew: bool = False) -> None:
        """Beside the words where there is room for both, else beneath."""
        hints = [button.sizeHint().width() for button in self._buttons]
        needed = sum(hints) + theme.GAP * max(0, len(hints) - 1)
        is_wide = self.width() - needed >= WORDS
        if is_wide == self._is_wide and not anew:
            return
        self._is_wide = is_wide
        self._answers.setMinimumWidth(needed if is_wide else 0)
        self._grid.removeWidget(self._answers)
        if is_wide:
            self._grid.addWidget(self._answers, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._grid.addWidget(self._answers, 1, 1, 1, 3)

    def _answer(self, slot: Callable[[], object]) -> None:
        self.hide()
        slot()
