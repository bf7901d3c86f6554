"""Decides, with the user, what becomes of a text for somebody who is not there (MISSION B6)."""

from dataclasses import replace

import shiboken6
from PySide6.QtCore import QObject, Signal

from liveletter.bridge.commands import AskReach, GetWishes, RetryOutgoing, SetExpiry, SetWhenAway
from liveletter.domain.addresses import AddressKind
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import Patience, WhenAway
from liveletter.domain.people import Person
from liveletter.domain.presence import Presence
from liveletter.settings import KEEP_HOURS
from liveletter.window.chat.away_bar import AwayBar
from liveletter.window.chat.away_words import Away
from liveletter.window.chat.chat_input import ChatInput
from liveletter.window.chat.matter import Matter
from liveletter.window.chat.saying import Absence, Plan, Said, Why
from liveletter.window.context import Context


class AwayDesk(QObject):
    """Opens the bar, and does what is chosen there with what stands in the input."""

    decided = Signal(str, object)  # the text, Plan: it is to be sent so
    mail_instead_requested = Signal(int, str, str, str, tuple)  # person id, text, about, subject, outgoing ids
    hold_changed = Signal()  # what is written may be sent, or may not be sent any more
    turned_by_wish = Signal()  # a mail is made of it by a standing wish

    def __init__(self, *, ctx: Context, bar: AwayBar, field: ChatInput, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._bar = bar
        self._field = field
        self._matter = Matter()
        bar.chosen.connect(self._on_chosen)
        bar.send_requested.connect(self._on_send_requested)
        bar.given_up.connect(self._on_given_up)
        bar.always_changed.connect(self._on_always_changed)
        field.textChanged.connect(self._on_text_changed)
        field.held_back.connect(bar.announce)

    def follow(self, matter: Matter) -> None:
        """What is asked is about this from now on; a question about something else is dropped."""
        if matter != self._matter:
            self._matter = matter
            self.drop()

    def meet(self, said: Said, absence: Absence) -> None:
        """The person is not there; what was typed is in the input again."""
        if said.matter != self._matter:
            return  # it is asked when the user comes back to it and sends
        away = self._away(absence, Away())
        if absence.wish is WhenAway.MAIL and away.has_mail:
            self._turn_into_mail(self._field.text())
            self.turned_by_wish.emit()
        else:
            self._open(away)

    def drop(self) -> None:
        """There is nothing to be decided any more."""
        self._bar.hide()
        self._hold()

    def change(self, item: TimelineItem | None) -> None:
        """Let the user change a standing wish, and what it did with a message that still waits."""
        waits = item is not None and item.waits_for_person and item.state is DeliveryState.QUEUED
        self._ctx.run(self._change(self._matter, item.outgoing_id if waits and item is not None else 0))

    def note_presence(self, presence: Presence) -> None:
        """The person came or went."""
        self._bar.follow(replace(self._bar.away, presence=presence))
        self._hold()

    # ---- the bar

    async def _change(self, matter: Matter, outgoing_id: int) -> None:
        reach = await self._ctx.client.call(AskReach(matter.person_id))
        wishes = await self._ctx.client.call(GetWishes(matter.person_id))
        if shiboken6.isValid(self) and matter == self._matter:
            absence = Absence(reach, wishes.when_away)
            self._open(self._away(absence, Away(is_change=True, outgoing_id=outgoing_id)))
            self._bar.keep.setFocus()

    def _away(self, absence: Absence, base: Away) -> Away:
        person = self._person
        jid = person.first(AddressKind.XMPP) if person is not None else None
        return replace(
            base,
            name=person.name if person is not None else "",
            presence=absence.reach.presence,
            server=jid.domain if jid is not None else "",
            server_keeps=absence.reach.server_keeps,
            has_mail=person is not None and person.first(AddressKind.MAIL) is not None,
            wish=absence.wish,
        )

    @property
    def _person(self) -> Person | None:
        return self._ctx.reader.person(self._matter.person_id)

    def _open(self, away: Away) -> None:
        self._bar.ask(away, keep_hours=self._ctx.settings[KEEP_HOURS])
        self._hold()

    def _hold(self) -> None:
        if self._field.is_held != self._bar.holds:
            self._field.is_held = self._bar.holds
            self.hold_changed.emit()

    # ---- what is chosen

    def _on_chosen(self, wish: WhenAway, until: float) -> None:
        away = self._bar.away
        always = wish if self._bar.always.isChecked() else WhenAway.ASK
        if always is not away.wish:
            self._set_wish(always)
        self.drop()
        self._field.setFocus()
        if away.is_change:
            self._change_waiting(away.outgoing_id, wish, until)
        elif wish is WhenAway.MAIL:
            self._turn_into_mail(self._field.text())
        else:
            patience = Patience.UNTIL_THERE if wish is WhenAway.KEEP else Patience.NOW
            self._send(Plan(Why.CHOSEN, patience, until))

    def _change_waiting(self, outgoing_id: int, wish: WhenAway, until: float) -> None:
        if not outgoing_id:
            return
        match wish:
            case WhenAway.KEEP:
                self._ctx.run(self._ctx.client.call(SetExpiry(outgoing_id, until)))
            case WhenAway.SERVER:
                self._ctx.run(self._ctx.client.call(RetryOutgoing(outgoing_id)))
            case WhenAway.MAIL:
                self.mail_instead_requested.emit(
                    self._matter.person_id, "", self._matter.about, self._matter.subject, (outgoing_id,)
                )

    def _turn_into_mail(self, text: str) -> None:
        if text:
            matter = self._matter
            self.mail_instead_requested.emit(matter.person_id, text, matter.about, matter.subject, ())

    def _send(self, plan: Plan) -> None:
        if text := self._field.text():
            self._field.put("")
            self.decided.emit(text, plan)

    def _on_send_requested(self) -> None:
        self.drop()
        self._field.setFocus()
        self._field.submit()

    def _on_given_up(self) -> None:
        self._hold()
        self._field.setFocus()

    def _on_always_changed(self, always: bool) -> None:
        """Unticked where it stood: from now on it is asked. Ticked: told with what is chosen."""
        if not always and self._bar.away.wish is not WhenAway.ASK:
            self._set_wish(WhenAway.ASK)
            self._bar.forget_wish()

    def _on_text_changed(self) -> None:
        if not self._field.text() and not self._bar.away.is_change:
            self.drop()

    def _set_wish(self, wish: WhenAway) -> None:
        self._ctx.run(self._ctx.client.call(SetWhenAway(self._matter.person_id, wish)))
