"""Sends files by chat (XEP-0363)."""

import uuid
from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QObject, Signal

from liveletter.bridge.commands import SendFile
from liveletter.domain.errors import EngineUnavailable
from liveletter.window.chat.matter import Matter
from liveletter.window.context import Context


class FileSender(QObject):
    """One file after the other, in the order given."""

    file_sent = Signal(object)  # ChatMessage: it waits to be uploaded

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx

    def send(self, matter: Matter, paths: Sequence[str]) -> None:
        """Send these files to the person whom the talk is with."""
        if matter.person_id and paths:
            commands = [SendFile(matter.person_id, path, matter.about, str(uuid.uuid4())) for path in paths]
            self._ctx.run(self._send(commands))

    async def _send(self, commands: Sequence[SendFile]) -> None:
        for command in commands:
            try:
                message = await self._ctx.client.call(command)
            except EngineUnavailable:
                message = await self._ctx.client.call(command)  # it may have kept it, and sends it once
            if shiboken6.isValid(self):
                self.file_sent.emit(message)
