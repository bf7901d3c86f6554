"""What stands above a mail's text: who, to whom, when, about what, and whether the sender is vouched for."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liveletter.domain.mail import Mailbox, MailRow, OpenedMail
from liveletter.window.parts import dates, icons, theme
from liveletter.window.parts.avatar import Avatar
from liveletter.window.parts.buttons import icon_button
from liveletter.window.parts.labels import ElidedLabel, plain_label


class MailHeader(QWidget):
    """A mail's header block. A row fills it at once; the opened mail adds what only it knows."""

    sender_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mailHeader")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._avatar = Avatar(size=44)
        self._subject = plain_label("mailSubject", font=theme.scaled(self.font(), theme.LARGE, bold=True), wraps=True)
        self._subject.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sender = plain_label("mailSender", font=theme.scaled(self.font(), 1.04, bold=True))
        self._address = ElidedLabel("mailSenderAddress", dim=True)
        self._vouched = self._make_vouched()
        self._date = plain_label("mailDate", dim=True)
        self._to = ElidedLabel("mailRecipients", dim=True)
        self._person = icon_button("openPerson", "person", self.tr("Show all that passed with this person"))
        self._person.clicked.connect(self.sender_clicked)
        self._lay_out()

    def show_row(self, row: MailRow) -> None:
        """What the list knows already."""
        self._show_sender(row.sender)
        self._subject.setText(row.subject or self.tr("(no subject)"))
        self._date.setText(dates.full(row.date))
        self._to.show_words(self.tr("to {people}").format(people=row.to) if row.to else "")
        self._vouched.hide()

    def show_mail(self, mail: OpenedMail) -> None:
        """All of it."""
        self._show_sender(mail.sender)
        self._subject.setText(mail.subject or self.tr("(no subject)"))
        self._date.setText(self.tr("no date") if mail.date is None else dates.full(mail.date))
        self._to.show_words(self._recipients(mail))
        self._vouched.setVisible(mail.sender_vouched)

    def _show_sender(self, sender: Mailbox) -> None:
        name = sender.name or sender.address or self.tr("(no sender)")
        self._avatar.show_name(name)
        self._sender.setText(name)
        self._address.show_words(sender.address if sender.name else "")

    def _recipients(self, mail: OpenedMail) -> str:
        parts = []
        if mail.to:
            parts.append(self.tr("to {people}").format(people=_names(mail.to)))
        if mail.cc:
            parts.append(self.tr("copy to {people}").format(people=_names(mail.cc)))
        if mail.bcc:
            parts.append(self.tr("hidden copy to {people}").format(people=_names(mail.bcc)))
        if mail.reply_to and mail.reply_to != (mail.sender,):
            parts.append(self.tr("answers to {people}").format(people=_names(mail.reply_to)))
        return " · ".join(parts)

    def _make_vouched(self) -> QLabel:
        label = QLabel()
        label.setObjectName("mailVouched")
        words = self.tr("Your mail server confirms that this mail comes from the sender's domain (DKIM or DMARC).")
        label.setPixmap(icons.icon("vouched", color=theme.colors(self.palette()).available).pixmap(QSize(18, 18)))
        label.setToolTip(words)
        label.setAccessibleName(words)
        label.hide()
        return label

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._sender)
        line.addWidget(self._vouched)
        line.addWidget(self._address, 1)
        line.addWidget(self._date)
        line.addWidget(self._person)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.PAD)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._avatar, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(line, 0, 1)
        grid.addWidget(self._to, 1, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD + 4, theme.PAD, theme.PAD, theme.PAD)
        column.setSpacing(theme.GAP + 2)
        column.addWidget(self._subject)
        column.addLayout(grid)


def _names(people: Iterable[Mailbox]) -> str:
    return ", ".join(person.name or person.address for person in people)
