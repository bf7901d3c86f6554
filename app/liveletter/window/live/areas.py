"""All members' areas side by side, in as many columns as there is room for (MISSION L4)."""

import math
from collections.abc import Set

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from liveletter.domain.live import LiveSession
from liveletter.window.context import Context
from liveletter.window.live.area import LEAST, Area
from liveletter.window.live.session_feed import SessionFeed
from liveletter.window.live.session_words import in_audience
from liveletter.window.parts import theme


class Areas(QScrollArea):
    """Keeps an area for everybody who has or had a part in the talk; who was only invited has none (MISSION L5). Areas
    are kept for the talks that are shown next: to make one takes longer than to fill it."""

    area_built = Signal(object)  # Area: to be joined with the rest

    def __init__(self, *, ctx: Context, feed: SessionFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("liveAreas")
        self.setAccessibleName(self.tr("Areas of the members"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._ctx = ctx
        self._feed = feed
        self._session_id = 0
        self._areas: dict[int, Area] = {}  # by member; empty ones where no session is shown
        self._spare: dict[int, Area] = {}  # likewise; out of sight
        self._columns = 0
        self._lines: list[QHBoxLayout] = []
        self._inner = _Ground()
        self._inner.setObjectName("liveAreasInner")
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(1)
        self.setWidget(self._inner)

    @property
    def areas(self) -> list[Area]:
        """In the order of the members."""
        return [self._areas[number] for number in sorted(self._areas)] if self._session_id else []

    def show_session(self, session: LiveSession, *, writing: Set[int], online: bool) -> None:
        """Show these members as they are now."""
        if session.id != self._session_id:
            self.show_nothing()
        members = {member.number: member for member in in_audience(session)}
        gone = self._areas.keys() - members.keys()
        come = members.keys() - self._areas.keys()
        empty = sorted(members) if session.id != self._session_id else sorted(come)
        self._session_id = session.id
        for number in gone:
            self._put_away(number)
        for number in sorted(come):
            spare = self._spare
            self._areas[number] = spare.pop(number) if number in spare else self._built(number)
        for number, member in members.items():
            self._areas[number].show_member(session, member, writing=number in writing, online=online)
        for number in empty:
            self._feed.add(self._areas[number].timeline.model, member=number)
        if gone or come:
            self._columns = 0
            self._arrange()

    def show_nothing(self) -> None:
        """No session."""
        for area in self.areas:
            self._empty(area)
        self._session_id = 0

    def _built(self, number: int) -> Area:
        area = Area(ctx=self._ctx, number=number, parent=self._inner)
        self.area_built.emit(area)
        return area

    def _empty(self, area: Area) -> None:
        self._feed.drop(area.timeline.model)
        area.show_nobody()

    def _put_away(self, number: int) -> None:
        area = self._spare[number] = self._areas.pop(number)
        self._empty(area)
        for line in self._lines:
            line.removeWidget(area)
        area.hide()

    # ---- the rows

    def _arrange(self) -> None:
        areas = self.areas
        columns = self._fitting(len(areas))
        if not areas or columns == self._columns:
            return
        self._columns = columns
        self._drop_lines()
        for start in range(0, len(areas), columns):
            line = QHBoxLayout()
            line.setSpacing(1)
            self._lines.append(line)
            self._rows.addLayout(line, 1)
            for area in areas[start : start + columns]:
                line.addWidget(area, 1)
                area.show()

    def _drop_lines(self) -> None:
        """Emptied first: a layout that outlives a widget of its own crashes."""
        for line in self._lines:
            for area in self._areas.values():
                line.removeWidget(area)
            self._rows.removeItem(line)
            line.deleteLater()
        self._lines = []

    def _fitting(self, count: int) -> int:
        """As many columns as there is room for, without a lonely last row where it can be helped."""
        most = max(1, min(count, self.viewport().width() // (LEAST.width() + 1)))
        rows = math.ceil(count / most) if count else 1
        return math.ceil(count / rows) if count else 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class _Ground(QWidget):
    """What shows between the areas: lines. (A style sheet would make each widget on it slower.)"""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colors(self.palette()).line)
        painter.end()
