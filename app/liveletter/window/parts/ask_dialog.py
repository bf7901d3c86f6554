"""A dialog that asks before something that cannot be taken back."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from liveletter.window.parts import theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.dialogs import GrowingDialog
from liveletter.window.parts.labels import heading, sentence
from liveletter.window.parts.naming import named


class AskDialog(GrowingDialog):
    """A question, what it means, and two answers. `tick`: words of a box to be ticked as well; empty for none."""

    def __init__(
        self, *, name: str, question: str, words: str, yes: str, tick: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, name, question)
        self.setWindowTitle(question)
        self.tick = named(QCheckBox(tick), f"{name}Tick", tick)
        self.tick.setVisible(bool(tick))
        self.no_button = push_button(f"{name}No", self.tr("&Cancel"))
        self.no_button.clicked.connect(self.reject)
        self.yes_button = push_button(f"{name}Yes", yes, main=True)
        self.yes_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.no_button)
        buttons.addWidget(self.yes_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.GAP)
        column.addWidget(heading(f"{name}Question", question, factor=1.1))
        column.addWidget(sentence(f"{name}Words", words))
        column.addWidget(self.tick)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(400)
        self.no_button.setFocus()

    @property
    def is_ticked(self) -> bool:
        """Whether the box was ticked."""
        return self.tick.isChecked()
