"""The whole conversation as one HTML page for people: no script, nothing from the net, every text escaped.

Each text finds its own reading direction. What matters is in the markup, so that it reads well where styles are lost.
"""

import html
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from liveletter.domain.history import Bundle, BundledChat
from liveletter.domain.history_text import HistoryLine, beginning, called, counted, described, history_lines
from liveletter.domain.mail import MailDigest
from liveletter.mail.history.parts import mail_name
from liveletter.mail.history.style import STYLE

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_HEAD = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="color-scheme" content="light dark">\n'
)


def transcript(bundle: Bundle, digests: Mapping[str, MailDigest]) -> str:
    """The page."""
    title = f"Earlier conversation between {called(bundle.sender)} and {called(bundle.recipient)}"
    out = [_HEAD, f"<title>{_escaped(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"]
    out += _heading(bundle)
    out += _days(bundle, digests)
    out.append("</body>\n</html>\n")
    return "".join(out)


def _heading(bundle: Bundle) -> Iterator[str]:
    yield "<h1>Earlier conversation</h1>\n"
    for party in (bundle.sender, bundle.recipient):
        yield f"<p class=party dir=ltr><bdi>{_escaped(described(party))}</bdi></p>\n"
    counts = counted(len(bundle.mails), len(bundle.chats))
    yield f"<p class=note dir=ltr>{counts}, as they stand in the archive of "
    yield f"<bdi>{_escaped(called(bundle.sender))}</bdi>. "
    yield f"Sent along on {_day(bundle.made_at)} at {_time(bundle.made_at)}. All times are UTC.</p>\n"


def _days(bundle: Bundle, digests: Mapping[str, MailDigest]) -> Iterator[str]:
    day = ""
    parts = {mail.message_id: number for number, mail in enumerate(bundle.mails, 1)}
    own = frozenset(bundle.sender.addresses)
    for line in history_lines(bundle, digests):
        if line.at is not None and (today := _day(line.at)) != day:
            day = today
            yield f"<h2>{day}</h2>\n"
        if line.chat is not None:
            yield _chat(line, line.chat, own)
        elif line.mail is not None:
            yield _mail(line, digests[line.mail.message_id], parts[line.mail.message_id], own)


def _chat(line: HistoryLine, chat: BundledChat, own: frozenset[str]) -> str:
    side = "own" if chat.sender in own else "other"
    subject = f"<p class=about dir=auto><b>{_escaped(chat.subject)}</b></p>\n" if chat.subject else ""
    file = f"<p class=note dir=ltr>File: {_file(chat.file.name)}</p>\n" if chat.file else ""
    return f'<div class="chat {side}">\n{_who(line)}{subject}{_text(chat.body)}{file}</div>\n'


def _mail(line: HistoryLine, known: MailDigest, number: int, own: frozenset[str]) -> str:
    side = "own" if f"mailto:{known.sender.address.lower()}" in own else "other"
    to = ", ".join(f"<bdi>{_escaped(box.name or box.address)}</bdi>" for box in (*known.to, *known.cc)[:50])
    out = [
        f'<div class="mail {side}">\n{_who(line)}',
        f"<h3 dir=auto>{_escaped(known.subject) or 'Mail without a subject'}</h3>\n",
        f"<p class=to dir=ltr>To {to}</p>\n" if to else "",
        _text(beginning(known.text)),
        f"<p class=note dir=ltr>Attached in full as “{_file(mail_name(number, known.subject))}”.</p>\n",
    ]
    left_out = line.mail.left_out if line.mail else ()
    if left_out:
        out.append(f"<p class=note dir=ltr>Left out: {', '.join(map(_file, left_out))}</p>\n")
    return "".join((*out, "</div>\n"))


def _who(line: HistoryLine) -> str:
    return (
        f"<p class=who dir=ltr><b><bdi>{_escaped(line.writer)}</bdi></b> <span class=at>{_time(line.at)}</span></p>\n"
    )


def _text(text: str) -> str:
    lines = _escaped(text.strip()).replace("\n", "<br>\n")
    return f"<p class=text dir=auto>{lines}</p>\n" if lines else ""


def _time(at: float | None) -> str:
    return "no date" if at is None else datetime.fromtimestamp(at, UTC).strftime("%H:%M")


def _day(at: float) -> str:
    day = datetime.fromtimestamp(at, UTC)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _file(name: str) -> str:
    """A file's name reads from the left, whatever it is written in: its ending stays at its end."""
    return f"<bdi dir=ltr>{_escaped(name)}</bdi>"


def _escaped(text: str) -> str:
    return html.escape(text)
