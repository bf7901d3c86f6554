"""The guests' page as people see it: screenshots of every kind of screen, kept for people to look at."""

from pathlib import Path

import pytest

from tests.host.process import HostProcess, Made, Owner
from tests.servers.chromium import PHONE, Browser, Browsers
from tests.servers.waiting import until

BOB, CAROL, DAN = ("bob@example.org", "Bob Brandt"), ("carol@example.org", "Carol Castro"), ("dan@example.org", "Dan")


def join(browser: Browser, link: str) -> None:
    """Open a link and join."""
    browser.open(link)
    browser.click("form button")
    browser.one("header.bar")


BOAT = """<svg xmlns="http://www.w3.org/2000/svg" width="420" height="240" viewBox="0 0 420 240">
<rect width="420" height="240" fill="#bfe3f7"/><circle cx="345" cy="55" r="26" fill="#ffd66b"/>
<path d="M0 150q52-14 105 0t105 0 105 0 105 0v90H0z" fill="#3f8fc4"/>
<path d="M205 30v112H120z" fill="#fff"/>
<path d="M214 48v94h66z" fill="#f4f7fb"/><path d="M207 22h5v128h-5z" fill="#5b4636"/>
<path d="M110 150h196l-34 38H146z" fill="#2b55c9"/>
<path d="M0 184q52-14 105 0t105 0 105 0 105 0v56H0z" fill="#2f7db2"/></svg>"""


def a_picture(browser: Browser, folder: Path) -> Path:
    """A drawing of a boat."""
    drawing, picture = folder / "boat.svg", folder / "blue-boat.png"
    drawing.write_text(BOAT)
    browser.open(drawing.as_uri())
    picture.write_bytes(browser.one("svg").screenshot_as_png)
    return picture


def a_talk(host: HostProcess, one: Browser, other: Browser, picture: Path) -> tuple[Owner, Made]:
    """Three people who plan a trip."""
    alice = host.owner()
    made = alice.create(BOB, CAROL, DAN, title="Sailing trip in June: which boat?")
    join(one, made.link(2))
    alice.say(made, "Hello Bob! The harbour has two boats left for the 14th.")
    alice.say(made, "Photos and prices are here: https://harbour.example.org/boats?week=24")
    one.sees("#areas", "two boats")
    for text in ("Good morning! I like the blue one.", "Is there room for five, with the children?"):
        one.type(text + "\n", into="#text")
    until(lambda: len(alice.said(made)) == 4, "Bob's words")
    join(other, made.link(3))
    other.type("I can bring the charts and the big coffee pot ☕\n", into="#text")
    until(lambda: len(alice.said(made)) == 5, "Carol's words")
    alice.say(made, "Six berths, so yes. I have reserved it until tonight.")
    other.one("#file").send_keys(str(picture))
    until(lambda: alice.records(made)[-1]["kind"] == "file", "the picture")
    alice.say(made, "That is the one! Shall I book it?")
    for browser in (one, other):
        browser.sees("#areas", "Shall I book it?")
    return alice, made


def test_pictures(host_process: HostProcess, browsers: Browsers, tmp_path_factory: pytest.TempPathFactory) -> None:
    one, other = browsers(still=True), browsers(still=True)
    picture = a_picture(one, tmp_path_factory.mktemp("pictures"))
    alice, made = a_talk(host_process, one, other, picture)
    with alice.listening(made):
        one.sees("#people", "Alice Arnold\nhere")
        take_pictures(one, other, made, browsers)


def take_pictures(one: Browser, other: Browser, made: Made, browsers: Browsers) -> None:
    """Of all kinds of pages."""
    other.type("Who", into="#text")
    one.sees("#typing", "Carol")
    one.picture("page")
    one.click("#view-timeline")
    one.picture("page-timeline")
    one.click("#menu summary")
    one.picture("page-menu")
    one.click("#menu summary")
    one.resize(*PHONE)
    one.picture("page-phone-timeline")
    one.click("#view-areas")
    one.picture("page-phone")
    one.resize(320, 568)
    one.picture("page-320")
    one.resize(1180, 760, scale=2)
    one.picture("page-zoomed")
    path = made.link(2)
    one.resize(320, 480)
    one.open(path + "?lite")
    one.picture("page-lite")
    dark = browsers(dark=True, still=True)
    dark.open(made.link(4))
    dark.picture("page-invitation-dark")
    dark.click("form button")
    dark.sees("#areas", "Shall I book")
    dark.picture("page-dark")
    dark.click("#view-timeline")
    dark.picture("page-dark-timeline")
    arabic = browsers(language="ar", still=True)
    arabic.open(made.link(4))
    arabic.picture("page-invitation-arabic")
    arabic.click("form button")
    arabic.sees("#areas", "Shall I book")
    arabic.picture("page-arabic")
    arabic.click("#view-timeline")
    arabic.picture("page-arabic-timeline")
    plain = browsers(scripts=False, still=True)
    plain.open(made.link(4))
    plain.picture("page-invitation")
    plain.follow("form button")
    plain.driver.switch_to.frame(plain.one("iframe"))
    plain.sees("body", "Shall I book")
    plain.driver.switch_to.default_content()
    plain.picture("page-plain")
    plain.click("nav.views a:last-child")
    plain.picture("page-plain-timeline")
