"""An earlier conversation as plain text, for people who read it in a mail's body (MISSION B4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from liveletter.domain.history import Bundle, BundledChat, BundledMail, Party
from liveletter.domain.mail import MailDigest

LINES = 40  # the newest that a summary shows
WORDS = 400  # characters of one message in a summary
BEGINNING = 2_000  # characters of a mail's text in a transcript for people
LATEST = 253402300800.0  # the year 10000


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A mail or chat message in a transcript. `at` is None for a mail without a usable date."""

    at: float | None
    writer: str
    mail: BundledMail | None = None
    chat: BundledChat | None = None
    subject: str = ""  # a mail's


def summary_text(bundle: Bundle, digests: Mapping[str, MailDigest], *, most: int = LINES) -> str:
    """Who talked, and the newest `most` mails and messages, one a line, oldest first; `digests` by Message-ID. It ends
    with a line end."""
    lines = history_lines(bundle, digests)
    shown = lines[-most:] if most else lines
    out = [f"{heading(bundle)}:", ""]
    if len(shown) < len(lines):
        out.append(f"({len(lines) - len(shown)} earlier ones are in the attached conversation.)")
    out += [_line(line, WORDS) for line in shown]
    return "\n".join(out) + "\n"


def full_text(bundle: Bundle, digests: Mapping[str, MailDigest]) -> str:
    """All of it, mails with the beginning of their text."""
    out = [f"{heading(bundle)}.", ""]
    for line in history_lines(bundle, digests):
        out.append(_line(line, 0))
        text = beginning(digests[line.mail.message_id].text) if line.mail else ""
        out += [f"    {one}".rstrip() for one in text.splitlines()]
    return "\n".join(out) + "\n"


def beginning(text: str) -> str:
    """What of a mail's text a transcript shows."""
    text = text.strip()
    return text if len(text) <= BEGINNING else text[:BEGINNING].rstrip() + "…"


def heading(bundle: Bundle) -> str:
    """`Earlier conversation between Alice (alice@…) and Bob (bob@…, xmpp:bob@…): 12 mails, 40 messages`."""
    between = f"Earlier conversation between {described(bundle.sender)} and {described(bundle.recipient)}"
    return f"{between}: {counted(len(bundle.mails), len(bundle.chats))}"


def described(party: Party) -> str:
    """A party for people: name and addresses."""
    addresses = ", ".join(address.removeprefix("mailto:") for address in party.addresses)
    if not party.name or party.name == addresses:
        return addresses or party.name or "somebody"
    return f"{party.name} ({addresses})" if addresses else party.name


def called(party: Party) -> str:
    """A party's name, else its first address."""
    return party.name or next((address.partition(":")[2] for address in party.addresses), "") or "somebody"


def counted(mails: int, chats: int) -> str:
    """`12 mails, 40 messages`, without what there is none of."""
    words = []
    if mails:
        words.append("1 mail" if mails == 1 else f"{mails} mails")
    if chats:
        words.append("1 message" if chats == 1 else f"{chats} messages")
    return ", ".join(words) or "nothing"


def moment(at: float | None) -> str:
    """`2026-05-02 14:02 UTC`."""
    if at is None or not 0 <= at < LATEST:
        return "no date"
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M UTC")


def history_lines(bundle: Bundle, digests: Mapping[str, MailDigest]) -> list[HistoryLine]:
    """Mails and chat messages in one order, oldest first. A mail without a date stays behind the mail before it."""
    placed: list[tuple[float, HistoryLine]] = []
    at = 0.0
    for mail in bundle.mails:
        digest = digests.get(mail.message_id)
        date = digest.date if digest else None
        at = at if date is None else date
        placed.append((at, HistoryLine(date, _writer(digest), mail=mail, subject=digest.subject if digest else "")))
    names = _names(bundle)
    for chat in bundle.chats:
        placed.append((chat.at, HistoryLine(chat.at, _called_by(names, chat.sender), chat=chat)))
    return [line for _, line in sorted(placed, key=lambda one: one[0])]


def _writer(digest: MailDigest | None) -> str:
    return (digest.sender.name or digest.sender.address if digest else "") or "somebody"


def _names(bundle: Bundle) -> dict[str, str]:
    return {uri: called(party) for party in (bundle.recipient, bundle.sender) for uri in party.addresses}


def _called_by(names: Mapping[str, str], uri: str) -> str:
    return names.get(uri) or uri.removeprefix("xmpp:") or "somebody"


def _line(line: HistoryLine, room: int) -> str:
    begin = f"[{moment(line.at)}] {line.writer}: "
    if line.chat is None:
        return f"{begin}mail “{line.subject}”" if line.subject else f"{begin}mail without a subject"
    words = line.chat.body.strip()
    if room and len(words) > room:
        words = words[:room].rstrip() + "…"
    if line.chat.file is not None:
        words = f"{words} (file “{line.chat.file.name}”)".strip()
    return begin + "\n    ".join(words.splitlines())
