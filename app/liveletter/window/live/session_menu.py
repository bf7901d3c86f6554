"""The menu of a session: what its owner, a guest, or both can do with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from liveletter.domain.live import OWNER, LiveMember, LiveRole, LiveSession, MemberState, ShownPresence
from liveletter.window.live.session_doings import SessionDoings
from liveletter.window.live.session_words import member_name
from liveletter.window.parts import icons

translate = QCoreApplication.translate


class SessionMenu(QMenu):
    """Made anew each time it is opened, and ended when it closes."""

    def __init__(self, *, session: LiveSession, doings: SessionDoings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("liveMenu")
        self._session = session
        self._doings = doings
        if session.role is LiveRole.OWNER and not session.ended:
            self._fill_for_owner()
        self._add(self, "liveCopyTranscript", translate("Live", "Copy transcript"), "file", doings.copy_transcript)
        self._add(self, "livePrintTranscript", translate("Live", "Print…"), "print", doings.print_transcript)
        if session.role is LiveRole.GUEST and session.can_speak:
            self.addSeparator()
            self._add(self, "liveLeave", translate("Live", "Leave the chat…"), "close", partial(doings.leave, session))
        if session.role is LiveRole.OWNER and not session.ended:
            self._fill_ends()
        elif not session.can_speak:
            words = translate("Live", "Delete here…")
            self._add(self, "liveDeleteHere", words, "delete", partial(doings.delete_here, session))

    def _fill_for_owner(self) -> None:
        session, doings = self._session, self._doings
        if session.can_speak:
            self._add(
                self, "liveInvite", translate("Live", "Invite one more…"), "plus", partial(doings.invite, session)
            )
            for member in session.others:
                self.addMenu(member_menu(session, member, doings, self))
            self.addSeparator()
            self.addMenu(self._presence_menu())
            self.addMenu(self._mails_menu())
            if session.is_open:
                shut = translate("Live", "Let nobody else in by the open link")
                self._add(self, "liveShutDoor", shut, "lock", partial(doings.shut_door, session))
        self._add(self, "liveRename", translate("Live", "Rename…"), "edit", partial(doings.rename, session))
        self.addSeparator()

    def _fill_ends(self) -> None:
        session, doings = self._session, self._doings
        words = translate("Live", "Save everything as a file…")
        self._add(self, "liveExport", words, "save", partial(doings.export, session)).setVisible(session.recorded)
        self.addSeparator()
        if session.can_speak:
            self._add(self, "liveClose", translate("Live", "Close the chat…"), "lock", partial(doings.close, session))
        words = translate("Live", "Delete from the host…")
        self._add(self, "liveDelete", words, "delete", partial(doings.delete, session))

    def _presence_menu(self) -> QMenu:
        choices = [
            (ShownPresence.SHOWN, translate("Live", "Shown")),
            (ShownPresence.ANSWERING, translate("Live", "Shown only when I answer")),
            (ShownPresence.HIDDEN, translate("Live", "Hidden")),
        ]
        menu = self._choice_menu("livePresenceMenu", translate("Live", "My presence"), "person")
        for presence, words in choices:
            action = self._choose(menu, f"livePresence-{presence.value}", words, self._session.presence is presence)
            action.triggered.connect(partial(self._doings.show_presence, self._session, presence))
        return menu

    def _mails_menu(self) -> QMenu:
        menu = self._choice_menu("liveMailsMenu", translate("Live", "Mail to absent members"), "mail")
        for seconds, words in mail_choices(self._session.mail_after):
            action = self._choose(menu, f"liveMails-{seconds}", words, self._session.mail_after == seconds)
            action.triggered.connect(partial(self._doings.mail_after, self._session, seconds))
        return menu

    def _choice_menu(self, name: str, words: str, picture: str) -> QMenu:
        menu = QMenu(words, self)
        menu.setObjectName(name)
        menu.setIcon(icons.icon(picture))
        return menu

    def _choose(self, menu: QMenu, name: str, words: str, on: bool) -> QAction:
        group = menu.findChild(QActionGroup) or QActionGroup(menu)
        action = QAction(words, menu, checkable=True)
        action.setObjectName(name)
        action.setChecked(on)
        group.addAction(action)
        menu.addAction(action)
        return action

    def _add(self, menu: QMenu, name: str, words: str, picture: str, slot: Callable[[], object]) -> QAction:
        return add_action(menu, name, words, picture, slot)


def add_action(menu: QMenu, name: str, words: str, picture: str, slot: Callable[[], object]) -> QAction:
    """Put an action at the end of a menu."""
    action = QAction(icons.icon(picture), words, menu)
    action.setObjectName(name)
    action.triggered.connect(lambda: slot())
    menu.addAction(action)
    return action


def member_menu(session: LiveSession, member: LiveMember, doings: SessionDoings, parent: QWidget) -> QMenu:
    """What the owner can do about a member."""
    menu = QMenu(member_name(session, member), parent)
    menu.setObjectName(f"liveMemberMenu{member.number}")
    menu.setIcon(icons.icon("person"))
    words = translate("Live", "Copy a new link…")
    add_action(menu, f"liveRenew{member.number}", words, "file", partial(doings.renew_link, session, member))
    words = translate("Live", "Take out of the chat…")
    add_action(menu, f"liveRemove{member.number}", words, "close", partial(doings.remove, session, member))
    return menu


def can_be_managed(session: LiveSession, member: LiveMember) -> bool:
    """Whether the user may do something about a member."""
    others = member.number not in (OWNER, session.own_number) and member.state is not MemberState.REMOVED
    return session.role is LiveRole.OWNER and session.can_speak and others


def mail_choices(present: int) -> list[tuple[int, str]]:
    """After how many seconds of silence an absent member is written to, in words; 0: never."""
    minutes = sorted({5, 15, 60, 60 * 24, present // 60} - {0})
    choices = [(minute * 60, _after(minute)) for minute in minutes]
    return [*choices, (0, translate("Live", "Never"))]


def _after(minutes: int) -> str:
    if minutes % (60 * 24) == 0:
        return translate("Live", "After %n day(s)", "", minutes // (60 * 24))
    if minutes % 60 == 0:
        return translate("Live", "After %n hour(s)", "", minutes // 60)
    return translate("Live", "After %n minute(s)", "", minutes)
