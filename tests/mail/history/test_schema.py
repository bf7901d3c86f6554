"""The published schema holds for what is written, and what it forbids is refused."""

import json
import re
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from liveletter.domain.errors import MailError
from liveletter.domain.history import Bundle
from liveletter.mail.history import rules
from liveletter.mail.history.bundles import Bundles
from tests.mail.history.conversation import conversation
from tests.mail.history.test_bundles import CONVERSATIONS
from tests.mail.history.test_reading import MAIL, bundle_of, chat, told

SCHEMA: dict[str, Any] = json.loads((Path(__file__).parents[3] / "docs" / "history-bundle.schema.json").read_text())
KINDS: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}
SAID = {"$schema", "$defs", "title", "description", "default"}


def faults(value: Any, schema: dict[str, Any], at: str = "") -> list[str]:
    """What of a value the schema forbids; only the words that our schema uses are known."""
    found: list[str] = []
    for word, rule in schema.items():
        if word == "$ref":
            found += faults(value, SCHEMA["$defs"][rule.removeprefix("#/$defs/")], at)
        elif word == "anyOf":
            found += [] if any(not faults(value, one, at) for one in rule) else [f"{at} is none of them"]
        elif word == "properties":
            found += [
                fault for key in rule.keys() & value.keys() for fault in faults(value[key], rule[key], f"{at}.{key}")
            ]
        elif word == "items":
            found += [fault for number, one in enumerate(value) for fault in faults(one, rule, f"{at}[{number}]")]
        elif word not in SAID and not _holds(value, word, rule):
            found.append(f"{at}: {word}")
            if word == "type":
                break
    return found


def _holds(value: Any, word: str, rule: Any) -> bool:
    checks: dict[str, Callable[[], bool]] = {
        "type": lambda: isinstance(value, KINDS[rule]) and not isinstance(value, bool),
        "required": lambda: set(rule) <= value.keys(),
        "const": lambda: value == rule,
        "pattern": lambda: re.search(rule, value) is not None,
        "minimum": lambda: value >= rule,
        "exclusiveMaximum": lambda: value < rule,
        "maxItems": lambda: len(value) <= rule,
        "minLength": lambda: len(value) >= rule,
        "maxLength": lambda: len(value) <= rule,
    }
    return checks[word]()


def transcript_of(raw: bytes) -> dict[str, Any]:
    """The JSON in a bundle."""
    for part in message_from_bytes(raw, policy=policy.SMTP).iter_parts():
        if part.get_content_type() == "application/json":
            data = part.get_payload(decode=True)
            assert isinstance(data, bytes)
            found = json.loads(data)
            assert isinstance(found, dict)
            return found
    raise AssertionError("no transcript")


@settings(max_examples=60, deadline=None)
@given(CONVERSATIONS)
def test_what_is_written_is_valid(bundle: Bundle) -> None:
    """Whatever goes along."""
    assert faults(transcript_of(Bundles().write(bundle)), SCHEMA) == []


def test_all_fields_are_described() -> None:
    """A transcript that uses all of them names none that the schema does not."""
    found = transcript_of(Bundles().write(conversation()))
    kinds = SCHEMA["$defs"]
    assert found.keys() == SCHEMA["properties"].keys()
    assert found["sender"].keys() == kinds["party"]["properties"].keys()
    assert found["mails"][1].keys() == kinds["mail"]["properties"].keys()
    assert found["mails"][1]["cc"][0].keys() == kinds["mailbox"]["properties"].keys()
    used = {key for one in found["chats"] for key in one}
    assert used == kinds["chat"]["properties"].keys()
    assert found["chats"][4]["file"].keys() == kinds["file"]["properties"].keys()


def test_what_the_transcript_tells_of_a_mail() -> None:
    """For programs that do not take mails apart."""
    found = transcript_of(Bundles().write(conversation()))
    assert found["mails"][1] == {
        "message_id": "khitta@lab.test",
        "part": 4,
        "left_out": [],
        "date": 1777797000.0,
        "from": {"name": "بوب", "address": "bob@lab.test"},
        "to": [{"name": "", "address": "alice@lab.test"}],
        "cc": [{"name": "Carla", "address": "carla@lab.test"}],
        "subject": "الخطة الجديدة",
        "in_reply_to": "plan@lab.test",
        "references": ["plan@lab.test"],
    }
    assert [mail["part"] for mail in found["mails"]] == [3, 4, 5, 6]
    assert found["mails"][3]["date"] is None


@pytest.mark.parametrize(
    "transcript",
    [
        told(version=2),
        told(made_at=-1),
        told(made_at=253402300800),
        told(made_at="now"),
        told(sender=None),
        told(sender={"addresses": []}),
        told(recipient={"name": "x" * 2001}),
        told(recipient={"name": "", "addresses": ["http://x@y"]}),
        told(mails=[{"message_id": "plan@lab.test", "part": 0}]),
        told(mails=[{"message_id": "<plan@lab.test>", "part": 3}]),
        told(mails=[{"part": 3}]),
        told(mails=[{"message_id": "plan@lab.test", "part": 3, "left_out": ["a"] * 2001}]),
        chat(key=""),
        chat(key="k" * 1001),
        chat(at=None),
        chat(sender="mailto:a@b.test"),
        chat(body="x" * 1_000_001),
        chat(about="a b"),
        chat(subject="x" * 2001),
        chat(file={"url": "file:///x", "name": "x"}),
        chat(file={"name": "x"}),
    ],
)
def test_what_the_schema_forbids_is_refused(transcript: dict[str, Any]) -> None:
    """The reader is no laxer than the document; what it allows is read."""
    assert faults(told(), SCHEMA) == []
    assert Bundles().read(bundle_of(told(), MAIL))
    assert faults(transcript, SCHEMA) != []
    with pytest.raises(MailError):
        Bundles().read(bundle_of(transcript, MAIL))


def test_the_limits_are_those_of_the_document() -> None:
    """Numbers in the schema and in the text."""
    properties, kinds = SCHEMA["properties"], SCHEMA["$defs"]
    assert properties["mails"]["maxItems"] == rules.MAILS_LIMIT
    assert properties["chats"]["maxItems"] == rules.CHATS_LIMIT
    assert kinds["line"]["maxLength"] == kinds["file"]["properties"]["url"]["maxLength"] == rules.LINE_LIMIT
    assert kinds["chat"]["properties"]["key"]["maxLength"] == rules.ID_LIMIT
    assert kinds["chat"]["properties"]["body"]["maxLength"] == rules.BODY_LIMIT
    assert kinds["party"]["properties"]["addresses"]["maxItems"] == rules.ADDRESSES_LIMIT
    assert kinds["mail"]["properties"]["left_out"]["maxItems"] == rules.LEFT_OUT_LIMIT
    text = (Path(__file__).parents[3] / "docs" / "history-bundle.md").read_text("utf-8")
    for limit in (rules.SIZE_LIMIT, rules.MAILS_LIMIT, rules.CHATS_LIMIT, rules.BODY_LIMIT, rules.ID_LIMIT):
        assert f"{limit:,}" in text
    assert f"{rules.JSON_LIMIT >> 20} MiB" in text
