"""Names that strangers give to files, made safe for every disk. Pure."""

import re

LONGEST = 120  # characters; 4 bytes each still fit into a file system's 255 with the number of a copy
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_FORBIDDEN = re.compile(r'[<>:"|?*\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufffe\uffff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST_SUFFIX = 12


def safe_file_name(name: str) -> str:
    """A name without path, control characters, marks that turn the reading direction, or what a system reserves;
    empty where nothing is left."""
    last = _CONTROLS.sub(" ", name).replace("\\", "/").rpartition("/")[2]
    cleaned = _trimmed(_shortened(_trimmed(_FORBIDDEN.sub("", last))))
    return _trimmed(f"_{cleaned}"[:LONGEST]) if _RESERVED.fullmatch(cleaned) else cleaned


def _trimmed(name: str) -> str:
    return " ".join(name.split()).strip(" .")


def _shortened(name: str) -> str:
    if len(name) <= LONGEST:
        return name
    stem, dot, suffix = name.rpartition(".")
    if dot and len(suffix) < _LONGEST_SUFFIX:
        return f"{stem[: LONGEST - 1 - len(suffix)]}.{suffix}"
    return name[:LONGEST]
