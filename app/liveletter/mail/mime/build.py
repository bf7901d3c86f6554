"""A draft as the exact bytes to send. Runs in a thread: it reads the attached files."""

import mimetypes
import re
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path

from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.answering import REFERENCES_LIMIT
from liveletter.domain.errors import AddressError, MailError
from liveletter.domain.file_names import safe_file_name
from liveletter.domain.live import PLACE, LiveBlock
from liveletter.domain.mail import BuiltMail, Draft, DraftAttachment, Mailbox, MailCopy
from liveletter.mail.mime import live_parts, writing
from liveletter.mail.mime.typed import typed_mailboxes, wire_address

HISTORY_NAME = "Earlier conversation.eml"
SIZE_LIMIT = 100_000_000  # bytes of all attached files: what no server takes need not be built
_ID = re.compile(r"[^\s<>@\x00-\x20\x7f]{1,250}@[^\s<>@\x00-\x20\x7f]{1,250}")
_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+")


def build(
    draft: Draft,
    *,
    account: Account,
    now: float,
    jabber_id: bool,
    history: bytes = b"",
    live: LiveBlock | None = None,
    blocks: Mapping[str, LiveBlock] | None = None,
) -> BuiltMail:
    """Write a mail, with an earlier conversation (a bundle, 7-bit) attached where there is one. Raises AddressError
    (naming the wrong address) and MailError (naming the file).

    `raw` is 7-bit with CRLF line ends and no Bcc (8-bit headers only where an address itself is not ASCII, RFC 6532);
    `filed` is the same with Bcc. The Message-ID is the draft's, or a new one that tells nothing of this computer.

    Where the draft holds a chat, `live` stands at its place, and each recipient gets a copy with theirs of `blocks`
    (mail address in comparable form → the chat as they see it; who has none gets it without a link).
    """
    to, cc, bcc = (typed_mailboxes(typed) for typed in (draft.to, draft.cc, draft.bcc))
    recipients = tuple(dict.fromkeys(box.address for box in (*to, *cc, *bcc)))
    if not recipients:
        raise AddressError("Nobody is named to receive this mail. Enter an address under “To”.")
    sender = Mailbox(account.name, wire_address(account.mail_address))
    message_id = draft.message_id or new_message_id(sender.address)
    before = _header(draft, sender, to, cc, message_id=message_id, now=now)
    hidden = writing.header("Bcc", *writing.mailboxes(bcc)) if bcc else ""
    middle = _more(draft, account, jabber_id=jabber_id).encode("utf-8")
    rest = [*_files(draft.attachments), *_history(history)]
    boundary = writing.new_boundary()  # one for all copies: what is alike in them is kept once
    after = middle + _body(draft.text, rest, live, boundary)
    copies = {one: blocks.get(Address.mail(one).value, live) for one in recipients} if live and blocks else {}
    raw = before.encode("utf-8") + after
    return BuiltMail(
        message_id=message_id,
        sender=sender.address,
        recipients=recipients,
        raw=raw,
        filed=(before + hidden).encode("utf-8") + after,
        copies=tuple(
            MailCopy.of(address, before.encode("utf-8") + middle + _body(draft.text, rest, block, boundary), raw)
            for address, block in copies.items()
        ),
    )


def recipients_of(draft: Draft) -> tuple[tuple[Mailbox, ...], tuple[Mailbox, ...]]:
    """Who is named openly (To, Cc) and hidden (Bcc) in a draft. Raises AddressError."""
    to, cc, bcc = (typed_mailboxes(typed) for typed in (draft.to, draft.cc, draft.bcc))
    return tuple({box.address.lower(): box for box in (*to, *cc)}.values()), bcc


def new_message_id(address: str) -> str:
    """A new Message-ID in the domain of an address (ASCII), without brackets."""
    domain = address.rpartition("@")[2].strip("[]").replace(":", ".")
    return f"{secrets.token_hex(16)}@{domain}"


def _header(
    draft: Draft, sender: Mailbox, to: Sequence[Mailbox], cc: Sequence[Mailbox], *, message_id: str, now: float
) -> str:
    return "".join(
        (
            writing.header("Date", writing.date(now)),
            writing.header("From", *writing.mailbox(sender)),
            writing.header("To", *writing.mailboxes(to)) if to else "",
            writing.header("Cc", *writing.mailboxes(cc)) if cc else "",
            "" if to or cc else writing.header("To", "undisclosed-recipients:;"),
            writing.header("Subject", *writing.words(draft.subject)),
            writing.header("Message-ID", f"<{message_id}>"),
        )
    )


def _more(draft: Draft, account: Account, *, jabber_id: bool) -> str:
    chain = [one for one in draft.references if _ID.fullmatch(one)]
    if len(chain) > REFERENCES_LIMIT:
        chain = chain[:1] + chain[1 - REFERENCES_LIMIT :]
    answered = draft.in_reply_to if _ID.fullmatch(draft.in_reply_to) else ""
    out = writing.header("In-Reply-To", f"<{answered}>") if answered else ""
    out += writing.header("References", *(f"<{one}>" for one in chain)) if chain else ""
    if jabber_id and account.jid:
        out += writing.header("Jabber-ID", *writing.words(Address.xmpp(account.jid).value))
    if draft.ask_receipt:  # RFC 8098
        out += writing.header("Disposition-Notification-To", wire_address(account.mail_address))
    return f"{out}User-Agent: Liveletter\r\nMIME-Version: 1.0\r\n"


def _body(text: str, files: Sequence[bytes], live: LiveBlock | None, boundary: str) -> bytes:
    first = live_parts.with_chat(text, live) if live is not None else writing.text_part(text.replace(PLACE, ""))
    return writing.multipart(["multipart/mixed;"], [first, *files], boundary) if files else first


def _history(bundle: bytes) -> list[bytes]:
    """The earlier conversation as a mail attached: it may not be encoded, so that it has to be 7-bit already."""
    if not bundle:
        return []
    data = _plain_mail(bundle)
    assert data is not None, "a bundle is a mail in 7 bits"
    return [_file_part(DraftAttachment(HISTORY_NAME, "message/rfc822"), data)]


def _files(attachments: Sequence[DraftAttachment]) -> list[bytes]:
    parts, room = [], SIZE_LIMIT
    for attachment in attachments:
        data = _data(attachment, room)
        room -= len(data)
        parts.append(_file_part(attachment, data))
    return parts


def _data(attachment: DraftAttachment, room: int) -> bytes:
    """The bytes of a file that goes along. Raises MailError."""
    try:
        size = Path(attachment.path).stat().st_size if attachment.path else len(attachment.data)
        if size > room:
            raise MailError(
                f"“{attachment.name}” is too large to be sent: all files together may have "
                f"{SIZE_LIMIT // 1_000_000} MB."
            )
        return Path(attachment.path).read_bytes() if attachment.path else attachment.data
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "its path is not valid"
        raise MailError(
            f"The file “{attachment.name}” cannot be read ({reason}). Attach it again, or remove it.", attachment.path
        ) from error


def _file_part(attachment: DraftAttachment, data: bytes) -> bytes:
    name = safe_file_name(attachment.name) or "attachment"
    kind = attachment.type or mimetypes.guess_type(name)[0] or "application/octet-stream"
    if not _TYPE.fullmatch(kind) or kind.lower().startswith("multipart/"):
        kind = "application/octet-stream"
    encoding, body = "base64", writing.based(data)
    if kind.lower().startswith("message/"):  # must not be in base64 (RFC 2046 section 5.2.1)
        as_it_is = _plain_mail(data)
        kind, encoding, body = (kind, "7bit", as_it_is) if as_it_is else ("application/octet-stream", encoding, body)
    place = writing.parameter("filename", name)
    head = writing.header("Content-Type", f"{kind};", *writing.parameter("name", name))
    head += writing.header("Content-Transfer-Encoding", encoding)
    head += writing.header("Content-Disposition", "attachment;", *place)
    return head.encode() + b"\r\n" + body


def _plain_mail(data: bytes) -> bytes | None:
    """A mail that can go along as it is: 7-bit, in lines that every server takes; else None."""
    lines = data.replace(b"\r\n", b"\n").split(b"\n")
    fits = data.isascii() and b"\0" not in data and b"\r" not in b"".join(lines)
    return b"\r\n".join(lines) if fits and max(map(len, lines)) <= writing.HARD_LINE else None
