"""Colours that can be read, names that keep theirs."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from liveletter.settings import THEME, Settings
from liveletter.window.parts import theme
from liveletter.window.parts.theme import DARK, LIGHT, Colors, Theme


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shades", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text", "base"),
        ("text", "window"),
        ("text", "chosen"),
        ("text", "hover"),
        ("dim", "base"),
        ("dim", "window"),
        ("dim", "chosen"),
        ("accent", "base"),
        ("accent", "chosen"),
        ("on_accent", "accent"),
        ("on_bubble_in", "bubble_in"),
        ("on_bubble_out", "bubble_out"),
        ("on_notice", "notice"),
        ("on_trouble", "trouble"),
        ("on_paper", "paper"),
    ],
)
def test_text_can_be_read_on_its_ground(shades: Colors, ink: str, ground: str) -> None:
    assert contrast(getattr(shades, ink), getattr(shades, ground)) >= 4.5


@pytest.mark.parametrize("shades", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("sign", ["available", "busy", "edge"])
def test_signs_can_be_seen(shades: Colors, sign: str) -> None:
    assert contrast(getattr(shades, sign), shades.base) >= 3


@pytest.mark.parametrize("shades", [LIGHT, DARK], ids=["light", "dark"])
def test_quotes_can_be_read(shades: Colors) -> None:
    assert all(contrast(color, shades.base) >= 4.5 for color in shades.quotes)


@given(st.text(max_size=40))
def test_every_name_has_readable_colours_and_initials(name: str) -> None:
    assert contrast(theme.name_color(name, LIGHT), LIGHT.base) >= 4.5
    assert contrast(theme.name_color(name, DARK), DARK.base) >= 4.5
    assert contrast(theme.avatar_color(name), QColor("white")) >= 4.5
    assert 1 <= len(theme.initials(name)) <= 4


def test_a_name_has_the_hue_that_xep_0392_says() -> None:
    # the test vectors of XEP-0392, section "Test Vectors", no correction
    assert theme._name_hue("Romeo") == pytest.approx(327.255249)
    assert theme._name_hue("juliet@capulet.lit") == pytest.approx(209.410400)
    assert theme._name_hue("😺") == pytest.approx(331.199341)
    assert theme._name_hue("council") == pytest.approx(359.994507)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Bob Baker", "BB"),
        ("Anna Maria de la Cruz", "AC"),
        ("carol@example.org", "CE"),
        ("山田 花子", "山"),
        ("فاطمة الزهراء", "ف"),
        ("", "?"),
        ("(…)", "?"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert theme.initials(name) == letters


def test_the_theme_switches_live(qapp: QApplication) -> None:
    settings = Settings()
    settings.note(THEME.key, "light")
    switch = Theme(application=qapp, settings=settings)
    assert theme.colors(qapp.palette()) is LIGHT
    settings.note(THEME.key, "dark")
    switch.apply()
    assert theme.colors(qapp.palette()) is DARK
    settings.note(THEME.key, "light")
    switch.apply()
    assert qapp.palette().color(QPalette.ColorRole.Base) == LIGHT.base


def test_both_themes_name_every_colour() -> None:
    names = {field.name for field in fields(Colors)}
    assert {"available", "busy", "bubble_in", "bubble_out"} <= names
    assert all(getattr(LIGHT, name) != getattr(DARK, name) for name in names - {"on_paper"})
