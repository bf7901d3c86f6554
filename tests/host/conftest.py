"""Hosts for tests: real ones on a loopback port, with a clock that can be turned."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from liveletter.host.config import HostConfig
from tests.host.living import House, Mailbag
from tests.host.process import host_process
from tests.host.servers import nats_url, postgresql

__all__ = ["host_process", "nats_url", "postgresql"]


@pytest.fixture
def mailbag() -> Mailbag:
    """What the host has mailed."""
    return Mailbag()


@pytest.fixture
def config(tmp_path: Path) -> HostConfig:
    """A host in a folder of its own, on a port of its own."""
    return HostConfig(data=tmp_path / "host", public_url="http://chat.example.org", listen_port=0)


@pytest.fixture
async def house(config: HostConfig, mailbag: Mailbag) -> AsyncIterator[House]:
    """A host that listens."""
    async with House(config, mailbag) as running:
        yield running
