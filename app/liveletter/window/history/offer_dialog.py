"""An earlier conversation that somebody sent along: what is inside is shown before anything is filed (MISSION B7)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from liveletter.bridge.commands import FileHistory, InspectHistory
from liveletter.domain.errors import (
    ArchiveLocked,
    DiskFull,
    EngineUnavailable,
    LiveletterError,
    UnknownHost,
    Unreachable,
)
from liveletter.domain.history import HistoryOffer
from liveletter.window.context import Context
from liveletter.window.history import offer_words
from liveletter.window.history.item_view import ItemView
from liveletter.window.history.offer_model import OfferModel, is_doubtful
from liveletter.window.parts import theme
from liveletter.window.parts.bar import Bar
from liveletter.window.parts.blank import Blank
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import heading, sentence
from liveletter.window.parts.lifetime import run_for
from liveletter.window.parts.naming import named

_PASSING = (Unreachable, UnknownHost, EngineUnavailable, ArchiveLocked, DiskFull)


class OfferDialog(QDialog):
    """Fetches the conversation, shows it, files it when asked. Closing it while it is fetched ends that."""

    def __init__(self, *, ctx: Context, mail_id: int = 0, chat_id: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyOffer")
        self.setWindowTitle(self.tr("Earlier conversation"))
        self._ctx = ctx
        self._ids = (mail_id, chat_id)
        self._offer: HistoryOffer | None = None
        self.model = OfferModel(parent=self)
        self.view = ItemView(name="offerItems", spoken=self.tr("What was sent along"), model=self.model)
        self._title = heading("offerTitle", self.tr("Earlier conversation"), factor=1.15)
        self._from = sentence("offerFrom", dim=True)
        self._doubt = Bar(name="offerDoubt", icon="warning", trouble=True)
        self._search = named(QLineEdit(), "offerSearch", self.tr("Search by title, writer or file"))
        self._only_doubtful = QCheckBox(self.tr("Only what &does not agree with your archive"))
        self._blank = Blank(name="offerBlank")
        self._stack = QStackedWidget()
        self._sum = sentence("offerSum")
        self._told = Bar(name="offerTold", icon="check")
        self._trouble = Bar(name="offerTrouble", icon="warning", trouble=True)
        self._close = push_button("offerClose", self.tr("&Cancel"))
        self._file = push_button("offerFile", self.tr("&File this conversation"), main=True)
        self._tools = self._make_tools()
        self._lay_out()
        self._connect()
        self._fetch()

    # ---- fetching

    def _fetch(self) -> None:
        self._blank.show_words(self.tr("The earlier conversation is being fetched…"), icon="clock")
        self._stack.setCurrentWidget(self._blank)
        self._show_parts(False)
        run_for(self, self._ctx, self._inspect())

    async def _inspect(self) -> None:
        mail_id, chat_id = self._ids
        try:
            offer = await self._ctx.client.call(InspectHistory(mail_id, chat_id))
        except LiveletterError as error:
            self._show_failure(error)
            return
        self._show(offer)

    def _show_failure(self, error: LiveletterError) -> None:
        again = self.tr("Try again") if isinstance(error, _PASSING) else ""
        self._blank.show_words(engine_words(error), icon="warning", button=again)
        self._close.setText(self.tr("&Close"))

    def _show(self, offer: HistoryOffer) -> None:
        self._offer = offer
        self.model.show_offer(offer)
        self._title.setText(offer_words.title_words(offer))
        self._from.setText(offer_words.sent_by_words(offer))
        self._sum.setText(offer_words.sum_words(offer.items))
        self._stack.setCurrentWidget(self.view)
        self._show_parts(True)
        sender = offer_words.name_of(offer)
        self.view.widen_last({offer_words.standing_words(item, sender) for item in offer.items})
        doubt = offer_words.doubt_words(offer)
        self._doubt.setVisible(bool(doubt))
        if doubt:
            self._doubt.say(doubt)
        self._only_doubtful.setVisible(any(is_doubtful(item) for item in offer.items))
        if offer.filed:
            self._show_filed(self.tr("All of this is in your archive already."))
        else:
            self._file.setFocus()

    def _show_parts(self, there: bool) -> None:
        for part in (self._from, self._tools, self._sum, self._file):
            part.setVisible(there)
        if not there:
            self._doubt.hide()

    # ---- filing

    def _on_file(self) -> None:
        self._file.setEnabled(False)
        self._trouble.hide()
        self._sum.setText(self.tr("Filing…"))
        run_for(self, self._ctx, self._file_all())

    async def _file_all(self) -> None:
        mail_id, chat_id = self._ids
        try:
            offer = await self._ctx.client.call(FileHistory(mail_id, chat_id))
        except LiveletterError as error:
            self._show_not_filed(error)
            return
        self._show_filed(offer_words.filed_words(offer.items))

    def _show_not_filed(self, error: LiveletterError) -> None:
        self._sum.setText(offer_words.sum_words(self.model.items))
        self._trouble.say(engine_words(error))
        self._trouble.show()
        self._file.setEnabled(isinstance(error, _PASSING))
        self._file.setText(self.tr("&Try again"))

    def _show_filed(self, words: str) -> None:
        self._file.hide()
        self._sum.hide()
        self._told.say(words)
        self._told.show()
        self._close.setText(self.tr("&Close"))
        self._close.setFocus()

    def _narrow(self) -> None:
        only = self._only_doubtful.isChecked()
        self.model.narrow(self._search.text(), is_doubtful if only else lambda _: True)

    # ---- building

    def _connect(self) -> None:
        self._blank.button_clicked.connect(self._fetch)
        self._search.textChanged.connect(self._narrow)
        self._only_doubtful.toggled.connect(self._narrow)
        self._close.clicked.connect(self.reject)
        self._file.clicked.connect(self._on_file)

    def _make_tools(self) -> QWidget:
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        named(self._only_doubtful, "offerOnlyDoubtful", self._only_doubtful.text())
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._search, 1)
        row.addWidget(self._only_doubtful)
        return tools

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._sum, 1)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._file)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self.view)
        for bar in (self._told, self._trouble):
            bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.GAP)
        for widget in (self._title, self._from, self._doubt, self._tools):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        for widget in (self._told, self._trouble):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.resize(960, 600)


def open_offer(ctx: Context, parent: QWidget, *, mail_id: int = 0, chat_id: int = 0) -> OfferDialog:
    """Show what a mail, or a chat message, brings of an earlier conversation."""
    dialog = OfferDialog(ctx=ctx, mail_id=mail_id, chat_id=chat_id, parent=parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
