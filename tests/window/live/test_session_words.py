"""What is said about sessions and members."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from liveletter.domain.accounts import LinkState
from liveletter.domain.live import LiveMember, LiveSession, MemberState, ShownPresence
from liveletter.window.chat.session_title import title_words
from liveletter.window.context import Context
from liveletter.window.live import member_colours
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.session_rows import row_of
from liveletter.window.live.session_words import (
    Tone,
    as_known,
    in_audience,
    listed,
    member_words,
    others_name,
    people_words,
    standing,
    writing_words,
)
from liveletter.window.parts import theme
from tests.window.live.sessions import ALICE, BOB, CARLA, DORA, INVITED, LEFT, as_guest, session
from tests.window.parts.test_theme import contrast

ONLINE = (LinkState.ONLINE, "")


@pytest.mark.parametrize(
    ("made", "link", "tone", "words"),
    [
        (session(), ONLINE, Tone.LIVE, "Live on chat.example.org"),
        (session(), (LinkState.CONNECTING, ""), Tone.WAITING, "Connecting to chat.example.org…"),
        (session(), (LinkState.OFFLINE, "No answer."), Tone.WAITING, "chat.example.org cannot be reached"),
        (session(presence=ShownPresence.HIDDEN), ONLINE, Tone.LIVE, "Live on chat.example.org · you are hidden"),
        (as_guest(session(presence=ShownPresence.HIDDEN)), ONLINE, Tone.LIVE, "Live on chat.example.org"),
        (session(ended=True), ONLINE, Tone.KEPT, "Gone from the host"),
        (session(ended=True, recorded=False), ONLINE, Tone.KEPT, "This chat is over"),
        (as_guest(session(1, ALICE, replace(BOB, state=LEFT))), ONLINE, Tone.KEPT, "You left this chat"),
        (
            as_guest(session(1, ALICE, replace(BOB, state=MemberState.REMOVED))),
            ONLINE,
            Tone.KEPT,
            "You were taken out of this chat",
        ),
    ],
)
def test_how_a_session_stands(made: LiveSession, link: tuple[LinkState, str], tone: Tone, words: str) -> None:
    told = standing(made, link)
    assert (told.tone, told.words) == (tone, words)


def test_a_closed_session_says_when() -> None:
    told = standing(session(closed=1_700_000_000.0), ONLINE)
    assert told.tone is Tone.KEPT
    assert told.words.startswith("Closed ")
    assert "2023" in told.words


def test_what_is_not_reached_is_kept_here_only_where_it_is_recorded() -> None:
    away = (LinkState.OFFLINE, "No answer.")
    assert standing(session(), away).sentence == "No answer. What is shown is kept here."
    assert standing(session(recorded=False), away).sentence == "No answer."


@pytest.mark.row("L5")
@pytest.mark.parametrize(
    ("member", "words"),
    [
        (CARLA, "invited"),
        (replace(CARLA, here=True), "invited"),  # whatever else is told of them
        (replace(BOB, here=False), "joined"),
        (BOB, "here"),
        (DORA, "left"),
    ],
)
def test_nobody_is_here_before_they_joined(member: LiveMember, words: str) -> None:
    assert member_words(member) == words


def test_who_was_only_invited_is_no_part_of_the_audience() -> None:
    made = session(1, ALICE, BOB, CARLA, DORA)
    assert [one.number for one in in_audience(made)] == [1, 2, 4]


def test_who_is_here_is_not_known_without_a_line() -> None:
    made = session(1, ALICE, BOB)
    assert as_known(made, Tone.LIVE) == made
    assert as_known(session(1, replace(ALICE, here=False), BOB), Tone.LIVE) == made  # the user sees that they are there
    assert not any(one.here for one in as_known(made, Tone.WAITING).members)


def test_where_one_may_speak() -> None:
    assert session().can_speak
    assert not session(closed=1.0).can_speak
    assert not session(ended=True).can_speak
    assert not as_guest(session(1, ALICE, replace(BOB, state=LEFT))).can_speak


@pytest.mark.row("L8")
def test_what_ended_without_a_record_has_a_name_where_its_letter_is_gone(ctx: Context, qapp: QApplication) -> None:
    forgotten = replace(session(title="", created=0.0, recorded=False, ended=True), members=())
    row = row_of(forgotten, None, HostLines(ctx=ctx, parent=qapp))
    assert (row.title, row.people, row.when) == ("Chat without a record", "", "")
    assert row.state
    assert title_words(replace(forgotten, title="Come and talk")) == "Come and talk"
    assert title_words(session(title="  ")) == "(no title)"


def test_names() -> None:
    assert people_words(session(1, ALICE)) == "nobody yet"
    assert people_words(session(1, ALICE, BOB, CARLA)) == "Bob Baker, Carla"
    assert listed(["A", "B", "C", "D", "E"]) == "A, B, C and 2 more"
    assert writing_words([]) == ""
    assert writing_words(["Bob"]) == "Bob is writing…"
    assert writing_words(["Bob", "Carla"]) == "Bob, Carla are writing…"


def test_to_whom_it_is_delivered() -> None:
    assert others_name(session(1, ALICE, BOB)) == "Bob Baker"
    assert others_name(session(1, ALICE, BOB, CARLA)) == "Bob Baker"  # Carla has not joined
    assert others_name(session(1, ALICE, BOB, replace(CARLA, state=MemberState.JOINED))) == "the others"
    assert others_name(session(1, ALICE, replace(BOB, state=INVITED))) == "Bob Baker"


@pytest.mark.parametrize("shades", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("colour", range(12))
def test_every_colour_can_be_read(colour: int, shades: theme.Colors) -> None:
    ground = member_colours.ground(colour, shades)
    assert contrast(shades.text, ground) >= 4.5
    assert contrast(member_colours.ink(colour, shades), ground) >= 4.5
    assert contrast(theme.LIGHT.base, member_colours.disc(colour)) >= 4.5
    assert contrast(member_colours.edge(colour, shades), shades.base) >= 2
