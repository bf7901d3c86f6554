"""What a live letter's chat is called, in the user's language. Pure."""

from PySide6.QtCore import QCoreApplication

from liveletter.domain.live import LiveSession

translate = QCoreApplication.translate


def title_words(session: LiveSession) -> str:
    """What a session is called. Of one that ended without a record, only its letter may tell."""
    if title := " ".join(session.title.split()):
        return title
    is_forgotten = session.ended and not session.recorded
    return translate("Live", "Chat without a record") if is_forgotten else translate("Live", "(no title)")
