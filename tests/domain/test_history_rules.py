"""The rules of what may go along, and of what can be true, to the last branch."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain import history_rules as rules
from liveletter.domain.chat import ChatMessage, LinkedFile
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.history import HistoryChoice, HistoryItem, HistoryScope
from liveletter.domain.history_rules import Sides
from liveletter.domain.mail import Mailbox, MailDigest
from liveletter.mail.history import rules as form

SIDES = Sides(frozenset({"alice@lab.test", "alice@home.test"}), frozenset({"bob@lab.test", "bob@work.test"}))
EVERYBODY = ["alice@lab.test", "Alice@Home.test", "bob@lab.test", "BOB@work.test", "carol@lab.test", "no address", ""]
boxes = st.lists(st.sampled_from(EVERYBODY).map(lambda address: Mailbox("", address)), max_size=3).map(tuple)
mails = st.builds(
    MailDigest,
    message_id=st.sampled_from("abcde"),
    subject=st.just(""),
    sender=st.sampled_from(EVERYBODY).map(lambda address: Mailbox("", address)),
    to=boxes,
    cc=boxes,
    bcc=boxes,
    in_reply_to=st.sampled_from(["", *"abcdexy"]),
    references=st.lists(st.sampled_from("abcdexy"), max_size=3).map(tuple),
)


def named(*mailboxes: Mailbox) -> set[str]:
    return {box.address.lower() for box in mailboxes}


@pytest.mark.row("B4")
@given(mails)
def test_nothing_goes_along_that_the_person_was_not_part_of(mail: MailDigest) -> None:
    seen = named(mail.sender, *mail.to, *mail.cc)
    by_user = bool(named(mail.sender) & SIDES.own)
    if rules.passed_between(mail, SIDES):
        assert (seen | (named(*mail.bcc) if by_user else set())) & SIDES.theirs
        assert seen & SIDES.own or named(mail.sender) & SIDES.theirs
    else:
        assert not (by_user and named(*mail.to, *mail.cc) & SIDES.theirs)
        assert not named(mail.sender) & SIDES.theirs


@given(mails)
def test_all_that_may_go_along_is_believed_on_the_other_side(mail: MailDigest) -> None:
    if rules.passed_between(mail, SIDES):
        assert rules.can_be_true(mail, Sides(own=SIDES.theirs, theirs=SIDES.own))


@given(mails)
def test_what_is_believed_is_by_one_of_both_or_to_both(mail: MailDigest) -> None:
    seen = named(*mail.to, *mail.cc)
    by_one = bool(named(mail.sender) & (SIDES.own | SIDES.theirs))
    assert rules.can_be_true(mail, SIDES) == (by_one or bool(seen & SIDES.own and seen & SIDES.theirs))
    assert rules.is_third_party(mail, SIDES) == (not by_one)


@given(st.lists(mails, max_size=8), st.sampled_from("abcdex"))
def test_a_thread_is_closed_under_answers_and_no_larger(all_mails: list[MailDigest], about: str) -> None:
    thread = rules.thread_of(about, all_mails)
    assert about in thread
    inside = [mail for mail in all_mails if set(rules.ids_of(mail)) & thread]
    outside = [mail for mail in all_mails if not set(rules.ids_of(mail)) & thread]
    assert all(set(rules.ids_of(mail)) <= thread for mail in inside)
    assert thread == {about}.union(*(rules.ids_of(mail) for mail in inside))
    assert rules.thread_of(about, outside) == {about}
    for mail in inside:
        assert rules.thread_of(mail.message_id, all_mails) == thread


def chat(at: float = 0.0, *, outgoing: bool = False, state: DeliveryState | None = None, **more: object) -> ChatMessage:
    body, origin_id = str(more.pop("body", "x")), str(more.pop("origin_id", ""))
    return ChatMessage(1, 1, 1, "bob@lab.test", outgoing, body, at, origin_id=origin_id, state=state, **more)  # type: ignore[arg-type]


@given(st.lists(st.floats(0, 1e6), max_size=12).map(sorted))
def test_the_chat_going_on_has_no_long_silence(times: list[float]) -> None:
    chats = [chat(at) for at in times]
    run = rules.going_on(chats)
    assert run == chats[len(chats) - len(run) :]
    assert all(later.at - earlier.at <= rules.GAP for earlier, later in pairwise(run))
    assert bool(run) == bool(chats)
    if len(run) < len(chats):
        assert run[0].at - chats[-len(run) - 1].at > rules.GAP


def test_what_has_passed() -> None:
    assert rules.has_passed(chat())
    assert rules.has_passed(chat(outgoing=True))
    passed = {state for state in DeliveryState if rules.has_passed(chat(outgoing=True, state=state))}
    assert passed == {DeliveryState.HANDED_OVER, DeliveryState.DELIVERED, DeliveryState.READ}


def test_spans() -> None:
    span = HistoryScope.SPAN
    assert rules.span(HistoryChoice(), 1e9) == (0.0, rules.EVER)
    assert rules.span(HistoryChoice(scope=span, days=2), 1e9) == (1e9 - 172_800, rules.EVER)
    assert rules.span(HistoryChoice(scope=span, days=10**5), 1e9) == (0.0, rules.EVER)
    assert rules.span(HistoryChoice(scope=span, days=0, since=5, until=7), 1e9) == (5, 7)
    assert rules.span(HistoryChoice(scope=span, days=0, since=5), 1e9) == (5, rules.EVER)


def test_when_nothing_goes_along() -> None:
    assert rules.is_empty(HistoryChoice(scope=HistoryScope.NOTHING))
    assert rules.is_empty(HistoryChoice(mails=False, chats=False))
    assert not rules.is_empty(HistoryChoice(mails=False))


def test_keys_without_an_origin_id_are_the_same_everywhere() -> None:
    key = rules.hashed_key("bob@lab.test", 12.0, "Hi")
    assert key == "sha256:07dcca25d738dd8ff5a6c48681a0b619790b4d600b2f8e9d778f68315805aca0"
    assert key == rules.hashed_key("bob@lab.test", 12.9, "Hi")
    assert len({key, rules.hashed_key("bob@lab.test", 13.0, "Hi"), rules.hashed_key("al@lab.test", 12.0, "Hi")}) == 3
    assert rules.is_hashed(key)
    assert rules.is_hashed("")
    assert not rules.is_hashed("uuid")


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30), st.booleans())
def test_every_message_can_be_bundled(origin_id: str, about: str, url: str, outgoing: bool) -> None:
    message = chat(5.0, outgoing=outgoing, origin_id=origin_id, about=about, file=LinkedFile(url, "x"), subject="s")
    bundled = rules.bundled(message, "alice@lab.test")
    assert bundled.key in {origin_id, rules.hashed_key(bundled.sender[5:], 5.0, "x")}
    assert bundled.about in {"", about}
    assert (bundled.sender == "xmpp:alice@lab.test") == outgoing
    assert form._chat(bundled).key == bundled.key


@given(st.text(min_size=1, max_size=20))
def test_what_the_format_takes_is_taken_as_it_is(text: str) -> None:
    message = chat(5.0, origin_id=text, about=text, file=LinkedFile(f"https://x.test/{text}", "x"))
    bundled = rules.bundled(message, "alice@lab.test")
    assert (bundled.key == text) == bool(form._KEY.fullmatch(text))
    assert (bundled.about == text) == bool(form._MESSAGE_ID.fullmatch(text))
    assert (bundled.file is not None) == (form.sound_file(message.file) is not None)


def test_as_many_as_the_format_takes() -> None:
    assert (rules.MOST_MAILS, rules.MOST_CHATS) == (form.MAILS_LIMIT, form.CHATS_LIMIT)
    mail = HistoryItem("m", True, 0, False, "", "", 0)
    message = HistoryItem("c", False, 0, False, "", "", 0)
    assert not rules.too_many([mail] * rules.MOST_MAILS + [message] * rules.MOST_CHATS)
    assert rules.too_many([mail] * (rules.MOST_MAILS + 1))
    assert rules.too_many([message] * (rules.MOST_CHATS + 1))


def test_titles_are_one_short_line() -> None:
    assert rules.title(" two\n lines ") == "two lines"
    assert rules.title("x" * 61) == "x" * 60 + "…"
    assert rules.title("x" * 60) == "x" * 60


def test_same_facts() -> None:
    one = MailDigest("a", "Re:  it", Mailbox("B", "bob@lab.test"), to=(Mailbox("", "al@lab.test"),), date=5.0)
    assert rules.same_facts(one, MailDigest("a", "Re: it", Mailbox("", "Bob@lab.test"), cc=one.to, date=5.4))
    for change in ({"date": None}, {"date": 7.0}, {"subject": "other"}, {"to": ()}, {"sender": Mailbox("", "x@y.z")}):
        facts = {"subject": one.subject, "sender": one.sender, "to": one.to, "date": one.date} | change
        assert not rules.same_facts(one, MailDigest("a", **facts))  # type: ignore[arg-type]


def test_whose_message_id_counts() -> None:
    made = "a" * 40 + rules.NO_ID
    assert rules.own_message_id("real@x", "told@x") == "real@x"
    assert rules.own_message_id(made, "told@x") == made
    assert rules.own_message_id(made, "b" * 40 + rules.NO_ID) == "b" * 40 + rules.NO_ID
    assert rules.own_message_id("real@x", made) == "real@x"


def test_sizes_for_people() -> None:
    assert [rules.readable_size(size) for size in (1, 999_999, 1_000_000, 2_449_999)] == [
        "1 kB",
        "999 kB",
        "1.0 MB",
        "2.4 MB",
    ]
