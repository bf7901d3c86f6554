"""The page for people: whole, in order, and harmless even before any program makes it so."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from lxml import html  # type: ignore[import-untyped]
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from liveletter.domain.history import Bundle, Party
from liveletter.mail.history.transcript import transcript
from liveletter.mail.history.written import write
from liveletter.mail.mime.digest import digest
from liveletter.mail.mime.opened import open_mail
from liveletter.mail.mime.sanitise import sanitise
from tests.mail.history.conversation import conversation
from tests.mail.history.test_bundles import CONVERSATIONS

TAGS = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "div", "b", "span", "bdi", "br"}
ATTRIBUTES = {"lang", "charset", "name", "content", "class", "dir"}


def page_of(bundle: Bundle) -> str:
    """The page of a conversation."""
    return transcript(bundle, {mail.message_id: digest(mail.raw, complete=True) for mail in bundle.mails})


def words(page: str) -> list[str]:
    """What a page shows, without its title."""
    root = html.fromstring(page)
    return " ".join(root.find("body").itertext() if root.find("body") is not None else root.itertext()).split()


@pytest.mark.row("B4")
def test_all_of_the_conversation_is_there_in_order() -> None:
    """Mails with sender, subject, recipients and the beginning of their text; chats with who, when and what."""
    text = " ".join(words(page_of(conversation())))
    wanted = [
        "Earlier conversation Alice Example (alice@lab.test, xmpp:alice@chat.lab.test)",
        "4 mails, 6 messages, as they stand in the archive of Alice Example",
        "2 May 2026 Bob 14:02 The plan To Alice Example Dear Alice, shall we meet",
        "Attached in full as “ 0001 The plan.eml ”.",
        "Bob بوب 鈴木 🎈 14:26 Hi Alice, did you get my mail?",
        "Alice Example 14:27 Yes! <b>Friday</b> is fine & the room too 👍",
        "3 May 2026 بوب 08:30 الخطة الجديدة To alice@lab.test , Carla مرحبا",
        "Alice Example 09:00 Re: The plan To bob@lab.test Good. The map is attached.",
        "Left out: brochure.pdf , صورة.png",
        "bob@lab.test no date Mail without a subject",
        "File: map.png",
        "4 May 2026 Alice Example 08:00 Javascript:alert(1) </p><script>alert(2)</script> \"quoted\" 'too'",
    ]
    places = [text.index(one) for one in wanted]
    assert places == sorted(places)


@settings(max_examples=60, deadline=None)
@given(CONVERSATIONS)
def test_no_text_becomes_markup(bundle: Bundle) -> None:
    """Only our own tags and attributes, whatever the texts: no script, no link, no picture, no style that loads."""
    page = page_of(bundle)
    found = list(html.fromstring(page).iter())
    assert {str(one.tag) for one in found} <= TAGS
    assert {str(name) for one in found for name in one.attrib} <= ATTRIBUTES
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style
    assert not re.search(r"url|import|expression|[\\<]", style[1])


def test_hostile_texts_stay_texts() -> None:
    """The same with texts that are made to break out."""
    evil = "</title></style><script>alert(1)</script><img src=http://x/ onerror=y>\"'`&lt;"
    base = conversation()
    chat = replace(base.chats[0], body=evil, subject=evil)
    bundle = replace(base, sender=Party(evil, ()), chats=(chat,))
    found = list(html.fromstring(page_of(bundle)).iter())
    assert {str(one.tag) for one in found} <= TAGS
    assert " ".join(words(page_of(bundle))).count("<script>alert(1)</script><img src=http://x/ onerror=y>\"'`&lt;") == 4


@pytest.mark.row("B4")
def test_the_sanitiser_finds_nothing_to_take_away() -> None:
    """What our own mail view shows says the same, and asks for nothing."""
    page = page_of(conversation())
    safe = sanitise(page)
    assert safe.remote == ()
    assert "".join(words(f"<div>{safe.html}</div>")) == "".join(words(page))


def test_nothing_is_fetched_to_show_it(qtbot: QtBot) -> None:
    """Not even by a widget that is given the page as it is."""
    asked: list[QUrl] = []

    class Browser(QTextBrowser):
        def loadResource(self, kind: int, name: QUrl | str) -> object:
            asked.append(QUrl(name))
            return None

    browser = Browser()
    qtbot.addWidget(browser)
    browser.setHtml(page_of(conversation()))
    browser.document().size()
    assert "did you get my mail?" in browser.toPlainText()
    assert asked == []


@pytest.mark.row("B4")
def test_our_own_mail_view_shows_the_page_and_lists_the_mails() -> None:
    """A bundle is a mail like any other."""
    opened = open_mail(1, write(conversation()))
    assert opened.notes == ()
    assert "<h1>Earlier conversation</h1>" in opened.html
    assert opened.text.startswith("What follows is the earlier conversation")
    assert [(one.name, one.type) for one in opened.attachments] == [
        ("conversation.json", "application/json"),
        ("0001 The plan.eml", "message/rfc822"),
        ("0002 الخطة الجديدة.eml", "application/octet-stream"),
        ("0003 Re The plan.eml", "message/rfc822"),
        ("0004.eml", "application/octet-stream"),
    ]
