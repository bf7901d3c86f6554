"""What goes wrong in sending and fetching files, told as sentences that name a host and never a link."""

import socket
import ssl
from dataclasses import dataclass

from liveletter.domain.errors import ProtocolTrouble, Refused, ServerError, Unreachable
from liveletter.transport import causes, explain, without_detail

_TELLING = (ssl.SSLCertVerificationError, ssl.SSLError, socket.gaierror, ConnectionRefusedError)
_GONE = frozenset({404, 410})
_SECRET_REFUSED = frozenset({401, 403})
_PASSING = frozenset({401, 403, 408, 409, 410, 425, 429})  # with a new slot it may go well
_UNITS = ("bytes", "kB", "MB", "GB", "TB")


@dataclass(frozen=True, slots=True)
class Place:
    """What of a link may be told."""

    scheme: str
    host: str
    port: int


def told(error: BaseException, place: Place) -> ServerError:
    """The error that a failed transfer stands for. Its own text is dropped: it may quote the link."""
    import httpx

    for cause in causes(error):
        if isinstance(cause, ServerError):
            return cause
        if isinstance(cause, _TELLING):
            return without_detail(explain(cause, host=place.host, port=place.port))
    if isinstance(error, httpx.TimeoutException):
        return explain(TimeoutError(), host=place.host, port=place.port)
    if isinstance(error, httpx.LocalProtocolError | httpx.InvalidURL | httpx.UnsupportedProtocol | ValueError):
        return Refused(f"The link to {place.host} cannot be used.")
    if isinstance(error, httpx.ConnectError):
        return Unreachable(f"{place.host} (port {place.port}) cannot be reached now. Try again later.")
    return cut(place)


def cut(place: Place) -> ServerError:
    """The connection ended too early."""
    return Unreachable(f"The connection to {place.host} was cut before the whole file had passed. Try again.")


def refused_upload(status: int, place: Place, size: int) -> ServerError:
    """What a server means that does not take a file."""
    if status == 413:
        return Refused(f"{place.host} does not take the file: it is too large ({in_words(size)}).")
    if status == 507:
        return Refused(f"{place.host} has no room for the file now. Try again later.", permanent=False)
    if status >= 500:
        return Unreachable(f"{place.host} cannot take the file now. Try again later.")
    if 300 <= status < 400:
        return Refused(f"{place.host} sends on to elsewhere, which is not followed with a file.")
    return Refused(f"{place.host} refused the file (HTTP {status}).", permanent=status not in _PASSING)


def refused_download(status: int, place: Place) -> ServerError:
    """What a server means that does not give a file."""
    if status in _GONE:
        return Refused(f"The file is no longer on {place.host}. Ask the sender to send it again.")
    if status in _SECRET_REFUSED:
        return Refused(f"{place.host} does not give the file to everybody. Ask the sender for another link.")
    if status >= 500 or status in _PASSING:
        return Unreachable(f"{place.host} cannot send the file now. Try again later.")
    return ProtocolTrouble(f"{place.host} answers with something that is not the file (HTTP {status}).")


def too_large(size: int, limit: int, host: str) -> Refused:
    """A file that is larger than it may be."""
    one, other = in_words(size), in_words(limit)
    if one == other:
        one, other = f"{size} bytes", f"{limit} bytes"
    return Refused(f"The file on {host} is too large: {one}, where {other} are allowed.")


def larger_than(limit: int, host: str) -> Refused:
    """A file that does not end where it must."""
    return Refused(f"The file on {host} is too large: more than the {in_words(limit)} that are allowed.")


def too_large_to_send(size: int, limit: int, host: str) -> Refused:
    """A file that is larger than a server takes."""
    one, other = in_words(size), in_words(limit)
    if one == other:
        one, other = f"{size} bytes", f"{limit} bytes"
    return Refused(f"The file is too large for {host}: it has {one}, and {other} are allowed.")


def in_words(size: int) -> str:
    """A size for people."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{size} bytes" if unit == 0 else f"{value:.1f} {_UNITS[unit]}"
