"""Whose words a line holds, and how that is shown."""

from PySide6.QtGui import QColor

from liveletter.domain.conversation import TimelineItem
from liveletter.window.parts.theme import Colors


class Faces:
    """In a talk of two: one's own words on the one side, the other's on the other, and no names."""

    is_one_sided = False  # all lines stand on the leading side

    def name(self, item: TimelineItem) -> str:
        """Who said it, to stand above the words; empty where it need not be told."""
        return ""

    def name_ink(self, item: TimelineItem, shades: Colors) -> QColor:
        """The colour of that name."""
        return shades.accent

    def ground(self, item: TimelineItem, shades: Colors) -> QColor:
        """The bubble's colour."""
        return shades.bubble_out if item.outgoing else shades.bubble_in

    def ink(self, item: TimelineItem, shades: Colors) -> QColor:
        """The colour of the words on it."""
        return shades.on_bubble_out if item.outgoing else shades.on_bubble_in
