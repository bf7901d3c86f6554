"""Reads requests to the JSON interface, asks for the key, and tells answers and refusals."""

from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from liveletter.host.api.document import openapi
from liveletter.host.api.handlers import Api
from liveletter.host.api.operations import OPERATIONS, PREFIX, Call, Handle, Operation
from liveletter.host.buckets import Buckets
from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest, HostError, NotAllowed, NotSignedIn
from liveletter.host.http import body_of, client_of, problem_of
from liveletter.host.metrics import Metrics
from liveletter.host.middleware import ROUTE
from liveletter.host.model import Owner
from liveletter.host.owners import Owners

_NOBODY = Owner(id="", address="", created=0)
_UNREADABLE = (msgspec.MsgspecError, RecursionError, UnicodeDecodeError)
Endpoint = Callable[[Request], Awaitable[Response]]


class ApiRoutes:
    """The routes of version 1."""

    def __init__(
        self,
        *,
        api: Api,
        owners: Owners,
        limits: Limits,
        metrics: Metrics,
        refusals: Buckets,
        clock: Callable[[], float],
        public_url: str,
    ) -> None:
        self._api = api
        self._owners = owners
        self._limits = limits
        self._metrics = metrics
        self._refusals = refusals
        self._creations = Buckets(*limits.creations)
        self._clock = clock
        self._document = msgspec.json.encode(openapi(public_url))

    def routes(self) -> list[Route]:
        """All of them, with the document."""
        made = [Route(PREFIX + one.path, self._endpoint(one), methods=[one.method]) for one in OPERATIONS]
        return [*made, Route(f"{PREFIX}/openapi.json", self._tell_document, methods=["GET"])]

    async def _tell_document(self, request: Request) -> Response:
        request.scope[ROUTE] = f"{PREFIX}/openapi.json"
        return Response(self._document, media_type="application/json")

    def _endpoint(self, operation: Operation) -> Endpoint:
        handle: Handle = getattr(self._api, operation.name)

        async def endpoint(request: Request) -> Response:
            request.scope[ROUTE] = PREFIX + operation.path
            try:
                return _answer(operation, await handle(await self._call(operation, request)))
            except HostError as error:
                self._metrics.refused.labels(type(error).__name__).inc()
                if isinstance(error, NotSignedIn) or (operation.open and isinstance(error, NotAllowed)):
                    self._refusals.take(client_of(request.scope), self._clock(), "Too many refusals.")
                return problem_of(error)

        return endpoint

    async def _call(self, operation: Operation, request: Request) -> Call:
        client = client_of(request.scope)
        self._refusals.require(client, self._clock(), "Too many refusals.")
        key = _key(request)
        owner = _NOBODY if operation.open else await self._owners.by_key(key)
        if operation.name == "create":
            self._creations.take(owner.id, self._clock(), "You are creating many chats.")
        raw = b"" if operation.takes_file else await body_of(request, self._limits)
        return Call(
            request=request,
            owner=owner,
            key=key,
            client=client,
            path={name: str(value) for name, value in request.path_params.items()},
            query=_query(operation, request),
            body=_body(operation, raw),
            raw=raw,
        )


def _key(request: Request) -> str:
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else ""


def _query(operation: Operation, request: Request) -> Any:
    try:
        return msgspec.convert(dict(request.query_params), operation.query, strict=False)
    except _UNREADABLE as error:
        raise BadRequest(f"What stands behind the question mark does not fit: {error}.") from None


def _body(operation: Operation, raw: bytes) -> Any:
    if operation.takes is None:
        return None
    try:
        return msgspec.json.decode(raw, type=operation.takes)
    except RecursionError:
        raise BadRequest("The request is nested too deeply.") from None
    except _UNREADABLE as error:
        raise BadRequest(f"The request does not fit: {error}.") from None


def _answer(operation: Operation, value: Any) -> Response:
    if isinstance(value, Response):
        return value
    headers = {"Cache-Control": "no-store"}
    if value is None:
        return Response(status_code=operation.status, headers=headers)
    body = msgspec.json.encode(value)
    return Response(body, status_code=operation.status, headers=headers, media_type="application/json")
