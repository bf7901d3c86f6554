"""A bundle that somebody sent, taken apart.

Nothing in it is trusted: its size, its counts and its form are bounded, and the time it takes grows with its size only.
Parts are told apart once, never opened further.
"""

import math
from collections.abc import Sequence

import msgspec

from liveletter.domain.chat import LinkedFile
from liveletter.domain.errors import MailError
from liveletter.domain.history import FORMAT, VERSION, Bundle, BundledChat, BundledMail, Party
from liveletter.mail.history.entries import ChatEntry, Head, MailEntry, PartyEntry, Transcript
from liveletter.mail.history.rules import (
    CHATS_LIMIT,
    JSON_LIMIT,
    MAILS_LIMIT,
    SIZE_LIMIT,
    Fault,
    checked,
)
from liveletter.mail.mime.structure import Part, header_of, split

JSON = "application/json"
MAIL_KINDS = frozenset({"message/rfc822", "application/octet-stream"})
OTHER_PARTS = 50  # that mail systems may add: a footer, a notice
_ENCODINGS = frozenset({"", "7bit", "8bit", "binary", "quoted-printable", "base64"})

_FOREIGN = "This is not an earlier conversation that Liveletter can file. You can still read it as a mail."
_NEWER = (
    "This earlier conversation was made by a newer Liveletter. Update Liveletter to file it. "
    "You can still read it as a mail."
)
_TOO_LARGE = "This earlier conversation is too large to be filed: {reason}. Ask for a smaller part of it."


def read(raw: bytes) -> Bundle:
    """A bundle from its bytes. Raises MailError."""
    if len(raw) > SIZE_LIMIT:
        raise MailError(_TOO_LARGE.format(reason=f"more than {SIZE_LIMIT >> 20} MB"))
    root = header_of(raw)
    if root.kind != "multipart/mixed":
        raise MailError(_FOREIGN)
    parts = split(root, MAILS_LIMIT + OTHER_PARTS + 1)
    if len(parts) > MAILS_LIMIT + OTHER_PARTS:
        raise MailError(_TOO_LARGE.format(reason=f"more than {MAILS_LIMIT:,} mails"))
    transcript = _transcript(parts)
    try:
        if root.broken:
            raise Fault("its end is missing")
        return checked(_bundle(transcript, parts))
    except Fault as fault:
        raise _damaged(str(fault)) from fault


def _transcript(parts: Sequence[Part]) -> Transcript:
    """The JSON transcript. Raises MailError."""
    part = next((part for part in parts if part.kind == JSON), None)
    if part is None:
        raise MailError(_FOREIGN)
    if part.end - part.start > JSON_LIMIT * 3 // 2:
        raise MailError(_TOO_LARGE.format(reason="its transcript is longer than any conversation"))
    data = _plain(part)
    if len(data) > JSON_LIMIT:
        raise MailError(_TOO_LARGE.format(reason="its transcript is longer than any conversation"))
    _require_known(data)
    try:
        transcript = msgspec.json.decode(data, type=Transcript)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise _damaged("its transcript cannot be read") from error
    if len(transcript.mails) > MAILS_LIMIT or len(transcript.chats) > CHATS_LIMIT:
        raise MailError(_TOO_LARGE.format(reason=f"more than {MAILS_LIMIT:,} mails or {CHATS_LIMIT:,} messages"))
    return transcript


def _require_known(data: bytes) -> None:
    """Raise MailError unless the transcript is of our format, in a version that is known."""
    try:
        head = msgspec.json.decode(data, type=Head)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise MailError(_FOREIGN) from error
    if head.format != FORMAT:
        raise MailError(_FOREIGN)
    if head.version > VERSION:
        raise MailError(_NEWER)
    if head.version < 1:
        raise _damaged("its version is none")


def _plain(part: Part) -> bytes:
    """A part's content. Raises MailError where it is packed in a way that the format does not know."""
    stated = part.first("content-transfer-encoding").strip().strip('"').lower()
    if stated not in _ENCODINGS or part.first("content-encoding").strip():
        raise _damaged("it is packed in a way that is not known")
    return part.data()


def _bundle(transcript: Transcript, parts: Sequence[Part]) -> Bundle:
    places = [entry.part for entry in transcript.mails]
    if len(set(places)) < len(places):
        raise Fault("it calls one mail by two names")
    return Bundle(
        sender=_party(transcript.sender),
        recipient=_party(transcript.recipient),
        made_at=transcript.made_at,
        mails=tuple(_mail(entry, parts) for entry in transcript.mails),
        chats=tuple(_chat(entry) for entry in transcript.chats),
    )


def _mail(entry: MailEntry, parts: Sequence[Part]) -> BundledMail:
    if not 1 <= entry.part <= len(parts) or parts[entry.part - 1].kind not in MAIL_KINDS:
        raise Fault("it lacks a mail that it names")
    part = parts[entry.part - 1]
    raw = _plain(part)
    if part.kind == "message/rfc822":  # only mails in lines that end in CRLF travel so; a disk may have changed that
        raw = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return BundledMail(entry.message_id, raw, tuple(entry.left_out))


def _chat(entry: ChatEntry) -> BundledChat:
    file = entry.file
    return BundledChat(
        key=entry.key,
        at=entry.at if math.isfinite(entry.at) else -1.0,
        sender=entry.sender,
        recipient=entry.recipient,
        body=entry.body,
        about=entry.about,
        subject=entry.subject,
        file=LinkedFile(file.url, file.name, file.type, file.size, file.sha256) if file else None,
    )


def _party(entry: PartyEntry) -> Party:
    return Party(entry.name, tuple(entry.addresses))


def _damaged(reason: str) -> MailError:
    return MailError(f"This earlier conversation is damaged or was tampered with: {reason}. Nothing of it was filed.")
