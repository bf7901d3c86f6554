"""Typed recipients: taken apart, judged, completed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import Mailbox
from liveletter.domain.people import Person
from liveletter.window.composer import recipients


def person(id: int, name: str, *addresses: str, last_at: float = 0.0) -> Person:
    return Person(id=id, name=name, addresses=tuple(Address.mail(one) for one in addresses), last_at=last_at)


BOB = person(1, "Bob Keller", "bob@example.org", last_at=5)
BOBBY = person(2, "Bobby Brown", "bb@example.org", last_at=9)
MARIE = person(3, "Marie Lefèvre", "marie@example.org", "m.lefevre@work.example")
JACOB = person(4, "Jacob Bobson", "jacob@example.org")
ALL = [BOB, BOBBY, MARIE, JACOB]


def found(typed: str, *, taken: str = "") -> list[str]:
    return [mailbox.address for mailbox in recipients.completions(ALL, typed, taken=taken)]


def test_commas_semicolons_and_lines_divide_but_not_in_quotes() -> None:
    text = 'a@x, "Baker, Bob" <b@x>; c@x\nd@x,, '
    assert [piece.text for piece in recipients.pieces(text)] == ["a@x", '"Baker, Bob" <b@x>', "c@x", "d@x"]
    assert recipients.in_order(text) == 'a@x, "Baker, Bob" <b@x>, c@x, d@x'


@given(st.text(alphabet='ab@,;"<> \n\\.', max_size=40))
def test_pieces_are_found_where_they_say(text: str) -> None:
    for piece in recipients.pieces(text):
        assert text[piece.start : piece.end] == piece.text
        assert piece.text == piece.text.strip() != ""


@given(st.text(alphabet="ab@,; ", max_size=30), st.integers(0, 30))
def test_what_is_being_typed_ends_at_the_cursor(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    piece = recipients.piece_at(text, cursor)
    assert piece.end == cursor
    assert piece.start <= cursor
    assert text[piece.start : cursor].strip() == piece.text.strip()


def test_a_mailbox_is_read_with_and_without_name() -> None:
    assert recipients.mailbox_of("bob@example.org") == Mailbox("", "bob@example.org")
    assert recipients.mailbox_of('"Baker, \\"B\\"" <bob@example.org>') == Mailbox('Baker, "B"', "bob@example.org")
    with pytest.raises(AddressError, match="not a mail address"):
        recipients.mailbox_of("Bob <bob>")


@pytest.mark.parametrize("name", ["Bob Keller", "Keller, Bob", 'Bob "B" Keller', "back\\slash", "田中 千代", ""])
def test_what_is_written_can_be_read_again(name: str) -> None:
    mailbox = Mailbox(name, "bob@example.org")
    assert recipients.mailbox_of(recipients.written(mailbox)) == mailbox
    assert len(recipients.pieces(recipients.written(mailbox))) == 1


def test_the_first_mistake_is_told_with_the_text_that_is_wrong() -> None:
    assert recipients.first_mistake("bob@example.org, marie at home, x") == (
        "“marie at home” is not a mail address. It should look like name@example.org."
    )
    assert recipients.first_mistake("bob@example.org; Bob <b@x>") == ""


def test_names_that_begin_so_come_first_then_who_wrote_last() -> None:
    assert found("bo") == ["bb@example.org", "bob@example.org", "jacob@example.org"]


def test_words_of_a_name_and_addresses_are_found_without_diacritics() -> None:
    assert found("LEFEVRE")[:2] == ["m.lefevre@work.example", "marie@example.org"]
    assert found("keller") == ["bob@example.org"]
    assert found("ja bob") == ["jacob@example.org"]
    assert found("work") == ["m.lefevre@work.example"]
    assert found("") == []
    assert found("zzz") == []


def test_who_is_in_the_field_is_not_offered_again() -> None:
    assert found("bo", taken="Bob Keller <BOB@example.org>, ") == ["bb@example.org", "jacob@example.org"]


def test_not_more_are_offered_than_one_can_look_over() -> None:
    many = [person(number, f"Bob {number}", f"b{number}@example.org") for number in range(50)]
    assert len(recipients.completions(many, "bob")) == recipients.COMPLETIONS
