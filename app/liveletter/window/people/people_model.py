"""The people list as a Qt model: rows as ready tuples, moved one at a time."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from liveletter.domain.people import Person
from liveletter.domain.presence import Presence
from liveletter.window.people.people_order import PersonRow, matching, place_of, searched, target
from liveletter.window.people.presence_mark import presence_words


class PeopleModel(QAbstractListModel):
    """Persons by availability and name. While `is_held`, rows keep their places and only their marks change."""

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        locale = QLocale() if QLocale().language() != QLocale.Language.C else QLocale(QLocale.Language.English)
        self._collator = QCollator(locale)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._collator.setNumericMode(True)
        self._persons: dict[int, Person] = {}
        self._presences: dict[int, Presence] = {}
        self._ranks: dict[int, int] = {}
        self._query = ""
        self._all: dict[int, PersonRow] = {}
        self._rows: list[PersonRow] = []
        self._is_held = False

    # ---- reading

    def row(self, number: int) -> PersonRow:
        """One line."""
        return self._rows[number]

    def number_of(self, person_id: int) -> int:
        """The row of a person; -1 where they are not shown."""
        return next((number for number, row in enumerate(self._rows) if row.person.id == person_id), -1)

    def presence(self, person_id: int) -> Presence:
        """How somebody stands, as far as told."""
        return self._presences.get(person_id, Presence())

    def person(self, person_id: int) -> Person | None:
        """Somebody in the list, shown or filtered out."""
        return self._persons.get(person_id)

    @property
    def total(self) -> int:
        """How many persons there are, shown or filtered out."""
        return len(self._persons)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.person.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return row.words or None
        return None

    # ---- changing

    def show_persons(self, persons: Iterable[Person]) -> None:
        """These are all."""
        self._persons = {person.id: person for person in persons}
        self._rank_names()
        self._rebuild()

    def show_presences(self, presences: dict[int, Presence]) -> None:
        """These are all; who is not named is unknown."""
        self._presences = dict(presences)
        self._rebuild()

    def put_presence(self, person_id: int, presence: Presence) -> None:
        """Somebody came, went or changed their words."""
        if self.presence(person_id) == presence:
            return
        self._presences[person_id] = presence
        self._update(person_id)

    def put_persons(self, persons: Sequence[Person]) -> None:
        """These changed; who is new or has a new name finds their place by name."""
        old = {person.id: self._persons.get(person.id) for person in persons}
        self._persons.update({person.id: person for person in persons})
        if any((before := old[person.id]) is None or before.name != person.name for person in persons):
            self._rank_names()
            self._rebuild()
            return
        for person in persons:
            if old[person.id] != person:
                self._update(person.id)

    def drop_person(self, person_id: int) -> None:
        """A person is no longer listed."""
        if self._persons.pop(person_id, None) is None:
            return
        del self._all[person_id]
        number = self.number_of(person_id)
        if number >= 0:
            self.beginRemoveRows(QModelIndex(), number, number)
            del self._rows[number]
            self.endRemoveRows()

    def search(self, query: str) -> None:
        """Show only who matches; all where empty."""
        self._query = query
        self._filter()

    def hold(self, held: bool) -> None:
        """Keep all rows where they are (the pointer is over them), or let them take their places."""
        self._is_held = held
        if not held and any(one.place > other.place for one, other in zip(self._rows, self._rows[1:], strict=False)):
            self._arrange()

    def _rank_names(self) -> None:
        ordered = sorted(self._persons.values(), key=lambda person: self._collator.sortKey(person.name))
        self._ranks = {person.id: rank for rank, person in enumerate(ordered)}

    def _row_for(self, person: Person) -> PersonRow:
        presence = self.presence(person.id)
        place = place_of(person.id, presence, self._ranks[person.id])
        return PersonRow(person, presence, presence_words(presence), place, searched(person))

    def _rebuild(self) -> None:
        self._all = {person.id: self._row_for(person) for person in self._persons.values()}
        self._filter()

    def _filter(self) -> None:
        rows = matching(self._all.values(), self._query)
        rows.sort(key=lambda row: row.place)
        self._exchange(rows, reset={row.person.id for row in rows} != {row.person.id for row in self._rows})

    def _arrange(self) -> None:
        self._exchange(sorted(self._rows, key=lambda row: row.place), reset=False)

    def _exchange(self, rows: list[PersonRow], *, reset: bool) -> None:
        if reset:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        numbers = {row.person.id: number for number, row in enumerate(rows)}
        new = [self.index(numbers[self._rows[index.row()].person.id]) for index in old]
        self._rows = rows
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _update(self, person_id: int) -> None:
        number = self.number_of(person_id)
        if person_id not in self._persons:
            return
        row = self._all[person_id] = self._row_for(self._persons[person_id])
        if number < 0:
            return
        aim = number if self._is_held else target(self._rows, number, row.place)
        if aim != number:
            self.beginMoveRows(QModelIndex(), number, number, QModelIndex(), aim + 1 if aim > number else aim)
            self._rows.insert(aim, self._rows.pop(number))
            self.endMoveRows()
        self._rows[aim] = row
        self.dataChanged.emit(self.index(aim), self.index(aim))

    def _spoken(self, row: PersonRow) -> str:
        """A row as a screen reader says it."""
        parts = [row.person.name, row.words]
        if row.person.unread:
            parts.append(self.tr("%n unread message(s)", "", row.person.unread))
        return ", ".join(part for part in parts if part)
