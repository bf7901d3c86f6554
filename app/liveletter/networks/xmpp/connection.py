"""One connection to the account's server: reached, encrypted, logged in or resumed (XEP-0198), and lost.

It owns what slixmpp does not do: time limits, where to connect, what is allowed without encryption, knowing why it
ended. Trying again is for its owner.
"""

import asyncio
import contextlib
import secrets
import ssl
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar
from xml.etree.ElementTree import Element

from slixmpp.exceptions import IqError, IqTimeout
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

from liveletter.domain.accounts import Account, Security
from liveletter.domain.errors import ProtocolTrouble, ServerError, Unreachable
from liveletter.networks.xmpp import errors
from liveletter.networks.xmpp.client import Client
from liveletter.networks.xmpp.targets import Target, domain_of, find_targets
from liveletter.networks.xmpp.timing import Timing
from liveletter.transport import explain, tls_context

T = TypeVar("T")
_SCRAM = frozenset({f"SCRAM-{digest}{plus}" for digest in ("SHA-1", "SHA-256", "SHA-512") for plus in ("", "-PLUS")})


class Connection:
    """The account's connection. `take` is given each message and presence stanza: its name and its XML."""

    def __init__(
        self, *, account: Account, password: str, timing: Timing, take: Callable[[str, Element], None]
    ) -> None:
        self._account = account
        self._timing = timing
        self._domain = domain_of(account)
        self._host = self._domain
        self._opened: asyncio.Future[bool] | None = None
        self._reached = asyncio.Event()
        self._ended: asyncio.Future[ServerError] | None = None
        self._refusal = ""
        self._must_encrypt = True
        jid = f"{account.jid}/Liveletter.{secrets.token_hex(4)}"
        self.client = Client(jid, password, context=tls_context(account.trusted_pem), take=take)
        self._watch()

    async def open(self) -> bool:
        """Connect and log in. True where the last session was resumed: then nothing was missed. Raises ServerError."""
        trouble: ServerError = errors.connection_cut(self._domain)
        for target in await find_targets(self._account):
            try:
                return await self._open(target)
            except Unreachable as error:
                trouble = error
        raise trouble

    async def ended(self) -> ServerError:
        """Wait until the connection is lost; returns why."""
        assert self._ended is not None
        return await asyncio.shield(self._ended)

    async def within(self, work: Coroutine[Any, Any, T]) -> T:
        """Run work that needs the connection; when that is lost, the work is cancelled and the reason raised."""
        assert self._ended is not None
        task = asyncio.ensure_future(work)
        try:
            await asyncio.wait((task, self._ended), return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                raise self._ended.result()
            return task.result()
        finally:
            if not task.done():
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)

    async def ask(self, kind: str, payload: Element, to: str = "", timeout: float | None = None) -> Element:
        """Send a request (`get` or `set`) and return the answering stanza. Raises Refused and Unreachable."""
        iq: Any = self.client.Iq()
        iq["type"] = kind
        if to:
            iq["to"] = to
        iq.xml.append(payload)
        try:
            answer = await iq.send(timeout=timeout or self._timing.answer)
        except IqError as error:
            condition = str(error.condition)
            sentence = errors.stanza_sentence(condition, to or self._domain)
            raise errors.RequestRefused(sentence, condition, error.iq.xml) from None
        except IqTimeout:
            raise Unreachable(f"The chat server {self._host} does not answer.") from None
        xml: Element = answer.xml
        return xml

    def fail(self, error: ServerError) -> None:
        """The connection is of no use any more: cut it, and tell why. Only the first reason counts."""
        if self._opened is not None and not self._opened.done():
            self._opened.set_exception(error)
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(error)
        self.client.cancel_connection_attempt()
        with contextlib.suppress(AttributeError):  # Python 3.11.2's TLS transport fails so where it is closed already
            self.client.abort()

    async def drop(self) -> None:
        """Cut the connection, if there is one, and wait until it is gone. An earlier session may still be resumed."""
        gone = self.client.disconnected
        self.fail(errors.connection_cut(self._host))
        if self.client.transport is not None:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(asyncio.shield(gone), self._timing.farewell)

    async def close(self) -> None:
        """Log out; the connection is not used again."""
        if self.client.transport is not None and self._opened is not None and self._opened.done():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.client.disconnect(wait=self._timing.farewell), 2 * self._timing.farewell)
        await self.drop()
        await self.client.finish()

    async def _open(self, target: Target) -> bool:
        loop = asyncio.get_running_loop()
        self._opened, self._ended = loop.create_future(), loop.create_future()
        self._opened.add_done_callback(lambda future: future.cancelled() or future.exception())
        self._reached.clear()
        self._refusal = ""
        self._host = target.host
        self._prepare(target.security)
        self.client.connect(target.address, target.port)
        try:
            await self._first_contact(self._opened)
            async with asyncio.timeout(self._timing.log_in):
                return await self._opened
        except TimeoutError as error:
            raise explain(error, host=target.host, port=target.port) from None
        except (OSError, ssl.SSLError) as error:
            raise explain(error, host=target.host, port=target.port) from error
        finally:
            if not self._opened.done() or self._opened.cancelled() or self._opened.exception() is not None:
                await self.drop()

    async def _first_contact(self, opened: "asyncio.Future[bool]") -> None:
        reached = asyncio.ensure_future(self._reached.wait())
        try:
            done, _ = await asyncio.wait(
                (reached, opened), timeout=self._timing.reach, return_when=asyncio.FIRST_COMPLETED
            )
            if not done:
                raise TimeoutError
        finally:
            reached.cancel()

    def _prepare(self, security: Security) -> None:
        """Allow exactly what the account's settings allow."""
        client, plain = self.client, security is Security.PLAIN
        client.enable_direct_tls = security is Security.TLS
        client.enable_starttls = security is Security.STARTTLS
        client.enable_plaintext = plain
        self._must_encrypt = not plain
        sasl = client.plugin["feature_mechanisms"]
        sasl.use_mechs = set(_SCRAM) | ({"PLAIN"} if self._account.allow_plain_sasl else set())
        sasl.encrypted_plain = self._account.allow_plain_sasl
        sasl.unencrypted_scram = plain  # to this computer itself only: `require_safe` has seen to it
        sasl.unencrypted_plain = plain and self._account.allow_plain_sasl
        sasl.attempted_mechs = set()

    def _watch(self) -> None:
        client = self.client
        features = MatchXPath(f"{{{client.stream_ns}}}features")
        client.register_handler(Callback("Encryption", features, self._on_features))
        client.add_event_handler("connected", lambda _: self._reached.set())
        client.add_event_handler("connection_failed", self._on_trouble)
        client.add_event_handler("ssl_invalid_chain", self._on_trouble)
        client.add_event_handler("failed_auth", self._on_log_in_refused)
        client.add_event_handler("failed_all_auth", self._on_log_in_failed)
        client.add_event_handler("stream_error", self._on_stream_error)
        client.add_event_handler("stream_negotiated", self._on_negotiated)
        client.add_event_handler("session_resumed", self._on_resumed)
        client.add_event_handler("disconnected", self._on_disconnected)

    def _on_features(self, features: Any) -> None:
        """The server says what it offers. Runs before slixmpp acts on it: a stripped STARTTLS ends here."""
        encrypted = isinstance(self.client.socket, ssl.SSLSocket | ssl.SSLObject)
        if self._must_encrypt and not encrypted and "starttls" not in features["features"]:
            self.fail(errors.no_encryption(self._host))

    def _on_trouble(self, error: Any) -> None:
        known = error if isinstance(error, BaseException) else OSError(str(error))
        if isinstance(known, ssl.SSLError) and known.reason == "TLSV1_UNRECOGNIZED_NAME":
            self.fail(errors.stream_error("host-unknown", self._host))
            return
        port = self.client.custom_address[1] if self.client.custom_address else 0
        named = self._domain if isinstance(known, ssl.SSLCertVerificationError) else self._host
        self.fail(explain(known, host=named, port=port))

    def _on_disconnected(self, reason: Any) -> None:
        """The connection is gone. A failed STARTTLS is told here first."""
        if isinstance(reason, ssl.SSLError):
            self._on_trouble(reason)
        else:
            self.fail(errors.connection_cut(self._host))

    def _on_log_in_refused(self, failure: Any) -> None:
        self._refusal = str(failure["condition"])

    def _on_log_in_failed(self, _: Any) -> None:
        jid = self._account.jid
        self.fail(errors.log_in_error(self._refusal, jid) if self._refusal else errors.no_mechanism(jid))

    def _on_stream_error(self, error: Any) -> None:
        self.fail(errors.stream_error(str(error["condition"]), self._host))

    def _on_negotiated(self, _: Any) -> None:
        if not self.client.sessionstarted:
            self.fail(
                ProtocolTrouble(f"{self._host} does not speak XMPP as expected. Check the server's name and port.")
            )
        elif self._opened is not None and not self._opened.done():
            self._opened.set_result(False)

    def _on_resumed(self, _: Any) -> None:
        self.client.session_bind_event.set()  # so that answers are checked for their sender, as in a new session
        if self._opened is not None and not self._opened.done():
            self._opened.set_result(True)
