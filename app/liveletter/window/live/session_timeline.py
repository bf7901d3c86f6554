"""What is said in a session, line by line: all of it, or one member's."""

from PySide6.QtWidgets import QWidget

from liveletter.domain.conversation import ItemKind
from liveletter.domain.live import LiveSession
from liveletter.window.context import Context
from liveletter.window.live.member_faces import MemberFaces
from liveletter.window.live.session_words import others_name
from liveletter.window.timeline.item_words import ItemWords
from liveletter.window.timeline.timeline import PAGE, nothing
from liveletter.window.timeline.timeline_pane import TimelinePane

_FEW = 8  # lines that an area begins with; where it has room for more, more come


class SessionTimeline(TimelinePane):
    """Draws members in their colours. `in_area`: the lines of one member alone."""

    def __init__(self, *, ctx: Context, name: str, in_area: bool = False, parent: QWidget | None = None) -> None:
        first = _FEW if in_area else PAGE
        super().__init__(ctx=ctx, name=name, words=ItemWords(reader=ctx.reader), first=first, parent=parent)
        self._sentence = ""
        self._faces = MemberFaces(in_area=in_area)
        self.list.bubbles.shaper.shows_about = False
        self.list.bubbles.shaper.faces = self._faces

    def show_session(self, session: LiveSession, *, online: bool) -> None:
        """How it stands, for colours, names and words."""
        words = self.model.words
        told = (words.name, words.online)
        words.name, words.online = others_name(session), online
        self.acts.name = words.name
        self.acts.person_id = next((one.person_id for one in session.others if one.person_id), 0)
        if self._faces.show_session(session):
            self.list.bubbles.shaper.forget()
            self.list.viewport().update()
        if told != (words.name, words.online):
            self.model.tell_anew()

    def show_nothing(self) -> None:
        """No session: nothing of it stays here."""
        self.say_empty("")
        self.mark_unread(frozenset())
        self.model.show_source(nothing, name="")
        self.list.bubbles.shaper.forget()

    def say_empty(self, sentence: str) -> None:
        """Say this where there is no line."""
        self._sentence = sentence
        self.empty.setText(sentence)

    def emptiness(self) -> str:
        return self._sentence

    def mark_unread(self, ids: frozenset[int]) -> None:
        """Put the mark above the first of these lines; none where none of them stands here."""
        first = next((item for item in self.model.items() if item.id in ids), None) if ids else None
        mark = (first.kind, first.id) if first is not None else None
        shaper = self.list.bubbles.shaper
        if shaper.first_unread != mark:
            shaper.first_unread = mark
            self.list.settle()

    def chosen_chats(self) -> list[int]:
        """The ids of the chosen lines."""
        return [item.id for item in self.list.chosen() if item.kind is ItemKind.CHAT]
