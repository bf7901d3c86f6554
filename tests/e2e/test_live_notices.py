"""How people are told of live letters: of the invitation, and of what is said in them while they look elsewhere.

Real servers and windows, the desktop's notices over a real session bus, the guests' page in Debian's chromium.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.house import Moving, Resident, Town
from tests.e2e.letters import may_create_sessions, opens_letter
from tests.e2e.peers import Desktop, Peers
from tests.e2e.tray import Tray
from tests.host.process import HostProcess, Made, Owner
from tests.servers.chromium import Browser, Browsers
from tests.servers.dovecot import Dovecot
from tests.servers.live_host import PlainGuest
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300), pytest.mark.row("L14")]

SPY = """
window.felt = []; window.heard = 0; window.looks = true;
navigator.vibrate = (pattern) => { felt.push(pattern); return true; };
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (at) { heard += 1; return start.call(this, at); };
document.hasFocus = () => looks;
"""


@pytest.fixture
def town(dovecot: Dovecot, postfix: Postfix, prosody: Prosody) -> Town:
    """The servers of all tests."""
    return Town(dovecot, postfix, prosody)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[HostProcess]:
    """A host that runs."""
    running = HostProcess(tmp_path)
    running.start()
    yield running
    running.stop()


def looks_away(resident: Resident) -> None:
    """Put the window away into the task bar."""
    resident.hands.minimise(resident.window)
    until(lambda: resident.hands.active() != resident.window, "another window in front")


def is_in_front(resident: Resident) -> None:
    """Wait until the main window is back."""
    until(lambda: resident.hands.active() == resident.window, f"{resident.name}'s window in front")


def hints(desktop: Desktop, number: int) -> dict[str, object]:
    """What the desktop was told of a notice beside its words."""
    return {name: value for name, (_, value) in desktop.shown[number - 1][6].items()}


def test_a_guest_is_told_of_the_invitation_and_of_what_is_said_in_it(
    moving: Moving, town: Town, host: HostProcess, peers: Peers, desktop: Desktop, tmp_path: Path
) -> None:
    bob = moving.someone(town, tmp_path / "bob")
    bob.starts()
    olafs = peers.mail_program(f"olaf-{bob.address}")
    olaf = host.owner(olafs.address)
    made = olaf.create((bob.address, "Bob"), title="The boathouse")
    olafs.sends(bob.address, "The boathouse", f"Hello Bob, let us talk:\n{made.link()}\n")
    invitation = desktop.notice("Olaf", "The boathouse")
    assert "suppress-sound" not in hints(desktop, invitation)
    desktop.clicks(invitation)
    bob.sees("mailSubject", text="The boathouse")
    bob.sees("invitationBar")
    bob.clicks(text="Join the chat", role="push button")
    bob.sees("livePane")
    bob.hands.key("ctrl+comma")
    bob.clicks("settingsGroups", text="Notices", role="list item")
    bob.clicks(text="Play a sound", role="check box")
    bob.hands.key("Escape")
    bob.close_window()

    bob.starts()
    looks_away(bob)
    olaf.say(made, "The roof leaks.")
    told = desktop.notice("Alice Arnold (The boathouse)", "The roof leaks.")
    assert hints(desktop, told)["category"] == "im.received"
    assert hints(desktop, told)["suppress-sound"] is True
    desktop.answers(told, "I bring a ladder.")
    until(lambda: olaf.said(made) == ["The roof leaks.", "I bring a ladder."], "the answer in the talk")
    desktop.clicks(told)
    is_in_front(bob)
    bob.sees("mailSubject", text="The boathouse")
    bob.sees("liveAreaTalk1List", text="The roof leaks.")
    bob.sees("liveAreaTalk2List", text="I bring a ladder.")
    bob.hands.picture("live-notice-opened")


def test_what_is_unread_in_a_live_letter_is_counted_in_the_tray(
    moving: Moving, town: Town, host: HostProcess, peers: Peers, desktop: Desktop, tray: Tray, tmp_path: Path
) -> None:
    bob = moving.someone(town, tmp_path / "bob")
    bob.starts()
    tray.shows(bob.pid, "Liveletter")
    bob.hands.key("ctrl+w")
    bob.hands.gone(bob.window)
    olafs = peers.mail_program(f"olaf-{bob.address}")
    olaf = host.owner(olafs.address)
    made = olaf.create((bob.address, "Bob"), title="The boathouse")
    olafs.sends(bob.address, "The boathouse", f"Hello Bob, let us talk:\n{made.link()}\n")
    desktop.notice("Olaf", "The boathouse")  # without the desktop's service, it would be in the tool tip for a while
    tray.shows(bob.pid, "Liveletter\n1 unread message")
    tray.clicks(bob.pid)
    opens_letter(bob, "The boathouse", folder="Inbox")
    bob.clicks(text="Join the chat", role="push button")
    bob.sees("livePane")
    tray.shows(bob.pid, "Liveletter")

    bob.hands.key("ctrl+w")
    bob.hands.gone(bob.window)
    for text in ("The roof leaks.", "And the door sticks."):
        olaf.say(made, text)
    tray.shows(bob.pid, "Liveletter\n2 unread messages")
    tray.clicks(bob.pid)
    bob.sees("liveAreaTalk1List", text="And the door sticks.")
    tray.shows(bob.pid, "Liveletter")


def test_an_owner_is_told_what_guests_say_and_led_to_the_talk_where_it_stands(
    moving: Moving, town: Town, host: HostProcess, desktop: Desktop, tmp_path: Path
) -> None:
    alice = moving.someone(town, tmp_path / "alice")
    may_create_sessions(alice, host)
    alice.starts()
    owner = host.owner(alice.address)
    made = owner.create(("bob@else.test", "Bob Brandt"), title="No letter")
    with PlainGuest(made.link()) as bob:
        bob.joins()
        looks_away(alice)
        bob.says("Is anybody there?")
        told = desktop.notice("Bob Brandt (No letter)", "Is anybody there?")
        desktop.clicks(told)
        talk = alice.hands.window(pid=alice.pid, name="No letter")
        until(lambda: alice.hands.active() == talk, "the talk in front")
        alice.sees("liveAreaTalk2List", text="Is anybody there?")
        alice.hands.picture("live-notice-window")
        alice.hands.minimise(talk)
        until(lambda: alice.hands.active() != talk, "another window in front")
        desktop.clicks(told)
        until(lambda: alice.hands.active() == talk, "the talk in front again")


def joins(browsers: Browsers, host: HostProcess) -> tuple[Owner, Made, Browser]:
    """A guest in a browser that is spied on."""
    alice = host.owner()
    made = alice.create(("bob@example.org", "Bob Brandt"))
    bob = browsers()
    bob.cdp("Page.addScriptToEvaluateOnNewDocument", source=SPY)
    bob.open(made.link())
    bob.click("form button")
    bob.one('section[data-member="1"]')
    return alice, made, bob


def looks(browser: Browser, *, here: bool) -> None:
    """The reader turns to the page, or away from it."""
    browser.js(f"looks = {str(here).lower()}; window.dispatchEvent(new Event('{'focus' if here else 'blur'}'));")


def alerted(browser: Browser) -> tuple[str, int, int]:
    """The title, notes heard, and shakes felt since the page was opened."""
    heard, felt = browser.js("return [heard, felt.length]")
    return browser.driver.title, heard, felt


def test_on_the_page_all_alerts_are_switched_and_remembered(host: HostProcess, browsers: Browsers) -> None:
    alice, made, bob = joins(browsers, host)
    bob.click("#text")
    alice.say(made, "seen")
    bob.sees('section[data-member="1"]', "seen")
    assert alerted(bob) == ("Boats", 0, 0), "the reader looks at it"
    looks(bob, here=False)
    alice.say(made, "one")
    until(lambda: alerted(bob) == ("(1) Boats", 2, 1), "badge, two notes, a shake")
    looks(bob, here=True)
    until(lambda: bob.driver.title == "Boats", "nothing unread")

    bob.click("#menu summary")
    bob.click("#sound")
    bob.click("#vibration")
    bob.driver.refresh()
    bob.one('section[data-member="1"]')
    bob.click("#text")
    looks(bob, here=False)
    alice.say(made, "two")
    until(lambda: bob.driver.title == "(1) Boats", "the badge")
    assert alerted(bob) == ("(1) Boats", 0, 0), "both stay off"
    bob.click("#menu summary")
    for name in ("sound", "vibration"):
        assert bob.one(f"#{name}").get_attribute("aria-checked") == "false"
    bob.click("#vibration")
    alice.say(made, "three")
    until(lambda: alerted(bob) == ("(2) Boats", 0, 1), "the shake alone")
    assert bob.complaints() == []
