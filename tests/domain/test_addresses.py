"""Addresses: one comparable form, and a sentence for what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.addresses import Address, AddressKind, same_domain
from liveletter.domain.errors import AddressError


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Bob@Lab.Test", "bob@lab.test"),
        (" <bob@lab.test> ", "bob@lab.test"),
        ("mailto:bob@lab.test", "bob@lab.test"),
        ("o'hara+list@lab.test", "o'hara+list@lab.test"),
        ("jörg@müller.test", "jörg@müller.test"),
    ],
)
def test_mail_addresses_have_one_form(typed: str, value: str) -> None:
    assert Address.mail(typed) == Address(AddressKind.MAIL, value)


@pytest.mark.parametrize(
    "typed", ["", "bob", "bob@", "@lab.test", "a b@lab.test", "a@b@c", "bob@lab.test, x", "x" * 400 + "@y"]
)
def test_what_is_no_mail_address_is_told(typed: str) -> None:
    with pytest.raises(AddressError, match=r"name@example\.org"):
        Address.mail(typed)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Bob@Lab.Test/phone", "bob@lab.test"),
        ("xmpp:bob@lab.test?message", "bob@lab.test"),
        ("lab.test", "lab.test"),
        ("bob@[::1]", "bob@[::1]"),
        ("боб@пример.test/телефон", "боб@пример.test"),
    ],
)
def test_jabber_ids_are_bare_and_have_one_form(typed: str, value: str) -> None:
    assert Address.xmpp(typed) == Address(AddressKind.XMPP, value)


@pytest.mark.parametrize(
    "typed",
    ["", ".", "a@.", "@lab.test", "a b@lab.test", "a@b c", "a<b@lab.test", "a\x00@lab.test", "é" * 600 + "@lab.test"],
)
def test_what_is_no_jabber_id_is_told(typed: str) -> None:
    with pytest.raises(AddressError, match=r"name@example\.org"):
        Address.xmpp(typed)


@given(st.text())
def test_any_text_is_an_address_or_told(text: str) -> None:
    for kind in AddressKind:
        try:
            address = Address.parse(kind, text)
        except AddressError:
            continue
        assert Address.parse(kind, address.value) == address
        assert address.uri.startswith(kind.value + ":")


def test_domains_belong_together() -> None:
    assert same_domain("imap.lab.test", "lab.test")
    assert same_domain("Lab.Test.", "lab.test")
    assert not same_domain("evillab.test", "lab.test")
