"""Live letters, as people do it: a chat dragged into a mail, answered from browsers, and kept with its letter.

Real Dovecot, Postfix and Prosody, the host in a process of its own, a real window under Xvfb, and Debian's chromium.
"""

import contextlib
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

import pytest

from tests.e2e.house import Moving, Town
from tests.e2e.letters import (
    begins_letter,
    drags_chat_in,
    link_in,
    may_create_sessions,
    opens_letter,
    read,
    sends_letter,
)
from tests.e2e.peers import MailProgram, Peers
from tests.host.process import HostProcess
from tests.servers.chromium import Browsers
from tests.servers.daemon import free_port
from tests.servers.dovecot import Dovecot
from tests.servers.live_host import PlainGuest
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

ALICES = 'section[data-member="1"]'


@pytest.fixture
def town(dovecot: Dovecot, postfix: Postfix, prosody: Prosody) -> Town:
    """The servers of all tests."""
    return Town(dovecot, postfix, prosody)


@pytest.fixture
def host(town: Town, tmp_path: Path) -> Iterator[HostProcess]:
    """A host that hands its mails to the town's Postfix."""
    place = f"127.0.0.1:{town.postfix.ports.smtp}:plain"
    running = HostProcess(tmp_path, "--smtp", place, "--mail-from", "chat@lab.test")
    running.start()
    yield running
    running.stop()


@pytest.mark.row("L1")
@pytest.mark.row("L2")
@pytest.mark.row("L3")
@pytest.mark.row("L4")
@pytest.mark.row("L5")
@pytest.mark.row("L6")
@pytest.mark.row("L7")
@pytest.mark.row("L17")
def test_a_chat_is_dragged_into_a_mail_and_answered_from_browsers(
    moving: Moving, town: Town, host: HostProcess, peers: Peers, browsers: Browsers, tmp_path: Path
) -> None:
    alice = moving.someone(town, tmp_path / "alice")
    may_create_sessions(alice, host)
    bobs, carols = (peers.mail_program(f"{name}-{alice.address}") for name in ("bob", "carol"))
    alice.starts()

    begins_letter(alice, to=f"{bobs.address}, {carols.address}", subject="The garden shed", text="Hello both,\n\n")
    drags_chat_in(alice)
    alice.hands.picture("live-letter-composer")
    sends_letter(alice)

    mails = [program.mail("The garden shed") for program in (bobs, carols)]
    assert mails[0]["Message-ID"] == mails[1]["Message-ID"]
    links = [link_in(mail) for mail in mails]
    assert links[0] != links[1]

    opens_letter(alice, "The garden shed", folder="Sent")
    alice.sees("livePane")
    bob = browsers()
    bob.open(links[0])
    bob.sees("h1", "The garden shed")
    bob.sees("main", "Alice")
    bob.click("form button")
    bob.one(ALICES)
    bob.type("Is the roof tight?\n", into="#text")
    alice.sees(text="Is the roof tight?")
    alice.clicks("chatInput")
    alice.says("Like new.")
    bob.sees(ALICES, "Like new.")

    with PlainGuest(links[1]) as carol:
        assert "Is the roof tight?" not in read(carol.opens()), "nothing is told before she joined"
        carol.joins()
        carol.says("I would take it, too.")
        bob.sees("main", "I would take it, too.")
        alice.sees(text="I would take it, too.")
        assert "Like new." in read(carol.reads())
    alice.hands.picture("live-letter-transcript")
    bob.picture("live-letter-page")

    alice.close_window()
    host.stop()
    host.start()
    bob.type("Are you back?\n", into="#text")
    bob.sees("main", "Are you back?")
    alice.starts()
    opens_letter(alice, "The garden shed", folder="Sent")
    for text in ("Is the roof tight?", "Like new.", "I would take it, too.", "Are you back?"):
        alice.sees(text=text)
    bob.driver.refresh()
    for text in ("Is the roof tight?", "Like new.", "I would take it, too.", "Are you back?"):
        bob.sees("main", text)
    until(lambda: bob.complaints() == [], "no complaint of the browser")


@pytest.mark.row("L7")
@pytest.mark.row("L9")
def test_who_has_the_program_talks_beneath_the_mail_and_keeps_it(
    moving: Moving, town: Town, host: HostProcess, tmp_path: Path
) -> None:
    alice, dora = (moving.someone(town, tmp_path / name) for name in ("alice", "dora"))
    may_create_sessions(alice, host)
    alice.starts()
    begins_letter(alice, to=dora.address, subject="Boats", text="Hello,\n")
    alice.hands.key("ctrl+shift+l")
    alice.sees("liveBlock")
    sends_letter(alice)

    dora.starts()
    opens_letter(dora, "Boats", folder="Inbox")
    dora.sees("invitationBar")
    dora.hands.picture("live-letter-invitation")
    dora.clicks(text="Join the chat", role="push button")
    dora.sees("livePane")
    dora.clicks("chatInput")
    dora.says("Here I am.")
    alice.front()
    opens_letter(alice, "Boats", folder="Sent")
    alice.sees(text="Here I am.")
    alice.clicks("chatInput")
    alice.says("Welcome aboard.")
    dora.front()
    dora.sees(text="Welcome aboard.")

    for person in (alice, dora):
        person.close_window()
    host.stop()
    for person, folder in ((alice, "Sent"), (dora, "Inbox")):
        person.starts()
        opens_letter(person, "Boats", folder=folder)
        person.sees(text="Here I am.")
        person.sees(text="Welcome aboard.")


@dataclass(frozen=True)
class Mailing:
    """A town whose Postfix brings answers to the host."""

    town: Town
    host: HostProcess


@pytest.fixture
def mailing(dovecot: Dovecot, prosody: Prosody, tmp_path: Path) -> Iterator[Mailing]:
    """A host that is told by mail what absent members answer."""
    postfix, lmtp = Postfix(dovecot), free_port()
    transport = postfix.home / "transport"
    transport.write_text(f"/@in\\.lab\\.test$/ lmtp:inet:127.0.0.1:{lmtp}\n{transport.read_text()}")
    options = ("--smtp", f"127.0.0.1:{postfix.ports.smtp}:plain", "--mail-from", "chat@lab.test")
    taking_in = ("--lmtp", f"127.0.0.1:{lmtp}", "--mail-domain", "in.lab.test")
    with postfix:
        host = HostProcess(tmp_path, *options, *taking_in)
        host.start()
        yield Mailing(Town(dovecot, postfix, prosody), host)
        host.stop()


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """What ends with a test."""
    with ExitStack() as held:
        yield held


@pytest.mark.row("L11")
@pytest.mark.row("L12")
def test_who_is_away_is_written_to_and_answers_by_mail(
    moving: Moving, mailing: Mailing, peers: Peers, browsers: Browsers, tmp_path: Path, stack: ExitStack
) -> None:
    alice = moving.someone(mailing.town, tmp_path / "alice")
    may_create_sessions(alice, mailing.host)
    bobs = peers.mail_program(f"bob-{alice.address}")
    alice.starts()
    begins_letter(alice, to=bobs.address, subject="Boats", text="Hello,\n")
    drags_chat_in(alice)
    sends_letter(alice)
    bob = browsers()
    bob.open(link_in(bobs.mail("Boats")))
    bob.click("form button")
    bob.one(ALICES)
    alice.close_window()

    owner = mailing.host.owner(alice.address)
    (session,) = owner.call("GET", "/sessions").json()["sessions"]
    owner.call("PATCH", f"/sessions/{session['id']}", json={"mail_after": 1})
    bob.type("Is anybody there?\n", into="#text")
    servers = mailing.town.dovecot, mailing.town.postfix
    alices = stack.enter_context(MailProgram(*servers, alice.address, alice.password))
    told = until(lambda: about(alices.mails(), session["id"]), "a mail to the owner who is away", seconds=60)
    assert told["In-Reply-To"] == f"<{session['message_id'].strip('<>')}>"
    assert "Is anybody there?" in words_of(told)
    quoted = "\n".join(f"> {line}" for line in words_of(told).splitlines())
    alices.sends(
        str(told["Reply-To"]),
        f"Re: {told['Subject']}",
        f"I am, on the train.\n\nOn Mon, 30 Nov 2026 at 18:20, Bob wrote:\n{quoted}",
    )
    bob.sees(ALICES, "I am, on the train.")
    assert "Bob wrote" not in bob.text

    alice.starts()
    opens_letter(alice, "Boats", folder="Sent")
    alice.sees(text="I am, on the train.")
    with contextlib.closing(alice.archive()) as archive:
        found = archive.live_session_of(session["message_id"].strip("<>"))
        assert found is not None
        talk = [(item.text, item.outgoing) for item in archive.live_talk(found.id)[::-1]]
    assert talk == [("Is anybody there?", False), ("I am, on the train.", True)], "each once, by whatever way it came"
    until(lambda: "\\Seen" in alices.flags(str(told["Subject"])), "the host's mail marked as read: it is in the talk")


def about(mails: list[Message], session_id: str) -> Message | None:
    """The mail by which a host tells what was said in a session."""
    return next((mail for mail in mails if f"<live.{session_id}." in str(mail["Message-ID"])), None)


def words_of(mail: Message) -> str:
    """A mail's text."""
    part = next(one for one in mail.walk() if one.get_content_type() == "text/plain")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()
