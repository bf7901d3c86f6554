"""Which entries of the outbox are shown: by how they stand, by kind, by words."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from liveletter.domain.outbox import OutgoingKind
from liveletter.window.outbox.outbox_row import Section, Wanted
from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.naming import named

SOON = 150  # milliseconds after the last key


class OutboxFilter(QWidget):
    """Tells what is wanted as soon as it is chosen, or a moment after it is typed."""

    wanted_changed = Signal()
    list_asked = Signal()  # Down or Return in the field

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outboxFilter")
        self._sections = QButtonGroup(self)
        self._buttons = {section: self._button(section, words) for section, words in self._section_words().items()}
        self._buttons[Section.ALL].setChecked(True)
        self._kind = self._make_kinds()
        self.field = _Field(clearButtonEnabled=True)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._lay_out()
        self._sections.buttonToggled.connect(lambda _, on: self.wanted_changed.emit() if on else None)
        self._kind.currentIndexChanged.connect(self.wanted_changed)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.field.list_asked.connect(self._on_list_asked)
        self._soon.timeout.connect(self.wanted_changed)

    def wanted(self) -> Wanted:
        """What is wanted now."""
        section = next(section for section, button in self._buttons.items() if button.isChecked())
        return Wanted(section, self._kind.currentData(), self.field.text().strip())

    def choose(self, section: Section) -> None:
        """Want these."""
        self._buttons[section].setChecked(True)

    def show_all(self) -> None:
        """Want everything, so that any entry can be shown."""
        self.field.clear()
        self._soon.stop()
        self._kind.setCurrentIndex(0)
        self.choose(Section.ALL)

    def _on_list_asked(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self.wanted_changed.emit()
        self.list_asked.emit()

    def _section_words(self) -> dict[Section, str]:
        return {
            Section.ALL: self.tr("All"),
            Section.WAITING: self.tr("Waiting"),
            Section.NEEDS_YOU: self.tr("Needs you"),
            Section.DELIVERED: self.tr("Delivered"),
        }

    def _button(self, section: Section, words: str) -> QToolButton:
        button = flat_button(f"outboxShow{section.name.title().replace('_', '')}", words)
        button.setCheckable(True)
        self._sections.addButton(button)
        return button

    def _make_kinds(self) -> QComboBox:
        box = named(QComboBox(), "outboxKind", self.tr("Kind"))
        box.addItem(self.tr("Every kind"), None)
        box.addItem(icons.icon("mail"), self.tr("Mails"), OutgoingKind.MAIL)
        box.addItem(icons.icon("chat"), self.tr("Chat messages"), OutgoingKind.CHAT)
        box.addItem(icons.icon("attach"), self.tr("Files"), OutgoingKind.FILE)
        box.addItem(icons.icon("chat"), self.tr("Live chats"), OutgoingKind.LIVE)
        return box

    def _lay_out(self) -> None:
        named(self.field, "outboxSearch", self.tr("Search by recipient or title"))
        self.field.setPlaceholderText(self.tr("Recipient or title"))
        self.field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(2)
        for button in self._buttons.values():
            first.addWidget(button)
        first.addStretch(1)
        second.setSpacing(theme.GAP)
        second.addWidget(self.field, 1)
        second.addWidget(self._kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addLayout(first)
        column.addLayout(second)


class _Field(QLineEdit):
    list_asked = Signal()

    def event(self, event: QEvent) -> bool:
        """While it holds a text, Escape is the field's and not the window's."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Escape and self.text():  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
