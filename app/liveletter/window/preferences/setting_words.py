"""The settings in the user's language: descriptions, groups, and the words of those with a few choices. Pure."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from liveletter import settings as keys
from liveletter.settings import BY_KEY, Setting, Settings, Value

translate = QCoreApplication.translate
AnySetting = Setting[bool] | Setting[int] | Setting[float] | Setting[str]

DESCRIPTIONS = (
    QT_TRANSLATE_NOOP("Settings", "Show a desktop notice for new mail and chat messages"),
    QT_TRANSLATE_NOOP("Settings", "Show who wrote and the first words in notices"),
    QT_TRANSLATE_NOOP("Settings", "Play a sound with notices"),
    QT_TRANSLATE_NOOP("Settings", "Keep running in the tray when the window is closed"),
    QT_TRANSLATE_NOOP("Settings", "Colours of the window: system, light or dark"),
    QT_TRANSLATE_NOOP("Settings", "Where the chat stands by a mail: beneath or beside"),
    QT_TRANSLATE_NOOP("Settings", "How a live letter's chat is shown: areas or one timeline"),
    QT_TRANSLATE_NOOP("Settings", "Tell people in your list that their message arrived"),
    QT_TRANSLATE_NOOP("Settings", "Tell people in your list that you are writing"),
    QT_TRANSLATE_NOOP("Settings", "How often mail is looked for where the server cannot push it"),
    QT_TRANSLATE_NOOP("Settings", "How many seconds a mail can be taken back before it is sent"),
    QT_TRANSLATE_NOOP("Settings", "Ask mail servers to report what became of a mail (RFC 3461)"),
    QT_TRANSLATE_NOOP("Settings", "Ask to be told when your mails are read (RFC 8098)"),
    QT_TRANSLATE_NOOP("Settings", "After how many hours a mail that cannot be sent is given up"),
    QT_TRANSLATE_NOOP("Settings", "First pause, in minutes, of what waits for somebody"),
    QT_TRANSLATE_NOOP("Settings", "Longest pause, in minutes, of what waits"),
    QT_TRANSLATE_NOOP("Settings", "After how many hours what waits for somebody is given up"),
    QT_TRANSLATE_NOOP("Settings", "Tell your chat address in the mails that you write (RFC 7259)"),
    QT_TRANSLATE_NOOP("Settings", "Senders whose remote pictures are always shown, comma-separated"),
)
"""The sentences of `settings.py` once more, so that the translators' tools find them."""

HIDDEN = frozenset(  # written by the program, or with a switch of their own
    setting.key
    for setting in (
        keys.WINDOW_GEOMETRY,
        keys.PRESENCE,
        keys.PRESENCE_WORDS,
        keys.LIVE_RECORDED,
        keys.LIVE_PRESENCE,
        keys.LIVE_LANGUAGE,
        keys.LIVE_FORM,
        keys.LIVE_MAIL_AFTER,
        keys.LIVE_HOST,
        keys.OWN_HOST,
        keys.OWN_HOST_PORT,
        keys.OWN_HOST_LISTEN,
    )
)


def groups() -> list[tuple[str, str, tuple[AnySetting, ...]]]:
    """Title, icon and settings of each group, in order; every setting that is not hidden stands in one."""
    return [
        (translate("Settings", "Window"), "sun", (keys.THEME, keys.CHAT_PLACE, keys.LIVE_VIEW, keys.CLOSE_TO_TRAY)),
        (translate("Settings", "Notices"), "bell", (keys.NOTICES, keys.NOTICE_TEXT, keys.NOTICE_SOUND)),
        (translate("Settings", "Chat"), "chat", (keys.RECEIPTS, keys.TYPING)),
        (
            translate("Settings", "Mail"),
            "mail",
            (keys.POLL_MINUTES, keys.JABBER_ID, keys.PICTURES_FROM),
        ),
        (
            translate("Settings", "Sending"),
            "send",
            (
                keys.UNDO_SECONDS,
                keys.DELIVERY_REPORTS,
                keys.ASK_RECEIPT,
                keys.MAIL_EXPIRY_HOURS,
                keys.KEEP_HOURS,
                keys.RETRY_FIRST_MINUTES,
                keys.RETRY_LONGEST_MINUTES,
            ),
        ),
    ]


def value_of(settings: Settings, key: str) -> Value:
    """A setting's present value."""
    return settings[cast(Setting[str], BY_KEY[key])]


def description(setting: AnySetting) -> str:
    """What a setting does."""
    return translate("Settings", setting.description)


def choices(key: str) -> Sequence[tuple[Value, str]]:
    """Value and words of a setting that has a few choices; empty for all others."""
    return {
        keys.THEME.key: [
            ("system", translate("Settings", "As the desktop")),
            ("light", translate("Settings", "Light")),
            ("dark", translate("Settings", "Dark")),
        ],
        keys.CHAT_PLACE.key: [
            ("beneath", translate("Settings", "Beneath the mail")),
            ("beside", translate("Settings", "Beside the mail")),
        ],
        keys.LIVE_VIEW.key: [
            ("areas", translate("Settings", "An area for each member")),
            ("timeline", translate("Settings", "One timeline")),
        ],
    }.get(key, [])


def bounds(key: str) -> tuple[int, int, str]:
    """Least, greatest and unit of a number."""
    return {
        keys.POLL_MINUTES.key: (1, 240, translate("Settings", " min")),
        keys.UNDO_SECONDS.key: (0, 120, translate("Settings", " s")),
        keys.MAIL_EXPIRY_HOURS.key: (1, 24 * 30, translate("Settings", " h")),
        keys.KEEP_HOURS.key: (1, 24 * 30, translate("Settings", " h")),
        keys.RETRY_FIRST_MINUTES.key: (1, 60, translate("Settings", " min")),
        keys.RETRY_LONGEST_MINUTES.key: (1, 24 * 60, translate("Settings", " min")),
    }.get(key, (0, 1_000_000, ""))
