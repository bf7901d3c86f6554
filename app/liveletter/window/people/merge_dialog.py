"""Choosing the other person that is the same one."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from liveletter.domain.people import Person
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.avatar import draw_avatar
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.labels import heading, sentence
from liveletter.window.parts.naming import named
from liveletter.window.parts.quiet_list import QuietList
from liveletter.window.people import person_words

_ID = Qt.ItemDataRole.UserRole
FACE = 32  # pixels


class MergeDialog(QDialog):
    """Accepted: `chosen` is the person who becomes a part of `person`. Nothing is merged here."""

    def __init__(self, *, ctx: Context, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mergeDialog")
        self.setWindowTitle(self.tr("Merge two persons"))
        self._person = person
        self._others = {other.id: other for other in ctx.reader.persons() if other.id != person.id}
        self._search = named(QLineEdit(), "mergeSearch", self.tr("Search by name or address"))
        self._search.setPlaceholderText(self.tr("Name or address"))
        self._search.setClearButtonEnabled(True)
        self._list = QuietList(name="mergeList", spoken=self.tr("Persons"))
        self._list.setIconSize(QSize(FACE, FACE))
        self._told = sentence("mergeTold", dim=True)
        self._merge = push_button("mergePersons", self.tr("&Merge"), main=True)
        self._merge.setDefault(True)
        self._lay_out()
        self._search.textChanged.connect(self._fill)
        self._list.currentItemChanged.connect(self._on_chosen)
        self._list.itemActivated.connect(lambda: self.accept())
        self._merge.clicked.connect(self.accept)
        self._fill("")

    @property
    def chosen(self) -> Person | None:
        """The other person."""
        item = self._list.currentItem()
        return self._others.get(item.data(_ID)) if item is not None else None

    def accept(self) -> None:
        """Only with somebody chosen."""
        if self.chosen is not None:
            super().accept()

    def _fill(self, typed: str) -> None:
        self._list.clear()
        for person in self._others.values():
            if person_words.fits(person, typed):
                words = "\n".join(part for part in (person.name, person_words.address_list(person.addresses)) if part)
                item = QListWidgetItem(self._face(person.name), words)
                item.setData(_ID, person.id)
                self._list.addItem(item)
        if typed and self._list.count():
            self._list.setCurrentRow(0)
        self._on_chosen()

    def _on_chosen(self) -> None:
        other = self.chosen
        self._merge.setEnabled(other is not None)
        if other is not None:
            self._told.setText(person_words.merge_words(self._person, other))
        elif self._list.count():
            self._told.setText(self.tr("Choose who is the same person as {name}.").format(name=self._person.name))
        else:
            self._told.setText(self.tr("Nobody in the list fits."))

    def _face(self, name: str) -> QIcon:
        ratio = self.devicePixelRatioF()
        face = QPixmap(round(FACE * ratio), round(FACE * ratio))
        face.setDevicePixelRatio(ratio)
        face.fill(Qt.GlobalColor.transparent)
        painter = QPainter(face)
        draw_avatar(painter, QRect(0, 0, FACE, FACE), name)
        painter.end()
        return QIcon(face)

    def _lay_out(self) -> None:
        cancel = push_button("cancelMerge", self.tr("&Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.GAP)
        title = self.tr("Who else is {name}?").format(name=self._person.name)
        column.addWidget(heading("mergeTitle", title, factor=1.15))
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addWidget(self._told)
        column.addLayout(buttons)
        self.resize(420, 460)
        self._search.setFocus()
