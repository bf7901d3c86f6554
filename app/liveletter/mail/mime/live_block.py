"""The chat of a live letter as it stands in the mail: as text, and as HTML with its icon (MISSION L2).

Plain enough for every mail program: a table with styles of its own, a link that looks like a button, and one picture
inside the mail. Where styles and pictures are taken away, words and link are left.
"""

import re
from functools import cache
from html import escape
from pathlib import Path

from liveletter.catalogues import Catalogue, Catalogues
from liveletter.domain.live import PLACE, LiveBlock
from liveletter.mail.mime.charsets import clean_line

_ICON = Path(__file__).with_name("live_chat.png")
_FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
_WORDS = f"{_FONT};line-height:1.45;color:#1c2541"
_TABLE = 'role="presentation" cellspacing="0" border="0" bgcolor="#f4f7ff"'
_BUTTON_TABLE = 'role="presentation" cellspacing="0" border="0" cellpadding="10" bgcolor="#2f5bd0"'
_BOX = "border:1px solid #b9c7ef;border-radius:12px;background:#f4f7ff;margin:14px 0;max-width:580px"
_YOURS = "The link is yours alone, so do not pass it on. It leads to {host}."
_OPEN = "Whoever has this link can join by confirming a mail address. It leads to {host}."
_UNRECORDED = "Nothing that is said in this chat is kept."
_BUTTON = "color:#ffffff;text-decoration:none;font-weight:bold"


def icon() -> bytes:
    """The picture in the block, a PNG of 80 × 80 that is shown at half the size."""
    return _ICON.read_bytes()


def block_text(block: LiveBlock) -> str:
    """The block for those who read text."""
    words = _words(block)
    lines = [f"[ {_title(block, words)} ]", "", *_told(block, words)]
    if block.link:
        lines[3:3] = ["", block.link, ""]
    return "\n".join(lines)


def block_html(block: LiveBlock, *, icon_id: str = "") -> str:
    """The block for those who read HTML; `icon_id` is the Content-ID of its picture, if it has one."""
    words = _words(block)
    about, *more = (escape(line) for line in _told(block, words))
    small = "".join(f'<div style="font-size:85%;color:#56617f;margin-top:4px">{line}</div>' for line in more)
    table = f'<table {_TABLE} cellpadding="12" dir="{words.direction}" lang="{words.language}" style="{_BOX}">'
    title = f'<div style="font-size:120%;font-weight:bold;margin-bottom:3px">{escape(_title(block, words))}</div>'
    told = f"{title}<div>{about}</div>{_button(block, words)}{small}{_form(block, words)}"
    return f'{table}<tr>{_picture(icon_id)}<td style="{_WORDS}">{told}</td></tr></table>'


def taken_out(text: str, language: str) -> str:
    """The text of the sender's own copy with the chat's place in it instead of its block in that language."""
    return _own_block(language).sub(PLACE, text, count=1)


@cache
def _own_block(language: str) -> re.Pattern[str]:
    """The block as it stands in the sender's own copy in a language."""
    words, mark = _words(LiveBlock("", "", "", language=language)), "TITLE"
    titled, untitled = (re.escape(block_text(LiveBlock(title, "", "", language=language))) for title in (mark, ""))
    titled = titled.replace(mark, r"[^\n]*?")
    return re.compile(rf"(?:{titled}|{untitled})(?:\n{re.escape(words.text(_UNRECORDED))})?")


def _picture(icon_id: str) -> str:
    if not icon_id:
        return ""
    picture = f'<img src="cid:{escape(icon_id)}" width="40" height="40" alt="">'
    return f'<td valign="top" width="40">{picture}</td>'


def _title(block: LiveBlock, words: Catalogue) -> str:
    title = clean_line(block.title).strip()
    return words.text("Live chat: {title}", title=title) if title else words.text("Live chat")


def _told(block: LiveBlock, words: Catalogue) -> list[str]:
    if not block.link:
        told = [words.text("Each recipient has got a link of their own to this chat.")]
    else:
        told = [
            words.text(
                "Answer right away: the link opens a live chat with {sender} in your browser. Nothing has to be "
                "installed, and no account is needed.",
                sender=clean_line(block.sender).strip(),
            ),
            words.text(_OPEN if block.is_open else _YOURS, host=block.host),
        ]
    if not block.recorded:
        told.append(words.text(_UNRECORDED))
    return told


def _button(block: LiveBlock, words: Catalogue) -> str:
    if not block.link:
        return ""
    join = escape(words.text("Join the chat"))
    link = f'<a href="{escape(block.link)}" style="{_BUTTON}">&nbsp; {join} &nbsp;</a>'
    return f'<table {_BUTTON_TABLE} style="border-radius:8px;margin:10px 0"><tr><td>{link}</td></tr></table>'


def _form(block: LiveBlock, words: Catalogue) -> str:
    """A place to answer in the mail itself. It only brings the text to the page, where the guest joins and says it: an
    open link leads to nobody's page yet."""
    if not block.link or not block.form or block.is_open:
        return ""
    label, send = escape(words.text("Or write here:")), escape(words.text("Go on to the chat"))
    return (
        f'<form method="post" action="{escape(block.link)}/begin" style="margin:12px 0 0"><label>{label}<br>'
        f'<textarea name="text" rows="3" cols="44"></textarea></label><br><input type="submit" value="{send}"></form>'
    )


def _words(block: LiveBlock) -> Catalogue:
    return _catalogues().best([block.language])


@cache
def _catalogues() -> Catalogues:
    return Catalogues("letter")
