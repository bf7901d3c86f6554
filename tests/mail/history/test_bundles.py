"""Writing and reading back: nothing is lost, nothing is added, the same content gives the same bytes."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.domain.accounts import Account
from liveletter.domain.chat import LinkedFile
from liveletter.domain.errors import MailError
from liveletter.domain.history import Bundle, BundledChat, BundledMail, Party
from liveletter.domain.mail import Draft, DraftAttachment
from liveletter.mail.history.bundles import Bundles
from liveletter.mail.history.parts import is_plain
from liveletter.mail.history.rules import CHATS_LIMIT
from liveletter.mail.mime.attachments import attachment_bytes
from liveletter.mail.mime.build import build
from liveletter.mail.mime.charsets import clean, clean_line
from tests.mail.history.conversation import ALICE, BARE_LINES, BOB, EIGHT_BIT, MADE_AT, PLAIN, WITH_FILE, conversation

BUNDLES = Bundles()

NAMES = st.text(max_size=40).map(clean_line) | st.sampled_from(["", 'Doe, "Jo" <x@y>', "بوب 鈴木 🎈", "=?utf-8?q?a?="])
TEXTS = st.text(max_size=200).map(clean) | st.sampled_from(
    ["", "\n\n", "--=_m\r\n".replace("\r", ""), "مرحبا\n世界 👍🏽"]
)
LOCALS = st.from_regex(r"[a-z0-9+_]{1,12}", fullmatch=True)
MAIL_URIS = LOCALS.map(lambda local: f"mailto:{local}@lab.test")
CHAT_URIS = LOCALS.map(lambda local: f"xmpp:{local}@chat.lab.test") | st.just("xmpp:müller@grüße.test")
TIMES = st.floats(0, 253402300799, allow_nan=False)
KEYS = st.from_regex(r"[A-Za-z0-9 /{}\"'é木-]{1,40}", fullmatch=True)
IDS = st.from_regex(r"[a-z0-9.$!]{1,30}@[a-z0-9.]{1,20}", fullmatch=True)
FILES = st.builds(
    LinkedFile,
    url=st.just("https://files.lab.test/a%20b?c=d&e"),
    name=st.sampled_from(["a.png", "صورة.png", "木曜日.tar.gz"]),
    type=st.sampled_from(["image/png", "application/octet-stream"]),
    size=st.integers(0, 1 << 52),
    sha256=st.sampled_from(["", "0f" * 32]),
)
PARTIES = st.builds(Party, NAMES, st.lists(MAIL_URIS | CHAT_URIS, max_size=4).map(tuple))
CHATS = st.builds(
    BundledChat,
    key=KEYS,
    at=TIMES,
    sender=CHAT_URIS,
    recipient=CHAT_URIS,
    body=TEXTS,
    about=st.just("") | IDS,
    subject=NAMES,
    file=st.none() | FILES,
)


@st.composite
def mails(draw: st.DrawFn) -> BundledMail:
    """A mail whose bytes are anything below its Message-ID."""
    message_id = draw(IDS)
    end = draw(st.sampled_from(["\n", "\r\n"]))
    subject = draw(st.text(max_size=30).map(clean_line) | st.just("long " * 400))
    body = draw(
        st.binary(max_size=300) | st.just(b"From here on\r\n") | st.just(b"x" * 1200 + b"\r\n") | st.just(b"--=_m\r\n")
    )
    header = f"Message-ID: <{message_id}>{end}Subject: {subject}{end}{end}".encode("utf-8", "replace")
    return BundledMail(message_id, header + body, tuple(draw(st.lists(NAMES, max_size=2))))


def _once(items: Iterable[BundledChat]) -> tuple[BundledChat, ...]:
    return tuple({(chat.sender, chat.key): chat for chat in items}.values())


CONVERSATIONS = st.builds(
    Bundle,
    sender=PARTIES,
    recipient=PARTIES,
    made_at=TIMES,
    mails=st.lists(mails(), max_size=4, unique_by=lambda mail: mail.message_id).map(tuple),
    chats=st.lists(CHATS, max_size=5).map(_once),
)


@pytest.mark.row("B4")
@settings(max_examples=80, deadline=None)
@given(CONVERSATIONS)
def test_what_was_written_is_what_is_read(bundle: Bundle) -> None:
    """Each text, each date, each byte of each mail; also of a bundle that lay on a disk with other line ends."""
    raw = BUNDLES.write(bundle)
    assert BUNDLES.is_bundle(raw)
    assert BUNDLES.read(raw) == bundle
    assert BUNDLES.read(raw.replace(b"\r\n", b"\n")) == bundle
    assert raw.isascii()
    assert b"\0" not in raw
    assert b"\r" not in raw.replace(b"\r\n", b"")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) <= 998


@settings(max_examples=60, deadline=None)
@given(CONVERSATIONS)
def test_python_reads_the_same_mails(bundle: Bundle) -> None:
    """The standard library's reader, which is not ours, finds the same parts with the same bytes."""
    message = message_from_bytes(BUNDLES.write(bundle), policy=policy.SMTP)
    people, transcript, *parts = message.iter_parts()
    assert [part.get_content_type() for part in people.iter_parts()] == ["text/plain", "text/html"]
    told = json.loads(_decoded(transcript))
    assert (told["format"], told["version"]) == ("liveletter-history", 1)
    assert [chat["body"] for chat in told["chats"]] == [chat.body for chat in bundle.chats]
    assert len(parts) == len(bundle.mails)
    for mail, part in zip(bundle.mails, parts, strict=True):
        assert _bytes_in(part, mail.raw) == mail.raw
        assert str(part.get_filename()).endswith(".eml")


def _decoded(part: MIMEPart) -> bytes:
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes)
    return data


def _bytes_in(part: MIMEPart, wanted: bytes) -> bytes:
    if part.get_content_type() == "application/octet-stream":
        return _decoded(part)
    assert is_plain(wanted)
    inner = part.get_payload(0)
    assert isinstance(inner, EmailMessage)
    return inner.as_bytes(policy=policy.SMTP.clone(max_line_length=None, refold_source="none"))


@pytest.mark.row("B4")
def test_it_goes_along_with_a_mail() -> None:
    """Attached as a mail, and byte for byte the same when it is taken out."""
    raw = BUNDLES.write(conversation())
    attached = DraftAttachment("Earlier conversation.eml", "message/rfc822", data=raw)
    draft = Draft(1, to="bob@lab.test", subject="Re: The plan", text="Hi", attachments=(attached,))
    mail = build(draft, account=Account(1, "Alice", "alice@lab.test"), now=MADE_AT, jabber_id=False).raw
    (found,) = BUNDLES.attachments(mail)
    assert (found.name, found.type) == ("Earlier conversation.eml", "message/rfc822")
    assert attachment_bytes(mail, found.part)[2] == raw


@pytest.mark.row("B4")
def test_the_same_content_gives_the_same_bytes() -> None:
    """No clock, no chance; and other content another name."""
    raw = BUNDLES.write(conversation())
    assert BUNDLES.write(conversation()) == raw
    other = replace(conversation(), made_at=MADE_AT + 1)
    assert _field(raw, "Message-ID") != _field(BUNDLES.write(other), "Message-ID")
    changed = replace(conversation(), mails=(BundledMail("plan@lab.test", PLAIN.replace(b"Friday", b"Sunday")),))
    short = replace(conversation(), mails=conversation().mails[:1])
    assert _field(BUNDLES.write(short), "Message-ID") != _field(BUNDLES.write(changed), "Message-ID")


def _field(raw: bytes, name: str) -> str:
    return str(message_from_bytes(raw, policy=policy.default)[name])


def test_the_header_names_both() -> None:
    """From, To, Date and Subject; who has no mail address is named with the one there is."""
    raw = BUNDLES.write(conversation())
    assert _field(raw, "From") == "Alice Example <alice@lab.test>"
    assert _field(raw, "To") == "Bob بوب 鈴木 🎈 <bob@lab.test>"
    assert _field(raw, "Date") == "Tue, 05 May 2026 08:33:20 +0000"
    assert _field(raw, "Subject") == "Earlier conversation with Alice Example"
    assert re.fullmatch(r"<history\.[0-9a-f]{40}@lab\.test>", _field(raw, "Message-ID"))
    chatter = replace(conversation(), recipient=Party("Bob", ("xmpp:bob@chat.lab.test",)))
    assert _field(BUNDLES.write(chatter), "To") == '"Bob (xmpp:bob@chat.lab.test)" <nobody@no-mail-address.invalid>'
    nobody = replace(conversation(), recipient=Party("", ("mailto:jörg@lab.test",)))
    assert _field(BUNDLES.write(nobody), "To") == '"mailto:jörg@lab.test" <nobody@no-mail-address.invalid>'


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (PLAIN, "message/rfc822"),
        (WITH_FILE, "message/rfc822"),
        (EIGHT_BIT, "application/octet-stream"),
        (BARE_LINES, "application/octet-stream"),
        (PLAIN + b"From now on.\r\n", "application/octet-stream"),
        (PLAIN + b"x" * 998 + b"\r\n", "message/rfc822"),
        (PLAIN + b"x" * 999 + b"\r\n", "application/octet-stream"),
        (PLAIN + b"a\rb\r\n", "application/octet-stream"),
        (PLAIN + b"\0\r\n", "application/octet-stream"),
        (PLAIN + b"no end", "application/octet-stream"),
    ],
)
def test_how_a_mail_travels(raw: bytes, kind: str) -> None:
    """As a mail where no server would change it, else as a file; the bytes are the same in any case."""
    bundle = replace(conversation(), mails=(BundledMail(_id_of(raw), raw),))
    written = BUNDLES.write(bundle)
    *_, part = message_from_bytes(written, policy=policy.SMTP).iter_parts()
    assert part.get_content_type() == kind
    assert BUNDLES.read(written).mails[0].raw == raw


def _id_of(raw: bytes) -> str:
    found = re.search(rb"Message-ID: <([^>]+)>", raw)
    assert found
    return found[1].decode()


def test_what_is_there_twice_goes_once() -> None:
    """The same mail by two ways, the same message by two devices; and a link that leads nowhere is left out."""
    base = conversation()
    lost = replace(base.chats[0], key="lost", file=LinkedFile("", "a.png"))
    twice = replace(base, mails=base.mails * 2, chats=(*base.chats, *base.chats, lost))
    read = BUNDLES.read(BUNDLES.write(twice))
    assert read == replace(base, chats=(*base.chats, replace(lost, file=None)))


def test_a_mail_goes_by_the_name_in_its_bytes() -> None:
    """And one without any by the name that the archive made up for it."""
    made_up = "0123456789" * 4 + "@no-message-id.invalid"
    nameless = PLAIN.replace(b"Message-ID: <plan@lab.test>\r\n", b"")
    mails = (BundledMail("wrong@lab.test", PLAIN), BundledMail(made_up, nameless))
    read = BUNDLES.read(BUNDLES.write(replace(conversation(), mails=mails)))
    assert [mail.message_id for mail in read.mails] == ["plan@lab.test", made_up]


@pytest.mark.parametrize(
    "bundle",
    [
        replace(conversation(), made_at=float("nan")),
        replace(conversation(), sender=Party("A", ("alice@lab.test",))),
        replace(conversation(), chats=(replace(conversation().chats[0], key="a\nb"),)),
        replace(conversation(), chats=(replace(conversation().chats[0], sender="mailto:bob@lab.test"),)),
        replace(
            conversation(),
            chats=tuple(replace(conversation().chats[0], key=str(number)) for number in range(CHATS_LIMIT + 1)),
        ),
    ],
    ids=["date", "address", "key", "sender", "many"],
)
def test_what_none_may_hold_is_not_written(bundle: Bundle) -> None:
    """So that what is sent can be read."""
    with pytest.raises(
        MailError, match=r"^The earlier conversation cannot go along: it .+\. Let less of it go along\.$"
    ):
        BUNDLES.write(bundle)


def test_texts_are_cleaned() -> None:
    """Lone surrogates, NUL and other line ends do not get into anybody's archive."""
    odd = replace(conversation().chats[0], body="a\0b\r\nc\ud800", subject="x\u202ey\n z")
    read = BUNDLES.read(BUNDLES.write(replace(conversation(), chats=(odd,), sender=replace(ALICE, name="A\x07li"))))
    assert (read.chats[0].body, read.chats[0].subject, read.sender.name) == ("ab\nc\ufffd", "xy z", "Ali")


def test_an_empty_conversation_is_one() -> None:
    """Nothing passed, and nobody has a name."""
    empty = Bundle(Party(""), Party(""), 0.0)
    assert BUNDLES.read(BUNDLES.write(empty)) == empty
    assert BOB.name in str(BUNDLES.read(BUNDLES.write(replace(empty, recipient=BOB))))
