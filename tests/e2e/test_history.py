"""The earlier conversation goes along, by chat and by mail; in the end both archives hold the same (MISSION B4, B7).

What Alice and Bob have written before is in Alice's archive only.
"""

from contextlib import closing

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.chat import IncomingChat
from liveletter.domain.conversation import TimelineItem
from tests.e2e.earlier import DAY, HOUR, NOW, Kept, knows, letter, name_of, received, sent
from tests.e2e.lab import Someone
from tests.servers.dovecot import Dovecot

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

LEFT, RIGHT = (0, 0, 1200, 760), (380, 200, 1200, 760)
PLAN = bytes(range(256)) * 200
MENU = (
    *("nothing", "this thread", "last 7 days", "last 30 days", " to ", "everything"),
    *("Mails", "Chats", "Attachments", "Look and choose"),
)
CAROL = "Carol <carol@else.test>"


def past(dovecot: Dovecot, alice: Someone, bob: Someone) -> None:
    """What passed between both, a mail by Carol to both, and what of hers is not for both."""
    a, b = f"Alice <{alice.address}>", f"Bob <{bob.address}>"
    shed, answer = name_of("The shed", b), name_of("Re: The shed", a)
    received(
        dovecot,
        alice.address,
        letter(b, a, "The shed", "Would you take it?", at=NOW - 9 * DAY, cc=CAROL, files={"plan.bin": PLAN}),
        letter(CAROL, f"{a}, {b}", "Mine too", "Take my bench along.", at=NOW - 7 * DAY, answers=shed),
        letter(CAROL, b, "Between us", "Do not tell Alice.", at=NOW - 6 * DAY, answers=shed),
        letter(CAROL, a, "For you only", "Bob need not know.", at=NOW - 5 * DAY, answers=shed),
        letter(b, a, "A party", "On Saturday?", at=NOW - 4 * DAY),
    )
    sent(
        dovecot,
        alice,
        letter(a, b, "Re: The shed", "Gladly.", at=NOW - 8 * DAY, answers=shed, bcc="dora@else.test"),
    )
    said = [(False, "Did you measure it?", answer), (True, "Two by three.", answer), (False, "And the party?", "")]
    chats = [
        IncomingChat(
            bob.address,
            outgoing,
            text,
            NOW - 3 * DAY + number * HOUR,
            f"o-{number}",
            about=about,
            subject="Re: The shed" if about else "",
        )
        for number, (outgoing, text, about) in enumerate(said)
    ]
    knows(alice, "Bob", bob.address, chats)
    knows(bob, "Alice", alice.address)


@pytest.mark.row("B4")
@pytest.mark.row("B7")
def test_both_archives_agree_in_the_end(alice_and_bob: tuple[Someone, Someone], dovecot: Dovecot) -> None:
    alice, bob = alice_and_bob
    past(dovecot, alice, bob)
    bob.open_window(place=RIGHT)
    alice.open_window(place=LEFT)

    opens_chat_about(alice, "The shed")
    alice.sees("historyChoice", text="Goes along: this thread, 3 mail")
    chooses(alice, "everything")
    alice.sees("historyChoice", text="Goes along: everything with Bob")
    looks(alice)
    strikes_out(alice, "A party")
    alice.sees("historySumText", text="1 left out")
    alice.hands.picture("history-preview")
    alice.clicks("historyAccept")
    says(alice, "Yes, I take it.")
    alice.sees("timelineList", text="Earlier conversation")
    alice.hands.picture("history-sent")

    bob.front()
    bob.clicks("people", text="Alice", role="list item")
    bob.sees("timelineList", text="Yes, I take it.")
    bob.hands.picture("history-came")
    looks_inside(bob)
    bob.sees(text="Alice says that you wrote this")
    bob.hands.picture("history-offer")
    bob.clicks("offerFile")
    bob.sees("offerTold", text="filed")
    bob.hands.picture("history-filed")
    bob.clicks("offerClose")
    bob.sees("timelineList", text="sent along by Alice on")
    bob.hands.picture("history-timeline")
    looks_inside(bob)
    bob.sees("offerTold", text="All of this is in your archive already.")
    bob.eyes.gone(bob.pid, "offerFile")
    bob.hands.key("Escape")
    bob.eyes.gone(bob.pid, "offerTold")
    bob.clicks("showMails")
    bob.clicks("timelineList", text="Mail: Re: The shed", role="list item")
    bob.hands.key("Return")
    bob.sees("sentAlongText", text="Sent along by Alice on")
    bob.hands.picture("history-mail-along")
    with_alice = {item.title for item in timeline(bob, alice.address)}
    assert with_alice >= {"The shed", "Re: The shed"}
    assert with_alice.isdisjoint({"A party", "Between us", "For you only"})

    alice.front()
    alice.clicks("people", text="Bob", role="list item")
    alice.clicks("conversationReplyByMail")
    alice.has_keyboard("composerBody")
    alice.sees("historyChoice", text="Goes along: everything with Bob")  # the last choice
    chooses(alice, "this thread")
    looks(alice)
    alice.sees("historyItems", text="Mine too")
    alice.sees(text="Carol. Bob will read it.")
    alice.hands.picture("history-third-party")
    alice.clicks("historyAccept")
    alice.clicks("composerBody")
    alice.hands.key("ctrl+Home")
    alice.hands.type("On Saturday, then.")
    alice.hands.picture("history-composer")
    alice.hands.key("ctrl+Return")
    alice.eyes.gone(alice.pid, "composerBody")

    bob.front()
    bob.clicks("folderTree", text="Inbox", role="tree item")
    bob.clicks("mailListView", text="Re: The shed", role="list item")
    bob.sees("mailBody", text="On Saturday, then.")
    bob.sees("mailBody", text="Carol: mail “Mine too”")
    bob.hands.picture("history-mail")
    bob.clicks("historyLookInside")
    bob.sees("offerSum", text="1 new")
    bob.hands.picture("history-offer-again")
    bob.clicks("offerFile")
    bob.sees("offerTold", text="1 mail filed")
    bob.clicks("offerClose")
    bob.sees("mailBody", text="On Saturday, then.")
    alice.close_window()
    bob.close_window()
    agree(Kept(alice, bob.address), Kept(bob, alice.address), struck=name_of("A party", bob.address))


def agree(hers: Kept, his: Kept, *, struck: str) -> None:
    """Both archives hold the same, item for item."""
    assert set(his.timeline) == set(hers.timeline) - {struck}
    along = {message_id for message_id, mark in his.along.items() if mark}
    assert len(along) == 3
    assert {mark[0] for mark in his.along.values() if mark} == {hers.address}
    assert {message_id: his.mails[message_id] for message_id in along} == {
        message_id: hers.mails[message_id].replace(b"Bcc: dora@else.test\r\n", b"") for message_id in along
    }
    assert any(b"\nBcc: " in raw for raw in hers.mails.values())
    assert not any(b"\nBcc: " in raw for raw in his.mails.values())
    assert his.said() == [(not outgoing, *rest) for outgoing, *rest in hers.said()]
    assert [one.at for one in his.chats[:3]] == [one.at for one in hers.chats[:3]]
    assert [one.sent_along_by for one in his.chats] == [hers.address] * 3 + [""] * 2


def timeline(someone: Someone, with_: str) -> list[TimelineItem]:
    """All that passed with somebody, newest first."""
    with closing(someone.archive()) as reader:
        person = reader.person_of(Address.mail(with_))
        assert person is not None
        return reader.timeline(person.id)


def opens_chat_about(someone: Someone, subject: str) -> None:
    """Choose a mail and answer it by chat."""
    someone.front()
    someone.clicks("mailListView", text=subject, role="list item")
    someone.sees("mailSubject", text=subject)
    someone.hands.key("ctrl+shift+r")
    someone.has_keyboard("chatInput")


def says(someone: Someone, text: str) -> None:
    """Type a message and send it."""
    someone.clicks("chatInput")
    someone.has_keyboard("chatInput")
    someone.hands.type(text)
    someone.hands.key("Return")


def chooses(someone: Someone, *entries: str) -> None:
    """Choose in the menu of what goes along, which begins at what is chosen now; switches leave it open."""
    said = someone.eyes.says(someone.clicks("historyChoice"))
    here = next(place for place, words in enumerate(MENU) if words in said)
    for entry in entries:
        there = MENU.index(entry)
        someone.hands.key(*["Down" if there > here else "Up"] * abs(there - here), "Return")
        here = there


def looks(someone: Someone) -> None:
    """Open the list of what would go along."""
    chooses(someone, "Look and choose")
    someone.sees("historyItems")


def looks_inside(someone: Someone) -> None:
    """Open the last earlier conversation that came by chat."""
    someone.clicks("timelineList", text="Earlier conversation", role="list item")
    someone.hands.key("Return")
    someone.sees("offerItems")


def strikes_out(someone: Someone, title: str) -> None:
    """Untick an item in the list."""
    someone.clicks("historyItems", text=title, role="tree item")
    someone.hands.key("space")
    someone.sees("historyItems", text="left out")
