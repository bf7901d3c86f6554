"""Desktop notices over a real D-Bus session bus, with a desktop service of the test's own on the other side."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from typing import Any

import pytest
from jeepney import DBusAddress, Message, message_bus, new_method_return, new_signal
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

from liveletter.alerts.desktop import DesktopAlert
from liveletter.catalogues import Catalogues
from liveletter.ports import Notice
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup

PLACE = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.Notifications")


class Listener:
    """What the user did."""

    def __init__(self) -> None:
        self.did: asyncio.Queue[tuple[str, Notice, str]] = asyncio.Queue()

    def notice_activated(self, notice: Notice) -> None:
        self.did.put_nowait(("activated", notice, ""))

    def notice_answered(self, notice: Notice, text: str) -> None:
        self.did.put_nowait(("answered", notice, text))


class Desktop:
    """A notification service: keeps what it was asked to show."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self.shown: asyncio.Queue[tuple[Any, ...]] = asyncio.Queue()

    async def serve(self) -> None:
        while True:
            message = await self._connection.receive()
            match message.header.fields.get(3):
                case "GetCapabilities":
                    await self._answer(message, "as", (["actions", "body", "body-markup", "inline-reply"],))
                case "Notify":
                    await self._answer(message, "u", (7,))
                    self.shown.put_nowait(message.body)

    async def _answer(self, message: Message, signature: str, body: tuple[Any, ...]) -> None:
        await self._connection.send(new_method_return(message, signature, body))

    async def tell(self, signal: str, signature: str, body: tuple[Any, ...]) -> None:
        await self._connection.send(new_signal(PLACE, signal, signature, body))


@pytest.fixture
async def bus(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    daemon = shutil.which("dbus-daemon")
    assert daemon, "dbus-daemon is missing: packaging/test installs it"
    process = await asyncio.create_subprocess_exec(
        daemon, "--session", "--nofork", "--nopidfile", "--print-address=1", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    address = (await process.stdout.readline()).decode().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    process.terminate()
    await process.wait()


@pytest.fixture
async def desktop(bus: str) -> AsyncIterator[Desktop]:
    connection = await open_dbus_connection(bus)
    await connection.send(message_bus.RequestName("org.freedesktop.Notifications"))
    desktop = Desktop(connection)
    serving = asyncio.create_task(desktop.serve())
    yield desktop
    serving.cancel()
    await connection.close()


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
async def alert(settings: Settings) -> AsyncIterator[tuple[DesktopAlert, Listener]]:
    listener, tasks = Listener(), TaskGroup()
    alert = DesktopAlert(listener=listener, tasks=tasks, settings=settings, words=Catalogues("engine").best([]))
    yield alert, listener
    await tasks.cancel()
    await alert.close()


@pytest.mark.row("W")
async def test_a_notice_is_shown_clicked_and_answered(desktop: Desktop, alert: tuple[DesktopAlert, Listener]) -> None:
    shower, listener = alert
    notice = Notice("Bob", "a <b>bold</b> claim", person_id=3, can_reply=True)
    assert await shower.show(notice)
    shown = await asyncio.wait_for(desktop.shown.get(), 5)
    assert shown[3] == "Bob"
    assert shown[4] == "a &lt;b&gt;bold&lt;/b&gt; claim"  # a stranger's words are no markup
    assert "inline-reply" in shown[5]

    await desktop.tell("ActionInvoked", "us", (7, "default"))
    assert await asyncio.wait_for(listener.did.get(), 5) == ("activated", notice, "")
    await desktop.tell("NotificationReplied", "us", (7, "on my way"))
    assert await asyncio.wait_for(listener.did.get(), 5) == ("answered", notice, "on my way")


@pytest.mark.parametrize("sound", [True, False])
async def test_the_desktop_is_asked_to_be_silent_where_the_user_wants_it(
    desktop: Desktop, alert: tuple[DesktopAlert, Listener], settings: Settings, sound: bool
) -> None:
    settings.note("notices.sound", sound)
    await alert[0].show(Notice("Bob", "hello"))
    shown = await asyncio.wait_for(desktop.shown.get(), 5)
    assert ("suppress-sound" in shown[6]) is not sound


async def test_signals_for_the_notices_of_others_are_ignored(
    desktop: Desktop, alert: tuple[DesktopAlert, Listener]
) -> None:
    shower, listener = alert
    notice = Notice("Bob", "hello", mail_id=1)
    await shower.show(notice)
    await desktop.tell("ActionInvoked", "us", (99, "default"))
    await desktop.tell("ActionInvoked", "us", (7, "default"))
    assert await asyncio.wait_for(listener.did.get(), 5) == ("activated", notice, "")
    assert listener.did.empty()


async def test_without_a_service_the_next_way_is_asked(bus: str, alert: tuple[DesktopAlert, Listener]) -> None:
    assert not await alert[0].show(Notice("Bob", "hello"))


async def test_without_a_bus_the_next_way_is_asked(
    monkeypatch: pytest.MonkeyPatch, alert: tuple[DesktopAlert, Listener]
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    assert not await alert[0].show(Notice("Bob", "hello"))
