"""Dialogs that grow with their sentences, and dialogs that are awaited."""

import asyncio

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


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
