"""How a visitor wants the pages: language, with or without style, areas or one timeline. It travels in the address.

No cookie is needed for it, and nothing is kept: what the visitor chose goes along in every link and form.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlencode

from starlette.requests import Request

from liveletter.host.guest.languages import ENGLISH, NAMES, Language, best, language


class View(StrEnum):
    """How the talk is laid out."""

    AREAS = "areas"  # one for each member
    TIMELINE = "timeline"


@dataclass(frozen=True, slots=True)
class Manner:
    """`asked` is a language that was chosen by hand, else empty; `spoken` the browser's."""

    spoken: str = ENGLISH
    asked: str = ""
    lite: bool = False
    view: View | None = None

    @property
    def language(self) -> Language:
        """The language of the page."""
        return language(self.asked or self.spoken)

    @property
    def query(self) -> str:
        """What an address has to end with, so that the manner stays."""
        told = {"lite": "1"} if self.lite else {}
        if self.asked:
            told["lang"] = self.asked
        if self.view is not None:
            told["view"] = self.view.value
        return f"?{urlencode(told)}" if told else ""

    def also(self, **more: object) -> str:
        """The same with something added."""
        return f"{self.query or '?'}{'&' if self.query else ''}{urlencode(more)}"

    def with_(self, *, lang: str | None = None, view: str | None = None, lite: bool | None = None) -> "Manner":
        """A manner that differs."""
        return replace(
            self,
            asked=self.asked if lang is None else lang,
            view=self.view if view is None else View(view),
            lite=self.lite if lite is None else lite,
        )


def manner_of(request: Request) -> Manner:
    """What a request tells; what cannot be understood is passed over."""
    query = request.query_params
    asked = query.get("lang", "")
    view = query.get("view", "")
    return Manner(
        spoken=best(request.headers.get("accept-language", "")),
        asked=asked if asked in NAMES else "",
        lite="lite" in query,
        view=View(view) if view in set(View) else None,
    )
