"""Files in a chat: shared once, fetched whole, kept where the chat is kept, gone with it, and never run."""

import asyncio
import contextlib
import hashlib
import os
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.host.config import HostConfig, Limits
from liveletter.host.file_names import disposition, safe_name, served_type, told_type
from liveletter.host.storage.models import PartTable
from tests.host.living import GuestClient, House, Line, Made, OwnerClient
from tests.host.servers import PostgreSQL

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 3


async def a_talk(house: House, **wish: Any) -> tuple[OwnerClient, Made, GuestClient]:
    alice = await house.owner()
    made = await alice.create("bob@example.org", **wish)
    bob = house.guest(made.link())
    await bob.join()
    return alice, made, bob


async def share(
    guest: GuestClient, name: str, data: bytes, kind: str = "application/pdf", **fields: str
) -> httpx.Response:
    """As a browser posts the page's form: the fields first, then the file."""
    hidden = {**await guest.fields(), **fields}
    asks = {"Accept": "application/json"}
    return await guest.http.post(f"{guest.path}/files", data=hidden, files={"file": (name, data, kind)}, headers=asks)


async def parts_kept(house: House) -> int:
    async def count(database: Any) -> int:
        return int(await database.read(lambda db: PartTable.select().count(db)))

    return await count(house.host.database) + await count(house.host.memory)


@pytest.mark.row("L4", "L6")
async def test_a_file_reaches_everybody_as_it_was(house: House) -> None:
    alice, made, bob = await a_talk(house)
    data = os.urandom(700_001)
    async with Line(alice.http, f"/api/v1/sessions/{made.id}/events", since=3) as line:
        answer = await share(bob, "Plans für Boote.pdf", data)
        assert answer.status_code == 201
        told = (await line.next("record")).data
    digest = hashlib.sha256(data).hexdigest()
    file = {"name": "Plans für Boote.pdf", "type": "application/pdf", "size": 700_001, "sha256": digest}
    assert told == answer.json()["record"]
    assert (told["kind"], told["text"], told["file"]) == ("file", "Plans für Boote.pdf", file)
    for http, path in ((alice.http, f"/api/v1/sessions/{made.id}"), (bob.http, bob.path)):
        fetched = await http.get(f"{path}/files/{told['number']}")
        assert fetched.status_code == 200
        assert fetched.content == data
        assert fetched.headers["content-length"] == "700001"
    export = (await alice.call("GET", f"/sessions/{made.id}/export")).json()
    assert (export["records"][-1]["file"], export["records"][-1]["received"]) == (file, "Plans für Boote.pdf")
    assert [one["file"] for one in await alice.records(made.id)] == [None, None, None, file]
    await bob.http.post(f"{bob.path}/seen", data={**await bob.fields(), "number": "4"})
    assert (await alice.member(made.id, 2))["seen_number"] == 4


async def test_a_form_without_scripts_leads_back_to_the_page(house: House) -> None:
    _, _, bob = await a_talk(house)
    answer = await bob.http.post(
        f"{bob.path}/files", data=await bob.fields(), files={"file": ("a.txt", b"hello", "text/plain")}
    )
    assert (answer.status_code, answer.headers["location"]) == (303, bob.path)


async def test_a_file_is_shared_once_however_often_it_is_sent(house: House) -> None:
    alice, made, bob = await a_talk(house)
    first = await share(bob, "a.txt", b"hello", id="f1")
    again = await share(bob, "a.txt", b"hello", id="f1")
    assert (first.json()["fresh"], again.json()["fresh"]) == (True, False)
    assert first.json()["record"] == again.json()["record"]
    path = f"/api/v1/sessions/{made.id}/files?name=b.txt&id=f1"
    answers = await asyncio.gather(*(alice.http.post(path, content=b"hers") for _ in range(4)))
    assert sorted(one.json()["fresh"] for one in answers) == [False, False, False, True]
    assert [one["text"] for one in await alice.records(made.id, since=3)] == ["a.txt", "b.txt"]
    assert await parts_kept(house) == 2, "what was sent again is not kept"


async def test_the_answer_can_neither_run_nor_be_mistaken(house: House) -> None:
    alice, made, _ = await a_talk(house)
    page = b"<script>alert(1)</script>"
    shared = (
        ("x.html", "text/html", page, "text/html", "application/octet-stream"),
        ("x.svg", "image/svg+xml", page, "image/svg+xml", "application/octet-stream"),
        ("x.png", "image/png", page, "application/octet-stream", "application/octet-stream"),
        ("x.txt", "text/plain", PNG, "image/png", "image/png"),
        ("x.jpg", "", b"\xff\xd8\xff\xe0" + b"x" * 9, "image/jpeg", "image/jpeg"),
        ("x.gif", "image/gif; a=b", b"GIF89a" + b"x" * 9, "image/gif", "image/gif"),
        ("x.webp", "no type", b"RIFF\n\0\n\0WEBPVP8 ", "image/webp", "image/webp"),
        ("x", "a/b/c", b"x", "application/octet-stream", "application/octet-stream"),
    )
    for number, (name, claim, data, told, served) in enumerate(shared, start=4):
        path = f"/api/v1/sessions/{made.id}/files?name={name}&id={number}"
        answer = await alice.http.post(path, content=data, headers={"Content-Type": claim})
        assert answer.json()["record"]["file"]["type"] == told
        fetched = await alice.http.get(f"/api/v1/sessions/{made.id}/files/{number}")
        assert fetched.headers["content-type"] == served
        assert fetched.headers["content-disposition"].startswith("attachment; ")
        assert fetched.headers["content-security-policy"] == "sandbox; default-src 'none'"
        assert fetched.headers["x-content-type-options"] == "nosniff"
        assert fetched.content == data


async def test_a_browsers_copy_is_asked_for_again_but_not_sent_again(house: House) -> None:
    alice, made, bob = await a_talk(house)
    await share(bob, "a.png", PNG)
    url = f"{bob.path}/files/4"
    head = await bob.http.head(url)
    assert (head.status_code, head.headers["content-length"], head.content) == (200, str(len(PNG)), b"")
    assert head.headers["cache-control"] == "private, no-cache"
    known = {"If-None-Match": head.headers["etag"]}
    assert (await bob.http.get(url, headers=known)).status_code == 304
    assert (await alice.call("DELETE", f"/sessions/{made.id}/members/2")).status_code == 204
    assert (await bob.http.get(url, headers=known)).status_code == 404, "no copy is right for who was removed"


@pytest.mark.row("L9")
async def test_files_are_for_those_who_joined_here(house: House) -> None:
    alice, made, bob = await a_talk(house)
    await share(bob, "a.txt", b"hello")
    other = await alice.create("bob@example.org")
    bare, mallory = house.guest(made.link()), await house.owner("mallory@example.org")
    assert (await bare.http.get(f"{bob.path}/files/4")).status_code == 403
    assert (await mallory.call("GET", f"/sessions/{made.id}/files/4")).status_code == 404
    answer = await mallory.call("POST", f"/sessions/{made.id}/files?name=a&id=1", content=b"x")
    assert answer.status_code == 404
    assert (await alice.call("GET", f"/sessions/{other.id}/files/4")).status_code == 404
    for number in ("1", "3", "5", "0", "-1", "x", "999999999999999", "9" * 30, "%2e%2e", "4%2f..", "²"):
        assert (await bob.http.get(f"{bob.path}/files/{number}")).status_code == 404, number
        assert (await alice.call("GET", f"/sessions/{made.id}/files/{number}")).status_code == 404, number


async def test_forms_from_elsewhere_bring_no_files(house: House) -> None:
    alice, made, bob = await a_talk(house)
    assert (await share(bob, "a.txt", b"x", seal="wrong")).status_code == 403
    file = {"file": ("a.txt", b"x", "text/plain")}
    assert (await bob.http.post(f"{bob.path}/files", files=file)).status_code == 403
    fields = await bob.fields()
    elsewhere = {"Origin": "https://evil.example"}
    answer = await bob.http.post(f"{bob.path}/files", data=fields, files=file, headers=elsewhere)
    assert answer.status_code == 403
    bare = house.guest(made.link())
    assert (await bare.http.post(f"{bob.path}/files", data=fields, files=file)).status_code == 403
    assert [one["kind"] for one in await alice.records(made.id, since=3)] == []
    assert await parts_kept(house) == 0


async def test_forms_that_are_none_are_refused(house: House) -> None:
    _, _, bob = await a_talk(house)
    fields = await bob.fields()
    seal = f'--b\r\nContent-Disposition: form-data; name="seal"\r\n\r\n{fields["seal"]}\r\n'.encode()
    name = b'--b\r\nContent-Disposition: form-data; name="id"\r\n\r\n1\r\n'
    file = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhello'
    bodies = (
        b"", b"x", seal, seal + name + b"--b--\r\n", seal + name + file, seal + name + file + b"\r\n--b",
        seal + name + file.replace(b"a.txt", b"") + b"\r\n--b--\r\n",
        seal + name + file.replace(b"hello", b"") + b"\r\n--b--\r\n",
        seal + file + b"\r\n--b--\r\n",
        seal + b'--b\r\nContent-Disposition: form-data; name="' + b"x" * 50_000,
        seal.replace(b"seal", b"x" * 3000) * 20 + file + b"\r\n--b--\r\n",
        seal + b'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n' + b"x" * 9000 + b"\r\n" + name + file,
    )  # fmt: skip
    kind = {"Content-Type": "multipart/form-data; boundary=b"}
    for body in bodies:
        answer = await bob.http.post(f"{bob.path}/files", content=body, headers=kind)
        assert answer.status_code in {400, 403}, body[:90]
    for wrong in ("multipart/form-data", "text/plain", "multipart/form-data; boundary=" + "x" * 500, ""):
        answer = await bob.http.post(f"{bob.path}/files", content=seal + file, headers={"Content-Type": wrong})
        assert answer.status_code == 400
    whole = seal + name + file + b"\r\n--b--\r\n"
    assert await parts_kept(house) == 0
    assert (await bob.http.post(f"{bob.path}/files", content=whole, headers=kind)).status_code == 303


async def test_large_files_are_refused_however_they_are_announced(config: HostConfig) -> None:
    limits = Limits(file_bytes=300_000, session_bytes=500_000, files=(10, 100))
    async with House(replace(config, limits=limits)) as house:
        alice, made, bob = await a_talk(house)
        path = f"/api/v1/sessions/{made.id}/files"

        async def chunked(size: int) -> AsyncIterator[bytes]:
            for _ in range(size // 1000):
                yield b"x" * 1000

        assert (await alice.http.post(f"{path}?name=a&id=1", content=b"x" * 300_001)).status_code == 413
        assert (await alice.http.post(f"{path}?name=a&id=1", content=chunked(301_000))).status_code == 413
        assert (await share(bob, "a", b"x" * 300_001)).status_code == 413
        assert (await share(bob, "a", b"x" * 5_000_000)).status_code == 413
        assert await parts_kept(house) == 0, "of a refused file nothing is left"
        assert (await alice.http.post(f"{path}?name=a&id=1", content=chunked(300_000))).status_code == 201
        full = await share(bob, "b", b"x" * 300_000)
        assert full.status_code == 413
        assert "together" in full.json()["detail"]
        assert (await share(bob, "b", b"x" * 200_000)).status_code == 201
        assert (await alice.say(made.id, "words are not files")).status_code == 201


async def test_files_without_a_record_fill_no_more_memory_than_there_is_room(config: HostConfig) -> None:
    async with House(replace(config, limits=Limits(memory_bytes=300_000, files=(10, 100)))) as house:
        alice = await house.owner()
        first, second = [await alice.create("bob@example.org", recorded=False) for _ in range(2)]
        kept = await alice.create("bob@example.org")

        async def put(session: str, size: int) -> int:
            path = f"/sessions/{session}/files?name=a&id={size}"
            return (await alice.call("POST", path, content=b"x" * size)).status_code

        assert [await put(first.id, 200_000), await put(second.id, 200_000)] == [201, 413]
        assert await put(kept.id, 400_000) == 201, "on disk there is room"
        assert (await alice.call("POST", f"/sessions/{first.id}/close")).status_code == 204
        assert await put(second.id, 250_000) == 201


async def test_files_have_a_rate_of_their_own(config: HostConfig) -> None:
    async with House(replace(config, limits=Limits(files=(0.01, 2)))) as house:
        alice, made, bob = await a_talk(house)
        assert [(await share(bob, "a", b"x")).status_code for _ in range(3)] == [201, 201, 429]
        answer = await alice.call("POST", f"/sessions/{made.id}/files?name=a&id=1", content=b"x")
        assert answer.status_code == 201, "another member is not slowed"


async def test_a_file_that_does_not_come_is_given_up(config: HostConfig) -> None:
    limits = Limits(body_seconds=0.3, file_seconds=0.6, files=(10, 100))
    async with House(replace(config, limits=limits)) as house:
        alice, made, _ = await a_talk(house)
        head = (
            f"POST /api/v1/sessions/{made.id}/files?name=a&id=1 HTTP/1.1\r\nHost: x\r\n"
            f"Authorization: Bearer {alice.key}\r\nContent-Length: 300000\r\n\r\n"
        )
        for pause in (60.0, 0.1):
            reader, writer = await asyncio.open_connection("127.0.0.1", house.running.port)
            writer.write(head.encode() + b"x" * 200_000)
            trickling = asyncio.ensure_future(_trickle(writer, pause))
            async with asyncio.timeout(20):
                assert (await reader.readuntil(b"\r\n")).startswith(b"HTTP/1.1 408")
                with contextlib.suppress(ConnectionError):
                    while await reader.read(4096):  # the rest is not waited for either
                        pass
            trickling.cancel()
            writer.close()
            assert await parts_kept(house) == 0


async def _trickle(writer: asyncio.StreamWriter, pause: float) -> None:
    while True:
        await asyncio.sleep(pause)
        writer.write(b"x")


async def test_what_was_cut_off_is_forgotten(house: House) -> None:
    alice, made, _ = await a_talk(house)
    half = house.client(Authorization=f"Bearer {alice.key}")
    begun = asyncio.Event()

    async def half_of_it() -> AsyncIterator[bytes]:
        yield b"x" * 400_000
        await begun.wait()

    sending = asyncio.ensure_future(half.post(f"/api/v1/sessions/{made.id}/files?name=a&id=1", content=half_of_it()))
    async with asyncio.timeout(20):
        while await parts_kept(house) < 3:
            pass
        sending.cancel()
        while await parts_kept(house):
            pass
    assert [one["kind"] for one in await alice.records(made.id)] == ["request", "invited", "joined"]


async def test_a_process_that_ended_leaves_no_parts_for_long(house: House) -> None:
    alice, made, _ = await a_talk(house)
    await alice.call("POST", f"/sessions/{made.id}/files?name=a&id=1", content=b"kept")
    store = house.host.stores.kept
    at = house.host.clock() - 3601
    await store.files.add_part(session_id=made.id, upload="lost", part=0, data=b"x", at=at, limit=99)
    await house.host.files.drop_cut_off()
    assert await parts_kept(house) == 1
    assert (await alice.call("GET", f"/sessions/{made.id}/files/4")).content == b"kept"


async def test_a_closed_chats_files_can_still_be_fetched(house: House) -> None:
    alice, made, bob = await a_talk(house)
    await share(bob, "a.txt", b"hello")
    fields = await bob.fields()
    await alice.call("POST", f"/sessions/{made.id}/close")
    late = await bob.http.post(f"{bob.path}/files", data=fields, files={"file": ("b", b"x", "a/b")})
    assert late.status_code == 409
    assert (await bob.http.get(f"{bob.path}/files/4")).content == b"hello"


SECRET = b"Xylophonquartett in a file"


def found_in(folder: Path) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files, "there is nothing to search"
    return [path.name for path in files if SECRET in path.read_bytes()]


async def test_files_go_with_their_chat(house: House, config: HostConfig) -> None:
    alice, made, bob = await a_talk(house)
    await share(bob, "a.txt", SECRET)
    assert found_in(config.data)
    assert (await alice.call("DELETE", f"/sessions/{made.id}")).status_code == 204
    assert found_in(config.data) == []
    assert await parts_kept(house) == 0


@pytest.mark.row("L8")
async def test_without_a_record_files_are_in_memory_alone(house: House, config: HostConfig) -> None:
    alice, made, bob = await a_talk(house, recorded=False)
    assert (await share(bob, "Zebra.txt", SECRET * 50_000)).status_code == 201
    fetched = await alice.call("GET", f"/sessions/{made.id}/files/4")
    assert fetched.content == SECRET * 50_000
    assert fetched.headers["cache-control"] == "no-store"
    assert found_in(config.data) == []
    assert (await alice.call("POST", f"/sessions/{made.id}/close")).status_code == 204
    assert await parts_kept(house) == 0


@pytest.mark.row("L8")
async def test_files_without_a_record_pass_between_processes(
    config: HostConfig, postgresql: PostgreSQL, nats_url: str
) -> None:
    url = postgresql.new_database()
    shared = replace(config, database_url=url, nats_url=nats_url)
    async with AsyncExitStack() as stack:
        first, second = [await stack.enter_async_context(House(shared)) for _ in range(2)]
        alice = await first.owner()
        made = await alice.create("bob@example.org", recorded=False)
        bob = second.guest(made.link())
        await bob.join()
        data = os.urandom(3_000_000)
        assert (await share(bob, "a.bin", data)).status_code == 201
        assert (await alice.call("GET", f"/sessions/{made.id}/files/4")).content == data
        assert (await bob.http.get(f"{bob.path}/files/4")).content == data
        assert (await share(bob, "b.bin", b"x" * 11_000_000)).status_code == 413
        kept = await alice.create("carol@example.org")
        carol = second.guest(kept.link())
        await carol.join()
        assert (await share(carol, "c.bin", data)).status_code == 201
        assert (await alice.call("GET", f"/sessions/{kept.id}/files/4")).content == data
        with psycopg.connect(url) as connection:
            rows = connection.execute("SELECT DISTINCT session_id FROM file_part").fetchall()
        assert rows == [(kept.id,)]


@given(st.text(max_size=300))
def test_a_files_name_is_one_plain_line(claimed: str) -> None:
    name = safe_name(claimed)
    assert 1 <= len(name) <= 120
    assert not set(name) & set('/\\<>:"|?*\r\n\0\u202e')
    assert name[0] not in ". "
    assert name[-1] not in ". "
    header = disposition(name)
    assert header.isascii()
    assert header.isprintable()
    assert header.count('"') == 2
    assert header.endswith(quote(name, safe=""))


@pytest.mark.parametrize(
    ("claimed", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\bob\\plan.txt", "plan.txt"),
        ("/", "file"),
        ("..", "file"),
        (".bashrc", "bashrc"),
        ("a\r\nSet-Cookie: x=y.txt", "a Set-Cookie x=y.txt"),
        ("harmless\u202egpj.exe", "harmlessgpj.exe"),
        ("con.txt", "_con.txt"),
        ("aux", "_aux"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("<img src=x>.png", "img src=x.png"),
        ("a\0b.txt", "a b.txt"),
        ("夏の船.pdf", "夏の船.pdf"),
        ("", "file"),
    ],
)
def test_odd_names(claimed: str, name: str) -> None:
    assert safe_name(claimed) == name


def test_types_are_claims_but_for_pictures() -> None:
    assert told_type("TEXT/Plain; charset=x", b"") == "text/plain"
    assert told_type("text/plain\r\nX: y", b"") == "application/octet-stream"
    assert told_type("image/webp", b"RIFF\0\0\0\0WAVE") == "application/octet-stream"
    assert served_type("text/html") == "application/octet-stream"
    assert served_type("image/png") == "image/png"
    assert re.fullmatch(r"attachment; filename=\"_ _.pdf\"; filename\*=UTF-8''%C3%A4%20%22.pdf", disposition('ä ".pdf'))
