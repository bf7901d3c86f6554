"""Mail in the window, with other people's mail programs on the other side and another one of the user's own."""

import contextlib
from email.message import Message
from pathlib import Path

import pytest

from tests.e2e.conftest import MakePerson
from tests.e2e.lab import Someone
from tests.e2e.peers import Peers
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

PLACE = (0, 0, 1300, 860)
PLAN = bytes(range(256)) * 300


def opens(someone: Someone, subject: str, text: str) -> None:
    """Choose a mail in the list and wait for its text."""
    someone.front()
    someone.clicks("mailListView", text=subject, role="list item")
    someone.sees("mailBody", text=text)


def names_file(someone: Someone, path: Path) -> None:
    """Answer the dialog that asks for a file or folder."""
    someone.has_keyboard("fileNameEdit")
    someone.hands.key("ctrl+a")
    someone.hands.type(str(path)) if str(path).isascii() else someone.writes("fileNameEdit", str(path))
    someone.hands.key("Return")
    someone.eyes.gone(someone.pid, "fileNameEdit")


def files_of(mail: Message) -> dict[str, bytes]:
    """A mail's attachments."""
    parts = [part for part in mail.walk() if part.get_content_disposition() == "attachment"]
    return {part.get_filename(""): bytes(part.get_payload(decode=True)) for part in parts}


@pytest.mark.row("W")
def test_mail_comes_and_is_read_flagged_saved_and_thrown_away(person: MakePerson, peers: Peers, tmp_path: Path) -> None:
    alice = person("Alice")
    bob, own = peers.mail_program("bob-mail@lab.test"), peers.mail_program(alice.address)
    alice.open_window(place=PLACE)
    alice.sees("accountStatus", text="Online")
    bob.sends(alice.address, "The lamp", "It shines.", files={"plan one.bin": PLAN})
    alice.sees("mailListView", text="The lamp", seconds=5)  # pushed: it would be looked for only every five minutes
    opens(alice, "The lamp", "It shines.")
    alice.hands.picture("mail-with-attachment")

    alice.clicks(text="plan one.bin", role="push button")
    alice.hands.key("Down", "Return")  # Save…
    names_file(alice, tmp_path)
    assert until(lambda: _read(tmp_path / "plan one.bin"), "the attachment saved") == PLAN

    until(lambda: r"\Seen" in own.flags("The lamp"), "the window's flag on the server")
    alice.front()
    alice.hands.key("ctrl+shift+g")
    until(lambda: r"\Flagged" in own.flags("The lamp"), "the window's flag on the server")
    bob.sends(alice.address, "The other lamp", "It is dark.")
    alice.sees(text="Unread, Bob, The other lamp")
    own.sets("The other lamp", r"(\Seen \Flagged)")
    alice.sees(text="Flagged, Bob, The other lamp")
    alice.eyes.gone(alice.pid, text="Unread, Flagged, Bob, The other lamp")

    opens(alice, "The other lamp", "It is dark.")
    alice.hands.key("Delete")
    own.mail("The other lamp", "Trash")
    alice.eyes.gone(alice.pid, text="Bob, The other lamp")
    alice.clicks("folderTree", text="Trash", role="tree item")
    opens(alice, "The other lamp", "It is dark.")
    alice.hands.key("Delete")
    until(lambda: not own.mails("Trash"), "the Trash empty")


def _read(path: Path) -> bytes | None:
    with contextlib.suppress(FileNotFoundError):
        return path.read_bytes()
    return None


@pytest.mark.row("W")
def test_mail_is_answered_forwarded_and_written(person: MakePerson, peers: Peers, tmp_path: Path) -> None:
    alice = person("Alice")
    bob, carol, dora = (peers.mail_program(f"{name}-post@lab.test") for name in ("bob", "carol", "dora"))
    own = peers.mail_program(alice.address)
    alice.open_window(place=PLACE)
    bob.sends(f"{alice.address}, {carol.address}", "A walk", "On Sunday?", files={"map.bin": PLAN})
    opens(alice, "A walk", "On Sunday?")

    alice.hands.key("ctrl+shift+a")
    alice.has_keyboard("composerBody")
    alice.sees("composerTo", text=bob.address)
    alice.sees("composerCc", text=carol.address)
    alice.sees("composerBody", text="> On Sunday?")
    alice.hands.type("Gladly.")
    alice.hands.picture("reply-to-all")
    alice.hands.key("ctrl+Return")
    for friend in (bob, carol):
        answer = friend.mail("Re: A walk")
        assert "Gladly." in str(answer.get_payload())
        assert answer["In-Reply-To"] == bob.mail("Re: A walk")["References"].split()[-1]
        assert answer["Jabber-ID"] == alice.address
    until(lambda: r"\Answered" in own.flags("A walk"), "the mail marked as answered")

    alice.front()
    alice.hands.key("ctrl+l")
    alice.has_keyboard("composerTo")
    alice.hands.type(dora.address)
    alice.hands.key("ctrl+Return")
    assert files_of(dora.mail("Fwd: A walk")) == {"map.bin": PLAN}

    (tmp_path / "Größe.bin").write_bytes(PLAN)
    alice.front()
    alice.hands.key("ctrl+n")
    alice.has_keyboard("composerTo")
    alice.hands.place(alice.hands.window(pid=alice.pid, name="New mail"), 200, 80, 760, 620)
    alice.hands.type(bob.address)
    alice.clicks("composerShowCopies")
    alice.has_keyboard("composerCc")
    alice.hands.type(carol.address)
    alice.hands.key("Tab")
    alice.has_keyboard("composerBcc")
    alice.hands.type(dora.address)
    alice.clicks("composerSubject")
    alice.hands.type("Sizes")
    alice.clicks("composerBody")
    alice.hands.type("As small as they are.")
    alice.clicks("composerAttach")
    names_file(alice, tmp_path / "Größe.bin")
    alice.sees("attachment0", text="Größe.bin")
    alice.hands.picture("composer")
    alice.clicks("composerSend")
    for friend in (bob, carol, dora):
        mail = friend.mail("Sizes")
        assert mail["Bcc"] is None
        assert friend is dora or dora.address not in mail.as_string()
        assert files_of(mail) == {"Größe.bin": PLAN}
    kept = own.mail("Sizes", "Sent")
    assert dora.address in kept["Bcc"]
    sent = sorted(str(mail["Subject"]) for mail in own.mails("Sent"))
    assert sent == ["Fwd: A walk", "Re: A walk", "Sizes"]
    alice.close_window()
    assert sent == sorted(str(mail["Subject"]) for mail in own.mails("Sent"))


@pytest.mark.row("W")
def test_what_was_begun_is_found_again(person: MakePerson, peers: Peers) -> None:
    alice, bob = person("Alice"), peers.mail_program("bob-draft@lab.test")
    alice.open_window(place=PLACE)
    for subject in ("A poem", "A letter"):
        alice.front()
        alice.hands.key("ctrl+n")
        alice.has_keyboard("composerTo")
        alice.hands.type(bob.address)
        alice.clicks("composerSubject")
        alice.hands.type(subject)
        alice.clicks("composerBody")
        alice.hands.type("Once upon a time")
        alice.hands.key("ctrl+w")
        alice.eyes.gone(alice.pid, "composerBody")
    alice.close_window()

    alice.open_window(place=PLACE)
    alice.front()
    alice.hands.key("ctrl+shift+d")
    alice.sees("draftsList", text="A poem")
    alice.hands.picture("drafts")
    alice.clicks("draftsList", text="A letter", role="list item")
    alice.clicks("dropDraft")
    alice.clicks("draftsBarChoice1", text="Throw away")
    alice.eyes.gone(alice.pid, text="A letter")
    alice.clicks("draftsList", text="A poem", role="list item")
    alice.clicks("openDraft")
    alice.sees("composerBody", text="Once upon a time")
    alice.hands.key("ctrl+Return")
    assert "Once upon a time" in str(bob.mail("A poem").get_payload())
    alice.front()
    alice.hands.key("ctrl+shift+d")
    alice.sees("draftsTold", text="No mail is unfinished")
