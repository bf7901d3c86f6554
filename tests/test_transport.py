"""TLS contexts, where plain is allowed, and connection errors told as sentences."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import trustme

from liveletter.domain.accounts import Security, Server, Service
from liveletter.domain.errors import NotEncrypted, ServerError, UnknownHost, Unreachable, UntrustedCertificate
from liveletter.transport import (
    describe_certificate,
    explain,
    fetch_certificate,
    is_loopback,
    require_safe,
    tls_context,
)


@dataclass
class TlsServer:
    """A server that shows a certificate nobody knows."""

    port: int
    ca_pem: str
    leaf_pem: str


@pytest.fixture
async def server() -> AsyncIterator[TlsServer]:
    ca = trustme.CA()
    leaf = ca.issue_cert("localhost", "127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)

    async def accept(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    listening = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=context)
    port = listening.sockets[0].getsockname()[1]
    yield TlsServer(port, ca.cert_pem.bytes().decode(), leaf.cert_chain_pems[0].bytes().decode())
    listening.close()
    await listening.wait_closed()


async def _connect(port: int, trusted_pem: str, host: str = "localhost") -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=tls_context(trusted_pem), server_hostname=host)
    writer.close()
    await writer.wait_closed()


async def test_an_unknown_certificate_is_refused_and_explained(server: TlsServer) -> None:
    with pytest.raises(ssl.SSLCertVerificationError) as caught:
        await _connect(server.port, "")
    error = explain(caught.value, host="mail.lab.test", port=993)
    assert isinstance(error, UntrustedCertificate)
    assert "mail.lab.test" in error.sentence
    assert "trust its certificate" in error.sentence


async def test_the_users_own_ca_and_a_single_certificate_are_enough(server: TlsServer) -> None:
    await _connect(server.port, server.ca_pem)
    await _connect(server.port, server.leaf_pem)


async def test_an_accepted_certificate_is_good_for_its_own_name_only(server: TlsServer) -> None:
    with pytest.raises(ssl.SSLCertVerificationError) as caught:
        await _connect(server.port, server.ca_pem, host="elsewhere.test")
    assert "another name" in explain(caught.value, host="elsewhere.test", port=993).sentence


async def test_the_shown_certificate_can_be_looked_at(server: TlsServer) -> None:
    pem = await fetch_certificate(Service.IMAP, Server("127.0.0.1", server.port, Security.TLS))
    assert ssl.PEM_cert_to_DER_cert(pem) == ssl.PEM_cert_to_DER_cert(server.leaf_pem)
    told = describe_certificate(pem)
    assert "localhost" in told
    assert "SHA-256: " in told


async def test_a_closed_port_is_told(unused_tcp_port: int) -> None:
    with pytest.raises(Unreachable, match="takes no connections"):
        await fetch_certificate(Service.IMAP, Server("127.0.0.1", unused_tcp_port, Security.TLS))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]"])
def test_plain_is_allowed_to_this_computer(host: str) -> None:
    require_safe(Server(host, 143, Security.PLAIN))


@pytest.mark.parametrize("host", ["mail.example.org", "192.168.1.2", "localhost.example.org", "127.0.0.1.example.org"])
def test_plain_is_refused_elsewhere(host: str) -> None:
    assert not is_loopback(host)
    with pytest.raises(NotEncrypted, match="TLS or STARTTLS"):
        require_safe(Server(host, 143, Security.PLAIN))
    require_safe(Server(host, 993, Security.TLS))


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (socket.gaierror(-2, "Name or service not known"), UnknownHost, "cannot be found"),
        (TimeoutError(), Unreachable, "does not answer"),
        (ConnectionRefusedError(), Unreachable, "takes no connections"),
        (ConnectionResetError(), Unreachable, "was cut"),
        (EOFError(), Unreachable, "was cut"),
        (asyncio.IncompleteReadError(b"", 4), Unreachable, "was cut"),
        (ssl.SSLError(1, "wrong version number"), Unreachable, "kind of encryption"),
        (NotEncrypted("as it was"), NotEncrypted, "as it was"),
        (RuntimeError("password123"), ServerError, "went wrong"),
    ],
)
def test_errors_become_sentences_that_name_the_server(error: Exception, kind: type[ServerError], words: str) -> None:
    told = explain(error, host="mail.lab.test", port=993)
    assert type(told) is kind
    assert words in told.sentence
    assert "password123" not in told.sentence + told.detail
