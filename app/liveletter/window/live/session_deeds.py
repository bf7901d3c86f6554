"""What the buttons of a session's header lead to: menus, and an answer by mail."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from liveletter.domain.live import LiveMember, LiveSession
from liveletter.window.chat.session_title import title_words
from liveletter.window.live.session_doings import SessionDoings
from liveletter.window.live.session_feed import SessionFeed
from liveletter.window.live.session_header import SessionHeader
from liveletter.window.live.session_menu import SessionMenu, add_action, can_be_managed, member_menu
from liveletter.window.live.session_words import member_name

_LOOKED_THROUGH = 500  # lines in which is looked for who said what is answered


class SessionDeeds(QObject):
    """Opens the menus over `place`."""

    reply_by_mail_requested = Signal(int, list)  # person id, chat ids
    mail_wanted = Signal(str, str, str)  # to, subject, text
    person_activated = Signal(int)  # person id
    failed = Signal(str)  # a sentence

    def __init__(self, *, header: SessionHeader, doings: SessionDoings, feed: SessionFeed, place: QWidget) -> None:
        super().__init__(place)
        self._header = header
        self._doings = doings
        self._feed = feed
        self._place = place
        header.menu_button.clicked.connect(self._on_menu_asked)
        header.member_chosen.connect(self._on_member_chosen)

    def reply_by_mail(self, ids: Sequence[int]) -> None:
        """Answer these messages by mail: to who said the last of them, else to the first other whom one can write to
        (MISSION B2)."""
        session = self._feed.session
        if session is None:
            return
        if not session.recorded:
            self._write_without_quote(session)
            return
        said = {item.id: item for item in self._feed.page(None, _LOOKED_THROUGH)}
        others = [said[one].member for one in reversed(ids) if one in said and not said[one].outgoing]
        asked = [session.member(number) for number in others[:1]]
        person_id = next((one.person_id for one in (*asked, *session.others) if one is not None and one.person_id), 0)
        if person_id:
            self.reply_by_mail_requested.emit(person_id, list(ids))
        else:
            self.failed.emit(self.tr("No mail address of anybody in this chat is known."))

    def _write_without_quote(self, session: LiveSession) -> None:
        """What must leave no trace does not go into a mail by itself."""
        address = next((one.address for one in session.others if one.address), "")
        if address:
            self.mail_wanted.emit(address, title_words(session), "")
        else:
            self.failed.emit(self.tr("No mail address of anybody in this chat is known."))

    def _on_menu_asked(self) -> None:
        session = self._feed.session
        if session is not None:
            menu = SessionMenu(session=session, doings=self._doings, parent=self._place)
            _pop_up(menu, self._header.menu_button)

    def _on_member_chosen(self, member: LiveMember, chip: QWidget) -> None:
        session = self._feed.session
        if session is None:
            return
        menu = QMenu(self._place)
        if can_be_managed(session, member):
            menu = member_menu(session, member, self._doings, self._place)
        menu.setObjectName(f"liveMemberMenu{member.number}")
        if member.person_id and member.number != session.own_number:
            words = self.tr("All that passed with {0}").format(member_name(session, member))
            asked = member.person_id
            add_action(menu, f"livePerson{member.number}", words, "person", lambda: self.person_activated.emit(asked))
        if not menu.isEmpty():
            _pop_up(menu, chip)


def _pop_up(menu: QMenu, over: QWidget) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(over.mapToGlobal(QPoint(0, over.height())))
