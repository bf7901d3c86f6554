"""Hits of a search as a Qt model, and where in them the matches are."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from liveletter.domain.conversation import ItemKind, SearchHit
from liveletter.window.parts import dates
from liveletter.window.timeline.timeline_order import local_time
from liveletter.window.timeline.timeline_words import subject_words


def parts(marked: str) -> list[tuple[str, bool]]:
    """A marked text in pieces: (text, whether it matches). Marks without a partner end with the text."""
    found: list[tuple[str, bool]] = []
    for number, piece in enumerate(marked.split("\x02")):
        match, closed, rest = piece.partition("\x03")
        if number == 0:
            found.append((piece.replace("\x03", ""), False))
        else:
            found.append((match, True))
            if closed:
                found.append((rest.replace("\x03", ""), False))
    return [(" ".join(text.split("\n")), hit) for text, hit in found if text]


def plain(marked: str) -> str:
    """The text without its marks."""
    return marked.replace("\x02", "").replace("\x03", "")


class SearchModel(QAbstractListModel):
    """Mails and chat messages that match, newest first."""

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[SearchHit] = []

    def hit(self, row: int) -> SearchHit:
        """One line."""
        return self._hits[row]

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(hit.marked)
        return _spoken(hit) if role == Qt.ItemDataRole.AccessibleTextRole else None


def _spoken(hit: SearchHit) -> str:
    if hit.kind is ItemKind.MAIL:
        what = QCoreApplication.translate("Search", "Mail: {0}").format(subject_words(plain(hit.title)))
    else:
        what = QCoreApplication.translate("Search", "Chat")
    when = dates.brief(local_time(hit.at).timestamp())
    return ", ".join((what, hit.sender, when, plain(hit.marked)))
