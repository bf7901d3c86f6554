"""The talk for browsers without scripts: each look at it is a sign of life, and the proof that it arrived."""

import secrets

from starlette.responses import Response

from liveletter.host.errors import Unknown
from liveletter.host.guest.entries import Entries, entries
from liveletter.host.guest.lite import passage
from liveletter.host.guest.manner import Manner
from liveletter.host.guest.pages import Pages
from liveletter.host.model import Record, RecordKind, Seat
from liveletter.host.talk import Talk

SHOWN = 200  # records on one page, or as many as a member has not had yet
_LITE = 60  # records that are looked at for a small page
_ALL = 2**53


class Reading:
    """Draws the talk of members who have joined."""

    def __init__(self, *, talk: Talk, pages: Pages) -> None:
        self._talk = talk
        self._pages = pages

    async def talk(self, seat: Seat, *, path: str, before: int, manner: Manner) -> Response:
        """The newest, or what was before a record's number. Nothing new is left out."""
        await self._talk.here(seat)
        last = before - 1 if before else seat.session.last_number
        since = max(0, last - SHOWN)
        if not before:
            since = min(since, seat.member.seen_number)
        records = await self._records(seat, since=since, before=before)
        if not before and records:
            await self._talk.seen(seat, records[-1].number)
        audience = await self._talk.audience(seat)
        shown = entries(records, audience, earlier=since > 0)
        return self._pages.talk(audience=audience, entries=shown, path=path, past=bool(before), manner=manner)

    async def lite(self, seat: Seat, *, path: str, seal: str, before: int, manner: Manner) -> Response:
        """The same in one small document."""
        await self._talk.here(seat)
        last = before - 1 if before else seat.session.last_number
        since = max(0, last - _LITE)
        records = await self._records(seat, since=since, before=before)
        audience = await self._talk.audience(seat)
        found = entries(records, audience, earlier=since > 0)
        response, shown = self._pages.lite(
            audience=audience,
            entries=found,
            path=path,
            seal=seal,
            message_id=secrets.token_urlsafe(9),
            manner=manner,
        )
        if not _skips(found, shown, seat.member.seen_number):
            await self._talk.seen(seat, shown.last)
        return response

    async def passage(self, seat: Seat, *, path: str, number: int, part: int, manner: Manner) -> Response:
        """A part of a long message. Raises Unknown."""
        records = await self._records(seat, since=number - 1, before=number + 1) if number else ()
        if not records or records[0].kind is not RecordKind.SAID:
            raise Unknown("There is no such message.")
        text, left = passage(records[0].sent, part)
        return self._pages.passage(text=text, left=left, part=part, number=number, path=path, manner=manner)

    async def _records(self, seat: Seat, *, since: int, before: int) -> tuple[Record, ...]:
        end = before or _ALL
        records: list[Record] = []
        while page := await self._talk.history(seat, since=records[-1].number if records else since):
            records += [one for one in page if one.number < end]
            if page[-1].number >= end:
                break
        return tuple(records)


def _skips(found: Entries, shown: Entries, seen: int) -> bool:
    """Whether something that a member has not had yet lies before what is shown."""
    missing = found.earlier and (found.first > seen + 1 or not found.shown)
    return not shown.shown or missing or any(seen < one.number < shown.first for one in found)
