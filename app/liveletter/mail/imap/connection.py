"""Opening an IMAP connection: TCP, TLS or STARTTLS, greeting, log-in. Every failure becomes a ServerError."""

import asyncio
import base64
import contextlib
import socket
from collections.abc import Callable

import aioimaplib

from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.errors import NotEncrypted, ProtocolTrouble, ServerError, Unreachable, WrongPassword
from liveletter.mail.imap.protocol import ImapProtocol, Reply, Untagged, first_of
from liveletter.mail.imap.wire import string
from liveletter.transport import explain, is_loopback, require_safe, tls_context

OPEN_TIMEOUT = 20.0  # seconds to connect, greet and log in
_TEMPORARY = frozenset({b"UNAVAILABLE", b"INUSE", b"LIMIT", b"SERVERBUG", b"CONTACTADMIN"})
_KEEPALIVE = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 20), ("TCP_KEEPCNT", 4))


def server_of(account: Account) -> Server:
    """The account's IMAP server. Raises ProtocolTrouble where it has none."""
    if account.imap is None:
        raise ProtocolTrouble("This account has no server for incoming mail. Enter one in the account's settings.")
    return account.imap


async def open_connection(
    account: Account,
    password: str,
    *,
    on_untagged: Callable[[Untagged], None],
    timeout: float = OPEN_TIMEOUT,
) -> ImapProtocol:
    """A connection that is logged in, its capabilities known. Raises ServerError."""
    server = server_of(account)
    require_safe(server)
    protocol: ImapProtocol | None = None
    try:
        async with asyncio.timeout(timeout):
            protocol = await _connect(server, account.trusted_pem, on_untagged)
            _keep_alive(protocol)
            await _greet(protocol, server, account.trusted_pem)
            await _log_in(protocol, server, server.user or account.mail_address, password)
            return protocol
    except BaseException as error:
        if protocol is not None:
            protocol.abort(ConnectionAbortedError("the log-in failed"))
        if isinstance(error, (OSError, EOFError)):
            raise explain(error, host=server.host, port=server.port) from error
        raise


async def _connect(server: Server, trusted_pem: str, on_untagged: Callable[[Untagged], None]) -> ImapProtocol:
    _, protocol = await asyncio.get_running_loop().create_connection(
        lambda: ImapProtocol(on_untagged=on_untagged),
        server.host,
        server.port,
        ssl=tls_context(trusted_pem) if server.security is Security.TLS else None,
        happy_eyeballs_delay=None if is_loopback(server.host) else 0.25,
    )
    return protocol


def _keep_alive(protocol: ImapProtocol) -> None:
    """Let the system notice a peer that is gone, where it can."""
    sock = protocol.transport.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEPALIVE:
        with contextlib.suppress(AttributeError, OSError):
            sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


async def _greet(protocol: ImapProtocol, server: Server, trusted_pem: str) -> None:
    line = await protocol.greeting
    if line[:4].upper() != b"* OK" and not line.upper().startswith(b"* PREAUTH"):
        raise Unreachable(f"{server.host} does not accept connections now.", line.decode("utf-8", "replace"))
    try:
        await protocol.welcome(line)
    except (aioimaplib.Error, IndexError) as error:
        raise ProtocolTrouble(f"{server.host} (port {server.port}) is no IMAP server. Check the port.") from error
    if server.security is Security.STARTTLS:
        await _start_tls(protocol, server, trusted_pem)


async def _start_tls(protocol: ImapProtocol, server: Server, trusted_pem: str) -> None:
    """Go over to TLS; what was said before, in clear, is forgotten."""
    reply = await protocol.call(b"STARTTLS") if "STARTTLS" in protocol.capabilities else None
    if reply is None or not reply.ok or protocol.state == aioimaplib.AUTH:
        raise NotEncrypted(
            f"{server.host} (port {server.port}) offers no encryption here. Choose TLS, usually on port 993."
        )
    if not protocol.is_clean:
        raise ProtocolTrouble(f"{server.host} sent more than it may before encryption. Do not use this network.")
    loop = asyncio.get_running_loop()
    protocol.transport = await loop.start_tls(
        protocol.transport, protocol, tls_context(trusted_pem), server_hostname=server.host
    )
    await refresh_capabilities(protocol)


async def refresh_capabilities(protocol: ImapProtocol) -> None:
    """Ask what the server can do now: it may change by TLS and by log-in."""
    reply = await protocol.call(b"CAPABILITY", wants=[b"CAPABILITY"])
    protocol.capabilities = {word for found in reply.untagged for word in found.rest.decode("ascii", "replace").split()}


async def _log_in(protocol: ImapProtocol, server: Server, user: str, password: str) -> None:
    if protocol.state == aioimaplib.AUTH:
        return
    if "AUTH=PLAIN" in protocol.capabilities:
        reply = await _authenticate_plain(protocol, user, password)
    elif "LOGINDISABLED" not in protocol.capabilities:
        reply = await protocol.call(b"LOGIN", string(user), string(password))
    else:
        raise ServerError(f"{server.host} offers no way to log in with a password.")
    if not reply.ok:
        raise _log_in_error(reply, server)
    protocol.state = aioimaplib.AUTH
    await refresh_capabilities(protocol)


async def _authenticate_plain(protocol: ImapProtocol, user: str, password: str) -> Reply:
    """SASL PLAIN (RFC 4616), in one step where the server takes an initial response (RFC 4959)."""
    secret = base64.b64encode(f"\0{user}\0{password}".encode())
    if "SASL-IR" in protocol.capabilities:
        return await protocol.call(b"AUTHENTICATE PLAIN", secret)
    go = protocol.continuation()
    pending = protocol.start(b"AUTHENTICATE PLAIN")
    await first_of(go, pending.done)
    if go.done():
        protocol.answer(secret)
    return await pending.done


def _log_in_error(reply: Reply, server: Server) -> ServerError:
    if reply.code_name in _TEMPORARY:
        return Unreachable(f"{server.host} does not let you in just now. It will be tried again.", reply.text)
    if reply.code_name == b"PRIVACYREQUIRED":
        return NotEncrypted(f"{server.host} wants an encrypted connection. Choose TLS or STARTTLS.", reply.text)
    return WrongPassword(
        f"{server.host} refused the log-in. Check the user name and the password of this account.", reply.text
    )
