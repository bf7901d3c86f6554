"""Search over mail and chat at once, as one types, in many scripts; both kinds of hit are opened."""

import pytest

from tests.e2e.conftest import MakePerson
from tests.e2e.lab import Someone
from tests.e2e.peers import Peers
from tests.e2e.test_chat import befriended

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

PLACE = (0, 0, 1300, 860)


def looks_for(someone: Someone, words: str) -> None:
    """Type into the search field."""
    someone.front()
    someone.hands.key("ctrl+k")
    someone.has_keyboard("searchField")
    someone.hands.type(words) if words.isascii() else someone.writes("searchField", words)


@pytest.mark.row("W")
def test_mail_and_chat_are_found_as_one_types(person: MakePerson, peers: Peers) -> None:
    alice, bob = person("Alice"), peers.chat_program("bob-finds@lab.test")
    post = peers.mail_program("bob-finds@lab.test")
    alice.open_window(place=PLACE)
    befriended(alice, bob)
    post.sends(alice.address, "Frühstück im Garten", "Kommst du? 明日の会議は東京です。")
    post.sends(alice.address, "رسالة", "الحديقة جميلة اليوم")
    bob.says(alice.address, "Das Frühstück war köstlich. 東京タワー")
    alice.sees("people", text="1 unread message")
    alice.sees("mailListView", text="رسالة")
    alice.sees("mailListView", text="Garten")

    looks_for(alice, "fruhst")
    alice.sees("searchHits", text="Frühstück im Garten")
    alice.sees("searchHits", text="köstlich")
    alice.hands.picture("search")
    looks_for(alice, "東京")
    alice.sees("searchCount", text="2")
    alice.clicks("searchHits", text="東京タワー", role="list item")
    alice.sees("timelineList", text="東京タワー")
    looks_for(alice, "الحديقة")
    alice.clicks("searchHits", text="رسالة", role="list item")
    alice.sees("mailBody", text="الحديقة جميلة اليوم")
    looks_for(alice, "no such words")
    alice.sees("searchEmpty", text="no such words")
    alice.hands.key("Escape")
    alice.sees("mailBody", text="الحديقة جميلة اليوم")
