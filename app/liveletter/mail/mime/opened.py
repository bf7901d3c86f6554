"""A mail ready to be shown. Runs in a thread: large mails take time. Never raises, whatever the bytes."""

import html
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

from inscriptis import get_text

from liveletter.domain.live import find_link
from liveletter.domain.mail import OpenedMail
from liveletter.mail.mime.attachments import attachment_of
from liveletter.mail.mime.authentication import vouched
from liveletter.mail.mime.blocks import Block, Contents, sort_out
from liveletter.mail.mime.charsets import knows
from liveletter.mail.mime.header import date_of, message_id_of, recipients_of, sender_of, subject_of
from liveletter.mail.mime.history_part import history_part
from liveletter.mail.mime.raster import is_safe_picture
from liveletter.mail.mime.readable import breakable, text_of_html, unflow
from liveletter.mail.mime.reports.disposition import receipt_to
from liveletter.mail.mime.sanitise import Sanitised, sanitise
from liveletter.mail.mime.structure import Part, leaves, take_apart

log = logging.getLogger(__name__)
TEXT_LIMIT = 1_000_000  # bytes of text that are shown
HTML_LIMIT = 4_000_000  # bytes of HTML that are read
PRETTY_LIMIT = 100_000  # characters of HTML that are laid out as text; longer ones become text more plainly
PICTURE_LIMIT = 8_000_000  # bytes of one picture shown within the text
PICTURES_LIMIT = 30_000_000  # bytes of all of them


@dataclass
class _Shown:
    """What is gathered while a mail is put together."""

    texts: list[str] = field(default_factory=list)
    htmls: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    remote: dict[str, None] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)
    images: dict[str, bytes] = field(default_factory=dict)
    has_html: bool = False


def open_mail(
    mail_id: int,
    raw: bytes,
    *,
    authserv_ids: frozenset[str] = frozenset(),
    pictures: Mapping[str, bytes] | None = None,
) -> OpenedMail:
    """Parse and sanitise a mail. `pictures`: remote pictures the user asked for, by URL (see `wanted_pictures`)."""
    root = take_apart(raw)
    contents = sort_out(root)
    parts = leaves(root)
    shown = _compose(contents, parts, pictures or {})
    sender = sender_of(root)
    text = "\n\n".join(text for text in shown.texts if text)
    return OpenedMail(
        mail_id=mail_id,
        message_id=message_id_of(root, raw),
        subject=subject_of(root),
        sender=sender,
        to=recipients_of(root, "to"),
        cc=recipients_of(root, "cc"),
        bcc=recipients_of(root, "bcc"),
        reply_to=recipients_of(root, "reply-to"),
        date=date_of(root),
        text=breakable(text),
        html="<hr>".join(part for part in shown.htmls if part) if shown.has_html else "",
        images=shown.images,
        attachments=tuple(
            attachment_of(part, number) for number, part in enumerate(parts) if _is_file(part, contents, shown)
        ),
        remote_blocked=len(shown.remote),
        sender_vouched=vouched(root, sender, authserv_ids),
        notes=tuple(dict.fromkeys(contents.notes + shown.notes + _header_notes(root))),
        receipt_to=receipt_to(root),
        history_part=history_part(parts),
        live_link=find_link("\n".join(line for line in text.split("\n") if not line.startswith(">"))),
    )


def wanted_pictures(raw: bytes) -> tuple[str, ...]:
    """The URLs of the remote pictures that a mail would show if the user asks for them. Tracking pixels are not
    among them."""
    contents = sort_out(take_apart(raw))
    found: dict[str, None] = {}
    for block in contents.blocks:
        if block.html is not None:
            found |= dict.fromkeys(sanitise(block.html.text(HTML_LIMIT)).remote)
    return tuple(found)


def _compose(contents: Contents, parts: list[Part], pictures: Mapping[str, bytes]) -> _Shown:
    shown = _Shown()
    numbers = {id(part): number for number, part in enumerate(parts)}
    cids = {part.content_id: f"p{numbers[id(part)]}" for part in parts if part.content_id}
    remote = {url: f"r{number}" for number, (url, data) in enumerate(pictures.items()) if is_safe_picture(data)}
    for number, block in enumerate(contents.blocks):
        _add_block(shown, block, cids=cids, remote=remote, prefix=f"e{number}x")
    for url, name in remote.items():
        if url in shown.shown:
            _add_image(shown, name, pictures[url])
    for part in parts:
        if part.content_id and part.content_id in shown.shown:
            _add_image(shown, cids[part.content_id], part.data())
    return shown


def _add_block(shown: _Shown, block: Block, *, cids: dict[str, str], remote: dict[str, str], prefix: str) -> None:
    plain = _plain_text(shown, block.plain) if block.plain is not None else ""
    if block.html is None:
        shown.texts.append(plain)
        shown.htmls.append(_as_html(plain))
        return
    _note_charset(shown, block.html)
    safe = sanitise(block.html.text(HTML_LIMIT), cids=cids, pictures=remote, prefix=prefix)
    if safe.cut or block.html.end - block.html.start > HTML_LIMIT:
        shown.notes.append("This mail is very long. Only its beginning is shown.")
    shown.has_html = True
    shown.htmls.append(safe.html)
    shown.remote |= dict.fromkeys(safe.remote)
    shown.shown |= safe.shown
    for name, data in safe.embedded.items():
        _add_image(shown, name, data)
    shown.texts.append(plain if plain.strip() else _text_of(safe))


def _plain_text(shown: _Shown, part: Part) -> str:
    _note_charset(shown, part)
    text = part.text(TEXT_LIMIT)
    if part.end - part.start > TEXT_LIMIT:
        shown.notes.append("This mail is very long. Only its beginning is shown.")
    if "-----BEGIN PGP MESSAGE-----" in text:
        shown.notes.append("This mail is encrypted (OpenPGP). It cannot be read here.")
    if part.parameter("content-type", "format").lower() == "flowed":
        text = unflow(text, delete_space=part.parameter("content-type", "delsp").lower() == "yes")
    return text.strip("\n")


def _text_of(safe: Sanitised) -> str:
    """The text of sanitised HTML, laid out where that is quick."""
    if len(safe.html) > PRETTY_LIMIT:
        return text_of_html(safe.html)
    try:
        pretty = str(get_text(safe.html))
    except Exception:  # the library walks the tree by recursion and trusts its numbers
        log.warning("A mail's HTML could not be laid out as text")
        return text_of_html(safe.html)
    lines = (line.rstrip() for line in pretty.split("\n"))
    out: list[str] = []
    for line in lines:
        if line or (out and out[-1]):
            out.append(line)
    return "\n".join(out).strip("\n")


def _as_html(text: str) -> str:
    """Plain text that stands beside HTML in one mail."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def _add_image(shown: _Shown, name: str, data: bytes) -> None:
    room = PICTURES_LIMIT - sum(map(len, shown.images.values()))
    if len(data) <= min(PICTURE_LIMIT, room) and is_safe_picture(data):
        shown.images[name] = data


def _is_file(part: Part, contents: Contents, shown: _Shown) -> bool:
    """Whether a part is listed as an attachment: every file, except pictures that the text shows already."""
    if part.content_id and part.content_id in shown.shown and part.kind.startswith("image/"):
        return part.disposition == "attachment"
    return any(part is one for one in (*contents.files, *contents.related))


def _note_charset(shown: _Shown, part: Part) -> None:
    stated = part.parameter("content-type", "charset")
    if stated and not knows(stated):
        shown.notes.append("This mail is written in an unknown character set. Some characters may be wrong.")


def _header_notes(root: Part) -> list[str]:
    notes = []
    if not root.first("from"):
        notes.append("This mail does not say who wrote it.")
    elif len(root.all("from")) > 1:
        notes.append("This mail names several senders. It may not be from any of them.")
    if date_of(root) is None:
        notes.append("This mail has no usable date.")
    return notes
