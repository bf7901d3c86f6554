"""A chat's link for other programs' mails: its title, the icon to drag, and the link to copy."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from liveletter.domain.live import ChatLink
from liveletter.window.context import Context
from liveletter.window.embed.link_drag import LinkDrag
from liveletter.window.embed.link_maker import Lack, LinkMaker, LinkTrouble
from liveletter.window.embed.wish_dialog import TITLE_LIMIT, WishDialog
from liveletter.window.embed.wish_memory import remember
from liveletter.window.parts import icons, theme
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.dialogs import GrowingDialog, shown
from liveletter.window.parts.labels import heading, sentence
from liveletter.window.parts.lifetime import run_for
from liveletter.window.parts.naming import named

WIDTH = 560  # pixels


class LinkDialog(GrowingDialog):
    """Stays while the user goes to the other program: open it by `show()`."""

    setup_asked = Signal()  # a host is to be set up

    def __init__(self, *, ctx: Context, maker: LinkMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkDialog")
        self.setWindowTitle(self.tr("Chat link"))
        self._ctx = ctx
        self._maker = maker
        self.title = named(QLineEdit(), "linkTitle", self.tr("Title"))
        self.title.setMaxLength(TITLE_LIMIT)
        self.title.setPlaceholderText(self._usual_title())
        self.icon = self._make_icon()
        self.told = sentence("linkTold")
        self.told.hide()
        self.bar = AskBar(name="linkBar")
        self._copy = push_button("linkCopy", self.tr("&Copy link"), icon="file", main=True)
        self._copy.setIcon(icons.icon("file", color=theme.colors(self.palette()).on_accent))
        self._choices = push_button("linkChoices", self.tr("C&hoices…"), icon="settings")
        self._choices.setProperty("role", "flat")
        self._close = push_button("linkClose", self.tr("C&lose"))
        self._drag = LinkDrag(ctx=ctx, widget=self.icon, maker=maker, parent=self)
        self._lay_out()
        self._connect()
        self.title.setFocus()

    def show_trouble(self, trouble: LinkTrouble) -> None:
        """Say why there is no link, and what can be done."""
        self._tell("")
        match trouble.lack:
            case Lack.HOST:
                words = self.tr("No host is set up yet that could hold the chat.")
                self.bar.ask(words, (self.tr("Set up a host…"), self.setup_asked.emit))
            case Lack.WORD:
                words = self.tr("{host} can be reached from your own network only. Are all who get the link there?")
                self.bar.ask(
                    words.format(host=trouble.host),
                    (self.tr("No"), self.title.setFocus),
                    (self.tr("They are on my network"), self._allow),
                )
            case Lack.ANSWER:
                self.bar.tell(trouble.sentence, (self.tr("Try again"), self.prepare))

    def show_ready(self, link: ChatLink | None = None) -> None:
        """The link is there: to be dragged or copied now."""
        self.bar.hide()
        self._tell(self.tr("The link is ready: drag the icon now, or copy the link."))

    def prepare(self) -> None:
        """Get the link without handing it out."""
        run_for(self, self._ctx, self._get())

    def _allow(self) -> None:
        self._maker.allow_private()
        self.prepare()

    async def _get(self) -> ChatLink | None:
        self.bar.hide()
        self._tell(self.tr("Setting up the chat…"))
        self._copy.setEnabled(False)
        try:
            found = await self._maker.make(self.title.text())
        finally:
            self._copy.setEnabled(True)
        if isinstance(found, LinkTrouble):
            self.show_trouble(found)
            return None
        self.show_ready(found)
        return found

    async def _copy_link(self) -> None:
        link = await self._get()
        if link is not None:
            self._maker.copy(link)
            self._tell(self.tr("The link is in the clipboard: paste it into any mail or message."))

    async def _ask_choices(self) -> None:
        wish = self._maker.wish(self.title.text())
        dialog = WishDialog(wish=wish, subject=self._usual_title(), in_mail=False, parent=self)
        try:
            if not await shown(dialog):
                return
            wish = dialog.wish
        finally:
            dialog.deleteLater()
        self.title.setText(wish.title)
        await remember(self._ctx, wish)

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _on_title_changed(self, title: str) -> None:
        self._drag.title = title
        self._tell("")

    def _usual_title(self) -> str:
        account = next((one for one in self._ctx.reader.accounts() if one.mail_address), None)
        name = (account.name or account.mail_address) if account is not None else ""
        return self.tr("Chat with {name}").format(name=name) if name else self.tr("Live chat")

    def _connect(self) -> None:
        self.title.textChanged.connect(self._on_title_changed)
        self.icon.clicked.connect(self.prepare)
        self._copy.clicked.connect(lambda: run_for(self, self._ctx, self._copy_link()))
        self._choices.clicked.connect(lambda: run_for(self, self._ctx, self._ask_choices()))
        self._close.clicked.connect(self.close)
        self._drag.missed.connect(self.show_ready)
        self._drag.troubled.connect(self.show_trouble)
        self._drag.dropped.connect(lambda _: self._tell(self.tr("The link was dropped into another program.")))

    def _make_icon(self) -> QToolButton:
        button = named(QToolButton(), "linkIcon", self.tr("Chat: drag this into a mail"))
        button.setText(self.tr("Drag me"))
        button.setIcon(icons.icon("embed-chat", color=theme.colors(self.palette()).accent))
        button.setIconSize(QSize(44, 44))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setProperty("role", "chip")
        button.setCursor(Qt.CursorShape.OpenHandCursor)
        button.setFixedSize(104, 96)
        button.setToolTip(self.tr("Drag this into a mail that you write in another program"))
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.GAP)
        label = QLabel(self.tr("&Title"))
        label.setBuddy(self.title)
        words.addWidget(
            sentence(
                "linkIntroduction",
                self.tr(
                    "Drag the icon into a mail that you write in another program, or copy the link. Whoever opens it "
                    "confirms a mail address and talks with you, in any browser."
                ),
                dim=True,
            )
        )
        words.addWidget(label)
        words.addWidget(self.title)
        top = QHBoxLayout()
        top.setSpacing(theme.PAD)
        top.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._choices)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.PAD)
        column.addWidget(heading("linkHeading", self.tr("A live chat for any mail program"), factor=1.15))
        column.addLayout(top)
        column.addWidget(self.told)
        column.addWidget(self.bar)
        column.addStretch(1)
        column.addLayout(buttons)
        self.resize(WIDTH, 240)
