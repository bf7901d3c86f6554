"""A world for each test."""

from collections.abc import AsyncIterator

import pytest

from tests.services.world import World


@pytest.fixture
async def world() -> AsyncIterator[World]:
    world = World()
    yield world
    await world.tasks.cancel()
    world.archive.close()
