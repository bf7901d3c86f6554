"""The JSON interface, and that its document tells the truth."""

import json
import re
from typing import Any

import jsonschema
import pytest

from liveletter.host.api.operations import OPERATIONS, PREFIX
from tests.host.living import House, Line, Mailbag, OwnerClient


class Document:
    """The OpenAPI document; holds answers against it."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.told = told

    def hold(self, method: str, path: str, status: int, content_type: str, body: str) -> None:
        answers = self.told["paths"][path][method.lower()]["responses"]
        assert str(status) in answers, f"{method} {path} answers {status}, which the document does not name"
        content = answers[str(status)].get("content", {})
        if not content:
            assert body == ""
            return
        assert content_type in content
        if "json" not in content_type:
            return
        schema = content[content_type]["schema"]
        jsonschema.validate(json.loads(body), {**schema, "components": self.told["components"]})


@pytest.fixture
async def document(house: House) -> Document:
    answer = await house.client().get("/api/v1/openapi.json")
    assert answer.status_code == 200
    return Document(answer.json())


async def test_the_document_names_every_operation_and_no_other(document: Document) -> None:
    told = {(method.upper(), path) for path, methods in document.told["paths"].items() for method in methods}
    assert told == {(one.method, one.path) for one in OPERATIONS}
    assert document.told["openapi"] == "3.1.0"
    names = re.findall(r"#/components/schemas/(\w+)", json.dumps(document.told))
    assert set(names) <= set(document.told["components"]["schemas"])
    for schema in document.told["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


async def test_every_answer_is_as_the_document_says(house: House, document: Document, mailbag: Mailbag) -> None:
    """Each operation once as it should be, and once with something wrong."""
    alice = await house.owner()
    made = await alice.create("bob@example.org", "carol@example.org")
    bare = house.client()
    asked: set[str] = set()

    async def ask(name: str, body: Any = None, *, query: str = "", session: str = made.id, number: str = "2") -> Any:
        operation = next(one for one in OPERATIONS if one.name == name)
        path = operation.path.replace("{session}", session)
        path = path.replace("{member}", number).replace("{number}", number)
        sent = {"content": body} if isinstance(body, bytes) else {"json": body}
        client = bare if operation.open else alice.http
        answer = await client.request(operation.method, f"{PREFIX}{path}{query}", **sent)
        content_type = answer.headers.get("content-type", "").partition(";")[0]
        document.hold(operation.method, operation.path, answer.status_code, content_type, answer.text)
        asked.add(name) if answer.status_code == operation.status else None
        return answer

    await ask("ask_for_code", {"address": "dora@example.org"})
    code = re.search(r"\d{8}", mailbag.mails[-1][1].get_content())
    assert code
    await ask("get_key", {"address": "dora@example.org", "code": "00000000"})
    await ask("get_key", {"address": "dora@example.org", "code": code[0]})
    await ask("me")
    await ask("create", {"title": "T", "guests": [{"address": "e@example.org"}], "languages": ["en"]})
    await ask("create", {"title": "T", "guests": [{"address": "no address"}]})
    await ask("sessions", query="?limit=1")
    await ask("sessions", query="?limit=0")
    await ask("session")
    await ask("session", session="nothing")
    await ask("change", {"presence": "hidden", "title": "New", "mail_after": 0})
    await ask("change", {"presence": "sometimes"})
    await ask("members")
    await ask("invite", {"address": "frank@example.org", "name": "Frank"})
    await ask("invite", {"address": "frank@example.org"})
    await ask("renew", number="3")
    await ask("renew", number="99")
    await ask("remove", number="3")
    await ask("remove", number="1")
    await ask("open")
    await ask("change", {"open": False})
    await ask("change", {"open": True})
    await ask("say", {"id": "1", "text": "hello"})
    await ask("say", {"id": "1"})
    await ask("records", query="?since=1&limit=2")
    await ask("records", query="?since=-1")
    await ask("poll", query="?since=0&wait=0")
    await ask("poll", query="?wait=1e9")
    await ask("share", b"hello", query="?name=a.txt&id=f1")
    await ask("share", b"", query="?name=a.txt&id=f2")
    await ask("share", b"hello")
    await ask("file", number="8")
    await ask("file", number="1")
    await ask("seen", {"number": 2})
    await ask("typing")
    await ask("export")
    await ask("events", query="?since=x")
    await ask("close")
    await ask("say", {"id": "2", "text": "too late"})
    await ask("open")
    await ask("delete")
    await ask("delete")
    await ask("drop_key")
    await ask("me")
    assert {one.name for one in OPERATIONS} - asked == {"events", "all_events"}, "not shown to work"


async def test_a_key_comes_by_a_code_that_is_mailed(house: House, mailbag: Mailbag) -> None:
    client = house.client()
    assert (await client.post("/api/v1/codes", json={"address": "Dora@Example.org"})).status_code == 202
    recipient, mail = mailbag.mails[-1]
    assert recipient == "dora@example.org"
    assert mail["Auto-Submitted"] == "auto-generated"
    found = re.search(r"\d{8}", mail.get_content())
    assert found
    spaced = f"{found[0][:4]} {found[0][4:]}"
    given = await client.post("/api/v1/keys", json={"address": "dora@example.org", "code": spaced})
    assert given.status_code == 201
    dora = OwnerClient(house.client(Authorization=f"Bearer {given.json()['key']}"), given.json()["key"])
    assert (await dora.call("GET", "/owner")).json()["address"] == "dora@example.org"
    again = await client.post("/api/v1/keys", json={"address": "dora@example.org", "code": found[0]})
    assert again.status_code == 403, "a code is good once"
    assert (await dora.call("DELETE", "/key")).status_code == 204
    assert (await dora.call("GET", "/owner")).status_code == 401


async def test_a_code_is_guessed_a_few_times_only(house: House, mailbag: Mailbag) -> None:
    client = house.client()
    await client.post("/api/v1/codes", json={"address": "dora@example.org"})
    found = re.search(r"\d{8}", mailbag.mails[-1][1].get_content())
    assert found
    for _ in range(house.host.config.limits.code_tries):
        wrong = await client.post("/api/v1/keys", json={"address": "dora@example.org", "code": "0"})
        assert wrong.status_code == 403
    right = await client.post("/api/v1/keys", json={"address": "dora@example.org", "code": found[0]})
    assert right.status_code == 403


@pytest.mark.row("L6")
async def test_the_history_begins_with_the_request_as_it_came(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org", title="  Boats\u202e  ")
    await alice.say(made.id, "a\r\nu\u0308")
    export = (await alice.call("GET", f"/sessions/{made.id}/export")).json()
    request, said = export["records"][0], export["records"][-1]
    assert (request["kind"], json.loads(request["received"])["title"]) == ("request", "  Boats\u202e  ")
    assert request["processed"] == "Boats"
    assert (said["received"], said["processed"], said["sent"]) == ("a\r\nu\u0308", "a\nü", "a\nü")
    assert [one["state"] for one in export["members"]] == ["joined", "invited"]


@pytest.mark.row("L9")
async def test_the_owner_is_here_in_a_new_session_at_once(house: House) -> None:
    alice = await house.owner()
    async with Line(alice.http, "/api/v1/events") as line:
        await line.next("sessions")
        made = await alice.create("bob@example.org")
        assert (await line.next("changed")).data == {"session": made.id}
        bob = house.guest(made.link())
        await bob.join()
        assert (await bob.audience())["alice"]["here"]


async def test_one_line_tells_of_all_sessions(house: House) -> None:
    alice = await house.owner()
    first = await alice.create("bob@example.org")
    bob = house.guest(first.link())
    await bob.join()
    async with Line(alice.http, "/api/v1/events") as line:
        assert (await line.next("sessions")).data == [{"session": first.id, "last_number": 3}]
        assert (await bob.audience())["alice"]["here"]
        await bob.say("hello")
        event = await line.next("record")
        assert (event.data["session"], event.data["record"]["text"]) == (first.id, "hello")
        second = await alice.create("bob@example.org")
        while (event := await line.next("changed")).data != {"session": second.id}:
            pass
        await alice.call("DELETE", f"/sessions/{second.id}")
        assert (await line.next("ended")).data == {"session": second.id}
    async with Line(bob.http, f"{bob.path}/events") as other:
        while (await other.next("audience")).data["members"][0]["here"]:
            pass


async def test_sessions_are_listed_last_used_first(house: House) -> None:
    alice = await house.owner()
    made = [await alice.create("bob@example.org") for _ in range(3)]
    await alice.say(made[0].id, "again")
    listed = (await alice.call("GET", "/sessions?limit=2")).json()["sessions"]
    assert [one["id"] for one in listed] == [made[0].id, made[2].id]
    rest = (await alice.call("GET", f"/sessions?before={listed[1]['last_used']!r}")).json()["sessions"]
    assert [one["id"] for one in rest] == [made[1].id]
