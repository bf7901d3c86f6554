"""The whole round by real mail servers: somebody is away, Postfix brings the mail, and their answer finds the chat."""

import asyncio
import smtplib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import make_msgid

import pytest

from liveletter.domain.accounts import Security, Server
from liveletter.host.config import HostConfig, Limits
from liveletter.host.mailing import MaybeTaken, NotTaken, SmtpMailer
from tests.host.living import House, Line
from tests.host.test_absent_mails import look
from tests.servers.daemon import free_port
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.waiting import until

pytestmark = pytest.mark.servers
DOMAIN = "in.lab.test"


@dataclass
class Post:
    """Mail servers of which one hands what is for the host's domain over to it."""

    postfix: Postfix
    dovecot: Dovecot
    lmtp: int

    def mails(self, name: str) -> list[EmailMessage]:
        """What lies in somebody's mailbox, oldest first."""
        folders = [self.dovecot.maildir(name) / sub for sub in ("new", "cur")]
        files = sorted((path for folder in folders if folder.exists() for path in folder.iterdir()), key=_order)
        found = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in files]
        return [mail for mail in found if isinstance(mail, EmailMessage)]

    async def arrived(self, name: str, count: int = 1) -> list[EmailMessage]:
        """Wait for so many mails."""
        return await asyncio.to_thread(
            until, lambda: found if len(found := self.mails(name)) >= count else None, f"{count} mails of {name}"
        )

    async def send(self, mail: EmailMessage, *, sender: str, recipient: str) -> None:
        """Somebody out there sends a mail."""
        await asyncio.to_thread(self._send, mail, sender, recipient)

    def _send(self, mail: EmailMessage, sender: str, recipient: str) -> None:
        with smtplib.SMTP("127.0.0.1", self.postfix.ports.smtp, timeout=20) as line:
            line.sendmail(sender, [recipient], mail.as_bytes(policy=policy.SMTP))


def _order(path: object) -> str:
    return getattr(path, "name", "")


@pytest.fixture
def post(dovecot: Dovecot) -> Iterator[Post]:
    for name in ("alice@lab.test", "bob@lab.test"):
        dovecot.add_user(name, "secret")
        for sub in ("new", "cur"):
            for path in (dovecot.maildir(name) / sub).glob("*"):
                path.unlink()
    postfix, lmtp = Postfix(dovecot), free_port()
    transport = postfix.home / "transport"
    transport.write_text(f"/@in\\.lab\\.test$/ lmtp:inet:127.0.0.1:{lmtp}\n{transport.read_text()}")
    with postfix:
        yield Post(postfix, dovecot, lmtp)


@pytest.fixture
async def house(config: HostConfig, post: Post) -> AsyncIterator[House]:
    mailed = replace(
        config,
        smtp=Server("127.0.0.1", post.postfix.ports.smtp, Security.PLAIN),
        mail_from="chat@lab.test",
        mail_domain=DOMAIN,
        lmtp_listen=("127.0.0.1", post.lmtp),
        limits=Limits(absent_look_seconds=0.1),
    )
    async with House(mailed) as running:
        yield running


def answer_to(mail: EmailMessage, text: str, *, sender: str) -> EmailMessage:
    """As a person's mail program writes it: above the quotation."""
    body = mail.get_body(("plain",))
    assert body is not None
    quoted = "".join(f"> {line}\n" for line in str(body.get_content()).splitlines())
    answer = EmailMessage()
    answer["From"] = sender
    answer["To"] = mail["Reply-To"]
    answer["Subject"] = mail["Subject"]
    answer["Message-ID"] = make_msgid(domain="lab.test")
    answer["In-Reply-To"] = mail["Message-ID"]
    answer["References"] = f"{mail['References']} {mail['Message-ID']}"
    answer.set_content(f"{text}\n\n-- \nAlice\n\nAm 30.11.26 um 18:20 schrieb {mail['From']}:\n{quoted}")
    return answer


@pytest.mark.row("L11", "L12")
async def test_the_owner_is_away_and_answers_by_mail(house: House, post: Post) -> None:
    alice = await house.owner("alice@lab.test")
    letter = "<letter@lab.test>"
    made = await alice.create("bob@lab.test", mail_after=4, message_id=letter, languages=["de"])
    bob = house.guest(made.link())
    await bob.join()
    await bob.say("Bist du da?")
    await bob.say("Das Boot ist grün.")
    mail = (await post.arrived("alice@lab.test"))[0]
    body = mail.get_body(("plain",))
    assert body is not None
    assert "Bist du da?" in body.get_content()
    assert "Das Boot ist grün." in body.get_content()
    assert mail["In-Reply-To"] == letter
    assert mail["Return-Path"] is None or "bounce+" in str(mail["Return-Path"])
    async with Line(bob.http, f"{bob.path}/events") as line:
        await line.texts(2)
        answer = answer_to(mail, "Ja, ich bin da.\nIch komme!", sender="Alice <alice.anders@lab.test>")
        await post.send(answer, sender="alice.anders@lab.test", recipient=str(mail["Reply-To"]))
        await post.send(answer, sender="alice.anders@lab.test", recipient=str(mail["Reply-To"]))
        assert await line.texts(1) == ["Ja, ich bin da.\nIch komme!"]
    found = [one for one in await alice.records(made.id) if one["kind"] == "said"]
    assert [(one["member"], one["text"]) for one in found] == [
        (2, "Bist du da?"),
        (2, "Das Boot ist grün."),
        (1, "Ja, ich bin da.\nIch komme!"),
    ]
    assert (await alice.member(made.id, 1))["seen_number"] >= found[1]["number"], "what was answered has arrived"
    assert len(post.mails("alice@lab.test")) == 1


@pytest.mark.row("L11")
async def test_who_answers_to_a_void_address_is_told_by_their_mail_server(house: House, post: Post) -> None:
    alice = await house.owner("alice@lab.test")
    made = await alice.create("bob@lab.test", mail_after=1)
    bob = house.guest(made.link())
    await bob.join()
    await bob.say("hello?")
    mail = (await post.arrived("alice@lab.test"))[0]
    await alice.call("POST", f"/sessions/{made.id}/close")
    answer = answer_to(mail, "too late", sender="Alice <alice@lab.test>")
    await post.send(answer, sender="alice@lab.test", recipient=str(mail["Reply-To"]))
    await asyncio.to_thread(until, lambda: _told(post, "alice@lab.test", "This chat is closed."), "the report")
    assert all(one["text"] != "too late" for one in await alice.records(made.id))


@pytest.mark.row("L11")
async def test_a_mail_that_comes_back_is_noted(house: House, post: Post) -> None:
    alice = await house.owner("alice@lab.test")
    made = await alice.create("bounces.bob@lab.test", mail_after=1)
    await house.guest(made.link()).join()
    await alice.say(made.id, "hello?")
    assert await look(house, 400) == 1
    await asyncio.to_thread(until, lambda: _counted(house, "bounced"), "the report")
    seat, _ = await house.host.absent.seat(session_id=made.id, number=2)
    assert seat.member.bounces == 1
    assert [one["text"] for one in await alice.records(made.id) if one["kind"] == "said"] == ["hello?"]


def _told(post: Post, name: str, words: str) -> bool:
    return any(words in mail.as_string() for mail in post.mails(name))


def _counted(house: House, outcome: str) -> bool:
    return f'answers_total{{outcome="{outcome}"}} 1.0' in house.host.metrics.written().decode()


def a_mail() -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "chat@lab.test"
    mail.set_content("hello")
    return mail


@pytest.mark.parametrize(("recipient", "lasting"), [("nobody@lab.test", True), ("later@lab.test", False)])
async def test_a_recipient_that_is_refused_is_told_apart(post: Post, recipient: str, lasting: bool) -> None:
    mailer = SmtpMailer(server=Server("127.0.0.1", post.postfix.ports.smtp, Security.PLAIN))
    with pytest.raises(NotTaken) as caught:
        await mailer.send(a_mail(), sender="chat@lab.test", recipient=recipient)
    assert (caught.value.lasting, caught.value.of_recipient) == (lasting, True)
    assert recipient not in str(caught.value)


async def test_a_server_that_is_not_there_has_taken_nothing() -> None:
    mailer = SmtpMailer(server=Server("127.0.0.1", free_port(), Security.PLAIN))
    with pytest.raises(NotTaken) as caught:
        await mailer.send(a_mail(), sender="chat@lab.test", recipient="bob@lab.test")
    assert not caught.value.of_recipient


@pytest.mark.parametrize("when", ["before the mail", "after the mail"])
async def test_a_line_that_breaks(when: str) -> None:
    """A server of our own, since no real one breaks the line at a moment that a test can choose."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mx\r\n")
        while line := await reader.readline():
            if line.startswith(b"DATA"):
                if when == "after the mail":
                    writer.write(b"354 go on\r\n")
                    await reader.readuntil(b"\r\n.\r\n")
                break
            if line.startswith(b"RCPT") and when == "before the mail":
                break
            writer.write(b"250 well\r\n")
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        mailer = SmtpMailer(server=Server("127.0.0.1", server.sockets[0].getsockname()[1], Security.PLAIN))
        with pytest.raises(NotTaken if when == "before the mail" else MaybeTaken):
            await mailer.send(a_mail(), sender="chat@lab.test", recipient="bob@lab.test")
