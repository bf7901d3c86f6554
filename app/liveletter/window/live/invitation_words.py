"""What is said of a live chat that a received mail carries. All of it is the claim of whoever wrote it. Pure."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from liveletter.domain.errors import AddressError
from liveletter.domain.live import LiveInvitation
from liveletter.domain.live_url import host_url
from liveletter.domain.mail import OpenedMail
from liveletter.transport import is_loopback
from liveletter.window.live.session_words import host_name
from liveletter.window.parts.bidi import isolated

translate = QCoreApplication.translate


def offer_words(link: str) -> str:
    """Before anything was asked of the host."""
    words = translate("Live", "This mail carries a live chat at {0}.").format(isolated(_shown_host(link)))
    parts = urlsplit(link)
    if parts.scheme == "https" or is_loopback(parts.hostname or ""):
        return words
    open_line = translate("Live", "The connection would not be encrypted.")
    return f"{words} {open_line}"


def _shown_host(link: str) -> str:
    """A host's name as it goes over the wire: letters that only look like others are seen to be other ones."""
    try:
        return host_name(host_url(link))
    except AddressError:
        return host_name(link)


def seen_words(found: LiveInvitation) -> str:
    """Who invites to what and as whom, and whether it is recorded."""
    who = found.sender if not found.sender_address else f"{found.sender} <{found.sender_address}>"
    title = " ".join(found.title.split()) or translate("Live", "(no title)")
    words = translate("Live", "{0} invites you to “{1}”.").format(isolated(who.strip()), isolated(title))
    if found.name and not found.closed:
        words += " " + translate("Live", "The others will see you as {0}.").format(isolated(found.name))
    return f"{words} {_kept_words(found)}"


def _kept_words(found: LiveInvitation) -> str:
    """What is kept of what is said."""
    if found.closed:
        return translate("Live", "The chat is closed: what was said can still be read.")
    if found.recorded:
        return translate("Live", "What is said is recorded by the host.")
    return translate("Live", "Nothing of it is recorded.")


def stranger_words(found: LiveInvitation, mail: OpenedMail) -> str:
    """A warning where somebody else invites than the one from whom the mail came; empty where it is the same."""
    inviting, writing = found.sender_address.casefold(), mail.sender.address.casefold()
    if not inviting or inviting == writing:
        return ""
    words = translate("Live", "Take care: this mail came from {0}, but the chat belongs to {1}.")
    return words.format(isolated(mail.sender.address), isolated(found.sender_address))
