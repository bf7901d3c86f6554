"""What waits to go out, or could not: said in one line, with what can be done about it."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.bridge.commands import CancelMail, RetryMail
from liveletter.domain.errors import LiveletterError
from liveletter.domain.mail import Draft
from liveletter.events import MailFailed, MailSent, OutboxChanged
from liveletter.window.context import Context
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.lifetime import listen, run_for

PATIENCE = 2500  # milliseconds that a mail may wait before it is spoken of


class OutboxBar(QWidget):
    """Hidden while all is well. A mail that is taken back comes again as a draft (`draft_returned`)."""

    draft_returned = Signal(object)  # Draft

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outboxBar")
        self._ctx = ctx
        self._waiting = 0
        self._failed: dict[int, tuple[str, str]] = {}  # number → subject, sentence
        self._drafts: dict[int, Draft] = {}  # of this window, to be given back
        self._refused: list[str] = []
        self.bar = AskBar(name="outbox", takes_focus=False)
        self.bar.closed.connect(self._on_closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show)
        listen(self, ctx.bus, OutboxChanged, self._on_changed)
        listen(self, ctx.bus, MailFailed, self._on_failed)
        listen(self, ctx.bus, MailSent, self._on_sent)
        self.hide()

    def note_queued(self, outgoing_id: int, draft: Draft) -> None:
        """A composer has put a mail into the outbox: it can be taken back while it waits."""
        self._drafts[outgoing_id] = replace(draft, draft_id=0, message_id="")

    # ------------------------------------------------------------------ hearing

    def _on_changed(self, event: OutboxChanged) -> None:
        self._waiting = event.waiting
        if not event.waiting:
            self._failed.clear()
            self._drafts.clear()
            self._patience.stop()
        elif self.isHidden():
            self._patience.start()
            return
        self._show()

    def _on_failed(self, event: MailFailed) -> None:
        self._failed[event.outgoing_id] = (event.subject, event.sentence)
        self._show()

    def _on_sent(self, event: MailSent) -> None:
        number = next((key for key, (subject, _) in self._failed.items() if subject == event.subject), None)
        if number is not None:
            del self._failed[number]
        if event.refused:
            words = self.tr("“{subject}” was sent, but not to everybody: {refused}")
            told = words.format(subject=self._name(event.subject), refused="; ".join(event.refused))
            self._refused.append(told)
        self._show()

    # ------------------------------------------------------------------ showing

    def _show(self) -> None:
        self.show()
        if self._refused:
            self.bar.show_trouble(self.tr("I see"), self._on_closed, self._refused[0])
        elif self._failed:
            self._show_failed(next(iter(self._failed)))
        elif self._waiting:
            self._show_waiting()
        else:
            self.hide()

    def _show_failed(self, number: int) -> None:
        subject, sentence = self._failed[number]
        words = self.tr("“{subject}” could not be sent. {sentence}")
        told = words.format(subject=self._name(subject), sentence=sentence)
        self.bar.tell(
            told,
            (self.tr("Try again"), lambda: self._retry(number)),
            (self._take_back_words(number), lambda: self._ask_cancel(number)),
        )

    def _show_waiting(self) -> None:
        told = self.tr("%n mail(s) waiting to be sent.", "", self._waiting)
        choices = [(self.tr("Send now"), lambda: self._retry(0))]
        if self._drafts and self._waiting == 1:
            number = next(reversed(self._drafts))
            choices.append((self._take_back_words(number), lambda: self._cancel(number)))
        self.bar.ask(told, *choices)

    def _take_back_words(self, number: int) -> str:
        return self.tr("Edit again") if number in self._drafts else self.tr("Do not send…")

    def _name(self, subject: str) -> str:
        return subject or self.tr("A mail without subject")

    # ------------------------------------------------------------------ doing

    def _retry(self, number: int) -> None:
        if number:
            self._failed.pop(number, None)
        else:
            self._failed.clear()
        self._show()
        run_for(self, self._ctx, self._ctx.client.call(RetryMail(number)))

    def _ask_cancel(self, number: int) -> None:
        if number in self._drafts:
            self._cancel(number)
            return
        words = self.tr("Take “{subject}” out of the outbox? It will not be sent.")
        self.bar.ask(
            words.format(subject=self._name(self._failed[number][0])),
            (self.tr("Keep it"), self._show),
            (self.tr("Do not send"), lambda: self._cancel(number)),
        )

    def _cancel(self, number: int) -> None:
        run_for(self, self._ctx, self._take_out(number))

    async def _take_out(self, number: int) -> None:
        try:
            await self._ctx.client.call(CancelMail(number))
        except LiveletterError as error:
            self._failed.pop(number, None)
            self.bar.show_trouble("", None, error.sentence)
            return
        self._failed.pop(number, None)
        draft = self._drafts.pop(number, None)
        self._show()
        if draft is not None:
            self.draft_returned.emit(draft)

    def _on_closed(self) -> None:
        """Put off: it is spoken of again when something changes."""
        if self._refused:
            self._refused.pop(0)
            self._show()
        else:
            self.hide()
