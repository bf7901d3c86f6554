"""Files that are dropped onto a talk."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Takes files dropped anywhere in `place`, as long as `target` is there to send them."""

    files_dropped = Signal(list)  # paths

    def __init__(self, *, place: QWidget, target: QWidget) -> None:
        super().__init__(place)
        self._target = target
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        paths = dropped_files(event.mimeData())
        if not paths or not self._target.isVisible():
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.files_dropped.emit(paths)
        return True


def dropped_files(data: QMimeData) -> list[str]:
    """The local files in what is dragged; folders cannot be sent."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if Path(path).is_file()]
