"""The list's rows: always the newest first, each once, whatever comes in whichever order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liveletter.domain.mail import MailRow
from liveletter.events import MailsAdded, MailsChanged, MailsRemoved
from liveletter.window.context import Context
from liveletter.window.mail.mail_changes import MailChanges
from liveletter.window.mail.mail_rows import PAGE, MailRows
from tests.window.memory import MemoryReader, mail


def shown(model: MailRows) -> list[int]:
    rows = (model.row(place) for place in range(model.rowCount()))
    return [row.id for row in rows if row is not None]


def model_of(reader: MemoryReader, *, unread_only: bool = False) -> MailRows:
    model = MailRows(reader=reader)
    model.show_folder(1, unread_only=unread_only)
    return model


def checked(model: MailRows) -> MailRows:
    """The model under Qt's own tester (which fetches more by itself)."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def test_rows_are_read_by_pages(qapp: QApplication, archive: MemoryReader) -> None:
    archive.rows = [mail(number) for number in range(1, 2 * PAGE + 51)]
    model = model_of(archive)
    assert shown(model) == list(range(2 * PAGE + 50, PAGE + 50, -1))
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert shown(model) == list(range(2 * PAGE + 50, 0, -1))


def test_a_mail_beyond_the_page_waits_for_its_page(qapp: QApplication, archive: MemoryReader) -> None:
    archive.rows = [mail(number) for number in range(10, PAGE + 30)]
    model = model_of(archive)
    old = mail(1)
    archive.rows.append(old)
    model.place([old])
    assert not model.holds(1)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert shown(model)[-1] == 1


def test_only_unread_mails(qapp: QApplication, archive: MemoryReader) -> None:
    archive.rows = [mail(1), mail(2, seen=False), mail(3)]
    model = model_of(archive, unread_only=True)
    assert shown(model) == [2]
    model.place([mail(2, seen=True), mail(4, seen=True), mail(5, seen=False)])
    assert shown(model) == [5, 2]  # what was read just now stays in sight


def test_a_mail_whose_date_changed_moves(qapp: QApplication, archive: MemoryReader) -> None:
    archive.rows = [mail(1), mail(2), mail(3)]
    model = model_of(archive)
    model.place([mail(1, date=1_900_000_000.0)])
    assert shown(model) == [1, 3, 2]


def test_a_row_is_spoken(qapp: QApplication, archive: MemoryReader) -> None:
    archive.rows = [mail(1, subject="Lunch", seen=False, has_attachments=True, chats=2)]
    model = model_of(archive)
    spoken = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Unread, Bob Baker, Lunch, ")
    assert "with attachment" in spoken
    assert "2 chat message" in spoken


changes = st.lists(st.tuples(st.sampled_from(["place", "take"]), st.sets(st.integers(1, 30), max_size=8)), max_size=12)


@given(start=st.sets(st.integers(1, 30)), changes=changes)
@settings(max_examples=60, deadline=None)
def test_any_changes_leave_the_right_rows(start: set[int], changes: list[tuple[str, set[int]]]) -> None:
    reader = MemoryReader()
    reader.rows = [mail(number) for number in start]
    model = checked(model_of(reader))
    expected = set(start)
    for what, numbers in changes:
        if what == "place":
            model.place([mail(number) for number in sorted(numbers)])
            expected |= numbers
        else:
            model.take(numbers)
            expected -= numbers
        assert shown(model) == sorted(expected, reverse=True)


@pytest.fixture
def followed(ctx: Context, archive: MemoryReader) -> MailRows:
    archive.rows = [mail(number) for number in range(1, 6)]
    model = checked(model_of(archive))
    MailChanges(rows=model, reader=archive, bus=ctx.bus, parent=model)
    return model


def test_new_mails_come_in(qtbot: QtBot, ctx: Context, archive: MemoryReader, followed: MailRows) -> None:
    fresh = [mail(number) for number in range(6, 700)]
    archive.rows += fresh
    ctx.bus.publish(MailsAdded(1, tuple(row.id for row in fresh)))
    ctx.bus.publish(MailsAdded(2, (9999,)))
    assert followed.rowCount() == 5  # nothing is done before the window had its turn
    qtbot.waitUntil(lambda: followed.rowCount() == 699, timeout=10_000)
    assert shown(followed) == list(range(699, 0, -1))


def test_changed_and_removed_mails(qtbot: QtBot, ctx: Context, archive: MemoryReader, followed: MailRows) -> None:
    archive.rows[0] = mail(1, flagged=True)
    ctx.bus.publish(MailsChanged((1, 4711)))
    ctx.bus.publish(MailsRemoved(1, (3, 4)))

    def flagged() -> bool:
        row = followed.row(followed.position(1))
        return isinstance(row, MailRow) and row.flagged

    qtbot.waitUntil(flagged)
    assert shown(followed) == [5, 2, 1]
