"""The choices of the last chat that was embedded: the next one begins with them."""

from PySide6.QtCore import QLocale

from liveletter.bridge.commands import ChangeSetting
from liveletter.domain.live import LiveWish, ShownPresence
from liveletter.settings import (
    LIVE_FORM,
    LIVE_HOST,
    LIVE_LANGUAGE,
    LIVE_MAIL_AFTER,
    LIVE_PRESENCE,
    LIVE_RECORDED,
    Settings,
    Value,
)
from liveletter.window.context import Context
from liveletter.window.embed.wish_words import LANGUAGES
from liveletter.window.translation import best_language


def window_language() -> str:
    """The window's own, where hosts speak it too."""
    found = best_language(QLocale().uiLanguages())
    return found if found in LANGUAGES else "en"


def remembered(settings: Settings) -> LiveWish:
    """A new chat with the choices of the last one."""
    presence = settings[LIVE_PRESENCE]
    return LiveWish(
        recorded=settings[LIVE_RECORDED],
        presence=ShownPresence(presence) if presence in set(ShownPresence) else ShownPresence.SHOWN,
        language=settings[LIVE_LANGUAGE] or window_language(),
        form=settings[LIVE_FORM],
        mail_after=max(0, settings[LIVE_MAIL_AFTER]),
        host_id=settings[LIVE_HOST],
    )


async def remember(ctx: Context, wish: LiveWish) -> None:
    """Keep these choices. Raises LiveletterError."""
    values: dict[str, Value] = {
        LIVE_RECORDED.key: wish.recorded,
        LIVE_PRESENCE.key: wish.presence.value,
        LIVE_LANGUAGE.key: "" if wish.language == window_language() else wish.language,
        LIVE_FORM.key: wish.form,
        LIVE_MAIL_AFTER.key: wish.mail_after,
        LIVE_HOST.key: wish.host_id,
    }
    before = remembered(ctx.settings)
    if wish_values(before) == wish_values(wish):
        return
    for key, value in values.items():
        await ctx.client.call(ChangeSetting(key, value))


def wish_values(wish: LiveWish) -> tuple[Value, ...]:
    """What is remembered of a wish."""
    return wish.recorded, wish.presence.value, wish.language, wish.form, wish.mail_after, wish.host_id
