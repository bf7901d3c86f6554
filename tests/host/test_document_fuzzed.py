"""Whatever the OpenAPI document allows, and much that it does not, is asked of a real host: schemathesis.

The same cases each time. Streams of events have no end, so they are asked for elsewhere.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.failures import FailureGroup
from schemathesis.core.parameters import ParameterLocation

from liveletter.host.api.document import openapi
from liveletter.host.api.operations import OPERATIONS, PREFIX, Operation
from liveletter.host.config import HostConfig, Limits
from tests.host.living import Mailbag
from tests.host.threaded import HostInThread

_FAST = (100_000.0, 100_000.0)
_LIMITS = Limits(
    requests=_FAST, refusals=_FAST, messages=_FAST, creations=_FAST, files=_FAST, codes=_FAST, codes_per_client=_FAST,
    codes_per_session=_FAST, body_seconds=2, poll_seconds=0.05,
)  # fmt: skip
_CASES = [
    (operation, mode)
    for operation in OPERATIONS
    if operation.name not in {"events", "all_events"}
    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
]
load_all_checks()
_CHECKS = CHECKS.get_by_names(
    [
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
        "unsupported_method",
        "ignored_auth",
    ]
)
_WRONG_BODIES = CHECKS.get_by_names(["negative_data_rejection"])


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HostInThread]:
    folder: Path = tmp_path_factory.mktemp("host")
    config = HostConfig(data=folder, public_url="http://chat.example.org", listen_port=0, limits=_LIMITS)
    with HostInThread(config, Mailbag()) as running:
        yield running


class World:
    """An owner with a session in which something lies, made anew where an example has used it up."""

    def __init__(self, host: HostInThread) -> None:
        self._host = host
        self._owner = host.run(host.house.host.owners.add("alice@example.org"))
        self.key = self._owner[1]
        self.http = httpx.Client(base_url=host.url + PREFIX, headers={"Authorization": f"Bearer {self.key}"})

    def session(self) -> str:
        body = {"title": "T", "guests": [{"address": "bob@example.org"}], "open": True}
        made = self.http.post("/sessions", json=body)
        session = str(made.json()["session"]["id"])
        self.http.post(f"/sessions/{session}/records", json={"id": "1", "text": "hello"})
        self.http.post(f"/sessions/{session}/files?name=a&id=2", content=b"hello")
        return session


def call(host: HostInThread, case: Any, key: str) -> None:
    """Ask, with a key that is valid, and hold the answer against the document."""
    body = case.meta.components.get(ParameterLocation.BODY)
    wrong = body is not None and body.mode is GenerationMode.NEGATIVE
    checks = [*_CHECKS, *_WRONG_BODIES] if wrong else _CHECKS
    headers = {"Authorization": f"Bearer {key}"}
    case.call_and_validate(host.url + PREFIX, headers=headers, checks=checks, timeout=20)


@pytest.mark.parametrize(("operation", "mode"), _CASES, ids=lambda one: getattr(one, "name", str(one)))
def test_no_request_is_answered_otherwise_than_the_document_says(
    host: HostInThread, operation: Operation, mode: GenerationMode
) -> None:
    world = World(host)
    schema = schemathesis.openapi.from_dict(openapi(host.url))
    strategy = schema[operation.path][operation.method].as_strategy(generation_mode=mode)

    @settings(
        max_examples=15,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=strategy, real=st.booleans())
    def ask(case: Any, real: bool) -> None:
        if real and "session" in (case.path_parameters or {}):
            case.path_parameters["session"] = world.session()
            for name, number in (("member", 2), ("number", 4)):
                if name in case.path_parameters:
                    case.path_parameters[name] = number
        call(host, case, world.key)

    with world.http:
        ask()


def test_an_answer_that_the_document_does_not_name_is_found(host: HostInThread) -> None:
    world = World(host)
    told = openapi(host.url)
    told["components"]["schemas"]["OwnerView"]["required"].append("shoe_size")
    operation = schemathesis.openapi.from_dict(told)["/owner"]["GET"]

    @settings(max_examples=1, deadline=None, database=None, phases=[Phase.generate])
    @given(case=operation.as_strategy(generation_mode=GenerationMode.POSITIVE))
    def ask(case: Any) -> None:
        with pytest.raises(FailureGroup, match="shoe_size"):
            call(host, case, world.key)

    with world.http:
        ask()
