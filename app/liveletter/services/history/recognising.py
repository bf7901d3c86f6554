"""Which items of an earlier conversation the user's own archive holds already, and whether it holds the same."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from liveletter.domain.chat import ChatMessage, IncomingChat
from liveletter.domain.history import BundledMail, Standing
from liveletter.domain.history_rules import is_hashed, same_facts, same_words
from liveletter.domain.mail import MailDigest
from liveletter.ports import HistoryBundles, Letters, MailStore

_NEAR = 300.0  # seconds by which two archives may date the same message differently


class MailRecognition:
    """Compares mails. Servers write on top of a mail, so that no two archives hold the same bytes: what counts is who
    wrote it, when, to whom, what it says, and its attachments."""

    def __init__(self, *, mails: MailStore, letters: Letters, bundles: HistoryBundles) -> None:
        self._mails = mails
        self._letters = letters
        self._bundles = bundles

    def standing(self, digest: MailDigest, claimed: BundledMail) -> Standing | None:
        """KNOWN or DIFFERS; None where the archive does not hold it."""
        number = self._mails.by_message_id(digest.message_id)
        if number is None:
            return None
        own = self._mails.digest(number)
        raw = self._mails.raw(number)
        same = same_facts(own, digest) and (raw is None or self._says_the_same(raw, digest, claimed))
        return Standing.KNOWN if same else Standing.DIFFERS

    def _says_the_same(self, raw: bytes, digest: MailDigest, claimed: BundledMail) -> bool:
        if claimed.left_out:
            gone = [one.part for one in self._bundles.attachments(raw) if one.name in claimed.left_out]
            raw, _ = self._bundles.fit_mail(raw, gone)
        own = self._letters.digest(raw, complete=True)
        if not same_words(own.text, digest.text):
            return False
        return _body(raw) == _body(claimed.raw) or self._files(raw) == self._files(claimed.raw)

    def _files(self, raw: bytes) -> list[tuple[str, str, bytes]]:
        found = [self._letters.attachment(raw, one.part) for one in self._bundles.attachments(raw)]
        return [(one.name, one.type, hashlib.sha256(one.data).digest()) for one in found]


class ChatRecognition:
    """Compares chat messages with those that the archive holds of the same person. Each of these is recognised once:
    who says “ok” twice has said it twice."""

    def __init__(self, own: Iterable[ChatMessage]) -> None:
        self._by_origin: dict[tuple[bool, str], ChatMessage] = {}
        self._by_words: dict[tuple[bool, str], list[ChatMessage]] = defaultdict(list)
        self._taken: set[int] = set()
        for message in own:
            if message.origin_id:
                self._by_origin[message.outgoing, message.origin_id] = message
            self._by_words[message.outgoing, _words(message.body)].append(message)

    def standings(self, claims: Sequence[IncomingChat]) -> list[Standing | None]:
        """For each KNOWN or DIFFERS; None where the archive does not hold it."""
        found = [self._by_key(claim) for claim in claims]
        return [standing or self._alike(claim) for standing, claim in zip(found, claims, strict=True)]

    def _by_key(self, claim: IncomingChat) -> Standing | None:
        known = self._by_origin.get((claim.outgoing, claim.origin_id))
        if known is None:
            return None
        self._taken.add(known.id)
        return Standing.KNOWN if same_words(known.body, claim.body) else Standing.DIFFERS

    def _alike(self, claim: IncomingChat) -> Standing | None:
        """Where one side has no origin-id: the same words at about the same time."""
        alike = [
            message
            for message in self._by_words.get((claim.outgoing, _words(claim.body)), ())
            if message.id not in self._taken
            and abs(message.at - claim.at) <= _NEAR
            and (is_hashed(claim.origin_id) or is_hashed(message.origin_id))
        ]
        if not alike:
            return None
        self._taken.add(min(alike, key=lambda message: abs(message.at - claim.at)).id)
        return Standing.KNOWN


def _words(body: str) -> str:
    return " ".join(body.split())


def _body(raw: bytes) -> bytes:
    """A mail's bytes below its header; how lines end does not matter."""
    return raw.replace(b"\r\n", b"\n").partition(b"\n\n")[2]
