"""Every setting once: key, type, default, description. Kept as `settings.json` in the profile's folder."""

import contextlib
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, cast

import msgspec

from liveletter.domain.errors import DiskFull
from liveletter.domain.presence import Presence, Show

log = logging.getLogger(__name__)

Value = bool | int | float | str
NOT_KEPT = "This setting cannot be kept: the disk is full or may not be written. Make room, then set it again."
V = TypeVar("V", bool, int, float, str)


@dataclass(frozen=True)
class Setting(Generic[V]):
    """One setting. Its type is that of its default."""

    key: str
    default: V
    description: str


NOTICES = Setting("notices.enabled", True, "Show a desktop notice for new mail and chat messages")
NOTICE_TEXT = Setting("notices.text", True, "Show who wrote and the first words in notices")
NOTICE_SOUND = Setting("notices.sound", True, "Play a sound with notices")
CLOSE_TO_TRAY = Setting("window.close_to_tray", True, "Keep running in the tray when the window is closed")
THEME = Setting("window.theme", "system", "Colours of the window: system, light or dark")
CHAT_PLACE = Setting("window.chat_place", "beneath", "Where the chat stands by a mail: beneath or beside")
LIVE_VIEW = Setting("window.live_view", "areas", "How a live letter's chat is shown: areas or one timeline")
PRESENCE = Setting("presence.show", "online", "How you stand towards others (written by the program)")
PRESENCE_WORDS = Setting("presence.words", "", "Your own words with it (written by the program)")
RECEIPTS = Setting("chat.receipts", True, "Tell people in your list that their message arrived")
TYPING = Setting("chat.typing", True, "Tell people in your list that you are writing")
POLL_MINUTES = Setting("mail.poll_minutes", 5, "How often mail is looked for where the server cannot push it")
UNDO_SECONDS = Setting("mail.undo_seconds", 10, "How many seconds a mail can be taken back before it is sent")
DELIVERY_REPORTS = Setting("mail.delivery_reports", True, "Ask mail servers to report what became of a mail (RFC 3461)")
ASK_RECEIPT = Setting("mail.ask_receipt", False, "Ask to be told when your mails are read (RFC 8098)")
MAIL_EXPIRY_HOURS = Setting("mail.expiry_hours", 120, "After how many hours a mail that cannot be sent is given up")
RETRY_FIRST_MINUTES = Setting("chat.retry_first_minutes", 1, "First pause, in minutes, of what waits for somebody")
RETRY_LONGEST_MINUTES = Setting("chat.retry_longest_minutes", 60, "Longest pause, in minutes, of what waits")
KEEP_HOURS = Setting("chat.keep_hours", 72, "After how many hours what waits for somebody is given up")
JABBER_ID = Setting("mail.jabber_id", True, "Tell your chat address in the mails that you write (RFC 7259)")
PICTURES_FROM = Setting("mail.pictures_from", "", "Senders whose remote pictures are always shown, comma-separated")
LIVE_RECORDED = Setting("live.recorded", True, "Whether the last chat in a mail was recorded (written by the program)")
LIVE_PRESENCE = Setting("live.presence", "shown", "What guests of the last chat saw of you (written by the program)")
LIVE_LANGUAGE = Setting("live.language", "", "Language of the last chat in a mail (written by the program)")
LIVE_FORM = Setting("live.form", False, "Whether the last chat had a form in its mail (written by the program)")
LIVE_MAIL_AFTER = Setting("live.mail_after", 300, "Silence until absent members got mails (written by the program)")
LIVE_HOST = Setting("live.host", 0, "The host of the last chat in a mail (written by the program)")
OWN_HOST = Setting("live.own_host", False, "Run a small host for live letters inside Liveletter, for your network")
OWN_HOST_PORT = Setting("live.own_host_port", 0, "Where that host listens (chosen once, so that links stay good)")
OWN_HOST_LISTEN = Setting("live.own_host_listen", "0.0.0.0", "On which of this computer's addresses it listens")  # noqa: S104
WINDOW_GEOMETRY = Setting("window.geometry", "", "Where the window was (written by the program)")

ALL: tuple[Setting[bool] | Setting[int] | Setting[float] | Setting[str], ...] = (
    NOTICES,
    NOTICE_TEXT,
    NOTICE_SOUND,
    CLOSE_TO_TRAY,
    THEME,
    CHAT_PLACE,
    LIVE_VIEW,
    PRESENCE,
    PRESENCE_WORDS,
    RECEIPTS,
    TYPING,
    POLL_MINUTES,
    UNDO_SECONDS,
    DELIVERY_REPORTS,
    ASK_RECEIPT,
    MAIL_EXPIRY_HOURS,
    RETRY_FIRST_MINUTES,
    RETRY_LONGEST_MINUTES,
    KEEP_HOURS,
    JABBER_ID,
    PICTURES_FROM,
    LIVE_RECORDED,
    LIVE_PRESENCE,
    LIVE_LANGUAGE,
    LIVE_FORM,
    LIVE_MAIL_AFTER,
    LIVE_HOST,
    OWN_HOST,
    OWN_HOST_PORT,
    OWN_HOST_LISTEN,
    WINDOW_GEOMETRY,
)
BY_KEY = {setting.key: setting for setting in ALL}


class Settings:
    """The settings of one profile. A damaged file is put aside, never a reason not to start."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._values: dict[str, Value] = dict(self._load())

    def __getitem__(self, setting: Setting[V]) -> V:
        return cast(V, self._values.get(setting.key, setting.default))

    def set(self, key: str, value: Value) -> None:
        """Keep a value on disk. Raises KeyError for an unknown key, TypeError for a value of the wrong type, and
        DiskFull."""
        default = BY_KEY[key].default
        if type(value) is not type(default):
            raise TypeError(f"{key} takes a {type(default).__name__}")
        self._values[key] = value
        self._save()

    def note(self, key: str, value: Value) -> None:
        """Take over a value that another process has kept."""
        self._values[key] = value

    def _load(self) -> Iterator[tuple[str, Value]]:
        if self._path is None or not self._path.exists():
            return
        try:
            stored = msgspec.json.decode(self._path.read_bytes(), type=dict[str, Value])
        except (OSError, msgspec.MsgspecError) as error:
            log.warning("The settings file cannot be read and is put aside: %s", error)
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".damaged"))
            return
        for key, value in stored.items():
            if key in BY_KEY and type(value) is type(BY_KEY[key].default):
                yield key, value

    def _save(self) -> None:
        if self._path is None:
            return
        new = self._path.with_suffix(".new")
        try:
            new.write_bytes(msgspec.json.format(msgspec.json.encode(self._values)))
            os.replace(new, self._path)
        except OSError as error:
            raise DiskFull(NOT_KEPT, str(error)) from error


def own_presence(settings: Settings) -> Presence:
    """How the user last said they stand."""
    shows = {show.value: show for show in Show}
    return Presence(shows.get(settings[PRESENCE], Show.ONLINE), settings[PRESENCE_WORDS])
