"""What was just sent, waits to go out, or could not: said in one line, with what can be done about it."""

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.bridge.commands import CancelOutgoing, RetryOutgoing
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import LiveletterError
from liveletter.domain.mail import Draft
from liveletter.domain.outbox import STUCK, Outgoing, OutgoingKind
from liveletter.events import EngineReady, MailFailed, MailSent, OutboxChanged, OutgoingChanged
from liveletter.settings import UNDO_SECONDS
from liveletter.window.context import Context
from liveletter.window.outbox.just_sent import JustSent
from liveletter.window.outbox.outbox_doings import is_put_off
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import listen, run_for

PATIENCE = 2500  # milliseconds that a mail may wait before it is spoken of


class OutboxBar(QWidget):
    """Hidden while all is well. A mail that is taken back comes again as a draft (`draft_returned`)."""

    draft_returned = Signal(object)  # Draft
    entry_asked = Signal(int)  # number in the outbox: to be shown there; 0: the outbox as a whole

    def __init__(self, *, ctx: Context, now: Callable[[], float] = time.time, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outboxBar")
        self._ctx = ctx
        self._now = now
        self._waiting = 0
        self._put_off: dict[int, Outgoing] = {}  # mails that wait for their time, and for nothing else
        self._failed: dict[int, tuple[str, str]] = {}  # number → subject, sentence
        self._drafts: dict[int, Draft] = {}  # of this window, to be given back
        self._refused: list[str] = []
        self._just = JustSent(now=now, parent=self)
        self._just.changed.connect(self._show)
        self._just.ticked.connect(self._on_ticked)
        self.bar = AskBar(name="outbox", takes_focus=False)
        self.bar.closed.connect(self._on_closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show)
        self._listen()
        self.hide()

    def note_queued(self, outgoing_id: int, draft: Draft) -> None:
        """A composer has put a mail into the outbox: it can be taken back while it waits."""
        self._drafts[outgoing_id] = replace(draft, draft_id=0, message_id="")
        entry = self._ctx.reader.entry(outgoing_id) or self._as_sent(outgoing_id, draft)
        self._heed_put_off(entry)
        self._just.note(entry, by_date=draft.send_at > 0)

    def _as_sent(self, outgoing_id: int, draft: Draft) -> Outgoing:
        """The entry of a draft, where it cannot be read."""
        at = self._now()
        not_before = draft.send_at or at + self._ctx.settings[UNDO_SECONDS]
        kind, state = OutgoingKind.MAIL, DeliveryState.QUEUED
        return Outgoing(outgoing_id, kind, draft.account_id, "", (), draft.subject, state, at, not_before=not_before)

    # ------------------------------------------------------------------ hearing

    def _listen(self) -> None:
        bus = self._ctx.bus
        listen(self, bus, OutboxChanged, self._on_changed)
        listen(self, bus, OutgoingChanged, lambda event: self._heed(event.entry))
        listen(self, bus, MailFailed, self._on_failed)
        listen(self, bus, MailSent, self._on_sent)
        listen(self, bus, EngineReady, self._on_engine_ready)

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

    def _heed(self, entry: Outgoing) -> None:
        if entry.kind is not OutgoingKind.MAIL:
            return
        self._heed_put_off(entry)
        self._just.heed(entry)
        was_told = self._failed.pop(entry.id, None)
        if entry.state in STUCK:
            self._failed[entry.id] = (entry.title, engine_words(entry.trouble))
        if self._failed.get(entry.id) != was_told:
            self._show()

    def _heed_put_off(self, entry: Outgoing) -> None:
        self._put_off.pop(entry.id, None)
        if is_put_off(entry, self._now()):
            self._put_off[entry.id] = entry

    def _on_engine_ready(self, _: EngineReady) -> None:
        self._put_off.clear()
        for entry in self._ctx.reader.outgoing():
            if entry.kind is OutgoingKind.MAIL:
                self._heed_put_off(entry)

    def _on_failed(self, event: MailFailed) -> None:
        self._failed[event.outgoing_id] = (event.subject, engine_words(event.sentence))
        self._just.forget(event.outgoing_id)
        self._show()

    def _on_sent(self, event: MailSent) -> None:
        if event.refused:
            words = self.tr("“{subject}” was sent, but not to everybody: {refused}")
            told = words.format(subject=self._name(event.subject), refused="; ".join(map(_refusal, event.refused)))
            self._refused.append(told)
        self._show()

    def _on_ticked(self) -> None:
        if not self.isHidden() and (latest := self._just.latest) is not None:
            self.bar.reword(self._just.words(self._name(latest.title)))

    # ------------------------------------------------------------------ showing

    def _show(self) -> None:
        if self._just.latest is None and not (self._refused or self._failed or self._spoken_of()):
            self.hide()
            return
        self.show()
        if (latest := self._just.latest) is not None:
            self._show_just_sent(latest)
        elif self._refused:
            self.bar.show_trouble(self.tr("I see"), self._on_closed, self._refused[0])
        elif self._failed:
            self._show_failed(next(iter(self._failed)))
        else:
            self._show_waiting()

    def _spoken_of(self) -> int:
        """How many mails wait for more than their time."""
        now = self._now()
        return max(0, self._waiting - sum(is_put_off(entry, now) for entry in self._put_off.values()))

    def _show_just_sent(self, entry: Outgoing) -> None:
        self.bar.ask(
            self._just.words(self._name(entry.title)),
            (self.tr("Undo"), lambda: self._cancel(entry.id)),
            (self.tr("Send now"), lambda: self._retry(entry.id)),
        )

    def _show_failed(self, number: int) -> None:
        subject, sentence = self._failed[number]
        words = self.tr("“{subject}” could not be sent. {sentence}")
        if self._had_left(number):
            words = self.tr("“{subject}” did not arrive. {sentence}")
        self.bar.tell(
            words.format(subject=self._name(subject), sentence=sentence),
            (self.tr("Try again"), lambda: self._retry(number)),
            (self.tr("Send in another way…"), lambda: self.entry_asked.emit(number)),
            (self._take_back_words(number), lambda: self._ask_cancel(number)),
        )

    def _show_waiting(self) -> None:
        told = self.tr("%n mail(s) waiting to be sent.", "", self._spoken_of())
        choices = [
            (self.tr("Send now"), lambda: self._retry(0)),
            (self.tr("Show the outbox"), lambda: self.entry_asked.emit(0)),
        ]
        if self._drafts and self._waiting == 1:
            number = next(reversed(self._drafts))
            choices.append((self._take_back_words(number), lambda: self._cancel(number)))
        self.bar.ask(told, *choices)

    def _take_back_words(self, number: int) -> str:
        if number in self._drafts:
            return self.tr("Edit again")
        return self.tr("Put aside") if self._had_left(number) else self.tr("Do not send…")

    def _had_left(self, number: int) -> bool:
        """Whether a server had taken it: then it came back."""
        return any(step.state is DeliveryState.HANDED_OVER for step in self._ctx.reader.attempts(number))

    def _name(self, subject: str) -> str:
        return subject or self.tr("A mail without subject")

    # ------------------------------------------------------------------ doing

    def _retry(self, number: int) -> None:
        if number:
            self._failed.pop(number, None)
        else:
            self._failed.clear()
        self._just.forget(number)
        self._show()
        run_for(self, self._ctx, self._ctx.client.call(RetryOutgoing(number)))

    def _ask_cancel(self, number: int) -> None:
        if number in self._drafts or self._had_left(number):
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
        draft = self._drafts.pop(number, None)  # that nothing waits any more is told before the answer comes
        try:
            await self._ctx.client.call(CancelOutgoing(number))
        except LiveletterError as error:
            if draft is not None:
                self._drafts[number] = draft
            self._failed.pop(number, None)
            self._just.forget(number)
            self.show()
            self.bar.show_trouble("", None, engine_words(error))
            return
        self._failed.pop(number, None)
        self._put_off.pop(number, None)
        self._just.forget(number)
        self._show()
        if draft is not None:
            self.draft_returned.emit(draft)

    def _on_closed(self) -> None:
        """Put off: it is spoken of again when something changes."""
        if (latest := self._just.latest) is not None:
            self._just.forget(latest.id)
        elif self._refused:
            self._refused.pop(0)
            self._show()
        else:
            self.hide()


def _refusal(told: str) -> str:
    """A recipient who was refused, and why."""
    address, colon, why = told.partition(": ")
    return f"{isolated(address)}{colon}{engine_words(why)}"
