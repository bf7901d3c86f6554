"""What is dragged, cut and pasted where a chat is part of it: our own type, and forms that any program takes."""

import msgspec
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from liveletter.domain.live import ChatLink, LiveWish

CHAT_TYPE = "application/x-liveletter-chat"
LARGEST = 8_000_000  # bytes taken from a clipboard


class Piece(msgspec.Struct, frozen=True):
    """A piece of a mail being written. `text` holds PLACE where the chat stands; empty: the chat alone."""

    text: str = ""
    wish: LiveWish | None = None  # None: as the one who takes it likes


def is_chat(data: QMimeData) -> bool:
    """Whether a chat is part of what is dragged or pasted."""
    return bool(data.hasFormat(CHAT_TYPE))


def piece_data(piece: Piece, plain: str = "") -> QMimeData:
    """For the clipboard or a drag; `plain` is what other programs get as text."""
    data = QMimeData()
    data.setData(CHAT_TYPE, QByteArray(msgspec.json.encode(piece)))
    if plain:
        data.setText(plain)
    return data


def piece_of(data: QMimeData) -> Piece:
    """What is dragged or pasted; any program may offer our type, so that nothing of it is believed unread."""
    raw = bytes(data.data(CHAT_TYPE).data())
    try:
        return msgspec.json.decode(raw, type=Piece) if raw and len(raw) <= LARGEST else Piece()
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return Piece()


def link_data(link: ChatLink) -> QMimeData:
    """A chat's link for other programs' mails, and a chat for ours."""
    data = piece_data(Piece())
    data.setHtml(link.html)
    data.setText(link.text)
    data.setUrls([QUrl(link.url)])
    return data
