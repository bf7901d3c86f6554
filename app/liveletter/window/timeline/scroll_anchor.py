"""Keeps the place of a scrolling timeline: at the bottom where it is, else by the line that stands at the top."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QListView

from liveletter.domain.conversation import TimelineItem
from liveletter.window.timeline.bubble_shape import Shaper
from liveletter.window.timeline.timeline import TimelineModel


class ScrollAnchor(QObject):
    """Lays the lines of a view out anew where they changed, without what is read moving."""

    scrolled = Signal()  # not by the anchor itself
    bottom_reached = Signal()
    bottom_left = Signal()

    def __init__(self, *, view: QListView, lines: TimelineModel, shaper: Shaper) -> None:
        super().__init__(view)
        self._view = view
        self._lines = lines
        self._shaper = shaper
        self._at_bottom = True
        self._told_bottom = True
        self._moving = False
        self._is_outgrown = False  # a line needs more or less room than it has
        self._anchor: tuple[TimelineItem, int] | None = None
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        lines.modelAboutToBeReset.connect(self._on_reset_begun)
        lines.modelReset.connect(self._on_reset)
        for about_to in (lines.rowsAboutToBeInserted, lines.rowsAboutToBeRemoved):
            about_to.connect(self.hold)
        lines.lines_changed.connect(self.settle)
        lines.line_changed.connect(self._on_line_changed)

    @property
    def is_at_bottom(self) -> bool:
        """Whether the newest line is in sight."""
        return self._at_bottom and self._lines.is_newest

    def go_to_bottom(self) -> None:
        """Stand at the bottom from now on."""
        self._at_bottom = True
        self.settle()

    def hold(self) -> None:
        """Remember which line stands at the top, to be found there after `settle`."""
        if self._at_bottom or self._anchor is not None:
            return
        index = self._view.indexAt(QPoint(self._view.viewport().width() // 2, 1))
        if index.isValid():
            self._anchor = (self._lines.line(index.row()).item, self._view.visualRect(index).top())

    def settle(self) -> None:
        """Lay the lines out anew where their sizes changed, and keep the place."""
        self._is_outgrown = False
        if not self._view.isVisible():
            return
        self._moving = True
        self._lay_out()
        if self._at_bottom:
            self._view.scrollToBottom()
        elif self._anchor is not None:
            item, top = self._anchor
            row = self._lines.row_of(item.kind, item.id)
            if row >= 0:
                bar = self._view.verticalScrollBar()
                bar.setValue(bar.value() + self._view.visualRect(self._lines.index(row)).top() - top)
        self._anchor = None
        self._moving = False
        self._note_place()

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep the place while the view takes another size."""
        was_at_bottom = self._at_bottom
        if not was_at_bottom:
            self.hold()
        self._moving = True
        yield
        self._at_bottom = was_at_bottom
        self.settle()

    def outgrow(self) -> None:
        """A line needs other room than it has: lay out anew when the model has told of the change."""
        self._is_outgrown = True

    def _lay_out(self) -> None:
        self._shaper.lead = 0
        self._view.doItemsLayout()
        count = self._lines.rowCount()
        if count and self._view.verticalScrollBar().maximum() == 0 and not self._lines.has_older:
            last = self._view.visualRect(self._lines.index(count - 1))
            free = self._view.viewport().height() - last.bottom() - 1
            if free > 0:
                self._shaper.lead = free
                self._view.doItemsLayout()

    def _note_place(self) -> None:
        bar = self._view.verticalScrollBar()
        self._at_bottom = bar.value() >= bar.maximum() - 4
        if self.is_at_bottom != self._told_bottom:
            self._told_bottom = self.is_at_bottom
            (self.bottom_reached if self._told_bottom else self.bottom_left).emit()

    def _on_scrolled(self) -> None:
        if not self._moving:
            self._note_place()
            self.scrolled.emit()

    def _on_reset_begun(self) -> None:
        self._anchor = None

    def _on_reset(self) -> None:
        self._at_bottom = True

    def _on_line_changed(self) -> None:
        if self._is_outgrown:
            self.settle()
