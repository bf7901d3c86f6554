"""Earlier conversations that are not what they say: each is refused with its sentence, or shown for what it is, in the
real window; nothing of them is filed (MISSION B4, B7)."""

import asyncio
import json
from contextlib import closing
from dataclasses import replace
from email.utils import formatdate
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import SubElement

import pytest

from liveletter.archive.archive import Archive
from tests.e2e.earlier import DAY, NOW, letter, name_of, sent
from tests.e2e.house import Moving, Resident, Town, deliver
from tests.e2e.peers import Loop, Peers
from tests.networks.web import Request, Web, answer
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

SENTENCES = {
    "Foreign": "not an earlier conversation that Liveletter can file. You can still read it as a mail.",
    "Newer": "was made by a newer Liveletter. Update Liveletter to file it.",
    "Lacking": "damaged or was tampered with: it lacks a mail that it names. Nothing of it was filed.",
}


def bundle(transcript: object, *mails: bytes, end: str = "--cut--") -> bytes:
    """A bundle as others may make one."""
    parts = [b"Content-Type: text/plain\r\n\r\nEarlier."]
    parts.append(b"Content-Type: application/json; name=conversation.json\r\n\r\n" + json.dumps(transcript).encode())
    parts += [b"Content-Type: message/rfc822\r\n\r\n" + mail.replace(b"\n", b"\r\n") for mail in mails]
    head = b"Liveletter-History: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=cut\r\n\r\n"
    return head + b"".join(b"--cut\r\n" + part + b"\r\n" for part in parts) + f"{end}\r\n".encode()


def told(**changes: Any) -> dict[str, Any]:
    """A transcript that holds nothing, but for `changes`."""
    empty = {"name": "", "addresses": []}
    plain = {"format": "liveletter-history", "version": 1, "made_at": NOW, "sender": empty, "recipient": empty}
    return plain | changes


def carrying(subject: str, sender: str, inside: bytes) -> bytes:
    """A mail to which a bundle is attached."""
    lines = [
        *(f"From: {sender}", "To: alice@lab.test", f"Subject: {subject}", f"Date: {formatdate(NOW)}"),
        *(f"Message-ID: <{subject}@x.test>", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=out", ""),
        *(
            "--out",
            "",
            "Look inside.",
            "--out",
            "Content-Type: message/rfc822",
            "Content-Disposition: attachment",
            "",
            "",
        ),
    ]
    return "\r\n".join(lines).encode() + inside + b"\r\n--out--\r\n"


@pytest.fixture
def town(dovecot: Dovecot, postfix: Postfix, prosody: Prosody) -> Town:
    """The servers of all tests."""
    return Town(dovecot, postfix, prosody)


@pytest.fixture
def alice(moving: Moving, town: Town, tmp_path: Path) -> Resident:
    """Alice, who has written to Robin once."""
    alice = moving.someone(town, tmp_path / "alice")
    sent(town.dovecot, alice, letter(f"Alice <{alice.address}>", alice.friend, "The shed", "I will not take it."))
    return alice


@pytest.mark.row("B7")
def test_by_mail(alice: Resident, town: Town) -> None:
    robin, own = f"Robin <{alice.friend}>", f"Alice <{alice.address}>"
    false = letter(own, alice.friend, "The shed", "I take it for 800.")
    new = letter(own, alice.friend, "My word", "I pay tomorrow.", at=NOW - 9 * DAY)
    others = letter("Carol <carol@else.test>", "dora@else.test", "A secret", "Psst.", at=NOW - 8 * DAY)
    names = [{"message_id": name_of(m["Subject"], m["From"]), "part": n} for n, m in enumerate((false, new, others), 3)]
    said = {"key": "k", "at": NOW - DAY, "sender": f"xmpp:{alice.address}", "recipient": f"xmpp:{alice.friend}"}
    claims = told(mails=names, chats=[said | {"body": "I promise."}])
    inside = {
        "Foreign": bundle({"format": "somebody-elses", "version": 1}),
        "Newer": bundle(told(version=2)),
        "Lacking": bundle(told(mails=[{"message_id": "a@b", "part": 9}])),
        "Claims": bundle(claims, *(mail.as_bytes() for mail in (false, new, others))),
    }
    for subject, raw in inside.items():
        deliver(town, alice.address, carrying(subject, robin, raw))
    alice.starts()
    for subject, sentence in SENTENCES.items():
        looks_inside_mail(alice, subject)
        alice.sees("offerBlankText", text=sentence)
        alice.hands.picture(f"history-{subject.lower()}")
        alice.hands.key("Escape")
        alice.eyes.gone(alice.pid, "offerBlankText")
    looks_inside_mail(alice, "Claims")
    alice.sees(text="differs from what you hold: yours stays")
    alice.sees("offerDoubtText", text="Robin says that you wrote 2 of these.")
    alice.sees("offerDoubtText", text="1 item cannot belong to a conversation with Robin")
    alice.sees("offerItems", text="I promise.")
    alice.hands.picture("history-claims")
    alice.hands.key("Escape")
    alice.eyes.gone(alice.pid, "offerItems")
    assert {item.title for item in alice.said()} == {"The shed", *inside}


def looks_inside_mail(someone: Resident, subject: str) -> None:
    """Open a mail, and what it brings of an earlier conversation."""
    someone.front()
    someone.clicks("mailListView", text=f"{subject},", role="list item")
    someone.sees("mailSubject", text=subject)
    someone.clicks("historyLookInside")


@pytest.mark.row("B7")
def test_by_a_link_in_a_chat(alice: Resident, peers: Peers) -> None:
    robin = peers.chat_program(alice.friend)
    answers = {
        "cut": answer("200 OK", bundle(told(), end="")),
        "plain": answer("200 OK", b"Subject: hello\r\n\r\nNothing."),
        "endless": b"HTTP/1.1 200 OK\r\nContent-Length: 70000000\r\nConnection: close\r\n\r\n",
    }
    sentences = {
        "cut": "damaged or was tampered with: its end is missing. Nothing of it was filed.",
        "plain": "There is no earlier conversation in this message.",
        "endless": "is too large: 70.0 MB, where 67.1 MB are allowed.",
    }

    async def talk(request: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(answers[request.target.split("/")[1]])
        await writer.drain()

    with Loop() as loop:
        web = loop.wait(make(talk))
        loop.wait(web.__aenter__())
        trusts(alice, web.pem)
        alice.starts()
        alice.opens_chat()
        for case, sentence in sentences.items():
            robin.does(partial(links, to=alice.address, case=case, url=web.url(f"/{case}/conversation.eml")))
            alice.clicks("timelineList", text=f"Earlier conversation, {case}", role="list item")
            alice.hands.key("Return")
            alice.sees("offerBlankText", text=sentence)
            alice.hands.key("Escape")
            alice.eyes.gone(alice.pid, "offerBlankText")
        loop.wait(web.__aexit__())
    assert [item.sent_along_by for item in alice.said()] == [""] * 4  # the mail, and three links


async def make(talk: Any) -> Web:
    """A server, made in its loop."""
    return Web(talk=talk)


def trusts(someone: Resident, pem: str) -> None:
    """Let an account trust one more authority: before the program starts."""
    with closing(Archive(someone.data / "archive.db")) as archive:
        (account,) = archive.accounts.accounts()
        archive.accounts.save(replace(account, trusted_pem=account.trusted_pem + pem))


def links(bare: Any, *, to: str, case: str, url: str) -> None:
    """Send a link to a file (XEP-0066)."""
    message = bare.make_message(mto=to, mbody=f"Earlier conversation: {case}: {url}", mtype="chat")
    SubElement(SubElement(message.xml, "{jabber:x:oob}x"), "{jabber:x:oob}url").text = url
    message.send()
