"""Without scripts: plain forms and a frame that calls itself anew; and the light page for feature phones."""

import re
from datetime import UTC, datetime

import pytest

from tests.host.living import GuestClient, House
from tests.host.process import HostProcess
from tests.host.test_page import BOB
from tests.servers.chromium import Browsers
from tests.servers.waiting import until

SMALL = 6000  # bytes
FORTY = "An answer of the usual length, as people write it in a chat. "


@pytest.mark.row("L4")
def test_areas_and_forms_without_scripts(host_process: HostProcess, browsers: Browsers) -> None:
    alice = host_process.owner()
    made = alice.create(BOB)
    bob = browsers(scripts=False)
    bob.open(made.link())
    bob.click("form button")
    alice.say(made, "Hello Bob, see https://example.org/boats.")
    bob.type("Hello Alice\nand more", into="#text")
    bob.follow("#say button")
    until(lambda: "Hello Alice\nand more" in alice.said(made), "what the form brought")
    bob.driver.switch_to.frame(bob.one("iframe"))
    bob.sees("section[aria-label='Bob Brandt']", "Hello Alice\nand more")
    bob.sees("section[aria-label='Alice Arnold']", "see https://example.org/boats.")
    assert bob.one("section a").get_attribute("href") == "https://example.org/boats"
    assert bob.one("meta[http-equiv=refresh]").get_attribute("content") == "15"
    assert (bob.one("time").get_attribute("datetime") or "").startswith(f"{datetime.now(UTC):%Y-}")
    bob.sees("time", "UTC")
    bob.driver.switch_to.default_content()
    bob.type("half typed", into="#text")
    bob.driver.switch_to.frame(bob.one("iframe"))
    alice.say(made, "meanwhile")
    bob.sees("body", "meanwhile", seconds=30)  # the frame calls itself anew
    bob.driver.switch_to.default_content()
    assert bob.one("#text").get_attribute("value") == "half typed"
    bob.follow("nav.views a:last-child")
    bob.driver.switch_to.frame(bob.one("iframe"))
    bob.sees(".message .name", "Alice Arnold")
    bob.driver.switch_to.default_content()
    assert bob.complaints() == []
    assert bob.strangers(host_process.place) == []


@pytest.mark.row("L4")
def test_a_file_without_scripts(
    host_process: HostProcess, browsers: Browsers, tmp_path_factory: pytest.TempPathFactory
) -> None:
    alice = host_process.owner()
    made = alice.create(BOB)
    plan = tmp_path_factory.mktemp("files") / "plan.txt"
    plan.write_text("first the charts")
    bob = browsers(scripts=False)
    bob.open(made.link())
    bob.follow("form button")
    bob.one(".plain-file input[type=file]").send_keys(str(plan))
    bob.follow(".plain-file button")
    bob.driver.switch_to.frame(bob.one("iframe"))
    bob.sees("section a", "plan.txt")
    assert alice.records(made)[-1]["text"] == "plan.txt"


async def _lite(bob: GuestClient, query: str = "") -> str:
    answer = await bob.http.get(f"{bob.path}?lite{query}")
    assert answer.status_code == 200
    assert len(answer.content) < SMALL, f"{len(answer.content)} bytes"
    assert not re.search(r"<script|<link|<img|<style|style=|src=", answer.text), "it asks for something more"
    return answer.text


@pytest.mark.row("L4", "L17")
async def test_the_light_page_is_small_and_whole(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org", "carol@example.org", title="Boats", owner_name="Alice Arnold")
    bob = house.guest(made.link())
    assert "Join the chat" in await _lite(bob)
    joined = await bob.http.post(f"{bob.path}/join?lite=1", data=await bob.fields())
    assert joined.headers["location"] == f"{bob.path}?lite=1"
    for number in range(10):
        await alice.say(made.id, f"{number}. {FORTY}")
        await bob.say(f"{number}. Yes, {FORTY}")
    page = await _lite(bob)
    assert page.count(FORTY.strip()) == 20, "a talk of 20 messages is there as a whole"
    assert page.index("9. Yes") < page.index("0. Yes"), "the newest first"
    assert "carol</bdi> (invited)" in page
    form = page[page.index("<form") : page.index("</form>")]
    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form))
    said = await bob.http.post(f"{bob.path}/say?lite=1", data={**fields, "text": "by phone"})
    assert said.headers["location"] == f"{bob.path}?lite=1"
    assert "by phone" in await _lite(bob)


@pytest.mark.row("L4", "L17")
async def test_the_light_page_leads_to_all_that_was_said(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await bob.join()
    long = "".join(f"[{number:04}] " for number in range(2000))
    await alice.say(made.id, long)
    for number in range(19):
        await alice.say(made.id, f"message {number} " + "x" * 300)
    found: list[str] = []
    page = await _lite(bob)
    while True:
        found += re.findall(r"message \d+ ", page)
        earlier = re.search(r"before=(\d+)", page)
        if earlier is None:
            break
        page = await _lite(bob, f"&before={earlier[1]}")
    assert found == [f"message {number} " for number in reversed(range(19))]
    link = re.search(r"record=(\d+)", page)
    assert link is not None
    whole, part = "", 0
    while True:
        page = await _lite(bob, f"&record={link[1]}&part={part}")
        passage = re.search(r'<p dir="auto">(.*)', page)
        assert passage is not None
        whole += passage[1]
        part += 1
        if f"part={part}" not in page:
            break
    assert whole == long


@pytest.mark.row("L6", "L17")
async def test_only_what_was_shown_counts_as_arrived(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await bob.join()
    await alice.say(made.id, "one")
    await bob.http.head(f"{bob.path}?lite")
    assert (await alice.member(made.id, 2))["seen_number"] == 0
    await _lite(bob)
    assert (await alice.member(made.id, 2))["seen_number"] == 4
    for number in range(18):
        await alice.say(made.id, f"{number} " + "x" * 900)
    page = await _lite(bob)
    assert (await alice.member(made.id, 2))["seen_number"] == 4, "the older ones were not on that page"
    while earlier := re.search(r"before=(\d+)", page):
        page = await _lite(bob, f"&before={earlier[1]}")
    assert 4 < (await alice.member(made.id, 2))["seen_number"] < 22


@pytest.mark.row("L4")
async def test_the_past_is_paged_and_does_not_call_itself_anew(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await bob.join()
    for number in range(6):
        await alice.say(made.id, f"message {number}")
    past = (await bob.http.get(f"{bob.path}/talk?before=7")).text
    assert re.findall(r"message \d", past) == ["message 0", "message 1", "message 2"]
    assert "http-equiv" not in past
    assert "Back to now" in past
    assert (await bob.http.get(f"{bob.path}/talk?before=x")).status_code == 400
    assert (await bob.http.get(f"{bob.path}?lite&record=99")).status_code == 404
    assert (await bob.http.get(f"{bob.path}?lite&record=3")).status_code == 404, "it says nothing"
