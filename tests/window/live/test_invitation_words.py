"""What is said of a chat in a received mail before anything was asked of its host."""

import pytest

from liveletter.window.live.invitation_words import offer_words

_PATH = "/s/b1401273-d417-4d49-86e5-83253928ee33/h4spVW_DAVaPRhJPyHXVdgCnN9H-78Gb"


@pytest.mark.parametrize(
    ("host", "warns"),
    [
        ("https://chat.example.org", False),
        ("http://chat.example.org", True),
        ("http://192.168.1.7:8443", True),
        ("http://127.0.0.1:8443", False),  # nothing of it leaves the computer
        ("http://[::1]:8443", False),
    ],
)
def test_an_open_line_is_warned_of_where_there_is_a_line(host: str, warns: bool) -> None:
    words = offer_words(host + _PATH)
    assert ("encrypted" in words) is warns
    assert "live chat at" in words


def test_letters_that_only_look_like_others_are_seen_to_be_other_ones() -> None:
    words = offer_words("https://ch\u0430t.example.org" + _PATH)  # a Cyrillic а
    assert "xn--cht-7cd.example.org" in words
    assert "\u0430" not in words
