"""A real host in a thread with a loop of its own, for tests that speak with it without one."""

import asyncio
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar

from liveletter.host.config import HostConfig
from tests.host.living import House, Mailbag

T = TypeVar("T")


class HostInThread:
    """`with HostInThread(config) as host:` it listens on `host.url`; `host.run(coroutine)` runs in its loop."""

    def __init__(self, config: HostConfig, mailbag: Mailbag | None = None) -> None:
        self._config = config
        self._mailbag = mailbag
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="host", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self.house = self.run(self._begin())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.run(self.house.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def url(self) -> str:
        return self.house.url

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(timeout=30)

    async def _begin(self) -> House:
        return await House(self._config, self._mailbag).__aenter__()
