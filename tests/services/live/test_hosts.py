"""The user's hosts, set up through an engine with a real host: with a code by mail, changed, looked at, given back."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from liveletter.bridge import commands as c
from liveletter.domain.errors import AddressError, NotFound, Refused, SecretsError, Unreachable
from liveletter.domain.live import LiveHost
from liveletter.engine.engine import Engine
from liveletter.events import EventBus, LiveHostsChanged
from liveletter.services.live.hosts import key_of
from tests.networks.live.lab import ALICE, Lab, a_lab
from tests.services.world import FakeSecrets


class House:
    """An engine and a host."""

    def __init__(self, data: Path, lab: Lab) -> None:
        self.lab = lab
        self.secrets = FakeSecrets()
        self.changes: list[LiveHostsChanged] = []
        bus = EventBus()
        bus.subscribe(LiveHostsChanged, self.changes.append)
        self.engine = Engine(data=data, secrets=self.secrets, bus=bus)

    async def code(self) -> str:
        await self.engine.call(c.AskHostCode(self.lab.url, ALICE))
        words = str(self.lab.mailbag.mails[-1][1].get_content()).replace(".", " ").split()
        return next(word for word in words if word.isdigit() and len(word) == 8)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_lab(tmp_path, codes=(1000, 1000)) as lab:
        profile = tmp_path / "profile"
        profile.mkdir()
        house = House(profile, lab)
        await house.engine.start(connect=False)
        yield house
        await house.engine.stop()


async def test_a_host_is_set_up_looked_at_and_removed(house: House) -> None:
    call = house.engine.call
    bare = house.lab.url.removeprefix("http://") + "/"
    assert (await call(c.CheckHost(url=bare))).ok
    code = await house.code()
    host = await call(c.AddHost(bare, "Alice@Example.org", f" {code[:4]} {code[4:]} "))
    assert (host.url, host.address, host.own) == (house.lab.url, ALICE, False)
    assert await call(c.ListHosts()) == [host]
    check = await call(c.CheckHost(host.id))
    assert (check.ok, check.is_private, check.sentence) == (True, True, "")
    key = house.secrets.get(key_of(host.id))
    assert key is not None
    await call(c.RemoveHost(host.id))
    assert await call(c.ListHosts()) == []
    assert house.secrets.get(key_of(host.id)) is None
    assert not (await (await house.lab.desk(None, key)).check()).ok  # type: ignore[arg-type]
    assert len(house.changes) == 2
    with pytest.raises(NotFound):
        await call(c.RemoveHost(host.id))
    with pytest.raises(NotFound):
        await call(c.CheckHost(host.id))


async def test_set_up_again_it_is_the_same_host_with_a_new_key(house: House) -> None:
    call = house.engine.call
    first = await call(c.AddHost(house.lab.url, ALICE, await house.code()))
    old = house.secrets.get(key_of(first.id))
    assert await call(c.AddHost(house.lab.url, ALICE, await house.code())) == first
    new = house.secrets.get(key_of(first.id))
    assert old is not None
    assert new not in {None, old}
    assert not (await (await house.lab.desk(None, old)).check()).ok  # type: ignore[arg-type]
    assert (await call(c.CheckHost(first.id))).ok


async def test_a_host_that_is_gone_is_forgotten_all_the_same(house: House) -> None:
    host = await house.engine.call(c.AddHost(house.lab.url, ALICE, await house.code()))
    await house.lab.stop()
    check = await house.engine.call(c.CheckHost(host.id))
    assert not check.ok
    assert "127.0.0.1" in check.sentence
    await house.engine.call(c.RemoveHost(host.id))
    assert await house.engine.call(c.ListHosts()) == []
    with pytest.raises(Unreachable):
        await house.engine.call(c.AskHostCode(house.lab.url, ALICE))
    await house.lab.start()


async def test_what_is_wrong_is_told_in_a_sentence(house: House) -> None:
    call = house.engine.call
    with pytest.raises(AddressError):
        await call(c.AskHostCode("no host's address", ALICE))
    with pytest.raises(AddressError):
        await call(c.AskHostCode(house.lab.url, "nobody"))
    with pytest.raises(Refused, match=r"127\.0\.0\.1 says: "):
        await call(c.AddHost(house.lab.url, ALICE, "12345678"))
    host = await call(c.AddHost(house.lab.url, ALICE, await house.code()))
    house.secrets.delete(key_of(host.id))
    check = await call(c.CheckHost(host.id))
    assert "Set this host up again" in check.sentence


async def test_without_a_place_for_the_key_no_host_is_kept(house: House) -> None:
    code = await house.code()
    house.secrets.set = _refuse  # type: ignore[method-assign]
    with pytest.raises(SecretsError):
        await house.engine.call(c.AddHost(house.lab.url, ALICE, code))
    assert await house.engine.call(c.ListHosts()) == []


def _refuse(key: str, password: str) -> None:
    raise SecretsError("The keyring is locked.")


async def test_hosts_that_go_at_once_are_let_go_once_each(house: House) -> None:
    live, connections = house.engine.parts.archive.live, house.engine.parts.live.connections
    kept = [await house.engine.parts.live.hosts.keep(LiveHost(0, house.lab.url, f"{name}@x.org"), "k") for name in "ab"]
    await connections.follow_hosts()
    for line in connections._desks.values():
        line.tasks.spawn(asyncio.sleep(60), name="a line")  # that takes a moment to end
    for host in kept:
        live.remove_host(host.id)
    await asyncio.gather(connections.follow_hosts(), connections.follow_hosts())
    for host in kept:
        with pytest.raises(NotFound):
            connections.desk(host.id)
