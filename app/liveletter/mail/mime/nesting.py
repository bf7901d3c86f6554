"""Which elements end by themselves when another begins or ends: so that what is written is always well nested."""

from collections.abc import Sequence, Set

VOID = frozenset({"br", "hr", "img"})
FORMATTING = frozenset(["a", "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"])
_ENDS_P = frozenset(
    [
        "blockquote",
        "center",
        "div",
        "dl",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "ol",
        "p",
        "pre",
        "table",
        "ul",
        "li",
        "dd",
        "dt",
    ]
)  # a paragraph cannot hold these
_IN_TABLE = frozenset(["caption", "tbody", "thead", "tfoot", "tr", "td", "th"])
_ROWS = frozenset({"tbody", "thead", "tfoot", "caption"})
_CELLS = frozenset({"td", "th", "caption"})
_FENCES = _CELLS | {"table"}  # what is outside of a cell is not closed from within it


def is_out_of_place(tag: str, stack: Sequence[str]) -> bool:
    """A part of a table without its table, or a link within a link."""
    if tag in _IN_TABLE:
        return "table" not in stack
    return tag == "a" and _above(stack, {"a"}, _FENCES) is not None


def ended_by_opening(tag: str, stack: Sequence[str]) -> int:
    """How many open elements, from the innermost, end when `tag` begins."""
    found: int | None = None
    if tag in {"td", "th"}:
        found = _above(stack, {"td", "th"}, {"table", "tr"})
    elif tag == "tr":
        found = _above(stack, {"tr", "caption"}, {"table"})
    elif tag in _ROWS:
        found = _above(stack, _ROWS | {"tr"}, {"table"}, outermost=True)
    elif tag == "li":
        found = _above(stack, {"li"}, _FENCES | {"ul", "ol"})
    elif tag in {"dt", "dd"}:
        found = _above(stack, {"dt", "dd"}, _FENCES | {"dl"})
    if found is None and tag in _ENDS_P:
        found = _above(stack, {"p"}, _FENCES)
    return len(stack) - found if found is not None else 0


def ended_by_closing(tag: str, stack: Sequence[str]) -> int:
    """How many open elements, from the innermost, end when `tag` is closed; 0 where it is not open here."""
    fences: Set[str] = set() if tag == "table" else {"table"} if tag in _IN_TABLE else _FENCES
    found = _above(stack, {tag}, fences)
    return len(stack) - found if found is not None else 0


def _above(stack: Sequence[str], wanted: Set[str], fences: Set[str], *, outermost: bool = False) -> int | None:
    """The place of the innermost (or outermost) wanted element inside the nearest fence."""
    found: int | None = None
    for place in range(len(stack) - 1, -1, -1):
        if stack[place] in wanted:
            found = place
            if not outermost:
                return found
        elif stack[place] in fences:
            break
    return found
