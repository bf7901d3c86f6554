"""Answers: whom they go to, what they are called, how they quote and how they thread (RFC 5322 section 3.6.4)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.chat import ChatMessage
from liveletter.domain.mail import Draft, Mailbox, MailDigest, OpenedMail
from liveletter.domain.people import Person

QUOTE_LIMIT = 200_000  # characters of a mail that an answer quotes
TITLE_LIMIT = 60  # characters of a chat's first words that become a subject
REFERENCES_LIMIT = 40  # the first and the latest are kept
_ANSWER = re.compile(
    r"\s*(?:re|aw|antw|antwort|sv|vs|odp|ynt|rép|回复|回覆|答复|答覆|返信)\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s*[:：]\s*",
    re.IGNORECASE,
)
_FORWARD = re.compile(r"\s*(?:fwd?|wg|vl|doorst|转发|轉寄|転送)\s*(?:\[\d{1,3}\])?\s*[:：]\s*", re.IGNORECASE)
_PHRASE = re.compile(r"[\w!#$%&'*+/=?^`{|}~ -]*")


def answer_subject(subject: str) -> str:
    """`Re: …`, never stacked, whatever language the earlier prefixes are in."""
    return f"Re: {_without(subject, _ANSWER)}".rstrip()


def forward_subject(subject: str) -> str:
    """`Fwd: …`, never stacked."""
    return f"Fwd: {_without(subject, _FORWARD)}".rstrip()


def bare_subject(subject: str) -> str:
    """A subject without the prefixes of answers and forwards: what mails of one thread share."""
    while True:
        shorter = _without(_without(subject, _ANSWER), _FORWARD)
        if shorter == subject:
            return subject
        subject = shorter


def quote(text: str) -> str:
    """Text with `> ` before each line; quotes in it get one `>` more. A signature is left out."""
    lines = _without_signature(text.strip("\n")[:QUOTE_LIMIT].split("\n"))
    return "\n".join(f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in lines).removesuffix("\n>")


def moment(at: float) -> str:
    """A date and time that is read alike everywhere: `2026-05-02 14:02 UTC`."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M UTC")


def written(mailbox: Mailbox) -> str:
    """A mailbox as one types it: quoted where the name needs it."""
    name = mailbox.name.strip()
    if not name:
        return mailbox.address
    if not _PHRASE.fullmatch(name):
        name = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{name} <{mailbox.address}>"


def references_after(references: Sequence[str], in_reply_to: str, message_id: str) -> tuple[str, ...]:
    """The References of an answer: those of the mail it answers (or its In-Reply-To), then that mail itself."""
    before = references or ((in_reply_to,) if in_reply_to else ())
    chain = tuple(dict.fromkeys((*before, message_id)))
    return chain if len(chain) <= REFERENCES_LIMIT else chain[:1] + chain[1 - REFERENCES_LIMIT :]


def reply_draft(mail: OpenedMail, digest: MailDigest, *, account_id: int, own: frozenset[str], to_all: bool) -> Draft:
    """An answer to whom the sender wants (Reply-To), or to all who took part; without the user's `own` addresses.

    An answer to a mail of the user's own goes to those it was sent to.
    """
    to, cc = _recipients(mail, own, to_all=to_all)
    return Draft(
        account_id=account_id,
        to=_list(to),
        cc=_list(cc),
        subject=answer_subject(mail.subject),
        text=f"\n\n{_attribution(mail)}\n{quote(mail.text)}\n" if mail.text.strip() else "",
        in_reply_to=digest.message_id,
        references=references_after(digest.references, digest.in_reply_to, digest.message_id),
        answers_mail_id=mail.mail_id,
    )


def forwarded_text(mail: OpenedMail) -> str:
    """A mail's head and text, to stand in a forward."""
    head = [
        "---------- Forwarded message ----------",
        f"From: {written(mail.sender)}",
        *([f"Date: {moment(mail.date)}"] if mail.date is not None else []),
        f"Subject: {mail.subject}",
        f"To: {_list(mail.to)}",
        *([f"Cc: {_list(mail.cc)}"] if mail.cc else []),
    ]
    return "\n\n" + "\n".join(head) + f"\n\n{mail.text[:QUOTE_LIMIT].strip(chr(10))}\n"


def chat_draft(
    person: Person,
    address: Address,
    messages: Sequence[ChatMessage],
    *,
    own_name: str,
    account_id: int,
    about: str,
    answered: MailDigest | None,
    authors: Mapping[int, str] | None = None,
) -> Draft:
    """A mail that answers a chat (MISSION B2): quotes it, and threads to the mail the chat belongs to (`about`), whose
    digest is `answered` where it is in the archive. `authors`: who said what, by the messages' ids, where that is not
    the person."""
    subject = answered.subject if answered else _chat_subject(messages)
    threads = about or (answered.message_id if answered else "")
    references: tuple[str, ...] = (threads,) if threads else ()
    if answered and answered.message_id == threads:
        references = references_after(answered.references, answered.in_reply_to, threads)
    return Draft(
        account_id=account_id,
        to=written(Mailbox("" if person.name == address.value else person.name, address.value)),
        subject=answer_subject(subject) if subject else "",
        text=f"\n\n{_transcript(person, messages, own_name, authors or {})}\n" if messages else "",
        in_reply_to=threads,
        references=references,
    )


def instead_draft(
    person: Person,
    address: Address,
    text: str,
    *,
    subject: str,
    account: Account,
    about: str,
    answered: MailDigest | None,
) -> Draft:
    """The mail that a chat message is turned into (MISSION B6): its text, and both parties' chat addresses, so that
    the talk can go on there."""
    draft = chat_draft(
        person, address, (), own_name=account.name, account_id=account.id, about=about, answered=answered
    )
    known = draft.subject or (answer_subject(subject) if subject else _first_words(text))
    jid = person.first(AddressKind.XMPP)
    tried = f"I tried to reach you by chat at {jid.value}." if jid else ""
    own = f"My chat address is {account.jid}." if account.jid else ""
    lines = " ".join(filter(None, (tried, own)))
    return replace(draft, subject=known, text=f"{text.strip()}\n" + (f"\n{lines}\n" if lines else ""))


def _first_words(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= TITLE_LIMIT else words[:TITLE_LIMIT].rsplit(" ", 1)[0] + "…"


def _chat_subject(messages: Sequence[ChatMessage]) -> str:
    """What a chat is about: its subject, else its first words."""
    named = next((message.subject for message in reversed(messages) if message.subject.strip()), "")
    if named:
        return named
    return _first_words(messages[0].body) if messages else ""


def _transcript(person: Person, messages: Sequence[ChatMessage], own_name: str, authors: Mapping[int, str]) -> str:
    others = [authors.get(message.id, person.name) for message in messages if not message.outgoing]
    lines = [f"In a chat with {', '.join(dict.fromkeys(others)) or person.name}:"]
    for message in messages:
        name = (own_name or "I") if message.outgoing else authors.get(message.id, person.name)
        first, *others = message.body.strip("\n").split("\n")
        lines.append(f"> [{moment(message.at)}] {name}: {first}".rstrip())
        lines += [f">   {line}".rstrip() for line in others]
    return "\n".join(lines)


def _recipients(mail: OpenedMail, own: frozenset[str], *, to_all: bool) -> tuple[list[Mailbox], list[Mailbox]]:
    if mail.sender.address.lower() in own:
        to = list(mail.to) or [mail.sender]
        return to, _others(mail.cc, own, to) if to_all else []
    asked = [mailbox for mailbox in mail.reply_to if mailbox.address.lower() not in own]
    to = asked or [mail.sender]
    return to, _others((*mail.to, *mail.cc), own, to) if to_all else []


def _others(mailboxes: Iterable[Mailbox], own: frozenset[str], already: Iterable[Mailbox]) -> list[Mailbox]:
    """Each once, without the user and those who are addressed already."""
    seen = {mailbox.address.lower() for mailbox in already} | own
    found: dict[str, Mailbox] = {}
    for mailbox in mailboxes:
        if mailbox.address.lower() not in seen:
            found.setdefault(mailbox.address.lower(), mailbox)
    return list(found.values())


def _attribution(mail: OpenedMail) -> str:
    who = mail.sender.name or mail.sender.address or "Somebody"
    return f"On {moment(mail.date)}, {who} wrote:" if mail.date is not None else f"{who} wrote:"


def _list(mailboxes: Iterable[Mailbox]) -> str:
    return ", ".join(written(mailbox) for mailbox in mailboxes if mailbox.address)


def _without(subject: str, prefix: re.Pattern[str]) -> str:
    while found := prefix.match(subject):
        subject = subject[found.end() :]
    return subject.strip()


def _without_signature(lines: list[str]) -> list[str]:
    """Lines up to the last signature mark, where at most 15 lines follow it."""
    for place in range(len(lines) - 1, max(len(lines) - 16, 0), -1):
        if lines[place] in {"-- ", "--"}:
            return lines[:place]
    return lines
