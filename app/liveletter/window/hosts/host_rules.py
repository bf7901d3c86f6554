"""A host's address as typed, put right; and hosts in words. Pure."""

import re

from PySide6.QtCore import QCoreApplication

from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import AddressError

translate = QCoreApplication.translate
_ADDRESS = re.compile(r"https?://(?:\[[0-9a-fA-F:.]+\]|[^\s/:?#\[\]@]+)(?::\d{1,5})?(?:/[^\s?#]*)?")
_LOCAL = re.compile(r"(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2})(?=$|[:/])")


def host_url(typed: str) -> str:
    """The URL that is meant, without a slash at its end; `chat.example.org` means HTTPS, an address of this computer
    or network HTTP. Raises AddressError."""
    text = typed.strip().rstrip("/")
    if text and "://" not in text:
        text = f"{'http' if _LOCAL.match(text) else 'https'}://{text}"
    if not _ADDRESS.fullmatch(text):
        raise AddressError(translate("HostDialog", "This is no address of a host. It looks like chat.example.org."))
    return text


def shown_url(url: str) -> str:
    """A host's address as people read it."""
    return url.removeprefix("https://").removeprefix("http://")


def state_words(state: LinkState | None, sentence: str) -> str:
    """How the line to a host stands."""
    words = {
        LinkState.ONLINE: translate("HostList", "Connected"),
        LinkState.CONNECTING: translate("HostList", "Connecting…"),
        LinkState.OFFLINE: translate("HostList", "Not connected"),
        LinkState.FAILED: translate("HostList", "Does not work"),
    }
    told = words[state] if state is not None else ""
    return " · ".join(part for part in (told, sentence if state is not LinkState.ONLINE else "") if part)


def private_words(host: str) -> str:
    """What it means that a host can be reached from the user's network only."""
    told = translate("HostDialog", "{host} works, but only for people on your own network: nobody else can reach it.")
    return told.format(host=host)
