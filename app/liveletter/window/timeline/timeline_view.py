"""One timeline of a person: mails and chats in order, or mails only, or chats only."""

from PySide6.QtWidgets import QWidget

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.window.context import Context
from liveletter.window.timeline.item_words import ItemWords
from liveletter.window.timeline.timeline import Source, nothing
from liveletter.window.timeline.timeline_feed import TimelineFeed
from liveletter.window.timeline.timeline_filter import TimelineFilter
from liveletter.window.timeline.timeline_pane import TimelinePane
from liveletter.window.timeline.timeline_sources import tied, whole


class TimelineView(TimelinePane):
    """The timeline with its filter."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx=ctx, name="timeline", words=ItemWords(reader=ctx.reader), parent=parent)
        self._person_id = 0
        self._name = ""
        self._about = ""
        self.feed = TimelineFeed(ctx=ctx, model=self.model, parent=self)
        self.filter_bar = TimelineFilter(parent=self)
        self.filter_bar.kind_changed.connect(self._reopen)
        self.column.insertWidget(0, self.filter_bar)

    # ---- what it shows

    @property
    def person_id(self) -> int:
        """Whose timeline it is; 0: nobody's."""
        return self._person_id

    @property
    def answered_person(self) -> int:
        return self._person_id

    @property
    def is_transcript(self) -> bool:
        """Whether only the messages tied to one mail are shown."""
        return bool(self._about)

    @property
    def shows_all_chats(self) -> bool:
        """Whether every chat message with the person has its place here."""
        return not self._about and self.filter_bar.kind is not ItemKind.MAIL

    def show_person(self, person_id: int, name: str) -> None:
        """Show all that passed with a person, as the filter has it."""
        self._open(person_id, name, about="")

    def show_transcript(self, person_id: int, name: str, about: str) -> None:
        """Show only the chat messages that are tied to the mail with this Message-ID."""
        self._open(person_id, name, about=about)

    def show_nothing(self) -> None:
        """Show an empty timeline."""
        self._person_id, self._name, self._about = 0, "", ""
        self._follow()
        self.model.show_source(nothing, name="")

    def set_filter(self, kind: ItemKind | None) -> None:
        """Choose what is shown: everything, mails, or chats."""
        self.filter_bar.choose(kind)

    def take(self, item: TimelineItem) -> None:
        """Show an item that has just come to be, where it belongs here."""
        self.feed.take(item)

    def show_item(self, kind: ItemKind, item_id: int) -> bool:
        """Bring an item into sight and choose it, however far back it is; False where it is not in this timeline."""
        if self.filter_bar.kind not in (None, kind):
            self.set_filter(None)
        return self.model.show_item(kind, item_id) and self.list.choose(kind, item_id)

    def _open(self, person_id: int, name: str, *, about: str) -> None:
        self._person_id, self._name, self._about = person_id, name, about
        self._follow()
        self.filter_bar.setEnabled(not about)
        self.list.bubbles.shaper.shows_about = not about
        self.list.bubbles.shaper.forget()
        self.model.show_source(self._source(), name=name)
        self._show_newer()

    def _follow(self) -> None:
        self.acts.person_id, self.acts.name = self._person_id, self._name
        self.feed.follow(self._person_id, self._name, self._about, self.filter_bar.kind)

    def _source(self) -> Source:
        if self._about:
            return tied(self._ctx.reader, self._about)
        return whole(self._ctx.reader, self._person_id, self.filter_bar.kind)

    def _reopen(self) -> None:
        if self._person_id:
            self._open(self._person_id, self._name, about=self._about)

    def emptiness(self) -> str:
        if not self._person_id:
            return ""
        if self._about:
            return self.tr("Nothing has been said about this mail yet.")
        if self.filter_bar.kind is ItemKind.MAIL:
            return self.tr("No mail has passed between you and {0}.").format(self._name)
        if self.filter_bar.kind is ItemKind.CHAT:
            return self.tr("No chat message has passed between you and {0}.").format(self._name)
        return self.tr("Nothing has passed between you and {0} yet. Say hello.").format(self._name)
