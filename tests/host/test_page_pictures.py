"""The guests' page as people see it: screenshots of every kind of screen, kept for people to look at."""

from tests.host.process import HostProcess, Made, Owner
from tests.servers.chromium import PHONE, Browser, Browsers
from tests.servers.waiting import until

BOB, CAROL, DAN = ("bob@example.org", "Bob Brandt"), ("carol@example.org", "Carol Castro"), ("dan@example.org", "Dan")


def join(browser: Browser, link: str) -> None:
    """Open a link and join."""
    browser.open(link)
    browser.click("form button")
    browser.one("header.bar")


def a_talk(host: HostProcess, one: Browser, other: Browser) -> tuple[Owner, Made]:
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
    for browser in (one, other):
        browser.sees("#areas", "Six berths")
    return alice, made


def test_pictures(host_process: HostProcess, browsers: Browsers) -> None:
    one, other = browsers(still=True), browsers(still=True)
    _, made = a_talk(host_process, one, other)
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
    dark.sees("#areas", "Six berths")
    dark.picture("page-dark")
    dark.click("#view-timeline")
    dark.picture("page-dark-timeline")
    arabic = browsers(language="ar", still=True)
    arabic.open(made.link(4))
    arabic.picture("page-invitation-arabic")
    arabic.click("form button")
    arabic.sees("#areas", "Six berths")
    arabic.picture("page-arabic")
    arabic.click("#view-timeline")
    arabic.picture("page-arabic-timeline")
    plain = browsers(scripts=False, still=True)
    plain.open(made.link(4))
    plain.picture("page-invitation")
    plain.click("form button")
    plain.driver.switch_to.frame(plain.one("iframe"))
    plain.sees("body", "Six berths")
    plain.driver.switch_to.default_content()
    plain.picture("page-plain")
    plain.click("nav.views a:last-child")
    plain.picture("page-plain-timeline")
