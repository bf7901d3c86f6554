"""The person is not there: each choice, and what becomes of it, with a chat program that comes and goes."""

import time

import pytest

from liveletter.bridge.commands import SetExpiry
from liveletter.domain.delivery import DeliveryState
from liveletter.window.parts.bidi import isolated
from tests.e2e.house import FRIEND, PASSWORD, Resident, Town, away
from tests.e2e.leaving import asks_engine, becomes, entries
from tests.e2e.peers import ChatProgram, Desktop, Peers
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

DAY = 86400.0
ROBIN = isolated(FRIEND)
AWAY = f"{FRIEND} is not there now"


@pytest.fixture
def robin(resident: Resident, town: Town, neighbours: Peers) -> ChatProgram:
    """The resident's friend, each sees the other's presence; the phone is switched on, but not there."""
    town.prosody.befriend(resident.address, resident.friend)
    phone = neighbours.chat_program(f"{resident.friend}/phone", "xep_0184")
    phone.leaves()
    return phone


def starts_talking(resident: Resident) -> None:
    """Open the program and the talk with a friend who is away."""
    resident.starts()
    resident.opens_chat()
    resident.sees("chatStatusWords", text=AWAY)


def is_asked(resident: Resident, text: str) -> None:
    """Write something, and be asked about it."""
    resident.clicks("chatInput")
    resident.has_keyboard("chatInput")
    resident.says(text)
    resident.sees("awayWords", text=AWAY)
    resident.sees("chatInput", text=text)


def keeps(resident: Resident, text: str) -> None:
    """Write something and have it kept."""
    is_asked(resident, text)
    resident.clicks("awayKeep")
    resident.sees("timelineList", text=f"{text}, waits for {ROBIN} until")
    resident.has_keyboard("chatInput")


def opens_menu(resident: Resident, line: str) -> None:
    """Open the menu of a line of the talk: "Reply by mail" is its first."""
    element = resident.sees("timelineList", text=line)
    resident.hands.click(*resident.eyes.middle(element), button=3)
    resident.hands.key("Down")


def presses(resident: Resident, line: str, *, button: int) -> None:
    """Choose a line of the talk, and press one of its buttons by the keyboard."""
    resident.clicks("timelineList", text=line, role="list item")
    resident.hands.key(*["Tab"] * button, "space")


def goes(robin: ChatProgram, resident: Resident) -> None:
    """The friend leaves, and the resident sees it."""
    robin.leaves()
    resident.sees("people", text=f"{FRIEND}, not online")


@pytest.mark.row("B5")
@pytest.mark.row("B6")
def test_kept_until_they_come(resident: Resident, robin: ChatProgram, desktop: Desktop) -> None:
    starts_talking(resident)
    is_asked(resident, "Are you there?")
    for choice, words in (
        ("awayKeep", "Keep and retry"), ("awayUntil", "(3 days)"), ("awayServer", "the server will keep it"),
        ("awayMail", "Write as a mail"), ("awayBack", "Back to the text"),
        ("awayAlways", f"Always do this for {FRIEND}"),
    ):  # fmt: skip
        resident.sees(choice, text=words)
    resident.hands.picture("away-bar")
    resident.clicks("awayBack")
    resident.eyes.gone(resident.pid, "awayWords")
    resident.has_keyboard("chatInput")
    resident.sees("chatInput", text="Are you there?")
    assert entries(resident) == []

    resident.hands.key("Return")
    resident.sees("awayWords", text=AWAY)
    resident.hands.key("Tab")
    resident.has_keyboard("awayKeep")
    resident.hands.key("Return")
    resident.sees("timelineList", text=f"Are you there?, waits for {ROBIN} until")
    resident.sees("chatStatusWords", text=f"Waits for {ROBIN} until")
    resident.hands.picture("away-waits")
    robin.stands()
    robin.got_text("Are you there?")
    desktop.notice(f"Delivered to {FRIEND}", "Are you there?")
    resident.sees("timelineList", text=f"delivered to {ROBIN}'s {isolated('phone')}")
    resident.hands.picture("away-arrived")

    goes(robin, resident)
    keeps(resident, "Longer, please")
    before = entries(resident)[-1].expires_at
    opens_menu(resident, "Longer, please")
    resident.hands.key(*["Down"] * 3, "Right", *["Down"] * 3)
    resident.hands.picture("away-try-until")
    resident.hands.key("Return")  # a week
    until(lambda: entries(resident)[-1].expires_at > before + DAY, "a longer time")
    presses(resident, "Longer, please", button=4)
    resident.sees("timelineList", text="Longer, please, put aside, not sent")
    keeps(resident, "Too late")
    asks_engine(resident, SetExpiry(entries(resident)[-1].id, time.time()))
    desktop.notice(f"Not delivered to {FRIEND} in time", "Too late")
    resident.sees("timelineList", text="Too late, too late: not sent")
    resident.hands.picture("away-too-late")
    keeps(resident, "Now, please")
    presses(resident, "Now, please", button=1)
    becomes(resident, "Now, please", DeliveryState.HANDED_OVER)
    robin.stands()
    robin.got_text("Now, please")
    resident.sees("chatStatusWords", text="elivered to")
    assert robin.texts == ["Are you there?", "Now, please"]
    resident.close_window()


def meets_robin_again(resident: Resident, robin: ChatProgram) -> None:
    """The friend comes back, and something is said at once: all that was sent before has arrived by then."""
    robin.stands()
    resident.sees("people", text=f"{FRIEND}, available")
    resident.clicks("chatInput")
    resident.says("Welcome")
    robin.got_text("Welcome")


@pytest.mark.row("B6")
def test_turned_into_a_mail(resident: Resident, robin: ChatProgram, neighbours: Peers) -> None:
    starts_talking(resident)
    is_asked(resident, "Dinner at eight")
    resident.clicks("awayMail")
    resident.sees("composerBody", text="Dinner at eight")
    resident.sees("composerTo", text=resident.friend)
    resident.sees("composerSubject", text="Dinner at eight")
    resident.sees("historyRow")
    resident.hands.picture("away-as-mail")
    resident.hands.key("ctrl+Return")
    resident.eyes.gone(resident.pid, "composerBody")
    post = neighbours.mail_program(resident.friend, PASSWORD)
    mail = " ".join(str(post.mail("Dinner at eight").get_payload()).split())  # lines are folded
    for words in (
        "Dinner at eight", f"I tried to reach you by chat at {resident.friend}.",
        f"My chat address is {resident.address}.",
    ):  # fmt: skip
        assert words in mail
    becomes(resident, "Dinner at eight", DeliveryState.DELIVERED)  # as a mail, as its server reports
    resident.front()
    resident.sees("chatInput")
    resident.eyes.gone(resident.pid, "awayWords")

    keeps(resident, "Or at nine")
    presses(resident, "Or at nine", button=2)
    resident.sees("composerBody", text="Or at nine")
    resident.hands.key("ctrl+Return")
    post.mail("Or at nine")
    resident.front()
    resident.sees("timelineList", text="Or at nine, sent as a mail instead")
    resident.hands.picture("away-sent-as-mail")
    meets_robin_again(resident, robin)
    assert robin.texts == ["Welcome"]
    resident.close_window()


@pytest.mark.row("B6")
def test_the_server_keeps_it_and_always_the_same_is_done(resident: Resident, robin: ChatProgram) -> None:
    starts_talking(resident)
    is_asked(resident, "By the server")
    resident.clicks("awayServer")
    resident.sees("chatStatusWords", text=f"{FRIEND} is not there: the server will keep it")
    becomes(resident, "By the server", DeliveryState.HANDED_OVER)
    assert robin.texts == []
    robin.stands()
    robin.got_text("By the server")
    resident.sees("chatStatusWords", text="elivered to")
    goes(robin, resident)

    is_asked(resident, "Always")
    resident.clicks("awayAlways")
    resident.clicks("awayKeep")
    resident.sees("timelineList", text=f"Always, waits for {ROBIN} until")
    resident.says("Unasked")
    resident.sees("timelineList", text=f"Unasked, waits for {ROBIN} until")
    assert resident.eyes.find(resident.pid, "awayWords") is None
    resident.clicks("changeWish")
    resident.sees("awayWords", text=f"What shall be done when {FRIEND} is not there?")
    resident.hands.picture("away-change")
    resident.clicks("awayAlways")
    resident.clicks("awayBack")
    is_asked(resident, "Asked again")
    resident.clicks("awayKeep")
    robin.stands()
    robin.got_text("Asked again")
    assert robin.texts == ["By the server", "Always", "Unasked", "Asked again"]
    resident.close_window()


@pytest.mark.row("B5")
def test_who_shares_no_presence_is_not_taken_to_be_away(resident: Resident, neighbours: Peers) -> None:
    robin = neighbours.chat_program(resident.friend)
    resident.starts()
    resident.opens_chat()
    resident.sees("chatStatusWords", text=f"It is not known whether {FRIEND} is there")
    resident.says("Hello")
    robin.got_text("Hello")
    told = f"It is not known whether {FRIEND} is there: you will see here when it arrives"
    resident.sees("chatStatusWords", text=told)
    assert resident.eyes.find(resident.pid, "awayWords") is None
    resident.hands.picture("away-unknown")
    resident.close_window()


@pytest.mark.row("B8")
def test_while_the_user_is_offline_it_waits(resident: Resident, town: Town, neighbours: Peers) -> None:
    resident.starts()
    resident.opens_chat()
    words = [f"word {number}" for number in range(5)]
    with away(town.prosody):
        resident.sees("accountStatus", text="Chat is offline")
        for word in words:
            resident.says(word)
        resident.sees("timelineList", text="word 4, goes out when you are online")
        resident.sees("chatStatusWords", text="Goes out when you are online")
        resident.hands.picture("away-offline")
        assert {one.state for one in entries(resident)} == {DeliveryState.QUEUED}
    resident.sees("accountStatus", text="Online")
    robin = neighbours.chat_program(resident.friend)
    robin.got_text(words[-1])
    assert robin.texts == words
    resident.close_window()
