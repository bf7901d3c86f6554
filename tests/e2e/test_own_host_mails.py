"""The small host in the program mails those who are away, and codes, by the user's own account: real Postfix and
Dovecot, a real window, and guests with a browser that knows no scripts."""

import re
from contextlib import closing
from email.message import Message
from pathlib import Path

import httpx
import pytest

from liveletter.secrets.file import FileSecrets
from liveletter.services.live.hosts import key_of
from tests.e2e.house import Moving, Resident, Town
from tests.e2e.letters import begins_letter, drags_chat_in, link_in, opens_letter, sends_letter
from tests.e2e.peers import Peers
from tests.host.process import Owner
from tests.servers.dovecot import Dovecot
from tests.servers.live_host import PlainGuest
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]


@pytest.fixture
def alice(moving: Moving, dovecot: Dovecot, postfix: Postfix, prosody: Prosody, tmp_path: Path) -> Resident:
    """Somebody whose small host, once it runs, is reached from this computer alone."""
    alice = moving.someone(Town(dovecot, postfix, prosody), tmp_path / "alice")
    alice.prefers(mail__undo_seconds=0, live__own_host_listen="127.0.0.1")
    return alice


def switches_host_on(alice: Resident) -> Owner:
    """Throw the switch in the settings; what the program may do on its host."""
    alice.front()
    alice.hands.key("alt+f", "h")
    alice.sees("noHosts")
    alice.clicks("ownHostSwitch")
    alice.sees("ownHostTold", text=f"Its mails are sent from {alice.address}.")
    alice.hands.picture("own-host-mails")
    alice.hands.key("Escape")
    with closing(alice.archive()) as archive:
        [host] = archive.live_hosts()
    key = FileSecrets(alice.data).get(key_of(host.id))
    assert key
    return Owner(host.url, key)


def asks_for_code(link: str, address: str) -> dict[str, str]:
    """Type an address at an open link; the fields of the form that asks for the code."""
    page = httpx.get(link, timeout=20)
    asked = httpx.post(f"{link}/code", data={**fields_of(page.text), "address": address}, timeout=20)
    assert asked.status_code == 200, asked.text
    return fields_of(asked.text)


def fields_of(page: str) -> dict[str, str]:
    """What the page's form sends along."""
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page[page.index("<form") :]))


def news_in(mails: list[Message]) -> Message | None:
    """The mail by which a host tells what was said."""
    return next((mail for mail in mails if str(mail["Message-ID"]).startswith("<live.")), None)


def words_of(mail: Message) -> str:
    """A mail's text."""
    part = next(one for one in mail.walk() if one.get_content_type() == "text/plain")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()


@pytest.mark.row("L11")
@pytest.mark.row("L12")
def test_a_guest_who_is_away_is_mailed_and_answers_by_mail(alice: Resident, peers: Peers) -> None:
    bobs = peers.mail_program(f"bob-{alice.address}")
    alice.starts()
    owner = switches_host_on(alice)
    begins_letter(alice, to=bobs.address, subject="Boats", text="Hello,\n")
    drags_chat_in(alice)
    sends_letter(alice)
    letter = bobs.mail("Boats")
    with PlainGuest(link_in(letter)) as bob:
        bob.joins()
    [session] = owner.call("GET", "/sessions").json()["sessions"]
    owner.call("PATCH", f"/sessions/{session['id']}", json={"mail_after": 1})
    opens_letter(alice, "Boats", folder="Sent")
    alice.clicks("chatInput")
    alice.says("Are you still there?")

    told = until(lambda: news_in(bobs.mails()), "a mail to the guest who is away", seconds=100)
    assert "Are you still there?" in words_of(told)
    assert "A reply to this mail goes to Alice alone, not into the chat." in words_of(told)
    assert (told["From"], told["Reply-To"]) == (f'"Alice" <{alice.address}>', f"<{alice.address}>")
    assert (told["In-Reply-To"], told["Return-Path"]) == (letter["Message-ID"], f"<{alice.address}>")
    assert told["Auto-Submitted"] == "auto-generated"
    link = re.search(r"http://\S+/s/\S+", words_of(told))
    assert link is not None
    with PlainGuest(link[0]) as bob:
        bob.joins()
        assert "Are you still there?" in bob.reads()

    threads = {"In-Reply-To": str(told["Message-ID"]), "References": f"{told['References']} {told['Message-ID']}"}
    bobs.sends(str(told["Reply-To"]), str(told["Subject"]), "On the train now.", headers=threads)
    opens_letter(alice, "Re: Boats", folder="Inbox")
    alice.sees(text="On the train now.")
    records = owner.call("GET", f"/sessions/{session['id']}/records").text
    assert "Are you still there?" in records
    assert "On the train now." not in records


@pytest.mark.row("L1")
def test_whoever_has_an_open_link_gets_their_code(alice: Resident, peers: Peers) -> None:
    carols = peers.mail_program(f"carol-{alice.address}")
    alice.starts()
    owner = switches_host_on(alice)
    made = owner.call("POST", "/sessions", json={"title": "Boats", "open": True}).json()
    fields = asks_for_code(made["open_link"], carols.address)
    mail = until(lambda: next(iter(carols.mails()), None), "a code", seconds=30)
    assert mail["From"] == alice.address
    code = re.search(r"\d{8}", str(mail["Subject"]))
    assert code is not None
    joined = httpx.post(
        f"{made['open_link']}/join", data={**fields, "code": code[0]}, timeout=20, follow_redirects=True
    )
    assert joined.status_code == 200, joined.text
    members = owner.call("GET", f"/sessions/{made['session']['id']}/members").json()["members"]
    assert members[1]["address"] == carols.address
