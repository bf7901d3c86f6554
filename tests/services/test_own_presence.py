"""How the user says they stand: told everywhere, and still so after the program was ended."""

from pathlib import Path

import pytest

from liveletter.archive.archive import Archive
from liveletter.domain.errors import DiskFull
from liveletter.domain.presence import Presence, Show
from liveletter.events import EventBus, OwnPresenceChanged
from liveletter.services.presence import PresenceService
from liveletter.settings import PRESENCE, Settings
from tests.services.world import World

HIDDEN = Presence(Show.OFFLINE, "at sea")


def a_service(path: Path) -> PresenceService:
    return PresenceService(people=Archive().people, settings=Settings(path), bus=EventBus())


def test_it_stays_when_the_program_ends(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    before = a_service(path)
    assert before.own == Presence(Show.ONLINE)
    before.set_own(HIDDEN)
    assert a_service(path).own == HIDDEN


def test_what_a_newer_program_has_kept_is_taken_for_online(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Settings(path).set(PRESENCE.key, "dancing")
    assert a_service(path).own.show is Show.ONLINE


async def test_it_holds_also_where_it_cannot_be_kept(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Settings) -> None:
        raise DiskFull("The disk is full.")

    await world.online()
    monkeypatch.setattr(Settings, "_save", full)
    with pytest.raises(DiskFull):
        await world.talking.desk.set_presence(HIDDEN.show, HIDDEN.status)
    assert world.presence.own == HIDDEN
    assert world.happened(OwnPresenceChanged)[-1].presence == HIDDEN
    assert ("presence", (HIDDEN.show, HIDDEN.status)) in world.net.told
