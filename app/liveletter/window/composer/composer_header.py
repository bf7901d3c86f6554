"""The lines above the text of a mail being written: from whom, to whom, about what."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from liveletter.domain.accounts import Account
from liveletter.domain.mail import Draft, Mailbox
from liveletter.window.composer import recipients
from liveletter.window.composer.recipients_field import RecipientsField
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.mistake_label import MistakeLabel
from liveletter.window.parts.naming import named


class _Line(QWidget):
    """A labelled field with a line under it, which takes the accent's colour while the field has the keyboard."""

    def __init__(self, label: QLabel, field: QWidget, *, end: QWidget | None = None) -> None:
        super().__init__()
        self._field = field
        self._lit = False
        self.mistake = MistakeLabel(name=f"{field.objectName()}Mistake")
        field.installEventFilter(self)
        label.setBuddy(field)
        label.setProperty("role", "dim")
        label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        label.setFixedHeight(field.sizeHint().height())
        self.label = label
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.PAD, 5, theme.PAD, 6)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(field, 0, 1)
        if end is not None:
            grid.addWidget(end, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.mistake, 1, 1, 1, 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._lit = event.type() == QEvent.Type.FocusIn
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colors(self.palette())
        painter = QPainter(self)
        height = 2 if self._lit else 1
        left, width = (theme.PAD, self.width() - 2 * theme.PAD) if self._lit else (0, self.width())
        painter.fillRect(left, self.height() - height, width, height, shades.accent if self._lit else shades.line)
        painter.end()


class ComposerHeader(QWidget):
    """From, To, Cc, Bcc, Subject. Cc and Bcc appear when they are wanted or filled."""

    changed = Signal()

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerHeader")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._ctx = ctx
        self.identity = named(QComboBox(), "composerFrom", self.tr("From"))
        self.to = self._recipients("composerTo", self.tr("To"))
        self.cc = self._recipients("composerCc", self.tr("Copy to"))
        self.bcc = self._recipients("composerBcc", self.tr("Blind copy to: the others do not see them"))
        self.subject = named(QLineEdit(), "composerSubject", self.tr("Subject"))
        self.subject.setStyleSheet("QLineEdit { border: none; background: transparent; padding: 1px 0; }")
        self.subject.setFont(theme.scaled(self.font(), 1.06, bold=True))
        self._more = push_button("composerShowCopies", self.tr("Cc/&Bcc"))
        self._more.setProperty("role", "flat")
        self._more.setToolTip(self.tr("Add copies (Cc) and blind copies (Bcc)"))
        self._more.setAccessibleName(self.tr("Add copies (Cc) and blind copies (Bcc)"))
        self._lines = {
            "from": _Line(QLabel(self.tr("&From")), self.identity),
            "to": _Line(QLabel(self.tr("&To")), self.to, end=self._more),
            "cc": _Line(QLabel(self.tr("&Cc")), self.cc),
            "bcc": _Line(QLabel(self.tr("Bcc")), self.bcc),
            "subject": _Line(QLabel(self.tr("S&ubject")), self.subject),
        }
        self._lay_out()
        self._connect()

    def show_draft(self, draft: Draft) -> None:
        """Fill the lines in."""
        self._fill_senders(draft.account_id)
        self.to.set_text(draft.to)
        self.cc.set_text(draft.cc)
        self.bcc.set_text(draft.bcc)
        self.subject.setText(draft.subject)
        self.show_copies(shown=bool(draft.cc or draft.bcc))

    def show_copies(self, *, shown: bool = True) -> None:
        """Show or hide the lines for copies."""
        self._lines["cc"].setVisible(shown)
        self._lines["bcc"].setVisible(shown)
        self._more.setVisible(not shown)

    @property
    def account_id(self) -> int:
        """From whom; 0 where no account can send."""
        return int(self.identity.currentData() or 0)

    @property
    def address(self) -> str:
        """The sender's; empty where no account can send."""
        return self._addresses.get(self.account_id, "")

    def show_hidden(self) -> None:
        """Let the recipients of blind copies be seen by all: they get plain copies."""
        self.cc.set_text(", ".join(text for text in (self.cc.text(), self.bcc.text()) if text))
        self.bcc.set_text("")

    @property
    def domain(self) -> str:
        """What stands behind the @ of the sender's address."""
        return self.address.rpartition("@")[2] or "localhost"

    def say_mistakes(self) -> QWidget | None:
        """Say under each line what is wrong in it; the first field with a mistake."""
        first = None
        for name, field in (("to", self.to), ("cc", self.cc), ("bcc", self.bcc)):
            mistake = field.mistake()
            self._lines[name].mistake.say(mistake)
            if mistake and first is None:
                first = field
        return first

    def say_missing(self, sentence: str) -> None:
        """Say that nobody is written to."""
        self._lines["to"].mistake.say(sentence)

    def _recipients(self, name: str, spoken: str) -> RecipientsField:
        return RecipientsField(name=name, spoken=spoken, persons=self._ctx.reader.persons)

    def _fill_senders(self, account_id: int) -> None:
        accounts = [account for account in self._ctx.reader.accounts() if account.mail_address]
        self._addresses = {account.id: account.mail_address for account in accounts}
        self.identity.clear()
        for account in accounts:
            self.identity.addItem(_written(account), account.id)
        if account_id in self._addresses:
            self.identity.setCurrentIndex(self.identity.findData(account_id))
        self._lines["from"].setVisible(len(accounts) > 1)

    def _connect(self) -> None:
        self.identity.currentIndexChanged.connect(self.changed)
        self.subject.textChanged.connect(self.changed)
        self.subject.returnPressed.connect(self.focusNextChild)
        self._more.clicked.connect(self._on_more_clicked)
        for name, field in (("to", self.to), ("cc", self.cc), ("bcc", self.bcc)):
            field.changed.connect(self.changed)
            field.changed.connect(lambda line=self._lines[name]: line.mistake.say(""))

    def _on_more_clicked(self) -> None:
        self.show_copies()
        self.cc.setFocus()

    def _lay_out(self) -> None:
        column = QGridLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        width = max(line.label.sizeHint().width() for line in self._lines.values())
        for place, line in enumerate(self._lines.values()):
            line.label.setFixedWidth(width)
            column.addWidget(line, place, 0)
        order: Iterable[QWidget] = (self._more, self.identity, self.to, self.cc, self.bcc, self.subject)
        previous = None
        for widget in order:
            if previous is not None:
                QWidget.setTabOrder(previous, widget)
            previous = widget


def _written(account: Account) -> str:
    return recipients.written(Mailbox(account.name, account.mail_address))
