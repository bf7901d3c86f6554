"""How a mail's digest is kept: what lists and searches need in columns, the rest as JSON."""

import math
import zlib

import msgspec

from liveletter.domain.mail import Mailbox, MailDigest, MailReport

COLUMNS = "message_id, subject, sender_name, sender_address, has_attachments, preview, rest"
NAMES_SHOWN = 12  # recipients named in a list's line
_EARLIEST, _LATEST = 0.0, 253_402_300_799.0  # 1970 to 9999: what can be shown and sorted
_FAST = 1  # zlib's level: a first sync is not to wait for it


class Rest(msgspec.Struct, frozen=True, array_like=True):
    """What no query asks for. New fields go to the end, with a default."""

    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    bcc: tuple[Mailbox, ...]
    reply_to: tuple[Mailbox, ...]
    date: float | None
    in_reply_to: str
    references: tuple[str, ...]
    jabber_id: str
    sender_vouched: bool
    is_automatic: bool
    report: MailReport | None = None
    receipt_to: str = ""

    @property
    def recipients(self) -> tuple[Mailbox, ...]:
        """To, Cc and Bcc."""
        return self.to + self.cc + self.bcc


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Rest)


def encode_rest(digest: MailDigest) -> bytes:
    """What of a digest has no column of its own."""
    return _encoder.encode(
        Rest(
            digest.to,
            digest.cc,
            digest.bcc,
            digest.reply_to,
            digest.date,
            digest.in_reply_to,
            digest.references,
            digest.jabber_id,
            digest.sender_vouched,
            digest.is_automatic,
            digest.report,
            digest.receipt_to,
        )
    )


def decode_rest(data: bytes) -> Rest:
    """What `encode_rest` made."""
    return _decoder.decode(data)


def from_columns(
    message_id: str, subject: str, name: str, address: str, has_attachments: int, preview: str, rest: bytes
) -> MailDigest:
    """The digest (without text) from COLUMNS."""
    more = decode_rest(rest)
    return MailDigest(
        message_id=message_id,
        subject=subject,
        sender=Mailbox(name, address),
        to=more.to,
        cc=more.cc,
        bcc=more.bcc,
        reply_to=more.reply_to,
        date=more.date,
        in_reply_to=more.in_reply_to,
        references=more.references,
        jabber_id=more.jabber_id,
        sender_vouched=more.sender_vouched,
        is_automatic=more.is_automatic,
        has_attachments=bool(has_attachments),
        preview=preview,
        report=more.report,
        receipt_to=more.receipt_to,
    )


def names(boxes: tuple[Mailbox, ...]) -> str:
    """The recipients as a list's line shows them."""
    shown = ", ".join(box.name or box.address for box in boxes[:NAMES_SHOWN])
    return shown + ", …" if len(boxes) > NAMES_SHOWN else shown


def usable(date: float | None, otherwise: float) -> float:
    """A date that can be shown and sorted by: the mail's own, else the other one, else 0."""
    for candidate in (date, otherwise):
        if candidate is not None and math.isfinite(candidate) and _EARLIEST <= candidate <= _LATEST:
            return float(candidate)
    return 0.0


def packed(data: bytes) -> bytes:
    """Bytes as they are kept."""
    return zlib.compress(data, _FAST)


def packed_text(text: str) -> bytes:
    """Text as it is kept; nothing for nothing."""
    return packed(text.encode("utf-8", "replace")) if text else b""


def unpacked_text(data: bytes) -> str:
    """What `packed_text` made."""
    return zlib.decompress(data).decode() if data else ""
