"""Desktop notices over D-Bus (org.freedesktop.Notifications), with a reply field where the desktop has one."""

import asyncio
import html
import logging
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, message_bus, new_method_call
from jeepney.io.asyncio import DBusRouter, open_dbus_router

from liveletter.catalogues import Catalogue
from liveletter.ports import Notice, NoticeListener
from liveletter.settings import NOTICE_SOUND, Settings
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)
_PLACE = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
CALL_TIMEOUT = 2.0  # seconds; a desktop that does not answer is no way to alert
REMEMBERED = 100


class DesktopAlert:
    """Shows notices through the desktop's own service; connects at the first one."""

    def __init__(self, *, listener: NoticeListener, tasks: TaskGroup, settings: Settings, words: Catalogue) -> None:
        self._listener = listener
        self._tasks = tasks
        self._settings = settings
        self._words = words
        self._router: DBusRouter | None = None
        self._manager: Any = None
        self._capabilities: frozenset[str] = frozenset()
        self._shown: dict[int, Notice] = {}
        self._unavailable = False

    async def show(self, notice: Notice) -> bool:
        """Show a notice; False where there is no desktop service."""
        if self._unavailable:
            return False
        try:
            async with asyncio.timeout(CALL_TIMEOUT):
                router = self._router or await self._connect()
                reply = await router.send_and_get_reply(self._message(notice))
        except (OSError, KeyError, TimeoutError, EOFError, ValueError) as error:
            log.info("There is no desktop service for notices: %r", error)
            self._unavailable = self._router is None
            return False
        if reply.header.message_type.name != "method_return":
            return False
        self._remember(reply.body[0], notice)
        return True

    async def close(self) -> None:
        """Leave the bus."""
        if self._manager is not None:
            await self._manager.__aexit__(None, None, None)
            self._manager = self._router = None

    async def _connect(self) -> DBusRouter:
        manager = open_dbus_router()
        router: DBusRouter = await manager.__aenter__()
        self._manager = manager
        reply = await router.send_and_get_reply(new_method_call(_PLACE, "GetCapabilities"))
        if reply.header.message_type.name != "method_return":
            raise OSError("no notification service")
        self._capabilities = frozenset(reply.body[0])
        rule = MatchRule(type="signal", interface=_PLACE.interface, path=_PLACE.object_path)
        await router.send_and_get_reply(message_bus.AddMatch(rule))
        self._router = router
        self._tasks.spawn(self._listen(router, rule), name="desktop notices")
        return router

    def _message(self, notice: Notice) -> Message:
        actions = ["default", self._words.text("Open")]
        if notice.can_reply and "inline-reply" in self._capabilities:
            actions += ["inline-reply", self._words.text("Reply")]
        hints: dict[str, tuple[str, Any]] = {
            "desktop-entry": ("s", "liveletter"),
            "category": ("s", "im.received" if notice.person_id or notice.session_id else "email.arrived"),
        }
        if not self._settings[NOTICE_SOUND]:
            hints["suppress-sound"] = ("b", True)
        body = html.escape(notice.body) if "body-markup" in self._capabilities else notice.body
        arguments = ("Liveletter", 0, "liveletter", notice.title, body, actions, hints, -1)
        return new_method_call(_PLACE, "Notify", "susssasa{sv}i", arguments)

    def _remember(self, number: int, notice: Notice) -> None:
        self._shown[number] = notice
        while len(self._shown) > REMEMBERED:
            self._shown.pop(next(iter(self._shown)))

    async def _listen(self, router: DBusRouter, rule: MatchRule) -> None:
        with router.filter(rule, bufsize=50) as signals:
            while True:
                self._take(await signals.get())

    def _take(self, signal: Message) -> None:
        member = signal.header.fields.get(3)  # MEMBER
        notice = self._shown.get(signal.body[0]) if signal.body else None
        if notice is None:
            return
        if member == "NotificationReplied":
            self._listener.notice_answered(notice, str(signal.body[1]))
        elif member == "ActionInvoked" and signal.body[1] == "default":
            self._listener.notice_activated(notice)
        elif member == "NotificationClosed":
            self._shown.pop(signal.body[0], None)
