"""Rules of writing a mail: has it changed, and what should be asked before it goes. Pure."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from liveletter.domain.live import HostCheck
from liveletter.domain.mail import Draft, DraftAttachment
from liveletter.window.composer import recipients
from liveletter.window.mail.mail_text import depth_of

LARGE_MAIL = 25_000_000  # bytes; many servers refuse larger ones
MOST_GUESTS = 49  # of a chat: a session has at most 50 members, the owner among them

# Words that speak of an attachment, in the languages of whom we know; parts of words where these are compounded.
_ATTACHED = re.compile(
    r"\battach(?:ed|ment|ments|ing)\b|\benclosed\b"  # English
    r"|\banbei\b|\banhang\b|\banhänge\b|\banlagen?\b|\bangehängt\b|\bbeigefügt\w*|\bbeiliegend\w*"  # German
    r"|\bpi[èe]ces?[- ]jointes?\b|\bci-joint\w*"  # French
    r"|\badjunt[oa]s?\b|\ballegat[oia]\b|\ben anexo\b|\bem anexo\b|\banex(?:o|ado|ada)s?\b"  # Romance
    r"|\bbijlagen?\b|\bbijgevoegd\b|\bbifogad\w*|\bvedlagt\b|\bvedhæftet\b|\bliitteenä\b"  # Dutch, Nordic
    r"|\bzałącz\w*|\bv příloze\b|\bpřikládám\b|\bво вложени\w*|\bвложен\w*|\bприкреп\w*|\bприкладываю\b"  # Slavic
    r"|添付|附件|附上|첨부|مرفق|מצורף|\bekte\b|\bekli\b",  # Japanese, Chinese, Korean, Arabic, Hebrew, Turkish
    re.IGNORECASE,
)
_SIGNATURE = "-- "


class Question(Enum):
    """What stands between a mail and its being sent."""

    NO_ACCOUNT = auto()
    NO_RECIPIENT = auto()
    WRONG_ADDRESS = auto()
    NO_SUBJECT = auto()
    NO_ATTACHMENT = auto()
    PAST_DATE = auto()
    HISTORY = auto()
    HIDDEN_GUESTS = auto()  # blind copies of a mail with a chat
    MANY_GUESTS = auto()
    NO_HOST = auto()
    HOST_TROUBLE = auto()
    PRIVATE_HOST = auto()
    MAILING_LISTS = auto()  # all readers of a list would be one guest


MAY_BE_ANSWERED = frozenset(
    {Question.NO_SUBJECT, Question.NO_ATTACHMENT, Question.MAILING_LISTS}
)  # the user may send all the same


@dataclass(frozen=True, slots=True)
class HostFacts:
    """What a look at the host of a mail's chat found; without a name: there is none."""

    name: str = ""
    check: HostCheck = field(default_factory=lambda: HostCheck(ok=True))


def question(
    draft: Draft,
    answered: Container[Question] = (),
    *,
    now: float = 0.0,
    history_problem: str = "",
    host: HostFacts | None = None,
    lists: Sequence[str] = (),
) -> Question | None:
    """The first thing to ask before sending; `answered` are those that the user has said yes to. `history_problem`: why
    the earlier conversation cannot go along. `host`: of the chat, once it was looked at. `lists`: which recipients are
    known to be mailing lists."""
    fields = (draft.to, draft.cc, draft.bcc)
    asked = {
        Question.NO_ACCOUNT: draft.account_id == 0,
        Question.WRONG_ADDRESS: any(recipients.first_mistake(field) for field in fields),
        Question.NO_RECIPIENT: not any(recipients.pieces(field) for field in fields),
        Question.NO_SUBJECT: not draft.subject.strip(),
        Question.NO_ATTACHMENT: not draft.attachments and speaks_of_attachment(draft.subject, draft.text),
        Question.PAST_DATE: 0 < draft.send_at <= now,
        Question.HISTORY: bool(history_problem),
        **_about_chat(draft, host, lists),
    }
    return next((one for one, applies in asked.items() if applies and one not in answered), None)


def _about_chat(draft: Draft, host: HostFacts | None, lists: Sequence[str]) -> dict[Question, bool]:
    """What a chat in the mail asks for: everybody in it sees everybody, has a place of their own, and reaches its
    host."""
    if draft.live is None:
        return {}
    return {
        Question.HIDDEN_GUESTS: bool(recipients.pieces(draft.bcc)),
        Question.MANY_GUESTS: recipients.count(draft.to, draft.cc) > MOST_GUESTS,
        Question.NO_HOST: host is not None and not host.name,
        Question.HOST_TROUBLE: host is not None and not host.check.ok,
        Question.PRIVATE_HOST: host is not None and host.check.is_private and not draft.live.on_my_network,
        Question.MAILING_LISTS: bool(lists) and not draft.live.open_to_lists,
    }


def speaks_of_attachment(subject: str, text: str) -> bool:
    """Whether the writer's own words (no quotes, no signature; a subject that is no answer) promise an attachment."""
    own = [] if re.match(r"\s*\w{1,4}\s*:", subject) else [subject]
    for line in text.splitlines():
        if line == _SIGNATURE:
            break
        if not depth_of(line):
            own.append(line)
    return _ATTACHED.search("\n".join(own)) is not None


def differs(one: Draft, other: Draft) -> bool:
    """Whether the user would lose something if one were taken for the other."""
    return replace(one, draft_id=0, message_id="") != replace(other, draft_id=0, message_id="")


def title(draft: Draft) -> str:
    """What a mail is called before it has a name: subject, else recipients, else nothing."""
    return draft.subject.strip() or recipients.in_order(draft.to)


def joined(held: tuple[DraftAttachment, ...], new: tuple[DraftAttachment, ...]) -> tuple[DraftAttachment, ...]:
    """Both together, none twice."""
    return tuple(dict.fromkeys(held + new))
