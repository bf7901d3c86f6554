"""What a person does in the program's windows, one move each: what a play's steps are made of."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QTreeView, QWidget

from liveletter.demo.hands import (
    Hands,
    NotThere,
    button_of,
    click,
    click_row,
    folder_of,
    is_said,
    row_of,
    until,
    window_of,
)
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.window.shell.main_window import MainWindow


class Moves:
    """Every public method is a move. It waits until its effect can be seen, and raises NotThere where that does not
    come."""

    def __init__(self, *, window: MainWindow) -> None:
        self._window = window
        self._hands = Hands(window)

    # ---- mail

    async def write_mail(self, to: str, subject: str, text: str) -> None:
        """Write a new mail and send it."""
        await self._send(await self._new_mail(to, subject, text))

    async def write_live_letter(self, to: str, subject: str, before: str, after: str) -> None:
        """Write a new mail and put a chat into it, between two pieces of text."""
        composer = await self._new_mail(to, subject, before)
        await self._hands.press("composerEmbedChat", composer)
        await self._hands.see("liveBlock", "the chat in the mail", composer)
        self._hands.type(composer, "composerBody", after)

    async def reply_by_mail(self, text: str) -> None:
        """Write an answer by mail to the open conversation."""
        await self._hands.press("conversationReplyByMail")
        composer = await _composer()
        body = self._hands.find("composerBody", QWidget, composer)
        QTest.keyClick(body, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(body, text)

    async def send(self) -> None:
        """Send the mail that is being written."""
        await self._send(await _composer())

    async def send_on_my_network(self) -> None:
        """Send the mail that is being written; the practice host can be reached on this computer only, and that is
        what its sender is asked about."""
        composer = await _composer()
        await self._hands.press("composerSend", composer)
        answer = await until(
            lambda: button_of(composer, "They are on my network"), "the question whether all can reach the host"
        )
        click(answer)
        await _composer_gone()

    async def open_folder(self, title: str) -> None:
        """Show a folder of the account."""
        tree = self._hands.find("folderTree", QTreeView)
        click_row(tree, await until(lambda: folder_of(tree, title), f"the folder “{title}”"))

    async def open_mail(self, subject: str) -> None:
        """Wait for a mail to arrive, and open it."""
        view = self._hands.find("mailListView", QListView)
        row = await until(lambda: row_of(view, subject), f"a mail “{subject}”")
        view.scrollTo(row)
        click_row(view, row)
        await until(lambda: self._is_open(subject), f"the text of “{subject}”")

    async def look_at_outbox(self, title: str) -> None:
        """Open the outbox and look at what became of a message."""
        self._window.commands["outbox"].trigger()
        view = self._hands.find("outboxList", QListView, await _outbox())
        view.setCurrentIndex(await until(lambda: row_of(view, title), f"“{title}” in the outbox"))

    async def close_outbox(self) -> None:
        """Close the outbox's window."""
        (await _outbox()).close()

    # ---- chat

    async def reply_by_chat(self, text: str) -> None:
        """Answer the open mail by chat and wait until the answer is proven to be delivered."""
        await self._hands.press("replyByChatButton")
        pane = await self._hands.see("chatPane", "the chat")
        await self._hands.say(pane, text)
        await until(lambda: is_said(pane, text, _is_delivered), f"proof that “{text}” was delivered")

    async def read_chat(self, name: str, text: str) -> None:
        """Open the conversation with somebody and wait until they have said this."""
        people = self._hands.find("people", QListView)
        click_row(people, await until(lambda: row_of(people, name), f"{name} in the list of people"), twice=True)
        page = await self._hands.see("conversationPage", "the conversation")
        await until(lambda: is_said(page, text, _is_heard), f"“{text}” from {name}")

    async def join_chat(self) -> None:
        """Join the chat that the open mail carries."""
        await self._hands.press("invitationJoin")
        await self._live_pane()

    async def say_live(self, text: str) -> None:
        """Say something in the chat beneath the open mail, and wait until the host has it."""
        pane = await self._live_pane()
        await self._hands.say(pane, text)
        await until(lambda: is_said(pane, text, _is_taken), f"“{text}” in the chat")

    async def hear_live(self, text: str) -> None:
        """Wait until somebody else has said this beneath the open mail."""
        pane = await self._live_pane()
        await until(lambda: is_said(pane, text, _is_heard), f"“{text}” in the chat")

    # ---- the program

    async def put_off_questions(self) -> None:
        """Close what the program asks above the mails, until the next start."""
        while (cross := self._hands.shown("requestClose")) is not None:
            click(cross)

    async def picture(self, path: str) -> None:
        """Keep a screenshot of the mail being written or of the outbox, else of the main window."""
        await asyncio.sleep(0.3)  # let animations end: this is for people to look at
        if not (window_of("composer") or window_of("outboxWindow") or self._window).grab().save(path):
            raise NotThere(f"the picture {path} cannot be written")

    async def quit(self) -> None:
        """End the program as its menu does."""
        self._window.commands["quit"].trigger()

    # ---- what moves share

    async def _new_mail(self, to: str, subject: str, text: str) -> QWidget:
        await self._hands.press("newMailButton")
        composer = await _composer()
        self._hands.type(composer, "composerTo", to)
        self._hands.type(composer, "composerSubject", subject)
        self._hands.type(composer, "composerBody", text)
        return composer

    async def _send(self, composer: QWidget) -> None:
        await self._hands.press("composerSend", composer)
        await _composer_gone()

    async def _live_pane(self) -> QWidget:
        return await self._hands.see("livePane", "the talk beneath the mail")

    def _is_open(self, subject: str) -> bool:
        mail = self._window.pages.mail.view.mail
        return mail is not None and subject in mail.subject


async def _composer() -> QWidget:
    return await until(lambda: window_of("composer"), "the composer")


async def _composer_gone() -> None:
    await until(lambda: window_of("composer") is None, "the sending of the mail")


async def _outbox() -> QWidget:
    return await until(lambda: window_of("outboxWindow"), "the outbox")


def _is_heard(item: TimelineItem) -> bool:
    return not item.outgoing


def _is_delivered(item: TimelineItem) -> bool:
    return item.state in {DeliveryState.DELIVERED, DeliveryState.READ}


def _is_taken(item: TimelineItem) -> bool:
    return item.state is DeliveryState.HANDED_OVER or _is_delivered(item)
