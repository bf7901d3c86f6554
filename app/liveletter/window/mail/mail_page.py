"""Reading mail: the list, the mail, and the chat that belongs to it, beneath or beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from liveletter.bridge.commands import ChangeSetting, ReplyByChat
from liveletter.domain.errors import LiveletterError
from liveletter.domain.live import LiveSession
from liveletter.domain.mail import Folder, MailRow, OpenedMail
from liveletter.settings import CHAT_PLACE
from liveletter.window.context import Context
from liveletter.window.live.live_place import LivePlace
from liveletter.window.mail.chat_place import ChatPlace
from liveletter.window.mail.mail_list import MailList
from liveletter.window.mail.mail_view import MailView
from liveletter.window.parts.ask_bar import AskBar

if TYPE_CHECKING:
    from liveletter.window.chat.chat_pane import ChatPane


_CHAT_PART, _LIVE_PART = 0.44, 0.58  # of the room


class MailPage(QWidget):
    """Joins list, mail and chat."""

    selection_changed = Signal()
    mail_opened = Signal(object)  # MailRow: by Return or double click
    menu_asked = Signal(QPoint)
    link_clicked = Signal(str)
    link_pointed = Signal(str)
    person_asked = Signal(object)  # Mailbox: show all that passed with them
    chat_built = Signal(object)  # ChatPane: to be joined with the rest of the window

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mailPage")
        self._ctx = ctx
        self._wanted: tuple[int, LiveSession, int] | None = None  # mail id, session, chat id: to be shown once open
        self.list = MailList(ctx=ctx)
        self.view = MailView(ctx=ctx)
        self._ways = AskBar(name="chatWays")
        self._reading = QSplitter()
        self._chat_place = ChatPlace(ctx=ctx, splitter=self._reading, parent=self)
        self.live = LivePlace(ctx=ctx, splitter=self._reading, parent=self)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._join()
        self.place_chat(beside=ctx.settings[CHAT_PLACE] == "beside")

    @property
    def chat(self) -> ChatPane | None:
        """The chat pane, where one was needed yet."""
        return self._chat_place.pane

    def show_folder(self, folder: Folder) -> None:
        """Show a folder."""
        self.list.show_folder(folder)
        self.view.show_nothing()
        self.hide_chat()
        self.live.forget_mail()

    def show_mail(self, row: MailRow) -> None:
        """Show a mail, in the list too where it is among its rows."""
        if not self.list.choose(row.id):
            self._on_mail_chosen(row)
        if self.view.mail is not None and self.view.mail.mail_id == row.id and self.live.show_again(self.view.mail):
            self.hide_chat()

    def selected(self) -> list[MailRow]:
        """The mails that an action is for: those selected, else the one that is shown."""
        return self.list.selected() or ([self.view.row] if self.view.row else [])

    def reply_by_chat(self, mail_id: int) -> None:
        """Open a chat about a mail with its sender (MISSION B1), or ask for their chat address. Of a live letter: its
        own talk; where the sender can be talked to alone too, the user is asked."""
        self._ctx.run(self._answer_by_chat(mail_id))

    def show_session(self, session: LiveSession, row: MailRow, *, chat_id: int = 0) -> None:
        """Show a letter with its talk; `chat_id`: bring that message into sight."""
        self._wanted = (row.id, session, chat_id)
        self.show_mail(row)
        if self.view.mail is not None and self.view.mail.mail_id == row.id:
            self._show_wanted(self.view.mail)

    def place_chat(self, *, beside: bool) -> None:
        """Put the chat beside the mail, or beneath it."""
        self._reading.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        for pane in (self._chat_place.pane, self.live.pane):
            if pane is not None:
                pane.set_beside(beside)

    async def _answer_by_chat(self, mail_id: int) -> None:
        target = await self._ctx.client.call(ReplyByChat(mail_id))
        session = self.live.session_of(target.about)
        if session is None or not session.can_speak:
            self._chat_place.answer(target)
        elif target.jid:
            alone = self.tr("With {0} alone").format(target.name)
            live = self.tr("In the live chat")
            self._ways.ask(
                self.tr("Where do you want to answer?"),
                (live, lambda: self._answer_live(session)),
                (alone, lambda: self._chat_place.answer(target)),
            )
        else:
            self._answer_live(session)

    def _answer_live(self, session: LiveSession) -> None:
        self.hide_chat()
        self.live.come_up(session)

    async def _recall_chat(self, mail: OpenedMail) -> None:
        """Show the chat that belongs to a mail, without taking the keyboard."""
        try:
            target = await self._ctx.client.call(ReplyByChat(mail.mail_id))
        except LiveletterError:
            return  # the mail can be read without its chat; asking for the chat will say what is wrong
        if self.view.mail is mail:
            self._chat_place.open(target, focus=False)

    def _share_room(self) -> None:
        upright = self._reading.orientation() is Qt.Orientation.Vertical
        room = self._reading.height() if upright else self._reading.width()
        shown = self.live.pane if self.live.session_id else self._chat_place.pane
        part = _LIVE_PART if shown is self.live.pane else _CHAT_PART
        panes = [self._reading.widget(place) for place in range(1, self._reading.count())]
        self._reading.setSizes([round(room * (1 - part)), *(round(room * part) * (pane is shown) for pane in panes)])

    def leave_chat(self) -> None:
        """The chat was closed: the keyboard goes back to the mail."""
        self._chat_place.leave()
        self.view.take_focus()

    def hide_chat(self) -> None:
        """Another mail is open, or none; or the chat goes on elsewhere."""
        self._ways.hide()
        self._chat_place.put_away()

    def turn_chat(self, beside: bool | None = None) -> None:
        """Put the chat beside the mail or beneath it; None: where it is not."""
        if beside is None:
            beside = self._reading.orientation() is Qt.Orientation.Vertical
        self.place_chat(beside=beside)
        self._share_room()
        value = "beside" if beside else "beneath"
        self._ctx.settings.note(CHAT_PLACE.key, value)
        self._ctx.run(self._ctx.client.call(ChangeSetting(CHAT_PLACE.key, value)))

    def _on_mail_chosen(self, row: MailRow | None) -> None:
        if row is None:
            count = len(self.list.selected())
            self.hide_chat()
            self.live.forget_mail()
            self.view.show_nothing(self.tr("%n mails are selected.", "", count) if count else "")
        elif self.view.row is None or self.view.row.id != row.id:
            if not self._chat_place.is_about(row.id):
                self.hide_chat()
            self.live.forget_mail()
            self.view.show_row(row)

    def _on_mail_opened(self, mail: OpenedMail) -> None:
        if self._chat_place.is_about(mail.mail_id):
            return  # its chat is open already
        if self.live.show_mail(mail):
            self._show_wanted(mail)
        elif any(not item.session_id for item in self._ctx.reader.transcript(mail.message_id)):
            self._ctx.run(self._recall_chat(mail))

    def _show_wanted(self, mail: OpenedMail) -> None:
        if self._wanted is not None and self._wanted[0] == mail.mail_id:
            _, session, chat_id = self._wanted
            self.hide_chat()
            self.live.come_up(session, chat_id=chat_id)
        self._wanted = None

    def _on_link_clicked(self, link: str) -> None:
        if not self.live.follow(link):
            self.link_clicked.emit(link)

    def _on_sender_clicked(self) -> None:
        if self.view.row is not None:
            self.person_asked.emit(self.view.row.sender)

    def _join(self) -> None:
        self.list.mail_chosen.connect(self._on_mail_chosen)
        self.list.mail_opened.connect(self.mail_opened)
        self.list.selection_changed.connect(self.selection_changed)
        self.list.menu_asked.connect(self.menu_asked)
        self.view.mail_opened.connect(self._on_mail_opened)
        self.view.link_clicked.connect(self._on_link_clicked)
        self.view.link_pointed.connect(self.link_pointed)
        self.view.sender_clicked.connect(self._on_sender_clicked)
        self.live.pane_shown.connect(self._share_room)
        self._chat_place.pane_shown.connect(self._share_room)
        self._chat_place.pane_built.connect(self.chat_built)
        self._chat_place.opening.connect(self.live.go_elsewhere)

    def _lay_out(self) -> None:
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self._chat_place.bar, self._ways, self.live.bar):
            column.addWidget(bar)
        column.addWidget(self.view, 1)
        self._reading.addWidget(reading)
        self._reading.setHandleWidth(1)
        self._reading.setCollapsible(0, False)
        self._across.addWidget(self.list)
        self._across.addWidget(self._reading)
        self._across.setHandleWidth(1)
        self._across.setChildrenCollapsible(False)
        self._across.setStretchFactor(1, 1)
        self._across.setSizes([360, 720])
        self.list.setMinimumWidth(240)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._across)
