"""What people type, in every field, on every page and in every mail: words it stays, whatever it looks like."""

import logging
from dataclasses import dataclass, field, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote

import pytest

from liveletter.host.config import HostConfig
from tests.host.living import PUBLIC, GuestClient, House, Mailbag
from tests.host.test_open_sessions import Stranger

EVIL = "</script></title></textarea><script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{7*7}}<!--"
HEADER = "Boats\r\nBcc: eve@evil.example\r\n\r\n<b>body</b>"
_HARMLESS = {"value", "title", "aria-label", "content", "alt", "placeholder", "label"}  # attributes that are only shown


@dataclass
class Markup(HTMLParser):
    """Finds what on a page could run, or ask somebody else."""

    own: tuple[str, ...] = ("/s/", "/o/", "/static/", "#", "?", f"{PUBLIC}/", "cid:")
    found: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._within = tag if tag == "script" and "json" not in given.get("type", "") else ""
        for name, value in given.items():
            if name.startswith("on") or (name == "style" and "url(" in value):
                self.found.append(f"{tag} {name}={value}")
            elif name in {"src", "href", "action", "formaction", "srcset", "data", "poster"}:
                if not value.startswith(self.own):
                    self.found.append(f"{tag} {name}={value}")
            elif "alert(" in value and name not in _HARMLESS and not name.startswith("data-"):
                self.found.append(f"{tag} {name}={value}")

    def handle_endtag(self, tag: str) -> None:
        self._within = ""

    def handle_data(self, data: str) -> None:
        if self._within and data.strip():
            self.found.append(f"inline script: {data}")


def dangers(html: str) -> list[str]:
    """What could run in a page."""
    parser = Markup()
    parser.feed(html)
    parser.close()
    return parser.found


def test_the_search_finds_what_it_looks_for() -> None:
    for html in (EVIL, "<a href='javascript:alert(1)'>", "<b onclick=x>", "<img src='//evil.example/x'>"):
        assert dangers(html)
    assert not dangers("<p title='&lt;script&gt;alert(1)'>&lt;img src=x onerror=alert(1)&gt;</p>")


async def a_hostile_talk(house: House, **wish: Any) -> tuple[Any, str, GuestClient, str]:
    alice = await house.owner()
    body = {
        "title": EVIL[:190], "owner_name": EVIL[:70], "message_id": "<a&b'\"@x>", "open": True,
        "guests": [{"address": "bob@example.org", "name": EVIL[:75]}], **wish,
    }  # fmt: skip
    made = (await alice.call("POST", "/sessions", json=body)).json()
    bob = house.guest(made["members"][1]["link"])
    return alice, made["session"]["id"], bob, made["open_link"].removeprefix(PUBLIC)


async def test_no_page_runs_what_people_typed(house: House, mailbag: Mailbag) -> None:
    alice, session, bob, open_path = await a_hostile_talk(house)
    pages: dict[str, str] = {}

    async def keep(path: str, **headers: str) -> None:
        answer = await bob.http.get(path, headers=headers)
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        pages[path] = answer.text

    await keep(bob.path)
    await keep(f"{bob.path}?lite")
    await bob.join()
    await bob.say(EVIL)
    await alice.say(session, EVIL)
    name = quote(EVIL)
    assert (await alice.call("POST", f"/sessions/{session}/files?name={name}&id=1", content=EVIL)).status_code == 201
    for query in ("", "?lite", "?view=timeline", "?view=areas", f"?lang={name}", f"?view={name}", "?lite&lang=ar"):
        await keep(bob.path + query)
        await keep(f"{bob.path}/talk{query}", **{"Accept-Language": EVIL.encode("ascii").decode()})
    await keep(f"{bob.path}/stop-mails")
    await keep(f"/{name}")
    await keep(f"{bob.path}/{name}")
    await keep(f"/s/{name}/{name}")
    await keep(open_path)
    stranger = Stranger(bob.http, open_path, mailbag)
    pages["no address"] = (await stranger.name(EVIL, name=EVIL)).text
    pages["code asked"] = (await stranger.name("eve@example.org", name=EVIL)).text
    wrong = {"seal": "x", "address": EVIL, "code": EVIL, "name": EVIL}
    pages["foreign form"] = (await bob.http.post(f"{open_path}/join", data=wrong)).text
    assert {path: found for path, page in pages.items() if (found := dangers(page))} == {}
    shown = [path for path, page in pages.items() if "&lt;script&gt;alert(1)" in page or "\\u003cscript" in page]
    assert len(shown) > 12, "the words are not there at all"
    assert not any("49" in page.partition("{{7*7}}")[0] and "{{7*7}}" not in page for page in pages.values())


async def test_a_file_is_saved_under_a_name_that_is_no_markup_and_no_header(house: House) -> None:
    alice, session, _, _ = await a_hostile_talk(house)
    for number, name in enumerate((EVIL, HEADER, 'a"; filename="b.exe', "../../x", "\u202etxt.exe"), start=3):
        path = f"/sessions/{session}/files?name={quote(name)}&id={number}"
        assert (await alice.call("POST", path, content=b"x")).status_code == 201
        fetched = await alice.call("GET", f"/sessions/{session}/files/{number}")
        told = fetched.headers["content-disposition"]
        assert told.startswith('attachment; filename="')
        assert told.count('"') == 2
        assert not set(told) & set("\r\n<>")
        assert set(fetched.headers) & {"bcc", "set-cookie"} == set()


def parsed(mail: EmailMessage) -> EmailMessage:
    return message_from_bytes(mail.as_bytes(), policy=policy.default)


async def test_no_mail_runs_what_people_typed_nor_takes_it_for_headers(config: HostConfig, mailbag: Mailbag) -> None:
    async with House(replace(config, mail_domain="in.example.org"), mailbag) as house:
        for words in (EVIL, HEADER):
            alice, session, bob, open_path = await a_hostile_talk(house, title=words[:190], owner_name=words[:70])
            await bob.join()
            await alice.say(session, words)
            await alice.call("POST", f"/sessions/{session}/files?name={quote(words)}&id=1", content=b"x")
            assert house.host.absent_mails is not None
            await house.host.absent_mails.look(now=house.host.clock() + 1000)
            await Stranger(house.client(), open_path, mailbag).name("eve@example.org", name=words)
            await house.client().post("/api/v1/codes", json={"address": "x@example.org"})
        assert len(mailbag.mails) >= 6
        for recipient, sent in mailbag.mails:
            mail = parsed(sent)
            assert recipient in str(mail["To"])
            assert mail["Bcc"] is None
            assert mail.defects == []
            assert all("\n" not in str(value) for value in mail.values())
            html = mail.get_body(("html",))
            assert html is None or dangers(html.get_content()) == []
        assert any(parsed(sent).get_body(("html",)) is not None for _, sent in mailbag.mails)


async def test_addresses_that_would_be_headers_are_none(house: House, mailbag: Mailbag) -> None:
    alice = await house.owner()
    for address in (
        "bob@example.org\r\nBcc: eve@evil.example", "bob@example.org\nX: y", "bob@example.org, eve@evil.example",
        "<bob@example.org>", "Bob <bob@example.org>", "bob@example.org\x00", "bob@exa mple.org", "bob@example.org;eve",
    ):  # fmt: skip
        for path, body in (
            ("/codes", {"address": address}),
            ("/sessions", {"title": "T", "guests": [{"address": address}]}),
        ):
            answer = await alice.call("POST", path, json=body)
            if answer.status_code < 400:
                told = answer.text + "".join(sent.as_string() for _, sent in mailbag.mails)
                assert "evil" not in told
    assert all(parsed(sent)["Bcc"] is None for _, sent in mailbag.mails)


async def test_no_log_knows_who_what_or_where(house: House, mailbag: Mailbag, caplog: pytest.LogCaptureFixture) -> None:
    """With every part of the host as talkative as it can be."""
    caplog.set_level(logging.DEBUG)
    alice = await house.owner("alice@secret.example")
    body = {"title": "Hidden title", "open": True, "guests": [{"address": "bob@secret.example", "name": "Hidden name"}]}
    made = (await alice.call("POST", "/sessions", json=body)).json()
    session, path = made["session"]["id"], made["open_link"].removeprefix(PUBLIC)
    bob = house.guest(made["members"][1]["link"])
    await bob.join()
    await bob.say("Hidden words")
    files = {"file": ("Hidden file", b"Hidden bytes", "text/hidden")}
    assert (await bob.http.post(f"{bob.path}/files", data=await bob.fields(), files=files)).status_code == 303
    assert (await bob.http.post(f"{bob.path}/files", content=b"--Hidden", headers={"Content-Type": "x"})).is_error
    stranger = Stranger(house.client(), path, mailbag)
    assert (await stranger.enter("eve@secret.example", name="Hidden stranger")).status_code == 303
    codes = [stranger.code()]
    await house.client().post("/api/v1/codes", json={"address": "dora@secret.example"})
    codes.append(stranger.code())
    assert (await alice.call("POST", f"/sessions/{session}/records", content=b'{"id": "Hidden')).is_error
    assert (await alice.call("GET", f"/sessions/{session}/records?since=Hidden")).is_error
    await house.client().get(f"/o/{session}/HiddenHiddenHidden?x=Hidden")
    assert house.host.absent_mails is not None
    await house.host.absent_mails.look(now=house.host.clock() + 1000)
    await alice.call("DELETE", f"/sessions/{session}")
    ours = [one for one in caplog.records if not one.name.startswith(("httpx", "httpcore"))]
    told = "\n".join(f"{one.getMessage()} {one.__dict__}" for one in ours)
    assert "/o/{session}/{token}/join" in told
    counted = house.host.metrics.written().decode()
    tokens = (bob.path.rpartition("/")[2], path.rpartition("/")[2], alice.key)
    for secret in (*tokens, *codes, session, "secret.example", "Hidden", "hidden", "127.0.0.1:"):
        assert secret not in told
        assert secret not in counted
