"""Layouts: a thin line between two parts, and rows that are made anew."""

from PySide6.QtWidgets import QFrame, QLayout


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
