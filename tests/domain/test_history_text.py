"""An earlier conversation as plain text."""

from dataclasses import replace

from liveletter.domain.chat import LinkedFile
from liveletter.domain.history import Bundle, BundledChat, BundledMail, Party
from liveletter.domain.history_text import (
    beginning,
    called,
    counted,
    described,
    full_text,
    heading,
    history_lines,
    moment,
    summary_text,
)
from liveletter.domain.mail import Mailbox, MailDigest

ALICE = Party("Alice Example", ("mailto:alice@lab.test", "xmpp:alice@lab.test"))
BOB = Party("", ("xmpp:bob@lab.test",))
MAIL = BundledMail("plan@lab.test", b"")
DIGEST = MailDigest(
    "plan@lab.test", "The plan", Mailbox("Carla", "carla@lab.test"), date=60.0, text="\nDear all,\n\nyes\n"
)
CHAT = BundledChat("k", 30.0, "xmpp:bob@lab.test", "xmpp:alice@lab.test", " Hi\nyou ")
BUNDLE = Bundle(ALICE, BOB, 90.0, (MAIL,), (CHAT, replace(CHAT, key="l", at=120.0, sender="xmpp:eve@lab.test")))
DIGESTS = {MAIL.message_id: DIGEST}


def test_a_summary_tells_who_and_lists_what() -> None:
    """Oldest first, each with its moment and its writer."""
    assert summary_text(BUNDLE, DIGESTS).splitlines() == [
        "Earlier conversation between Alice Example (alice@lab.test, xmpp:alice@lab.test) and xmpp:bob@lab.test: "
        "1 mail, 2 messages:",
        "",
        "[1970-01-01 00:00 UTC] bob@lab.test: Hi",
        "    you",
        "[1970-01-01 00:01 UTC] Carla: mail “The plan”",
        "[1970-01-01 00:02 UTC] eve@lab.test: Hi",
        "    you",
    ]


def test_a_summary_shows_the_newest_and_counts_the_others() -> None:
    """So that a long history does not fill the mail."""
    chats = tuple(replace(CHAT, key=str(number), at=float(number), body=f"no {number}") for number in range(100))
    lines = summary_text(replace(BUNDLE, chats=chats), DIGESTS).splitlines()
    assert lines[2] == "(61 earlier ones are in the attached conversation.)"
    assert len(lines) == 43
    assert lines[-1].endswith("no 99")
    assert len(summary_text(replace(BUNDLE, chats=chats), DIGESTS, most=3).splitlines()) == 6


def test_long_messages_are_cut_in_a_summary_only() -> None:
    """And files are named."""
    file = LinkedFile("https://x.test/a", "map.png")
    long = replace(BUNDLE, chats=(replace(CHAT, body="x" * 500, file=file), replace(CHAT, key="l", body="", file=file)))
    assert f"{'x' * 400}… (file “map.png”)\n" in summary_text(long, DIGESTS)
    assert f"{'x' * 500} (file “map.png”)\n" in full_text(long, DIGESTS)
    assert "bob@lab.test: (file “map.png”)\n" in full_text(long, DIGESTS)


def test_the_full_text_holds_the_beginnings_of_mails() -> None:
    """Set in, so that they are not taken for messages."""
    assert "Carla: mail “The plan”\n    Dear all,\n\n    yes\n[1970" in full_text(BUNDLE, DIGESTS)
    assert beginning("x" * 2000) == "x" * 2000
    assert beginning(" " + "x" * 2001) == "x" * 2000 + "…"


def test_mails_without_date_subject_or_digest() -> None:
    """A mail that cannot be dated stays behind the one before it."""
    second = BundledMail("b@lab.test", b"")
    digests = DIGESTS | {"b@lab.test": MailDigest("b@lab.test", "", Mailbox("", "bob@lab.test"))}
    lines = history_lines(replace(BUNDLE, mails=(MAIL, second)), digests)
    assert [line.mail for line in lines] == [None, MAIL, second, None]
    text = summary_text(replace(BUNDLE, mails=(MAIL, second)), digests)
    assert "[no date] bob@lab.test: mail without a subject\n" in text
    assert "[no date] somebody: mail without a subject\n" in summary_text(BUNDLE, {})


def test_parties_and_counts() -> None:
    """Each combination of what is known."""
    assert described(Party("")) == called(Party("")) == "somebody"
    assert described(Party("Bob")) == called(Party("Bob")) == "Bob"
    assert described(Party("bob@lab.test", ("mailto:bob@lab.test",))) == "bob@lab.test"
    assert called(BOB) == "bob@lab.test"
    assert counted(0, 0) == "nothing"
    assert counted(2, 0) == "2 mails"
    assert counted(0, 1) == "1 message"
    assert heading(BUNDLE).endswith(": 1 mail, 2 messages")
    assert moment(-1) == moment(1e15) == moment(None) == "no date"
