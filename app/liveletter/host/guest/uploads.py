"""A form that brings a file, read as it comes: the fields first, then the file's bytes, never all of it at once."""

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import Request

from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest
from liveletter.host.http import streamed_body

logging.getLogger("python_multipart").setLevel(logging.ERROR)  # what strangers send wrong is no news
_FIELDS = 10
_FIELD_BYTES = 4096
_UNREADABLE = "This form cannot be read."


@dataclass(slots=True)
class _Part:
    """One part of the form, as far as it has come."""

    headers: dict[bytes, bytes] = field(default_factory=dict)
    name: str = ""
    filename: str | None = None
    data: bytearray = field(default_factory=bytearray)
    ended: bool = False


class FileForm:
    """`await form.begin()` reads until the file begins; then `fields`, `filename` and `claim` are there, and `data`.

    Fields that stand behind the file are not read: put them in front of it. Raises BadRequest, TooSlow.
    """

    def __init__(self, request: Request, limits: Limits) -> None:
        kind, options = parse_options_header(request.headers.get("content-type", ""))
        if kind != b"multipart/form-data" or not options.get(b"boundary"):
            raise BadRequest("A form that brings a file is sent as multipart/form-data.")
        self.fields: dict[str, str] = {}
        self.filename = ""
        self.claim = ""
        self._chunks = streamed_body(request, limits)
        self._part = _Part()
        self._file: _Part | None = None
        self._header = (bytearray(), bytearray())
        try:
            self._parser = MultipartParser(
                options[b"boundary"],
                {
                    "on_part_begin": self._on_part_begin,
                    "on_header_field": self._on_header_field,
                    "on_header_value": self._on_header_value,
                    "on_header_end": self._on_header_end,
                    "on_headers_finished": self._on_headers_finished,
                    "on_part_data": self._on_part_data,
                    "on_part_end": self._on_part_end,
                },
            )
        except FormParserError:
            raise BadRequest(_UNREADABLE) from None

    async def begin(self) -> None:
        """Read until the file begins."""
        async for chunk in self._chunks:
            self._write(chunk)
            if self._file is not None:
                return
        raise BadRequest("The form brings no file.")

    async def data(self) -> AsyncIterator[bytes]:
        """The file's bytes."""
        file = self._file
        if file is None:
            raise AssertionError("Begin first")
        while True:
            if file.data:
                yield bytes(file.data)
                file.data.clear()
            if file.ended:
                return
            try:
                self._write(await anext(self._chunks))
            except StopAsyncIteration:
                raise BadRequest("The file did not arrive as a whole. Send it again.") from None

    def _write(self, chunk: bytes) -> None:
        try:
            self._parser.write(chunk)
        except FormParserError:
            raise BadRequest(_UNREADABLE) from None

    def _on_part_begin(self) -> None:
        self._part = _Part()

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header[0].extend(data[start:end])

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._header[1].extend(data[start:end])

    def _on_header_end(self) -> None:
        name, value = self._header
        self._part.headers[bytes(name).lower()] = bytes(value)
        self._header = (bytearray(), bytearray())

    def _on_headers_finished(self) -> None:
        _, options = parse_options_header(self._part.headers.get(b"content-disposition"))
        self._part.name = options.get(b"name", b"").decode("utf-8", "replace")
        if self._file is None and b"filename" in options:
            self._part.filename = self.filename = options[b"filename"].decode("utf-8", "replace")
            self.claim = self._part.headers.get(b"content-type", b"").decode("latin-1")
            self._file = self._part

    def _on_part_data(self, data: bytes, start: int, end: int) -> None:
        part = self._part
        if self._file is not None and part is not self._file:
            return  # behind the file
        part.data.extend(data[start:end])
        if part is not self._file and len(part.data) > _FIELD_BYTES:
            raise BadRequest(_UNREADABLE)

    def _on_part_end(self) -> None:
        self._part.ended = True
        if self._file is None:
            if len(self.fields) >= _FIELDS:
                raise BadRequest(_UNREADABLE)
            self.fields[self._part.name] = self._part.data.decode("utf-8", "replace")
