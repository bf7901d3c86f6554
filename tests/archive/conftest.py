"""Archives to test: one in memory, one on disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from liveletter.archive.archive import Archive
from liveletter.archive.reader import ArchiveReader


@pytest.fixture
def archive() -> Iterator[Archive]:
    """An empty archive in memory."""
    archive = Archive()
    yield archive
    archive.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where an archive may be made."""
    return tmp_path / "data" / "archive.db"


@pytest.fixture
def stored(path: Path) -> Iterator[Archive]:
    """An empty archive on disk."""
    archive = Archive(path)
    yield archive
    archive.close()


@pytest.fixture
def reader(stored: Archive, path: Path) -> Iterator[ArchiveReader]:
    """The window's view of the archive on disk."""
    reader = ArchiveReader(path)
    yield reader
    reader.close()
