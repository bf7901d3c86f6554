"""Finds what is new in an answer: without what it quotes and without its signature.

mail-parser-reply knows how mail programs of many languages introduce a quotation. Its patterns are slow on hostile
text and it takes any line that begins with "Thanks" for the start of a signature, so: it is given short lines of a
bounded text in which quotations are folded, and a signature is cut only where it looks like one.
"""

import re

from mailparser_reply.constants import MAIL_LANGUAGES  # type: ignore[import-untyped]
from mailparser_reply.parser import EmailMessage  # type: ignore[import-untyped]

_LOOK = 24_000  # characters that are searched for the beginning of a quotation
_LINE = 200  # longer ones introduce nothing
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u202f\u200b\ufeff"), " ")
_LANGUAGES = [name for name in MAIL_LANGUAGES if len(name) == 2]
_QUOTED = re.compile(r"\s*>")
_HIDDEN = "\ue000"
_RULE = re.compile(r"\s*(_{20,}|-{2,}\s?[^-\n]{3,60}\s?-{2,})\s*")  # Outlook's line, "--- Original Message ---"
_INTRODUCES = re.compile(r".*(<\S+@\S+>|\S+@\S+|\d).*[:：]\s*", re.DOTALL)
_DELIMITER = re.compile(r"--\s*")
_DEVICE = re.compile(
    r"(Sent from|Get Outlook for|Gesendet (von|mit)|Von meinem .{1,40} gesendet|Envoyé (de|depuis)|أُ?رسلت? من)\b"
    r".{0,80}",
    re.IGNORECASE,
)
_WORDS = 4  # of a closing formula
_NAME_LINES = 4  # beneath it
_NAME_CHARS = 60


def new_text(text: str) -> str:
    """The new part; where there is none but quotations, all of it: better too much than nothing."""
    lines = _folded(text.translate(_SPACES).split("\n"))
    kept = _without_introductions(_until_quotation(lines))
    said = "\n".join(_without_signature(kept)).strip("\n")
    return (said.strip() and said) or _unquoted(text) or text.strip()


def _folded(lines: list[str]) -> list[str]:
    """Each run of quoted lines becomes a single one."""
    folded: list[str] = []
    for line in lines:
        if not _QUOTED.match(line):
            folded.append(line)
        elif not (folded and folded[-1] == ">"):
            folded.append(">")
    return folded


def _until_quotation(lines: list[str]) -> list[str]:
    """Up to where a quoted mail begins; all, where the answer stands beneath what it quotes or between."""
    if ">" in lines and any(line.strip() for line in _after_last_quotation(lines)):
        return lines
    shown = [line if len(line) <= _LINE else _HIDDEN for line in lines]
    searched = "\n".join(shown)[:_LOOK]
    replies = EmailMessage(text=searched, languages=list(_LANGUAGES), keep_hyphen_lists=True).read().replies
    first = next((one for one in replies if one.content), None)
    if first is None or len(replies) < 2 or first.headers:
        return lines
    return _aligned(lines, shown, first.content)


def _after_last_quotation(lines: list[str]) -> list[str]:
    last = max(number for number, line in enumerate(lines) if line == ">")
    return _without_signature(lines[last + 1 :])


def _aligned(lines: list[str], shown: list[str], content: str) -> list[str]:
    """The lines of ours that the parser's first part holds: it has stripped them."""
    wanted = [line for line in content.split("\n") if line]
    for number, line in enumerate(shown):
        if not wanted:
            return lines[:number]
        if line.strip() == wanted[0]:
            del wanted[0]
    return lines


def _without_introductions(lines: list[str]) -> list[str]:
    """Without quotations and the lines above each that say who wrote it, in whatever language."""
    kept: list[str] = []
    for line in lines:
        if line == ">":
            _drop_introduction(kept)
            kept.append("")
        elif not _RULE.fullmatch(line):
            kept.append(line)
    return _squeezed(kept)


def _drop_introduction(kept: list[str]) -> None:
    while kept and not kept[-1].strip():
        kept.pop()
    for count in (1, 2, 3):
        above = kept[-count:]
        if len(above) < count or not all(line.strip() for line in above):
            return
        if _introduces("\n".join(above)):
            del kept[-count:]
            return


def _introduces(text: str) -> bool:
    """Whether it says who wrote what follows: an address or a date, a colon at its end, no bracket left open."""
    return len(text) <= 3 * _LINE and text.count("<") == text.count(">") and bool(_INTRODUCES.fullmatch(text))


def _squeezed(lines: list[str]) -> list[str]:
    squeezed: list[str] = []
    for line in lines:
        if line.strip() or (squeezed and squeezed[-1].strip()):
            squeezed.append(line.rstrip())
    return squeezed


def _without_signature(lines: list[str]) -> list[str]:
    for number, line in enumerate(lines):
        if _DELIMITER.fullmatch(line) and any(one.strip() for one in lines[:number]):
            return lines[:number]
    return _without_closing(_without_device(lines))


def _without_device(lines: list[str]) -> list[str]:
    told = [number for number, line in enumerate(lines) if line.strip()]
    if len(told) > 1 and _DEVICE.fullmatch(lines[told[-1]].strip()):
        return lines[: told[-1]]
    return lines


def _without_closing(lines: list[str]) -> list[str]:
    """Without a closing formula that stands alone, and the name beneath it."""
    for number in range(max(1, len(lines) - 2 * _NAME_LINES), len(lines)):
        beneath = [line for line in lines[number + 1 :] if line.strip()]
        if (
            _is_closing(lines[number])
            and len(beneath) <= _NAME_LINES
            and all(len(line) <= _NAME_CHARS for line in beneath)
            and any(line.strip() for line in lines[:number])
        ):
            return lines[:number]
    return lines


def _is_closing(line: str) -> bool:
    plain = line.strip()
    words = plain.rstrip(",.!").split()
    return 0 < len(words) <= _WORDS and not re.search(r"[,.!?:;]", " ".join(words)) and bool(_CLOSING.match(plain))


def _closings() -> re.Pattern[str]:
    told = [one for name in _LANGUAGES for one in _listed(MAIL_LANGUAGES[name].get("signatures", []))]
    return re.compile("|".join(rf"(?:{one.rstrip(',')})[\s,.!]*$" for one in told if one), re.IGNORECASE)


def _listed(signatures: object) -> list[str]:
    return [str(one) for one in signatures] if isinstance(signatures, list) else [str(signatures)]


_CLOSING = _closings()


def _unquoted(text: str) -> str:
    lines = [line for line in text.split("\n") if not _QUOTED.match(line)]
    return "\n".join(lines).strip()
