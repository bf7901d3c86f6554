"""Those who should not get in, and what they may try."""

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liveletter.host.config import HostConfig, Limits
from liveletter.host.web import application
from tests.host.living import GuestClient, House, Line, Made, OwnerClient, a_token

EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*7}}\u202e"


async def a_talk(house: House) -> tuple[OwnerClient, Made, GuestClient]:
    alice = await house.owner()
    made = await alice.create("bob@example.org", "carol@example.org")
    bob = house.guest(made.link())
    await bob.join()
    return alice, made, bob


@pytest.mark.row("L9")
async def test_links_that_are_nobodys_lead_nowhere_and_say_nothing(house: House) -> None:
    alice, made, bob = await a_talk(house)
    other = await alice.create("bob@example.org")
    token = bob.path.rpartition("/")[2]
    wrong = {
        f"/s/{made.id}/{a_token()}",
        f"/s/{other.id}/{token}",
        f"/s/{secrets.token_hex(16)}/{token}",
        f"/s/{made.id.upper()}/{token}",
        f"/s/{made.id}/{token}x",
        f"/s/{made.id}/{'x' * 5000}",
        f"/s/{made.id}/%00",
        f"/s/{made.id}/%ff%fe",
    }
    answers = {(answer.status_code, answer.text) for path in wrong for answer in [await bob.http.get(path)]}
    assert {status for status, _ in answers} == {404}
    assert len({text for _, text in answers}) == 1, "the answer tells what was wrong"


@pytest.mark.row("L9")
async def test_removed_members_and_renewed_links(house: House) -> None:
    alice, made, bob = await a_talk(house)
    fields = await bob.fields()
    async with Line(bob.http, f"{bob.path}/events") as line:
        await line.next("audience")
        renewed = await alice.call("POST", f"/sessions/{made.id}/members/2/link")
        assert (await line.next("ended")).data == {}
    assert (await bob.page()).status_code == 404
    assert (await bob.http.post(f"{bob.path}/say", data={**fields, "text": "still?"})).status_code == 404
    again = house.guest(renewed.json()["link"])
    again.http.cookies = bob.http.cookies
    assert (await again.http.get(f"{again.path}/talk")).status_code == 403, "the cookie died with the link"
    await again.join()
    async with Line(again.http, f"{again.path}/events") as line:
        await line.next("audience")
        assert (await alice.call("DELETE", f"/sessions/{made.id}/members/2")).status_code == 204
        assert (await line.next("ended")).data == {}
    assert (await again.page()).status_code == 404


@pytest.mark.row("L9")
async def test_an_owner_has_no_part_in_others_sessions(house: House) -> None:
    _, made, _ = await a_talk(house)
    mallory = await house.owner("mallory@example.org")
    session = f"/sessions/{made.id}"
    for method, path, body in (
        ("GET", session, None),
        ("PATCH", session, {"title": "mine"}),
        ("DELETE", session, None),
        ("POST", f"{session}/close", None),
        ("GET", f"{session}/export", None),
        ("GET", f"{session}/members", None),
        ("POST", f"{session}/members", {"address": "mallory@example.org"}),
        ("DELETE", f"{session}/members/2", None),
        ("POST", f"{session}/members/2/link", None),
        ("GET", f"{session}/records", None),
        ("POST", f"{session}/records", {"id": "1", "text": "I am Alice"}),
        ("POST", f"{session}/seen", {"number": 1}),
        ("POST", f"{session}/typing", None),
        ("GET", f"{session}/poll", None),
        ("GET", f"{session}/events", None),
    ):
        answer = await mallory.call(method, path, json=body)
        assert answer.status_code == 404, f"{method} {path}"
    assert (await mallory.call("GET", "/sessions")).json() == {"sessions": []}


async def test_without_a_key_nothing(house: House) -> None:
    alice, made, _ = await a_talk(house)
    for key in ("", "Bearer", f"Bearer {a_token()}", f"Basic {alice.key}", f"Bearer {'x' * 3000}", "Bearer \xff"):
        client = house.client()
        answer = await client.get(f"/api/v1/sessions/{made.id}", headers=[(b"authorization", key.encode("latin-1"))])
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"


async def test_forms_from_elsewhere_are_refused(house: House) -> None:
    alice, made, bob = await a_talk(house)
    carol = house.guest(made.link(3))
    await carol.join()
    fields = {**await bob.fields(), "text": "not mine"}
    url = f"{bob.path}/say"
    others = await carol.fields()
    for data in ({**fields, "seal": others["seal"]}, {**fields, "seal": ""}, {"text": "x", "id": "1"}):
        assert (await bob.http.post(url, data=data)).status_code == 403
    for headers in (
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
    ):
        assert (await bob.http.post(url, data=fields, headers=headers)).status_code == 403
    bare = house.guest(made.link())
    assert (await bare.http.post(url, data=fields)).status_code == 403, "without the cookie"
    assert (await bare.http.post(f"{bob.path}/join", data={"seal": fields["seal"]})).status_code == 403
    assert (await bare.http.post(f"{bob.path}/join")).status_code == 403
    assert [one for one in await alice.records(made.id) if one["kind"] == "said"] == []
    own = {"Origin": house.url, "Sec-Fetch-Site": "same-origin"}
    assert (await bob.http.post(url, data=fields, headers=own)).status_code == 303


async def test_a_form_that_is_sent_twice_is_said_once(house: House) -> None:
    alice, made, bob = await a_talk(house)
    fields = {**await bob.fields(), "text": "once"}
    answers = await asyncio.gather(*(bob.http.post(f"{bob.path}/say", data=fields) for _ in range(5)))
    assert {one.status_code for one in answers} == {303}
    assert [one["text"] for one in await alice.records(made.id) if one["kind"] == "said"] == ["once"]
    said = [await alice.say(made.id, "hers", client_id="same") for _ in range(2)]
    assert [one.json()["fresh"] for one in said] == [True, False]
    assert said[0].json()["record"] == said[1].json()["record"]


async def test_nothing_that_people_type_becomes_markup(house: House) -> None:
    alice = await house.owner()
    guests = [{"address": "b@example.org", "name": EVIL}]
    made = await alice.create(title=EVIL, owner_name=EVIL, guests=guests)
    bob = house.guest(made.link())
    pages = [(await bob.page()).text]
    await bob.join()
    await bob.say(EVIL)
    pages += [(await bob.page()).text, await bob.talk()]
    for page in pages:
        assert "<script>" not in page
        assert "<img src=x" not in page
        assert "{{7*7}}" in page or "alert" not in page
        assert "\u202e" not in page.partition("<p dir")[0]
    assert "&lt;script&gt;" in pages[2]


async def test_large_bodies_are_refused_however_they_are_announced(house: House) -> None:
    alice, made, bob = await a_talk(house)
    path = f"/api/v1/sessions/{made.id}/records"
    large = b'{"id":"1","text":"' + b"x" * 70_000 + b'"}'

    async def chunked() -> AsyncIterator[bytes]:
        for start in range(0, len(large), 4096):
            yield large[start : start + 4096]

    assert (await alice.http.post(path, content=large)).status_code == 413
    assert (await alice.http.post(path, content=chunked())).status_code == 413
    assert (await alice.say(made.id, "x" * 16_385)).status_code == 413
    assert (await alice.say(made.id, "x" * 16_384)).status_code == 201
    data = {**await bob.fields(), "text": "x" * 16_385}
    assert (await bob.http.post(f"{bob.path}/say", data=data)).status_code == 413
    assert (await bob.http.post(f"{bob.path}/say", content=b"text=%ff&seal=\xff")).status_code == 400
    assert (await bob.http.post(f"{bob.path}/say", content=b"&".join(b"a=1" for _ in range(99)))).status_code == 400


async def test_nothing_secret_is_logged(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="liveletter")
    caplog.set_level(logging.DEBUG, logger="uvicorn")
    alice, made, bob = await a_talk(house)
    await bob.say("confidential words")
    await bob.http.get(f"{bob.path}/nothing")
    await bob.http.get(f"/s/{made.id}/{a_token()}?token=visible")
    told = "\n".join(str(record.__dict__) for record in caplog.records if not record.name.startswith("httpx"))
    assert "/s/{session}/{token}/say" in told
    token = bob.path.rpartition("/")[2]
    for secret in (token, alice.key, made.id, "confidential", "example.org", "127.0.0.1:5", "visible"):
        assert secret not in told
    metrics = house.host.metrics.written().decode()
    assert 'route="/s/{session}/{token}/say"' in metrics
    assert token not in metrics
    assert made.id not in metrics


async def test_tokens_keys_and_codes_are_kept_as_hashes_only(house: House, config: HostConfig) -> None:
    alice, _, bob = await a_talk(house)
    kept = b"".join(path.read_bytes() for path in config.data.rglob("*") if path.is_file())
    assert b"bob@example.org" in kept
    assert alice.key.encode() not in kept
    assert bob.path.rpartition("/")[2].encode() not in kept
    assert len(bob.path.rpartition("/")[2]) >= 32


async def test_guessing_is_slowed_down(config: HostConfig) -> None:
    limits = Limits(refusals=(0.01, 5))
    async with House(replace(config, limits=limits)) as house:
        _, made, bob = await a_talk(house)
        answers = [(await bob.http.get(f"/s/{made.id}/{a_token()}")).status_code for _ in range(7)]
        assert answers == [404] * 5 + [429] * 2
        late = await bob.http.get(f"/s/{made.id}/{a_token()}")
        assert int(late.headers["retry-after"]) > 0
        assert (await bob.page()).status_code == 429, "the guesser does not learn when a guess was right"


async def test_rates_of_messages_requests_and_codes(config: HostConfig) -> None:
    limits = Limits(messages=(0.01, 3), codes=(0.001, 1), creations=(0.001, 2))
    async with House(replace(config, limits=limits)) as house:
        alice, made, bob = await a_talk(house)
        assert [(await alice.say(made.id, "x")).status_code for _ in range(4)] == [201] * 3 + [429]
        assert (await bob.say("another member is not slowed")).status_code == 303
        await alice.create("bob@example.org")
        body = {"title": "one too many", "guests": []}
        assert (await alice.call("POST", "/sessions", json=body)).status_code == 429
    async with House(replace(config, limits=Limits(requests=(0.01, 3)))) as house:
        client = house.client()
        assert [(await client.get("/health")).status_code for _ in range(4)] == [200] * 3 + [429]


async def test_members_are_limited(config: HostConfig) -> None:
    async with House(replace(config, limits=Limits(members=3))) as house:
        alice = await house.owner()
        guests = [{"address": f"g{n}@example.org"} for n in range(3)]
        assert (await alice.call("POST", "/sessions", json={"title": "T", "guests": guests})).status_code == 400
        made = await alice.create("a@example.org", "b@example.org")
        answer = await alice.call("POST", f"/sessions/{made.id}/members", json={"address": "c@example.org"})
        assert answer.status_code == 409


async def test_bad_input_is_the_senders_fault_never_ours(house: House) -> None:
    alice, made, _ = await a_talk(house)
    session = f"/api/v1/sessions/{made.id}"
    bodies = (
        b"", b"[", b"null", b"[]", b"{}", b'{"id":1}', b"\xff\xfe", b"[" * 60_000, b'{"id":"1","text":"\\ud800"}',
        b'{"id":"1","text":"a\\u0000b"}', b'{"id":"\\u0000","text":"x"}', b'{"number":1e400}', b'{"number":-1}',
        b'{"number":99999999999999999999999}', b'{"title":"\\ud800","guests":[]}', b'{"title":null,"mail_after":-1}',
        b'{"mail_after":99999999999999999999}', b'{"title":"T","guests":[{"address":"a\\u0000@b.c"}]}',
        b'{"title":"T","guests":[{"address":"\\ud800@b.c"}]}', b'{"address":"x@y.z","code":"\\ud800"}',
        b'{"title":"T","guests":[],"message_id":"<\\r\\n>"}',
    )  # fmt: skip
    places = (
        ("POST", f"{session}/records"), ("POST", f"{session}/seen"), ("PATCH", session), ("POST", f"{session}/members"),
        ("POST", "/api/v1/sessions"), ("POST", "/api/v1/keys"),
    )  # fmt: skip
    for method, path in places:
        for body in bodies:
            answer = await alice.http.request(method, path, content=body)
            assert 400 <= answer.status_code < 500 or body == b"{}", f"{method} {path} {body[:40]!r}"
            if answer.status_code >= 400:
                assert answer.headers["content-type"] == "application/problem+json"
                assert answer.json()["detail"].endswith((".", "`", "again."))
    for query in ("since=99999999999999999999", "limit=-1", "since=%00", "since=%ff", "x=1", "since=1.5", "limit=0"):
        assert (await alice.http.get(f"{session}/records?{query}")).status_code == 400
    for path in ("/members/0/link", "/members/-1/link", "/members/99999999999999999999/link", "/members/%C2%B2/link"):
        assert (await alice.http.post(session + path)).status_code == 404
    for last in ("x", "-1", "1" * 40, "\u00b2"):
        headers = [(b"last-event-id", last.encode())]
        assert (await alice.http.get(f"{session}/events", headers=headers)).status_code == 400


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.text(max_size=60), method=st.sampled_from(["GET", "HEAD", "POST", "OPTIONS", "DELETE", "PUT"]))
async def test_no_path_makes_an_error_of_ours(house: House, path: str, method: str) -> None:
    transport = httpx.ASGITransport(application(house.host))
    async with httpx.AsyncClient(transport=transport, base_url="http://chat.example.org") as client:
        try:
            answer = await client.request(method, "/" + path)
        except (httpx.InvalidURL, UnicodeEncodeError):
            return
    assert answer.status_code < 500
