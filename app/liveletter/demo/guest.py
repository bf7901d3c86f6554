"""Somebody on the practice servers who has nothing but a mailbox and a browser: follows the links in live letters."""

import asyncio
import logging
import uuid
from email import message_from_bytes
from email.policy import default

from liveletter.domain.errors import LiveletterError, NotFound
from liveletter.domain.live import find_link
from liveletter.networks.live.seat import GuestSeat
from liveletter.services.live.deaf_sink import DeafSink
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)
_PATIENCE = 25.0  # seconds for a letter to come


class PracticeGuest:
    """Asks the host what a browser would ask. `mails`: what comes into their mailbox."""

    def __init__(self, mails: asyncio.Queue[bytes]) -> None:
        self._mails = mails
        self._here = TaskGroup()

    async def answer(self, subject: str, text: str) -> None:
        """Wait for a live letter, join its chat, say something, and stay. Raises LiveletterError."""
        try:
            async with asyncio.timeout(_PATIENCE):
                link = await self._link_in(subject)
        except TimeoutError:
            raise NotFound(f"No letter “{subject}” with a chat in it came to the guest.") from None
        seat = GuestSeat(link=link, kept_pass="", sink=DeafSink(), pass_changed=lambda _: None)
        await seat.join()
        self._here.spawn(self._stay(seat), name="a guest's line")
        await seat.say(seat.uuid, uuid.uuid4().hex, text)

    async def leave(self) -> None:
        """Close the browser."""
        await self._here.cancel()

    async def _link_in(self, subject: str) -> str:
        while True:
            mail = message_from_bytes(await self._mails.get(), policy=default)
            body = mail.get_body(("plain",))
            if mail["Subject"] == subject and body is not None and (link := find_link(body.get_content())):
                return link

    async def _stay(self, seat: GuestSeat) -> None:
        try:
            await seat.run()
        except LiveletterError as error:
            log.info("A guest's line has ended: %s", error.sentence)
