"""Files that chat messages link to, saved where the user wants them (XEP-0066, XEP-0447, live sessions)."""

import asyncio
from pathlib import Path

from liveletter.domain.chat import ChatMessage, LinkedFile
from liveletter.domain.errors import NotFound
from liveletter.domain.file_names import safe_file_name
from liveletter.ports import ChatStore, LiveStore
from liveletter.services.connections import Connections
from liveletter.services.live.connections import LiveConnections
from liveletter.services.live.unrecorded import Unrecorded
from liveletter.services.saving import write_new

LARGEST = 1_000_000_000  # bytes


class LinkedFiles:
    """Downloads only when asked: nobody learns by a message alone that it was seen."""

    def __init__(
        self,
        *,
        chats: ChatStore,
        connections: Connections,
        live: LiveStore,
        unrecorded: Unrecorded,
        live_connections: LiveConnections,
    ) -> None:
        self._chats = chats
        self._connections = connections
        self._live = live
        self._unrecorded = unrecorded
        self._live_connections = live_connections

    async def save(self, chat_id: int, folder: str) -> str:
        """Download a message's file into a folder under a name that is free; returns the path. Raises ServerError,
        NotFound, DiskFull."""
        message = self._unrecorded.message(chat_id) if chat_id < 0 else self._chats.message(chat_id)
        if message.file is None or not message.file.url:
            raise NotFound("There is no file in this message.")
        data = await self._fetch(message, message.file)
        name = safe_file_name(message.file.name) or "file"
        return str(await asyncio.to_thread(write_new, Path(folder) / name, data))

    async def _fetch(self, message: ChatMessage, file: LinkedFile) -> bytes:
        if not message.session_id:
            return await self._connections.network(message.account_id).download(file, LARGEST)
        session = self._live.session(message.session_id)
        number = self._live.record(message.id) if message.id > 0 else self._unrecorded.record_of(message)
        return await self._live_connections.talk(session).fetch_file(session.uuid, number, LARGEST)
