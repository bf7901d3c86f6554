"""The mail to a member who was away: what was said meanwhile, where to answer, and how to stop such mails.

Everything that people typed is escaped in the HTML part and indented in the text part, where no line of it can be
taken for one of ours. Nothing in it is loaded from anywhere.
"""

import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import jinja2
import msgspec

from liveletter.catalogues import Catalogue
from liveletter.domain.discreet import discreet
from liveletter.host.absent import headers

_TEMPLATES = Path(__file__).parent / "templates"
_INDENT = "    "
_NAMES = 3  # of those who wrote, in the sender's name
_NAME_CHARS = 40


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One message, or a file by its name."""

    who: str
    at: float
    text: str
    is_file: bool = False


@discreet("reply_to", "page", "stop")
class News(msgspec.Struct, frozen=True, kw_only=True):
    """What one mail says. `reply_to` is empty where the host takes no mail in: a reply then goes to the owner, of whom
    name and address are empty where it cannot: in a mail to themselves."""

    title: str
    entries: tuple[Entry, ...]
    left_out: bool  # earlier ones, which only the page has
    via: str  # whose mail it is: the host's name, or the owner's where it comes from their own address
    sender: str
    name: str
    address: str
    reply_to: str
    owner: str
    owner_address: str
    page: str
    stop: str
    message_id: str
    threaded_to: tuple[str, ...]  # Message-IDs, the letter's first
    at: float


class Writer:
    """Writes the mails."""

    def __init__(self) -> None:
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def mail(self, news: News, texts: Catalogue) -> EmailMessage:
        """One mail, in one language."""
        mail = headers.new_mail(utf8=not news.address.isascii())
        for name, value in _fields(news, texts):
            mail.set_raw(name, value)
        mail.set_content(_plain(news, texts))
        mail.add_alternative(self._html(news, texts), subtype="html")
        return mail

    def _html(self, news: News, texts: Catalogue) -> str:
        template = self._environment.get_template("news.html")
        lines = [(one, told_at(one.at), one.text.split("\n")) for one in news.entries]
        return template.render(news=news, texts=texts, entries=lines)


def _fields(news: News, texts: Catalogue) -> list[tuple[str, str]]:
    names = ", ".join(list(dict.fromkeys(one.who[:_NAME_CHARS] for one in news.entries))[:_NAMES])
    shown = names if names == news.via else texts.text("{names} via {host}", names=names, host=news.via)
    fields = [
        ("From", headers.mailbox("From", shown, news.sender)),
        ("To", headers.mailbox("To", news.name, news.address)),
        ("Subject", headers.text("Subject", f"Re: {news.title or texts.text('Live chat')}")),
        ("Date", format_datetime(datetime.datetime.fromtimestamp(news.at, datetime.UTC))),
        ("Message-ID", news.message_id),
        ("Auto-Submitted", "auto-generated"),
        ("List-Unsubscribe", f"<{news.stop}>"),
    ]
    if news.stop.startswith("https://"):  # RFC 8058 section 3.1
        fields.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
    if answers_to := news.reply_to or news.owner_address:
        fields.append(("Reply-To", f"<{answers_to}>"))
    if news.threaded_to:
        fields.append(("In-Reply-To", news.threaded_to[-1]))
        fields.append(("References", "\r\n ".join(news.threaded_to)))
    return fields


def _plain(news: News, texts: Catalogue) -> str:
    answer = "Answer by replying to this mail, or on the page:" if news.reply_to else "Answer on the page:"
    blocks = [texts.text("While you were away, this was said in “{title}”:", title=news.title)]
    if news.left_out:
        blocks.append(texts.text("This is the end of it: the page has it all."))
    for one in news.entries:
        said = texts.text("File: {name}", name=one.text) if one.is_file else one.text
        blocks.append(f"{one.who}, {told_at(one.at)}\n" + "\n".join(_INDENT + line for line in said.split("\n")))
    blocks.append(f"{texts.text(answer)}\n{news.page}")
    if news.owner and not news.reply_to:
        blocks.append(texts.text("A reply to this mail goes to {owner} alone, not into the chat.", owner=news.owner))
    stop = f"{texts.text('Stop mails from this chat')}:\n{news.stop}"
    blocks.append(f"-- \n{texts.text('You are part of this chat and were away.')}\n{stop}")
    return "\n\n".join(blocks) + "\n"


def told_at(at: float) -> str:
    """A time as all read it alike."""
    return datetime.datetime.fromtimestamp(at, datetime.UTC).strftime("%Y-%m-%d %H:%M UTC")
