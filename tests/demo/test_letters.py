"""The letters of the demo are proper mails in several languages, and arrive where they should."""

import datetime
from email import message_from_bytes
from email.policy import default

import pytest

from liveletter.demo.letters import Letter, letters, remarks
from liveletter.demo.people import ALICE, BOB, EVERYBODY
from liveletter.demo.servers import PracticeServers

NOW = datetime.datetime(2026, 5, 2, 12, 0, tzinfo=datetime.UTC)


@pytest.mark.parametrize("letter", letters(), ids=lambda letter: letter.key)
def test_letters_survive_the_way(letter: Letter) -> None:
    mail = message_from_bytes(letter.to_bytes(NOW), policy=default)
    assert mail["Subject"] == letter.subject
    assert mail["Date"].datetime == letter.received_at(NOW)
    body = mail.get_body(("plain",))
    assert body is not None
    assert body.get_content() == letter.text
    assert [part.get_filename() for part in mail.iter_attachments()] == [one.name for one in letter.enclosures]
    assert not mail.defects


def test_there_is_something_of_everything() -> None:
    everything = letters()
    text = "".join(letter.text for letter in everything)
    assert any("\u0600" <= letter <= "\u06ff" for letter in text)  # Arabic
    assert any("\u3040" <= letter <= "\u30ff" for letter in text)  # Japanese
    assert any(letter.html for letter in everything)
    assert any(letter.enclosures for letter in everything)
    assert len({(letter.key, letter.folder) for letter in everything}) == len(everything)
    assert {remark.to for remark in remarks()} == {ALICE, BOB}


async def test_the_mailboxes_are_furnished() -> None:
    servers = PracticeServers()
    await servers.start()
    try:
        await servers.furnish()
        for person in EVERYBODY:
            wanted = [one for one in letters() if (one.owner or one.to) is person]
            counts = [await servers.mailboxes.count(person.address, folder) for folder in ("INBOX", "Sent")]
            assert sum(counts) == len(wanted)
    finally:
        await servers.stop()
