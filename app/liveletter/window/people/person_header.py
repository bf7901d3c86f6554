"""The head of a talk: who it is with, how they stand, and what can be done."""

from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from liveletter.domain.presence import Presence
from liveletter.window.parts import theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.labels import ElidedLabel
from liveletter.window.people.presence_mark import PersonBadge, presence_words


class PersonHeader(QWidget):
    """A circle, a name, words for the presence, and a row of buttons."""

    def __init__(self, *, side: int = theme.AVATAR, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personHeader")
        self._name = ""
        self.badge = PersonBadge(side=side, parent=self)
        self.name = ElidedLabel("headerName")
        self.name.setFont(theme.scaled(self.font(), 1.1, bold=True))
        self.words = ElidedLabel("headerPresence", dim=True)
        self.words.setFont(theme.scaled(self.font(), theme.SMALL))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.PAD, theme.GAP, theme.PAD, theme.GAP)
        self._row.setSpacing(theme.GAP // 2)
        self._row.addWidget(self.badge)
        self._row.addSpacing(theme.GAP // 2)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addStretch(1)
        texts.addWidget(self.name)
        texts.addWidget(self.words)
        texts.addStretch(1)
        self._row.addLayout(texts, 1)

    def add_button(self, button: QAbstractButton) -> None:
        """Put a button at the end of the row."""
        self._row.addWidget(button)

    def show_person(self, name: str, presence: Presence) -> None:
        """Show who it is and how they stand."""
        words = presence_words(presence)
        self.badge.show_person(name, presence)
        self.name.show_words(isolated(name))
        self.words.show_words(words)
        self.words.setVisible(bool(words))
