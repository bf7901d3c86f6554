"""Which items of an earlier conversation the user's own archive holds already, and whether it holds the same."""

import asyncio
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

    async def standing(self, digest: MailDigest, claimed: BundledMail) -> Standing | None:
        """KNOWN or DIFFERS; None where the archive does not hold it."""
        number = self._mails.by_message_id(digest.message_id)
        if number is None:
            return None
        raw = self._mails.raw(number)
        same = same_facts(self._mails.digest(number), digest)
        if same and raw is not None:
            same = await self._says_the_same(raw, digest, claimed)
        return Standing.KNOWN if same else Standing.DIFFERS

    async def _says_the_same(self, raw: bytes, digest: MailDigest, claimed: BundledMail) -> bool:
        fit = await asyncio.to_thread(self._without, raw, claimed.left_out)
        own = self._letters.digest(fit, complete=True)
        return same_words(own.text, digest.text) and await asyncio.to_thread(self._same_files, fit, claimed.raw)

    def _without(self, raw: bytes, names: Sequence[str]) -> bytes:
        """A mail of the archive with the same attachments left out."""
        if not names:
            return raw
        gone = [one.part for one in self._bundles.attachments(raw) if one.name in names]
        return self._bundles.fit_mail(raw, gone)[0]

    def _same_files(self, one: bytes, other: bytes) -> bool:
        return _body(one) == _body(other) or self._files(one) == self._files(other)

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
