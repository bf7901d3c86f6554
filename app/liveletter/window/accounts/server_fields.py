"""The fields of one server: name, port, encryption, user."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from liveletter.domain.accounts import Security, Server, Service
from liveletter.transport import is_loopback
from liveletter.window.accounts import account_rules
from liveletter.window.parts import theme
from liveletter.window.parts.labels import heading, sentence
from liveletter.window.parts.mistake_label import MistakeLabel
from liveletter.window.parts.naming import named
from liveletter.window.parts.number_box import NumberBox

LABELS = 104  # pixels, the column of labels


class ServerFields(QWidget):
    """One server. Choosing the encryption brings its usual port; unencrypted is for this computer alone."""

    changed = Signal()  # by the user's hand

    def __init__(self, *, service: Service, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = service.value
        self.setObjectName(f"{name}Fields")
        self._service = service
        self._title = heading(f"{name}Title", title)
        self.host = named(QLineEdit(), f"{name}Host", self.tr("{service}: server").format(service=title))
        self.host.setPlaceholderText(hint)
        self.port = named(NumberBox(), f"{name}Port", self.tr("{service}: port").format(service=title))
        self.port.setRange(1, 65535)
        self.port.setGroupSeparatorShown(False)
        self.security = named(QComboBox(), f"{name}Security", self.tr("{service}: encryption").format(service=title))
        self.user = named(QLineEdit(), f"{name}User", self.tr("{service}: user name").format(service=title))
        self.user.setPlaceholderText(self.tr("same as the address"))
        self.mistake = MistakeLabel(name=f"{name}Mistake")
        self._plain = sentence(f"{name}PlainNote", dim=True)
        self._plain.hide()
        self._fill_security()
        self._grid = QGridLayout(self)
        self._lay_out()
        self._connect()

    def server(self) -> Server:
        """What is typed."""
        security = Security(self.security.currentData())
        return Server(self.host.text().strip(), self.port.value(), security, self.user.text().strip())

    def show_server(self, server: Server) -> None:
        """Fill the fields in, without telling a change."""
        if server == self.server():
            return
        for field in (self.host, self.port, self.security, self.user):
            field.blockSignals(True)
        self.host.setText(server.host)
        self.port.setValue(server.port)
        self.security.setCurrentIndex(self.security.findData(server.security.value))
        self.user.setText(server.user)
        for field in (self.host, self.port, self.security, self.user):
            field.blockSignals(False)
        self._explain()

    def _fill_security(self) -> None:
        self.security.addItem(self.tr("TLS"), Security.TLS.value)
        self.security.addItem(self.tr("STARTTLS"), Security.STARTTLS.value)
        self.security.addItem(self.tr("None (this computer only)"), Security.PLAIN.value)

    def _connect(self) -> None:
        self.host.textEdited.connect(self._on_edited)
        self.user.textEdited.connect(self._on_edited)
        self.port.valueChanged.connect(self._on_edited)
        self.security.currentIndexChanged.connect(self._on_security_chosen)

    def _on_security_chosen(self) -> None:
        server = self.server()
        port = account_rules.port_for(self._service, server.security, server.port)
        self.show_server(replace(server, port=port))
        self._on_edited()

    def _on_edited(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        server = self.server()
        plain = server.security is Security.PLAIN
        self._plain.setVisible(plain)
        if plain and (not server.host or is_loopback(server.host)):
            self._plain.setText(self.tr("Unencrypted: fine, because nothing leaves this computer."))
        elif plain:
            self._plain.setText(
                self.tr("Your password and all you write could be read by anybody on the way. Choose TLS or STARTTLS.")
            )

    def add_row(self, label: str, field: QWidget, mistake: QWidget | None = None) -> None:
        """Put one more field beneath."""
        row = self._grid.rowCount()
        self._grid.addWidget(_label(label, field), row, 0)
        self._grid.addWidget(field, row, 1)
        if mistake is not None:
            self._grid.addWidget(mistake, row + 1, 1)

    def _lay_out(self) -> None:
        self.security.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.security.setMinimumContentsLength(9)
        self.security.view().setMinimumWidth(220)
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.PAD)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, LABELS)
        grid.addWidget(self._title, 0, 0, 1, 2)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.host, 1)
        row.addWidget(_label(self.tr("Port"), self.port))
        row.addWidget(self.port)
        row.addWidget(self.security)
        grid.addWidget(_label(self.tr("Server"), self.host), 1, 0)
        grid.addLayout(row, 1, 1)
        grid.addWidget(self._plain, 2, 1)
        grid.addWidget(self.mistake, 3, 1)
        self.add_row(self.tr("User name"), self.user)


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    return label
