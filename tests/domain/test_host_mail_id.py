"""The Message-IDs of a host's mails: read by anybody, sealed for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.host_mail_id import HostMailId, read

UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"
KEY, OTHER = "k" * 64, "o" * 64


@given(st.integers(1, 999_999_999), st.integers(0, 999_999_999))
def test_what_is_written_is_read_and_known_by_its_key_alone(member: int, up_to: int) -> None:
    told = read(HostMailId(UUID, member, up_to).written(KEY, "chat.example.org"))
    assert told is not None
    assert (told.uuid, told.member, told.up_to) == (UUID, member, up_to)
    assert told.is_sealed(KEY)
    assert not told.is_sealed(OTHER)
    assert not told.is_sealed("")
    for changed in (HostMailId(UUID, member + 1, up_to, told.seal), HostMailId(UUID, member, up_to + 1, told.seal)):
        assert not changed.is_sealed(KEY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "letter@example.org",
        f"live.{UUID}.1.7.@chat.example.org",
        f"live.{UUID}.1.7.ab3=====@chat.example.org",
        f"live.{UUID}.0.7.abcdefg7@chat.example.org",
        f"live.{UUID}.1.7.abcdefg7@",
        f"<live.{UUID}.1.7.abcdefg7@chat.example.org>",
        f"live.{UUID}.1.7.abcdefg7@chat.example.org\n",
    ],
)
def test_what_has_not_the_form_says_nothing(text: str) -> None:
    assert read(text) is None


def test_an_empty_key_seals_nothing() -> None:
    told = read(HostMailId(UUID, 1, 7).written("", "chat.example.org"))
    assert told is not None
    assert not told.is_sealed("")
