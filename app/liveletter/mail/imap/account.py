"""One account's IMAP side: a worker connection that mirrors and replays, one that waits on INBOX, and reconnecting."""

import asyncio
import contextlib
import logging
import random
from collections.abc import AsyncIterator, Iterator

from liveletter.domain.accounts import Account, LinkState
from liveletter.domain.errors import (
    LiveletterError,
    NotEncrypted,
    ProtocolTrouble,
    Refused,
    ServerError,
    UntrustedCertificate,
    WrongPassword,
)
from liveletter.domain.mail import Folder, FolderRole
from liveletter.mail.imap.actions import Replay
from liveletter.mail.imap.bodies import Bodies
from liveletter.mail.imap.idle import changes
from liveletter.mail.imap.intake import Digest
from liveletter.mail.imap.mailboxes import folder_status, folders_of_sent, list_folders
from liveletter.mail.imap.mirror import Mirror
from liveletter.mail.imap.plan import is_unchanged
from liveletter.mail.imap.protocol import first_of
from liveletter.mail.imap.session import Session
from liveletter.ports import ActionStore, MailListener, MailStore
from liveletter.settings import POLL_MINUTES, Settings
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)

LONGEST_PAUSE = 300.0  # seconds between attempts to connect
_FOR_THE_USER = (WrongPassword, UntrustedCertificate, NotEncrypted)
_LAST = {FolderRole.JUNK: 1, FolderRole.TRASH: 2}  # mirrored after all others


def pause_after(attempts: int) -> float:
    """Seconds to wait after so many failures in a row: growing, and never the same for two programs."""
    return min(LONGEST_PAUSE, 2.0 ** min(attempts, 9)) * random.uniform(0.75, 1.25)  # noqa: S311


class ImapAccount:
    """Keeps archive and server equal (ports.MailServer)."""

    def __init__(
        self,
        *,
        account: Account,
        password: str,
        mails: MailStore,
        actions: ActionStore,
        listener: MailListener,
        digest: Digest,
        settings: Settings,
    ) -> None:
        self._account = account
        self._password = password
        self._mails = mails
        self._listener = listener
        self._settings = settings
        self._mirror = Mirror(account_id=account.id, mails=mails, actions=actions, listener=listener, digest=digest)
        self._bodies = Bodies(mails=mails, listener=listener, digest=digest)
        self._replay = Replay(account_id=account.id, mails=mails, actions=actions)
        self._wake = asyncio.Event()
        self._served = False  # the present connection has done a whole round
        self._look_everywhere = True  # else only INBOX is known to have changed
        self._sentences: list[str] = []  # about actions refused in the last round
        self._one_round = asyncio.Lock()

    # ports.MailServer

    async def run(self) -> None:
        """See ports.MailServer."""
        attempts = 0
        while True:
            self._wake.clear()
            try:
                self._tell(LinkState.CONNECTING)
                async with self._session() as session:
                    self._tell(LinkState.ONLINE)
                    await self._serve(session)
            except _FOR_THE_USER as error:
                self._tell(LinkState.FAILED, error.sentence)
                return
            except LiveletterError as error:
                log.info("Mail connection: %s %s", type(error).__name__, error.detail)
                self._tell(LinkState.OFFLINE, error.sentence)
            except Exception:
                log.exception("The mail connection failed by a mistake of this program")
                self._tell(LinkState.OFFLINE, "Something went wrong in Liveletter. Its log tells more.")
            attempts = 0 if self._served else attempts + 1
            self._served = False
            await self._woken(pause_after(attempts))

    async def sync_once(self) -> None:
        """See ports.MailServer."""
        self.wake()  # bodies that `run` brings meanwhile step aside
        async with self._session() as session:
            await self._round(session, everywhere=True, patient=True)

    def wake(self) -> None:
        """See ports.MailServer."""
        self._look_everywhere = True
        self._wake.set()

    async def bring_body(self, mail_id: int) -> None:
        """See ports.MailServer. Uses a connection of its own, so that a long first sync is not in the way."""
        async with self._session() as session:
            for folder_id, uid, _ in self._mails.places(mail_id):
                folder = self._mails.folder(folder_id)
                if folder.account_id == self._account.id and await self._bring(session, folder, uid, mail_id):
                    return
        raise Refused("This mail is no longer on the server.")

    async def was_sent(self, message_id: str) -> bool:
        """See ports.MailServer. Uses a connection of its own: somebody waits for the answer."""
        async with self._session() as session:
            for name in await folders_of_sent(session):
                await session.select(name, read_only=True)
                if await session.search_message_id(message_id):
                    return True
        return False

    # Within

    async def _bring(self, session: Session, folder: Folder, uid: int, mail_id: int) -> bool:
        selected = await session.select(folder.name, read_only=True)
        if selected.uidvalidity != self._mails.cursor(folder.id).uidvalidity:
            return False
        return await self._bodies.bring(session, folder, {uid: mail_id})

    @contextlib.asynccontextmanager
    async def _session(self) -> AsyncIterator[Session]:
        session = await Session.open(self._account, self._password)
        try:
            yield session
        finally:
            await session.logout()

    async def _serve(self, session: Session) -> None:
        """Work on one connection until it is lost."""
        watching = TaskGroup()
        self._look_everywhere = True
        try:
            watching.spawn(self._watch(), name="waiting for new mail")
            while True:
                self._wake.clear()
                everywhere, self._look_everywhere = self._look_everywhere, False
                await self._round(session, everywhere=everywhere, patient=False)
                self._served = True
                if not await self._woken(self._settings[POLL_MINUTES] * 60, session):
                    self._look_everywhere = True
        finally:
            await watching.cancel()

    async def _round(self, session: Session, *, everywhere: bool, patient: bool) -> None:
        """Replay, mirror, bring bodies. Unless `patient`, the last part ends when something else waits."""
        async with self._one_round:
            sentences = await self._replay.run(session)
            if everywhere:
                self._mails.put_folders(self._account.id, await list_folders(session))
                self._listener.folders_changed(self._account.id)
            folders = sorted(self._mails.folders(self._account.id), key=lambda folder: _LAST.get(folder.role, 0))
            for folder in await self._changed(session, folders, everywhere=everywhere):
                with _going_on(session):
                    await self._mirror.folder(session, folder)
            if sentences != self._sentences:
                self._sentences = sentences
                self._tell(LinkState.ONLINE, " ".join(sentences))
            for folder in folders:
                with _going_on(session):
                    await self._bodies.complete(session, folder, stop=lambda: self._wake.is_set() and not patient)

    async def _changed(self, session: Session, folders: list[Folder], *, everywhere: bool) -> list[Folder]:
        """The folders that have to be selected."""
        if not everywhere:
            return [folder for folder in folders if folder.role is FolderRole.INBOX]
        told = await folder_status(session, [folder.name for folder in folders])
        reliable = session.can("QRESYNC")
        return [
            folder
            for folder in folders
            if folder.name in told
            and not is_unchanged(folder, self._mails.cursor(folder.id), told[folder.name], reliable=reliable)
        ]

    async def _watch(self) -> None:
        """Wait on INBOX; its own failures are mended here, the worker sees them too where they are the server's."""
        attempts = 0
        while True:
            try:
                async with self._session() as session:
                    await session.select("INBOX", read_only=True)
                    self._wake.set()  # what came before the watch began
                    attempts = 0
                    async for _ in changes(session, poll_seconds=self._settings[POLL_MINUTES] * 60):
                        self._wake.set()
            except ServerError as error:
                log.info("Waiting for new mail: %s", type(error).__name__)
            await asyncio.sleep(pause_after(attempts))
            attempts += 1

    async def _woken(self, seconds: float, session: Session | None = None) -> bool:
        """Wait to be woken; whether it was so before the time. Raises ServerError where the session is lost."""
        waking = asyncio.ensure_future(self._wake.wait())
        try:
            await first_of(waking, *([session.gone] if session is not None else []), timeout=seconds)
        finally:
            waking.cancel()
        if session is not None and session.gone.done():
            await session.noop()  # raises, with its sentence
        return self._wake.is_set()

    def _tell(self, state: LinkState, sentence: str = "") -> None:
        self._listener.state_changed(self._account.id, state, sentence)


@contextlib.contextmanager
def _going_on(session: Session) -> Iterator[None]:
    """One folder that the server does not give out is no reason to give up the others."""
    try:
        yield
    except (Refused, ProtocolTrouble) as error:
        if session.gone.done():
            raise
        log.warning("A folder cannot be mirrored now: %s %s", error.sentence, error.detail)
