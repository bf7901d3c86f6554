"""Words of others within a window that is read the other way."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

LEAD = "\u200f"  # RIGHT-TO-LEFT MARK
_ISOLATE, _END = "\u2068", "\u2069"  # UAX #9: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE


def isolated(text: str) -> str:
    """`text` marked to be laid out in its own direction, whatever stands around it; unmarked where nothing can differ.

    Without the marks its full stop, its "…" or a number beside it would stand at the wrong end.
    """
    if not text or (_reads_left_to_right() and not any(_is_right_to_left(sign) for sign in text)):
        return text
    return f"{_ISOLATE}{text}{_END}"


def runs_to_the_left(text: str) -> bool:
    """Whether a paragraph is right-to-left: by its first letter outside of all isolates (UAX #9, P2 and P3)."""
    depth = 0
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        depth += (kind in {"FSI", "LRI", "RLI"}) - (kind == "PDI" and depth > 0)
        if not depth and kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


def led(text: str) -> str:
    """`text` with a mark before it where Qt's documents would lay it out from the wrong side: their paragraphs follow
    the first letter, also one within an isolate."""
    first = next((kind for sign in text if (kind := unicodedata.bidirectional(sign)) in {"L", "R", "AL"}), "")
    return f"{LEAD}{text}" if first == "L" and runs_to_the_left(text) else text


def _reads_left_to_right() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def _is_right_to_left(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in {"R", "AL"}
