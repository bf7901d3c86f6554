"""The way from what is typed to what is said: joins input, question, outbox and timeline of one talk."""

import time
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.errors import Refused
from liveletter.domain.outbox import Patience, Reach
from liveletter.settings import KEEP_HOURS
from liveletter.window.chat.away_bar import AwayBar
from liveletter.window.chat.away_desk import AwayDesk
from liveletter.window.chat.chat_status import ChatStatus
from liveletter.window.chat.drafts import Drafts, before
from liveletter.window.chat.entry import Entry
from liveletter.window.chat.file_sender import FileSender
from liveletter.window.chat.history_place import HistoryPlace
from liveletter.window.chat.matter import Matter
from liveletter.window.chat.presence_follower import PresenceFollower
from liveletter.window.chat.saying import Plan, Said, Saying
from liveletter.window.chat.sent_words import note_after, turned_note
from liveletter.window.chat.session_saying import SessionSaying
from liveletter.window.chat.session_way import SessionWay
from liveletter.window.context import Context
from liveletter.window.timeline.timeline_order import item_of
from liveletter.window.timeline.timeline_sources import titled
from liveletter.window.timeline.timeline_view import TimelineView


class Speech(QObject):
    """Says what is typed about one matter after the other; what is typed and not sent is kept for each."""

    changed = Signal()  # what is written, or what is known of what was sent
    mail_instead_requested = Signal(int, str, str, str, tuple)  # person id, text, about, subject, outgoing ids

    def __init__(
        self,
        *,
        ctx: Context,
        entry: Entry,
        bar: AwayBar,
        history: HistoryPlace,
        way: SessionWay,
        status: ChatStatus,
        timeline: TimelineView,
        presence: PresenceFollower,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._entry = entry
        self._history = history
        self._way = way
        self._status = status
        self._timeline = timeline
        self._presence = presence
        self._drafts = Drafts()
        self._matter = Matter()
        self._turns_by_wish = False  # a composer is being opened by a standing wish
        self._saying = Saying(ctx=ctx, parent=self)
        self._desk = AwayDesk(ctx=ctx, bar=bar, field=entry.input, parent=self)
        self._files = FileSender(ctx=ctx, parent=self)
        self._in_session = SessionSaying(ctx=ctx, parent=self)
        self._connect()

    def _connect(self) -> None:
        self._entry.input.submitted.connect(self._on_submitted)
        self._entry.history_wanted.connect(self._history.ask)
        self._entry.files_chosen.connect(self.send_files)
        self._desk.decided.connect(self._on_decided)
        self._desk.hold_changed.connect(self.changed)
        self._desk.turned_by_wish.connect(self._on_turned_by_wish)
        self._desk.mail_instead_requested.connect(self.mail_instead_requested)
        self._saying.returned.connect(self._on_returned)
        self._saying.away_met.connect(self._desk.meet)
        self._saying.reach_learned.connect(self._on_reach_learned)
        self._saying.message_sent.connect(self._on_message_sent)
        self._files.file_sent.connect(self._on_file_sent)
        self._in_session.said.connect(self._on_said_in_session)
        self._in_session.returned.connect(self._on_returned_from_session)
        self._presence.presence_changed.connect(self._desk.note_presence)
        self._status.change_requested.connect(self._desk.change)
        self._timeline.acts.send_again_requested.connect(self._on_send_again)
        self._timeline.acts.mail_instead_requested.connect(self.mail_instead_requested)

    # ---- what it offers

    def follow(self, matter: Matter, *, draft: str = "") -> None:
        """What is written from now on is about this."""
        self._drafts.keep(self._matter, self._entry.input.toPlainText())
        self._matter = matter
        self._turns_by_wish = False
        self._desk.follow(matter)
        self._history.follow(matter)
        self._entry.input.put(draft or self._drafts.take(matter))

    def take_draft(self) -> str:
        """What is written and not yet decided about, to be carried elsewhere; the input is empty afterwards."""
        text = self._entry.input.toPlainText()
        back = self._saying.take_back(self._matter)
        self._entry.input.put("")
        self._desk.drop()
        return before(back, text) if back else text

    def forget(self, person_id: int, about: str, text: str) -> None:
        """A composer has this text now."""
        matter = self._matter
        if (person_id, about) == (matter.person_id, matter.about) and self._entry.input.text() == text:
            self._entry.input.put("")
            self._desk.drop()
            if self._turns_by_wish:
                self._status.note(turned_note(self._name(person_id)))
            self._turns_by_wish = False
            self.changed.emit()

    def send_files(self, paths: list[str]) -> None:
        """Send these to the person."""
        if self._way.session_id:
            self._in_session.send_files(self._way.session_id, paths)
        else:
            self._files.send(self._matter, paths)

    # ---- the way out

    def _on_submitted(self, text: str) -> None:
        if self._way.session_id:
            self._in_session.say(self._way.session_id, text)
            return
        self._saying.say(Said(self._matter, text, self._history.lend()))

    def _on_decided(self, text: str, plan: Plan) -> None:
        self._saying.say(Said(self._matter, text, self._history.lend()), plan)

    def _on_said_in_session(self, message: ChatMessage) -> None:
        if message.session_id == self._way.session_id:
            self._timeline.take(titled(self._ctx.reader, [item_of(message, "")])[0])
            self.changed.emit()

    def _on_returned_from_session(self, session_id: int, text: str, why: str) -> None:
        if why:
            self._ctx.run(_fail(why))
        if session_id == self._way.session_id and text:
            self._entry.input.put(before(text, self._entry.input.toPlainText()))
            self.changed.emit()

    def _on_send_again(self, item: TimelineItem) -> None:
        if item.session_id:
            self._in_session.say(item.session_id, item.text)
            return
        self._saying.say(Said(Matter(self._matter.person_id, item.about, item.title), item.text))

    def _on_reach_learned(self, person_id: int, reach: Reach) -> None:
        self._timeline.feed.own_line.note(reach.online)
        self._presence.note(person_id, reach.presence)

    def _on_returned(self, matter: Matter, text: str) -> None:
        self._history.settle(matter, gone=False)
        if matter == self._matter:
            self._entry.input.put(before(text, self._entry.input.toPlainText()))
            self.changed.emit()
        else:
            self._drafts.put_before(matter, text)

    def _on_turned_by_wish(self) -> None:
        self._turns_by_wish = True

    def _name(self, person_id: int) -> str:
        person = self._ctx.reader.person(person_id)
        return person.name if person is not None else ""

    def _on_message_sent(self, said: Said, message: ChatMessage, plan: Plan) -> None:
        if said.history is not None:
            self._history.settle(said.matter, gone=True)
        else:
            self._history.pass_by(said.matter)
        if said.matter.person_id != self._matter.person_id:
            return
        self._status.note(note_after(plan, message.id, self._name(message.person_id)))
        self._timeline.take(self._kept(item_of(message, ""), plan))
        self.changed.emit()

    def _kept(self, item: TimelineItem, plan: Plan) -> TimelineItem:
        """The new line, as the outbox has it."""
        if plan.patience is not Patience.UNTIL_THERE:
            return item
        expires_at = plan.expires_at or time.time() + self._ctx.settings[KEEP_HOURS] * 3600
        return replace(item, waits_for_person=True, expires_at=expires_at)

    def _on_file_sent(self, message: ChatMessage) -> None:
        if message.person_id == self._matter.person_id:
            self._timeline.take(item_of(message, ""))


async def _fail(sentence: str) -> None:
    raise Refused(sentence)
