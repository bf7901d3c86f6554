"""Chat in the window, with other chat programs on the other side and another one of the user's own."""

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ItemKind
from tests.e2e.conftest import MakePerson
from tests.e2e.lab import Someone
from tests.e2e.peers import ChatProgram, Peers
from tests.networks.lab import Bare
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

PLACE = (0, 0, 1300, 860)
STATES = "http://jabber.org/protocol/chatstates"


def adds_person(someone: Someone, name: str, jid: str) -> None:
    """Add somebody by the plus over the list."""
    someone.front()
    someone.clicks("newPersonButton")
    someone.has_keyboard("personName")
    someone.hands.type(name)
    someone.clicks("newAddressKind")
    someone.clicks(text="Chat", role="list item")
    someone.clicks("newAddress")
    someone.has_keyboard("newAddress")
    someone.hands.type(jid)
    someone.clicks("personDone")
    someone.eyes.gone(someone.pid, "personName")


def opens_talk(someone: Someone, name: str) -> None:
    """Choose somebody in the list, and write to them."""
    someone.front()
    someone.clicks("people", text=name, role="list item")
    someone.clicks("chatInput")
    someone.has_keyboard("chatInput")


def says(someone: Someone, text: str) -> None:
    """Type and send, where the keyboard is."""
    someone.hands.type(text)
    someone.hands.key("Return")


def befriended(alice: Someone, bob: ChatProgram) -> None:
    """Both see each other."""
    adds_person(alice, "Bob", bob.jid)
    bob.got_type("subscribe", alice.address)
    bob.allows(alice.address)
    bob.asks(alice.address)
    alice.sees("people", text="Bob, ")
    alice.sees("requestText", text=bob.jid)
    alice.clicks("requestChoice0", text="Allow")
    bob.got_type("subscribed", alice.address)


@pytest.mark.row("D1")
def test_presence_is_seen_both_ways_and_decided_by_the_user(person: MakePerson, peers: Peers) -> None:
    alice, bob = person("Alice"), peers.chat_program("bob-stands@lab.test")
    eve = peers.chat_program("eve-asks@lab.test")
    alice.open_window(place=PLACE)
    alice.sees("presenceMenu", text="Available")
    eve.asks(alice.address)
    alice.sees("requestText", text=eve.jid)
    alice.hands.picture("request")
    alice.clicks("requestChoice1", text="Refuse")
    eve.got_type("unsubscribed", alice.address)

    befriended(alice, bob)
    bob.got_presence(alice.address)
    for show, words, told in (
        ("", "in the garden", "in the garden"), ("away", "at lunch", "at lunch"), ("dnd", "", "busy"),
        ("xa", "", "away"),
    ):  # fmt: skip
        bob.stands(show, words)
        alice.sees("people", text=told)
        alice.hands.picture(f"presence-{show or 'available'}")
    alice.clicks("presenceMenu")
    alice.hands.key("Down", "Down", "Down", "Return")
    bob.got_presence(alice.address, "dnd")
    alice.sees("presenceMenu", text="Do not disturb")


@pytest.mark.row("D1")
@pytest.mark.row("B5")
def test_a_chat_with_typing_carbons_and_what_came_meanwhile(person: MakePerson, peers: Peers) -> None:
    alice, bob = person("Alice"), peers.chat_program("bob-talks@lab.test")
    phone = peers.chat_program(alice.address, "xep_0280")
    phone.does(lambda bare: bare.plugin["xep_0280"].enable())
    alice.open_window(place=PLACE)
    befriended(alice, bob)
    opens_talk(alice, "Bob")
    alice.sees("chatStatusWords", text="Bob is available")
    bob.stands("away")
    alice.sees("chatStatusWords", text="Bob is away")

    alice.hands.type("Are you")
    bob.got(lambda each: each.find(f"{{{STATES}}}composing") is not None or None, "composing")
    says(alice, " there?")
    bob.got_text("Are you there?")
    phone.got(lambda each: "Are you there?" in "".join(each.itertext()) or None, "a carbon of the window's message")
    bob.does(lambda bare: writes(bare, alice.address))
    alice.sees("typing", text="Bob is writing")
    bob.says(alice.address, "Yes.")
    alice.sees("timelineList", text="Yes.")
    alice.eyes.gone(alice.pid, "typing")
    phone.says(bob.jid, "Said by phone.")
    alice.sees("timelineList", text="Said by phone.")
    alice.hands.picture("chat")

    alice.clicks("conversationPopout")
    until(lambda: alice.hands.window(pid=alice.pid, name="Bob"), "a window of its own")
    until(lambda: any(".chatWindow." in place for place in alice.places_of_keyboard()), "the keyboard in the window")
    says(alice, "From a window of its own.")
    bob.got_text("From a window of its own.")
    alice.hands.picture("chat-window")
    alice.close_window()

    for number in ("one", "two", "three"):
        bob.says(alice.address, f"meanwhile {number}")
    alice.open_window(place=PLACE)
    alice.sees("people", text="3 unread messages")
    alice.clicks("people", text="Bob", role="list item")
    alice.sees("timelineList", text="meanwhile three")
    alice.eyes.gone(alice.pid, text="3 unread messages")
    alice.close_window()
    archive = alice.archive()
    bobs = archive.person_of(Address.xmpp(bob.jid))
    assert bobs is not None
    assert [item.text for item in archive.timeline(bobs.id, kind=ItemKind.CHAT)[::-1]] == [
        "Are you there?", "Yes.", "Said by phone.", "From a window of its own.",
        "meanwhile one", "meanwhile two", "meanwhile three",
    ]  # fmt: skip
    archive.close()


def writes(bare: Bare, to: str) -> None:
    """Tell that something is being written (XEP-0085)."""
    bare.send_raw(f"<message to='{to}' type='chat'><composing xmlns='{STATES}'/></message>")


@pytest.mark.row("B1")
@pytest.mark.row("B2")
def test_a_program_that_knows_no_mail_answers_about_a_mail(person: MakePerson, peers: Peers) -> None:
    alice = person("Alice")
    bob, post = peers.chat_program("bob-echoes@lab.test"), peers.mail_program("bob-echoes@lab.test")
    about = post.sends(alice.address, "The fence", "Who paints it?")
    alice.open_window(place=PLACE)
    alice.front()
    alice.clicks("mailListView", text="The fence", role="list item")
    alice.sees("mailBody", text="Who paints it?")
    alice.clicks("replyByChatButton")
    alice.sees("addressBarText", text="No chat address of Bob is known")
    alice.has_keyboard("chatAddress")
    says(alice, "bob at home")
    alice.sees("addressBarText", text="is not a chat address")
    alice.hands.picture("no-chat-address")
    alice.hands.key("ctrl+a")
    says(alice, bob.jid)
    alice.has_keyboard("chatInput")
    alice.sees("about", text="The fence")
    alice.sees("chatStatusWords", text="not known whether Bob is there")
    says(alice, "I do.")
    asked = bob.got_text("I do.")
    thread = asked.findtext("{jabber:client}thread", "")
    assert about in "".join(asked.itertext())
    assert asked.findtext("{jabber:client}subject") == "The fence"
    alice.hands.picture("chat-beneath")
    alice.clicks("chatPlace")
    alice.sees("timelineList", text="I do.")
    alice.hands.picture("chat-beside")
    alice.close_window()

    alice.open_window(place=PLACE)
    alice.sees("accountStatus", text="Online")
    bob.says(alice.address, "In green, please.", thread=thread)
    bob.says(alice.address, "Something else: hello.")
    alice.sees(text="3 chat messages")  # the thread went along with the first
    alice.clicks("mailListView", text="The fence", role="list item")
    alice.sees("timelineList", text="In green, please.")
    alice.hands.picture("transcript-beside")

    alice.clicks("timelineList", text="In green", role="list item")
    alice.clicks("chatReplyByMail")
    alice.sees("composerBody", text="Bob: In green, please.")
    answer = alice.sees("composerBody")
    assert "I do." not in alice.eyes.says(answer)  # one message was chosen
    alice.hands.key("ctrl+Return")
    mail = post.mail("Re: The fence")
    assert mail["In-Reply-To"] == f"<{about}>"
    alice.close_window()
    first, along, answer_by_chat = (item.text for item in alice.archive().transcript(about))
    assert (first, answer_by_chat) == ("I do.", "In green, please.")
    assert along.startswith("Earlier conversation: 1 mail: https://")
