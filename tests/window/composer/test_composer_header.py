"""Recipients, copies, and the composer by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liveletter.domain.accounts import Account
from liveletter.domain.mail import Draft
from liveletter.window.composer.composer import Composer
from liveletter.window.composer.recipients_field import RecipientsField
from tests.window.composing import ALICE, GOOD, MakeComposer, button, keyboard, make_composer
from tests.window.memory import MemoryReader

__all__ = ["make_composer"]


@pytest.fixture
def empty(make_composer: MakeComposer) -> Composer:
    return make_composer(Draft(account_id=1))


def marked(field: RecipientsField) -> list[str]:
    """What is underlined as wrong."""
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    block = field.document().firstBlock()
    ranges = [one for one in block.layout().formats() if one.format.underlineStyle() == wave]
    return [block.text()[one.start : one.start + one.length] for one in ranges]


def offered(field: RecipientsField) -> list[str]:
    """What the list of completions shows."""
    return list(field._choices.stringList()) if field._popup.isVisible() else []


def test_a_new_mail_begins_with_its_recipients_an_answer_with_its_text(make_composer: MakeComposer) -> None:
    make_composer(Draft(account_id=1))
    assert keyboard() == "composerTo"
    make_composer(replace(GOOD, subject=""))
    assert keyboard() == "composerSubject"
    make_composer(GOOD)
    assert keyboard() == "composerBody"


def test_a_person_is_completed_by_name(qtbot: QtBot, empty: Composer) -> None:
    field = empty.header.to
    QTest.keyClicks(field, "kel")
    assert offered(field) == ["Bob Keller <bob@example.org>"]
    QTest.keyClick(field._popup, Qt.Key.Key_Return)
    assert field.toPlainText() == "Bob Keller <bob@example.org>, "
    assert offered(field) == []
    QTest.keyClicks(field, "LEFE")
    QTest.keyClick(field._popup, Qt.Key.Key_Tab)
    assert field.text() == "Bob Keller <bob@example.org>, Marie Lefèvre <marie@example.org>"
    assert keyboard() == "composerTo"


def test_escape_closes_the_completions_alone(qtbot: QtBot, empty: Composer) -> None:
    field = empty.header.to
    QTest.keyClicks(field, "bob")
    QTest.keyClick(field._popup, Qt.Key.Key_Escape)
    assert offered(field) == []
    assert empty.isVisible()
    assert field.toPlainText() == "bob"


def test_wrong_addresses_are_underlined_once_they_are_left(qtbot: QtBot, empty: Composer) -> None:
    field = empty.header.to
    QTest.keyClicks(field, "nobody at home")
    assert marked(field) == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "zed@example.org")
    assert marked(field) == ["nobody at home"]


def test_a_pasted_list_becomes_recipients(empty: Composer) -> None:
    data = QMimeData()
    data.setText("a@example.org\nb@example.org\r\n")
    empty.header.to.insertFromMimeData(data)
    assert empty.header.to.text() == "a@example.org, b@example.org"


def test_many_recipients_make_the_field_higher_up_to_a_limit(empty: Composer) -> None:
    field = empty.header.to
    one_line = field.height()
    field.set_text(", ".join(f"person{number}@example.org" for number in range(8)))
    few = field.height()
    field.set_text(", ".join(f"person{number}@example.org" for number in range(200)))
    assert one_line < few < field.height() < 6 * one_line


def test_copies_are_shown_when_wanted_or_filled(qtbot: QtBot, empty: Composer, make_composer: MakeComposer) -> None:
    assert not empty.header.cc.isVisible()
    QTest.mouseClick(button(empty, "composerShowCopies"), Qt.MouseButton.LeftButton)
    assert empty.header.cc.isVisible()
    assert empty.header.bcc.isVisible()
    assert keyboard() == "composerCc"
    assert make_composer(replace(GOOD, bcc="x@example.org")).header.bcc.isVisible()


def test_tab_goes_from_line_to_line_into_the_text(qtbot: QtBot, empty: Composer) -> None:
    empty.header.show_copies()
    way = [keyboard()]
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        way.append(keyboard())
    assert way == ["composerTo", "composerCc", "composerBcc", "composerSubject", "composerBody"]


def test_tab_passes_the_buttons_between_the_lines(qtbot: QtBot, empty: Composer) -> None:
    QTest.keyClicks(empty.header.to, "bob@example.org,")
    assert empty.earlier.row.isVisible()
    way = [keyboard()]
    for _ in range(2):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        way.append(keyboard())
    assert way == ["composerTo", "composerSubject", "composerBody"]


def test_one_account_needs_no_choice_several_do(archive: MemoryReader, make_composer: MakeComposer) -> None:
    assert not make_composer(GOOD).header.identity.isVisible()
    archive.all_accounts = [
        ALICE,
        replace(ALICE, id=2, mail_address="al@work.example"),
        Account(id=3, name="Chat alone", jid="alice@chat.example"),
    ]
    composer = make_composer(replace(GOOD, account_id=2))
    assert composer.header.identity.isVisible()
    assert composer.header.identity.count() == 2
    assert composer.draft().account_id == 2
    assert composer.header.domain == "work.example"


def test_the_window_is_named_by_what_is_written(empty: Composer) -> None:
    assert empty.windowTitle() == "New mail"
    empty.header.to.set_text("bob@example.org")
    assert empty.windowTitle() == "bob@example.org"
    empty.header.subject.setText("The plan")
    assert empty.windowTitle() == "The plan"
