"""A real live host, and programs around it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.networks.live.lab import Lab, a_lab
from tests.services.live.programs import Program


@pytest.fixture
async def lab(tmp_path: Path) -> AsyncIterator[Lab]:
    async with a_lab(tmp_path, codes=(1000, 1000)) as lab:
        yield lab


@pytest.fixture
async def alice(lab: Lab, tmp_path: Path) -> AsyncIterator[Program]:
    """The owner's program."""
    program = await Program(tmp_path / "alice", "Alice").start()
    yield program
    await program.stop()


@pytest.fixture
async def bob(lab: Lab, tmp_path: Path) -> AsyncIterator[Program]:
    """A guest's program."""
    program = await Program(tmp_path / "bob", "Bob").start()
    yield program
    await program.stop()
