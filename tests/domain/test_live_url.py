"""What people type as a host's address, and what leads into a private network."""

import pytest

from liveletter.domain.errors import AddressError
from liveletter.domain.live_url import host_url, is_private_name, link_host

UUID = "0b2f6c1e-6a6d-4c55-9a3e-0d2f8a9b7c11"
LINK = f"https://chat.example.org/talk/s/{UUID}/{'t' * 32}"


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("chat.example.org", "https://chat.example.org"),
        ("  Chat.Example.ORG/  ", "https://chat.example.org"),
        ("chat.example.org./", "https://chat.example.org"),
        ("https://chat.example.org:443/talk/", "https://chat.example.org/talk"),
        ("HTTPS://chat.example.org:8443", "https://chat.example.org:8443"),
        ("http://chat.example.org:80", "http://chat.example.org"),
        ("chat.example.org:8443/a/b", "https://chat.example.org:8443/a/b"),
        ("bücher.example", "https://xn--bcher-kva.example"),
        ("192.168.1.5:8443", "http://192.168.1.5:8443"),
        ("localhost:9000", "http://localhost:9000"),
        ("printer", "http://printer"),
        ("[fd00::1]:8443", "http://[fd00::1]:8443"),
        ("93.184.216.34", "https://93.184.216.34"),
        (LINK, "https://chat.example.org/talk"),
    ],
)
def test_what_is_typed_becomes_one_address(typed: str, url: str) -> None:
    assert host_url(typed) == url
    assert host_url(url) == url


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "/", "https://", "ftp://chat.example.org", "javascript:alert(1)", "mailto:bob@example.org",
        "bob@example.org", "https://bob:pw@chat.example.org", "chat.example.org?x=1", "chat.example.org/#x",
        "chat.example.org:0", "chat.example.org:99999", "chat.example.org:x", "chat example.org", "chat..example.org",
        "-chat.example.org", "https://[::1", "chat.example.org/a b", "chat.example.org/../x?", "x" * 500,
        "https://chat.example.org\\@evil.example", "a\nb",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(AddressError, match="is not a host's address"):
        host_url(typed)


@pytest.mark.parametrize(
    "name",
    [
        "localhost", "printer", "nas.local", "Nas.LAN", "box.home.arpa", "127.0.0.1", "10.1.2.3", "192.168.0.1",
        "172.16.0.1", "169.254.1.1", "100.64.0.1", "0.0.0.0", "::1", "fe80::1", "fd12::1", "::ffff:192.168.0.1",
    ],
)  # fmt: skip
def test_private_names(name: str) -> None:
    assert is_private_name(name)


@pytest.mark.parametrize("name", ["chat.example.org", "93.184.216.34", "2606:2800:220:1::1", "local.example.org"])
def test_public_names(name: str) -> None:
    assert not is_private_name(name)


def test_a_links_host() -> None:
    assert link_host(LINK) == "https://chat.example.org/talk"
    assert link_host("https://chat.example.org/talk") == ""
