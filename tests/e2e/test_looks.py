"""The keyboard alone, the dark theme, and languages that are written from right to left."""

import pytest

from tests.e2e.conftest import MakePerson
from tests.e2e.peers import Peers

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

PLACE = (0, 0, 1300, 860)


@pytest.mark.row("B1")
@pytest.mark.row("B2")
@pytest.mark.row("W")
def test_the_main_job_by_the_keyboard_alone(person: MakePerson, peers: Peers) -> None:
    alice = person("Alice")
    bob, post = peers.chat_program("bob-keys@lab.test"), peers.mail_program("bob-keys@lab.test")
    post.sends(alice.address, "The piano", "Does it play?")
    alice.open_window(place=PLACE)
    alice.sees("mailListView", text="The piano")
    alice.front()
    alice.hands.key("ctrl+1")
    alice.has_keyboard("mailListView")
    alice.hands.key("Home")
    alice.sees("mailBody", text="Does it play?")
    alice.hands.key("Return")
    alice.has_keyboard("mailBody")
    alice.hands.key("ctrl+shift+r")
    alice.has_keyboard("chatAddress")
    alice.hands.type(bob.jid)
    alice.hands.key("Return")
    alice.has_keyboard("chatInput")
    alice.hands.type("By itself.")
    alice.hands.key("Return")
    bob.got_text("By itself.")
    alice.sees("timelineList", text="By itself.")
    for place in ("searchField", "folderTree", "people", "mailListView", "mailBody", "chatInput"):
        alice.hands.key("F6")
        alice.has_keyboard(place)
    alice.hands.key("Escape")
    alice.has_keyboard("mailBody")
    alice.hands.key("ctrl+r")
    alice.has_keyboard("composerBody")
    alice.hands.type("And now by mail.")
    alice.hands.key("ctrl+Return")
    assert "And now by mail." in str(post.mail("Re: The piano").get_payload())


def test_dark_and_in_another_language(person: MakePerson, peers: Peers) -> None:
    alice = person("Alice", LANG="de_DE.UTF-8", LC_ALL="de_DE.UTF-8", LANGUAGE="de")
    bob, post = peers.chat_program("bob-dark@lab.test"), peers.mail_program("bob-dark@lab.test")
    (alice.data / "settings.json").write_text('{"window.theme": "dark"}')
    post.sends(alice.address, "مساء الخير", "كيف حالك اليوم؟\n\n> Wie geht es dir?")
    alice.open_window(place=PLACE)
    alice.clicks("mailListView", text="مساء الخير", role="list item")
    alice.sees("mailBody", text="كيف حالك")
    alice.sees("mailListTitle", text="Posteingang")
    alice.hands.key("ctrl+shift+r")
    alice.has_keyboard("chatAddress")
    alice.hands.type(bob.jid)
    alice.hands.key("Return")
    alice.has_keyboard("chatInput")
    alice.writes("chatInput", "شكرا")
    alice.hands.key("Return")
    bob.got_text("شكرا")
    bob.says(alice.address, "Bitte!")
    alice.sees("timelineList", text="شكرا")
    alice.hands.picture("dark")
    alice.clicks("replyButton")
    alice.has_keyboard("composerBody")
    alice.hands.picture("dark-composer")
