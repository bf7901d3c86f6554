"""Files that chat messages link to, saved where the user wants them (XEP-0066, XEP-0447)."""

import asyncio
from pathlib import Path

from liveletter.domain.errors import NotFound
from liveletter.ports import ChatStore
from liveletter.services.connections import Connections
from liveletter.services.saving import write_new

LARGEST = 1_000_000_000  # bytes


class LinkedFiles:
    """Downloads only when asked: nobody learns by a message alone that it was seen."""

    def __init__(self, *, chats: ChatStore, connections: Connections) -> None:
        self._chats = chats
        self._connections = connections

    async def save(self, chat_id: int, folder: str) -> str:
        """Download a message's file into a folder under a name that is free; returns the path. Raises ServerError,
        NotFound, DiskFull."""
        message = self._chats.message(chat_id)
        if message.file is None or not message.file.url:
            raise NotFound("There is no file in this message.")
        network = self._connections.network(message.account_id)
        data = await network.download(message.file, LARGEST)
        return str(await asyncio.to_thread(write_new, Path(folder) / message.file.name, data))
