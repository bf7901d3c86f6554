"""What a session has to say beside the talk: that it is over, not reached, or that something went wrong."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.domain.live import LiveSession
from liveletter.window.live.session_words import Standing, Tone
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.bar import Bar

_TOLD = 6000  # milliseconds that something done is told


class SessionNotes(QWidget):
    """One bar for how the session stands, one for what was just done or failed."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("liveNotes")
        self.standing = Bar(name="liveNote", icon="warning", trouble=True)
        self.quiet = Bar(name="liveQuietNote", icon="lock")
        self.news = AskBar(name="liveNews", takes_focus=False)
        self._ends = QTimer(self, singleShot=True, interval=_TOLD)
        self._ends.timeout.connect(self.news.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.standing, self.quiet, self.news):
            column.addWidget(bar)
            bar.hide()

    def show_session(self, session: LiveSession, standing: Standing) -> None:
        """Say what must be known before one reads or writes."""
        troubled = standing.tone is not Tone.LIVE and bool(standing.sentence)
        if troubled:
            self._say(self.standing, f"{standing.words}. {standing.sentence}")
        self.standing.setVisible(troubled)
        if not session.recorded:
            kept = self.tr("Nothing of this chat is kept.")
            fleeting = self.tr("Nothing of this chat is kept: what is said is gone when it ends.")
            self._say(self.quiet, fleeting if session.can_speak else kept)
        self.quiet.setVisible(not session.recorded and bool(session.members))  # else it stands where the talk stood

    def tell(self, words: str) -> None:
        """Something was done."""
        if words:
            self.news.ask(words)
            self._ends.start()

    def complain(self, sentence: str) -> None:
        """Something went wrong; it stays until it is closed or something else is done."""
        if sentence:
            self._ends.stop()
            self.news.tell(sentence)

    def hush(self) -> None:
        """What went wrong is tried again."""
        self.news.hide()

    def forget(self) -> None:
        """Another session is shown."""
        for bar in (self.standing, self.quiet, self.news):
            bar.hide()

    def _say(self, bar: Bar, sentence: str) -> None:
        if bar.sentence != sentence:
            bar.say(sentence)
