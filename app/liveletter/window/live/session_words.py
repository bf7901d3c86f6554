"""What is said about a session and its members, in the user's language. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from liveletter.domain.accounts import LinkState
from liveletter.domain.live import LiveMember, LiveRole, LiveSession, MemberState, ShownPresence
from liveletter.window.parts import dates
from liveletter.window.parts.bidi import isolated

translate = QCoreApplication.translate
_NAMED = 3  # members that are named in one line


class Tone(Enum):
    """How the line of a session is to be taken."""

    LIVE = auto()
    WAITING = auto()
    KEPT = auto()  # nothing new will come: what is shown is kept here


@dataclass(frozen=True, slots=True)
class Standing:
    """How a session stands: a few words, and a sentence where one helps."""

    tone: Tone
    words: str
    sentence: str = ""


def host_name(url: str) -> str:
    """A host as it is shown: its name, without the scheme."""
    return urlsplit(url).netloc or url


def standing(session: LiveSession, link: tuple[LinkState, str]) -> Standing:
    """How a session and the line to its host stand."""
    kept = translate("Live", "What is shown is kept here.") if session.recorded else ""
    own = session.member(session.own_number)
    if own is not None and own.state is MemberState.REMOVED:
        return Standing(Tone.KEPT, translate("Live", "You were taken out of this chat"), kept)
    if session.ended:
        gone = translate("Live", "Gone from the host") if session.recorded else translate("Live", "This chat is over")
        return Standing(Tone.KEPT, gone, kept)
    if session.closed:
        words = translate("Live", "Closed {0}").format(isolated(dates.full(session.closed)))
        return Standing(Tone.KEPT, words)
    if session.role is LiveRole.GUEST and own is not None and own.state is MemberState.LEFT:
        return Standing(Tone.KEPT, translate("Live", "You left this chat"), kept)
    state, sentence = link
    host = isolated(host_name(session.host_url))
    match state:
        case LinkState.ONLINE:
            return Standing(Tone.LIVE, " · ".join(part for part in (_live_words(host), _own_words(session)) if part))
        case LinkState.CONNECTING:
            return Standing(Tone.WAITING, translate("Live", "Connecting to {0}…").format(host))
    words = translate("Live", "{0} cannot be reached").format(host)
    return Standing(Tone.WAITING, words, " ".join(part for part in (sentence, kept) if part))


def _live_words(host: str) -> str:
    return translate("Live", "Live on {0}").format(host)


def _own_words(session: LiveSession) -> str:
    """What the others see of the owner, where it is not all (MISSION L9)."""
    if session.role is not LiveRole.OWNER:
        return ""
    match session.presence:
        case ShownPresence.HIDDEN:
            return translate("Live", "you are hidden")
        case ShownPresence.ANSWERING:
            return translate("Live", "you are seen only when you answer")
        case ShownPresence.SHOWN:
            return ""


def member_name(session: LiveSession, member: LiveMember) -> str:
    """Who it is; the user is "You"."""
    if member.number == session.own_number:
        return translate("Live", "You")
    return member.name or member.address or translate("Live", "Guest")


def member_words(member: LiveMember) -> str:
    """How a member stands. Nobody is told to be here before they joined (MISSION L5)."""
    match member.state:
        case MemberState.INVITED:
            return translate("Live", "invited")
        case MemberState.LEFT:
            return translate("Live", "left")
        case MemberState.REMOVED:
            return translate("Live", "taken out")
        case MemberState.JOINED:
            return translate("Live", "here") if member.here else translate("Live", "joined")


def is_here(member: LiveMember) -> bool:
    """Whether a member is in the talk now."""
    return member.state is MemberState.JOINED and member.here


def as_known(session: LiveSession, tone: Tone) -> LiveSession:
    """The session with what is known here: while the line stands the user is there; without it, nobody knows who is."""
    live = tone is Tone.LIVE
    members = (replace(one, here=live and (one.here or one.number == session.own_number)) for one in session.members)
    return replace(session, members=tuple(members))


def in_audience(session: LiveSession) -> list[LiveMember]:
    """Those who have, or had, a part in the talk: nobody who was only invited. Who wrote the letter comes first."""
    return [one for one in session.members if one.state not in (MemberState.INVITED, MemberState.REMOVED)]


def people_words(session: LiveSession) -> str:
    """The others in one line: "Bob, Carla and 3 more"; empty where it is not known any more who was there."""
    if not session.members:
        return ""
    names = [member_name(session, member) for member in session.others]
    if not names:
        return translate("Live", "nobody yet")
    return listed(names)


def listed(names: Sequence[str]) -> str:
    """Names in one line; of many the first few."""
    shown = [isolated(name) for name in names[:_NAMED]]
    more = len(names) - len(shown)
    named = translate("Live", ", ").join(shown)
    return translate("Live", "{0} and %n more", "", more).format(named) if more else named


def writing_words(names: Sequence[str]) -> str:
    """Who is writing."""
    if not names:
        return ""
    if len(names) == 1:
        return translate("Live", "{0} is writing…").format(isolated(names[0]))
    return translate("Live", "{0} are writing…").format(listed(names))


def others_name(session: LiveSession) -> str:
    """To whom what the user says goes, for "delivered to …"."""
    others = [one for one in session.others if one.state is MemberState.JOINED] or list(session.others)
    if len(others) == 1:
        return member_name(session, others[0])
    return translate("Live", "the others")
