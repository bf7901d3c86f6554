"""A guest whose browser knows no scripts: follows links and sends forms over plain HTTP."""

import re
from typing import Self

import httpx


class PlainGuest:
    """Whoever holds a link."""

    def __init__(self, link: str) -> None:
        self._link = link
        self._http = httpx.Client(timeout=20, follow_redirects=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def opens(self) -> str:
        """The page behind the link."""
        return self._gets(self._link)

    def joins(self) -> None:
        """Press “Join the chat”."""
        self._posts("join", self._fields(self.opens()))

    def says(self, text: str) -> None:
        """Type something and send it."""
        self._posts("say", {**self._fields(self.opens()), "text": text})

    def reads(self) -> str:
        """What was said, as the page shows it."""
        return self._gets(f"{self._link}/talk")

    def _gets(self, address: str) -> str:
        answer = self._http.get(address)
        assert answer.status_code == 200, answer.text
        return answer.text

    def _fields(self, page: str) -> dict[str, str]:
        """The hidden fields of the page's forms."""
        found = {name: re.search(rf'name="{name}" value="([^"]+)"', page) for name in ("seal", "id")}
        return {name: match[1] for name, match in found.items() if match is not None}

    def _posts(self, what: str, fields: dict[str, str]) -> None:
        answer = self._http.post(f"{self._link}/{what}", data=fields)
        assert answer.status_code == 200, answer.text
