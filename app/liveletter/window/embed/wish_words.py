"""A wished chat in words: what its block says, and what there is to choose. Pure."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from liveletter.domain.live import LiveWish, ShownPresence

translate = QCoreApplication.translate
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "ar": "العربية"}  # in which hosts speak to guests
PAUSES = (0, 120, 300, 900, 3600)  # seconds of silence; 0: never


def title_of(wish: LiveWish, subject: str) -> str:
    """What the chat will be called."""
    return wish.title.strip() or subject.strip() or translate("LiveWish", "Live chat")


def spoken(wish: LiveWish, subject: str) -> str:
    """The block as it is read aloud."""
    return translate("LiveWish", "Live chat: {title}").format(title=title_of(wish, subject))


def summary(wish: LiveWish) -> str:
    """One line: what will be kept and shown, and what else is not as usual."""
    parts = [translate("LiveWish", "Live chat"), _recorded(wish), _presence(wish)]
    if wish.mail_after == 0:
        parts.append(translate("LiveWish", "no mails to absent members"))
    if wish.form:
        parts.append(translate("LiveWish", "with a form"))
    if wish.open_to_lists:
        parts.append(translate("LiveWish", "open link for mailing lists"))
    if wish.on_my_network:
        parts.append(translate("LiveWish", "on your network only"))
    return " · ".join(parts)


def _recorded(wish: LiveWish) -> str:
    return translate("LiveWish", "recorded") if wish.recorded else translate("LiveWish", "no record")


def _presence(wish: LiveWish) -> str:
    return {
        ShownPresence.SHOWN: translate("LiveWish", "your presence is shown"),
        ShownPresence.HIDDEN: translate("LiveWish", "your presence is hidden"),
        ShownPresence.ANSWERING: translate("LiveWish", "your presence is shown when you answer"),
    }[wish.presence]


def records() -> Sequence[tuple[bool, str, str]]:
    """Value, words and explanation."""
    return (
        (
            True,
            translate("LiveWish", "&Recorded"),
            translate(
                "LiveWish",
                "What is said is kept on the host and in your archive: it can be read beneath the mail at any time.",
            ),
        ),
        (
            False,
            translate("LiveWish", "&No record"),
            translate(
                "LiveWish",
                "Nothing of what is said is stored anywhere. It is gone when the chat ends, and absent members get no "
                "mails with messages. Members can still copy what they see.",
            ),
        ),
    )


def presences() -> Sequence[tuple[str, str]]:
    """Value and words."""
    return (
        (ShownPresence.SHOWN.value, translate("LiveWish", "Shown while you are online")),
        (ShownPresence.ANSWERING.value, translate("LiveWish", "Shown only for a while when you answer")),
        (ShownPresence.HIDDEN.value, translate("LiveWish", "Hidden")),
    )


def languages() -> Sequence[tuple[str, str]]:
    """Value and the language's own name."""
    return tuple(LANGUAGES.items())


def pauses() -> Sequence[tuple[int, str]]:
    """Seconds and words."""
    return tuple((seconds, _pause(seconds)) for seconds in PAUSES)


def _pause(seconds: int) -> str:
    if not seconds:
        return translate("LiveWish", "Never")
    return translate("LiveWish", "After %n minute(s)", "", seconds // 60)
