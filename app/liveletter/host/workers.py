"""Several host processes on one machine: started together, started again where one ends, ended together."""

import asyncio
import contextlib
import logging
import multiprocessing
import signal
import time
from dataclasses import replace
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess

from liveletter.domain.errors import LiveletterError
from liveletter.host.config import HostConfig
from liveletter.host.errors import Misconfigured
from liveletter.host.logs import log_to_stderr
from liveletter.host.running import serve

log = logging.getLogger(__name__)
_SETTLED = 10.0  # seconds in which a worker that says why it cannot begin ends all
_LOOK = 0.5  # seconds


class _Ending(Exception):
    """We were told to end."""


def run_workers(config: HostConfig) -> None:
    """Run until SIGINT or SIGTERM. Raises Misconfigured where a worker does not even begin."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _end)
    workers: dict[int, tuple[BaseProcess, float]] = {}
    try:
        while True:
            for index in range(config.workers):
                if index not in workers:
                    workers[index] = (_start(config, index), time.monotonic())
            wait([process.sentinel for process, _ in workers.values()], timeout=_LOOK)
            _bury(workers)
    except _Ending:
        pass
    finally:
        _end_all([process for process, _ in workers.values()])


def _start(config: HostConfig, index: int) -> BaseProcess:
    metrics = config.metrics_listen
    its = replace(config, metrics_listen=None if metrics is None else (metrics[0], metrics[1] + index))
    process = multiprocessing.get_context("spawn").Process(target=_work, args=(its,), name=f"host-{index}")
    process.start()
    return process


def _bury(workers: dict[int, tuple[BaseProcess, float]]) -> None:
    """Forget those that have ended, so that others are started."""
    for index, (process, begun) in tuple(workers.items()):
        if process.is_alive():
            continue
        del workers[index]
        if process.exitcode == 1 and time.monotonic() - begun < _SETTLED:
            raise Misconfigured("A worker of the host cannot begin. Its log says why.")
        log.warning("A worker has ended and is started again")


def _end_all(processes: list[BaseProcess]) -> None:
    for process in processes:
        process.terminate()
    for process in processes:
        process.join()


def _end(*_: object) -> None:
    raise _Ending


def _work(config: HostConfig) -> None:
    log_to_stderr()
    try:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(serve(config))
    except LiveletterError as error:
        log.error("%s %s", error.sentence, error.detail)
        raise SystemExit(1) from None
