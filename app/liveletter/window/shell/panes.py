"""F6: the keyboard goes round the parts of the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Panes:
    """The parts in order. Those that are hidden are passed over."""

    def __init__(self, panes: Callable[[], list[QWidget]]) -> None:
        self._panes = panes

    def go(self, by: int) -> None:
        """Put the keyboard into the next (1) or previous (-1) part."""
        panes = [pane for pane in self._panes() if pane.isVisible() and pane.isEnabled()]
        if not panes:
            return
        focused = QApplication.focusWidget()
        at = next((place for place, pane in enumerate(panes) if focused and _within(focused, pane)), None)
        following = panes[0 if at is None else (at + by) % len(panes)]
        following.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _within(widget: QWidget, pane: QWidget) -> bool:
    return widget is pane or pane.isAncestorOf(widget)
