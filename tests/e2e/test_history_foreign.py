"""Earlier conversations and other people's programs: mutt and a plain chat program read what goes along, and what is
hostile is refused in the window (MISSION B4, B7)."""

import base64
import email
import hashlib
import re
import ssl
from email import policy
from email.message import EmailMessage
from pathlib import Path
from xml.etree.ElementTree import Element

import httpx
import pytest

from tests.e2e.earlier import letter, received
from tests.e2e.house import Moving, Town
from tests.e2e.peers import Peers
from tests.e2e.test_history import opens_chat_about, says
from tests.servers.dovecot import Dovecot
from tests.servers.mutt import Mutt
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

PLAN = bytes(range(256)) * 20
SFS, FILE, URL_DATA = "{urn:xmpp:sfs:0}", "{urn:xmpp:file:metadata:0}", "{http://jabber.org/protocol/url-data}"


@pytest.fixture
def town(dovecot: Dovecot, postfix: Postfix, prosody: Prosody) -> Town:
    """The servers of all tests."""
    return Town(dovecot, postfix, prosody)


@pytest.mark.row("B4")
def test_mutt_and_a_plain_chat_program_read_what_goes_along(
    moving: Moving, town: Town, peers: Peers, tmp_path: Path
) -> None:
    alice = moving.someone(town, tmp_path / "alice")
    robin = peers.chat_program(alice.friend)
    received(
        town.dovecot,
        alice.address,
        letter(f"Robin <{alice.friend}>", alice.address, "The shed", "Would you take it?", files={"plan.bin": PLAN}),
    )
    alice.starts()
    opens_chat_about(alice, "The shed")
    alice.sees("historyContent", text="1 mail")
    says(alice, "Yes, with pleasure.")
    robin.got_text("Yes, with pleasure.")
    link = robin.got(linking, "a link to the earlier conversation")
    url = link.findtext("{jabber:x:oob}x/{jabber:x:oob}url", "")
    assert link.findtext("{jabber:client}body") == f"Earlier conversation: 1 mail: {url}"
    raw = httpx.get(url, verify=ssl.create_default_context(cadata=town.prosody.ca_pem)).content
    is_described(link, url, raw)
    is_read(raw)

    robin.says(alice.address, "Good.", thread=link.findtext("{jabber:client}thread", ""))
    alice.sees("timelineList", text="Good.")
    alice.clicks("chatReplyByMail")
    alice.has_keyboard("composerBody")
    alice.sees("historyContent", text="1 mail")
    alice.hands.type("On Saturday, then.")
    alice.hands.key("ctrl+Return")
    maildir = town.dovecot.maildir(alice.friend)
    until(lambda: list(maildir.glob("new/*")), "the mail in Robin's mailbox")
    mutt = Mutt(tmp_path, maildir)
    text = mutt.opened("<display-message>")
    assert "On Saturday, then." in text
    summary = text.index("1 mail, 2 messages:")
    assert text.index("Robin: mail “The shed”", summary) < text.index("Alice: Yes, with pleasure.", summary)
    parts = mutt.listed("<view-attachments>", "plan.bin")
    assert re.search(r"Earlier conversation with Alice\s.*message/rfc822, 7bit", parts)
    assert "conversation.json" in parts
    inside = mutt.opened("<view-attachments><search>The shed<enter><view-attach>")
    assert inside.index("Subject: The shed") < inside.index("Would you take it?")
    assert "Earlier conversation" not in inside
    mutt.opened("<view-attachments><search>plan<enter><save-entry><kill-line>saved.bin<enter>")
    assert (tmp_path / "saved.bin").read_bytes() == PLAN
    alice.close_window()


def linking(stanza: Element) -> Element | None:
    """A stanza that links to a file."""
    return stanza if stanza.find("{jabber:x:oob}x") is not None else None


def is_described(link: Element, url: str, raw: bytes) -> None:
    """XEP-0447 says of the file what it is."""
    sharing = link.find(f"{SFS}file-sharing")
    assert sharing is not None
    told = {part.tag.removeprefix(FILE): part.text for part in sharing.iterfind(f"{FILE}file/{FILE}*")}
    assert (told["name"], told["media-type"], told["size"]) == ("conversation.eml", "message/rfc822", str(len(raw)))
    assert (
        sharing.findtext(f"{FILE}file/{{urn:xmpp:hashes:2}}hash")
        == base64.b64encode(hashlib.sha256(raw).digest()).decode()
    )
    assert [one.get("target") for one in sharing.iter(f"{URL_DATA}url-data")] == [url]


def is_read(raw: bytes) -> None:
    """Python's email package reads text, page and mail."""
    bundle = email.message_from_bytes(raw, policy=policy.default)
    assert not bundle.defects
    text = bundle.get_body(("plain",))
    assert text is not None
    assert "Robin: mail “The shed”" in text.get_content()
    (mail,) = (part.get_content() for part in bundle.iter_attachments() if part.get_content_type() == "message/rfc822")
    assert isinstance(mail, EmailMessage)
    (plan,) = mail.iter_attachments()
    assert (plan.get_filename(), plan.get_content()) == ("plan.bin", PLAN)
