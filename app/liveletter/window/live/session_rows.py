"""All sessions as a Qt model: rows as ready tuples, made a few at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from liveletter.domain.conversation import TimelineItem
from liveletter.domain.live import LiveSession
from liveletter.window.chat.session_title import title_words
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.session_words import Tone, member_name, people_words, standing
from liveletter.window.parts import dates
from liveletter.window.parts.bidi import isolated
from liveletter.window.reading import Reader
from liveletter.window.timeline.file_words import body_of

translate = QCoreApplication.translate
_BATCH = 25  # rows made at a time


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One line, in words."""

    session_id: int
    title: str
    people: str
    last: str  # the last word, with who said it
    when: str
    state: str
    tone: Tone

    @property
    def spoken(self) -> str:
        """The line for who hears the screen."""
        return ", ".join(part for part in (self.title, self.people, self.state, self.last, self.when) if part)


def row_of(session: LiveSession, last: TimelineItem | None, lines: HostLines) -> SessionRow:
    """A session in words."""
    told = standing(session, lines.state(session.host_url))
    at = last.at if last is not None else session.created
    return SessionRow(
        session.id,
        title_words(session),
        people_words(session),
        _last_words(session, last),
        dates.brief(at) if at else "",
        told.words,
        told.tone,
    )


def _last_words(session: LiveSession, last: TimelineItem | None) -> str:
    if last is None:
        return ""
    words = " ".join(body_of(last).split()) or (last.file.name if last.file is not None else "")
    member = session.member(last.member)
    if member is None:
        return words
    return translate("Live", "{0}: {1}").format(isolated(member_name(session, member)), isolated(words))


class SessionRows(QAbstractListModel):
    """Last used first. Rows are made as they come into sight."""

    def __init__(self, *, reader: Reader, lines: HostLines, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._lines = lines
        self._sessions: Sequence[LiveSession] = ()
        self._rows: list[SessionRow] = []

    def reload(self) -> None:
        """Read all sessions anew."""
        self.beginResetModel()
        self._sessions = self._reader.live_sessions()
        made = max(_BATCH, len(self._rows))
        self._rows = [self._made(session) for session in self._sessions[:made]]
        self.endResetModel()

    def row(self, number: int) -> SessionRow:
        """One line."""
        return self._rows[number]

    def number_of(self, session_id: int) -> int:
        """The line of a session; -1 where it has none yet."""
        return next((number for number, row in enumerate(self._rows) if row.session_id == session_id), -1)

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and len(self._rows) < len(self._sessions)

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        start = len(self._rows)
        more = [self._made(session) for session in self._sessions[start : start + _BATCH]]
        self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
        self._rows += more
        self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _made(self, session: LiveSession) -> SessionRow:
        last = self._reader.live_talk(session.id, limit=1) if session.recorded else []
        return row_of(session, last[0] if last else None, self._lines)
