"""What each action of the main window does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from liveletter.domain.mail import Flag

if TYPE_CHECKING:
    from liveletter.domain.mail import MailRow
    from liveletter.window.mail.mail_actions import MailActions
    from liveletter.window.shell.actions import Doings
    from liveletter.window.shell.move_menu import MoveMenu
    from liveletter.window.shell.navigation import Navigation
    from liveletter.window.shell.opener import Opener
    from liveletter.window.shell.pages import Pages
    from liveletter.window.shell.panes import Panes
    from liveletter.window.shell.sidebar import Sidebar
    from liveletter.window.shell.toolbar import SearchField


def mail_doings(*, pages: Pages, mails: MailActions, move_menu: MoveMenu, opener: Opener) -> Doings:
    """What is done with the mails selected, and with mail as a whole."""

    def on_one(do: Callable[[MailRow], object]) -> Callable[[], object]:
        def run() -> None:
            rows = pages.selected()
            if len(rows) == 1:
                do(rows[0])

        return run

    def toggle_flag() -> None:
        rows = pages.selected()
        mails.set_flag(rows, Flag.FLAGGED, on=not all(row.flagged for row in rows))

    return {
        "newMail": lambda: mails.compose(),
        "reply": on_one(lambda row: mails.reply(row, to_all=False)),
        "replyAll": on_one(lambda row: mails.reply(row, to_all=True)),
        "forward": on_one(mails.forward),
        "replyByChat": on_one(lambda row: pages.mail.reply_by_chat(row.id)),
        "delete": lambda: mails.delete(pages.selected()),
        "archive": lambda: mails.archive(pages.selected()),
        "move": lambda: move_menu.open_for(pages.selected()),
        "flag": toggle_flag,
        "markRead": lambda: mails.set_flag(pages.selected(), Flag.SEEN, on=True),
        "markUnread": lambda: mails.set_flag(pages.selected(), Flag.SEEN, on=False),
        "nextMail": lambda: pages.mail.list.step(1),
        "previousMail": lambda: pages.mail.list.step(-1),
        "drafts": opener.drafts,
        "fetchMail": mails.fetch,
    }


def view_doings(*, pages: Pages, navigation: Navigation, panes: Panes, sidebar: Sidebar, search: SearchField) -> Doings:
    """What changes the part that is seen or has the keyboard."""

    def show_mail() -> None:
        navigation.show_mails()
        pages.mail.list.take_focus()

    return {
        "search": search.take_focus,
        "showMail": show_mail,
        "showPeople": lambda: sidebar.people.setFocus(),
        "nextPane": lambda: panes.go(1),
        "previousPane": lambda: panes.go(-1),
        "zoomIn": lambda: pages.mail.view.zoom(1),
        "zoomOut": lambda: pages.mail.view.zoom(-1),
        "zoomReset": lambda: pages.mail.view.zoom(0),
        "turnChat": pages.mail.turn_chat,
    }


def program_doings(*, opener: Opener, close: Callable[[], object], leave: Callable[[], object]) -> Doings:
    """What opens a dialog, and what ends the window (`close`) or the program (`leave`)."""
    return {
        "newPerson": lambda: opener.edit_person(0),
        "addAccount": lambda: opener.edit_account(0),
        "outbox": lambda: opener.outbox(),
        "chatLink": lambda: opener.chat_link(),
        "hosts": opener.hosts,
        "settings": opener.settings,
        "help": opener.help,
        "about": opener.about,
        "closeWindow": close,
        "quit": leave,
    }
