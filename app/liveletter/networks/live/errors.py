"""What goes wrong in talking to a live host, told as sentences that name the host and never a link or a key.

Whatever httpx raises, and whatever a host answers, is mapped here and nowhere else.
"""

import re
import socket
import ssl
from dataclasses import dataclass

import httpx
import msgspec

from liveletter.domain.errors import (
    LiveletterError,
    NotFound,
    ProtocolTrouble,
    Refused,
    ServerError,
    Unreachable,
    UntrustedCertificate,
    WrongPassword,
)
from liveletter.transport import causes, explain, without_detail

PROBLEM = "application/problem+json"
FOREIGN = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, httpx.CookieConflict, OSError, ValueError)
_TELLING = (ssl.SSLCertVerificationError, ssl.SSLError, socket.gaierror, ConnectionRefusedError)
_CERTIFICATE_WRONG = frozenset({10, 62, 63, 64})  # expired, or for another name: `explain` has sentences for these
_UNSIGNED = (
    "The certificate of {host} is not signed by an authority that this computer knows. Check the address, or ask the "
    "host's operator."
)
_UNUSABLE = (httpx.LocalProtocolError, httpx.InvalidURL, httpx.UnsupportedProtocol)
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")
_LONGEST_SENTENCE = 300
_LONGEST_PAUSE = 3600


class Busy(Refused):
    """The host says no for now; `after` seconds it may be asked again (0: it did not say)."""

    def __init__(self, sentence: str, after: float) -> None:
        super().__init__(sentence, permanent=False)
        self.after = after


class KeyVoid(WrongPassword):
    """The host does not take the key any more."""


class NotAllowed(Refused):
    """It is known who asks; they may not: of a guest, they have not joined here, or not any more."""


class OtherRequest(Refused):
    """The host was asked the same before, but for something else; `uuid` is the session that it created then."""

    def __init__(self, sentence: str, uuid: str) -> None:
        super().__init__(sentence)
        self.uuid = uuid


@dataclass(frozen=True, slots=True)
class Place:
    """What of an address may be told."""

    host: str
    port: int


class _Problem(msgspec.Struct, frozen=True):
    """RFC 9457, as far as we use it."""

    detail: str = ""
    session: str = ""


def told(error: BaseException, place: Place) -> ServerError:
    """The error that a failed request stands for. Its own text is dropped: it may quote a link."""
    for cause in causes(error):
        if isinstance(cause, ServerError):
            return cause
        if isinstance(cause, ssl.SSLCertVerificationError) and cause.verify_code not in _CERTIFICATE_WRONG:
            return UntrustedCertificate(_UNSIGNED.format(host=place.host))
        if isinstance(cause, _TELLING):
            return without_detail(explain(cause, host=place.host, port=place.port))
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return explain(TimeoutError(), host=place.host, port=place.port)
    if isinstance(error, httpx.ConnectError):
        return Unreachable(f"{place.host} (port {place.port}) cannot be reached now. Try again later.")
    if isinstance(error, httpx.RemoteProtocolError) and not _is_cut(error):
        return nonsense(place)
    if isinstance(error, _UNUSABLE):
        return Refused(f"The address of {place.host} cannot be used. Check it.")
    return Unreachable(f"The connection to {place.host} was cut. Try again.")


def refused(status: int, body: bytes, kind: str, retry_after: str, place: Place) -> LiveletterError:
    """What an answer means that is not the one hoped for."""
    problem = _problem(body, kind)
    said = _shown(problem.detail)
    if status in _PASSING:
        sentence = f"{place.host} says: {said}" if said else f"{place.host} cannot answer now. Try again later."
        return Busy(sentence, _seconds(retry_after))
    if status == 401:
        return KeyVoid(f"{place.host} does not take your key any more. Set this host up again.")
    if 300 <= status < 400:
        return Refused(f"{place.host} sends on to elsewhere, which is not followed. Use the address it sends on to.")
    if said and status in {404, 410}:
        return NotFound(f"{place.host} says: {said}")
    if said and status == 403:
        return NotAllowed(f"{place.host} says: {said}")
    if said and status == 409 and problem.session:
        return OtherRequest(f"{place.host} says: {said}", problem.session)
    if said and 400 <= status < 500:
        return Refused(f"{place.host} says: {said}")
    return nonsense(place)


def nonsense(place: Place) -> ProtocolTrouble:
    """The answer is none of a live host's."""
    return ProtocolTrouble(f"{place.host} does not answer as a live host does. Check its address.")


def too_much(place: Place) -> ProtocolTrouble:
    """More came than may."""
    return ProtocolTrouble(f"{place.host} sends more than was asked for. It was not taken.")


def wait_asked(error: LiveletterError) -> float:
    """Seconds for which the host asks to be let be; 0 where it does not."""
    return error.after if isinstance(error, Busy) else 0.0


def is_hopeless(error: LiveletterError) -> bool:
    """Whether trying again, on this line, is of no use."""
    return isinstance(error, ProtocolTrouble | WrongPassword) or (isinstance(error, Refused) and error.permanent)


def _problem(body: bytes, kind: str) -> _Problem:
    """The problem, if it is one as hosts tell them; else an empty one."""
    if kind.partition(";")[0].strip().lower() != PROBLEM:
        return _Problem()
    try:
        return msgspec.json.decode(body, type=_Problem)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _Problem()


def _shown(sentence: str) -> str:
    """The host's own sentence: one line, not too long, nothing hidden in it."""
    return " ".join(_UNSHOWN.sub(" ", sentence).split())[:_LONGEST_SENTENCE]


def _seconds(text: str) -> float:
    return float(min(int(text), _LONGEST_PAUSE)) if text.isascii() and text.isdigit() and len(text) < 10 else 0.0


def _is_cut(error: httpx.RemoteProtocolError) -> bool:
    """Whether the other side left in the middle, rather than talked nonsense."""
    words = str(error).lower()
    return "disconnected" in words or "closed connection" in words or "without sending" in words
