"""Names of controls: the one that tests and style sheets know, and the one that is read aloud."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, spoken: str = "") -> W:
    """Give a control its names. `spoken` may hold the "&" of a shortcut: it is not read aloud."""
    widget.setObjectName(name)
    if spoken:
        widget.setAccessibleName(spoken.replace("&", ""))
    return widget
