"""The status bar: what is being fetched, how the accounts stand, what waits to go out, where a link leads."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from liveletter.domain.accounts import AccountState, LinkState
from liveletter.events import (
    AccountStateChanged,
    EngineReady,
    MailFailed,
    MailSent,
    OutboxChanged,
    SyncProgressed,
)
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import plain_label
from liveletter.window.parts.lifetime import listen

PAUSE = 120  # milliseconds between two paintings of progress
WIDEST = 420  # pixels of the account's sentence
SOON = 1000  # milliseconds that something may be on its way before it is counted: what goes at once is not
STAY = 6000  # milliseconds that "sent" stays


class Progress(QWidget):
    """A line that grows, with words beside it. (QProgressBar paints the whole window at once with each new value.)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("syncProgress")
        self._share = 0.0
        self._words = ""
        self.setFixedWidth(300)
        self.hide()

    def show_share(self, share: float, words: str) -> None:
        """Show how much of all is done."""
        self._share, self._words = min(1.0, max(0.0, share)), words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colors(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(self.width() - 104, self.height() / 2 - 2.5, 100, 5)
        done = QRectF(bar.left(), bar.top(), bar.width() * self._share, bar.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            bar.moveLeft(4)
            done.moveRight(bar.right())
        painter.setPen(Qt.PenStyle.NoPen)
        for place, color in ((bar, shades.line), (done, shades.accent)):
            painter.setBrush(color)
            painter.drawRoundedRect(place, 2.5, 2.5)
        painter.setPen(shades.dim)
        room = self.rect().adjusted(0, 0, -112, 0) if bar.left() > 4 else self.rect().adjusted(112, 0, 0, 0)
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class Status(QStatusBar):
    """Says in a few words what goes on; details are in tool tips."""

    outbox_asked = Signal()

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setSizeGripEnabled(False)
        self._states: dict[int, AccountState] = {}
        self._syncs: dict[tuple[int, str], tuple[int, int]] = {}
        self._link = self._label("linkTarget")
        self._outbox = self._make_outbox()
        self._accounts = self._label("accountStatus")
        self._progress = Progress()
        self.addWidget(self._link, 1)
        for widget in (self._progress, self._outbox, self._accounts):
            self.addPermanentWidget(widget)
        self._paint_timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._paint_timer.timeout.connect(self._show_progress)
        self._count_timer = QTimer(self, singleShot=True, interval=SOON)
        self._count_timer.timeout.connect(lambda: self._outbox.setVisible(bool(self._outbox.text())))
        self._engine(starting=True)
        self._subscribe(ctx)

    def show_link(self, target: str) -> None:
        """Where the link under the pointer leads; empty: none."""
        self._link.setText(target)

    def _subscribe(self, ctx: Context) -> None:
        listen(self, ctx.bus, SyncProgressed, self._on_progressed)
        listen(self, ctx.bus, AccountStateChanged, self._on_state_changed)
        listen(self, ctx.bus, OutboxChanged, self._on_outbox_changed)
        listen(self, ctx.bus, MailSent, self._on_sent)
        listen(self, ctx.bus, MailFailed, self._on_failed)
        listen(self, ctx.bus, EngineReady, lambda _: self._engine(starting=False))

    def _on_progressed(self, event: SyncProgressed) -> None:
        key = (event.account_id, event.folder)
        if event.done >= event.total:
            self._syncs.pop(key, None)
        else:
            self._syncs[key] = (event.done, event.total)
        if not self._paint_timer.isActive():
            self._paint_timer.start()

    def _show_progress(self) -> None:
        self._progress.setVisible(bool(self._syncs))
        if not self._syncs:
            return
        done = sum(done for done, _ in self._syncs.values())
        total = sum(total for _, total in self._syncs.values())
        folder = next(reversed(self._syncs))[1]
        words = self.tr("{folder}: {done} of {total}").format(folder=folder, done=done, total=total)
        self._progress.show_share(done / total, words)

    def _on_state_changed(self, event: AccountStateChanged) -> None:
        self._states[event.state.account_id] = event.state
        self._show_accounts()

    def _show_accounts(self) -> None:
        links = [link for state in self._states.values() for link in (state.mail, state.chat)]
        sentences = [s for state in self._states.values() for s in (state.mail_sentence, state.chat_sentence) if s]
        if LinkState.FAILED in links:
            words = self.tr("Needs attention")
        elif LinkState.CONNECTING in links:
            words = self.tr("Connecting…")
        elif away := self._away():
            words = away
        elif LinkState.ONLINE in links:
            words = self.tr("Online")
        else:
            words = self.tr("Offline") if links else ""
        room = self._accounts.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
        self._accounts.setText(room)
        self._accounts.setAccessibleName(words)
        self._accounts.setToolTip("\n".join(map(engine_words, sentences)))

    def _away(self) -> str:
        """What cannot be reached though it should be; empty where all is well."""
        states = self._states.values()
        mail = [state.mail_sentence for state in states if state.mail is LinkState.OFFLINE and state.mail_sentence]
        chat = [state.chat_sentence for state in states if state.chat is LinkState.OFFLINE and state.chat_sentence]
        words = [self.tr("Mail is offline: {why}").format(why=engine_words(mail[0]))] if mail else []
        if chat:
            words.append(self.tr("Chat is offline: {why}").format(why=engine_words(chat[0])))
        return " ".join(words)

    def _on_outbox_changed(self, event: OutboxChanged) -> None:
        waiting = max(event.waiting, event.all_waiting)
        words = self.tr("%n message(s) in the outbox", "", waiting) if waiting else ""
        self._outbox.setText(words)
        self._outbox.setAccessibleName(words)
        if not words:
            self._count_timer.stop()
            self._outbox.hide()
        elif self._outbox.isHidden() and not self._count_timer.isActive():
            self._count_timer.start()

    def _on_sent(self, event: MailSent) -> None:
        self.showMessage(self.tr("Sent: {subject}").format(subject=event.subject), STAY)

    def _on_failed(self, event: MailFailed) -> None:
        self.showMessage(self.tr("Not sent: {subject}").format(subject=event.subject), STAY)

    def _engine(self, *, starting: bool) -> None:
        if starting:
            self._accounts.setText(self.tr("Starting…"))
        else:
            self._show_accounts()

    def _make_outbox(self) -> QToolButton:
        button = flat_button("outboxStatus", "")
        button.setToolTip(self.tr("Show the outbox and what became of what was sent (Ctrl+Shift+O)"))
        button.clicked.connect(self.outbox_asked)
        button.hide()
        return button

    def _label(self, name: str) -> QLabel:
        return plain_label(name, dim=True)
