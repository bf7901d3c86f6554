"""Which host a chat goes to, and what a live letter's terms show of themselves."""

from liveletter.domain.live import ChatLink, LiveBlock, LiveHost, NewSession, SessionSeen, chosen_host

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


def test_no_link_is_shown_by_what_holds_one() -> None:
    held = (
        LiveBlock("Boats", "Alice", "chat.example.org", link=LINK),
        NewSession(SessionSeen("0f8fad5b", "Boats"), {"bob@example.org": LINK}, open_link=LINK),
        ChatLink(1, LINK, f"<a href='{LINK}'>Boats</a>", LINK),
    )
    assert not any("geheim" in repr(one) for one in held)
