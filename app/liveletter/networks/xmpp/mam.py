"""Catching up with the server's archive (XEP-0313): what was said while the program was away, the user's own words on
other devices included.

slixmpp's own pager turns a refused query into "nothing there"; this one pages by itself, hands each page on, and moves
the cursor only when all of a page is on disk.
"""

import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.etree.ElementTree import Element

from liveletter.domain.errors import Refused
from liveletter.networks.xmpp.connection import Connection
from liveletter.networks.xmpp.stanza_xml import FORMS, MAM, RSM, add, bare, child, name, text_of

log = logging.getLogger(__name__)

PAGE = 100
LOOK_BACK = 30 * 24 * 3600.0  # seconds, where it is not known how far the archive was taken in
CLOCKS_DIFFER = 24 * 3600.0  # seconds, at most, between this computer and the server
_SINCE = "since:"


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of the archive: its results (`<result/>` elements), their ids' ends, and whether there is no more."""

    results: tuple[Element, ...]
    first: str
    last: str
    complete: bool


class Archive:
    """The account's archive at its server. `own` is the user's bare JID, whose archive alone is believed."""

    def __init__(self, *, connection: Connection, own: str) -> None:
        self._connection = connection
        self._own = own
        self._query = ""
        self._results: list[Element] = []

    def take(self, stanza: Element) -> bool:
        """Take a message that is a result of the archive; False for every other message."""
        result = child(stanza, MAM, "result")
        if result is None:
            return False
        sender = stanza.get("from")
        if self._query and result.get("queryid") == self._query and (not sender or bare(sender) == self._own):
            self._results.append(result)
        return True

    async def catch_up(
        self, cursor: str, now: float, take: Callable[[Element], Awaitable[None]], advance: Callable[[str], None]
    ) -> None:
        """Hand every result after `cursor` to `take`, oldest first, and each page's last id to `advance`.

        Without a cursor: the last 100 messages of the last 30 days; where there are none, the cursor is a time from
        which on all is new. Where the server has forgotten the cursor: all of the last 30 days. Raises Refused where
        the server does not allow the query, and Unreachable.
        """
        if not cursor:
            if not await self._hand_on(await self._newest(now - LOOK_BACK), take, advance):
                advance(f"{_SINCE}{now - CLOCKS_DIFFER:.0f}")
            return
        since = _time_in(cursor)
        try:
            page = await self._page(after="" if since is not None else cursor, since=since)
        except Refused as error:
            if error.detail != "item-not-found":
                raise
            log.info("The server's archive has forgotten how far it was read; looking 30 days back")
            since = now - LOOK_BACK
            page = await self._page(since=since)
        while await self._hand_on(page, take, advance) and not page.complete:
            page = await self._page(after=page.last, since=since)

    async def _hand_on(
        self, page: Page, take: Callable[[Element], Awaitable[None]], advance: Callable[[str], None]
    ) -> bool:
        for result in page.results:
            await take(result)
        if page.results and page.last:
            advance(page.last)
        return bool(page.results and page.last)

    async def _newest(self, since: float) -> Page:
        """The newest results, as many as fit one page of ours; the server's pages may be smaller."""
        page = await self._page(since=since, before="")
        results, last = page.results, page.last
        while len(results) < PAGE and page.first and page.results and not page.complete:
            page = await self._page(since=since, before=page.first, most=PAGE - len(results))
            results = page.results + results
        return Page(results, page.first, last, complete=True)

    async def _page(
        self, *, after: str = "", since: float | None = None, before: str | None = None, most: int = PAGE
    ) -> Page:
        self._query, self._results = secrets.token_hex(8), []
        try:
            answer = await self._connection.ask("set", _query(self._query, after, since, before, most))
        finally:
            self._query = ""
        fin = child(answer, MAM, "fin")
        if fin is None:
            raise Refused("The chat server's archive does not answer as expected.")
        rsm = child(fin, RSM, "set")
        first, last = (text_of(rsm, RSM, tag) if rsm is not None else "" for tag in ("first", "last"))
        return Page(tuple(self._results), first, last, fin.get("complete") == "true")


def _time_in(cursor: str) -> float | None:
    """The time that stands for a place in an archive that was empty; None where the cursor is an archive's id."""
    time = cursor.removeprefix(_SINCE)
    return float(time) if cursor.startswith(_SINCE) and time.isascii() and time.isdigit() else None


def _query(identifier: str, after: str, since: float | None, before: str | None, most: int) -> Element:
    query = Element(name(MAM, "query"), {"queryid": identifier})
    if since is not None:
        form = add(query, FORMS, "x", type="submit")
        start = datetime.fromtimestamp(since, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for variable, value, kind in (("FORM_TYPE", MAM, "hidden"), ("start", start, "text-single")):
            field = add(form, FORMS, "field", type=kind)
            field.set("var", variable)
            add(field, FORMS, "value", value)
    paging = add(query, RSM, "set")
    add(paging, RSM, "max", str(most))
    if after:
        add(paging, RSM, "after", after)
    elif before is not None:
        add(paging, RSM, "before", before or None)
    return query
