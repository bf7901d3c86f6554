"""What every connection shares: TLS contexts, where plain is allowed, and errors told as sentences."""

import asyncio
import contextlib
import hashlib
import ipaddress
import socket
import ssl
from collections.abc import Iterator

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from liveletter.domain.accounts import Security, Server, Service
from liveletter.domain.errors import NotEncrypted, ServerError, UnknownHost, Unreachable, UntrustedCertificate

LOOK_TIMEOUT = 10  # seconds to fetch a certificate


def tls_context(trusted_pem: str = "") -> ssl.SSLContext:
    """A verifying context: the system's CAs and the certificates that the user accepted. Host names are checked."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if trusted_pem:
        context.load_verify_locations(cadata=trusted_pem)
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # an accepted leaf is enough, its issuer need not be
    return context


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine."""
    if host in {"localhost", "ip6-localhost"}:
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def require_safe(server: Server) -> None:
    """Raises NotEncrypted where a password would cross a network in clear."""
    if server.security is Security.PLAIN and not is_loopback(server.host):
        raise NotEncrypted(
            f"{server.host} would be used without encryption. Choose TLS or STARTTLS: "
            "unencrypted connections are allowed to this computer only."
        )


def cut(transport: asyncio.BaseTransport | None) -> None:
    """End a connection at once, without the farewells of TLS. Nothing where it is closed already."""
    if isinstance(transport, asyncio.WriteTransport):
        with contextlib.suppress(AttributeError):  # Python 3.11.2's TLS transport raises so where it is closed
            transport.abort()


def explain(error: BaseException, *, host: str, port: int) -> ServerError:
    """The error of our tree that a failed connection stands for, with a sentence that names the server."""
    match error:
        case ServerError():
            return error
        case socket.gaierror():
            return UnknownHost(
                f"The server {host} cannot be found. Check its name, and whether this computer is online.", str(error)
            )
        case ssl.SSLCertVerificationError():
            return UntrustedCertificate(_certificate_sentence(error, host), error.verify_message)
        case ssl.SSLError():
            return Unreachable(
                f"{host} (port {port}) does not speak TLS as expected. Check the port and the kind of encryption.",
                str(error),
            )
        case TimeoutError():
            return Unreachable(f"{host} (port {port}) does not answer. Check the port, or try again later.")
        case ConnectionRefusedError():
            return Unreachable(f"{host} takes no connections on port {port}. Check the port, or try again later.")
        case OSError() | EOFError() | asyncio.IncompleteReadError():
            return Unreachable(f"The connection to {host} (port {port}) was cut.", str(error))
        case _:
            return ServerError(f"Something went wrong in talking to {host} (port {port}).", type(error).__name__)


def causes(error: BaseException) -> Iterator[BaseException]:
    """An error and all that led to it."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        cause = waiting.pop()
        if cause is None or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [cause.__context__, cause.__cause__]
        if isinstance(cause, BaseExceptionGroup):
            waiting += cause.exceptions


def without_detail(error: ServerError) -> ServerError:
    """The error without its own text, which may quote a link."""
    error.detail = ""
    return error


def _certificate_sentence(error: ssl.SSLCertVerificationError, host: str) -> str:
    if error.verify_code == 10:
        return f"The certificate of {host} has expired. Ask its operator to renew it."
    if error.verify_code in {62, 63, 64}:
        return f"The certificate shown by {host} is for another name. Check the server's name."
    return (
        f"The certificate of {host} is not signed by an authority that this computer knows. "
        "If you know this server, you can trust its certificate for this account."
    )


async def fetch_certificate(service: Service, server: Server, domain: str = "") -> str:
    """The certificate that a server shows, PEM, unverified: for the user to judge. Nothing secret is sent.

    `domain`: what the server is asked for, where that is not its host name (XMPP).

    Raises ServerError where the server cannot be reached or offers no TLS.
    """
    try:
        async with asyncio.timeout(LOOK_TIMEOUT):
            return await _shown_certificate(service, server, domain or server.host)
    except (OSError, EOFError, TimeoutError) as error:
        raise explain(error, host=server.host, port=server.port) from error


async def _shown_certificate(service: Service, server: Server, domain: str) -> str:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    direct = server.security is Security.TLS
    reader, writer = await asyncio.open_connection(
        server.host, server.port, ssl=context if direct else None, server_hostname=domain if direct else None
    )
    try:
        if not direct:
            await _ask_for_tls(service, domain, reader, writer)
            await writer.start_tls(context, server_hostname=domain)
        shown = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        return ssl.DER_cert_to_PEM_cert(shown)
    finally:
        writer.close()


async def _ask_for_tls(service: Service, host: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Say what leads to TLS in a service's protocol, without reading past the server's consent."""
    match service:
        case Service.IMAP:
            await reader.readline()
            writer.write(b"a STARTTLS\r\n")
            await _read_until(reader, b"a OK", b"a NO", b"a BAD")
        case Service.SMTP:
            await _read_until(reader, b"220 ")
            writer.write(b"EHLO localhost\r\n")
            await _read_until(reader, b"250 ")
            writer.write(b"STARTTLS\r\n")
            await _read_until(reader, b"220 ", b"4", b"5")
        case Service.XMPP:
            writer.write(
                f"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
                f"to='{host}' version='1.0'>".encode()
            )
            await reader.readuntil(b"</stream:features>")
            writer.write(b"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>")
            await reader.readuntil(b">")


async def _read_until(reader: asyncio.StreamReader, good: bytes, *bad: bytes) -> None:
    while line := await reader.readline():
        if line.startswith(good):
            return
        if line.startswith(bad):
            raise NotEncrypted("The server offers no encryption.", line.decode("utf-8", "replace").strip())
    raise EOFError


def describe_certificate(pem: str) -> str:
    """Who a certificate is for, who signed it, how long it holds, and its SHA-256 fingerprint, for people."""
    certificate = x509.load_pem_x509_certificate(pem.encode())
    digest = hashlib.sha256(certificate.public_bytes(Encoding.DER)).hexdigest().upper()
    fingerprint = ":".join(digest[at : at + 2] for at in range(0, len(digest), 2))
    return (
        f"For: {_names(certificate)}\n"
        f"Signed by: {certificate.issuer.rfc4514_string() or '(no name)'}\n"
        f"Valid: {certificate.not_valid_before_utc:%Y-%m-%d} to {certificate.not_valid_after_utc:%Y-%m-%d}\n"
        f"SHA-256: {fingerprint}"
    )


def _names(certificate: x509.Certificate) -> str:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return certificate.subject.rfc4514_string() or "(no name)"
    return ", ".join(str(name.value) for name in names)
