"""Hands and eyes for a window that nobody sits before: they find the widgets that a person sees, click and type."""

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QPushButton, QTreeView, QWidget

from liveletter.domain.conversation import TimelineItem
from liveletter.window.timeline.timeline_list import TimelineList

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


class Hands:
    """Hands before one window. `inside` narrows a search to a part of it, or leads it to another window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def shown(self, name: str, inside: QWidget | None = None) -> QWidget | None:
        """A widget that can be seen; None where it is not there, or hidden."""
        found = (inside or self._window).findChildren(QWidget, name)
        return next((one for one in found if one.isVisible()), None)

    async def see(self, name: str, what: str, inside: QWidget | None = None) -> QWidget:
        """Wait until a widget can be seen. Raises NotThere."""
        return await until(lambda: self.shown(name, inside), what)

    def find(self, name: str, kind: type[W], inside: QWidget | None = None) -> W:
        """A widget that is there from the beginning. Raises NotThere."""
        found = (inside or self._window).findChild(kind, name)
        if found is None:
            raise NotThere(f"the part “{name}” of the window")
        return found

    async def press(self, name: str, inside: QWidget | None = None) -> None:
        """Wait until a button can be pressed, and press it. Raises NotThere."""
        button = await self.see(name, f"the button “{name}”", inside)
        await until(button.isEnabled, f"the button “{name}” to be of use")
        click(button)

    def type(self, inside: QWidget, name: str, text: str) -> None:
        """Type lines into a field. Raises NotThere."""
        field = self.find(name, QWidget, inside)
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(field, Qt.Key.Key_Return)
            _enter(field, line)

    async def say(self, pane: QWidget, text: str) -> None:
        """Type a line into a chat, and send it. Raises NotThere."""
        field = await self.see("chatInput", "the chat's input", pane)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)


def click(widget: QWidget) -> None:
    """Click the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, widget.rect().center())


def click_row(view: QAbstractItemView, index: QModelIndex, *, twice: bool = False) -> None:
    """Click a row; `twice`: and double-click it."""
    place = view.visualRect(index).center()
    for press in (QTest.mouseClick, QTest.mouseDClick) if twice else (QTest.mouseClick,):
        press(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def row_of(view: QListView, text: str) -> QModelIndex | None:
    """The first row that tells this text."""
    model = view.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return next((row for row in rows if text in str(row.data(Qt.ItemDataRole.AccessibleTextRole))), None)


def folder_of(tree: QTreeView, title: str) -> QModelIndex | None:
    """A folder, at any depth."""
    found = tree.model().match(
        tree.model().index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1,
        Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly,
    )  # fmt: skip
    return found[0] if found else None


def button_of(inside: QWidget, words: str) -> QPushButton | None:
    """A button that can be seen, by its words."""
    found = inside.findChildren(QPushButton)
    return next((one for one in found if one.text().replace("&", "") == words and one.isVisible()), None)


def window_of(name: str) -> QWidget | None:
    """A window of the program that can be seen."""
    return next((one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()), None)


def is_said(inside: QWidget, text: str, fits: Callable[[TimelineItem], bool]) -> bool:
    """Whether a timeline there shows this text, in a line that fits."""
    lists = [one for one in inside.findChildren(TimelineList) if one.isVisible()]
    return any(item.text == text and fits(item) for one in lists for item in one.lines.items())


def _enter(field: QWidget, line: str) -> None:
    """Type; other letters than ASCII, for which QTest has no keys, come as an input method brings them."""
    if line.isascii():
        QTest.keyClicks(field, line)
    else:
        event = QInputMethodEvent()
        event.setCommitString(line)
        QApplication.sendEvent(field, event)
