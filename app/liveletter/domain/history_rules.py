"""What of a conversation may go along with a message, and what of one that was sent along can be true (MISSION B4, B7).

The rules are the same on both ways, seen from either side: *own* are the addresses of the user who looks, *theirs*
those of the other party, both in comparable form.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.chat import ChatMessage, LinkedFile
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError
from liveletter.domain.history import CHAT_FILE, CHAT_WORDS, BundledChat, HistoryChoice, HistoryItem, HistoryScope
from liveletter.domain.mail import Mailbox, MailDigest

GAP = 8 * 3600.0  # seconds of silence that end a chat
EVER = 253_402_300_799.0  # the end of the year 9999: later than anything
TITLE = 60  # characters of a chat message that stand for it
MOST_MAILS, MOST_CHATS = 5_000, 20_000  # that go along at once
SLACK = 24 * 3600.0  # clocks differ, but nothing was written a day after it was sent along
_FRAME, _MAIL_LINE, _CHAT_LINE = 4096, 1500, 700  # bytes in a bundle beside the texts themselves
NO_ID = "@no-message-id.invalid"  # ends the Message-IDs that stand for those of mails without one
_KEY = re.compile(r"[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{1,1000}")
_MESSAGE_ID = re.compile(r"[^\s<>\x00-\x20\x7f\ud800-\udfff]{1,1000}")
_LINK = re.compile(r"(?:https?|aesgcm)://[^\s\x00-\x20\x7f<>\"\ud800-\udfff]{1,1900}", re.IGNORECASE)
_SUBJECT = 1000  # characters
_HASHED = "sha256:"
_PASSED = frozenset({DeliveryState.HANDED_OVER, DeliveryState.DELIVERED, DeliveryState.READ})


@dataclass(frozen=True, slots=True)
class Sides:
    """The mail addresses of the user and of the other party, in comparable form."""

    own: frozenset[str]
    theirs: frozenset[str]


def comparable(addresses: Iterable[str], kind: AddressKind = AddressKind.MAIL) -> frozenset[str]:
    """Addresses in comparable form; what is none is left out."""
    found = set()
    for text in addresses:
        try:
            found.add(Address.parse(kind, text).value)
        except AddressError:
            continue
    return frozenset(found)


def passed_between(mail: MailDigest, sides: Sides) -> bool:
    """Whether a mail that the user holds passed between both, and may go along.

    It is the other party's own; or the user's, to them (whether openly or as a blind copy: they got it); or somebody
    else's to both of them, openly: a blind copy that the user got is not told to those who do not know of it.
    """
    sender = _addresses(mail.sender)
    seen = _addresses(*mail.to, *mail.cc)
    if sender & sides.own:
        return bool((seen | _addresses(*mail.bcc)) & sides.theirs)
    return bool(sender & sides.theirs) or (bool(seen & sides.own) and bool(seen & sides.theirs))


def can_be_true(mail: MailDigest, sides: Sides) -> bool:
    """Whether a mail that the other party sends along can belong to the conversation: one of both wrote it, or somebody
    else to both of them. (A blind copy shows nowhere, so that what one of both wrote may name neither.)"""
    seen = _addresses(*mail.to, *mail.cc)
    return bool(_addresses(mail.sender) & (sides.own | sides.theirs)) or bool(seen & sides.own and seen & sides.theirs)


def is_third_party(mail: MailDigest, sides: Sides) -> bool:
    """Whether somebody else wrote it."""
    return not _addresses(mail.sender) & (sides.own | sides.theirs)


def has_passed(chat: ChatMessage) -> bool:
    """Whether a message came from, or went to, the other party: what still waits, failed or was taken back did not."""
    return not chat.outgoing or chat.state is None or chat.state in _PASSED


def brings_history(file: LinkedFile | None, text: str) -> bool:
    """Whether a chat message with this text links to an earlier conversation."""
    return file is not None and file.name == CHAT_FILE and text.startswith(CHAT_WORDS)


def is_empty(choice: HistoryChoice) -> bool:
    """Whether nothing is to go along."""
    return choice.scope is HistoryScope.NOTHING or not (choice.mails or choice.chats)


def span(choice: HistoryChoice, now: float) -> tuple[float, float]:
    """From when (included) until when (not included) items go along."""
    if choice.scope is not HistoryScope.SPAN:
        return 0.0, EVER
    if choice.days > 0:
        return max(now - timedelta(days=choice.days).total_seconds(), 0.0), EVER
    return choice.since, choice.until or EVER


def ids_of(mail: MailDigest) -> tuple[str, ...]:
    """All Message-IDs by which a mail is tied to others: its own, and those that it answers."""
    answered = (mail.in_reply_to,) if mail.in_reply_to else ()
    return (mail.message_id, *mail.references, *answered)


def thread_of(about: str, mails: Iterable[MailDigest]) -> frozenset[str]:
    """The Message-IDs of the thread that a mail belongs to, the mail's own included: all that is connected by answers
    (RFC 5322 section 3.6.4), also over mails that are not here."""
    named: dict[str, set[str]] = {}
    for mail in mails:
        ids = set(ids_of(mail))
        for message_id in ids:
            named.setdefault(message_id, set()).update(ids)
    thread, fresh = {about}, {about}
    while fresh:
        fresh = set().union(*(named.get(message_id, ()) for message_id in fresh)) - thread
        thread |= fresh
    return frozenset(thread)


def going_on(chats: Sequence[ChatMessage]) -> list[ChatMessage]:
    """The newest messages that no long silence parts; `chats` and the answer are oldest first."""
    start = len(chats)
    while start and (start == len(chats) or chats[start].at - chats[start - 1].at <= GAP):
        start -= 1
    return list(chats[start:])


def hashed_key(sender: str, at: float, body: str) -> str:
    """The key of a chat message that has no origin-id: made from its sender (a bare JID), the second in which it was
    written, and its text."""
    return _HASHED + hashlib.sha256(f"{sender}\n{int(at)}\n{body}".encode("utf-8", "surrogatepass")).hexdigest()


def is_hashed(key: str) -> bool:
    """Whether a key was made by `hashed_key`: another archive may have made another one of the same message."""
    return not key or key.startswith(_HASHED)


def bundled(chat: ChatMessage, own: str) -> BundledChat:
    """A message as it goes along; `own` is the user's chat address, or, of what was said in a live session, their mail
    address. What a peer made up for an id, or a link that leads nowhere (as those of live sessions do for others), does
    not keep the message from going."""
    kind = AddressKind.MAIL if chat.session_id else AddressKind.XMPP
    sender, recipient = (own, chat.peer) if chat.outgoing else (chat.peer, own)
    has_key = bool(_KEY.fullmatch(chat.origin_id))
    return BundledChat(
        key=chat.origin_id if has_key else hashed_key(sender, chat.at, chat.body),
        at=chat.at,
        sender=Address(kind, sender).uri,
        recipient=Address(kind, recipient).uri,
        body=chat.body,
        about=chat.about if _MESSAGE_ID.fullmatch(chat.about) else "",
        subject=chat.subject[:_SUBJECT],
        file=chat.file if chat.file and not chat.session_id and _LINK.fullmatch(chat.file.url) else None,
    )


def too_many(items: Iterable[HistoryItem]) -> bool:
    """Whether these are more than can go along at once."""
    kinds = [item.is_mail for item in items]
    return sum(kinds) > MOST_MAILS or len(kinds) - sum(kinds) > MOST_CHATS


def title(body: str) -> str:
    """A chat message's first words, one line."""
    words = " ".join(body[: TITLE * 8].split())
    return words if len(words) <= TITLE else words[:TITLE].rstrip() + "…"


def same_words(one: str, other: str) -> bool:
    """Whether two texts say the same: what is white, and how lines end, may differ between archives."""
    return one.split() == other.split()


def same_facts(one: MailDigest, other: MailDigest) -> bool:
    """Whether two mails are by the same writer to the same people, of the same moment, about the same."""
    agree = one.date == other.date if one.date is None or other.date is None else abs(one.date - other.date) < 1
    people = _addresses(one.sender) == _addresses(other.sender)
    people = people and _addresses(*one.to, *one.cc) == _addresses(*other.to, *other.cc)
    return agree and people and same_words(one.subject, other.subject)


def own_message_id(read: str, told: str) -> str:
    """A mail's Message-ID as it stands in its bytes; only where there is none may the sender of a bundle tell the one
    that stands for it in their archive: no other mail has one of that form."""
    return told if read.endswith(NO_ID) and told.endswith(NO_ID) else read


def encoded_size(size: int) -> int:
    """How many bytes these become as base64 in lines of 76 characters (RFC 2045 section 6.8)."""
    return size * 78 // 57 + 2


def estimated_size(mails: Iterable[int], chats: Iterable[int]) -> int:
    """About how many bytes the bundle of mails and chat messages of these sizes has: a mail once as it travels, and its
    beginning once in the transcript for people; a chat message twice for people and once for programs."""
    of_mails = sum(size + encoded_size(min(size, 2000)) + _MAIL_LINE for size in mails)
    return _FRAME + of_mails + sum(3 * encoded_size(size) + _CHAT_LINE for size in chats)


def readable_size(size: int) -> str:
    """Bytes for people: `2.4 MB`."""
    if size < 1_000_000:
        return f"{max(size // 1000, 1)} kB"
    return f"{size / 1_000_000:.1f} MB"


def _addresses(*mailboxes: Mailbox) -> frozenset[str]:
    return comparable(mailbox.address for mailbox in mailboxes)
