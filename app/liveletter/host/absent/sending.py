"""Sends the mails to members who are away: looks for them again and again, claims, hands over.

A mail is claimed in the database before it is handed over, so that of all processes one alone sends it. Where it was
certainly not taken, the claim is given back and it is tried again later. Where the line broke while it was written,
nobody can know: the claim stays, since a message that is mailed twice is worse than one that is found on the page.
"""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from email.message import EmailMessage

from liveletter.catalogues import Catalogues
from liveletter.host.absent.gathering import Gathered, Gathering
from liveletter.host.absent.news import Writer
from liveletter.host.errors import HostError, Unknown
from liveletter.host.mailing import Mailer, MaybeTaken, NotTaken
from liveletter.host.metrics import Metrics
from liveletter.host.storage.absent import Absent, AbsentStore

log = logging.getLogger(__name__)
_PAUSE = 60.0  # seconds after a mail was not taken; doubled each time
_LONGEST = 3600.0
_KEPT = 10_000
_PAGE = 100
_SHARE = 20  # a rest is so many times as long as the look before it
_REST = 60.0  # seconds, at most
_SEE_THROUGH = 10.0  # seconds for a mail in flight when the host ends
_SERVER = ("", 0)  # what waits when the mail server does


class Waiting:
    """What is tried again only after a while, each time a longer one. Of this process alone: a claim is what counts."""

    def __init__(self) -> None:
        self._until: OrderedDict[tuple[str, int], tuple[float, float]] = OrderedDict()

    def put_off(self, key: tuple[str, int], now: float) -> None:
        """It failed."""
        pause = min(_LONGEST, self._until[key][1] * 2) if key in self._until else _PAUSE
        self._until[key] = (now + pause, pause)
        if len(self._until) > _KEPT:
            self._until.popitem(last=False)

    def done(self, key: tuple[str, int]) -> None:
        """It went well."""
        self._until.pop(key, None)

    def waits(self, key: tuple[str, int], now: float) -> bool:
        """Whether it is not time yet."""
        return self._until.get(key, (now, 0.0))[0] > now


class AbsentMails:
    """The one who looks and sends, in each process of a host that has a mail server."""

    def __init__(
        self,
        *,
        store: AbsentStore,
        gathering: Gathering,
        mailer: Mailer,
        metrics: Metrics,
        clock: Callable[[], float],
        every: float,
    ) -> None:
        self._store = store
        self._gathering = gathering
        self._mailer = mailer
        self._metrics = metrics
        self._clock = clock
        self._every = every
        self._writer = Writer()
        self._catalogues = Catalogues("absent")
        self._waiting = Waiting()

    async def run(self) -> None:
        """Look and send until cancelled; where looking takes long, more rarely."""
        while True:
            begun = time.monotonic()
            try:
                await self.look(now=self._clock())
            except HostError:
                log.warning("Members who are away could not be looked for")
            rest = min(_REST, _SHARE * (time.monotonic() - begun))
            await asyncio.sleep(max(self._every, rest))

    async def look(self, *, now: float) -> int:
        """Send what is due; returns how many mails were taken."""
        sent, passed = 0, 0
        while page := await self._store.absent(now=now, limit=_PAGE, offset=passed):
            for absent in page:
                if self._waiting.waits(_SERVER, now):
                    return sent
                done = not self._waiting.waits(_key(absent), now) and await self._tried(absent, now)
                sent, passed = sent + done, passed + (not done)
            if len(page) < _PAGE:
                break
        return sent

    async def _tried(self, absent: Absent, now: float) -> bool:
        try:
            return await self._send(absent, now)
        except HostError:
            raise
        except Exception as error:  # a bug of ours: it must not hold up the mails of others
            log.error("A mail to a member who is away could not be sent: %s", type(error).__name__)
            self._waiting.put_off(_key(absent), now)
            return False

    async def _send(self, absent: Absent, now: float) -> bool:
        try:
            gathered = await self._gathering.gather(absent, now=now)
        except Unknown:  # the session or the seat has just gone
            return False
        if gathered is None:
            return False
        mail = self._writer.mail(gathered.news, self._catalogues.best(absent.session.languages))
        if not await self._store.claim(absent, up_to=gathered.up_to, at=now):
            return False
        handing = asyncio.ensure_future(self._hand_over(absent, gathered, mail, now))
        try:
            return await asyncio.shield(handing)
        except asyncio.CancelledError:  # the host ends: the mail in flight is seen through, so that it is not lost
            await asyncio.wait({handing}, timeout=_SEE_THROUGH)
            raise

    async def _hand_over(self, absent: Absent, gathered: Gathered, mail: EmailMessage, now: float) -> bool:
        try:
            await self._mailer.send(mail, sender=gathered.sender, recipient=absent.member.address)
        except NotTaken as error:
            self._metrics.mails.labels("failed").inc()
            log.warning("A mail to a member who is away was not taken%s", " for good" if error.lasting else "")
            self._waiting.put_off(_key(absent) if error.of_recipient else _SERVER, now)
            await self._give_back(absent, gathered, error, now)
            return False
        except MaybeTaken:
            self._metrics.mails.labels("unsure").inc()
            log.warning("The mail server's line broke: whether a mail was taken is unknown, it is not sent again")
            self._waiting.put_off(_SERVER, now)
            return False
        self._metrics.mails.labels("sent").inc()
        self._waiting.done(_key(absent))
        self._waiting.done(_SERVER)
        return True

    async def _give_back(self, absent: Absent, gathered: Gathered, error: NotTaken, now: float) -> None:
        if error.lasting and error.of_recipient:
            await self._store.bounced(session_id=absent.session.id, number=absent.member.number)
        else:
            await self._store.release(absent, up_to=gathered.up_to, at=now)


def _key(absent: Absent) -> tuple[str, int]:
    return absent.session.id, absent.member.number
