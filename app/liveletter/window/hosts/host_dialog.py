"""Setting up a live host: its address, a mail address, and the code that is sent there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from liveletter.bridge.commands import AddHost, AskHostCode, CheckHost
from liveletter.domain.errors import LiveletterError
from liveletter.domain.live import LiveHost, looks_like_key
from liveletter.domain.live_url import host_url
from liveletter.window.context import Context
from liveletter.window.hosts import host_words
from liveletter.window.hosts.host_book import HostBook
from liveletter.window.hosts.own_host import OwnHost
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.dialogs import GrowingDialog
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import heading, sentence
from liveletter.window.parts.layouts import line
from liveletter.window.parts.lifetime import run_for
from liveletter.window.parts.mistake_label import MistakeLabel
from liveletter.window.parts.naming import named

WIDTH = 520  # pixels


class HostDialog(GrowingDialog):
    """Open it by `open()` or await it. Accepted once there is a host: added, or the small one is running."""

    host_added = Signal(object)  # LiveHost

    def __init__(self, *, ctx: Context, why: str = "", address: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hostDialog")
        self.setWindowTitle(self.tr("Host for live chats"))
        self._ctx = ctx
        self._book = HostBook(ctx=ctx, parent=self)
        self._book.open()
        self._asked = ("", "")  # for which host and address a code was sent
        self.url = named(QLineEdit(), "hostUrl", self.tr("Address of the host"))
        self.url.setPlaceholderText("chat.example.org")
        self.address = named(QComboBox(), "hostAddress", self.tr("Your mail address"))
        self.code = named(QLineEdit(), "hostCode", self.tr("Code"))
        self.code.setPlaceholderText(self.tr("or the operator's key"))
        self._url_mistake = MistakeLabel(name="hostUrlMistake")
        self._code_mistake = MistakeLabel(name="hostCodeMistake")
        self._told = sentence("hostTold", dim=True)
        self._send = push_button("hostSendCode", self.tr("&Send code"))
        self._done = push_button("hostDone", self.tr("&Done"), main=True)
        self._cancel = push_button("hostCancel", self.tr("&Cancel"))
        self._told.hide()
        self.own = OwnHost(ctx=ctx, book=self._book)
        self._fill(address)
        self._lay_out(why)
        self._connect()
        self._follow()
        self.url.setFocus()

    # ------------------------------------------------------------------ the two steps

    def _on_send(self) -> None:
        try:
            url = host_url(self.url.text())
        except LiveletterError as error:
            self._url_mistake.say(engine_words(error))
            self.url.setFocus()
            return
        self.url.setText(host_words.shown_url(url) if url.startswith("https://") else url)
        run_for(self, self._ctx, self._ask_code(url, self.address.currentText().strip()))

    async def _ask_code(self, url: str, address: str) -> None:
        self._busy(self.tr("Looking for the host…"))
        try:
            check = await self._ctx.client.call(CheckHost(url=url))
            if not check.ok:
                self._fail(self.url, self._url_mistake, engine_words(check.sentence))
                return
            await self._ctx.client.call(AskHostCode(url, address))
        except LiveletterError as error:
            self._fail(self.url, self._url_mistake, engine_words(error))
            return
        self._asked = (url, address)
        told = self.tr("A code was sent to {address}. It may take a minute; look into the junk too.")
        words = [told.format(address=address)]
        if check.is_private:
            words.insert(0, host_words.private_words(host_words.shown_url(url)))
        self._busy("")
        self._tell(" ".join(words))
        self.code.setFocus()

    def _on_done(self) -> None:
        if self._done.isEnabled():
            run_for(self, self._ctx, self._add(self.code.text().strip()))

    async def _add(self, code: str) -> None:
        if looks_like_key(code):
            url, address = self.url.text().strip(), self.address.currentText().strip()
        else:
            url, address = self._asked
        self._busy(self.tr("Setting it up…"))
        try:
            host = await self._ctx.client.call(AddHost(url, address, code))
        except LiveletterError as error:
            self._fail(self.code, self._code_mistake, engine_words(error))
            return
        self._take(host)

    def _take(self, host: LiveHost) -> None:
        self.host_added.emit(host)
        self.accept()

    # ------------------------------------------------------------------ what it says

    def _busy(self, words: str) -> None:
        """While something is under way nothing can be pressed but Cancel."""
        self._tell(words)
        for mistake in (self._url_mistake, self._code_mistake):
            mistake.say("")
        for field in (self.url, self.address, self.code, self._send, self._done):
            field.setEnabled(not words)
        if not words:
            self._follow()

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _fail(self, field: QLineEdit, mistake: MistakeLabel, words: str) -> None:
        """Say it under the field, which gets the keyboard, ready to be typed over."""
        self._busy("")
        mistake.say(words)
        field.setFocus()
        field.selectAll()

    def _follow(self) -> None:
        """A code is good once one was sent for what stands in the fields; a key from the operator needs none."""
        typed, address = self.code.text().strip(), self.address.currentText().strip()
        is_filled = bool(self.url.text().strip()) and bool(address)
        has_code = bool(self._asked[0]) and address == self._asked[1]
        self.code.setEnabled(is_filled)
        self._done.setEnabled((has_code and bool(typed)) or (is_filled and looks_like_key(typed)))
        self._send.setText(self.tr("&Send another code") if has_code else self.tr("&Send code"))
        self._send.setEnabled(is_filled)

    def _on_url_edited(self) -> None:
        self._asked = ("", "")
        self._url_mistake.say("")
        self._follow()

    def _on_code_edited(self) -> None:
        self._code_mistake.say("")
        self._follow()

    # ------------------------------------------------------------------ building

    def _fill(self, address: str) -> None:
        self.address.setEditable(True)
        self.address.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        accounts = [account.mail_address for account in self._ctx.reader.accounts() if account.mail_address]
        self.address.addItems(list(dict.fromkeys(accounts)))
        if address:
            self.address.setEditText(address)

    def _connect(self) -> None:
        self.url.textEdited.connect(lambda _: self._on_url_edited())
        self.address.editTextChanged.connect(lambda _: self._follow())
        self.code.textChanged.connect(lambda _: self._on_code_edited())
        self.url.returnPressed.connect(self._send.click)
        self.code.returnPressed.connect(self._on_done)
        self._send.clicked.connect(self._on_send)
        self._done.clicked.connect(self._on_done)
        self._cancel.clicked.connect(self.reject)
        self.own.started.connect(self.accept)

    def _lay_out(self, why: str) -> None:
        told = self.tr(
            "A live chat is held by a host: a web server that lets people in who have nothing but a browser. Whoever "
            "runs it, perhaps your company or a friend, has told you its address."
        )
        code_row = QHBoxLayout()
        code_row.setSpacing(theme.GAP)
        code_row.addWidget(self.code, 1)
        code_row.addWidget(self._send)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.PAD)
        form.setVerticalSpacing(theme.GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Host"), self.url)
        form.addRow("", self._url_mistake)
        form.addRow(self.tr("Your &mail address"), self.address)
        code_label = QLabel(self.tr("C&ode"))
        code_label.setBuddy(self.code)
        form.addRow(code_label, code_row)
        form.addRow("", self._code_mistake)
        form.addRow("", self._told)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.PAD)
        column.addWidget(heading("hostHeading", why or self.tr("Set up a host for live chats"), factor=1.15))
        column.addWidget(sentence("hostIntroduction", told, dim=True))
        column.addLayout(form)
        column.addWidget(line())
        column.addWidget(self.own)
        column.addStretch(1)
        column.addLayout(buttons)
        self.resize(WIDTH, 360)
