"""The body of a live letter: text for those who read text, HTML with the icon for the others (RFC 2046, RFC 2387)."""

import secrets

from liveletter.domain.live import PLACE, LiveBlock, placed
from liveletter.mail.mime import writing
from liveletter.mail.mime.html_text import document, html_of
from liveletter.mail.mime.live_block import block_html, block_text, icon


def with_chat(text: str, block: LiveBlock) -> bytes:
    """A body with the chat at its place in the text."""
    before, _, after = placed(text).partition(PLACE)
    icon_id = f"{secrets.token_hex(12)}@chat.invalid"
    plain = writing.text_part(f"{before}{block_text(block)}{after}")
    html = document(html_of(before[:-1]), block_html(block, icon_id=icon_id), html_of(after[1:]))
    related = writing.multipart(["multipart/related;", 'type="text/html";'], [_html_part(html), _icon_part(icon_id)])
    return writing.multipart(["multipart/alternative;"], [plain, related])


def _html_part(html: str) -> bytes:
    encoding, data = writing.encoded(html)
    return writing.part(["text/html;", "charset=utf-8"], encoding, data)


def _icon_part(icon_id: str) -> bytes:
    more = (writing.header("Content-ID", f"<{icon_id}>"), writing.header("Content-Disposition", "inline"))
    return writing.part(["image/png"], "base64", writing.based(icon()), *more)
