"""The earlier conversation goes along, by chat and by mail; in the end both archives hold the same (MISSION B4, B7).

What Alice and Bob have written before is in Alice's archive only.
"""

import email
import json
from contextlib import closing
from email import policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.chat import IncomingChat
from liveletter.domain.conversation import TimelineItem
from tests.e2e.earlier import DAY, HOUR, NOW, Kept, knows, letter, name_of, received, sent
from tests.e2e.house import Moving, Town
from tests.e2e.lab import Someone
from tests.e2e.peers import MailProgram, Peers
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

LEFT, RIGHT = (0, 0, 1200, 760), (380, 200, 1200, 760)
PLAN = bytes(range(256)) * 200
SWITCHES = ("Mails", "Chats", "Attachments")
SCOPES = ("nothing", "this thread", "last 7 days", "last 30 days", " to ", "everything")
MENU = (*SCOPES, *SWITCHES, "Look and choose")
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


@pytest.mark.row("B4")
def test_the_last_choice_is_remembered(alice_and_bob: tuple[Someone, Someone], dovecot: Dovecot, peers: Peers) -> None:
    alice, bob = alice_and_bob
    past(dovecot, alice, bob)
    post = peers.mail_program(bob.address, bob.password)
    alice.open_window(place=LEFT)
    alice.sees("accountStatus", text="Online")
    alice.sees("mailListView", text="The shed")

    answers(alice, "One", "Attachments", began="this thread, 3 mails, 2 messages", becomes="without attachments")
    one = bundle_in(mail_of(post, "One"))
    assert titles(one) == {"The shed", "Re: The shed", "Mine too"}
    assert [names for names in left_out(one) if names] == [["plan.bin"]]
    assert not holds(one, PLAN)

    answers(alice, "Two", "last 7 days", began="without attachments", becomes="last 7 days")
    two = bundle_in(mail_of(post, "Two"))
    assert titles(two) == {"A party", "One"}
    assert len(transcript(two)["chats"]) == 3

    answers(alice, "Three", "nothing", began="the last 7 days", becomes="nothing")
    assert not [part for part in post.mail("Three").walk() if part.get_content_type() == "message/rfc822"]

    answers(alice, "Four", "everything", "Attachments", began="nothing", becomes="everything with Bob")
    four = bundle_in(mail_of(post, "Four"))
    assert titles(four) == {"The shed", "Re: The shed", "A party", "One", "Two", "Three"}
    assert holds(four, PLAN)
    alice.hands.picture("history-fourth")


@pytest.mark.row("B4")
def test_what_is_too_large_goes_without_its_attachments(
    moving: Moving, dovecot: Dovecot, postfix: Postfix, tmp_path: Path
) -> None:
    with Prosody(upload_limit=60_000) as prosody:
        alice = moving.someone(Town(dovecot, postfix, prosody), tmp_path / "alice")
        robin = f"Robin <{alice.friend}>"
        received(
            dovecot,
            alice.address,
            letter(
                robin, alice.address, "The shed", "Would you take it?", files={"plan.bin": PLAN, "list.txt": b"nails"}
            ),
        )
        alice.starts()
        opens_chat_about(alice, "The shed")
        alice.sees("historyNoticeText", text="is too large for lab.test, which takes 60 kB")
        alice.hands.picture("history-too-large")
        alice.clicks("historyLess")
        alice.sees("historySumTrouble", text="is too large for lab.test")
        assert not alice.eyes.is_enabled(alice.sees("historyAccept"))
        alice.hands.picture("history-largest")
        alice.clicks("historyItems", text="plan.bin", role="tree item")
        alice.hands.key("space")
        until(lambda: alice.eyes.is_enabled(alice.sees("historyAccept")), "what is left fits")
        alice.clicks("historyAccept")
        alice.sees("historyChoice", text="1 attachment left out")
        says(alice, "Yes, I take it.")
        alice.sees("timelineList", text="Earlier conversation, 1 mail, handed to lab.test")
        (size,) = (item.file.size for item in alice.said() if item.file is not None)
        assert 0 < size < 60_000


def answers(someone: Someone, subject: str, *entries: str, began: str, becomes: str) -> None:
    """Answer the chat with Bob by a mail of this subject; `entries`: what is chosen of the menu; `began` and
    `becomes`: what the line says before and after."""
    someone.front()
    someone.clicks("people", text="Bob", role="list item")
    someone.clicks("conversationReplyByMail")
    someone.has_keyboard("composerBody")
    someone.sees("historyChoice", text=began)
    for entry in entries:
        chooses(someone, entry)
    someone.writes("composerSubject", subject)
    someone.clicks("composerBody")
    someone.sees("historyChoice", text=becomes)
    someone.hands.picture(f"history-{subject.lower()}")
    someone.hands.key("ctrl+Return")
    someone.eyes.gone(someone.pid, "composerBody")


def mail_of(post: MailProgram, subject: str) -> EmailMessage:
    """A mail, in the form that is easy to take apart."""
    return email.message_from_bytes(post.mail(subject).as_bytes(), policy=policy.default)


def bundle_in(mail: EmailMessage) -> EmailMessage:
    """The earlier conversation that is attached to a mail."""
    return next(part.get_content() for part in mail.walk() if part.get_content_type() == "message/rfc822")


def transcript(bundle: EmailMessage) -> Any:
    """What a bundle holds for programs."""
    (part,) = (part for part in bundle.iter_parts() if part.get_content_type() == "application/json")
    return json.loads(part.get_content())


def titles(bundle: EmailMessage) -> set[str]:
    """The subjects of a bundle's mails."""
    return {mail["subject"] for mail in transcript(bundle)["mails"]}


def left_out(bundle: EmailMessage) -> list[list[str]]:
    """The names of the attachments that were taken out of each mail."""
    return [mail.get("left_out", []) for mail in transcript(bundle)["mails"]]


def holds(bundle: EmailMessage, data: bytes) -> bool:
    """Whether an attachment of one of a bundle's mails is this."""
    return any(part.get_payload(decode=True) == data for part in bundle.walk() if not part.is_multipart())


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


def chooses(someone: Someone, entry: str) -> None:
    """Choose in the menu of what goes along, which begins at what is chosen now; a switch leaves it open."""
    said = someone.eyes.says(someone.clicks("historyChoice"))
    here = next(place for place, words in enumerate(MENU) if words in said)
    there = MENU.index(entry)
    someone.hands.key(*["Down" if there > here else "Up"] * abs(there - here), "Return")
    if entry in SWITCHES:
        someone.hands.key("Escape")


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
