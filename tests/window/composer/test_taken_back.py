"""A letter that is taken back stands in the composer as it stood before it was sent: the real composer and outbox."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import CheckHost, ListHosts
from liveletter.domain.live import PLACE, HostCheck, LiveHost, LiveWish, ShownPresence
from liveletter.domain.mail import Draft
from liveletter.window.embed import wish_words
from liveletter.window.embed.wish_dialog import WishDialog
from tests.services.live_host import HOST_URL
from tests.services.world import World
from tests.window.composing import GOOD, MakeComposer, make_composer
from tests.window.conftest import FakeEngine

__all__ = ["make_composer"]

HOST = LiveHost(1, HOST_URL, "alice@lab.test")
TEXT = f"Dear Bob,\n{PLACE}\nAlice"
UNUSUAL = LiveWish(
    title="Party",
    recorded=False,
    presence=ShownPresence.ANSWERING,
    language="ar",
    form=True,
    mail_after=0,
    host_id=HOST.id,
    on_my_network=True,
    open_to_lists=True,
)


@pytest.fixture(autouse=True)
def hosts(engine: FakeEngine) -> None:
    engine.answer(ListHosts, lambda _: [HOST])
    engine.answer(CheckHost, lambda _: HostCheck(ok=True))


def sent_and_taken_back(draft: Draft) -> Draft:
    """What the engine gives back of a mail that was sent."""

    async def go() -> Draft:
        world = World()
        try:
            world.archive.live.save_host(replace(HOST, id=0))
            number = await world.mailing.send(draft)
            world.taken_back.look(world.outbox.desk.cancel(number))
            await world.settle()
            return await world.writing.second_drafts.again(number)
        finally:
            await world.tasks.cancel()
            world.archive.close()

    with ThreadPoolExecutor(1) as engine:  # the window has a loop of its own in this thread
        return engine.submit(lambda: asyncio.run(go())).result()


@pytest.mark.row("B8", "L3")
@pytest.mark.parametrize("wish", [LiveWish(language="en"), LiveWish(language="en", form=True), UNUSUAL])
def test_a_letter_taken_back_has_all_its_choices(make_composer: MakeComposer, qtbot: QtBot, wish: LiveWish) -> None:
    before = make_composer(replace(GOOD, text=TEXT, live=wish))
    qtbot.waitUntil(lambda: before.live._book.is_known)
    composer = make_composer(sent_and_taken_back(before.draft()))
    qtbot.waitUntil(lambda: composer.live._book.is_known)
    assert composer.draft().live == wish
    assert composer.draft().text.rstrip("\n") == TEXT
    assert composer.body.live.block.words == (wish.title or GOOD.subject, wish_words.summary(wish))
    composer.live.ask_choices()
    qtbot.waitUntil(lambda: composer.findChild(WishDialog) is not None)
    dialog = composer.findChild(WishDialog)
    assert dialog is not None
    form = dialog.findChild(QCheckBox, "wishForm")
    assert form is not None
    assert form.isChecked() is wish.form
    assert dialog.wish == wish
    dialog.reject()


def test_a_mail_that_only_quotes_a_letter_gets_no_chat(make_composer: MakeComposer) -> None:
    quoted = "[ Live chat: Boats ]\n\nEach recipient has got a link of their own to this chat."
    again = sent_and_taken_back(replace(GOOD, text=f"You wrote:\n{quoted}\n"))
    assert again.live is None
    assert make_composer(again).draft().text.split() == f"You wrote: {quoted}".split()
