"""Where the chat stands in a mail's text: one sign on a line of its own, whatever is typed, dropped and undone."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liveletter.domain.live import PLACE, LiveWish
from liveletter.window.composer.body_edit import BodyEdit
from liveletter.window.embed.chat_data import CHAT_TYPE, Piece, link_data, piece_data, piece_of

PLAIN = LiveWish()
TEXT = "Dear Bob,\n\nsee you there.\nAlice"


@pytest.fixture
def body(qtbot: QtBot) -> BodyEdit:
    body = BodyEdit()
    qtbot.addWidget(body)
    body.resize(600, 400)
    body.show()
    body.setFocus()
    return body


def filled(body: BodyEdit, text: str, wish: LiveWish | None = PLAIN) -> BodyEdit:
    body.live.show_text(text, wish)
    return body


def at(body: BodyEdit, position: int, *, to: int | None = None) -> None:
    """Put the cursor somewhere, or select."""
    cursor = body.textCursor()
    cursor.setPosition(position)
    if to is not None:
        cursor.setPosition(to, QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)


def shown(body: BodyEdit) -> str:
    """The text with a letter that can be read in the chat's place."""
    return body.text().replace(PLACE, "#")


@pytest.mark.parametrize(
    ("cursor", "wanted"),
    [
        (0, "#\nDear Bob,\n\nsee you there.\nAlice"),
        (4, "Dear Bob,\n#\n\nsee you there.\nAlice"),
        (9, "Dear Bob,\n#\n\nsee you there.\nAlice"),
        (10, "Dear Bob,\n#\nsee you there.\nAlice"),
        (len(TEXT), "Dear Bob,\n\nsee you there.\nAlice\n#\n"),
    ],
)
def test_it_is_put_on_a_line_of_its_own_and_taken_back_in_one_step(body: BodyEdit, cursor: int, wanted: str) -> None:
    filled(body, TEXT, None)
    at(body, cursor)
    body.live.put_at_cursor()
    assert shown(body) == wanted
    assert body.textCursor().block().position() == body.live.sign.position + 2
    body.undo()
    assert (shown(body), body.live.is_there, body.live.block.isVisible()) == (TEXT, False, False)
    body.redo()
    assert (shown(body), body.live.is_there) == (wanted, True)
    assert body.live.block.isVisible()


def test_there_is_only_one_and_a_second_moves_it(body: BodyEdit) -> None:
    filled(body, f"a\n{PLACE}\nb\nc")
    at(body, len("a\n#\nb\nc"))
    body.live.put_at_cursor()
    assert shown(body) == "a\nb\nc\n#\n"
    body.undo()
    assert shown(body) == "a\n#\nb\nc"


def test_a_draft_comes_back_as_it_was_kept(body: BodyEdit) -> None:
    text = f"a\n{PLACE}\n> quoted {PLACE}\n{PLACE}\nend"
    assert shown(filled(body, text)) == "a\n#\n> quoted \n\nend"
    assert not body.document().isUndoAvailable()
    assert shown(filled(body, "no place")) == "no place\n#\n"
    assert shown(filled(body, f"{PLACE}\nx", None)) == "\nx"


@pytest.mark.parametrize(
    ("cursor", "wanted"), [(2, "a\nxy\n#\nb"), (3, "a\n#\nxy\nb"), (4, "a\n#\nxyb"), (1, "axy\n#\nb")]
)
def test_what_is_typed_beside_it_goes_to_another_line(body: BodyEdit, cursor: int, wanted: str) -> None:
    filled(body, f"a\n{PLACE}\nb")
    at(body, cursor)
    QTest.keyClicks(body, "xy")
    assert shown(body) == wanted
    while body.document().isUndoAvailable():
        body.undo()
    assert shown(body) == "a\n#\nb"


def test_it_is_removed_by_the_keyboard(body: BodyEdit) -> None:
    for start, key in ((3, Qt.Key.Key_Backspace), (2, Qt.Key.Key_Delete)):
        filled(body, f"a\n{PLACE}\nb")
        at(body, start)
        QTest.keyClick(body, key)
        assert shown(body) == "a\n\nb"


def test_keys_at_the_edge_of_the_next_line_choose_it_first(body: BodyEdit) -> None:
    for start, key in ((4, Qt.Key.Key_Backspace), (1, Qt.Key.Key_Delete)):
        filled(body, f"a\n{PLACE}\nb")
        at(body, start)
        QTest.keyClick(body, key)
        assert shown(body) == "a\n#\nb"
        assert body.textCursor().selectedText() == PLACE
        QTest.keyClick(body, key)
        assert shown(body) == "a\n\nb"


def test_it_is_moved_by_lines_with_the_keyboard(body: BodyEdit) -> None:
    filled(body, f"a\n\n{PLACE}\nb")
    body.live.sign.choose()
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(body, key, Qt.KeyboardModifier.AltModifier)
        seen.append(shown(body))
    assert seen[:3] == ["a\n#\n\nb", "#\na\n\nb", "#\na\n\nb"]
    assert seen[3:] == ["a\n#\n\nb", "a\n\n#\nb", "a\n\nb\n#\n"]


def test_cut_and_pasted_it_keeps_its_wish_and_others_get_its_title(body: BodyEdit, qtbot: QtBot) -> None:
    filled(body, f"a\n{PLACE}\nb", LiveWish(title="Party", recorded=False))
    at(body, 0, to=3)
    body.cut()
    assert shown(body) == "\nb"
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text() == "a\n[Live chat: Party]"
    other = BodyEdit()
    qtbot.addWidget(other)
    other.live.show_text("x\ny", None)
    at(other, 1)
    other.paste()
    assert shown(other) == "xa\n#\ny"
    assert other.live.wish == LiveWish(title="Party", recorded=False)


def test_pasting_moves_the_one_that_is_there_and_keeps_how_it_is(body: BodyEdit) -> None:
    filled(body, f"a\n{PLACE}\nb", LiveWish(title="Mine"))
    at(body, len("a\n#\nb"))
    body.insertFromMimeData(piece_data(Piece(PLACE, LiveWish(title="Other"))))
    assert shown(body) == "a\nb\n#\n"
    assert body.live.wish.title == "Mine"


def test_foreign_signs_do_not_come_in(body: BodyEdit) -> None:
    filled(body, "", None)
    QGuiApplication.clipboard().setText(f"one{PLACE}two")
    body.paste()
    body.insertPlainText(PLACE)
    assert body.text() == "onetwo"


@pytest.mark.parametrize("raw", [b"", b"\xff", b"{", b'{"text": 3}', b'{"wish": {"mail_after": "x"}}', b"[]"])
def test_what_other_programs_offer_as_ours_does_no_harm(body: BodyEdit, raw: bytes) -> None:
    data = piece_data(Piece())
    data.setData(CHAT_TYPE, raw)
    assert piece_of(data) == Piece()
    filled(body, "a", None)
    body.insertFromMimeData(data)
    assert shown(body) in {"a\n#\n", "#\na"}


def test_a_link_for_other_programs_is_a_chat_for_ours() -> None:
    from liveletter.domain.live import ChatLink

    data = link_data(ChatLink(1, "https://chat.example/s/1/abc", "<a href='x'>Chat</a>", "Chat: x"))
    assert {CHAT_TYPE, "text/html", "text/plain", "text/uri-list"} <= set(data.formats())
    assert piece_of(data) == Piece()


def test_a_long_quoted_mail_stays_fast(body: BodyEdit) -> None:
    line = "> " + "a few quoted words " * 4 + "\n"
    long = f"Dear Bob,\n{PLACE}\n" + line * (2_000_000 // len(line))
    begun = time.perf_counter()
    filled(body, long)
    body.grab()
    at(body, 3)
    loaded = time.perf_counter()
    QTest.keyClicks(body, "quick")
    body.live.sign.step(1)
    body.grab()
    done = time.perf_counter()
    assert shown(body).startswith("Deaquickr Bob,\n> a few")
    assert loaded - begun < 5
    assert done - loaded < 1
