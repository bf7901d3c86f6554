"""A small host inside the program, for people on the user's network: one switch, kept running (MISSION B9, L1)."""

import asyncio
import contextlib
import random
from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from typing import Any

from liveletter.domain.errors import LiveletterError, Refused
from liveletter.domain.live import LiveHost
from liveletter.domain.outbox import Pauses
from liveletter.events import EventBus, SettingChanged
from liveletter.ports import AccountStore, LiveFactories
from liveletter.services.live.deaf_sink import DeafSink
from liveletter.services.live.hosts import Hosts
from liveletter.services.live.own_mails import OwnMails
from liveletter.services.live.own_program import Program, Running
from liveletter.services.troubles import Troubles
from liveletter.settings import OWN_HOST, OWN_HOST_LISTEN, OWN_HOST_PORT, Settings, Value
from liveletter.tasks import TaskGroup

TOPIC = "own host"
_PAUSES = Pauses(first=1.0, longest=300.0)
_STEADY = 60.0  # seconds after which a host that ends is started again at once
_BEGIN = 30.0  # seconds in which it must answer
_LOOK = 0.1  # seconds between looks whether it answers
_WATCH = 60.0  # seconds between looks whether the computer's address has changed
_NO_ADDRESS = "Set a mail account up first: its address is your own on the host."
_NO_ANSWER = "The host inside Liveletter does not answer."
_ENDED = "The host inside Liveletter has stopped and is started again."


class OwnHost:
    """`set` is the switch; `begin` and `end` come with the engine."""

    def __init__(
        self,
        *,
        program: Program,
        hosts: Hosts,
        mails: OwnMails,
        accounts: AccountStore,
        factories: LiveFactories,
        settings: Settings,
        troubles: Troubles,
        bus: EventBus,
        pauses: Pauses = _PAUSES,
        watch: float = _WATCH,
    ) -> None:
        self._program = program
        self._hosts = hosts
        self._mails = mails
        self._accounts = accounts
        self._factories = factories
        self._settings = settings
        self._troubles = troubles
        self._bus = bus
        self._pauses = pauses
        self._watch = watch
        self._tasks = TaskGroup()
        self._switching = asyncio.Lock()

    async def set(self, on: bool) -> LiveHost | None:
        """Run it, or not; returns the host once it answers. Raises Refused, SecretsError."""
        async with self._switching:
            if not on:
                await self._off()
                return None
            if self._tasks.running and (kept := self._kept()) is not None:
                return kept
            self._program.require()
            await self._tasks.cancel()  # it may be trying in vain since the start
            started: asyncio.Future[LiveHost] = asyncio.get_running_loop().create_future()
            self._tasks.spawn(self._keep(started), name="own host")
            try:
                async with asyncio.timeout(3 * _BEGIN):
                    host = await started
                self._note(OWN_HOST.key, True)
                return host
            except TimeoutError:
                await self._tasks.cancel()
                raise Refused(_NO_ANSWER) from None
            except BaseException:
                await self._tasks.cancel()
                raise

    def begin(self) -> None:
        """Start it where the user has it on. What goes wrong is told as a trouble, and tried again."""
        if self._settings[OWN_HOST]:
            self._tasks.spawn(self._keep(None), name="own host")

    async def end(self) -> None:
        """End it with the engine; it comes again with the next one."""
        await self._tasks.cancel()

    async def _off(self) -> None:
        host = self._kept()
        self._note(OWN_HOST.key, False)
        try:
            if host is not None:
                await self._hosts.remove(host.id)  # while it still runs: the key is given back
        finally:
            await self._tasks.cancel()
            self._troubles.over(TOPIC)
            self._mails.end()

    async def _keep(self, started: "asyncio.Future[LiveHost] | None") -> None:
        """Start it again and again. Of the first start, `started` is told, and where that fails, that is all."""
        chance, tries, loop = random.SystemRandom(), 0, asyncio.get_running_loop()
        while True:
            begun = loop.time()
            try:
                await self._once(started)
                tries = 0 if loop.time() - begun > _STEADY else tries
            except LiveletterError as error:
                if started is not None and not started.done():
                    started.set_exception(error)
                    return
                self._troubles.arose(TOPIC, error.sentence, error.detail)
            tries += 1
            await asyncio.sleep(self._pauses.after(tries, chance))

    async def _once(self, started: "asyncio.Future[LiveHost] | None") -> None:
        """One run of it, until its address changes, or whether it can send mails. Raises LiveletterError where it ends
        by itself."""
        self._program.require()
        listen, port = self._settings[OWN_HOST_LISTEN], self._port()
        at = self._program.address(listen)
        url = f"http://{f'[{at}]' if ':' in at else at}:{port}"
        wanted, key = await self._owner(url)
        sender = wanted.address.lower()
        post = partial(self._mails.hand_over, sender) if self._mails.can_leave(sender) else None
        running = await self._program.start(listen=listen, port=port, url=url, mail_from=sender, post=post)
        try:
            await self._until_it_answers(running, url)
            if not (await self._factories.desk(wanted, key, DeafSink()).check()).ok:
                key = await self._program.add_owner(wanted.address)  # the one before is void: its files are gone
            host = await self._hosts.keep(wanted, key)
            self._troubles.over(TOPIC)
            if started is not None and not started.done():
                started.set_result(host)
            await _first_of(
                self._until_moved(running, lambda: self._program.address(listen) != at),
                self._mails.watch(sender, could_leave=post is not None),
            )
            if not running.is_running:
                raise Refused(_ENDED, running.last_words, permanent=False)
        finally:
            await running.stop()

    async def _owner(self, url: str) -> tuple[LiveHost, str]:
        """The host as it is to be kept, and the user's key on it: a new one where none is kept."""
        known = self._kept()
        if known is not None:
            with contextlib.suppress(LiveletterError):
                return replace(known, url=url), self._hosts.key(known)
        address = known.address if known is not None else self._address()
        return LiveHost(known.id if known else 0, url, address, own=True), await self._program.add_owner(address)

    def _address(self) -> str:
        """The user's mail address: one that they can send from, if any. Raises Refused."""
        accounts = [one for one in self._accounts.accounts() if one.mail_address]
        if not accounts:
            raise Refused(_NO_ADDRESS)
        return next((one for one in accounts if one.smtp is not None), accounts[0]).mail_address

    def _kept(self) -> LiveHost | None:
        return next((one for one in self._hosts.all() if one.own), None)

    def _port(self) -> int:
        """The same as ever. Raises Refused."""
        if not self._settings[OWN_HOST_PORT]:
            self._note(OWN_HOST_PORT.key, self._program.free_port(self._settings[OWN_HOST_LISTEN]))
        return self._settings[OWN_HOST_PORT]

    async def _until_it_answers(self, running: Running, url: str) -> None:
        """Raises Refused, with its own words where it said why it cannot."""
        answering, ending = asyncio.ensure_future(self._answers(url)), asyncio.ensure_future(running.ended())
        try:
            await asyncio.wait({answering, ending}, timeout=_BEGIN, return_when=asyncio.FIRST_COMPLETED)
            if not answering.done() or ending.done():
                raise Refused(running.last_words or _NO_ANSWER, permanent=False)
        finally:
            for task in (answering, ending):
                task.cancel()
            await asyncio.gather(answering, ending, return_exceptions=True)

    async def _answers(self, url: str) -> None:
        sign_up = self._factories.sign_up()
        while not (await sign_up.check(url)).ok:  # noqa: ASYNC110 (another process gives no event)
            await asyncio.sleep(_LOOK)

    async def _until_moved(self, running: Running, moved: Callable[[], bool]) -> None:
        """Wait until it has ended, or the computer's address is another one."""
        while running.is_running and not moved():
            running.tidy()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._watch):
                    await running.ended()

    def _note(self, key: str, value: Value) -> None:
        self._settings.set(key, value)
        self._bus.publish(SettingChanged(key, value))


async def _first_of(*waits: Coroutine[Any, Any, None]) -> None:
    """Wait until one of them has ended; the others are cancelled. Raises what it raised."""
    tasks = [asyncio.ensure_future(one) for one in waits]
    try:
        ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in ended:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
