"""Reading mail: what is asked of the engine, what is shown, what is never loaded."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import AddAddress, LookUp, OpenMail, ReplyByChat, SaveAttachment, SetFlag
from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.conversation import ChatTarget, ItemKind, TimelineItem
from liveletter.domain.errors import Unreachable
from liveletter.domain.mail import Attachment, Mailbox, OpenedMail
from liveletter.domain.people import Person, Proposal, Source
from liveletter.domain.presence import Presence
from liveletter.events import MailsAdded
from liveletter.settings import THEME, Settings
from liveletter.window.context import Context
from liveletter.window.mail.mail_page import MailPage
from liveletter.window.parts import theme
from liveletter.window.parts.theme import Theme
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader, folder, mail

W = TypeVar("W", bound=QWidget)
BOB = Mailbox("Bob Baker", "bob@example.org")
ALICE = Mailbox("Alice", "alice@example.org")


def opened(command: OpenMail) -> OpenedMail:
    return OpenedMail(
        mail_id=command.mail_id,
        message_id=f"m{command.mail_id}@example.org",
        subject=f"Mail {command.mail_id}",
        sender=BOB,
        to=(ALICE,),
        cc=(),
        bcc=(),
        reply_to=(),
        date=1_700_000_000.0,
        text=f"Text of mail {command.mail_id}",
        html="",
    )


@pytest.fixture
def page(qtbot: QtBot, ctx: Context, archive: MemoryReader, engine: FakeEngine) -> MailPage:
    archive.rows = [mail(number, seen=number != 3, chats=int(number == 2)) for number in range(1, 6)]
    archive.people[7] = Person(7, "Bob Baker", (Address.mail(BOB.address),))
    engine.answer(OpenMail, opened)
    engine.answer(LookUp, lambda _: Presence())
    page = MailPage(ctx=ctx)
    page.resize(1000, 700)
    qtbot.addWidget(page)
    page.show_folder(folder())
    page.show()
    return page


def child(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def body(page: MailPage) -> str:
    return page.view._body.toPlainText()


def test_a_chosen_mail_is_shown(qtbot: QtBot, page: MailPage) -> None:
    page.list.choose(5)
    assert page.view.row is not None  # its header stands at once
    assert child(page, QLabel, "mailSubject").text() == "Mail 5"
    qtbot.waitUntil(lambda: body(page) == "Text of mail 5")


def test_the_last_chosen_mail_wins(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    for number in (5, 4, 2):
        page.list.choose(number)
    qtbot.waitUntil(lambda: body(page) == "Text of mail 2")
    assert [command.mail_id for command in engine.asked_for(OpenMail)] == [5, 4, 2]


def test_the_chosen_mail_stays_while_others_come(
    qtbot: QtBot, page: MailPage, archive: MemoryReader, ctx: Context, engine: FakeEngine
) -> None:
    page.list.choose(4)
    qtbot.waitUntil(lambda: body(page) == "Text of mail 4")
    view = child(page, QListView, "mailListView")
    archive.rows.append(mail(6))
    ctx.bus.publish(MailsAdded(folder().id, (6,)))
    qtbot.waitUntil(lambda: view.model().rowCount() == 6)
    assert body(page) == "Text of mail 4"
    assert [command.mail_id for command in engine.asked_for(OpenMail)] == [4]
    assert [row.id for row in page.selected()] == [4]
    page.list.step(-1)
    qtbot.waitUntil(lambda: body(page) == "Text of mail 5")


def test_a_mail_counts_as_read_after_a_second(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    page.list.choose(3)
    qtbot.waitUntil(lambda: bool(engine.asked_for(SetFlag)), timeout=3000)
    assert engine.asked_for(SetFlag) == [SetFlag([3], "\\Seen", True)]


def test_a_mail_passed_over_stays_unread(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    page.view._read_timer.setInterval(50)
    page.list.choose(3)
    qtbot.waitUntil(lambda: body(page) == "Text of mail 3")
    page.list.choose(4)
    qtbot.waitUntil(lambda: body(page) == "Text of mail 4")
    qtbot.wait(120)
    assert engine.asked_for(SetFlag) == []


def test_a_mail_that_cannot_be_fetched_says_so(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    def refuse(_: OpenMail) -> OpenedMail:
        raise Unreachable("The server mail.example.org cannot be reached.")

    engine.answer(OpenMail, refuse)
    page.list.choose(5)
    words = child(page, QLabel, "mailBlankText")
    qtbot.waitUntil(lambda: "cannot be reached" in words.text())
    engine.answer(OpenMail, opened)
    QTest.mouseClick(child(page, QPushButton, "mailBlankButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: body(page) == "Text of mail 5")


def test_only_the_mails_own_pictures_are_loaded(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, tmp_path: Path
) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.save(str(tmp_path / "own.png"))
    data = (tmp_path / "own.png").read_bytes()
    html = '<img src="cid:own@x"><img src="http://tracker.example/x.png"><img src="file:///etc/passwd"><p>Hi</p>'
    engine.answer(OpenMail, lambda command: replace(opened(command), html=html, images={"own@x": data}))
    page.list.choose(5)
    qtbot.waitUntil(lambda: "Hi" in body(page))
    kind = QTextDocument.ResourceType.ImageResource.value
    own = page.view._body.loadResource(kind, QUrl("cid:own@x"))
    assert isinstance(own, QImage)
    assert own.width() == 4
    for address in ("http://tracker.example/x.png", "file:///etc/passwd", "cid:other@x", "/etc/passwd"):
        assert not page.view._body.loadResource(kind, QUrl(address))


def test_remote_pictures_are_asked_for(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    engine.answer(
        OpenMail, lambda command: replace(opened(command), html="<p>x</p>", remote_blocked=0 if command.pictures else 2)
    )
    page.list.choose(5)
    button = child(page, QPushButton, "showPictures")
    qtbot.waitUntil(button.isVisible)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.asked_for(OpenMail)[-1] == OpenMail(5, True))
    qtbot.waitUntil(lambda: not button.isVisible())


def test_links_are_told_and_not_followed(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    engine.answer(OpenMail, lambda command: replace(opened(command), text="See https://example.org/x now"))
    page.list.choose(5)
    qtbot.waitUntil(lambda: "See" in body(page))
    with qtbot.waitSignal(page.link_clicked) as clicked:
        page.view._body.anchorClicked.emit(QUrl("https://example.org/x"))
    assert clicked.args == ["https://example.org/x"]
    assert body(page).startswith("See")


def test_html_stays_on_paper_in_the_dark(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, settings: Settings, qapp: QApplication
) -> None:
    settings.note(THEME.key, "dark")
    switch = Theme(application=qapp, settings=settings)
    engine.answer(OpenMail, lambda command: replace(opened(command), html="<p>Hello</p>"))
    page.list.choose(5)
    qtbot.waitUntil(lambda: body(page) == "Hello")
    ground = page.view._body.viewport().palette().color(QPalette.ColorRole.Base)
    settings.note(THEME.key, "light")
    switch.apply()
    assert ground == theme.DARK.paper


def test_plain_text_follows_the_theme(qtbot: QtBot, page: MailPage, settings: Settings, qapp: QApplication) -> None:
    page.list.choose(5)
    qtbot.waitUntil(lambda: body(page) == "Text of mail 5")
    settings.note(THEME.key, "dark")
    switch = Theme(application=qapp, settings=settings)
    viewport = page.view._body.viewport()
    qtbot.waitUntil(lambda: viewport.palette().color(QPalette.ColorRole.Base) == theme.DARK.base)
    settings.note(THEME.key, "light")
    switch.apply()
    qtbot.waitUntil(lambda: viewport.palette().color(QPalette.ColorRole.Base) == theme.LIGHT.base)


def test_zoom(qtbot: QtBot, page: MailPage) -> None:
    page.list.choose(5)
    qtbot.waitUntil(lambda: body(page) == "Text of mail 5")
    before = page.view._body.font().pointSizeF()
    page.view.zoom(3)
    assert page.view._body.font().pointSizeF() > before
    page.view.zoom(0)
    assert page.view._body.font().pointSizeF() == before


def test_an_attachment_is_saved_where_the_user_says(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = (Attachment(2, "plan.pdf", "application/pdf", 90_000), Attachment(3, "run.exe", "application/x", 10))
    engine.answer(OpenMail, lambda command: replace(opened(command), attachments=files))
    engine.answer(SaveAttachment, lambda command: f"{command.folder}/plan.pdf")
    page.list.choose(5)
    qtbot.waitUntil(lambda: page.findChild(QToolButton, "attachment3") is not None)
    button = child(page, QToolButton, "attachment3")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = child(page, QMenu, "attachmentMenu")
    assert [action.isEnabled() for action in menu.actions()] == [True, False]  # a program is only ever saved
    menu.close()
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit("/somewhere"))
    page.view._strip._choose_folder(files[:1])
    qtbot.waitUntil(lambda: engine.asked_for(SaveAttachment) == [SaveAttachment(5, 2, "/somewhere")])


def target(command: ReplyByChat, *, jid: str = "bob@example.org", proposals: tuple[Proposal, ...] = ()) -> ChatTarget:
    number = command.mail_id
    return ChatTarget(7, "Bob Baker", jid, number, f"m{number}@example.org", f"Mail {number}", proposals)


@pytest.mark.row("B1")
def test_reply_by_chat_opens_the_chat_about_the_mail(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    engine.answer(ReplyByChat, target)
    page.list.choose(5)
    page.reply_by_chat(5)
    qtbot.waitUntil(lambda: page.chat is not None and page.chat.isVisible())
    assert page.chat is not None
    assert page.chat.talk.matter.about == "m5@example.org"
    assert page.chat.talk.matter.subject == "Mail 5"


@pytest.mark.row("B1")
def test_an_unknown_chat_address_is_asked_for(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    known: list[str] = []
    engine.answer(ReplyByChat, lambda command: target(command, jid=known[0] if known else ""))
    engine.answer(AddAddress, lambda command: known.append(command.text))
    page.list.choose(5)
    page.reply_by_chat(5)
    bar = page._chat_place.bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.sentence == "No chat address of Bob Baker is known."
    field = child(page, QLineEdit, "chatAddress")
    QTest.keyClicks(field, "no address")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "is not a chat address" in bar.sentence
    assert engine.asked_for(AddAddress) == []
    field.clear()
    QTest.keyClicks(field, "Bob@Chat.example.org")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.chat is not None and page.chat.isVisible())
    assert engine.asked_for(AddAddress) == [AddAddress(7, "xmpp", "bob@chat.example.org")]
    assert not bar.isVisible()


@pytest.mark.row("B3")
def test_a_learned_chat_address_is_offered_and_never_taken(qtbot: QtBot, page: MailPage, engine: FakeEngine) -> None:
    learned = Proposal(9, 7, "Bob Baker", Address(AddressKind.XMPP, "bob@chat.example.org"), Source.JABBER_ID)
    engine.answer(ReplyByChat, lambda command: target(command, jid="", proposals=(learned,)))
    page.list.choose(5)
    page.reply_by_chat(5)
    qtbot.waitUntil(page._chat_place.bar.isVisible)
    button = child(page, QPushButton, "useLearnedAddress")
    assert "bob@chat.example.org" in button.text()
    with qtbot.waitSignal(page._chat_place.bar.proposal_accepted) as accepted:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert accepted.args is not None
    assert accepted.args[1] == 9


@pytest.mark.row("B1")
def test_a_mails_chat_comes_back_with_it(
    qtbot: QtBot, page: MailPage, engine: FakeEngine, archive: MemoryReader
) -> None:
    said = TimelineItem(ItemKind.CHAT, 1, 1_700_000_500.0, True, "", "Yes!", "Alice", "m2@example.org")
    archive.transcripts["m2@example.org"] = [said]
    engine.answer(ReplyByChat, target)
    page.list.choose(2)
    qtbot.waitUntil(lambda: page.chat is not None and page.chat.isVisible())
    assert page.chat is not None
    assert page.chat.talk.matter.about == "m2@example.org"
    page.list.choose(4)
    qtbot.waitUntil(lambda: body(page) == "Text of mail 4")
    assert not page.chat.isVisible()


def test_several_mails_can_be_chosen(qtbot: QtBot, page: MailPage) -> None:
    page.list.choose(5)
    view = child(page, QListView, "mailListView")
    view.selectAll()
    assert [row.id for row in page.selected()] == [5, 4, 3, 2, 1]
    assert page.view.row is None


def test_the_list_goes_by_keyboard(qtbot: QtBot, page: MailPage) -> None:
    page.list.choose(5)
    view = child(page, QListView, "mailListView")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert [row.id for row in page.selected()] == [4]
    with qtbot.waitSignal(page.mail_opened):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_the_unread_filter(qtbot: QtBot, page: MailPage) -> None:
    button = child(page, QToolButton, "unreadFilter")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    view = child(page, QListView, "mailListView")
    assert view.model().rowCount() == 1


def test_the_menu_is_asked_for_where_the_pointer_is(qtbot: QtBot, page: MailPage) -> None:
    page.list.choose(5)
    view = child(page, QListView, "mailListView")
    with qtbot.waitSignal(page.menu_asked):
        view.customContextMenuRequested.emit(QPoint(5, 5))
