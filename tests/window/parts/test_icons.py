"""Every icon is there, drawn, and in the colour that was asked for."""

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

import liveletter.window
from liveletter.settings import THEME, Settings
from liveletter.window.parts import icons
from liveletter.window.parts.theme import Theme

NAMES = sorted(path.stem for path in (icons.resources() / "icons").glob("*.svg"))


def inked(pixmap: QPixmap) -> list[QColor]:
    image = pixmap.toImage()
    colors = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return [color for color in colors if color.alpha() > 200]


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_one_colour(qapp: QApplication, name: str) -> None:
    found = inked(icons.pixmap(name, QSize(48, 48), QColor("#123456")))
    assert len(found) > 30
    assert all(abs(color.blue() - 0x56) < 12 and abs(color.red() - 0x12) < 12 for color in found)


def test_every_icon_that_is_named_in_the_window_is_there() -> None:
    texts = [path.read_text() for path in Path(liveletter.window.__file__).parent.rglob("*.py")]
    named = {name for text in texts for name in re.findall(r"\bicon\(\s*\"([a-z-]+)\"", text)}
    assert named
    assert named <= set(NAMES)


def test_a_wrong_name_is_told_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_icons_follow_the_theme(qapp: QApplication) -> None:
    settings = Settings()
    settings.note(THEME.key, "light")
    theme = Theme(application=qapp, settings=settings)
    icon = icons.icon("mail")
    light = inked(icon.pixmap(QSize(24, 24)))[0]
    settings.note(THEME.key, "dark")
    theme.apply()
    assert inked(icon.pixmap(QSize(24, 24)))[0].lightness() > light.lightness() + 100
    settings.note(THEME.key, "light")
    theme.apply()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_has_all_the_pixels_of_its_screen(qapp: QApplication, scale: float) -> None:
    drawn = icons.icon("mail").pixmap(QSize(20, 20), scale)
    assert drawn.size() == QSize(20, 20) * scale
    assert drawn.devicePixelRatio() == scale


def test_a_disabled_icon_is_fainter(qapp: QApplication) -> None:
    icon = icons.icon("mail")
    faint = icon.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert max(faint.pixelColor(x, y).alpha() for x in range(24) for y in range(24)) < 230


@pytest.mark.parametrize("size", [16, 32, 64, 256])
def test_the_programs_icon_has_letter_and_bubble(qapp: QApplication, size: int) -> None:
    found = inked(icons.application_icon().pixmap(QSize(size, size)))
    assert any(color.blue() > 150 and color.red() < 110 for color in found)
    assert any(color.green() > 140 and color.red() < 110 for color in found)


def test_where_there_is_no_room_nothing_is_drawn(qapp: QApplication, qtlog: Any) -> None:
    assert icons.pixmap("send", QSize(0, 16), QColor("black")).isNull()
    assert not icons.icon("send").pixmap(QSize(16, 16)).isNull()
    assert [record.message for record in qtlog.records if "QPainter" in record.message] == []
