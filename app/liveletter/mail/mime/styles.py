"""Which attributes and inline styles of a mail's HTML survive, and in which form.

An allow-list of values, not of names only: what does not match in full is dropped, so that no `url()`, no expression
and no escape gets through, and no number makes the window draw without end.
"""

import re
from collections.abc import Callable

_COLOUR = r"(?:#[0-9a-f]{3,8}|[a-z]{3,24}|rgba?\([0-9.,%\s/]{3,40}\))"
_COLOUR_ONLY = re.compile(_COLOUR, re.IGNORECASE)
_SIZE = re.compile(r"(\d{1,4}(?:\.\d{1,4})?)(px|pt|em|rem|%)", re.IGNORECASE)
_NUMBER = re.compile(r"(\d{1,5})(%|px)?", re.IGNORECASE)
_DISTANCE = re.compile(r"0|[0-9]{1,3}px", re.IGNORECASE)
_LARGEST_MARGIN = 40  # pixels
_LARGEST = {"px": 60.0, "pt": 45.0, "em": 3.5, "rem": 3.5, "%": 350.0}
_SMALLEST = {"px": 9.0, "pt": 7.0, "em": 0.6, "rem": 0.6, "%": 60.0}
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_IMPORTANT = re.compile(r"\s*!\s*important\s*$", re.IGNORECASE)
STYLE_LIMIT = 2000  # characters of one style attribute
Check = Callable[[str], str | None]


def _one_of(*words: str) -> Check:
    allowed = frozenset(words)
    return lambda value: value.lower() if value.lower() in allowed else None


def _matching(pattern: str) -> Check:
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda value: value if compiled.fullmatch(value) else None


def _at_most(largest: int, *, percent: bool = False) -> Check:
    def check(value: str) -> str | None:
        number = _NUMBER.fullmatch(value.strip())
        if number is None:
            return None
        if number[2] == "%":
            return f"{min(int(number[1]), 100)}%" if percent else None
        return str(min(int(number[1]), largest))

    return check


def _colour(value: str) -> str | None:
    return value if _COLOUR_ONLY.fullmatch(value) else None


def _font_size(value: str) -> str | None:
    """A size that can be read and drawn; tiny text hides things, huge text stops the window."""
    size = _SIZE.fullmatch(value)
    if size is None:
        return (
            value.lower() if value.lower() in {"small", "medium", "large", "x-small", "x-large", "xx-large"} else None
        )
    unit = size[2].lower()
    return f"{min(max(float(size[1]), _SMALLEST[unit]), _LARGEST[unit]):g}{unit}"


def _margin(value: str) -> str | None:
    """One to four distances in pixels: enough to set paragraphs apart, none that pushes anything out of sight."""
    sides = value.split()
    if not 1 <= len(sides) <= 4 or not all(_DISTANCE.fullmatch(side) for side in sides):
        return None
    return " ".join(f"{min(int(side.lower().removesuffix('px')), _LARGEST_MARGIN)}px" for side in sides)


_ALIGN = _one_of("left", "right", "center", "justify")
_FAMILY = _matching(r"[\w \-,'\"]{1,200}")
_PROPERTIES: dict[str, Check] = {
    "color": _colour,
    "background-color": _colour,
    "background": _colour,
    "font-weight": _matching(r"bold|normal|bolder|lighter|[1-9]00"),
    "font-style": _one_of("italic", "normal", "oblique"),
    "font-size": _font_size,
    "font-family": _FAMILY,
    "text-align": _ALIGN,
    "text-decoration": _one_of("underline", "line-through", "none"),
    "vertical-align": _one_of("top", "middle", "bottom", "baseline", "sub", "super"),
    "white-space": _one_of("pre", "pre-wrap", "normal"),
    "margin": _margin,
    "margin-top": _margin,
    "margin-bottom": _margin,
}
_EVERYWHERE: dict[str, Check] = {"align": _ALIGN, "dir": _one_of("ltr", "rtl", "auto")}
_CELL: dict[str, Check] = {
    "colspan": _at_most(30),
    "rowspan": _at_most(30),
    "valign": _one_of("top", "middle", "bottom", "baseline"),
    "bgcolor": _colour,
    "width": _at_most(1200, percent=True),
}
_PER_TAG: dict[str, dict[str, Check]] = {
    "td": _CELL,
    "th": _CELL,
    "tr": {"bgcolor": _colour, "valign": _CELL["valign"]},
    "table": {
        "bgcolor": _colour,
        "border": _at_most(10),
        "cellpadding": _at_most(40),
        "cellspacing": _at_most(40),
        "width": _at_most(1200, percent=True),
    },
    "font": {"color": _colour, "size": _matching(r"[+-]?[1-7]"), "face": _FAMILY},
    "img": {"alt": lambda value: value[:500], "width": _at_most(1600, percent=True), "height": _at_most(2000)},
    "ol": {"start": _at_most(99999), "type": _matching("[1aAiI]")},
    "ul": {"type": _one_of("disc", "circle", "square")},
    "hr": {"width": _at_most(1200, percent=True)},
}


def attributes_of(tag: str) -> frozenset[str]:
    """The names of attributes that may survive on a tag, apart from `style`, `href` and `src`."""
    return frozenset(_EVERYWHERE) | frozenset(_PER_TAG.get(tag, ()))


def attribute(tag: str, name: str, value: str) -> str | None:
    """An attribute's value in its safe form; None: drop it."""
    check = _PER_TAG.get(tag, {}).get(name) or _EVERYWHERE.get(name)
    return check(value.strip()) if check else None


def style(value: str) -> str:
    """The declarations of a style attribute that are safe; empty where none is."""
    if len(value) > STYLE_LIMIT or "\\" in value:  # an escape can spell any word
        return ""
    kept = []
    for declaration in _COMMENT.sub(" ", value).split(";"):
        name, colon, stated = declaration.partition(":")
        check = _PROPERTIES.get(name.strip().lower())
        safe = check(_IMPORTANT.sub("", stated).strip()) if check and colon else None
        if safe:
            kept.append(f"{name.strip().lower()}:{safe}")
    return ";".join(kept)


def hides(value: str) -> bool:
    """Whether a style attribute takes its element out of sight, as senders do with text that is for list views."""
    compact = "".join(value.lower().split())
    return "display:none" in compact or "visibility:hidden" in compact or "mso-hide:all" in compact
