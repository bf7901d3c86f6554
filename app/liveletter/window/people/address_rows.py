"""A person's addresses, one a row, each to be taken away or split off; and a row to add one."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.errors import AddressError
from liveletter.window.parts import icons, theme
from liveletter.window.parts.buttons import icon_button, push_button
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.layouts import clear
from liveletter.window.parts.mistake_label import MistakeLabel
from liveletter.window.parts.naming import named
from liveletter.window.people import person_words

RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
ICONS = {AddressKind.MAIL: "mail", AddressKind.XMPP: "chat"}


class AddressRows(QWidget):
    """Shows addresses and tells what the user wants with them; it changes nothing itself."""

    added = Signal(object)  # Address
    removed = Signal(object)  # Address
    split = Signal(object)  # Address

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("addressRows")
        self._shown: tuple[Address, ...] = ()
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(2)
        self.kind = named(QComboBox(), "newAddressKind", self.tr("Kind of the new address"))
        for kind in AddressKind:
            self.kind.addItem(icons.icon(ICONS[kind]), person_words.kind_words(kind), kind.value)
        self.text = named(QLineEdit(), "newAddress", self.tr("New address"))
        self.text.setPlaceholderText("name@example.org")
        self._add = push_button("addAddress", self.tr("&Add"), icon="plus")
        self._mistake = MistakeLabel(name="newAddressMistake")
        self._lay_out()
        self.text.textEdited.connect(lambda: self._mistake.say(""))
        self.text.installEventFilter(self)
        self._add.clicked.connect(self.take_typed)

    def show_addresses(self, addresses: tuple[Address, ...], *, may_split: bool) -> None:
        """Show these in place of what was there."""
        self._shown = addresses
        clear(self._grid)
        for row, address in enumerate(addresses):
            self._add_row(row, address, may_split=may_split and len(addresses) > 1)
        if not addresses:
            self._grid.addWidget(sentence("noAddress", self.tr("No address yet."), dim=True), 0, 0, 1, 2)

    def take_typed(self) -> bool:
        """Add what is typed; False where it is no address (told under the field), True also where nothing is typed."""
        text = self.text.text().strip()
        if not text:
            self.text.setFocus()
            return True
        try:
            address = self._parsed(text)
        except AddressError as error:
            self._mistake.say(engine_words(error))
            self.text.setFocus()
            return False
        self.text.clear()
        self.added.emit(address)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return adds, and goes no further: the dialog would press a button with it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in RETURN:
            self.take_typed()
            return True
        return False

    def _parsed(self, text: str) -> Address:
        address = Address.parse(AddressKind(self.kind.currentData()), text)
        if "@" not in address.value:
            raise AddressError(
                self.tr("“{text}” is not a chat address. It should look like name@example.org.").format(text=text[:80])
            )
        if address in self._shown:
            raise AddressError(self.tr("{address} is there already.").format(address=address.value))
        return address

    def _add_row(self, row: int, address: Address, *, may_split: bool) -> None:
        picture = QLabel()
        picture.setPixmap(icons.icon(ICONS[address.kind]).pixmap(theme.ICON, theme.ICON))
        kind = person_words.kind_words(address.kind)
        picture.setToolTip(kind)
        words = sentence(f"address{row}", address.value)
        words.setAccessibleName(f"{kind}: {address.value}")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        alone = self.tr("Make {address} a person of its own").format(address=address.value)
        apart = icon_button(f"splitAddress{row}", "popout", alone)
        apart.clicked.connect(lambda: self.split.emit(address))
        apart.setVisible(may_split)
        away = icon_button(f"removeAddress{row}", "close", self.tr("Remove {a}").format(a=address.value), size=14)
        away.clicked.connect(lambda: self.removed.emit(address))
        for column, widget in enumerate((picture, words, apart, away)):
            self._grid.addWidget(widget, row, column)

    def _lay_out(self) -> None:
        new = QHBoxLayout()
        new.setSpacing(theme.GAP)
        new.addWidget(self.kind)
        new.addWidget(self.text, 1)
        new.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(self._grid)
        column.addLayout(new)
        column.addWidget(self._mistake)
