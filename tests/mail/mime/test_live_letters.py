"""Letters that carry a chat: what each recipient gets, and what other programs and their sanitisers make of it."""

import email
import email.policy
import re
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.catalogues import LANGUAGES, Catalogues
from liveletter.domain.accounts import Account
from liveletter.domain.live import PLACE, LiveBlock, find_link, placed, uuid_of
from liveletter.domain.mail import BuiltMail, Draft, DraftAttachment, MailCopy
from liveletter.mail.mime.build import build
from liveletter.mail.mime.live_block import block_html, block_text, taken_out
from liveletter.mail.mime.opened import open_mail
from tests.servers.mutt import Mutt

ALICE = Account(1, "Alice Müller", mail_address="alice@lab.test")
UUID = "0a1b2c3d-1111-4222-8333-444455556666"
BOB, CARL = (f"https://chat.lab.test/s/{UUID}/{name * 11}xy" for name in ("bob", "carl"))
BLOCK = LiveBlock("Boats & <oars>", "Alice Müller", "chat.lab.test")
DRAFT = Draft(1, "Bob <Bob@lab.test>", "carl@lab.test", subject="Boats", text=f"Hello,\n\n{PLACE}\n\nyours\n-- \nAlice")


def built(draft: Draft = DRAFT, block: LiveBlock = BLOCK) -> BuiltMail:
    links = {"bob@lab.test": BOB, "carl@lab.test": CARL}
    blocks = {address: replace(block, link=link) for address, link in links.items()}
    return build(draft, account=ALICE, now=1_800_000_000, jabber_id=False, live=block, blocks=blocks)


def first_copy(draft: Draft = DRAFT, block: LiveBlock = BLOCK) -> bytes:
    mail = built(draft, block)
    return mail.copies[0].whole(mail.raw)


def parsed(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def part(message: EmailMessage, kind: str) -> str:
    found = message.get_body((kind,))
    assert found is not None
    content = found.get_content()
    assert isinstance(content, str)
    return content


@pytest.mark.row("L2")
def test_each_recipient_gets_a_link_of_their_own_under_one_message_id() -> None:
    mail = built()
    assert [copy.recipient for copy in mail.copies] == ["Bob@lab.test", "carl@lab.test"]
    for copy, own, other in zip(mail.copies, (BOB, CARL), (CARL, BOB), strict=True):
        message = parsed(copy.whole(mail.raw))
        assert message["Message-ID"] == f"<{mail.message_id}>"
        assert message["To"] == "Bob <Bob@lab.test>"
        assert message["Cc"] == "carl@lab.test"
        assert not [name for name in message if name.lower().startswith("x-")]
        for kind in ("plain", "html"):
            assert own in part(message, kind)
            assert other not in part(message, kind)
        assert open_mail(1, copy.whole(mail.raw)).live_link == own


def test_the_senders_own_copy_holds_nobodys_link() -> None:
    mail = built()
    assert b"/s/" not in mail.filed
    assert open_mail(1, mail.filed).live_link == ""
    assert "Each recipient has got a link of their own" in part(parsed(mail.filed), "plain")


def test_the_icon_lies_in_the_mail_and_nothing_is_fetched() -> None:
    message = parsed(first_copy())
    html = part(message, "html")
    (source,) = re.findall(r'src="cid:([^"]+)"', html)
    (icon,) = [one for one in message.walk() if one.get_content_type() == "image/png"]
    assert icon["Content-ID"] == f"<{source}>"
    assert set(re.findall(r'(?:src|href|action)="(https?:[^"]+)"', html)) == {BOB}
    opened = open_mail(1, first_copy())
    assert opened.remote_blocked == 0
    assert len(opened.images) == 1
    assert opened.attachments == ()


def test_what_sanitisers_leave_still_leads_to_the_chat() -> None:
    """As web mailers do: no styles, no forms, no pictures of unknown kinds."""
    left = nh3.clean(part(parsed(first_copy(block=replace(BLOCK, form=True))), "html"))
    assert f'<a href="{BOB}"' in left
    assert "Live chat: Boats &amp; &lt;oars&gt;" in left
    assert "Join the chat" in left
    assert "<form" not in left


@pytest.mark.row("L2")
def test_mutt_shows_the_words_and_the_link(tmp_path: Path) -> None:
    maildir = tmp_path / "mailbox"
    for folder in ("cur", "new", "tmp"):
        (maildir / folder).mkdir(parents=True)
    (maildir / "new" / "1").write_bytes(first_copy())
    text = Mutt(tmp_path, maildir).opened("<display-message>")
    assert "[ Live chat: Boats & <oars> ]" in text
    assert BOB in text
    assert "<table" not in text


def test_a_form_stands_there_only_where_it_is_wished_for() -> None:
    assert "<form" not in part(parsed(first_copy()), "html")
    html = part(parsed(first_copy(block=replace(BLOCK, form=True))), "html")
    assert f'<form method="post" action="{BOB}/begin"' in html


def test_whoever_has_no_link_gets_the_mail_without_one() -> None:
    draft = replace(DRAFT, cc="carl@lab.test, Me <alice@lab.test>")
    mail = built(draft)
    copy = mail.copies[2]
    assert copy.recipient == "alice@lab.test"
    assert b"/s/" not in copy.whole(mail.raw)


def test_threading_files_and_text_stay() -> None:
    attached = (DraftAttachment("oars.txt", "text/plain", data=b"oars"),)
    draft = replace(DRAFT, in_reply_to="first@lab.test", references=("first@lab.test",), attachments=attached)
    message = parsed(first_copy(draft))
    assert message["In-Reply-To"] == "<first@lab.test>"
    assert message.get_content_type() == "multipart/mixed"
    opened = open_mail(1, first_copy(draft))
    assert [one.name for one in opened.attachments] == ["oars.txt"]
    assert opened.text.startswith("Hello,\n\n[ Live chat: Boats & <oars> ]")
    assert opened.text.endswith("yours\n-- \nAlice")


def test_a_mail_without_a_chat_keeps_no_mark_of_one() -> None:
    mail = build(DRAFT, account=ALICE, now=0, jabber_id=False)
    assert mail.copies == ()
    assert PLACE not in open_mail(1, mail.raw).text
    assert parsed(mail.raw).get_content_type() == "text/plain"


def test_links_that_are_only_quoted_are_somebody_elses() -> None:
    text = f"No time now.\n\n> Join: {BOB}\n>> {CARL}"
    mail = build(Draft(1, "alice@lab.test", text=text), account=ALICE, now=0, jabber_id=False)
    assert open_mail(1, mail.raw).live_link == ""


def test_hostile_titles_break_nothing() -> None:
    block = replace(BLOCK, title='"><script>alert(1)</script>\r\nBcc: eve@lab.test', link=BOB)
    html = block_html(block, icon_id="i@x")
    assert "<script" not in html
    assert "\r" not in block_text(block)
    assert len(block_text(block).split("\n")[0]) < 120


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("recorded", [True, False])
@pytest.mark.parametrize("title", ["Boats (1) *", ""])
def test_a_mail_taken_back_has_its_chat_where_it_stood(language: str, recorded: bool, title: str) -> None:
    block = LiveBlock(title, "Alice", "chat.lab.test", recorded=recorded, language=language)
    filed = built(block=block).filed
    text = open_mail(1, filed).text
    assert taken_out(text, language) == DRAFT.text
    other = "en" if language != "en" else "de"
    assert taken_out(text, other) == text


def test_texts_are_translated() -> None:
    catalogues = Catalogues("letter")
    words = {one: block_text(replace(BLOCK, language=one, link=BOB, recorded=False)) for one in LANGUAGES}
    assert len(set(words.values())) == len(LANGUAGES)
    for language in set(LANGUAGES) - {"en"}:
        assert catalogues.best([language]).text("Or write here:") != "Or write here:"
        told = catalogues.best([language]).text("Live chat: {title}", title="Boats")
        assert "Boats" in told


@given(st.text(alphabet=f"ab \n>-{PLACE}", max_size=60))
def test_the_place_is_found_once_and_no_word_is_lost(text: str) -> None:
    found = placed(text)
    assert found.split("\n").count(PLACE) == 1
    assert found.count(PLACE) == 1
    assert re.sub(r"\s", "", found.replace(PLACE, "")) == re.sub(r"\s", "", text.replace(PLACE, ""))
    assert placed(found) == found


@given(st.text(max_size=200))
def test_finding_links_never_fails(text: str) -> None:
    link = find_link(text)
    assert not link or uuid_of(link)


@pytest.mark.parametrize("after", ["", ".", ")", "\n", " and"])
def test_links_are_found_whole(after: str) -> None:
    assert find_link(f"Join: <{BOB}>{after}") == BOB
    assert uuid_of(find_link(f"{BOB}{after}" if after != "." else f"{BOB} .")) == UUID


def test_what_is_alike_in_the_copies_is_held_once() -> None:
    draft = replace(DRAFT, attachments=(DraftAttachment("oars.bin", data=bytes(range(256)) * 4000),))
    mail = built(draft)
    assert len(mail.raw) > 1_000_000
    assert all(len(copy.own) < 20_000 for copy in mail.copies)
    for copy in mail.copies:
        opened = open_mail(1, copy.whole(mail.raw))
        assert [one.size for one in opened.attachments] == [256 * 4000]


@given(st.binary(max_size=40), st.binary(max_size=40))
def test_a_copy_is_whole_again_whatever_it_shares(copy: bytes, raw: bytes) -> None:
    assert MailCopy.of("bob@lab.test", copy, raw).whole(raw) == copy


@given(st.binary(max_size=20), st.binary(max_size=20), st.binary(max_size=20), st.binary(max_size=20))
def test_what_stands_around_is_not_held(start: bytes, one: bytes, other: bytes, end: bytes) -> None:
    copy = MailCopy.of("bob@lab.test", start + one + end, start + other + end)
    assert len(copy.own) <= len(one)
