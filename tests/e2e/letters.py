"""What the tests of live letters share: a host with an owner, letters with a chat dragged into them, their links."""

import re
from email.message import Message

from liveletter.archive.archive import Archive
from liveletter.domain.live import LiveHost, find_link
from liveletter.secrets.file import FileSecrets
from liveletter.services.live.hosts import key_of
from tests.e2e.house import Resident
from tests.host.process import HostProcess


def may_create_sessions(resident: Resident, host: HostProcess) -> None:
    """The resident's program knows the host and has a key for it. Before the program starts."""
    archive = Archive(resident.data / "archive.db")
    stored = archive.live.save_host(LiveHost(0, host.url, resident.address))
    archive.close()
    FileSecrets(resident.data).set(key_of(stored.id), host.key_of(resident.address))


def begins_letter(resident: Resident, *, to: str, subject: str, text: str) -> None:
    """Write a mail up to where the chat is put in."""
    resident.front()
    resident.hands.key("ctrl+n")
    resident.has_keyboard("composerTo")
    resident.hands.type(to)
    resident.clicks("composerSubject")
    resident.hands.type(subject)
    resident.clicks("composerBody")
    resident.hands.type(text)


def drags_chat_in(resident: Resident) -> None:
    """Drag the icon from the composer's toolbar into the text."""
    icon, body = resident.sees("composerEmbedChat"), resident.sees("composerBody")
    resident.hands.drag(resident.eyes.middle(icon), resident.eyes.middle(body))
    resident.sees("liveBlock")


def sends_letter(resident: Resident) -> None:
    """Send it; the guests of these tests are on the same network as the host."""
    resident.hands.key("ctrl+Return")
    resident.clicks(text="They are on my network", role="push button")
    resident.eyes.gone(resident.pid, "composerBody")


def opens_letter(resident: Resident, subject: str, *, folder: str) -> None:
    """Choose a mail in a folder."""
    resident.front()
    resident.clicks("folderTree", text=folder, role="tree item")
    resident.clicks("mailListView", text=subject, role="list item")


def link_in(mail: Message) -> str:
    """The link that a mail's recipient got."""
    texts = [part for part in mail.walk() if part.get_content_type() == "text/plain"]
    payload = texts[0].get_payload(decode=True)
    assert isinstance(payload, bytes)
    link = find_link(payload.decode())
    assert link, payload
    return link


def read(page: str) -> str:
    """The words of a page."""
    return re.sub(r"<[^>]+>|\s+", " ", page)
