"""A wished chat: what its block says, and that the next one begins with the last one's choices."""

from dataclasses import replace

import pytest

from liveletter import settings as keys
from liveletter.bridge.commands import ChangeSetting
from liveletter.domain.errors import DiskFull
from liveletter.domain.live import LiveWish, ShownPresence
from liveletter.settings import Settings
from liveletter.window.context import Context
from liveletter.window.embed import wish_words
from liveletter.window.embed.wish_memory import remember, remembered, window_language
from tests.window.conftest import FakeEngine


@pytest.mark.parametrize(
    ("wish", "subject", "title"),
    [
        (LiveWish(title=" Party "), "Hello", "Party"),
        (LiveWish(), " Hello ", "Hello"),
        (LiveWish(title=" "), "", "Live chat"),
    ],
)
def test_its_title_is_its_own_or_the_mails(wish: LiveWish, subject: str, title: str) -> None:
    assert wish_words.title_of(wish, subject) == title
    assert wish_words.spoken(wish, subject) == f"Live chat: {title}"


def test_its_summary_names_what_is_not_as_usual() -> None:
    assert wish_words.summary(LiveWish()) == "Live chat · recorded · your presence is shown"
    unusual = LiveWish(
        recorded=False,
        presence=ShownPresence.HIDDEN,
        mail_after=0,
        form=True,
        on_my_network=True,
        open_to_lists=True,
        language="fr",
    )
    assert wish_words.summary(unusual) == (
        "Live chat · no record · your presence is hidden · no mails to absent members · with a form · open link for "
        "mailing lists · on your network only"
    )


def test_every_choice_has_words() -> None:
    assert [value for value, _ in wish_words.presences()] == ["shown", "answering", "hidden"]
    assert {value for value, _ in wish_words.presences()} == {one.value for one in ShownPresence}
    assert [value for value, *_ in wish_words.records()] == [True, False]
    assert LiveWish().mail_after in dict(wish_words.pauses())
    assert dict(wish_words.pauses())[0] == "Never"


def test_at_first_it_is_as_the_defaults_are(settings: Settings) -> None:
    assert remembered(settings) == LiveWish(language=window_language())


def test_what_was_tampered_with_is_not_believed(settings: Settings) -> None:
    settings.note(keys.LIVE_PRESENCE.key, "everywhere")
    settings.note(keys.LIVE_MAIL_AFTER.key, -5)
    assert remembered(settings) == LiveWish(language=window_language(), mail_after=0)


async def test_choices_are_kept_only_where_they_changed(settings: Settings) -> None:
    engine = FakeEngine()
    ctx = Context(client=engine, reader=None, bus=None, settings=settings, tasks=None)  # type: ignore[arg-type]
    engine.answer(ChangeSetting, lambda command: settings.note(command.key, command.value))
    wish = replace(remembered(settings), title="Only this one", on_my_network=True)
    await remember(ctx, wish)
    assert engine.asked == []
    await remember(ctx, replace(wish, recorded=False, host_id=4))
    assert remembered(settings) == replace(remembered(Settings()), recorded=False, host_id=4)


async def test_where_they_cannot_be_kept_that_is_said(settings: Settings) -> None:
    def full(_: ChangeSetting) -> None:
        raise DiskFull("There is no room.")

    engine = FakeEngine()
    engine.answer(ChangeSetting, full)
    ctx = Context(client=engine, reader=None, bus=None, settings=settings, tasks=None)  # type: ignore[arg-type]
    with pytest.raises(DiskFull):
        await remember(ctx, LiveWish(recorded=False))
