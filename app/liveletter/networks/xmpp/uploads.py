"""Where the user's server takes files, and asking it for a place to put one (XEP-0363)."""

import asyncio
import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from liveletter.domain.errors import Refused, ServerError, Unreachable
from liveletter.networks.xmpp import disco, errors
from liveletter.networks.xmpp.connection import Connection
from liveletter.networks.xmpp.files import safe_url
from liveletter.networks.xmpp.http_errors import too_large_to_send
from liveletter.networks.xmpp.stanza_xml import CLIENT, STANZA_ERRORS, UPLOAD, child, name, text_of

MOST_ITEMS = 30  # services that a server offers and that are asked
ANSWER = 8.0  # seconds that one of them has
_FIELDS = {"authorization": "Authorization", "cookie": "Cookie", "expires": "Expires"}
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")
_LONGEST_FIELD = 16 * 1024
_DIGITS = re.compile(r"[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class Service:
    """Takes files. `limit`: bytes; 0: not told."""

    jid: str
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for one file: where to put it, with which header fields (secret), and where it can be fetched then."""

    put: str = field(repr=False)
    get: str = field(repr=False)
    fields: dict[str, str] = field(repr=False)


async def find_service(connection: Connection, domain: str) -> Service | None:
    """The first service of a server that takes files. Raises Unreachable."""
    try:
        answer = await connection.ask("get", disco.items_question(), domain, ANSWER)
    except Refused:
        items: list[str] = []
    else:
        items = disco.items_of(answer)[:MOST_ITEMS]
    found = await asyncio.gather(*(_service(connection, jid) for jid in dict.fromkeys((*items, domain))))
    return next((service for service in found if service is not None), None)


async def ask_for_slot(connection: Connection, service: Service, filename: str, kind: str, size: int) -> Slot:
    """A place to put a file. Raises Refused and Unreachable."""
    attributes = {"filename": filename, "size": str(size), "content-type": kind}
    try:
        answer = await connection.ask("get", Element(name(UPLOAD, "request"), attributes), service.jid)
    except errors.RequestRefused as error:
        raise _refusal(error, service, size) from None
    slot = read_slot(answer)
    if slot is None:
        raise Refused(f"{service.jid} gives no usable place for the file. Ask its operator.")
    return slot


def read_slot(answer: Element) -> Slot | None:
    """The slot in an answer; None where it names no usable links. Header fields that are not allowed are dropped."""
    slot = child(answer, UPLOAD, "slot")
    put, get = (child(slot, UPLOAD, tag) if slot is not None else None for tag in ("put", "get"))
    if put is None or get is None:
        return None
    there, back = safe_url(put.get("url", "")), safe_url(get.get("url", ""))
    if not there or not back:
        return None
    fields: dict[str, str] = {}
    for each in put.findall(name(UPLOAD, "header")):
        known = _FIELDS.get(each.get("name", "").strip().lower())
        value = _CONTROLS.sub("", each.text or "").strip()
        if known and value and value.isascii() and len(value) <= _LONGEST_FIELD:
            fields[known] = value
    return Slot(there, back, fields)


def limit_in(answer: Element) -> int:
    """How large a file may be, as a service tells in its form (XEP-0128); 0 where it does not."""
    value = disco.form_of(answer, UPLOAD).get("max-file-size", "")
    return int(value) if _DIGITS.fullmatch(value) else 0


async def _service(connection: Connection, jid: str) -> Service | None:
    try:
        answer = await connection.ask("get", disco.question(), jid, ANSWER)
    except ServerError:
        return None
    return Service(jid, limit_in(answer)) if UPLOAD in disco.features_of(answer) else None


def _refusal(error: errors.RequestRefused, service: Service, size: int) -> ServerError:
    host = service.jid
    trouble = child(error.stanza, CLIENT, "error")
    large = child(trouble, UPLOAD, "file-too-large") if trouble is not None else None
    words = text_of(trouble, STANZA_ERRORS, "text", 300) if trouble is not None else ""
    if large is not None:
        limit = text_of(large, UPLOAD, "max-file-size", 20)
        return too_large_to_send(size, int(limit) if _DIGITS.fullmatch(limit) else service.limit, host)
    if error.detail in {"resource-constraint", "policy-violation"}:
        return Refused(f"{host} has no room for the file now. Try again later.", words, permanent=False)
    if error.detail in {"remote-server-not-found", "remote-server-timeout", "service-unavailable"}:
        return Unreachable(f"{host} cannot be reached now. Try again later.", words)
    if error.detail in {"forbidden", "not-allowed", "not-authorized"}:
        return Refused(f"{host} takes no files from you. Ask its operator.", words)
    return Refused(f"{host} refused the file ({error.detail or 'no reason given'}).", words)
