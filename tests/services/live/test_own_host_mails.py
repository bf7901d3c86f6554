"""The own host's mails, all the way: a real host's process, a real engine, and a mail server that knows a password."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from email import message_from_string
from pathlib import Path

import httpx
import pytest

from liveletter.bridge import commands as c
from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.live import LiveHost
from liveletter.services.live.hosts import key_of
from tests.mail.smtp.fake import FakeSmtp, fake_smtp
from tests.services.live.test_own_host import House, process_of

ALICE, BOB = "alice@example.org", "bob@example.org"
PASSWORD = "the only good password"
WRONG = "127.0.0.1 does not accept the password of alice@example.org."
NO_ACCOUNT = (
    "The host inside Liveletter sends no mails: there is no account that could send them from alice@example.org."
)


@pytest.fixture
async def office() -> AsyncIterator[FakeSmtp]:
    """The mail server of the user's account."""
    async with fake_smtp() as office:
        yield office


@pytest.fixture
async def house(tmp_path: Path, office: FakeSmtp) -> AsyncIterator[House]:
    house = House(tmp_path)
    for account in house.engine.parts.archive.accounts.accounts():
        house.engine.parts.archive.accounts.remove(account.id)
    yield house
    await house.engine.stop()


async def settle(house: House, office: FakeSmtp) -> Account:
    """Give the user an account that sends, as the account settings do."""
    smtp = Server("127.0.0.1", office.port, Security.PLAIN)
    return await house.engine.parts.accounts.service.save(Account(0, "Alice", ALICE, smtp=smtp), PASSWORD, "")


async def switched_on(house: House) -> LiveHost:
    host = await house.engine.call(c.RunOwnHost(True))
    assert host is not None
    return host


class Door:
    """The owner's way to an open chat, and a stranger's."""

    def __init__(self, house: House, host: LiveHost) -> None:
        self._key = house.secrets.get(key_of(host.id))
        self._http = httpx.AsyncClient(base_url=host.url, timeout=20)

    async def opened(self) -> httpx.Response:
        asks = {"Authorization": f"Bearer {self._key}"}
        return await self._http.post("/api/v1/sessions", json={"title": "Boats", "open": True}, headers=asks)

    async def asked(self, link: str, address: str = BOB) -> httpx.Response:
        """A stranger types their address."""
        seal = re.search(r'name="seal" value="([^"]+)"', (await self._http.get(link)).text)
        assert seal is not None
        return await self._http.post(f"{link}/code", data={"seal": seal[1], "address": address})

    async def close(self) -> None:
        await self._http.aclose()


@contextlib.asynccontextmanager
async def door_of(house: House, host: LiveHost) -> AsyncIterator[Door]:
    door = Door(house, host)
    try:
        yield door
    finally:
        await door.close()


async def until_mail_trouble(house: House, sentence: str) -> None:
    async with asyncio.timeout(30):
        while not (house.mail_troubles and house.mail_troubles[-1].startswith(sentence)):
            house.stirred.clear()
            await house.stirred.wait()


@pytest.mark.row("L11", "L1")
async def test_a_code_leaves_by_the_users_own_account_whose_password_no_host_learns(
    house: House, office: FakeSmtp
) -> None:
    await settle(house, office)
    host = await switched_on(house)
    async with door_of(house, host) as door:
        opened = await door.opened()
        assert opened.status_code == 201, opened.text
        page = await door.asked(opened.json()["open_link"])
    assert page.status_code == 200
    [text] = office.texts
    mail = message_from_string(text)
    assert {f"MAIL FROM:<{ALICE}>", f"RCPT TO:<{BOB}>"} <= {line.partition(" SIZE")[0] for line in office.heard}
    assert (mail["From"], mail["To"], mail["Auto-Submitted"]) == (ALICE, BOB, "auto-generated")
    assert re.search(r"Your code: \d{8}", mail["Subject"])
    assert house.mail_troubles == []
    known = Path(f"/proc/{process_of(house.data)}")
    files = [path for path in (house.data / "host").rglob("*") if path.is_file()]
    for path in (known / "cmdline", known / "environ", *files):
        assert PASSWORD.encode() not in path.read_bytes(), path


async def test_a_wrong_password_is_told_and_the_chat_works(house: House, office: FakeSmtp) -> None:
    office.answers["AUTH"] = "535 wrong"
    await settle(house, office)
    host = await switched_on(house)
    await until_mail_trouble(house, f"The host inside Liveletter cannot send its mails. {WRONG}")
    async with door_of(house, host) as door:
        opened = await door.opened()
        assert opened.status_code == 201
        page = await door.asked(opened.json()["open_link"])
        assert page.status_code == 503
        assert "could not hand its mail over" in page.text
        assert office.verbs().count("AUTH") == 1, "a password that was refused is not tried again"
        assert (await house.engine.call(c.CheckHost(host.id))).ok
        office.answers["AUTH"] = "235 fine"
        [account] = house.engine.parts.archive.accounts.accounts()
        await house.engine.parts.accounts.service.save(account, PASSWORD, "")
        await until_mail_trouble(house, "")
        assert (await door.asked(opened.json()["open_link"])).status_code == 200
    assert len(office.texts) == 1


async def test_it_begins_and_ceases_to_send_as_the_account_comes_and_goes(house: House, office: FakeSmtp) -> None:
    account = await settle(house, office)
    host = await switched_on(house)
    first = process_of(house.data)
    await house.engine.parts.accounts.service.remove(account.id)
    await until_mail_trouble(house, NO_ACCOUNT)
    await house.until_another(first)
    async with door_of(house, host) as door:
        refused = await door.opened()
        assert refused.status_code == 409, "an open chat needs codes"
    second = process_of(house.data)
    await house.engine.parts.accounts.service.save(replace(account, id=0), PASSWORD, "")
    await house.until_another(second)
    await until_mail_trouble(house, "")
    async with door_of(house, host) as door:
        assert (await door.asked((await door.opened()).json()["open_link"])).status_code == 200
    assert len(office.texts) == 1
    await house.engine.call(c.RunOwnHost(False))
    assert house.mail_troubles[-1] == ""


async def test_the_owners_address_is_one_that_they_can_send_from(house: House, office: FakeSmtp) -> None:
    house.engine.parts.archive.accounts.save(Account(0, "Alice", "reads-only@example.org"))
    await settle(house, office)
    assert (await switched_on(house)).address == ALICE
