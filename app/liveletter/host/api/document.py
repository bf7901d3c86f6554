"""The OpenAPI document, made from the same table as the routes."""

from http import HTTPStatus
from typing import Any

import msgspec
from starlette.responses import Response

from liveletter import __version__
from liveletter.host.api.operations import OPERATIONS, PREFIX, Operation
from liveletter.host.file_names import ANY
from liveletter.host.http import PROBLEM, Problem

_BYTES = {"type": "string", "format": "binary"}
_REF = "#/components/schemas/{name}"
_PATH_SCHEMAS: dict[str, dict[str, Any]] = {
    "session": {"type": "string", "format": "uuid"},
    "member": {"type": "integer", "minimum": 1, "maximum": 999999999},
    "number": {"type": "integer", "minimum": 1, "maximum": 999999999999999},
}
_ABOUT = (
    "Live sessions: chats that lie in a mail. A key is got by a code that is mailed to you. "
    "Everything is JSON; refusals are problems as in RFC 9457, whose detail is a sentence for people. "
    "A request that is answered 429 or 503 may be sent again after Retry-After seconds. "
    "The events of a session carry a record's number as id: send it back as Last-Event-ID and nothing is missed."
)


def openapi(public_url: str) -> dict[str, Any]:
    """The document."""
    types = [Problem, *{one.takes for one in OPERATIONS if one.takes}, *{one.gives for one in _giving()}]
    _, schemas = msgspec.json.schema_components(types, ref_template=_REF)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Liveletter host", "version": __version__, "description": _ABOUT},
        "servers": [{"url": public_url + PREFIX}],
        "security": [{"key": []}],
        "paths": _paths(),
        "components": {
            "schemas": dict(sorted(schemas.items())),
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
    }


def _giving() -> list[Operation]:
    return [one for one in OPERATIONS if one.gives is not None and one.gives is not Response]


def _paths() -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for one in OPERATIONS:
        paths.setdefault(one.path, {})[one.method.lower()] = _operation(one)
    return paths


def _operation(operation: Operation) -> dict[str, Any]:
    told: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.summary,
        "parameters": [*_path_parameters(operation), *_query_parameters(operation)],
        "responses": {str(operation.status): _answer(operation), **_refusals(operation)},
    }
    if operation.takes:
        told["requestBody"] = {"required": True, "content": _json(operation.takes)}
    if operation.takes_file:
        told["requestBody"] = {"required": True, "content": {ANY: {"schema": _BYTES}}}
    if operation.open:
        told["security"] = []
    return told


def _path_parameters(operation: Operation) -> list[dict[str, Any]]:
    return [
        {"name": name, "in": "path", "required": True, "schema": schema}
        for name, schema in _PATH_SCHEMAS.items()
        if "{" + name + "}" in operation.path
    ]


def _query_parameters(operation: Operation) -> list[dict[str, Any]]:
    _, schemas = msgspec.json.schema_components([operation.query], ref_template=_REF)
    told = schemas[operation.query.__name__]
    needed = told.get("required", ())
    return [
        {"name": name, "in": "query", "required": name in needed, "schema": schema}
        for name, schema in told["properties"].items()
    ]


def _answer(operation: Operation) -> dict[str, Any]:
    told: dict[str, Any] = {"description": HTTPStatus(operation.status).phrase}
    if operation.gives is Response:
        told["content"] = {one: {"schema": _BYTES} for one in operation.media}
    elif operation.gives is not None:
        told["content"] = _json(operation.gives)
    return told


def _refusals(operation: Operation) -> dict[str, Any]:
    statuses = sorted({*(one.status for one in operation.all_refusals), 429})
    return {
        str(status): {
            "description": HTTPStatus(status).phrase,
            "content": {PROBLEM: {"schema": {"$ref": _REF.format(name="Problem")}}},
        }
        for status in statuses
    }


def _json(kind: type) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": _REF.format(name=kind.__name__)}}}
