"""The main job, as two people do it: a mail is answered by chat, the chat is answered by mail, and both archives agree.

Real Dovecot, Postfix and Prosody; two real windows, driven by mouse and keyboard.
"""

import time

import pytest

from liveletter.archive.reader import ArchiveReader
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ItemKind, TimelineItem
from tests.e2e.lab import Someone
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

LEFT, RIGHT = (0, 0, 1200, 760), (380, 200, 1200, 760)


def conversation(reader: ArchiveReader, with_: str) -> list[TimelineItem]:
    """All that passed with somebody, oldest first."""
    person = reader.person_of(Address.mail(with_))
    assert person is not None
    return reader.timeline(person.id)[::-1]


def said(items: list[TimelineItem]) -> list[tuple[ItemKind, bool, str]]:
    """What was said, by whom (True: by the archive's owner), as mail or chat."""
    return [(item.kind, item.outgoing, item.title if item.kind is ItemKind.MAIL else item.text) for item in items]


@pytest.mark.row("B1")
@pytest.mark.row("B2")
@pytest.mark.row("B3")
@pytest.mark.row("B5")
@pytest.mark.row("D1")
@pytest.mark.row("W")
def test_a_mail_is_answered_by_chat_and_the_chat_by_mail(alice_and_bob: tuple[Someone, Someone]) -> None:
    alice, bob = alice_and_bob
    alice.open_window(place=LEFT)
    bob.open_window(place=RIGHT)

    bob.writes_mail(to=alice.address, subject="The garden shed", text="Would you take it for 80?")

    alice.front()
    alice.clicks("mailListView", text="The garden shed", role="list item")
    alice.sees("mailBody", text="Would you take it for 80?")
    alice.hands.key("ctrl+shift+r")
    alice.has_keyboard("chatAddress")
    alice.hands.type(bob.address)
    alice.hands.key("Return")
    alice.has_keyboard("chatInput")
    alice.hands.type("Yes, with pleasure.")
    alice.hands.key("Return")
    alice.sees(text="Yes, with pleasure.")

    bob.front()
    bob.clicks("requestChoice0", text="Allow")
    bob.clicks("requestChoice0", text="Accept")  # whoever answers a mail by chat is likely its recipient
    bob.clicks("people", text="Alice", role="list item")
    bob.sees("timelineList", text="Yes, with pleasure.")
    bob.sees("timelineList", text="Earlier conversation")
    came = int(time.time())
    alice.sees("chatStatusWords", text="by Bob")  # proven: delivered, or even read
    alice.hands.picture("reply-by-chat")

    bob.clicks("conversationReplyByMail")
    bob.has_keyboard("composerBody")
    bob.hands.type("Then I will bring it on Saturday.")
    bob.hands.picture("reply-by-mail")
    until(lambda: int(time.time()) > came, "a later second: a mail's date knows none of their parts")
    bob.hands.key("ctrl+Return")

    alice.front()
    alice.clicks("mailListView", text="Re: The garden shed", role="list item")
    alice.sees("mailBody", text="Then I will bring it on Saturday.")
    alice.clicks("mailListView", text="2 chat messages", role="list item")
    alice.clicks("timelineList", text="Earlier conversation", role="list item")
    alice.hands.key("Up")
    alice.sees("timelineList", text="Yes, with pleasure.")  # the chat shows beneath its mail again
    alice.hands.picture("transcript")

    alice.close_window()
    bob.close_window()
    with_bob, with_alice = conversation(alice.archive(), bob.address), conversation(bob.archive(), alice.address)
    assert said(with_bob) == [
        (ItemKind.MAIL, False, "The garden shed"),
        (ItemKind.CHAT, True, "Yes, with pleasure."),
        (ItemKind.CHAT, True, with_bob[2].text),
        (ItemKind.MAIL, False, "Re: The garden shed"),
    ]
    assert with_bob[2].text.startswith("Earlier conversation: 1 mail: https://")  # the thread goes along
    assert [(kind, not outgoing, text) for kind, outgoing, text in said(with_alice)] == said(with_bob)
    mail, chat, along, answer = with_bob
    assert chat.about == along.about == mail.about
    for someone in (alice, bob):
        assert [item.text for item in someone.archive().transcript(mail.about)] == [chat.text, along.text]
    assert answer.kind is ItemKind.MAIL
