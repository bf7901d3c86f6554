"""Settings: kept, typed, and never a reason not to start."""

from pathlib import Path

import pytest

from liveletter import settings as keys
from liveletter.settings import ALL, Settings


def test_a_setting_is_kept(tmp_path: Path) -> None:
    Settings(tmp_path / "settings.json").set(keys.THEME.key, "dark")
    assert Settings(tmp_path / "settings.json")[keys.THEME] == "dark"


def test_a_value_of_the_wrong_type_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        Settings(tmp_path / "settings.json").set(keys.NOTICES.key, "yes")
    with pytest.raises(KeyError):
        Settings(tmp_path / "settings.json").set("no.such", True)


@pytest.mark.expects_log
def test_a_damaged_file_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b"{")
    assert Settings(tmp_path / "settings.json")[keys.NOTICES] is True
    assert (tmp_path / "settings.damaged").exists()


def test_what_is_not_known_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"window.theme": 3, "other": true, "mail.poll_minutes": 9}')
    settings = Settings(tmp_path / "settings.json")
    assert settings[keys.THEME] == "system"
    assert settings[keys.POLL_MINUTES] == 9


def test_each_setting_is_declared_once_and_described() -> None:
    assert len({setting.key for setting in ALL}) == len(ALL)
    assert all(setting.description for setting in ALL)
