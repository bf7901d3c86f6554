"""What a message stanza says (RFC 6121 section 5; XEP-0066, 0085, 0184, 0203, 0280, 0297, 0333, 0359, 0447). Pure,
never raises.

A stanza comes live, or wrapped: as a carbon of what the user's other device sent or got, or out of the server's
archive. Who sent it is the `from` that the servers vouch for; all else is the sender's claim. Carbons count only from
the user's own account (XEP-0280 section 11), and a stanza-id only when the user's own server says it is its own.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from xml.etree.ElementTree import Element

from liveletter.domain.chat import IncomingChat
from liveletter.networks.xmpp import errors, files, mail_reference
from liveletter.networks.xmpp.devices import device_name
from liveletter.networks.xmpp.stanza_xml import (
    CARBONS,
    CHAT_STATES,
    CLIENT,
    DELAY,
    FORWARD,
    MARKERS,
    NICK,
    RECEIPTS,
    STABLE_IDS,
    bare,
    child,
    clean,
    name,
    resource,
    text_of,
)

LONGEST_BODY = 256 * 1024  # bytes of UTF-8
CUT = "\n[…] This message was longer than 256 KB and was cut here."
_LONGEST_ID = 1024


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads, and what the server vouches for."""

    own: str  # the user's bare JID
    ids_vouched: bool = False  # the server strips forged stanza-ids (XEP-0359 section 4 or XEP-0313)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one stanza says. `delivered`, `displayed` and `failed` name an outgoing message by its origin-id."""

    peer: str
    outgoing: bool
    live: bool  # meant for this device: not a copy
    chat: IncomingChat | None = None
    delivered: str = ""
    displayed: str = ""
    failed: str = ""
    trouble: str = ""
    typing: bool | None = None
    receipt_wanted: str = ""  # the id to acknowledge
    device: str = ""  # the sender's, as a person would name it
    archive_id: str = ""  # the stanza's place in the archive of the user's own server


def read(stanza: Element, reader: Reader, now: float) -> Reading | None:
    """What a stanza that came over the stream says; None where it is nothing for a person."""
    carbon, direction = _carbon(stanza)
    if carbon is None:
        return _read(stanza, reader, now, live=True)
    sender = bare(stanza.get("from")) if stanza.get("from") else reader.own
    inner, delay = forwarded(carbon)
    if sender != reader.own or inner is None:
        return None
    reading = _read(inner, reader, _stamp(delay, now), live=False)
    return reading if reading is not None and reading.outgoing == (direction == "sent") else None


def read_archived(
    stanza: Element, delay: Element | None, archive_id: str, reader: Reader, now: float
) -> Reading | None:
    """What a stanza out of the user's archive says."""
    reading = _read(stanza, reader, _stamp(delay, now), live=False)
    if reading is None or reading.chat is None:
        return reading
    return replace(reading, chat=replace(reading.chat, stanza_id=archive_id, delayed=True))


def forwarded(wrapper: Element) -> tuple[Element | None, Element | None]:
    """The message and the delay inside a `<forwarded/>` (XEP-0297)."""
    element = child(wrapper, FORWARD, "forwarded")
    if element is None:
        return None, None
    return child(element, CLIENT, "message"), child(element, DELAY, "delay")


def _carbon(stanza: Element) -> tuple[Element | None, str]:
    for direction in ("received", "sent"):
        element = child(stanza, CARBONS, direction)
        if element is not None:
            return element, direction
    return None, ""


def _read(stanza: Element, reader: Reader, at: float, *, live: bool) -> Reading | None:
    sender = bare(stanza.get("from")) if stanza.get("from") else reader.own
    outgoing = sender == reader.own
    peer = bare(stanza.get("to")) if outgoing else sender
    kind = stanza.get("type", "normal")
    if not peer or kind == "groupchat":
        return None
    if kind == "error":
        condition = errors.condition_of(stanza)
        trouble = errors.stanza_sentence(condition, peer)
        return Reading(peer, outgoing, live, failed=_id(stanza.get("id")), trouble=trouble)
    return Reading(
        peer,
        outgoing,
        live,
        chat=_chat(stanza, reader, peer, outgoing, at),
        delivered=_named(stanza, RECEIPTS, "received"),
        displayed=_named(stanza, MARKERS, "displayed"),
        typing=_typing(stanza),
        receipt_wanted=_id(stanza.get("id")) if child(stanza, RECEIPTS, "request") is not None else "",
        device=device_name(resource(stanza.get("from"))),
        archive_id=_stanza_id(stanza, reader),
    )


def _chat(stanza: Element, reader: Reader, peer: str, outgoing: bool, at: float) -> IncomingChat | None:
    file = files.read(stanza)
    body = _body(stanza) or (file.url if file is not None else "")
    if not body:
        return None
    written, delayed = _written(stanza, reader, peer, at)
    return IncomingChat(
        peer=peer,
        outgoing=outgoing,
        body=body,
        at=written,
        origin_id=_named(stanza, STABLE_IDS, "origin-id") or _id(stanza.get("id")),
        stanza_id=_stanza_id(stanza, reader),
        about=mail_reference.message_id_of(stanza),
        subject=text_of(stanza, CLIENT, "subject"),
        thread=mail_reference.thread_of(stanza),
        delayed=delayed,
        nick=text_of(stanza, NICK, "nick", 200),
        file=file,
    )


def _body(stanza: Element) -> str:
    element = child(stanza, CLIENT, "body")
    text = clean(element.text or "") if element is not None else ""
    if len(text) * 4 <= LONGEST_BODY:
        return text if text.strip() else ""
    raw = text.encode()
    return text if len(raw) <= LONGEST_BODY else raw[:LONGEST_BODY].decode("utf-8", "ignore") + CUT


def _id(value: str | None) -> str:
    """An id as it stands, for it is compared; one of absurd length is none."""
    return value if value and len(value) <= _LONGEST_ID else ""


def _named(stanza: Element, namespace: str, local: str) -> str:
    element = child(stanza, namespace, local)
    return _id(element.get("id")) if element is not None else ""


def _stanza_id(stanza: Element, reader: Reader) -> str:
    if not reader.ids_vouched:
        return ""
    found = (item for item in stanza.findall(name(STABLE_IDS, "stanza-id")) if bare(item.get("by")) == reader.own)
    return next((_id(item.get("id")) for item in found), "")


def _typing(stanza: Element) -> bool | None:
    prefix = f"{{{CHAT_STATES}}}"
    states = [element.tag for element in stanza if element.tag.startswith(prefix)]
    return states[0] == prefix + "composing" if states else None


def _written(stanza: Element, reader: Reader, peer: str, at: float) -> tuple[float, bool]:
    """When a message was written, and whether the user's own server has kept it meanwhile.

    A delay that somebody else claims dates the message, but never into the future and never as kept by the server.
    """
    own_server = {reader.own, reader.own.rpartition("@")[2]}
    for delay in stanza.findall(name(DELAY, "delay")):
        by = bare(delay.get("from"))
        if by in own_server:
            return _stamp(delay, at), True
        if by in {peer, peer.rpartition("@")[2]}:
            return _stamp(delay, at), False
    return at, False


def _stamp(delay: Element | None, otherwise: float) -> float:
    """The time of a delay (XEP-0203, XEP-0082), not later than `otherwise`."""
    if delay is None:
        return otherwise
    try:
        stamp = datetime.fromisoformat((delay.get("stamp") or "").strip())
        seconds = (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return otherwise
    return min(max(seconds, 0.0), otherwise)
