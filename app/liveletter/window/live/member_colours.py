"""Twelve colours for the members of a session, told apart in light and dark (MISSION L4)."""

from functools import lru_cache

import hsluv
from PySide6.QtGui import QColor

from liveletter.window.parts.theme import Colors

_HUES = (255, 145, 25, 300, 190, 75, 340, 225, 110, 50, 275, 165)  # degrees; as the guests' page has them


@lru_cache(maxsize=128)
def _hex(colour: int, saturation: int, lightness: int) -> str:
    return str(hsluv.hsluv_to_hex((_HUES[colour % len(_HUES)], saturation, lightness)))


@lru_cache(maxsize=64)
def _pastel(colour: int, saturation: int, lightness: int) -> str:
    """As strong for each hue as the weakest of them can be."""
    return str(hsluv.hpluv_to_hex((_HUES[colour % len(_HUES)], saturation, lightness)))


def ground(colour: int, shades: Colors) -> QColor:
    """A bubble's ground, on which the theme's text can be read."""
    return QColor(_pastel(colour, 75, 27) if shades.dark else _pastel(colour, 100, 91))


def ink(colour: int, shades: Colors) -> QColor:
    """A member's name, readable on that ground and on lists."""
    return QColor(_hex(colour, 75, 80) if shades.dark else _hex(colour, 95, 38))


def disc(colour: int) -> QColor:
    """The ground of white initials, in both themes."""
    return QColor(_hex(colour, 85, 44))


def edge(colour: int, shades: Colors) -> QColor:
    """A line that marks a member's area."""
    return QColor(_hex(colour, 60, 55) if shades.dark else _hex(colour, 80, 62))
