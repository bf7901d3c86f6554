"""The members' colours can be read on everything they stand on, in light and dark (WCAG 2: 4.5 to 1 and more)."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from liveletter.host.guest.assets import STATIC
from liveletter.host.model import COLOURS

ENOUGH = 4.5


def brightness(colour: str) -> float:
    """Relative luminance as WCAG 2 counts it."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


def _halves(name: str) -> tuple[str, str]:
    light, _, dark = (STATIC / name).read_text("utf-8").partition("@media (prefers-color-scheme: dark)")
    return light, dark


def _values(text: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", text))


def _pairs(page: dict[str, str], member: dict[str, str]) -> Iterator[tuple[str, str]]:
    yield from ((member["ink"], ground) for ground in (member["tint"], page["surface"], page["page"]))
    yield page["surface"], member["ink"]  # the letter in the round
    yield page["text"], member["tint"]
    yield page["quiet"], member["tint"]  # the time within an own bubble


@pytest.mark.row("L4")
@pytest.mark.parametrize("half", [0, 1], ids=["light", "dark"])
def test_every_colour_can_be_read(half: int) -> None:
    page = _values(_halves("host.css")[half])
    rules = re.findall(r"\.colour-(\d+) \{([^}]*)\}", _halves("colours.css")[half])
    assert [int(number) for number, _ in rules] == list(range(COLOURS))
    assert len({text for _, text in rules}) == COLOURS
    for number, text in rules:
        for one, other in _pairs(page, _values(text)):
            assert contrast(one, other) >= ENOUGH, f"colour {number}: {one} on {other}"
    for one, other in (("text", "page"), ("text", "surface"), ("quiet", "page"), ("quiet", "surface")):
        assert contrast(page[one], page[other]) >= ENOUGH
    for one, other in (("accent", "surface"), ("accent", "page"), ("on-accent", "accent"), ("alarm", "surface")):
        assert contrast(page[one], page[other]) >= ENOUGH


@pytest.mark.row("L4")
def test_the_pages_need_no_direction_and_no_style_of_their_own() -> None:
    """Right to left works by logical properties; the content policy allows no style in the page."""
    for path in (*STATIC.glob("*.css"), *(Path(STATIC).parent / "guest" / "templates").glob("*.html")):
        text = path.read_text("utf-8")
        assert not re.search(
            r"(margin|padding|border)-(left|right)|text-align: (left|right)|[^-]float: (left|right)", text
        ), path
        if path.suffix == ".html":
            assert not re.search(r"style=|<style|onclick=|<script>", text), path
