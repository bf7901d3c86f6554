"""The guests' page in a real browser: joining, talking in areas and in one timeline, all that is told on the side."""

import pytest
from selenium.webdriver import ActionChains

from tests.host.process import HostProcess, Made, Owner
from tests.servers.chromium import PHONE, Browser, Browsers, Keys
from tests.servers.waiting import until

BOB, CAROL = ("bob@example.org", "Bob Brandt"), ("carol@example.org", "Carol Castro")
OWN, HERS = 'section[data-member="2"]', 'section[data-member="3"]'
OWNERS = 'section[data-member="1"]'


def join(browser: Browser, link: str) -> Browser:
    """Open a link and press the button."""
    browser.open(link)
    browser.click("form button")
    browser.one(OWNERS)
    return browser


def two_members(host: HostProcess, browsers: Browsers) -> tuple[Owner, Made, Browser, Browser]:
    """Bob and Carol, each with a browser of their own."""
    alice = host.owner()
    made = alice.create(BOB, CAROL)
    return alice, made, join(browsers(), made.link(2)), join(browsers(), made.link(3))


def one_member(host: HostProcess, browsers: Browsers) -> tuple[Owner, Made, Browser]:
    """Bob alone with the owner; Carol is invited."""
    alice = host.owner()
    made = alice.create(BOB, CAROL)
    return alice, made, join(browsers(), made.link(2))


@pytest.mark.row("L1", "L4", "L5", "L9")
def test_whoever_only_looks_has_not_joined(host_process: HostProcess, browsers: Browsers) -> None:
    alice = host_process.owner()
    made = alice.create(BOB, title="Boats & more")
    before = alice.export(made)
    scanner = browsers()
    for _ in range(3):
        scanner.open(made.link())
        scanner.sees("main", "Alice Arnold")
        scanner.sees("h1", "Boats & more")
        scanner.sees("button", "Join the chat")
    assert alice.export(made) == before
    assert alice.member(made, 2)["state"] == "invited"
    assert scanner.driver.get_cookies() == []
    assert scanner.complaints() == []


@pytest.mark.row("L1", "L4", "L5", "L6")
def test_two_members_talk_each_in_their_own_area(host_process: HostProcess, browsers: Browsers) -> None:
    alice = host_process.owner()
    made = alice.create(BOB, CAROL)
    bob = join(browsers(), made.link(2))
    bob.sees("#people", "Carol Castro\ninvited")
    assert bob.all(HERS) == [], "nobody has an area before they joined"
    carol = join(browsers(), made.link(3))
    bob.sees(HERS, "here")
    bob.type("Hello Carol\n", into="#text")
    carol.sees(OWN, "Hello Carol")
    carol.type("Hello Bob", into="#text")
    carol.chord(Keys.SHIFT, Keys.ENTER)
    carol.type("and a second line\n")
    bob.sees(HERS, "Hello Bob\nand a second line")
    alice.say(made, "Welcome, both")
    for browser in (bob, carol):
        browser.sees(OWNERS, "Welcome, both")
        assert "Hello Carol" not in " ".join(browser.texts(HERS))
    assert alice.said(made) == ["Hello Carol", "Hello Bob\nand a second line", "Welcome, both"]
    bob.sees(f"{OWN} .delivery", "✓")
    newest = alice.records(made)[-1]["number"]
    until(lambda: [alice.member(made, one)["seen_number"] for one in (2, 3)] == [newest] * 2, "the proof of arrival")
    assert bob.complaints() + carol.complaints() == []
    cookies = bob.driver.get_cookies()
    assert [(one["name"], one["httpOnly"]) for one in cookies] == [("liveletter", True)]
    assert bob.js("return document.cookie") == ""
    assert bob.strangers(host_process.place) + carol.strangers(host_process.place) == []


@pytest.mark.row("L4")
def test_areas_and_one_timeline_as_the_reader_likes(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob, carol = two_members(host_process, browsers)
    for text in ("one", "two"):
        bob.type(f"{text} by Bob\n", into="#text")
        carol.sees(OWN, f"{text} by Bob")
        alice.say(made, f"{text} by Alice")
        carol.sees(OWNERS, f"{text} by Alice")
    carol.click("#view-timeline")
    carol.sees("#timeline", "two by Alice")
    assert not carol.one("#areas").is_displayed()
    assert carol.texts("#timeline .text") == ["one by Bob", "one by Alice", "two by Bob", "two by Alice"]
    carol.sees("#timeline .day", "Today")
    carol.sees("#timeline .note", "Bob Brandt joined")
    carol.driver.refresh()
    carol.sees("#timeline", "two by Alice")
    assert carol.one("#view-timeline").get_attribute("aria-pressed") == "true"
    carol.click("#view-areas")
    carol.sees(OWN, "two by Bob")


@pytest.mark.row("L4", "L14")
def test_typing_and_what_came_while_one_looked_elsewhere(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob, carol = two_members(host_process, browsers)
    carol.type("I am wri", into="#text")
    bob.sees("#typing", "Carol Castro is typing")
    bob.sees(f"{HERS} .state", "typing")
    carol.type("ting\n")
    bob.sees(HERS, "I am writing")
    until(lambda: bob.texts("#typing") == [""], "the end of typing")
    noted = "window.felt = []; navigator.vibrate = (pattern) => { felt.push(pattern); return true; };"
    bob.js(noted + "document.hasFocus = () => false; window.dispatchEvent(new Event('blur'));")
    bob.click("#text")  # nothing is felt before the reader has done something
    alice.say(made, "first")
    until(lambda: bob.driver.title == "(1) Boats", "the unread one in the title")
    alice.say(made, "second")
    until(lambda: bob.driver.title == "(2) Boats", "both in the title")
    assert len(bob.js("return felt")) == 2
    bob.click("#menu summary")
    bob.click("#vibration")
    alice.say(made, "third")
    until(lambda: bob.driver.title == "(3) Boats", "three")
    assert len(bob.js("return felt")) == 2, "it was switched off"
    bob.js("document.hasFocus = () => true; window.dispatchEvent(new Event('focus'));")
    until(lambda: bob.driver.title == "Boats", "nothing unread")


@pytest.mark.row("L14")
def test_a_new_message_is_heard_unless_switched_off(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob = one_member(host_process, browsers)
    bob.js(
        "window.heard = 0; const start = OscillatorNode.prototype.start;"
        "OscillatorNode.prototype.start = function (at) { heard += 1; return start.call(this, at); };"
        "document.hasFocus = () => false;"
    )
    alice.say(made, "before the reader did anything")
    until(lambda: bob.driver.title == "(1) Boats", "the unread one")
    assert bob.js("return heard") == 0
    bob.click("#menu summary")
    alice.say(made, "a sound")
    until(lambda: bob.js("return heard") == 2, "two notes")
    bob.click("#sound")
    alice.say(made, "no sound")
    until(lambda: bob.driver.title == "(3) Boats", "the third")
    assert bob.js("return heard") == 2
    bob.driver.refresh()
    assert bob.one("#sound").get_attribute("aria-checked") == "false", "it is remembered"


@pytest.mark.row("L4")
def test_a_draft_survives_a_reload_and_so_does_what_was_not_sent(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob = one_member(host_process, browsers)
    bob.type("half a thou", into="#text")
    bob.driver.refresh()
    assert bob.one("#text").get_attribute("value") == "half a thou"
    bob.type("ght\n", into="#text")
    until(lambda: alice.said(made) == ["half a thought"], "the whole thought")
    bob.driver.refresh()
    assert bob.one("#text").get_attribute("value") == ""


@pytest.mark.row("L4")
def test_what_the_host_refuses_can_be_edited(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob = one_member(host_process, browsers)
    bob.js("document.getElementById('text').value = 'x'.repeat(16385)")
    bob.type("\n", into="#text")
    bob.sees(".refused", "Not sent. A message may have 16 KB.")
    bob.click(".refused button:last-child")
    until(lambda: not bob.all(".refused"), "the message taken back")
    assert len(bob.one("#text").get_attribute("value") or "") == 16385
    bob.one("#text").clear()
    bob.type("shorter\n", into="#text")
    until(lambda: alice.said(made) == ["shorter"], "the short one")


@pytest.mark.row("L4")
def test_by_keyboard_alone(host_process: HostProcess, browsers: Browsers) -> None:
    alice = host_process.owner()
    made = alice.create(BOB)
    bob = browsers()
    bob.open(made.link())
    bob.press(Keys.TAB, Keys.ENTER)
    bob.one(OWNERS)
    assert bob.focused() == "text", "one can write at once"
    bob.type("by keyboard\n")
    bob.sees(OWN, "by keyboard")
    order = ["view-areas", "view-timeline", "Settings", "Alice Arnold", "Bob Brandt", "file", "text", "Send"]
    bob.click("header .logo")  # from here on, Tab begins at the top
    found = []
    for _ in order:
        bob.press(Keys.TAB)
        found.append(bob.focused())
        shape = bob.js(
            "return getComputedStyle(document.activeElement.closest('label') ?? document.activeElement).outlineStyle"
        )
        assert shape != "none", f"the focus on {found[-1]} cannot be seen"
    assert found == order
    bob.one("#menu summary").send_keys(Keys.ENTER)
    assert bob.one("#sound").is_displayed()
    bob.press(Keys.ESCAPE)
    assert not bob.one("#sound").is_displayed()
    bob.one("#view-timeline").send_keys(Keys.SPACE)
    bob.sees("#timeline", "by keyboard")


@pytest.mark.row("L4")
def test_what_a_screen_reader_is_told(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob = one_member(host_process, browsers)
    alice.say(made, "Hello")
    bob.sees(OWNERS, "Hello")
    logs = bob.all("#areas [role=log]")
    assert [one.accessible_name for one in logs] == ["Alice Arnold", "Bob Brandt"]
    assert {one.get_attribute("aria-live") for one in logs} == {"polite"}
    until(lambda: not bob.all("#areas [aria-busy]"), "the past being told")
    assert bob.one("#text").accessible_name == "Your message"
    assert bob.one("#status").get_attribute("role") == "status"
    for one in bob.all("button, input:not([type=hidden]), textarea, summary, a"):
        assert one.accessible_name or not one.is_displayed(), one.get_attribute("outerHTML")
    assert bob.one("html").get_attribute("lang") == "en"


@pytest.mark.row("L4")
def test_nothing_is_read_out_twice(host_process: HostProcess, browsers: Browsers) -> None:
    """A message's element stays while others come: a screen reader would take a new one for news."""
    alice, made, bob = one_member(host_process, browsers)
    alice.say(made, "one")
    bob.sees(OWNERS, "one")
    bob.js("document.querySelectorAll('#areas .message').forEach((one) => { one.kept = true; })")
    alice.say(made, "two")
    bob.sees(OWNERS, "two")
    kept = "return [...document.querySelectorAll('#areas .message')].map((one) => Boolean(one.kept))"
    assert bob.js(kept) == [True, False]
    bob.type("mine\n", into="#text")
    bob.sees(f"{OWN} .delivery", "✓")
    assert bob.one(f"{OWN} .message").get_attribute("aria-live") == "off"


@pytest.mark.row("L4")
def test_whoever_reads_the_past_is_left_there(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob = one_member(host_process, browsers)
    for number in range(15):
        alice.say(made, f"line {number}\n\n\n\nits end")
    bob.click("#view-timeline")
    bob.sees("#timeline", "line 14")
    bob.js("const one = document.getElementById('timeline'); one.scrollTop = 0;")
    until(lambda: bob.js("return document.getElementById('timeline').scrollTop") == 0, "the past")
    assert not bob.one("#to-end").is_displayed()
    alice.say(made, "news")
    until(lambda: bob.one("#to-end").is_displayed(), "the way to what is new")
    assert bob.js("return document.getElementById('timeline').scrollTop") == 0
    bob.click("#to-end")
    until(lambda: not bob.one("#to-end").is_displayed(), "the end")
    at_end = (
        "const one = document.getElementById('timeline'); return one.scrollHeight - one.scrollTop - one.clientHeight"
    )
    assert bob.js(at_end) < 2


@pytest.mark.row("L4")
@pytest.mark.parametrize(("still", "moves"), [(False, "arrive"), (True, "none")])
def test_whoever_wants_no_movement_sees_none(
    host_process: HostProcess, browsers: Browsers, still: bool, moves: str
) -> None:
    alice = host_process.owner()
    made = alice.create(BOB)
    bob = join(browsers(still=still), made.link())
    until(lambda: not bob.all("#areas [aria-busy]"), "the page being ready")
    alice.say(made, "Hello")
    bob.sees(OWNERS, "Hello")
    shown = "return getComputedStyle(document.querySelector('.message')).animationName"
    assert bob.js(shown) == moves


@pytest.mark.row("L4", "L17")
@pytest.mark.parametrize(("size", "scale"), [(PHONE, 1.0), ((320, 568), 1.0), ((1180, 760), 2.0), ((1180, 760), 4.0)])
def test_nothing_is_cut_off_on_small_screens(
    host_process: HostProcess, browsers: Browsers, size: tuple[int, int], scale: float
) -> None:
    alice = host_process.owner()
    made = alice.create(BOB, title="A very long title of a talk about boats, charts and coffee pots")
    bob = browsers()
    bob.resize(*size, scale=scale)
    join(bob, made.link())
    alice.say(made, "Averyverylongwordwithoutanyspace" * 8)
    bob.sees(OWNERS, "Averyvery")
    for view in ("#view-timeline", "#view-areas"):
        bob.click(view)
        assert bob.js("return document.documentElement.scrollWidth <= innerWidth")
        for one in bob.all("#text, footer button, #menu summary, .views button, .bubble"):
            assert not one.is_displayed() or one.rect["x"] >= 0
            assert not one.is_displayed() or one.rect["x"] + one.rect["width"] <= size[0] / scale
    bob.type("reachable\n", into="#text")
    until(lambda: "reachable" in alice.said(made), "what was written")


@pytest.mark.row("L4")
def test_links_in_messages_lead_out_safely(host_process: HostProcess, browsers: Browsers) -> None:
    alice, made, bob = one_member(host_process, browsers)
    alice.say(made, "See (https://example.org/a_(b)?x=1&y=2), www.example.net. javascript:alert(1) http://")
    bob.sees(OWNERS, "See")
    links = bob.all(f"{OWNERS} .text a")
    assert [one.get_attribute("href") for one in links] == [
        "https://example.org/a_(b)?x=1&y=2",
        "https://www.example.net/",
    ]
    assert {one.get_attribute("rel") for one in links} == {"noopener noreferrer nofollow"}
    assert {one.get_attribute("target") for one in links} == {"_blank"}


@pytest.mark.row("L4")
def test_files_are_sent_and_shown(
    host_process: HostProcess, browsers: Browsers, tmp_path_factory: pytest.TempPathFactory
) -> None:
    alice, made, bob, carol = two_members(host_process, browsers)
    folder = tmp_path_factory.mktemp("files")
    picture = folder / "boat.png"
    picture.write_bytes(carol.one("header .logo").screenshot_as_png)
    plan = folder / "plan & <b>more.txt"
    plan.write_text("first the charts")
    carol.one("#file").send_keys(f"{picture}\n{plan}")
    bob.sees(f"{HERS} .file-name", "more.txt")
    shown = bob.one(f"{HERS} .picture img")
    until(lambda: bob.js("return arguments[0].complete && arguments[0].naturalWidth > 0", shown), "the picture")
    assert shown.get_attribute("alt") == "boat.png"
    link = bob.one(f"{HERS} a.file")
    fetched = "return fetch(arguments[0]).then((answer) => answer.text())"
    assert bob.js(fetched, link.get_attribute("href")) == "first the charts"
    assert carol.texts("#uploads") == [""]
    dropped = (
        "const files = new DataTransfer(); files.items.add(new File(['dropped'], 'dropped.txt', {type: 'text/plain'}));"
        "for (const kind of ['dragover', 'drop']) document.body.dispatchEvent("
        "new DragEvent(kind, {dataTransfer: files, bubbles: true, cancelable: true}));"
    )
    bob.js(dropped)
    carol.sees(f"{OWN} .file-name", "dropped.txt")
    pasted = (
        "const files = new DataTransfer(); files.items.add(new File(['pasted'], 'pasted.txt', {type: 'text/plain'}));"
        "document.getElementById('text').dispatchEvent("
        "new ClipboardEvent('paste', {clipboardData: files, bubbles: true, cancelable: true}));"
    )
    bob.js(pasted)
    carol.sees(f"{OWN} .file-name", "pasted.txt")
    assert [one["kind"] for one in alice.records(made)].count("file") == 4
    assert bob.complaints() + carol.complaints() == []


@pytest.mark.row("L11", "L4")
def test_mails_while_away_are_switched_on_the_page(host_process: HostProcess, browsers: Browsers) -> None:
    _, _, bob = one_member(host_process, browsers)
    bob.click("#menu summary")
    assert bob.one("#mails").get_attribute("aria-checked") == "true"
    bob.click("#mails")
    until(lambda: bob.one("#mails").get_attribute("aria-checked") == "false", "mails being off")
    bob.driver.refresh()
    assert bob.one("#mails").get_attribute("aria-checked") == "false"
    bob.click("#menu summary")
    bob.click("#mails")
    until(lambda: bob.one("#mails").get_attribute("aria-checked") == "true", "mails being on")


@pytest.mark.row("L4", "L8")
def test_of_a_chat_without_a_record_the_browser_keeps_nothing(host_process: HostProcess, browsers: Browsers) -> None:
    alice = host_process.owner()
    made = alice.create(BOB, recorded=False)
    bob = join(browsers(), made.link())
    bob.sees("header", "Nothing of this chat is stored.")
    bob.type("said\n", into="#text")
    bob.sees(OWN, "✓")
    bob.type("a draft", into="#text")
    kept = bob.js("return JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
    assert "said" not in kept
    assert "draft" not in kept
    leaving = "return !window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"
    assert bob.js(leaving) is False
    bob.cdp("Network.enable")
    bob.cdp("Network.setBlockedURLs", urls=["*/say"])
    bob.type("\n", into="#text")
    bob.sees(f"{OWN} .delivery", "not sent yet")
    assert bob.js(leaving) is True, "the reader is asked before what is not sent is lost"
    bob.cdp("Network.setBlockedURLs", urls=[])
    until(lambda: bob.js(leaving) is False, "what was written being sent", seconds=40)
    alice.call("DELETE", f"/sessions/{made.id}")
    bob.sees("#status", "This chat is over. Nothing of it was kept.")
    until(lambda: bob.all(".bubble") == [], "what was said being gone")
    bob.click("#view-timeline")
    assert bob.all(".bubble") == []
    assert "a draft" not in bob.text


@pytest.mark.row("L4")
def test_leaving_and_coming_back(host_process: HostProcess, browsers: Browsers) -> None:
    _, _, bob, carol = two_members(host_process, browsers)
    bob.click("#menu summary")
    bob.click("button.leave")
    bob.sees("button", "Join the chat")
    carol.sees(OWN, "has left")
    bob.click("form button")
    carol.sees(OWN, "here")


@pytest.mark.row("L4")
def test_dragging_text_is_no_file(host_process: HostProcess, browsers: Browsers) -> None:
    _, made, bob = one_member(host_process, browsers)
    ActionChains(bob.driver).drag_and_drop(bob.one("#title"), bob.one("#text")).perform()
    assert not bob.one("#drop").is_displayed()
    assert made.id in bob.driver.current_url
