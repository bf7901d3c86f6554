"""Files and pictures that go along: by button, by drop, by paste."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QTextBlock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from liveletter.domain.mail import DraftAttachment
from liveletter.window.composer.attached_files import size_of
from liveletter.window.composer.composer import Composer
from liveletter.window.parts import theme
from tests.window.composing import GOOD, MakeComposer, button, make_composer

__all__ = ["make_composer"]


@pytest.fixture
def composer(make_composer: MakeComposer) -> Composer:
    return make_composer(GOOD)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"x" * 2048)
    return path


def held(composer: Composer) -> list[str]:
    return [attachment.name for attachment in composer.draft().attachments]


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_are_chosen_by_the_button(qtbot: QtBot, composer: Composer, plan: Path) -> None:
    QTest.mouseClick(button(composer, "composerAttach"), Qt.MouseButton.LeftButton)
    dialog = composer.findChild(QFileDialog, "attachDialog")
    assert dialog is not None
    dialog.filesSelected.emit([str(plan)])
    dialog.close()
    assert composer.draft().attachments == (DraftAttachment("plan.pdf", path=str(plan)),)
    assert composer.strip.isVisible()
    assert composer.changed


def test_dropped_files_are_attached_and_not_written_into_the_text(composer: Composer, plan: Path) -> None:
    composer.body.insertFromMimeData(files(plan))
    assert held(composer) == ["plan.pdf"]
    assert composer.body.toPlainText() == GOOD.text


def test_files_can_be_dropped_anywhere_on_the_window(composer: Composer, plan: Path) -> None:
    data = files(plan)
    place = QPointF(QPoint(5, 5))
    copy = Qt.DropAction.CopyAction
    event = QDropEvent(place, copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    composer.dropEvent(event)
    assert held(composer) == ["plan.pdf"]


def test_a_pasted_picture_is_attached_as_png(composer: Composer) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    data = QMimeData()
    data.setImageData(picture)
    composer.body.insertFromMimeData(data)
    (attachment,) = composer.draft().attachments
    assert attachment.type == "image/png"
    assert attachment.name.endswith(".png")
    assert QImage.fromData(attachment.data).size() == picture.size()


def test_text_that_comes_with_a_picture_stays_text(composer: Composer) -> None:
    data = QMimeData()
    data.setText("A cell")
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    composer.body.insertFromMimeData(data)
    assert held(composer) == []
    assert "A cell" in composer.body.toPlainText()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("folder", "“folder” is a folder. Pack it into one file first, then attach that."),
        ("missing", "“missing” cannot be read, so it was not attached."),
    ],
)
def test_what_cannot_be_attached_is_refused_with_a_sentence(
    name: str, sentence: str, composer: Composer, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    composer.strip.add_files([str(tmp_path / name)])
    assert composer._bar.sentence == sentence
    assert held(composer) == []


def test_names_and_sizes_are_shown_and_spoken(composer: Composer, plan: Path) -> None:
    composer.strip.add_files([str(plan)])
    chip = composer.strip.findChild(QWidget, "attachment0")
    assert chip is not None
    assert chip.accessibleName() == "Attachment plan.pdf, 2 kB"
    assert {"plan.pdf", "2 kB"} <= {label.text() for label in chip.findChildren(QLabel)}


def test_a_file_is_taken_away_by_mouse_and_by_keyboard(qtbot: QtBot, composer: Composer, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("x")
    composer.strip.add_files([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    chip = composer.strip.findChild(QWidget, "attachment0")
    assert chip is not None
    cross = chip.findChild(QToolButton, "removeAttachment")
    assert cross is not None
    assert cross.accessibleName() == "Remove a.txt"
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert held(composer) == ["b.txt"]
    left = [one for one in composer.strip.findChildren(QWidget, "attachment0") if one.isVisible()]
    QTest.keyClick(left[0], Qt.Key.Key_Delete)
    assert held(composer) == []
    assert not composer.strip.isVisible()


def test_a_mail_that_many_servers_refuse_is_spoken_of(composer: Composer) -> None:
    composer.strip.show_attachments((DraftAttachment("big.bin", data=b"x" * 26_000_000),))
    total = composer.strip.findChild(QLabel, "attachmentsTotal")
    assert total is not None
    assert total.isVisible()
    assert total.text() == "Together 26.0 MB. Many servers take no mail larger than about 25.0 MB."


def test_a_file_that_has_gone_is_marked(composer: Composer, plan: Path) -> None:
    gone = DraftAttachment("plan.pdf", path=str(plan))
    plan.unlink()
    assert size_of(gone) is None
    composer.strip.show_attachments((gone,))
    chip = composer.strip.findChild(QWidget, "attachment0")
    assert chip is not None
    assert chip.accessibleName() == "Attachment plan.pdf, cannot be read"


def test_quoted_lines_are_coloured_by_depth(composer: Composer) -> None:
    composer.body.setPlainText("own\n> once\n>> twice")
    shades = theme.colors(composer.palette()).quotes
    block: QTextBlock = composer.body.document().firstBlock()
    colours = []
    while block.isValid():
        colours.append([one.format.foreground().color() for one in block.layout().formats()])
        block = block.next()
    assert colours == [[], [shades[0]], [shades[1]]]


def test_typing_can_be_undone(qtbot: QtBot, composer: Composer) -> None:
    QTest.keyClicks(composer.body, "X")
    QTest.keyClick(composer.body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert composer.body.toPlainText() == GOOD.text
