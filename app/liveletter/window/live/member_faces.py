"""Who says what in a session: each member in their colour (MISSION L4)."""

from PySide6.QtGui import QColor

from liveletter.domain.conversation import TimelineItem
from liveletter.domain.live import LiveSession
from liveletter.window.live import member_colours
from liveletter.window.parts.theme import Colors
from liveletter.window.timeline.faces import Faces


class MemberFaces(Faces):
    """`in_area`: the lines of one member, in an area of their own that names them."""

    def __init__(self, *, in_area: bool = False) -> None:
        self.is_one_sided = in_area
        self._in_area = in_area
        self._tells_names = False
        self._colours: dict[int, int] = {}

    def show_session(self, session: LiveSession) -> bool:
        """Know these members from now on; whether anything looks different then."""
        before = (self._colours, self._tells_names)
        self._colours = {member.number: member.colour for member in session.members}
        self._tells_names = not self._in_area and len(session.members) > 2
        return before != (self._colours, self._tells_names)

    def name(self, item: TimelineItem) -> str:
        return item.sender if self._tells_names and not item.outgoing else ""

    def name_ink(self, item: TimelineItem, shades: Colors) -> QColor:
        return member_colours.ink(self._colour(item), shades)

    def ground(self, item: TimelineItem, shades: Colors) -> QColor:
        return member_colours.ground(self._colour(item), shades)

    def ink(self, item: TimelineItem, shades: Colors) -> QColor:
        return shades.text

    def _colour(self, item: TimelineItem) -> int:
        return self._colours.get(item.member, 0)
