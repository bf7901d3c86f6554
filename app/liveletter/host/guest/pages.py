"""Draws the pages. Everything that people typed is escaped by the templates."""

import datetime
from pathlib import Path
from typing import Any

import jinja2
from starlette.responses import Response

from liveletter.host.catalogues import Catalogue
from liveletter.host.http import refusal_headers
from liveletter.host.model import Record, RecordKind, Seat
from liveletter.host.presence import Audience

_TEMPLATES = Path(__file__).parent / "templates"
REFRESH = 15  # seconds, for browsers without scripts


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
        self._environment.globals["base_path"] = base_path
        self._environment.filters["clock"] = _clock

    def invitation(self, seat: Seat, *, sender: str, path: str, seal: str) -> Response:
        """Who writes, about what, and the button."""
        return self._page(
            "invitation.html",
            title=seat.session.title,
            sender=sender,
            sender_address=seat.session.owner_address,
            name=seat.member.name,
            closed=seat.session.closed is not None,
            path=path,
            seal=seal,
        )

    def chat(self, seat: Seat, *, audience: Audience, path: str, seal: str, message_id: str) -> Response:
        """The page around the talk: who is here, and the own input."""
        return self._page(
            "chat.html", title=seat.session.title, audience=audience, path=path, seal=seal, message_id=message_id
        )

    def talk(self, *, audience: Audience, records: tuple[Record, ...]) -> Response:
        """The talk itself, which calls itself anew."""
        members = {one.number: one for one in audience.members}
        said = [
            {"record": one, "who": members[one.member], "said": one.kind is RecordKind.SAID}
            for one in records
            if one.member in members
        ]
        return self._page("talk.html", title=audience.title, entries=said, audience=audience, refresh=REFRESH)

    def stop_mails(self, seat: Seat, *, catalogue: Catalogue, path: str, seal: str) -> Response:
        """Whether mails come from this chat, and the one button that changes it."""
        return self._page("stop_mails.html", title=seat.session.title, seat=seat, texts=catalogue, path=path, seal=seal)

    def refusal(self, status: int, sentence: str, *, retry_after: int | None = None) -> Response:
        """A refusal for people."""
        response = self._page("refusal.html", title=sentence, sentence=sentence)
        response.status_code = status
        response.headers.update(refusal_headers(status, retry_after))
        return response

    def _page(self, template: str, **values: Any) -> Response:
        text = self._environment.get_template(template).render(**values)
        return Response(text, media_type="text/html; charset=utf-8", headers={"Cache-Control": "no-store"})


def _clock(at: float) -> str:
    return datetime.datetime.fromtimestamp(at, datetime.UTC).strftime("%Y-%m-%d %H:%M UTC")
