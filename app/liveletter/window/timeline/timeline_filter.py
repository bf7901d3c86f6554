"""What of a timeline is shown: everything, mails, or chats."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from liveletter.domain.conversation import ItemKind
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import flat_button

_KINDS = (None, ItemKind.MAIL, ItemKind.CHAT)


class TimelineFilter(QWidget):
    """Three buttons of which one is in."""

    kind_changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timelineFilter")
        self.setAccessibleName(self.tr("What is shown"))
        self._buttons = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, 4, theme.GAP, 4)
        row.setSpacing(2)
        row.addStretch(1)
        for number, (name, words) in enumerate(
            (("showAll", self.tr("All")), ("showMails", self.tr("Mails")), ("showChats", self.tr("Chats")))
        ):
            button = flat_button(name, words)
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.setMinimumWidth(72)
            self._buttons.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._buttons.idClicked.connect(lambda _: self.kind_changed.emit())

    @property
    def kind(self) -> ItemKind | None:
        """The kind that is shown; None: everything."""
        return _KINDS[max(0, self._buttons.checkedId())]

    def choose(self, kind: ItemKind | None) -> None:
        """Show this kind."""
        self._buttons.button(_KINDS.index(kind)).setChecked(True)
        self.kind_changed.emit()
