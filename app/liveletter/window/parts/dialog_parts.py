"""Parts that dialogs and the composer share: named and spoken controls, plain sentences, awaited dialogs."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from liveletter.events import Event
from liveletter.window.context import Context
from liveletter.window.parts import icons, theme

W = TypeVar("W", bound=QWidget)
E = TypeVar("E", bound=Event)
R = TypeVar("R")


def named(widget: W, name: str, spoken: str = "") -> W:
    """Give a control the name that tests and style sheets know, and the one that is read aloud."""
    widget.setObjectName(name)
    if spoken:
        widget.setAccessibleName(spoken.replace("&", ""))
    return widget


def push(name: str, text: str, *, icon: str = "", main: bool = False) -> QPushButton:
    """A button with words."""
    button = named(QPushButton(text), name, text)
    button.setAutoDefault(False)
    if icon:
        button.setIcon(icons.icon(icon))
    if main:
        button.setProperty("role", "main")
    return button


def small_button(name: str, icon: str, spoken: str, *, size: int = theme.ICON) -> QToolButton:
    """A quiet button with an icon alone; `spoken` is its tool tip too."""
    button = named(QToolButton(), name, spoken)
    button.setIcon(icons.icon(icon))
    button.setIconSize(QSize(size, size))
    button.setToolTip(spoken)
    button.setProperty("role", "flat")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def sentence(name: str, text: str = "", *, dim: bool = False) -> QLabel:
    """A label that wraps and takes nothing for markup."""
    label = named(QLabel(text), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    if dim:
        label.setProperty("role", "dim")
    return label


def heading(name: str, text: str, *, factor: float = 1.0) -> QLabel:
    """A bold label over a group."""
    label = sentence(name, text)
    label.setFont(theme.scaled(label.font(), factor, bold=True))
    return label


def line() -> QFrame:
    """A thin separator."""
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFixedHeight(1)
    frame.setAutoFillBackground(True)
    frame.setBackgroundRole(frame.palette().ColorRole.Mid)
    return frame


def clear(layout: QLayout, *, leave: int = 0) -> None:
    """Take all but the last `leave` items out; their widgets end once nothing uses them any more."""
    while layout.count() > leave and (item := layout.takeAt(0)):
        if (old := item.widget()) is not None:
            old.hide()
            old.setObjectName("")  # not to be found while it waits for its end
            old.deleteLater()


class GrowingDialog(QDialog):
    """A dialog that is always as high as its sentences need, as far as the screen allows."""

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._grow()
        return bool(handled)

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        wanted = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
        height = min(wanted, self.screen().availableGeometry().height() - 60)
        if height > self.height():
            self.resize(self.width(), height)


async def shown(dialog: QDialog) -> bool:
    """Open a dialog and wait for it without stopping anything else: True where it was accepted."""
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    dialog.finished.connect(lambda code: None if answer.done() else answer.set_result(code))
    dialog.open()
    return await answer == QDialog.DialogCode.Accepted


def run_for(owner: QObject, ctx: Context, coroutine: Coroutine[Any, Any, R]) -> "asyncio.Task[R]":
    """`ctx.run`, but ended when `owner` goes: nothing comes back to a dialog that was closed."""
    task = ctx.run(coroutine)
    owner.destroyed.connect(lambda: task.cancel())
    return task


def listen(owner: QObject, ctx: Context, kind: type[E], handler: Callable[[E], None]) -> None:
    """Hear the engine's events as long as `owner` lives."""
    subscription = ctx.bus.subscribe(kind, handler)
    owner.destroyed.connect(lambda: subscription.cancel())
