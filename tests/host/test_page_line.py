"""The page's line to the host: lost and found again with nothing missed or doubled; and how it ends."""

from pathlib import Path

import httpx
import pytest

from tests.host.process import HostProcess
from tests.host.proxy import HoldingProxy
from tests.host.test_page import BOB, CAROL, HERS, OWN, OWNERS, join, two_members
from tests.servers.chromium import Browser, Browsers
from tests.servers.waiting import until

LOST = "Connection lost, trying again…"
_LONG = 40.0  # seconds, in which a page tries several times


def timeline_is(browser: Browser, texts: list[str]) -> None:
    """Wait until exactly this stands in the one timeline."""
    browser.click("#view-timeline")
    until(lambda: browser.texts("#timeline .text") == texts, f"{texts} in the timeline")
    browser.click("#view-areas")


@pytest.mark.row("L4", "L6")
@pytest.mark.parametrize("kill", [False, True])
def test_after_the_host_was_away_nothing_is_missed_or_doubled(
    host_process: HostProcess, browsers: Browsers, kill: bool
) -> None:
    alice, made, bob, carol = two_members(host_process, browsers)
    bob.type("before\n", into="#text")
    carol.sees(OWN, "before")
    host_process.stop(kill=kill)
    for browser in (bob, carol):
        browser.sees("#status", LOST)
    bob.type("meanwhile one\n", into="#text")
    bob.type("meanwhile two\n", into="#text")
    carol.type("meanwhile three\n", into="#text")
    bob.sees(f"{OWN} .delivery", "not sent yet")
    assert "✓" in " ".join(bob.texts(OWN)), "what was sent before stays sent"
    host_process.start()
    said = ["before", "meanwhile one", "meanwhile two", "meanwhile three"]
    until(lambda: sorted(alice.said(made)) == sorted(said), "everything at the host", seconds=_LONG)
    alice.say(made, "after")
    told = alice.said(made)
    for browser in (bob, carol):
        browser.sees(OWNERS, "after", seconds=_LONG)
        browser.sees("#status", "")
        timeline_is(browser, told)
        assert browser.all(".waiting, .sending") == []
    assert told.index("meanwhile one") < told.index("meanwhile two")


@pytest.mark.row("L6")
def test_that_all_has_arrived_is_told_until_the_host_knows(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob, _ = two_members(host_process, browsers)
    bob.cdp("Network.enable")
    bob.cdp("Network.setBlockedURLs", urls=["*/seen"])
    alice.say(made, "do you read me?")
    newest = alice.records(made)[-1]["number"]
    tried = "return performance.getEntriesByType('resource').filter((one) => one.name.endsWith('/seen')).length"
    bob.sees(OWNERS, "do you read me?")
    before = bob.js(tried)
    until(lambda: bob.js(tried) > before, "a try that fails")
    assert alice.member(made, 2)["seen_number"] < newest
    bob.cdp("Network.setBlockedURLs", urls=[])
    until(lambda: alice.member(made, 2)["seen_number"] == newest, "the proof, though nothing was said", seconds=_LONG)


@pytest.mark.row("L4")
def test_a_message_that_could_not_be_sent_survives_a_reload(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob, carol = two_members(host_process, browsers)
    bob.cdp("Network.enable")
    bob.cdp("Network.setBlockedURLs", urls=["*/say"])
    bob.type("through thick and thin\n", into="#text")
    bob.sees(f"{OWN} .delivery", "not sent yet")
    bob.driver.refresh()
    bob.sees(OWN, "through thick and thin")
    bob.sees(f"{OWN} .delivery", "not sent yet")
    assert alice.said(made) == []
    bob.cdp("Network.setBlockedURLs", urls=[])
    carol.sees(OWN, "through thick and thin", seconds=_LONG)
    bob.sees(f"{OWN} .delivery", "✓")
    bob.driver.refresh()
    bob.sees(f"{OWN} .delivery", "✓")
    assert alice.said(made) == ["through thick and thin"]
    timeline_is(bob, ["through thick and thin"])


@pytest.mark.row("L4")
def test_behind_a_proxy_that_holds_streams_back_and_loses_answers(tmp_path: Path, browsers: Browsers) -> None:
    with HoldingProxy() as proxy:
        host = HostProcess(tmp_path, "--public-url", f"http://{proxy.place}")
        proxy.towards(host.url)
        host.start()
        try:
            alice = host.owner()
            made = alice.create(BOB, CAROL)
            bob = join(browsers(), made.link(2))
            alice.say(made, "Do you hear me?")
            bob.sees(OWNERS, "Do you hear me?", seconds=_LONG)
            proxy.loses = lambda path: path.endswith("/say") and len(proxy.lost) < 2
            bob.type("Yes, once\n", into="#text")
            bob.sees(f"{OWN} .delivery", "✓", seconds=_LONG)
            assert alice.said(made) == ["Do you hear me?", "Yes, once"]
            alice.say(made, "and now?")
            bob.sees(OWNERS, "and now?")
            timeline_is(bob, ["Do you hear me?", "Yes, once", "and now?"])
            assert bob.texts("#status") == [""]
            assert any("/poll?" in one for one in bob.requests())
        finally:
            host.stop()


@pytest.mark.row("L4", "L9")
def test_how_it_ends(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob, carol = two_members(host_process, browsers)
    alice.say(made, "the last word")
    bob.sees(OWNERS, "the last word")
    alice.call("POST", f"/sessions/{made.id}/members/2/link")
    bob.sees("#status", "This link does not lead to the chat any more.")
    assert not bob.one("#compose").is_displayed()
    bob.sees(OWNERS, "the last word")
    carol.type("still here\n", into="#text")
    carol.sees(HERS, "still here")
    alice.call("POST", f"/sessions/{made.id}/close")
    carol.sees("#status", "This chat is closed. You can still read it.")
    assert not carol.one("#compose").is_displayed()
    carol.click("#view-timeline")
    carol.sees("#timeline .note", "Alice Arnold closed the chat")
    carol.driver.refresh()
    carol.sees("#timeline", "the last word")
    carol.sees("#status", "This chat is closed. You can still read it.")
    assert carol.all("textarea") == []


@pytest.mark.row("L4", "L9")
def test_whoever_is_removed_or_leaves_elsewhere_is_told(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob, carol = two_members(host_process, browsers)
    first = bob.driver.current_window_handle
    bob.driver.switch_to.new_window("tab")
    bob.open(made.link(2))
    bob.one(OWNERS)
    bob.click("#menu summary")
    bob.click("button.leave")
    bob.sees("button", "Join the chat")
    bob.driver.switch_to.window(first)
    bob.sees("#status", "You have left this chat.", seconds=_LONG)
    bob.click("#status a")
    bob.sees("button", "Join the chat")
    alice.call("DELETE", f"/sessions/{made.id}/members/3")
    carol.sees("#status", "This link does not lead to the chat any more.")


@pytest.mark.row("L4")
def test_a_long_talk_is_shown_in_steps(host_process: HostProcess, browsers: Browsers) -> None:
    alice = host_process.owner()
    made = alice.create(BOB, *((f"g{number}@example.org", f"Guest {number}") for number in range(9)))
    for number in range(20):
        alice.say(made, f"Alice {number}")
    for guest in range(3, 11):
        _says_twenty(made.link(guest), f"guest {guest}")
    bob = join(browsers(), made.link())
    bob.click("#view-timeline")
    bob.sees("#timeline", "guest 10, word 19")
    assert "Alice 19" not in " ".join(bob.texts("#timeline .text"))
    bob.click("#timeline .note button")
    bob.sees("#timeline", "Alice 0")
    assert len(bob.all("#timeline .message")) == 180
    bob.sees("#timeline .note", "Guest 0 joined")


def _says_twenty(link: str, name: str) -> None:
    """A guest without a browser joins and talks as much as a member may at once."""
    with httpx.Client() as http:
        seal = http.get(link, headers={"Accept": "application/json"}).json()["seal"]
        assert http.post(f"{link}/join", data={"seal": seal}).status_code == 303
        seal = http.get(link, headers={"Accept": "application/json"}).json()["seal"]
        for number in range(20):
            fields = {"seal": seal, "id": str(number), "text": f"{name}, word {number}"}
            assert http.post(f"{link}/say", data=fields).status_code == 303
