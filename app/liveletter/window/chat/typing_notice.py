"""Who is writing: told to the other, and shown of them (XEP-0085)."""

import contextlib

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.bridge.commands import SendTyping
from liveletter.domain.errors import LiveletterError
from liveletter.events import TypingChanged
from liveletter.settings import TYPING
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.labels import plain_label
from liveletter.window.parts.lifetime import listen

_LONGEST = 60_000  # milliseconds; who went away while writing does not tell so


class TypingNotice(QWidget):
    """ "Bob is writing…", as long as it is so. Follows one person."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("typingNotice")
        self._ctx = ctx
        self._person_id = 0
        self._name = ""
        self.label = plain_label("typing", dim=True)
        self.label.setContentsMargins(theme.PAD, 0, theme.PAD, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        self._ends = QTimer(self, singleShot=True, interval=_LONGEST)
        self._ends.timeout.connect(self.hide)
        listen(self, ctx.bus, TypingChanged, self._on_typing_changed)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self.label.text()

    def follow(self, person_id: int, name: str) -> None:
        """Whose writing is shown, and told of the user's; 0: nobody's."""
        if person_id != self._person_id:
            self.cease()
        self._person_id, self._name = person_id, name

    def cease(self) -> None:
        """They have written, or are somebody else."""
        self._show(False)

    def tell(self, typing: bool) -> None:
        """The user began or ceased to write."""
        if self._person_id and self._ctx.settings[TYPING]:
            self._ctx.run(self._tell(self._person_id, typing))

    async def _tell(self, person_id: int, typing: bool) -> None:
        with contextlib.suppress(LiveletterError):  # only a courtesy
            await self._ctx.client.call(SendTyping(person_id, typing))

    def _on_typing_changed(self, event: TypingChanged) -> None:
        if event.person_id == self._person_id != 0:
            self.label.setText(self.tr("{0} is writing…").format(self._name))
            self._show(event.typing)

    def _show(self, typing: bool) -> None:
        self.setVisible(typing)
        if typing:
            self._ends.start()
        else:
            self._ends.stop()
