"""A bundle in mutt, a mail program that knows nothing of Liveletter (MISSION B4: standard formats only)."""

import re
from pathlib import Path

import pytest

from liveletter.mail.history.bundles import Bundles
from tests.mail.history.conversation import conversation
from tests.servers.mutt import Mutt


@pytest.fixture
def mutt(tmp_path: Path) -> Mutt:
    """Mutt with a bundle in its mailbox."""
    raw = Bundles().write(conversation()).replace(b"\r\n", b"\n")
    (tmp_path / "mbox").write_bytes(b"From alice@lab.test Tue May  5 08:33:20 2026\n" + raw + b"\n")
    return Mutt(tmp_path, tmp_path / "mbox")


@pytest.mark.row("B4")
def test_the_conversation_is_text_to_read(mutt: Mutt) -> None:
    """Opened as any mail: who talked, each line in order, the mails below."""
    text = mutt.opened("<display-message>")
    assert "Subject: Earlier conversation with Alice Example" in text
    assert "To: Bob بوب 鈴木 🎈 <bob@lab.test>" in text
    assert "bob@lab.test, xmpp:bob@chat.lab.test): 4 mails, 6 messages." in text
    lines = [
        "[2026-05-02 14:02 UTC] Bob: mail “The plan”",
        "[2026-05-02 14:26 UTC] Bob بوب 鈴木 🎈: Hi Alice, did you get my mail?",
        "[2026-05-02 14:28 UTC] Bob بوب 鈴木 🎈: أرسل لك الخريطة غدا",
        "[2026-05-03 08:30 UTC] بوب: mail “الخطة الجديدة”",
        "[2026-05-03 09:20 UTC] Bob بوب 鈴木 🎈: https://files.lab.test/up/1/map.png (file “map.png”)",
    ]
    places = [text.index(line) for line in lines]
    assert places == sorted(places)
    attached = text.index("[-- Type: message/rfc822")
    assert text.index("shall we meet on Friday at ten?", attached) > attached
    assert "<html" not in text[:attached]


@pytest.mark.row("B4")
def test_the_mails_are_attached_mails(mutt: Mutt) -> None:
    """The list of parts names them, with what is in them."""
    screen = mutt.listed("<view-attachments>", "0004.eml")
    assert "conversation.json" in screen
    assert re.search(r"The plan\s.*message/rfc822, 7bit", screen)
    assert re.search(r"Re: The plan\s.*message/rfc822, 7bit", screen)
    assert re.search(r"map\.pdf\s.*applica/pdf, base64", screen)
    assert re.search(r"0002 الخطة الجديدة\.eml\s.*applica/octet-stre, base64", screen)


@pytest.mark.row("B4")
def test_an_attached_mail_opens(mutt: Mutt) -> None:
    """One as a mail; one that had to travel as a file, as its text."""
    below = "<view-attachments>" + "<next-entry>" * 4
    plain = mutt.opened(f"{below}<view-attach>")
    assert plain.startswith("From: Bob <bob@lab.test>")
    assert "shall we meet on Friday at ten?" in plain
    assert "Earlier conversation" not in plain
    filed = mutt.opened(f"{below}<next-entry><next-entry><view-text>")
    assert "Message-ID: <khitta@lab.test>" in filed
    assert "مرحبا أليس، نلتقي يوم الجمعة في الساعة 10:00." in filed


@pytest.mark.row("B4")
def test_a_mail_that_travels_as_a_file_is_saved_byte_for_byte(mutt: Mutt, tmp_path: Path) -> None:
    """Saved from mutt, it is the mail that any mail program opens."""
    mutt.opened("<view-attachments>" + "<next-entry>" * 6 + "<save-entry><kill-line>saved.eml<enter>")
    assert (tmp_path / "saved.eml").read_bytes() == conversation().mails[1].raw
