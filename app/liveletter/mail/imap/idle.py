"""Waiting for changes in the selected folder: IDLE (RFC 2177) with a watchdog, else NOOP now and then."""

import asyncio
from collections.abc import AsyncIterator

from liveletter.domain.errors import Refused, Unreachable
from liveletter.mail.imap.protocol import Pending, first_of
from liveletter.mail.imap.session import Session

REISSUE = 29 * 60.0  # seconds: servers may end what idles for 30 minutes
DONE_TIMEOUT = 20.0  # seconds that a living server may take to end IDLE


async def changes(session: Session, *, poll_seconds: float, reissue: float = REISSUE) -> AsyncIterator[None]:
    """Yields each time something changed in the selected folder. Raises ServerError as soon as the connection is lost.

    Changes told between two turns are not missed. A connection that died in silence is found when IDLE is renewed, or
    by the system's keep-alive before.
    """
    while True:
        if not session.changed.is_set():
            if session.can("IDLE"):
                await _idle(session, reissue)
            else:
                await _poll(session, poll_seconds)
        if session.changed.is_set():
            session.changed.clear()
            yield


async def _poll(session: Session, seconds: float) -> None:
    await _until_changed(session, seconds)
    await session.noop()


async def _idle(session: Session, seconds: float) -> None:
    go = session.idle_continuation()
    pending = session.start(b"IDLE", patient=True)
    try:
        await first_of(go, pending.done, timeout=DONE_TIMEOUT)
        if not go.done() or pending.done.done():
            await _not_idling(session, pending)
        await _until_changed(session, seconds)
        session.end_idle(pending)
        async with asyncio.timeout(DONE_TIMEOUT):
            await session.finish(pending)
    except TimeoutError as error:
        session.close()
        raise Unreachable("The mail server has fallen silent.") from error
    except asyncio.CancelledError:
        if not session.gone.done():
            session.end_idle(pending)  # leaves the connection usable, for LOGOUT
        raise


async def _not_idling(session: Session, pending: Pending) -> None:
    if not pending.done.done():
        raise TimeoutError
    reply = await session.finish(pending)
    raise Refused("The mail server does not push new mail.", reply.text, permanent=False)


async def _until_changed(session: Session, seconds: float) -> None:
    """Wait for a change, for the time to pass, or for the loss of the connection (raises then)."""
    task = asyncio.ensure_future(session.changed.wait())
    try:
        await first_of(task, session.gone, timeout=seconds)
    finally:
        task.cancel()
    if session.gone.done():
        await session.noop()  # raises, with its sentence
