"""Looks for words in every file below some folders, as whoever gets hold of a disk would: in any common writing."""

import base64
import json
import quopri
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote


def files_with(words: Iterable[str], *folders: Path) -> dict[str, list[str]]:
    """Which of the words occur in which files; an archive's compressed columns are unpacked. Every folder must hold
    a file."""
    sought = {word: _writings(word) for word in words}
    found: dict[str, list[str]] = {}
    for folder in folders:
        files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
        assert files, f"there is nothing to search in {folder}"
        for path in files:
            with suppress(FileNotFoundError):  # a mail server has moved it meanwhile: it is found where it lies then
                held = [word for word, writings in sought.items() if _holds(path, writings)]
                if held:
                    found[str(path)] = held
    return found


def _writings(word: str) -> set[bytes]:
    """A word as programs write it."""
    plain = {word.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")}
    escaped = {json.dumps(word)[1:-1].encode(), quote(word).encode(), quopri.encodestring(word.encode())}
    return plain | escaped | set(_in_base64(word.encode()))


def _in_base64(data: bytes) -> Iterator[bytes]:
    """What base64 makes of data that begins at any place of a text, without what its neighbours change."""
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + data)
        yield coded[(0, 2, 3)[before] : (before + len(data)) * 8 // 6]


def _holds(path: Path, writings: set[bytes]) -> bool:
    data = path.read_bytes()
    texts = [data, *_unpacked(path)] if path.name == "archive.db" else [data]
    return any(writing in text for text in texts for writing in writings)


def _unpacked(path: Path) -> Iterator[bytes]:
    """The compressed columns of an archive."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as sql:
        tables = [name for (name,) in sql.execute("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE TABLE%'")]
        for table in tables:
            for row in sql.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    if isinstance(value, bytes):
                        with suppress(zlib.error):
                            yield zlib.decompress(value)
