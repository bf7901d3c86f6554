"""What is asked before a mail goes, and when something would be lost."""

from dataclasses import replace

import pytest

from liveletter.domain.live import HostCheck, LiveWish
from liveletter.domain.mail import Draft, DraftAttachment
from liveletter.window.composer import draft_rules
from liveletter.window.composer.draft_rules import HostFacts, Question

GOOD = Draft(account_id=1, to="bob@example.org", subject="Hello", text="Dear Bob")


@pytest.mark.parametrize(
    ("draft", "asked"),
    [
        (GOOD, None),
        (replace(GOOD, account_id=0), Question.NO_ACCOUNT),
        (replace(GOOD, to=" , "), Question.NO_RECIPIENT),
        (replace(GOOD, to="", bcc="bob@example.org"), None),
        (replace(GOOD, cc="bob"), Question.WRONG_ADDRESS),
        (replace(GOOD, subject=" "), Question.NO_SUBJECT),
        (replace(GOOD, text="The plan is attached."), Question.NO_ATTACHMENT),
        (replace(GOOD, text="The plan is attached.", attachments=(DraftAttachment("plan.pdf"),)), None),
    ],
)
def test_each_lack_is_asked_about(draft: Draft, asked: Question | None) -> None:
    assert draft_rules.question(draft) is asked


CHAT = replace(GOOD, live=LiveWish())
WELL = HostFacts("chat.example.org", HostCheck(ok=True))
DOWN = HostFacts("chat.example.org", HostCheck(ok=False, sentence="It is asleep.", is_private=True))
PRIVATE = HostFacts("10.0.0.1", HostCheck(ok=True, is_private=True))
MANY = ", ".join(f"p{number}@example.org" for number in range(draft_rules.MOST_GUESTS))


@pytest.mark.parametrize(
    ("draft", "host", "asked"),
    [
        (CHAT, None, None),
        (CHAT, WELL, None),
        (CHAT, HostFacts(), Question.NO_HOST),
        (CHAT, DOWN, Question.HOST_TROUBLE),
        (CHAT, PRIVATE, Question.PRIVATE_HOST),
        (replace(CHAT, live=LiveWish(on_my_network=True)), PRIVATE, None),
        (replace(CHAT, bcc="carol@example.org"), None, Question.HIDDEN_GUESTS),
        (replace(CHAT, bcc=" , "), WELL, None),
        (replace(CHAT, to=MANY, cc="P1@example.org"), WELL, None),
        (replace(CHAT, to=MANY, cc="one-more@example.org"), None, Question.MANY_GUESTS),
        (replace(GOOD, bcc="carol@example.org"), HostFacts(), None),
    ],
)
def test_what_a_chat_needs_is_asked_about(draft: Draft, host: HostFacts | None, asked: Question | None) -> None:
    assert draft_rules.question(draft, host=host) is asked


def test_a_list_is_asked_about_where_all_else_is_well() -> None:
    lists = ["rowers@example.org"]
    assert draft_rules.question(CHAT, host=WELL, lists=lists) is Question.MAILING_LISTS
    assert draft_rules.question(CHAT, host=DOWN, lists=lists) is Question.HOST_TROUBLE
    assert draft_rules.question(replace(CHAT, live=LiveWish(open_to_lists=True)), host=WELL, lists=lists) is None
    assert draft_rules.question(CHAT, {Question.MAILING_LISTS}, host=WELL, lists=lists) is None
    assert draft_rules.question(GOOD, lists=lists) is None


def test_what_was_answered_is_not_asked_again() -> None:
    draft = replace(GOOD, subject="", text="attached")
    assert draft_rules.question(draft) is Question.NO_SUBJECT
    assert draft_rules.question(draft, {Question.NO_SUBJECT}) is Question.NO_ATTACHMENT
    assert draft_rules.question(draft, draft_rules.MAY_BE_ANSWERED) is None


@pytest.mark.parametrize(
    "text",
    [
        "see the attachment",
        "Im Anhang der Plan",
        "Anbei die Datei",
        "Vous trouverez en pièce jointe",
        "in allegato il piano",
        "adjunto el plan",
        "添付しました",
        "附件是计划",
        "Во вложении план",
    ],
)
def test_attachments_are_promised_in_many_languages(text: str) -> None:
    assert draft_rules.speaks_of_attachment("", text)


@pytest.mark.parametrize(
    "text",
    [
        "> I attached the plan",
        "Yes.\n-- \nNo attachments by this account",
        "a detached house, unattachedly",
        "Das Verhältnis ist angespannt",
        "",
    ],
)
def test_quotes_signatures_and_other_words_promise_nothing(text: str) -> None:
    assert not draft_rules.speaks_of_attachment("", text)


def test_a_subject_promises_unless_it_is_an_answer() -> None:
    assert draft_rules.speaks_of_attachment("The attached plan", "")
    assert not draft_rules.speaks_of_attachment("Re: The attached plan", "")


def test_only_what_the_user_would_miss_makes_a_difference() -> None:
    assert not draft_rules.differs(GOOD, replace(GOOD, draft_id=4, message_id="m@x"))
    assert draft_rules.differs(GOOD, replace(GOOD, text="Dear Bob,"))
    assert draft_rules.differs(GOOD, replace(GOOD, account_id=2))


def test_a_mail_is_called_by_its_subject_else_by_its_recipients() -> None:
    assert draft_rules.title(GOOD) == "Hello"
    assert draft_rules.title(replace(GOOD, subject="")) == "bob@example.org"
    assert draft_rules.title(Draft(account_id=1)) == ""


def test_the_same_file_is_held_once() -> None:
    one, two = DraftAttachment("a", path="/a"), DraftAttachment("b", path="/b")
    assert draft_rules.joined((one,), (one, two, two)) == (one, two)
