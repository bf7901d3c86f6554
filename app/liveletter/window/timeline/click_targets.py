"""What a click in a timeline leads to: a link in a line's words, or the words that name what a message is about."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QListView

from liveletter.domain.conversation import TimelineItem
from liveletter.window.timeline.bubble import BubbleDelegate
from liveletter.window.timeline.timeline import TimelineModel


@dataclass(frozen=True)
class Target:
    """A link, or the item whose mail or live letter is named; neither: nothing to click."""

    link: str = ""
    about: TimelineItem | None = None

    def __bool__(self) -> bool:
        return bool(self.link) or self.about is not None


class ClickTargets:
    """Finds them in a view, and tells clicks: pressed and released on the same one."""

    def __init__(self, *, view: QListView, lines: TimelineModel, bubbles: BubbleDelegate) -> None:
        self._view = view
        self._lines = lines
        self._bubbles = bubbles
        self._pressed = Target()

    def at(self, point: QPointF) -> Target:
        """The target under a point of the viewport."""
        index = self._view.indexAt(point.toPoint())
        if not index.isValid():
            return Target()
        row, place, direction = index.row(), self._view.visualRect(index), self._view.layoutDirection()
        is_about = self._bubbles.is_about_at(row, place, direction, point)
        return Target(
            link=self._bubbles.anchor_at(row, place, direction, point),
            about=self._lines.line(row).item if is_about else None,
        )

    def press(self, point: QPointF) -> None:
        """A button went down here."""
        self._pressed = self.at(point)

    def release(self, point: QPointF) -> Target:
        """The button came up here: what was clicked."""
        pressed, released = self._pressed, self.at(point)
        return pressed if pressed == released else Target()
