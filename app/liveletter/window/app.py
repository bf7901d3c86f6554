"""Starts the window: first something to see, then the engine."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop  # after PySide6: it takes the first Qt that it finds

from liveletter import __version__
from liveletter.domain.errors import ArchiveError, LiveletterError
from liveletter.events import EngineReady, EventBus, SettingChanged, TroubleArose
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup
from liveletter.window.context import Context
from liveletter.window.engine_link import EngineLink, engine_command
from liveletter.window.logs import log_to
from liveletter.window.parts import icons
from liveletter.window.parts.theme import Theme
from liveletter.window.reading import ARCHIVE_TOPIC, LateReader
from liveletter.window.shell.main_window import MainWindow
from liveletter.window.translation import install_translation

if TYPE_CHECKING:
    from liveletter.window.shell.tray import Tray

log = logging.getLogger(__name__)

LEAVE_PATIENCE = 2.0  # seconds that the engine has to take the last wishes


def run_window(
    data: Path,
    *,
    on_painted: Callable[[MainWindow], None] | None = None,
    engine: Callable[[Path], list[str]] = engine_command,
) -> int:
    """Show the window of a profile until the user quits; 0 also where its window was there already and is raised.

    `on_painted` is called once, when the main window has been painted for the first time.
    """
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    log_to(data)
    application = make_application()
    loop = QEventLoop(application)
    asyncio.set_event_loop(loop)
    loop.set_default_executor(ThreadPoolExecutor(4))
    with loop:
        program = Program(application=application, data=data, engine=engine)
        code: int = loop.run_until_complete(program.run(on_painted=on_painted))
    return code


def make_application() -> QApplication:
    """The one QApplication, with names, icon and language."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["liveletter"])
    application.setApplicationName("liveletter")
    application.setApplicationDisplayName("Liveletter")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("liveletter")
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(icons.application_icon())
    install_translation(application)
    return application


class FirstPaint(QObject):
    """Calls back when a widget has been painted once."""

    def __init__(self, *, widget: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        self._seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._seen:
            self._seen = True
            watched.removeEventFilter(self)
            asyncio.get_running_loop().call_soon(self._then)
        return False


class Program:
    """One run of the window: builds the objects, starts them in order, stops them in reverse."""

    def __init__(self, *, application: QApplication, data: Path, engine: Callable[[Path], list[str]]) -> None:
        self._data = data
        self._application = application
        self._bus = EventBus()
        self._settings = Settings(data / "settings.json")
        self._theme = Theme(application=application, settings=self._settings)
        self._link = EngineLink(data=data, bus=self._bus, start=engine)
        self._tasks = TaskGroup(on_error=self._on_error)
        self._quit = asyncio.Event()
        self._window: MainWindow | None = None
        self._tray: Tray | None = None
        self._unreadable: ArchiveError | None = None

    async def run(self, *, on_painted: Callable[[MainWindow], None] | None) -> int:
        """Until the user quits."""
        if await self._link.raise_other_window():
            log.info("This profile's window is open already; it was raised")
            return 0
        reader = self._open_reader()
        context = Context(client=self._link, reader=reader, bus=self._bus, settings=self._settings, tasks=self._tasks)
        painted = asyncio.Event()
        window = self._make_window(context, painted)
        await painted.wait()
        if on_painted is not None:
            on_painted(window)
        engine = asyncio.get_running_loop().create_task(self._link.run(), name="engine link")
        self._add_tray(context, window)
        try:
            await self._quit.wait()
        finally:
            await self._stop(window, engine)
            reader.close()
        return 0

    def _open_reader(self) -> LateReader:
        reader = LateReader(self._data / "archive.db", on_trouble=self._on_unreadable)
        self._bus.subscribe(EngineReady, lambda _: self._try_open(reader))
        self._bus.subscribe(SettingChanged, self._on_setting_changed)
        self._try_open(reader)
        return reader

    def _try_open(self, reader: LateReader) -> None:
        """Before the views hear that the engine is ready, they can read."""
        try:
            reader.open()
        except ArchiveError as error:
            self._on_unreadable(error)
        else:
            self._unreadable = None
        self._tell_readable()

    def _on_unreadable(self, error: ArchiveError) -> None:
        """The window stays, with what it shows already."""
        log.info("The archive cannot be read: %s %s", error.sentence, error.detail)
        self._unreadable = error
        self._tell_readable()

    def _tell_readable(self) -> None:
        if self._window is not None:  # before that, the engine is yet to make the archive or to say what is wrong
            sentence = self._unreadable.sentence if self._unreadable else ""
            self._bus.publish(TroubleArose(ARCHIVE_TOPIC, sentence))

    def _make_window(self, context: Context, painted: asyncio.Event) -> MainWindow:
        window = MainWindow(ctx=context)
        self._window = window
        sys.excepthook = self._on_exception
        window.quit_asked.connect(self._on_quit_asked)
        window.close_asked.connect(self._on_close_asked)
        self._catch_signals()
        FirstPaint(widget=window, then=painted.set)
        window.show()
        return window

    def _add_tray(self, context: Context, window: MainWindow) -> None:
        from liveletter.window.shell.tray import Tray

        tray = self._tray = Tray(ctx=context, parent=window)
        tray.window_requested.connect(window.come_up)
        tray.compose_requested.connect(lambda: window.mail_actions.compose())
        tray.link_requested.connect(lambda: context.run(window.opener.copy_chat_link()))
        window.opener.link_copied.connect(tray.tell)
        tray.quit_requested.connect(self._on_quit_asked)

    def _catch_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError, ValueError):
                loop.add_signal_handler(number, self._quit.set)

    def _on_close_asked(self) -> None:
        if self._window is not None and self._tray is not None and self._tray.keeps_running():
            self._window.hide()
        else:
            self._on_quit_asked()

    def _on_quit_asked(self) -> None:
        self._tasks.spawn(self._leave(), name="leave")

    async def _leave(self) -> None:
        """Quit, unless something that was written cannot be kept."""
        if self._window is None or await self._window.opener.close_all():
            self._quit.set()

    def _on_setting_changed(self, event: SettingChanged) -> None:
        self._settings.note(event.key, event.value)
        self._theme.apply()

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A slot raised: it is shown as a coroutine's error would be."""
        if issubclass(kind, KeyboardInterrupt):
            self._quit.set()
        else:
            self._on_error(error.with_traceback(trace))

    def _on_error(self, error: BaseException) -> None:
        if self._window is not None:
            self._window.report(error)

    async def _stop(self, window: MainWindow, engine: asyncio.Task[None]) -> None:
        if self._link.is_connected:
            with contextlib.suppress(LiveletterError, TimeoutError):  # the engine may be gone
                await asyncio.wait_for(window.keep_geometry(), LEAVE_PATIENCE)
        window.close_for_good()
        await self._tasks.cancel()
        engine.cancel()
        await asyncio.gather(engine, return_exceptions=True)
