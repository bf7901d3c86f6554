"""An earlier conversation attached to a mail: as it was, readable for others, found again."""

import email
import email.policy

import pytest

from liveletter.domain.accounts import Account
from liveletter.domain.history import Bundle, BundledChat, BundledMail, Party
from liveletter.domain.mail import Draft, DraftAttachment
from liveletter.mail.history.bundles import Bundles
from liveletter.mail.mime.attachments import attachment_bytes
from liveletter.mail.mime.build import build
from liveletter.mail.mime.opened import open_mail

pytestmark = pytest.mark.row("B4")
ANN = Account(1, "Ann", "ann@lab.test")
EARLIER = b"From: bob@lab.test\r\nTo: ann@lab.test\r\nMessage-ID: <one@lab.test>\r\nSubject: Apples\r\n\r\nYes.\r\n"
BUNDLE = Bundles().write(
    Bundle(
        Party("Ann", ("mailto:ann@lab.test", "xmpp:ann@lab.test")),
        Party("Bob", ("mailto:bob@lab.test", "xmpp:bob@lab.test")),
        1_700_000_000.0,
        mails=(BundledMail("one@lab.test", EARLIER),),
        chats=(BundledChat("key", 1_600_000_000.0, "xmpp:ann@lab.test", "xmpp:bob@lab.test", "Grüße"),),
    )
)


def with_history(history: bytes = BUNDLE, *files: DraftAttachment) -> bytes:
    """A mail with this bundle."""
    draft = Draft(1, to="bob@lab.test", subject="Re: Äpfel", text="See below.", attachments=files)
    return build(draft, account=ANN, now=1e9, jabber_id=False, history=history).raw


def test_it_goes_along_as_a_mail_of_its_own() -> None:
    """Attached, named, byte for byte, in 7 bits."""
    raw = with_history(BUNDLE, DraftAttachment("plan.txt", data=b"plan"))
    assert raw.isascii()
    opened = open_mail(1, raw)
    assert [one.name for one in opened.attachments] == ["plan.txt", "Earlier conversation.eml"]
    assert opened.history_part == opened.attachments[1].part
    name, kind, data = attachment_bytes(raw, opened.attachments[1].part)
    assert (name, kind) == ("Earlier conversation.eml", "message/rfc822")
    assert data.rstrip(b"\r\n") == BUNDLE.rstrip(b"\r\n")
    assert Bundles().read(data).chats[0].body == "Grüße"
    assert opened.text == "See below."


def test_other_programs_can_read_it() -> None:
    """The standard library sees a mail attached, with mails attached."""
    parsed = email.message_from_bytes(with_history(), policy=email.policy.default)
    attached = list(parsed.iter_attachments())
    assert [(one.get_content_type(), one.get_content_disposition()) for one in attached] == [
        ("message/rfc822", "attachment")
    ]
    assert attached[0].get_filename() == "Earlier conversation.eml"
    inner = attached[0].get_content()
    kinds = [part.get_content_type() for part in inner.iter_attachments()]
    assert kinds == ["application/json", "message/rfc822"]


def test_what_cannot_go_along_unencoded_is_a_mistake() -> None:
    """A mail attached may not be in base64: a bundle is written in 7 bits."""
    with pytest.raises(AssertionError):
        with_history(EARLIER + "Ä".encode())


@pytest.mark.parametrize(
    "attached",
    [
        EARLIER,
        b"From: a@b.org\r\n\r\nSee conversation.json\r\n",
        b'From: a@b.org\r\nContent-Type: application/json; name="conversation.json"\r\n\r\n{"format": "other"}\r\n',
        b'From: a@b\r\nContent-Type: text/plain; name="conversation.json"\r\n\r\n{"format": "liveletter-history"}\r\n',
        b'From: a@b\r\nContent-Type: application/json; name="x.json"\r\n\r\n{"format": "liveletter-history"}\r\n',
        b"",
    ],
)
def test_other_attached_mails_are_no_history(attached: bytes) -> None:
    """By name, type and beginning."""
    draft = Draft(1, to="bob@lab.test", attachments=(DraftAttachment("a.eml", "message/rfc822", data=attached),))
    assert open_mail(1, build(draft, account=ANN, now=1e9, jabber_id=False).raw).history_part is None


def test_a_bundle_opened_by_itself_is_none_that_is_attached() -> None:
    """Its mails are attached to it; it is not attached to anything."""
    assert open_mail(1, BUNDLE).history_part is None
