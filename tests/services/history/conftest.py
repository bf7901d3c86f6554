"""Alice, whose archive is full, and Bob, whose archive is empty."""

from collections.abc import Iterator

import pytest

from tests.services.history.world import Side


@pytest.fixture
def alice() -> Iterator[Side]:
    side = Side("alice")
    yield side
    side.archive.close()


@pytest.fixture
def bob() -> Iterator[Side]:
    side = Side("bob")
    yield side
    side.archive.close()
