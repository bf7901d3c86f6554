"""The header fields and texts of the host's mails, whatever people have typed."""

import re
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from liveletter.catalogues import Catalogues
from liveletter.host.absent.gathering import is_ripe, within
from liveletter.host.absent.news import Entry, News, Writer
from liveletter.host.config import Limits
from liveletter.host.model import Record, RecordKind

FIELDS = {
    "from", "to", "subject", "date", "message-id", "auto-submitted", "list-unsubscribe", "list-unsubscribe-post",
    "reply-to", "in-reply-to", "references", "mime-version", "content-type",
}  # fmt: skip
WRITER = Writer()
TEXTS = Catalogues("absent")


def news(**values: Any) -> News:
    given: dict[str, Any] = {
        "title": "Boats",
        "entries": (Entry(who="Alice", at=1000.0, text="hello"),),
        "left_out": False,
        "via": "chat.example.org",
        "sender": "liveletter@chat.example.org",
        "name": "Bob",
        "address": "bob@example.org",
        "reply_to": "reply+x@in.example.org",
        "owner": "Alice",
        "owner_address": "alice@example.org",
        "page": "https://chat.example.org/s/1/2.3",
        "stop": "https://chat.example.org/s/1/2.3/stop-mails",
        "message_id": "<live.1.2.3.4@in.example.org>",
        "threaded_to": ("<a@example.org>", "<b@example.org>"),
        "at": 2000.0,
    }
    return News(**{**given, **values})


def written(**values: Any) -> bytes:
    return WRITER.mail(news(**values), TEXTS.best(["en"])).as_bytes()


def one_line(text: str) -> str:
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text).encode("utf-8", "replace").decode().split())


@given(st.text(max_size=200), st.text(max_size=80), st.text(max_size=80))
@example("a\r\nBcc: eve@example.net", "x\r\n\r\nbody", '"Eve" <eve@example.net>')
@example("=?utf-8?q?a=0D=0ABcc:_eve=40example.net?=", "=?utf-8?b?Cg==?=", "\\")
@example("ü" * 200, "Müller, Łukasz (x) ; @", 'O"Neill\\, Bob')
def test_whatever_stands_in_a_title_or_a_name_stays_in_its_field(title: str, who: str, name: str) -> None:
    raw = written(title=title, name=name, entries=(Entry(who=who, at=1.0, text="hello"),))
    head = raw.partition(b"\r\n\r\n")[0]
    names = [line.partition(b":")[0].decode().lower() for line in head.split(b"\r\n") if not line.startswith(b" ")]
    assert set(names) == FIELDS
    assert len(names) == len(FIELDS)
    assert head.isascii()
    assert max(len(line) for line in head.split(b"\r\n")) < 300
    assert b"\n" not in head.replace(b"\r\n", b"")
    plain = message_from_bytes(raw)
    assert str(make_header(decode_header(plain["Subject"]))) == one_line(f"Re: {title or 'Live chat'}")
    mail = message_from_bytes(raw, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    assert [one.addr_spec for one in mail["From"].addresses] == ["liveletter@chat.example.org"]
    assert [one.addr_spec for one in mail["To"].addresses] == ["bob@example.org"]


@pytest.mark.parametrize(
    "name", ["Müller, Łukasz", 'O"Neill', "Bob; @home", "(Bob)", "=?utf-8?q?x?=", "بوب", "back\\slash"]
)
def test_a_name_arrives_as_it_is(name: str) -> None:
    mail = message_from_bytes(written(name=name), policy=policy.default)
    assert mail["To"].addresses[0].display_name == name


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300))
@example("</p><script>alert(1)</script>")
@example("\r\n.\r\n")
@example("x" * 3000)
def test_whatever_is_said_arrives_as_text(text: str) -> None:
    raw = written(entries=(Entry(who="Alice", at=1.0, text=text),))
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    mail = message_from_bytes(raw, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    html = mail.get_body(("html",))
    assert html is not None
    assert "<script" not in html.get_content()
    assert html.get_content().count("<div") == 2, "one frame and one message"


def test_an_address_beyond_ascii_is_written_in_utf_8() -> None:
    raw = written(address="jürgen@example.org", threaded_to=(), reply_to="", owner="", owner_address="")
    assert "<jürgen@example.org>".encode() in raw
    mail = message_from_bytes(raw, policy=policy.default)
    assert mail["Reply-To"] is None
    assert mail["References"] is None
    assert b"Answer on the page" in raw


def a_word(number: int, at: float, text: str = "x") -> Record:
    return Record(number=number, kind=RecordKind.SAID, at=at, member=1, sent=text)


def test_a_mail_waits_for_further_words_but_not_for_ever() -> None:
    def ripe(*ats: float, now: float, mail_after: int = 300) -> bool:
        words = tuple(a_word(number, at) for number, at in enumerate(ats))
        return is_ripe(words, now=now, mail_after=mail_after, gather=60)

    assert not ripe(1000, now=1059)
    assert ripe(1000, now=1060)
    assert not ripe(1000, 1050, now=1100), "somebody is still writing"
    assert ripe(1000, 1290, now=1300), "the first has waited long enough"
    assert ripe(1000, now=1005, mail_after=5)
    assert not ripe(now=5000)


def test_a_mail_holds_the_last_words_that_fit() -> None:
    limits = Limits(mail_messages=3, mail_text_bytes=100)
    words = tuple(a_word(number, 1.0) for number in range(5))
    assert [one.number for one in within(words, limits)] == [2, 3, 4]
    assert within(words[:3], limits) == words[:3]
    large = (a_word(1, 1.0, "x" * 60), a_word(2, 1.0, "x" * 60), a_word(3, 1.0, "x" * 500))
    assert [one.number for one in within(large, limits)] == [3], "one at least"
