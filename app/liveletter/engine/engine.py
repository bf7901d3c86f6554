"""An engine: starts its parts in order, answers commands, stops them in reverse.

The same object runs in its own process (`engine.process`), under the command line, and inside a test's loop.
"""

import logging
from pathlib import Path
from typing import TypeVar

from liveletter.bridge.commands import Command
from liveletter.domain.errors import LiveletterError
from liveletter.engine.handlers import handlers_of
from liveletter.engine.parts import Parts
from liveletter.events import EngineReady, EventBus
from liveletter.ports import Alert, Notice, Secrets
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)
R = TypeVar("R")


class Engine:
    """All that works behind the window, for one profile.

    The archive is opened at once (raising ArchiveError); `start` takes up work. `call` answers a command as the bridge
    would.
    """

    def __init__(self, *, data: Path, secrets: Secrets, bus: EventBus | None = None) -> None:
        self.bus = bus or EventBus()
        self.tasks = TaskGroup(on_error=self._on_task_error)
        self._alerts: list[Alert] = []
        self.parts = Parts(data=data, secrets=secrets, alerts=self._alerts, bus=self.bus, tasks=self.tasks)
        self.handlers = handlers_of(self.parts)

    def add_alert(self, alert: Alert) -> None:
        """Another way to alert the user, tried after those before it."""
        self._alerts.append(alert)

    async def start(self, *, connect: bool = True) -> None:
        """Take up what a crash left; with `connect`, connect the accounts."""
        self.parts.outbox.runner.recover()
        self.parts.outbox.reports.recover()
        self.parts.accounts.connections.open(run=connect)
        self.parts.live.connections.open(run=connect)
        if connect:
            self.tasks.spawn(self.parts.outbox.runner.run(), name="outbox")
            self.parts.own_host.begin()
        self.bus.publish(EngineReady())

    async def stop(self) -> None:
        """Log out everywhere, then close the archive."""
        await self.parts.live.connections.close()
        await self.parts.accounts.connections.close()
        for alert in self._alerts:
            await alert.close()
        await self.tasks.cancel()
        await self.parts.own_host.end()
        self.parts.archive.close()

    async def call(self, command: Command[R]) -> R:
        """Answer a command. Raises LiveletterError."""
        answer: R = await self.handlers[type(command)](command)
        return answer

    def notice_activated(self, notice: Notice) -> None:
        """The user clicked a notice."""
        self.parts.notices.activated(notice)

    def notice_answered(self, notice: Notice, text: str) -> None:
        """The user answered in a notice."""
        self.tasks.spawn(self._answer(notice, text), name="answer in a notice")

    async def _answer(self, notice: Notice, text: str) -> None:
        try:
            if notice.session_id:
                await self.parts.live.sending.say(notice.session_id, text, "")
            else:
                await self.parts.talking.sending.send(notice.person_id, text)
        except LiveletterError as error:
            self.parts.troubles.arose("notice", error.sentence)

    def _on_task_error(self, error: BaseException) -> None:
        if isinstance(error, LiveletterError):
            self.parts.troubles.arose("background", error.sentence, error.detail)
        else:
            log.error("A background task failed", exc_info=error)
