"""Draws the pages. Everything that people typed is escaped by the templates."""

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jinja2
from starlette.responses import Response

from liveletter import __version__
from liveletter.catalogues import Catalogue
from liveletter.host.file_names import PICTURES
from liveletter.host.guest.assets import MODULES
from liveletter.host.guest.entries import Entries
from liveletter.host.guest.facts import facts
from liveletter.host.guest.languages import NAMES
from liveletter.host.guest.linking import lines, linked
from liveletter.host.guest.lite import cut, fitting
from liveletter.host.guest.manner import Manner, View
from liveletter.host.http import refusal_headers
from liveletter.host.model import Seat
from liveletter.host.presence import Audience, MemberState, Seen

_TEMPLATES = Path(__file__).parent / "templates"
_PLAIN = Manner()
REFRESH = 15  # seconds, for browsers without scripts


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPage:
    """What the page behind an open link shows. `coded`: a code was sent; `refused`: a sentence, or nothing."""

    title: str
    sender: str
    sender_address: str
    recorded: bool
    closed: bool
    path: str = field(repr=False)  # it holds the link's token
    seal: str = field(repr=False)
    address: str
    name: str
    coded: bool
    status: int
    refused: str


class Pages:
    """`base_path`: where the host lies under its public address."""

    def __init__(self, *, base_path: str) -> None:
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals.update(base_path=base_path, names=NAMES, modules=MODULES, version=__version__)
        self._environment.filters.update(
            clock=_clock, day=_day, instant=_instant, size=_size, cut=cut, linked=linked, lines=lines
        )

    def invitation(
        self,
        seat: Seat,
        *,
        sender: str,
        path: str,
        seal: str,
        manner: Manner = _PLAIN,
        text: str = "",
        message_id: str = "",
    ) -> Response:
        """Who writes, about what, and the button. `text`: what the guest typed before, to be said when they join."""
        return self._page(
            "lite_invitation.html" if manner.lite else "invitation.html",
            manner,
            title=seat.session.title,
            sender=sender,
            sender_address=seat.session.owner_address,
            name=seat.member.name,
            recorded=seat.session.recorded,
            closed=seat.session.closed is not None,
            path=path,
            seal=seal,
            text=text,
            message_id=message_id,
        )

    def chat(
        self, seat: Seat, *, audience: Audience, path: str, seal: str, message_id: str, manner: Manner = _PLAIN
    ) -> Response:
        """The page around the talk: for scripts what they need to know, for others a frame with the talk in it."""
        told = facts(seat, audience=audience, path=path, seal=seal, language=manner.language)
        return self._page(
            "chat.html",
            manner,
            title=seat.session.title,
            audience=audience,
            path=path,
            seal=seal,
            message_id=message_id,
            facts=told,
            view=manner.view or View.AREAS,
        )

    def talk(
        self, *, audience: Audience, entries: Entries, path: str, past: bool = False, manner: Manner = _PLAIN
    ) -> Response:
        """The talk itself, which calls itself anew unless it is the past."""
        return self._page(
            "talk.html",
            manner,
            title=audience.title,
            entries=entries,
            audience=audience,
            path=path,
            refresh=0 if past or audience.closed else REFRESH,
            past=past,
            areas=manner.view is View.AREAS,
            pictures=PICTURES,
            shown_in_areas=_with_areas(audience, entries),
        )

    def stop_mails(self, seat: Seat, *, catalogue: Catalogue, path: str, seal: str) -> Response:
        """Whether mails come from this chat, and the one button that changes it."""
        manner = Manner(asked=catalogue.language)
        return self._page(
            "stop_mails.html", manner, title=seat.session.title, seat=seat, texts=catalogue, path=path, seal=seal
        )

    def lite(
        self, *, audience: Audience, entries: Entries, path: str, seal: str, message_id: str, manner: Manner
    ) -> tuple[Response, Entries]:
        """The talk in one small document, newest first; and what of it found room there."""

        def drawn(some: Entries) -> str:
            return self._text(
                "lite.html",
                manner,
                title=audience.title,
                entries=some,
                audience=audience,
                path=path,
                seal=seal,
                message_id=message_id,
            )

        shown, text = fitting(entries, drawn)
        return _html(text), shown

    def passage(self, *, text: str, left: bool, part: int, number: int, path: str, manner: Manner) -> Response:
        """A part of a message that is too long for a small page."""
        return self._page(
            "lite_passage.html", manner, title="", text=text, left=left, part=part, number=number, path=path
        )

    def open(self, page: OpenPage, *, manner: Manner) -> Response:
        """The way into an open session: one's address, or the code that came to it."""
        response = self._page("open.html", manner, title=page.title, page=page)
        response.status_code = page.status
        return response

    def refusal(
        self, status: int, sentence: str, *, retry_after: int | None = None, manner: Manner = _PLAIN
    ) -> Response:
        """A refusal for people."""
        response = self._page("refusal.html", manner, title=manner.language.plain(sentence), sentence=sentence)
        response.status_code = status
        response.headers.update(refusal_headers(status, retry_after))
        return response

    def _page(self, template: str, manner: Manner, **values: Any) -> Response:
        return _html(self._text(template, manner, **values))

    def _text(self, template: str, manner: Manner, **values: Any) -> str:
        spoken = manner.language
        return self._environment.get_template(template).render(
            language=spoken, t=spoken.markup, plain=spoken.plain, manner=manner, keep=manner.query, **values
        )


def _with_areas(audience: Audience, entries: Entries) -> list[Seen]:
    """Who has an area: nobody before they joined; the reader's own comes last, next to the input."""
    spoken = {one.who.number for one in entries if one.is_message}
    there = {MemberState.JOINED, MemberState.LEFT}
    shown = (one for one in audience.members if one.state in there or one.number in spoken)
    return sorted(shown, key=lambda one: (one.number == audience.you, one.number))


def sender_of(audience: Audience) -> str:
    """The owner's name."""
    return next(one.name for one in audience.members if one.owner)


def _html(text: str) -> Response:
    headers = {"Cache-Control": "no-store", "Vary": "Accept, Accept-Language"}
    return Response(text, media_type="text/html; charset=utf-8", headers=headers)


def _at(at: float) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(at, datetime.UTC)


def _clock(at: float) -> str:
    return f"{_at(at):%H:%M} UTC"


def _day(at: float) -> str:
    return f"{_at(at):%Y-%m-%d}"


def _instant(at: float) -> str:
    return f"{_at(at):%Y-%m-%dT%H:%M:%SZ}"


def _size(octets: int) -> str:
    return f"{octets / 1048576:.1f} MB" if octets >= 1048576 else f"{max(1, round(octets / 1024))} KB"
