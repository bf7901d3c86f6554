"""What the archive keeps of a mail beside its raw bytes. Made in bulk while mailboxes are mirrored: fast."""

from liveletter.domain.mail import MailDigest
from liveletter.mail.mime.authentication import vouched
from liveletter.mail.mime.blocks import SIGNATURES, Block, Contents, sort_out
from liveletter.mail.mime.header import (
    date_of,
    ids_of,
    is_automatic,
    jabber_id_of,
    message_id_of,
    recipients_of,
    sender_of,
    subject_of,
)
from liveletter.mail.mime.readable import preview, text_of_html
from liveletter.mail.mime.reports.disposition import receipt_to
from liveletter.mail.mime.reports.report import report_of
from liveletter.mail.mime.structure import Part, header_of, take_apart

READ_LIMIT = 2 * 1024 * 1024  # bytes of a mail that are looked into; what lies behind is a large attachment
TEXT_LIMIT = 500_000  # characters kept for search
STUB = 300  # a plain text shorter than this may only say "look at the HTML"


def digest(raw: bytes, *, complete: bool, authserv_ids: frozenset[str] = frozenset()) -> MailDigest:
    """The digest of a mail, or (not `complete`) of its header. Never raises; what cannot be read is empty.

    `authserv_ids`: who may vouch for the sender (RFC 8601), usually the user's mail servers.
    """
    root = take_apart(raw[:READ_LIMIT]) if complete else header_of(raw)
    contents = sort_out(root) if complete else Contents()
    text = _text(contents)
    sender = sender_of(root)
    references = ids_of(root, "references")
    answered = ids_of(root, "in-reply-to")
    return MailDigest(
        message_id=message_id_of(root, raw),
        subject=subject_of(root),
        sender=sender,
        to=recipients_of(root, "to"),
        cc=recipients_of(root, "cc"),
        bcc=recipients_of(root, "bcc"),
        reply_to=recipients_of(root, "reply-to"),
        date=date_of(root),
        in_reply_to=answered[0] if answered else (references[-1] if references else ""),
        references=references,
        jabber_id=jabber_id_of(root),
        sender_vouched=vouched(root, sender, authserv_ids),
        is_automatic=is_automatic(root),
        has_attachments=_has_files(contents) if complete else root.kind == "multipart/mixed",
        preview=preview(text),
        text=text,
        report=report_of(root, text) if complete else None,
        receipt_to=receipt_to(root),
    )


def _text(contents: Contents) -> str:
    texts = [_wording(block) for block in contents.blocks]
    return (texts[0] if len(texts) == 1 else "\n".join(texts))[:TEXT_LIMIT]


def _wording(block: Block) -> str:
    plain = block.plain.text(READ_LIMIT).strip() if block.plain else ""
    if block.html is None or len(plain) > STUB:
        return plain
    marked_up = text_of_html(block.html.text(READ_LIMIT))
    return marked_up if len(marked_up) > len(plain) else plain


def _has_files(contents: Contents) -> bool:
    return any(not _is_furniture(part) for part in contents.files)


def _is_furniture(part: Part) -> bool:
    return part.kind in SIGNATURES or (bool(part.content_id) and part.disposition != "attachment")
