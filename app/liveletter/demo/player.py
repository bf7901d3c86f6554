"""Hands for a window that nobody sits before: the real program, driven through the widgets that a person uses.

`python -m liveletter.demo.player DIR` opens the window of a profile and reads one JSON list a line from standard
input, a move and its arguments: `["openMail", "The boat on Saturday"]`. Each is answered by a line: `{"done": true}`
or `{"done": false, "why": "…"}`.
"""

import asyncio
import json
import logging
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QTreeView, QWidget

from liveletter.domain.conversation import TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.window.app import run_window
from liveletter.window.chat.timeline_list import TimelineList
from liveletter.window.shell.main_window import MainWindow

log = logging.getLogger(__name__)
T = TypeVar("T")
W = TypeVar("W", bound=QWidget)

_PATIENCE = 25.0  # seconds
_LOOK = 0.02


class NotThere(Exception):
    """What was waited for did not come."""


async def until(condition: Callable[[], T | None], what: str) -> T:
    """The first true value of `condition`. Raises NotThere when it takes too long."""
    deadline = time.monotonic() + _PATIENCE
    while not (value := condition()):
        if time.monotonic() > deadline:
            raise NotThere(f"{what} did not come")
        await asyncio.sleep(_LOOK)
    return value


class Player:
    """Does in one window what a person does there. Every move waits until its effect can be seen."""

    def __init__(self, *, window: MainWindow) -> None:
        self._window = window

    async def write_mail(self, to: str, subject: str, text: str) -> None:
        """Write a new mail and send it."""
        await self._send(await self._new_mail(to, subject, text))

    async def open_mail(self, subject: str) -> None:
        """Wait for a mail to arrive, and open it."""
        view = self._find("mailListView", QListView)
        row = await until(lambda: self._row(view, subject), f"a mail “{subject}”")
        index = view.model().index(row - 1, 0)
        view.scrollTo(index)
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view.visualRect(index).center()
        )
        await until(lambda: self._is_open(subject), f"the text of “{subject}”")

    async def reply_by_chat(self, text: str) -> None:
        """Answer the open mail by chat and wait until the answer is proven to be delivered."""
        await self._press("replyByChatButton")
        pane = await until(lambda: self._shown("chatPane", QWidget), "the chat")
        field = await until(lambda: self._shown("chatInput", QWidget, pane), "the chat's input")
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: self._said(pane, text, _is_delivered), f"proof that “{text}” was delivered")

    async def read_chat(self, name: str, text: str) -> None:
        """Open the conversation with somebody and wait until they have said this."""
        people = self._find("people", QListView)
        row = await until(lambda: self._row(people, name), f"{name} in the list of people")
        index = people.model().index(row - 1, 0)
        place = people.visualRect(index).center()
        for click in (QTest.mouseClick, QTest.mouseDClick):
            click(people.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        page = await until(lambda: self._shown("conversationPage", QWidget), "the conversation")
        await until(lambda: self._said(page, text, lambda item: not item.outgoing), f"“{text}” from {name}")

    async def reply_by_mail(self, text: str) -> None:
        """Write an answer by mail to the open conversation."""
        await self._press("conversationReplyByMail")
        composer = await until(self._composer, "the composer")
        body = self._find("composerBody", QWidget, composer)
        QTest.keyClick(body, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(body, text)

    async def send(self) -> None:
        """Send the mail that is being written."""
        await self._send(await until(self._composer, "the composer"))

    async def look_at_outbox(self, title: str) -> None:
        """Open the outbox and look at what became of a message."""
        self._window.commands["outbox"].trigger()
        window = await until(lambda: self._window_of("outboxWindow"), "the outbox")
        view = self._find("outboxList", QListView, window)
        row = await until(lambda: self._row(view, title), f"“{title}” in the outbox")
        view.setCurrentIndex(view.model().index(row - 1, 0))

    async def close_outbox(self) -> None:
        """Close the outbox's window."""
        (await until(lambda: self._window_of("outboxWindow"), "the outbox")).close()

    async def put_off_questions(self) -> None:
        """Close what the program asks above the mails, until the next start."""
        while (cross := self._shown("requestClose", QWidget)) is not None:
            _click(cross)

    async def write_live_letter(self, to: str, subject: str, before: str, after: str) -> None:
        """Write a new mail and put a chat into it, between two pieces of text."""
        composer = await self._new_mail(to, subject, before)
        await self._press("composerEmbedChat", composer)
        await until(lambda: self._shown("liveBlock", QWidget, composer), "the chat in the mail")
        self._type(composer, "composerBody", after)

    async def send_on_my_network(self) -> None:
        """Send the mail that is being written; the practice host can be reached on this computer only, and that is
        what its sender is asked about."""
        composer = await until(self._composer, "the composer")
        await self._press("composerSend", composer)
        answer = await until(
            lambda: self._button("They are on my network", composer), "the question whether all can reach the host"
        )
        _click(answer)
        await until(lambda: self._composer() is None, "the sending of the mail")

    async def open_folder(self, title: str) -> None:
        """Show a folder of the account."""
        tree = self._find("folderTree", QTreeView)
        index = await until(lambda: _folder_index(tree, title), f"the folder “{title}”")
        QTest.mouseClick(
            tree.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            tree.visualRect(index).center(),
        )

    async def join_chat(self) -> None:
        """Join the chat that the open mail carries."""
        await self._press("invitationJoin")
        await until(self._live_pane, "the talk beneath the mail")

    async def say_live(self, text: str) -> None:
        """Say something in the chat beneath the open mail, and wait until the host has it."""
        pane = await until(self._live_pane, "the talk beneath the mail")
        field = await until(lambda: self._shown("chatInput", QWidget, pane), "the chat's input")
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: self._said(pane, text, _is_taken), f"“{text}” in the chat")

    async def hear_live(self, text: str) -> None:
        """Wait until somebody else has said this beneath the open mail."""
        pane = await until(self._live_pane, "the talk beneath the mail")
        await until(lambda: self._said(pane, text, lambda item: not item.outgoing), f"“{text}” in the chat")

    async def picture(self, path: str) -> None:
        """Keep a screenshot of the mail being written or of the outbox, else of the main window."""
        await asyncio.sleep(0.3)  # let animations end: this is for people to look at
        if not (self._composer() or self._window_of("outboxWindow") or self._window).grab().save(path):
            raise NotThere(f"the picture {path} cannot be written")

    def _is_open(self, subject: str) -> bool:
        mail = self._window.pages.mail.view.mail
        return mail is not None and subject in mail.subject

    async def quit(self) -> None:
        """End the program as its menu does."""
        self._window.commands["quit"].trigger()

    async def _new_mail(self, to: str, subject: str, text: str) -> QWidget:
        await self._press("newMailButton")
        composer = await until(self._composer, "the composer")
        self._type(composer, "composerTo", to)
        self._type(composer, "composerSubject", subject)
        self._type(composer, "composerBody", text)
        return composer

    async def _send(self, composer: QWidget) -> None:
        await self._press("composerSend", composer)
        await until(lambda: self._composer() is None, "the sending of the mail")

    async def _press(self, name: str, inside: QWidget | None = None) -> None:
        button = await until(lambda: self._shown(name, QWidget, inside), f"the button “{name}”")
        await until(button.isEnabled, f"the button “{name}” to be of use")
        _click(button)

    def _button(self, words: str, inside: QWidget) -> QPushButton | None:
        found = inside.findChildren(QPushButton)
        return next((one for one in found if one.text().replace("&", "") == words and one.isVisible()), None)

    def _live_pane(self) -> QWidget | None:
        return self._shown("livePane", QWidget)

    def _type(self, inside: QWidget, name: str, text: str) -> None:
        field = self._find(name, QWidget, inside)
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(field, Qt.Key.Key_Return)
            _enter(field, line)

    def _composer(self) -> QWidget | None:
        return self._window_of("composer")

    def _window_of(self, name: str) -> QWidget | None:
        return next(
            (one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()), None
        )

    def _shown(self, name: str, kind: type[W], inside: QWidget | None = None) -> W | None:
        found = (inside or self._window).findChildren(kind, name)
        return next((one for one in found if one.isVisible()), None)

    def _find(self, name: str, kind: type[W], inside: QWidget | None = None) -> W:
        found = (inside or self._window).findChild(kind, name)
        if found is None:
            raise NotThere(f"the part “{name}” of the window")
        return found

    def _row(self, view: QListView, text: str) -> int:
        """The number, from 1, of the first row that tells this text; 0: none does."""
        model = view.model()
        for row in range(model.rowCount()):
            if text in str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)):
                return row + 1
        return 0

    def _said(self, inside: QWidget, text: str, fits: Callable[[TimelineItem], bool]) -> bool:
        lists = [one for one in inside.findChildren(TimelineList) if one.isVisible()]
        items = [item for one in lists for item in one.model().items()]  # type: ignore[attr-defined]
        return any(item.text == text and fits(item) for item in items)


def _is_delivered(item: TimelineItem) -> bool:
    return item.state in {DeliveryState.DELIVERED, DeliveryState.READ}


def _is_taken(item: TimelineItem) -> bool:
    return item.state is DeliveryState.HANDED_OVER or _is_delivered(item)


def _enter(field: QWidget, line: str) -> None:
    """Type; other letters than ASCII, for which QTest has no keys, come as an input method brings them."""
    if line.isascii():
        QTest.keyClicks(field, line)
    else:
        event = QInputMethodEvent()
        event.setCommitString(line)
        QApplication.sendEvent(field, event)


def _click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, button.rect().center())


def _folder_index(tree: QTreeView, title: str) -> QModelIndex | None:
    found = tree.model().match(
        tree.model().index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1,
        Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly,
    )  # fmt: skip
    return found[0] if found else None


class Prompter:
    """Reads moves from standard input and answers each."""

    def __init__(self, *, player: Player) -> None:
        self._player = player
        self._loop = asyncio.get_running_loop()
        self._lines: asyncio.Queue[str] = asyncio.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    async def run(self) -> None:
        """Until the input ends."""
        while line := await self._lines.get():
            print(json.dumps(await self._answer(json.loads(line))), flush=True)
        await self._player.quit()

    async def _answer(self, move: list[str]) -> dict[str, Any]:
        name, *arguments = move
        try:
            await getattr(self._player, name)(*arguments)
        except NotThere as error:
            return {"done": False, "why": str(error)}
        except Exception as error:
            log.exception("The move %s failed", name)
            return {"done": False, "why": f"{type(error).__name__}: {error}"}
        return {"done": True}

    def _read(self) -> None:
        for line in sys.stdin:
            self._loop.call_soon_threadsafe(self._lines.put_nowait, line)
        self._loop.call_soon_threadsafe(self._lines.put_nowait, "")


def play_in(data: Path) -> int:
    """Open a profile's window and play in it."""
    playing: list[asyncio.Task[None]] = []

    def begin(window: MainWindow) -> None:
        prompter = Prompter(player=Player(window=window))
        playing.append(asyncio.get_running_loop().create_task(prompter.run(), name="prompter"))

    return run_window(data, on_painted=begin)


if __name__ == "__main__":
    sys.exit(play_in(Path(sys.argv[1])))
