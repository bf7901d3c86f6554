"""Alice's real window in its own process: presses Return in the chat with Bob and tells when the receipt is painted.

Arguments: the profile's folder, Bob's chat address. A number that comes as a line: send so many messages, one after the
other, and tell the seconds from each key press (a QKeyEvent posted to the input) to the painted words "Delivered…".
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from liveletter.bridge.commands import AddPerson
from liveletter.domain.addresses import Address
from liveletter.events import ChatArrived, ChatChanged, Event
from liveletter.window.app import run_window
from liveletter.window.chat.conversation_page import ConversationPage
from liveletter.window.shell.main_window import MainWindow

PAUSE = 150  # milliseconds between a receipt and the next key press: nobody writes faster


class Run(QObject):
    """Sends when told to."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._left = self._number = 0
        self._pressed = 0.0
        self._taken: list[float] = []
        self._steps: list[tuple[str, float]] = []
        self._orders = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._on_order)
        window._ctx.bus.subscribe(Event, self._on_event)
        window._ctx.run(self._begin())

    async def _begin(self) -> None:
        ctx, window = self._window._ctx, self._window
        bob = await ctx.client.call(AddPerson("Bob", [Address.xmpp(sys.argv[2])]))
        window.navigation.show_person(bob)
        page = window.pages.currentWidget()
        assert isinstance(page, ConversationPage)
        self.talk = page.talk
        self.talk.status.words.installEventFilter(self)
        print(json.dumps({"ready": True}), flush=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._pressed and self._is_proven():
            pressed, self._pressed = self._pressed, 0.0
            QTimer.singleShot(0, lambda: self._on_painted(pressed))
        return False

    def _is_proven(self) -> bool:
        own = self.talk.timeline.last_own
        words: str = self.talk.status.words.text() or self.talk.status.words.accessibleName()
        return own is not None and own.text == self._text() and "elivered" in words

    def _text(self) -> str:
        return f"Message {self._number}, of usual length, so to say"

    def _on_event(self, event: Event) -> None:
        if self._pressed:
            state = f" {event.message.state}" if isinstance(event, ChatArrived | ChatChanged) else ""
            name = type(event).__name__ + state
            self._steps.append((name, time.perf_counter() - self._pressed))

    def _on_order(self) -> None:
        self._left = int(os.read(0, 100))
        self._press()

    def _press(self) -> None:
        self._number += 1
        self._left -= 1
        self._steps.clear()
        field = self.talk.input
        field.setPlainText(self._text())
        QTimer.singleShot(PAUSE, self._press_return)

    def _press_return(self) -> None:
        self._pressed = time.perf_counter()
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        QApplication.postEvent(self.talk.input, key)

    def _on_painted(self, pressed: float) -> None:
        self._taken.append(time.perf_counter() - pressed)
        if self._left:
            self._press()
        else:
            print(json.dumps({"taken": self._taken, "steps": self._steps}), flush=True)
            self._taken = []


def begin(window: MainWindow) -> None:
    """The window is painted."""
    Run(window)


sys.exit(run_window(Path(sys.argv[1]), on_painted=begin))
