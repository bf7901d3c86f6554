"""What a live letter's chat is called, in the user's language. Pure."""

from PySide6.QtCore import QCoreApplication

from liveletter.domain.live import LiveSession

translate = QCoreApplication.translate


def title_words(session: LiveSession) -> str:
    """What a session is called."""
    return " ".join(session.title.split()) or translate("Live", "(no title)")
