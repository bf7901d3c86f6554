"""What each action of the main window does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from liveletter.domain.mail import Flag
from liveletter.window.shell.actions import mail_specs, window_specs

if TYPE_CHECKING:
    from liveletter.domain.mail import MailRow
    from liveletter.window.shell.main_window import MainWindow


def make_actions(window: MainWindow) -> None:
    """Make all actions of the window."""
    for spec in mail_specs():
        window.commands.add(window, spec, _mail_doings(window)[spec.name])
    for spec in window_specs():
        window.commands.add(window, spec, _window_doings(window)[spec.name])


def _mail_doings(window: MainWindow) -> dict[str, Callable[[], object]]:
    mails, pages = window.mail_actions, window.pages

    def on_one(do: Callable[[MailRow], object]) -> Callable[[], object]:
        def run() -> None:
            row = window.row()
            if row is not None:
                do(row)

        return run

    def toggle_flag() -> None:
        rows = window.rows()
        mails.set_flag(rows, Flag.FLAGGED, on=not all(row.flagged for row in rows))

    return {
        "newMail": lambda: mails.compose(),
        "reply": on_one(lambda row: mails.reply(row, to_all=False)),
        "replyAll": on_one(lambda row: mails.reply(row, to_all=True)),
        "forward": on_one(mails.forward),
        "replyByChat": on_one(lambda row: pages.mail.reply_by_chat(row.id)),
        "delete": lambda: mails.delete(window.rows()),
        "archive": lambda: mails.archive(window.rows()),
        "move": window.show_move_menu,
        "flag": toggle_flag,
        "markRead": lambda: mails.set_flag(window.rows(), Flag.SEEN, on=True),
        "markUnread": lambda: mails.set_flag(window.rows(), Flag.SEEN, on=False),
        "nextMail": lambda: pages.mail.list.step(1),
        "previousMail": lambda: pages.mail.list.step(-1),
        "drafts": window.opener.drafts,
        "fetchMail": mails.fetch,
    }


def _window_doings(window: MainWindow) -> dict[str, Callable[[], object]]:
    pages, opener = window.pages, window.opener

    def show_mail() -> None:
        window.leave_search()
        pages.show_mail()
        pages.mail.list.take_focus()

    return {
        "search": lambda: window.toolbar.search.take_focus(),
        "showMail": show_mail,
        "showPeople": lambda: window.sidebar.people.setFocus(),
        "nextPane": lambda: window.go_pane(1),
        "previousPane": lambda: window.go_pane(-1),
        "zoomIn": lambda: pages.mail.view.zoom(1),
        "zoomOut": lambda: pages.mail.view.zoom(-1),
        "zoomReset": lambda: pages.mail.view.zoom(0),
        "turnChat": pages.mail.turn_chat,
        "newPerson": lambda: opener.edit_person(0),
        "addAccount": lambda: opener.edit_account(0),
        "settings": opener.settings,
        "help": opener.help,
        "about": opener.about,
        "closeWindow": window.close,
        "quit": window.quit_asked.emit,
    }
