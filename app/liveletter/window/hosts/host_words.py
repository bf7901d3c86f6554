"""Hosts in words. Pure."""

from PySide6.QtCore import QCoreApplication

from liveletter.domain.accounts import LinkState

translate = QCoreApplication.translate


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
