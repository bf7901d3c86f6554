"""Files in a chat: shown as cards, saved only where the user says, sent by paper clip and by dropping them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import SaveLinkedFile, SendFile
from liveletter.domain.chat import LinkedFile
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import EngineUnavailable, Unreachable
from liveletter.domain.people import Person
from liveletter.window.chat.chat_pane import ChatPane
from liveletter.window.context import Context
from liveletter.window.timeline.file_words import body_of, file_detail, file_spoken, file_title, is_history
from tests.window.chat.away import BOB, answer, people, uploading
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader
from tests.window.timeline.test_timeline_order import DAY, chat

URL = "https://up.lab.test/x/plan.pdf"
PLAN = LinkedFile(URL, "plan.pdf", "application/pdf", 2_000_000)
BUNDLE = LinkedFile("https://up.lab.test/y/c.eml", "conversation.eml", "message/rfc822", 99_000)
ALONG = f"Earlier conversation: 12 mails, 40 messages: {BUNDLE.url}"
OpenPane = Callable[..., ChatPane]


def with_file(id: int = 1, *, file: LinkedFile = PLAN, text: str = URL, outgoing: bool = False) -> TimelineItem:
    return replace(chat(id, DAY + id, text=text, outgoing=outgoing), file=file)


@pytest.fixture
def open_pane(ctx: Context, archive: MemoryReader, engine: FakeEngine, qtbot: QtBot) -> OpenPane:
    people(archive)
    answer(engine)

    def make(*items: TimelineItem) -> ChatPane:
        archive.timelines[BOB] = list(items)
        pane = ChatPane(ctx=ctx)
        qtbot.addWidget(pane)
        pane.resize(420, 500)
        pane.open_for(BOB)
        return pane

    return make


def tool(pane: ChatPane, name: str) -> QToolButton:
    found = [button for button in pane.findChildren(QToolButton, name) if button.isVisible()]
    assert len(found) == 1
    return found[0]


def dialog(pane: ChatPane, name: str) -> QFileDialog:
    found = pane.findChild(QFileDialog, name)
    assert isinstance(found, QFileDialog)
    return found


# -------------------------------------------------------------------------------- shown


@pytest.mark.parametrize(
    ("item", "title", "detail", "body"),
    [
        (with_file(), "plan.pdf", "2.0 MB · application/pdf", ""),
        (with_file(text=f"The plan: {URL}"), "plan.pdf", "2.0 MB · application/pdf", "The plan"),
        (with_file(text="plan.pdf", file=LinkedFile("", "plan.pdf")), "plan.pdf", "", ""),
        (with_file(file=BUNDLE, text=ALONG), "Earlier conversation", "12 mails, 40 messages", ""),
        (with_file(file=BUNDLE, text="Earlier conversation"), "Earlier conversation", "99 kB", ""),
        (with_file(file=BUNDLE, text=BUNDLE.url), "conversation.eml", "99 kB · message/rfc822", ""),
        (chat(1, DAY, text="Hello"), "", "", "Hello"),
    ],
)
def test_a_card_says_what_it_is(item: TimelineItem, title: str, detail: str, body: str) -> None:
    assert file_title(item) == title
    assert file_detail(item).replace("\xa0", " ") == detail
    assert body_of(item) == body


def test_only_a_bundle_of_that_name_and_words_is_an_earlier_conversation() -> None:
    assert is_history(with_file(file=BUNDLE, text=ALONG))
    assert not is_history(with_file(file=PLAN, text=ALONG))
    assert not is_history(with_file(file=BUNDLE, text="Look: Earlier conversation"))
    assert not is_history(chat(1, DAY, text="Earlier conversation"))


def test_a_card_is_spoken(open_pane: OpenPane) -> None:
    pane = open_pane(with_file())
    model = pane.talk.timeline.model
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert file_spoken(with_file()) in spoken
    assert "File: plan.pdf" in spoken
    assert URL not in spoken


@pytest.mark.parametrize("width", [260, 420, 900])
def test_a_card_stands_within_its_bubble(open_pane: OpenPane, width: int) -> None:
    long = replace(PLAN, name="a very long name of a file that nobody can remember " * 3 + ".pdf")
    pane = open_pane(with_file(text=f"The plan: {URL}"), with_file(2, file=long), with_file(3, file=BUNDLE, text=ALONG))
    pane.resize(width, 500)
    view = pane.talk.timeline
    for row in range(3):
        shape = view.list.bubbles.shaper.shape(view.model.line(row))
        assert shape.body.contains(shape.file)
        assert shape.body.contains(shape.tools)
        assert not shape.file.intersects(shape.tools)
        assert not shape.file.intersects(shape.text)
    assert not pane.grab().isNull()


# -------------------------------------------------------------------------------- saved


def test_a_file_is_saved_where_the_user_says(open_pane: OpenPane, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.answer(SaveLinkedFile, lambda command: f"{command.folder}/plan.pdf")
    pane = open_pane(with_file())
    QTest.mouseClick(tool(pane, "saveFile"), Qt.MouseButton.LeftButton)
    asked = dialog(pane, "saveLinkedFileDialog")
    assert not asked.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose) or asked.isVisible()
    assert engine.asked_for(SaveLinkedFile) == []
    asked.fileSelected.emit("/home/alice")
    qtbot.waitUntil(lambda: engine.asked_for(SaveLinkedFile) == [SaveLinkedFile(1, "/home/alice")])
    qtbot.waitUntil(lambda: pane.talk.status.words.text() == "Saved: /home/alice/plan.pdf")
    asked.close()


def test_what_cannot_be_saved_is_said(
    open_pane: OpenPane, engine: FakeEngine, told: list[BaseException], qtbot: QtBot
) -> None:
    def gone(_: SaveLinkedFile) -> str:
        raise Unreachable("The file is no longer there.")

    engine.answer(SaveLinkedFile, gone)
    pane = open_pane(with_file())
    QTest.mouseClick(tool(pane, "saveFile"), Qt.MouseButton.LeftButton)
    dialog(pane, "saveLinkedFileDialog").fileSelected.emit("/home/alice")
    qtbot.waitUntil(lambda: [str(error) for error in told] == ["The file is no longer there."])
    assert not pane.talk.status.words.text().startswith("Saved")


def test_a_link_is_copied(open_pane: OpenPane) -> None:
    pane = open_pane(with_file())
    QTest.mouseClick(tool(pane, "copyLink"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == URL
    assert pane.talk.status.words.text() == "The link was copied"


def test_what_is_not_uploaded_yet_has_no_buttons_for_it(open_pane: OpenPane) -> None:
    waiting = replace(with_file(outgoing=True, file=replace(PLAN, url="")), state=DeliveryState.TRYING)
    pane = open_pane(waiting)
    assert [button for button in pane.findChildren(QToolButton, "saveFile") if button.isVisible()] == []


@pytest.mark.row("B7")
def test_an_earlier_conversation_is_looked_into(open_pane: OpenPane, qtbot: QtBot) -> None:
    pane = open_pane(with_file(7, file=BUNDLE, text=ALONG))
    pane.talk.timeline.acts.history_requested.disconnect()
    with qtbot.waitSignal(pane.talk.timeline.acts.history_requested) as told:
        QTest.mouseClick(tool(pane, "lookInside"), Qt.MouseButton.LeftButton)
    assert told.args == [7]


def test_ones_own_history_is_not_looked_into(open_pane: OpenPane) -> None:
    pane = open_pane(replace(with_file(7, file=BUNDLE, text=ALONG, outgoing=True), state=DeliveryState.READ))
    assert [button for button in pane.findChildren(QToolButton, "lookInside") if button.isVisible()] == []


def test_a_double_click_asks_where_to_save(open_pane: OpenPane, engine: FakeEngine) -> None:
    pane = open_pane(with_file())
    pane.talk.timeline.list.setCurrentIndex(pane.talk.timeline.model.index(0))
    QTest.keyClick(pane.talk.timeline.list, Qt.Key.Key_Return)
    assert dialog(pane, "saveLinkedFileDialog").isVisible()
    assert engine.asked_for(SaveLinkedFile) == []


# -------------------------------------------------------------------------------- sent


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag(over: QWidget, data: QMimeData) -> bool:
    """Whether a drag is taken there."""
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    place = over.rect().center()
    event = QDragEnterEvent(place, action, data, left, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(over, event)
    return event.isAccepted()


def drop(over: QWidget, data: QMimeData) -> None:
    """Drag something there, and let it go."""
    assert drag(over, data)  # whoever takes it gets it
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    place = QPointF(over.rect().center())
    QApplication.sendEvent(over, QDropEvent(place, action, data, left, Qt.KeyboardModifier.NoModifier))


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    made = tmp_path / "plan.txt"
    made.write_text("The plan", "utf-8")
    return made


def test_files_that_are_dropped_are_sent_in_order(
    open_pane: OpenPane, engine: FakeEngine, qtbot: QtBot, plan: Path
) -> None:
    second = plan.with_name("second.txt")
    second.write_text("More", "utf-8")
    pane = open_pane(chat(1, DAY))
    data = files(plan, plan.parent, second)  # a folder cannot be sent
    drop(pane.talk, data)
    qtbot.waitUntil(lambda: len(engine.asked_for(SendFile)) == 2)
    asked = engine.asked_for(SendFile)
    assert [(one.person_id, one.path, one.about) for one in asked] == [(BOB, str(plan), ""), (BOB, str(second), "")]
    assert asked[0].origin_id
    assert asked[0].origin_id != asked[1].origin_id

    def titles() -> list[str]:
        return [file_title(item) for item in pane.talk.timeline.model.items()]

    qtbot.waitUntil(lambda: titles() == ["", "plan.txt", "second.txt"])


def test_the_input_leaves_files_to_the_talk_and_takes_text(
    open_pane: OpenPane, engine: FakeEngine, qtbot: QtBot, plan: Path
) -> None:
    pane = open_pane()
    drop(pane.talk.input.viewport(), files(plan))
    qtbot.waitUntil(lambda: [one.path for one in engine.asked_for(SendFile)] == [str(plan)])
    assert pane.talk.input.text() == ""
    words = QMimeData()
    words.setText("words")
    drop(pane.talk.input.viewport(), words)
    assert pane.talk.input.text() == "words"


def test_words_and_folders_are_no_files(open_pane: OpenPane, tmp_path: Path) -> None:
    pane = open_pane()
    words = QMimeData()
    words.setText("words")
    assert not drag(pane.talk, words)
    assert not drag(pane.talk, files(tmp_path))


def test_without_a_chat_address_no_file_is_taken(open_pane: OpenPane, archive: MemoryReader, plan: Path) -> None:
    pane = open_pane()
    archive.people[5] = Person(5, "Eve", (archive.people[BOB].addresses[1],))
    pane.open_for(5)
    assert not pane.talk.entry.attach.isVisible()
    assert not drag(pane.talk, files(plan))


def test_the_paper_clip_and_its_keys_ask_which(
    open_pane: OpenPane, engine: FakeEngine, qtbot: QtBot, plan: Path
) -> None:
    pane = open_pane()
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    menu = pane.talk.entry.attach.menu()
    actions = {action.objectName(): action for action in menu.actions()}
    assert set(actions) == {"chatAttachFile", "chatAttachHistory"}
    actions["chatAttachFile"].trigger()
    dialog(pane, "chatFileDialog").filesSelected.emit([str(plan)])
    qtbot.waitUntil(lambda: [one.path for one in engine.asked_for(SendFile)] == [str(plan)])
    dialog(pane, "chatFileDialog").close()
    qtbot.waitUntil(lambda: pane.findChild(QFileDialog) is None)
    pane.activateWindow()
    pane.talk.input.setFocus()
    qtbot.waitUntil(pane.talk.input.hasFocus)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(pane.talk.input, Qt.Key.Key_F, both)
    qtbot.waitUntil(lambda: pane.findChild(QFileDialog, "chatFileDialog") is not None)
    dialog(pane, "chatFileDialog").close()


def test_an_engine_that_died_is_asked_once_more_for_the_same(
    open_pane: OpenPane, engine: FakeEngine, qtbot: QtBot, plan: Path
) -> None:
    def answer_later(command: SendFile) -> object:
        if len(engine.asked_for(SendFile)) == 1:
            raise EngineUnavailable("Liveletter's engine has stopped.")
        return uploading(951, command)

    engine.answer(SendFile, answer_later)  # type: ignore[arg-type]
    pane = open_pane()
    drop(pane.talk, files(plan))
    qtbot.waitUntil(lambda: len(pane.talk.timeline.model.items()) == 1)
    assert len({one.origin_id for one in engine.asked_for(SendFile)}) == 1
