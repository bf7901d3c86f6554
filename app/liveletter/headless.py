"""The verbs that work without a window: through the profile's running engine, or through one of their own."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Protocol, TypeVar

from liveletter.archive.reader import ArchiveReader
from liveletter.bridge import commands as c
from liveletter.bridge.client import BridgeClient
from liveletter.domain.accounts import Account, LinkState, Security, Server, ServersFound
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import SearchHit
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError, EngineUnavailable, NotFound, Refused, Unreachable
from liveletter.domain.mail import Draft, DraftAttachment
from liveletter.engine.engine import Engine
from liveletter.engine.logs import log_to_file
from liveletter.events import AccountStateChanged, ChatChanged, EventBus, MailFailed, MailSent
from liveletter.secrets.chain import open_secrets

R = TypeVar("R")
PATIENCE = 60.0  # seconds
DONE = {DeliveryState.HANDED_OVER, DeliveryState.DELIVERED, DeliveryState.READ}


class Caller(Protocol):
    """Answers commands: an engine, or the bridge to one."""

    async def call(self, command: c.Command[R]) -> R:
        """The command's answer."""
        ...


@asynccontextmanager
async def an_engine(data: Path, *, connect: bool) -> AsyncIterator[tuple[Caller, EventBus]]:
    """The profile's running engine, else one of our own for this moment."""
    bus = EventBus()
    client = BridgeClient(bus=bus)
    try:
        await client.connect(data, window=True)
    except EngineUnavailable:
        pass
    else:
        try:
            yield client, bus
        finally:
            await client.close()
        return
    log_to_file(data, "command")
    engine = Engine(data=data, secrets=open_secrets(data), bus=bus)
    await engine.start(connect=connect)
    try:
        yield engine, bus
    finally:
        await engine.stop()


async def sync(data: Path) -> None:
    """Fetch new mail of all accounts. Raises ServerError."""
    async with an_engine(data, connect=False) as (engine, _):
        await engine.call(c.SyncNow())


async def search(data: Path, query: str, limit: int) -> list[SearchHit]:
    """Search mail and chat."""
    async with an_engine(data, connect=False) as (engine, _):
        return await engine.call(c.FindAll(query, limit))


async def accounts(data: Path) -> list[str]:
    """A line for each account."""
    async with an_engine(data, connect=False) as (engine, _):
        states = {state.account_id: state for state in (await engine.call(c.GetState())).accounts}
    lines = []
    for account in _kept_accounts(data):
        state = states.get(account.id)
        told = "; ".join(filter(None, (state.mail_sentence, state.chat_sentence))) if state else ""
        parts = (account.name, account.mail_address, f"chat {account.jid}" if account.jid else "", told)
        lines.append(f"{account.id}  " + "  ".join(filter(None, parts)))
    return lines or ["There is no account yet. Add one with: liveletter add-account you@example.org"]


async def send(data: Path, to: str, subject: str, text: str, files: Sequence[Path]) -> str:
    """Send a mail, or a chat message where `to` begins with `xmpp:`; returns what became of it, as a sentence."""
    async with an_engine(data, connect=True) as (engine, bus):
        if to.startswith("xmpp:"):
            return await _send_chat(engine, bus, Address.xmpp(to), text)
        return await _send_mail(engine, bus, _mail_account(data), Address.mail(to), subject, text, files)


async def _send_chat(engine: Caller, bus: EventBus, to: Address, text: str) -> str:
    changed: asyncio.Queue[ChatChanged] = asyncio.Queue()
    bus.subscribe(ChatChanged, changed.put_nowait)
    person_id = await engine.call(c.AddPerson("", [to]))
    message = await engine.call(c.SendChat(person_id, text))
    async with asyncio.timeout(PATIENCE):
        while True:
            now = (await changed.get()).message
            if now.id != message.id:
                continue
            if now.state in DONE:
                return f"Said to {to.value}."
            if now.state is DeliveryState.FAILED:
                raise Refused(now.trouble)


async def _send_mail(
    engine: Caller, bus: EventBus, account: Account, to: Address, subject: str, text: str, files: Sequence[Path]
) -> str:
    ended: asyncio.Queue[MailSent | MailFailed] = asyncio.Queue()
    bus.subscribe(MailSent, ended.put_nowait)
    bus.subscribe(MailFailed, ended.put_nowait)
    attachments = tuple(DraftAttachment(file.name, path=str(file.resolve())) for file in files)
    draft = Draft(account.id, to=to.value, subject=subject, text=text, attachments=attachments)
    await engine.call(c.RetryOutgoing(await engine.call(c.SendMail(draft))))  # at once: nobody is there to take it back
    async with asyncio.timeout(PATIENCE):
        outcome = await ended.get()
    if isinstance(outcome, MailFailed):
        raise Unreachable(f"The mail is kept in the outbox. {outcome.sentence}")
    return f"Sent to {to.value}."


async def add_account(
    data: Path,
    *,
    address: str,
    name: str,
    chat: str | None,
    servers: Mapping[str, str | None],
    trusted_pem: str,
    password: str,
) -> str:
    """Add an account with one password for mail and chat, and wait until it is connected or cannot be."""
    typed = {kind: parse_server(text) for kind, text in servers.items() if text}
    async with an_engine(data, connect=True) as (engine, bus):
        states: asyncio.Queue[AccountStateChanged] = asyncio.Queue()
        bus.subscribe(AccountStateChanged, states.put_nowait)
        found = (
            ServersFound(typed.get("imap"), typed.get("smtp"), typed.get("xmpp"))
            if typed
            else await engine.call(c.FindServers(address))
        )
        imap, smtp, xmpp = found.imap, found.smtp, found.xmpp
        if imap is None and smtp is None and xmpp is None and chat is None:
            raise NotFound(f"No servers were found for {address}. Name them with --imap, --smtp and --xmpp.")
        account = await engine.call(
            c.SaveAccount(
                Account(
                    id=0,
                    name=name,
                    mail_address=address if imap or smtp else "",
                    imap=imap,
                    smtp=smtp,
                    jid=chat if chat is not None else (address if xmpp else ""),
                    xmpp=xmpp,
                    trusted_pem=trusted_pem,
                ),
                password,
                password,
            )
        )
        return await _wait_connected(states, account)


async def _wait_connected(states: "asyncio.Queue[AccountStateChanged]", account: Account) -> str:
    settled = {LinkState.ONLINE, LinkState.FAILED}
    async with asyncio.timeout(PATIENCE):
        while True:
            state = (await states.get()).state
            if state.account_id != account.id:
                continue
            if LinkState.FAILED in {state.mail, state.chat}:
                raise Refused(f"The account is kept, but: {state.mail_sentence} {state.chat_sentence}".strip())
            if (not account.imap or state.mail in settled) and (not account.jid or state.chat in settled):
                return f"Account {account.id} is connected."


def parse_server(text: str) -> Server:
    """`HOST:PORT:SECURITY` as a server. Raises AddressError."""
    try:
        host, port, security = text.rsplit(":", 2)
        return Server(host, int(port), Security(security.lower()))
    except ValueError as error:
        raise AddressError(f"“{text}” should be HOST:PORT:SECURITY, for example mail.example.org:993:tls.") from error


def _kept_accounts(data: Path) -> list[Account]:
    reader = ArchiveReader(data / "archive.db")
    try:
        return reader.accounts()
    finally:
        reader.close()


def _mail_account(data: Path) -> Account:
    first = next((account for account in _kept_accounts(data) if account.mail_address), None)
    if first is None:
        raise NotFound("There is no account with a mail address. Add one with: liveletter add-account you@example.org")
    return first
