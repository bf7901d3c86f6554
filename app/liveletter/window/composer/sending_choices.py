"""How a mail is to be sent: when, and whether it asks for a read receipt (RFC 8098)."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from liveletter.domain.mail import Draft
from liveletter.window.composer.send_later import SendLaterDialog, moments
from liveletter.window.parts import dates, icons
from liveletter.window.parts.bar import Bar
from liveletter.window.parts.bidi import isolated


class SendingChoices(QObject):
    """Holds the choices of one mail, their menus, and the line that says when it goes out."""

    changed = Signal()

    def __init__(self, *, draft: Draft, over: QWidget, now: Callable[[], float] = time.time) -> None:
        super().__init__(over)
        self._over = over
        self._now = now
        self._send_at = draft.send_at
        self.line = self._make_line()
        self.later_menu = QMenu(over)
        self.later_menu.setObjectName("composerLaterMenu")
        self.later_menu.aboutToShow.connect(self._fill_later)
        self.options_menu = QMenu(over)
        self.options_menu.setObjectName("composerOptionsMenu")
        self.receipt = self._make_receipt(draft)
        self._show()

    @property
    def send_at(self) -> float:
        """When it goes out, Unix seconds; 0: at once."""
        return self._send_at

    def applied(self, draft: Draft) -> Draft:
        """The draft with these choices."""
        return replace(draft, send_at=self._send_at, ask_receipt=self.receipt.isChecked())

    def set_time(self, at: float) -> None:
        """Let it go out then; 0: at once."""
        self._send_at = at
        self._show()
        self.changed.emit()

    def ask_date(self) -> None:
        """Ask for a date and a time."""
        dialog = SendLaterDialog(at=self._offered(), now=self._now, parent=self._over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.set_time)
        dialog.open()

    def _offered(self) -> float:
        """The date that stands there first: the one chosen, else tomorrow morning."""
        return self._send_at if self._send_at > self._now() else moments(self._now())[1][1]

    def _fill_later(self) -> None:
        self.later_menu.clear()
        for words, at in moments(self._now()):
            self.later_menu.addAction(words).triggered.connect(partial(self._take, at))
        self.later_menu.addSeparator()
        self.later_menu.addAction(self.tr("At a date…")).triggered.connect(lambda: self.ask_date())

    def _take(self, at: float, _: bool = False) -> None:
        self.set_time(at)

    def _show(self) -> None:
        self.line.setVisible(self._send_at > 0)
        if self._send_at:
            when = isolated(dates.full(self._send_at))
            self.line.say(self.tr("Goes out on {date}").format(date=when))

    def _make_line(self) -> Bar:
        line = Bar(name="composerGoesOut", icon="clock")
        line.add_button("composerChangeDate", self.tr("Change…"), self.ask_date)
        line.add_close(lambda: self.set_time(0.0))
        return line

    def _make_receipt(self, draft: Draft) -> QAction:
        action = QAction(icons.icon("double-check"), self.tr("Ask for a read &receipt"), self.options_menu)
        action.setObjectName("composerReceipt")
        action.setCheckable(True)
        action.setChecked(draft.ask_receipt)
        action.toggled.connect(lambda _: self.changed.emit())
        self.options_menu.addAction(action)
        return action
