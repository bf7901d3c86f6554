"""Every foreign error and every refusal is told as one of ours, in a sentence that names the host and no secret."""

import socket
import ssl

import httpx
import msgspec
import pytest

from liveletter.domain.errors import (
    LiveletterError,
    NotFound,
    ProtocolTrouble,
    Refused,
    ServerError,
    UnknownHost,
    Unreachable,
    UntrustedCertificate,
    WrongPassword,
)
from liveletter.networks.live.errors import FOREIGN, PROBLEM, Busy, Place, refused, told

PLACE = Place("chat.example.org", 443)
SECRET = "s3cr3t-token"
REQUEST = httpx.Request("GET", f"https://chat.example.org/s/x/{SECRET}")


def all_below(kind: type[BaseException]) -> list[type[BaseException]]:
    return [kind, *(below for one in kind.__subclasses__() for below in all_below(one))]


def made(kind: type[BaseException]) -> BaseException:
    if kind is httpx.HTTPStatusError:
        return httpx.HTTPStatusError(SECRET, request=REQUEST, response=httpx.Response(500, request=REQUEST))
    try:
        return kind(SECRET)
    except TypeError:
        return kind()


def untrusted(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, SECRET)
    error.verify_code, error.verify_message = code, SECRET
    return error


HTTPX = [
    kind
    for base in (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, httpx.StreamError)
    for kind in all_below(base)
    if kind.__module__ == "httpx"
]


@pytest.mark.parametrize("kind", HTTPX, ids=lambda kind: str(kind.__name__))
def test_each_error_of_httpx_is_mapped(kind: type[BaseException]) -> None:
    error = made(kind)
    assert isinstance(error, FOREIGN)
    ours = told(error, PLACE)
    assert isinstance(ours, ServerError)
    well_told(ours)


def test_all_of_httpx_was_looked_at() -> None:
    public = {value for name in httpx.__all__ if isinstance(value := getattr(httpx, name), type)}
    assert {one for one in public if issubclass(one, Exception)} <= set(HTTPX)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (socket.gaierror(-2, "Name or service not known"), UnknownHost),
        (untrusted(18), UntrustedCertificate),
        (untrusted(10), UntrustedCertificate),
        (ssl.SSLError(1, SECRET), Unreachable),
        (ConnectionRefusedError(111, SECRET), Unreachable),
        (ConnectionResetError(104, SECRET), Unreachable),
        (TimeoutError(), Unreachable),
        (httpx.ConnectTimeout(SECRET), Unreachable),
        (httpx.ReadError(SECRET), Unreachable),
        (httpx.RemoteProtocolError("Server disconnected without sending a response."), Unreachable),
        (httpx.RemoteProtocolError("illegal status line"), ProtocolTrouble),
        (httpx.UnsupportedProtocol(SECRET), Refused),
    ],
)
def test_what_went_wrong_is_told_apart(error: BaseException, kind: type[ServerError]) -> None:
    for outer in (error, wrapped(error)):
        ours = told(outer, PLACE)
        well_told(ours)
        if outer is error or (isinstance(error, OSError) and kind is not Unreachable):
            assert type(ours) is kind


def wrapped(error: BaseException) -> BaseException:
    outer = httpx.ConnectError(SECRET)
    outer.__cause__ = error
    return outer


@pytest.mark.parametrize(
    ("status", "kind", "permanent"),
    [
        (300, Refused, True), (307, Refused, True), (400, Refused, True), (401, WrongPassword, None),
        (403, Refused, True), (404, NotFound, None), (408, Refused, False), (409, Refused, True),
        (410, NotFound, None), (413, Refused, True), (429, Refused, False), (500, Refused, False),
        (503, Refused, False), (100, ProtocolTrouble, None), (201, ProtocolTrouble, None), (599, ProtocolTrouble, None),
    ],
)  # fmt: skip
def test_each_refusal_is_mapped(status: int, kind: type[LiveletterError], permanent: bool | None) -> None:
    body = msgspec.json.encode({"detail": "The chat is closed.", "status": status})
    ours = refused(status, body, PROBLEM, "7", PLACE)
    assert isinstance(ours, kind)
    well_told(ours)
    if permanent is not None:
        assert isinstance(ours, Refused)
        assert ours.permanent is permanent
    if isinstance(ours, Busy):
        assert ours.after == 7


@pytest.mark.parametrize("status", [400, 403, 404, 409, 410])
def test_a_refusal_that_is_no_hosts_says_nothing_about_chats(status: int) -> None:
    """A proxy's page in front of a host that is down must not end a chat."""
    for body, kind in ((b"<html>Not found</html>", "text/html"), (b"[", PROBLEM), (b'{"detail": 5}', PROBLEM)):
        assert type(refused(status, body, kind, "", PLACE)) is ProtocolTrouble


def test_a_hosts_sentence_is_one_harmless_line() -> None:
    body = msgspec.json.encode({"detail": "Pay \x1b[31m here:\r\n\u202eevil\u200b " + "x" * 10_000})
    ours = refused(400, body, f"{PROBLEM}; charset=utf-8", "", PLACE)
    assert isinstance(ours, Refused)
    assert ours.sentence.startswith("chat.example.org says: Pay [31m here: evil xxx")
    assert len(ours.sentence) < 400


@pytest.mark.parametrize(("text", "seconds"), [("", 0), ("-1", 0), ("soon", 0), ("99999999999999", 0), ("9999", 3600)])
def test_how_long_to_wait_is_bounded(text: str, seconds: float) -> None:
    ours = refused(503, b"", "", text, PLACE)
    assert isinstance(ours, Busy)
    assert ours.after == seconds


def well_told(error: LiveletterError) -> None:
    assert error.sentence.endswith((".", "…"))
    assert "chat.example.org" in error.sentence
    assert SECRET not in f"{error.sentence} {error.detail} {error!r}"
