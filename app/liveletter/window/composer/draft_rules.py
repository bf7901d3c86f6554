"""Rules of writing a mail: has it changed, and what should be asked before it goes. Pure."""

import re
from collections.abc import Container
from dataclasses import replace
from enum import Enum, auto

from liveletter.domain.mail import Draft, DraftAttachment
from liveletter.window.composer import recipients
from liveletter.window.mail.mail_text import depth_of

LARGE_MAIL = 25_000_000  # bytes; many servers refuse larger ones

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


MAY_BE_ANSWERED = frozenset({Question.NO_SUBJECT, Question.NO_ATTACHMENT})  # the user may send all the same


def question(
    draft: Draft, answered: Container[Question] = (), *, now: float = 0.0, history_problem: str = ""
) -> Question | None:
    """The first thing to ask before sending; `answered` are those that the user has said yes to. `history_problem`: why
    the earlier conversation cannot go along."""
    fields = (draft.to, draft.cc, draft.bcc)
    asked = {
        Question.NO_ACCOUNT: draft.account_id == 0,
        Question.WRONG_ADDRESS: any(recipients.first_mistake(field) for field in fields),
        Question.NO_RECIPIENT: not any(recipients.pieces(field) for field in fields),
        Question.NO_SUBJECT: not draft.subject.strip(),
        Question.NO_ATTACHMENT: not draft.attachments and speaks_of_attachment(draft.subject, draft.text),
        Question.PAST_DATE: 0 < draft.send_at <= now,
        Question.HISTORY: bool(history_problem),
    }
    return next((one for one, applies in asked.items() if applies and one not in answered), None)


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
