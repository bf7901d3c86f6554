"""Notices on the desktop, over its real session bus; and what closing the window means where there is no tray."""

import pytest

from liveletter.bridge.address import read_note
from tests.e2e.conftest import MakePerson
from tests.e2e.peers import Desktop, Peers
from tests.e2e.test_chat import befriended
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

PLACE = (0, 0, 1300, 860)


@pytest.mark.row("W")
def test_notices_tell_lead_and_are_answered(person: MakePerson, peers: Peers, desktop: Desktop) -> None:
    alice, bob = person("Alice"), peers.chat_program("bob-rings@lab.test")
    post = peers.mail_program("bob-rings@lab.test")
    alice.open_window(place=PLACE)
    befriended(alice, bob)
    bob.says(alice.address, "Dinner at eight?")
    rings = desktop.notice("Bob", "Dinner at eight?")
    desktop.answers(rings, "I will be there")
    bob.got_text("I will be there")
    desktop.clicks(rings)
    alice.sees("timelineList", text="Dinner at eight?")
    alice.sees("timelineList", text="I will be there")

    post.sends(alice.address, "The menu", "Soup and bread.")
    desktop.clicks(desktop.notice("Bob", "The menu"))
    alice.sees("mailBody", text="Soup and bread.")

    alice.hands.key("ctrl+comma")
    alice.clicks("settingsGroups", text="Notices", role="list item")
    alice.clicks(text="Show who wrote", role="check box")
    alice.hands.picture("settings")
    alice.hands.key("Escape")
    bob.says(alice.address, "A secret.")
    desktop.notice("A new message")
    post.sends(alice.address, "A secret mail", "Hush.")
    desktop.notice("A new mail")
    assert not [notice for notice in desktop.shown if "secret" in f"{notice[3]}{notice[4]}".lower()]

    alice.clicks("presenceMenu")
    alice.hands.key("Down", "Down", "Down", "Return")
    alice.sees("presenceMenu", text="Do not disturb")
    count = len(desktop.shown)
    bob.says(alice.address, "Are you asleep?")
    alice.sees("people", text="unread message")
    post.sends(alice.address, "A late mail", "Good night.")
    alice.sees("mailListView", text="A late mail")
    assert len(desktop.shown) == count


@pytest.mark.row("W")
def test_without_a_tray_closing_the_window_ends_the_program(person: MakePerson) -> None:
    alice = person("Alice")
    alice.open_window(place=PLACE)
    alice.sees("accountStatus", text="Online")
    note = read_note(alice.data)
    assert note is not None
    alice.leaves_by("ctrl+w")
    until(lambda: not _runs(note.pid), "the engine ended")


def _runs(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
