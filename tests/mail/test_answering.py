"""Answers and forwards: recipients, subjects, quotes, threads."""

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.answering import (
    answer_subject,
    bare_subject,
    chat_draft,
    forward_subject,
    quote,
    reply_draft,
    written,
)
from liveletter.domain.chat import ChatMessage
from liveletter.domain.mail import Draft, Mailbox
from liveletter.domain.people import Person
from liveletter.mail.mime.answer import forward_draft
from liveletter.mail.mime.digest import digest
from liveletter.mail.mime.opened import open_mail
from tests.mail.mime.test_opened import MIXED

OWN = frozenset({"me@lab.test"})


def reply(headers: str, *, to_all: bool = False, text: str = "hi") -> Draft:
    """The answer to a mail."""
    raw = f"{headers}\r\nMessage-ID: <new@b.org>\r\nDate: Mon, 1 Jan 2024 10:00:00 +0100\r\n\r\n{text}".encode()
    known = digest(raw, complete=True)
    return reply_draft(open_mail(5, raw), known, account_id=3, own=OWN, to_all=to_all)


@pytest.mark.parametrize(
    ("subject", "answer"),
    [
        ("Plan", "Re: Plan"),
        ("Re: Plan", "Re: Plan"),
        ("RE:  re[2]: AW: Antw: SV: Plan", "Re: Plan"),
        ("回复：Plan", "Re: Plan"),
        ("Fwd: Plan", "Re: Fwd: Plan"),
        ("Refund: yours", "Re: Refund: yours"),
        ("", "Re:"),
    ],
)
def test_answer_subjects_do_not_stack(subject: str, answer: str) -> None:
    """In whatever language."""
    assert answer_subject(subject) == answer


def test_forward_and_thread_subjects() -> None:
    """Fwd does not stack either; all prefixes go for comparing."""
    assert forward_subject("WG: FW: Plan") == "Fwd: Plan"
    assert bare_subject("Re: Fwd: AW: Plan") == "Plan"


def test_reply_to_the_sender() -> None:
    """Quoted, attributed, threaded."""
    draft = reply('From: "Doe, Ann" <ann@b.org>\r\nTo: me@lab.test\r\nSubject: Plan\r\nReferences: <zero@b.org>')
    assert (draft.account_id, draft.to, draft.cc, draft.subject) == (3, '"Doe, Ann" <ann@b.org>', "", "Re: Plan")
    assert draft.text == "\n\nOn 2024-01-01 09:00 UTC, Doe, Ann wrote:\n> hi\n"
    assert (draft.in_reply_to, draft.references, draft.answers_mail_id) == ("new@b.org", ("zero@b.org", "new@b.org"), 5)


def test_reply_where_the_sender_wants_it() -> None:
    """Reply-To counts, also to all."""
    headers = "From: ann@b.org\r\nReply-To: list@b.org\r\nTo: ME@lab.test, b@b.org\r\nCc: list@b.org, c@b.org, B@b.org"
    assert reply(headers).to == "list@b.org"
    draft = reply(headers, to_all=True)
    assert (draft.to, draft.cc) == ("list@b.org", "b@b.org, c@b.org")


def test_reply_to_a_mail_of_ones_own_goes_to_its_recipients() -> None:
    """Not to oneself."""
    assert reply("From: me@lab.test\r\nTo: ann@b.org").to == "ann@b.org"


def test_in_reply_to_stands_in_for_missing_references() -> None:
    """RFC 5322 section 3.6.4."""
    assert reply("From: a@b.org\r\nIn-Reply-To: <old@b.org>").references == ("old@b.org", "new@b.org")


def test_quotes_deepen_and_signatures_go() -> None:
    """One mark more for what was quoted."""
    assert quote("one\n\n> two\n>> three\n-- \nAnn") == "> one\n>\n>> two\n>>> three"


def test_names_are_quoted_where_they_need_it() -> None:
    """And read back as they were."""
    assert written(Mailbox('O"Neil, A', "a@b.org")) == '"O\\"Neil, A" <a@b.org>'
    assert written(Mailbox("Ann Ö", "a@b.org")) == "Ann Ö <a@b.org>"


def test_forward_takes_files_and_pictures_along() -> None:
    """The head, the text, and everything that was attached or shown."""
    draft = forward_draft(open_mail(5, MIXED), digest(MIXED, complete=True), MIXED, account_id=3)
    assert draft.subject == "Fwd: Hello"
    assert "From: Ann <ann@example.org>\nDate: 2024-01-01 10:00 UTC\nSubject: Hello" in draft.text
    assert "Grüße" in draft.text
    assert [one.name for one in draft.attachments] == ["attachment-3.png", "über.pdf", "Der Ärger.eml"]
    assert draft.attachments[1].data == b"PDF"
    assert draft.forwards_mail_id == 5


def message(number: int, body: str, *, outgoing: bool = False, subject: str = "") -> ChatMessage:
    """A chat message, a minute after the one before."""
    return ChatMessage(number, 1, 2, "bob@chat.org", outgoing, body, 1700000000.0 + 60 * number, subject=subject)


@pytest.mark.row("B2")
def test_a_chat_answered_by_mail_threads_to_its_mail() -> None:
    """Subject, references and the quoted chat."""
    known = digest(
        b"From: bob@b.org\r\nSubject: Plan\r\nMessage-ID: <m@b.org>\r\nReferences: <l@b.org>\r\n\r\nx", complete=True
    )
    draft = chat_draft(
        Person(2, "Bob B."),
        Address.mail("bob@b.org"),
        [message(0, "when?"), message(1, "now\nor later", outgoing=True)],
        own_name="Alice",
        account_id=3,
        about="m@b.org",
        answered=known,
    )
    assert (draft.account_id, draft.to, draft.subject) == (3, '"Bob B." <bob@b.org>', "Re: Plan")
    assert (draft.in_reply_to, draft.references) == ("m@b.org", ("l@b.org", "m@b.org"))
    assert draft.text == (
        "\n\nIn a chat with Bob B.:\n> [2023-11-14 22:13 UTC] Bob B.: when?\n"
        "> [2023-11-14 22:14 UTC] Alice: now\n>   or later\n"
    )


@pytest.mark.row("B2")
def test_in_a_talk_of_several_each_is_quoted_by_name() -> None:
    said = [message(0, "when?"), message(1, "at noon"), message(2, "fine", outgoing=True), message(3, "ok")]
    draft = chat_draft(
        Person(2, "Bob B."),
        Address.mail("bob@b.org"),
        said,
        own_name="Alice",
        account_id=3,
        about="",
        answered=None,
        authors={1: "Carla"},
    )
    heading, *lines = draft.text.strip().splitlines()
    assert heading == "In a chat with Bob B., Carla:"
    assert [line.partition("] ")[2] for line in lines] == [
        "Bob B.: when?",
        "Carla: at noon",
        "Alice: fine",
        "Bob B.: ok",
    ]


@pytest.mark.row("B2")
def test_a_chat_without_a_mail_is_named_by_its_words() -> None:
    """The latest subject, else the first words; no thread."""
    bob, address = Person(2, "bob@b.org"), Address.mail("bob@b.org")

    def draft(*messages: ChatMessage) -> Draft:
        return chat_draft(bob, address, messages, own_name="", account_id=3, about="", answered=None)

    assert draft(message(0, "word " * 40)).subject == "Re: " + ("word " * 12).strip() + "…"
    assert draft(message(0, "x", subject="Plan")).subject == "Re: Plan"
    assert draft(message(0, "x")).references == ()
    assert draft(message(0, "x")).to == "bob@b.org"
    assert draft().text == ""
