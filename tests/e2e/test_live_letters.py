"""Live letters, as people do it: a chat dragged into a mail, answered from browsers, and kept with its letter.

Real Dovecot, Postfix and Prosody, the host in a process of its own, a real window under Xvfb, and Debian's chromium.
"""

from collections.abc import Iterator
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
from tests.e2e.peers import Peers
from tests.host.plain_guest import PlainGuest
from tests.host.process import HostProcess
from tests.servers.chromium import Browsers
from tests.servers.dovecot import Dovecot
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
@pytest.mark.row("L7")
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
