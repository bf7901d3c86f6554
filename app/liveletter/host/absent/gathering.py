"""Gathers what was said to a member who is away into the news of one mail."""

from urllib.parse import urlsplit

import msgspec

from liveletter.host.absent.news import Entry, News
from liveletter.host.config import HostConfig, Limits
from liveletter.host.links import Links
from liveletter.host.mail_links import MailLinks, Purpose
from liveletter.host.model import OWNER, SPOKEN, Record, RecordKind, Seat, Session
from liveletter.host.storage.absent import Absent
from liveletter.host.storage.sql import SqlStore

_UNKNOWN = "?"


class Gathered(msgspec.Struct, frozen=True, kw_only=True):
    """The news, up to which record they tell, and where the mail comes back to if it cannot be delivered."""

    news: News
    up_to: int
    sender: str


def is_ripe(words: tuple[Record, ...], *, now: float, mail_after: int, gather: float) -> bool:
    """Whether to mail now: the last word is a while ago, or the first one has waited long enough."""
    quiet = min(gather, mail_after)
    return bool(words) and (words[-1].at + quiet <= now or words[0].at + mail_after <= now)


def within(words: tuple[Record, ...], limits: Limits) -> tuple[Record, ...]:
    """The last ones that fit into a mail; one at least."""
    size = 0
    for count, one in enumerate(reversed(words)):
        size += len(one.sent.encode())
        if count and (size > limits.mail_text_bytes or count >= limits.mail_messages):
            return words[-count:]
    return words


class Gathering:
    """Reads sessions; sends and notes nothing."""

    def __init__(self, *, store: SqlStore, links: Links, mail_links: MailLinks, config: HostConfig) -> None:
        self._store = store
        self._links = links
        self._mail_links = mail_links
        self._config = config

    async def gather(self, absent: Absent, *, now: float) -> Gathered | None:
        """What to mail; None where it is not time yet, or there is nothing."""
        records = await self._records(absent)
        words = tuple(one for one in records if one.kind in SPOKEN and one.member != absent.member.number)
        gather = self._config.limits.gather_seconds
        if not is_ripe(words, now=now, mail_after=absent.session.mail_after, gather=gather):
            return None
        up_to = records[-1].number
        news = await self._news(absent, words, up_to=up_to, now=now)
        return Gathered(news=news, up_to=up_to, sender=await self._back(absent))

    async def _records(self, absent: Absent) -> tuple[Record, ...]:
        found: list[Record] = []
        page = self._config.limits.history_page
        while True:
            since = found[-1].number if found else absent.since
            more = await self._store.records(session_id=absent.session.id, since=since, limit=page)
            found += more
            if len(more) < page:
                return tuple(found)

    async def _news(self, absent: Absent, words: tuple[Record, ...], *, up_to: int, now: float) -> News:
        session, member = absent.session, absent.member
        seat = Seat(session=session, member=member)
        names = {one.number: one.name for one in (await self._store.snapshot(session_id=session.id)).members}
        token = await self._mail_links.page(session.id, member.number)
        shown = within(words, self._config.limits)
        domain = self._config.mail_domain or self._config.sender.rpartition("@")[2]
        ids = [session.message_id] if session.message_id.isascii() and session.message_id else []
        if member.mailed_number:
            ids.append(self._mail_links.message_id(seat, member.mailed_number, domain=domain))
        reachable = member.number != OWNER and session.owner_address.isascii()
        return News(
            title=session.title,
            entries=tuple(_entry(one, names) for one in shown),
            left_out=len(shown) < len(words),
            via=self._via(session, names),
            sender=self._config.sender,
            name=member.name,
            address=member.address,
            reply_to=await self._at_the_host(absent, Purpose.REPLY),
            owner=names.get(OWNER, _UNKNOWN) if reachable else "",
            owner_address=session.owner_address if reachable else "",
            page=self._links.page(session.id, token),
            stop=self._links.stop_mails(session.id, token),
            message_id=self._mail_links.message_id(seat, up_to, domain=domain),
            threaded_to=tuple(ids),
            at=now,
        )

    def _via(self, session: Session, names: dict[int, str]) -> str:
        if self._config.sender == session.owner_address:
            return names.get(OWNER, _UNKNOWN)
        return urlsplit(self._config.public_url).hostname or ""

    async def _back(self, absent: Absent) -> str:
        return await self._at_the_host(absent, Purpose.BOUNCE) or self._config.sender

    async def _at_the_host(self, absent: Absent, purpose: Purpose) -> str:
        if not self._config.mail_domain:
            return ""
        local = await self._mail_links.local_part(purpose, absent.session.id, absent.member.number)
        return f"{local}@{self._config.mail_domain}"


def _entry(record: Record, names: dict[int, str]) -> Entry:
    return Entry(
        who=names.get(record.member, _UNKNOWN),
        at=record.at,
        text=record.sent,
        is_file=record.kind is RecordKind.FILE,
    )
