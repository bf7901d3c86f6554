"""Which host a chat goes to, and what a live letter's terms show of themselves."""

from dataclasses import replace

import pytest

from liveletter.domain.live import (
    ChatLink,
    LiveBlock,
    LiveHost,
    LiveMember,
    LiveRole,
    LiveSession,
    MemberState,
    NewSession,
    SessionSeen,
    chosen_host,
    find_link,
    host_of,
)

LINK = "https://chat.example.org/s/0f8fad5b-d9cb-469f-a165-70867728950e/geheimgeheimgeheimgeheim"
FIRST = LiveHost(3, "https://chat.example.org", "alice@example.org")
OTHER = LiveHost(7, "https://other.example", "Bob@example.org")


def test_which_host_is_taken() -> None:
    hosts = (FIRST, OTHER)
    assert chosen_host(hosts, 7, "alice@example.org") == OTHER
    assert chosen_host(hosts, 0, "bob@Example.org") == OTHER
    assert chosen_host(hosts, 0, "carol@example.org") == FIRST
    assert chosen_host(hosts, 0, "") == FIRST
    assert chosen_host(hosts, 9, "alice@example.org") is None
    assert chosen_host((), 0, "") is None


def test_a_session_is_held_where_its_owner_is_known() -> None:
    second = replace(FIRST, id=4, address="anna@example.org")
    session = LiveSession(
        1, "0f8fad5b", FIRST.url, LiveRole.OWNER, 1, "Boats", "", members=(LiveMember(1, "Anna", "anna@example.org"),)
    )
    assert host_of((FIRST, second, OTHER), session) == second
    assert host_of((FIRST, OTHER), session) == FIRST
    assert host_of((second,), replace(session, members=())) == second
    assert host_of((OTHER,), session) is None


def test_what_is_said_to_one_person_goes_into_a_talk_of_two_alone() -> None:
    anna = LiveMember(1, "Anna", "anna@example.org", state=MemberState.JOINED)
    bob = LiveMember(2, "Bob", "bob@example.org", state=MemberState.JOINED)
    talk = LiveSession(1, "0f8fad5b", FIRST.url, LiveRole.OWNER, 1, "Boats", "", members=(anna, bob))
    assert talk.is_between_two
    assert replace(talk, members=(anna, bob, replace(bob, number=3, state=MemberState.REMOVED))).is_between_two
    assert not replace(talk, recorded=False).is_between_two
    assert not replace(talk, closed=1.0).is_between_two
    assert not replace(talk, members=(anna, replace(bob, state=MemberState.INVITED))).is_between_two
    assert not replace(talk, members=(anna, bob, replace(bob, number=3))).is_between_two
    assert not replace(talk, own_number=2, members=(anna, replace(bob, state=MemberState.LEFT))).is_between_two


def test_no_link_is_shown_by_what_holds_one() -> None:
    held = (
        LiveBlock("Boats", "Alice", "chat.example.org", link=LINK),
        NewSession(SessionSeen("0f8fad5b", "Boats"), {"bob@example.org": LINK}, open_link=LINK),
        ChatLink(1, LINK, f"<a href='{LINK}'>Boats</a>", LINK),
    )
    assert not any("geheim" in repr(one) for one in held)


@pytest.mark.parametrize(
    "before", ["chat.example.org@evil.test", "chat.example.org:443@evil.test", "chat.example.org\\@evil"]
)
def test_a_link_with_a_name_before_its_host_is_none(before: str) -> None:
    assert find_link(LINK) == LINK
    assert find_link(LINK.replace("chat.example.org", before)) == ""
