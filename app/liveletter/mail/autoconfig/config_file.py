"""Reads autoconfig files (Mozilla's format 1.1, as providers publish them). No entity is expanded."""

import re
import xml.parsers.expat
from dataclasses import dataclass, field

from liveletter.domain.accounts import Security, Server

SIZE_LIMIT = 200_000  # bytes
_SOCKETS = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")


@dataclass
class _Stated:
    """One <incomingServer> or <outgoingServer>."""

    kind: str
    values: dict[str, str] = field(default_factory=dict)


class _Forbidden(Exception):
    """The file declares entities or a document type."""


def servers_in(data: bytes, mail_address: str) -> tuple[Server | None, Server | None]:
    """The IMAP and SMTP server in an autoconfig file: the first of each that is encrypted. Never raises; a file that is
    malformed, too long, or declares a document type says nothing."""
    if len(data) > SIZE_LIMIT:
        return None, None
    try:
        stated = _read(data)
    except (xml.parsers.expat.ExpatError, _Forbidden, ValueError, LookupError):
        return None, None
    return _first(stated, "imap", mail_address), _first(stated, "smtp", mail_address)


def _read(data: bytes) -> list[_Stated]:
    found: list[_Stated] = []
    path: list[str] = []

    def begin(name: str, attributes: dict[str, str]) -> None:
        path.append(name)
        if name in {"incomingServer", "outgoingServer"} and "emailProvider" in path:
            found.append(_Stated(attributes.get("type", "").lower()))

    def text(chunk: str) -> None:
        if found and len(path) > 1 and path[-2] in {"incomingServer", "outgoingServer"} and len(chunk) < 1000:
            values = found[-1].values
            values[path[-1]] = values.get(path[-1], "") + chunk

    def forbid(*_: object) -> int:
        raise _Forbidden

    parser = xml.parsers.expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.EndElementHandler = lambda _: path.pop()
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = forbid
    parser.EntityDeclHandler = forbid
    parser.ExternalEntityRefHandler = forbid
    parser.Parse(data, True)
    return found


def _first(stated: list[_Stated], kind: str, mail_address: str) -> Server | None:
    servers = (_server(one.values, mail_address) for one in stated if one.kind == kind)
    return next((server for server in servers if server is not None), None)


def _server(values: dict[str, str], mail_address: str) -> Server | None:
    values = {name: value.strip() for name, value in values.items()}
    host, port = filled_in(values.get("hostname", ""), mail_address), values.get("port", "")
    security = _SOCKETS.get(values.get("socketType", ""))
    if security is None or not _HOST.fullmatch(host) or not port.isdecimal() or not 0 < int(port) < 65536:
        return None
    user = filled_in(values.get("username", ""), mail_address)
    return Server(host.lower(), int(port), security, "" if user == mail_address else user[:200])


def filled_in(text: str, mail_address: str) -> str:
    """The file's placeholders replaced by what they stand for."""
    local, _, domain = mail_address.rpartition("@")
    return (
        text.replace("%EMAILADDRESS%", mail_address).replace("%EMAILLOCALPART%", local).replace("%EMAILDOMAIN%", domain)
    )
