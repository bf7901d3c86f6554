"""What became of what was sent, read in the window: of a chat, of a mail, and receipts that are asked for."""

import re

import pytest

from liveletter.domain.delivery import DeliveryState
from liveletter.window.parts.bidi import isolated
from tests.e2e.house import FRIEND, PASSWORD, Resident, Town
from tests.e2e.lab import Someone
from tests.e2e.leaving import becomes, entries
from tests.e2e.peers import ChatProgram, Desktop, Peers
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

CLOCK = r"\d\d:\d\d:\d\d"
LEFT, RIGHT = (0, 0, 1200, 760), (380, 200, 1200, 760)


def reads(robin: ChatProgram, text: str, resident: Resident) -> None:
    """The friend's program tells that a message was read (XEP-0333)."""
    number = robin.got_text(text).get("id", "")
    marker = f"<displayed xmlns='urn:xmpp:chat-markers:0' id='{number}'/>"
    robin.does(lambda bare: bare.send_raw(f"<message to='{resident.address}' type='chat'>{marker}</message>"))


def log_of(someone: Someone) -> str:
    """What the window of one message's log says, without the marks of direction."""
    return re.sub("[\u2066-\u2069]", "", someone.eyes.says(someone.sees("deliveryLogLines")))


@pytest.mark.row("B8")
def test_what_became_of_a_chat_message_and_of_a_mail(
    resident: Resident, town: Town, neighbours: Peers, desktop: Desktop
) -> None:
    town.prosody.befriend(resident.address, resident.friend)
    robin = neighbours.chat_program(f"{resident.friend}/phone", "xep_0184")
    post = neighbours.mail_program(resident.address, PASSWORD)
    resident.starts()
    resident.opens_chat()
    resident.sees("chatStatusWords", text=f"{FRIEND} is available")
    resident.says("The plan is ready")
    resident.sees("chatStatusWords", text=f"Delivered to {isolated(FRIEND)}")
    reads(robin, "The plan is ready", resident)
    resident.sees("chatStatusWords", text=f"Read by {isolated(FRIEND)}")
    line = resident.sees("timelineList", text="The plan is ready, handed to")
    resident.hands.click(*resident.eyes.middle(line), button=3)
    resident.hands.key("Down", "Down", "Return")  # What became of it…
    steps = rf"{CLOCK} handed to lab\.test\n{CLOCK} delivered to {FRIEND}'s phone\n{CLOCK} read"
    assert re.search(steps, log_of(resident))
    resident.hands.picture("deliveries-chat")
    resident.hands.key("Escape")
    resident.eyes.gone(resident.pid, "deliveryLogLines")

    resident.writes_mail(to=resident.friend, subject="The plan", text="It is ready.")
    becomes(resident, "The plan", DeliveryState.DELIVERED)
    resident.front()
    resident.clicks("folderTree", text="Sent", role="tree item")
    resident.clicks("mailListView", text="The plan", role="list item")
    resident.sees("deliveryWords", text=f", delivered to {isolated(FRIEND)} ")
    resident.hands.picture("deliveries-mail")
    resident.clicks("deliveryLogButton")
    steps = rf"{CLOCK} handed to localhost: .*queued as \w+\n{CLOCK} delivered to {FRIEND}, as mx\.lab\.test reports: 2"
    assert re.search(steps, log_of(resident))
    resident.hands.key("Escape")

    report = post.mail("Successful Mail Delivery Report")
    until(lambda: r"\Seen" in post.flags(str(report["Subject"])), "the report marked as read")
    resident.sees("folderTree", text="Inbox")
    assert resident.eyes.find(resident.pid, "folderTree", text="unread") is None
    assert desktop.shown == []
    resident.close_window()


def asks_receipt(alice: Someone, to: str, subject: str) -> None:
    """Send a mail that asks to be told when it is read."""
    alice.front()
    alice.hands.key("ctrl+n")
    alice.has_keyboard("composerTo")
    alice.hands.type(to)
    alice.clicks("composerSubject")
    alice.hands.type(subject)
    alice.clicks("composerBody")
    alice.hands.type("Please read.")
    alice.clicks("composerOptions")
    alice.hands.key("Return")  # Ask for a read receipt
    alice.hands.key("ctrl+Return")
    alice.eyes.gone(alice.pid, "composerBody")


@pytest.mark.row("B8")
def test_a_read_receipt_is_given_only_by_the_reader(alice_and_bob: tuple[Someone, Someone]) -> None:
    alice, bob = alice_and_bob
    alice.open_window(place=LEFT)
    bob.open_window(place=RIGHT)
    asks_receipt(alice, bob.address, "Say yes")
    asks_receipt(alice, bob.address, "Say no")
    bob.front()
    bob.sees("mailListView", text="Say no")  # the list stands still from now on
    bob.clicks("mailListView", text="Say yes", role="list item")
    bob.sees(text="asks to be told that you have read this")
    bob.hands.picture("deliveries-receipt-asked")
    bob.clicks("tellRead")
    becomes(alice, "Say yes", DeliveryState.READ)
    bob.clicks("mailListView", text="Say no", role="list item")
    bob.clicks("doNotTellRead")
    bob.eyes.gone(bob.pid, "doNotTellRead")
    bob.clicks("mailListView", text="Say yes", role="list item")
    bob.sees("mailBody", text="Please read.")
    bob.clicks("mailListView", text="Say no", role="list item")
    bob.sees("mailSubject", text="Say no")
    assert bob.eyes.find(bob.pid, "doNotTellRead") is None
    assert [one.title for one in entries(bob)] == ["Read: Say yes"]

    alice.front()
    alice.clicks("folderTree", text="Sent", role="tree item")
    alice.clicks("mailListView", text="Say yes", role="list item")
    alice.sees("deliveryWords", text=", read by ")
    alice.hands.picture("deliveries-read")
    assert becomes(alice, "Say no", DeliveryState.DELIVERED)
    alice.close_window()
    bob.close_window()
