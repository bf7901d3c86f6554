"""What people typed never runs, wherever it stands; the content policy is never in the page's own way."""

import httpx
import pytest

from tests.host.process import HostProcess
from tests.host.test_page import OWNERS
from tests.servers.chromium import Browser, Browsers
from tests.servers.waiting import until

ATTACKS = (
    "<script>document.title='owned'</script>",
    "<img src=x onerror=\"document.title='owned'\">",
    "\"><svg onload=document.title='owned'>",
    "</script><script>document.title='owned'</script>",
    "{{7*7}}${document.title='owned'}",
    "javascript:document.title='owned'",
    "https://example.org/\"onmouseover=\"document.title='owned'",
    "<iframe srcdoc=\"<script>parent.document.title='owned'</script>\">",
)


def unharmed(browser: Browser) -> None:
    """Nothing ran and nothing became markup."""
    assert "owned" not in browser.driver.title.replace("document.title='owned'", "")
    assert browser.all("#main script, #main svg[onload], #main iframe[srcdoc], img[onerror], [onmouseover]") == []
    assert [one for one in browser.complaints() if "404" not in one] == []


@pytest.mark.row("L4")
@pytest.mark.parametrize("scripts", [True, False])
def test_nothing_that_people_type_runs(host_process: HostProcess, browsers: Browsers, scripts: bool) -> None:
    alice = host_process.owner()
    evil = " ".join(ATTACKS)[:78]
    made = alice.create(("b@example.org", evil), ("c@example.org", ATTACKS[1]), title=ATTACKS[3], owner_name=ATTACKS[2])
    bob = browsers(scripts=scripts)
    bob.open(made.link(2))
    bob.sees("main", "owned")
    unharmed(bob)
    bob.click("form button")
    for text in ATTACKS:
        alice.say(made, text)
    _share(made.link(3), ATTACKS[1] + ".png")
    if scripts:
        bob.sees(OWNERS, ATTACKS[-1])
        for view in ("#view-timeline", "#view-areas"):
            bob.click(view)
            unharmed(bob)
        assert {one.get_attribute("href") for one in bob.all(f"{OWNERS} .text a")} == {"https://example.org/"}
        bob.driver.refresh()
        bob.sees(OWNERS, ATTACKS[-1])
    else:
        bob.driver.switch_to.frame(bob.one("iframe"))
        bob.sees("body", ATTACKS[-1], seconds=30)  # the frame calls itself anew
        bob.driver.switch_to.default_content()
    unharmed(bob)
    bob.open(made.link(2) + "?lite")
    bob.sees("body", ATTACKS[-1])
    unharmed(bob)


def _share(link: str, name: str) -> None:
    """A guest without a browser joins and shares a file of any name."""
    with httpx.Client(headers={"Accept": "application/json"}) as http:
        http.post(f"{link}/join", data={"seal": http.get(link).json()["seal"]})
        fields = {"seal": http.get(link).json()["seal"], "id": "f1"}
        answer = http.post(f"{link}/files", data=fields, files={"file": (name, b"<script>1</script>", "image/png")})
        assert answer.status_code == 201, answer.text


@pytest.mark.row("L4")
def test_a_file_that_is_a_page_is_saved_and_never_run(host_process: HostProcess, browsers: Browsers) -> None:
    alice = host_process.owner()
    made = alice.create(("b@example.org", "Bob"))
    link = made.link()
    with httpx.Client(headers={"Accept": "application/json"}) as http:
        http.post(f"{link}/join", data={"seal": http.get(link).json()["seal"]})
        fields = {"seal": http.get(link).json()["seal"], "id": "f1"}
        page = b"<script>document.title='owned'</script>"
        http.post(f"{link}/files", data=fields, files={"file": ("page.html", page, "text/html")})
    bob = browsers()
    bob.open(link)
    bob.click("form button")
    file = bob.one("a.file")
    assert file.get_attribute("download") == "page.html"
    bob.js("arguments[0].removeAttribute('download'); arguments[0].removeAttribute('target')", file)
    file.click()
    assert bob.driver.title == "Boats"


@pytest.mark.row("L4")
def test_the_policy_stops_what_would_get_in(host_process: HostProcess, browsers: Browsers) -> None:
    """The test's own eyes work: where something is injected by force, the browser refuses it and says so."""
    alice = host_process.owner()
    bob = browsers()
    bob.open(alice.create(("b@example.org", "Bob")).link())
    forced = '<img src=x onerror="document.title = 1"><p style="color:red">'
    bob.js("document.body.insertAdjacentHTML('beforeend', arguments[0])", forced)
    until(lambda: "Content Security Policy" in " ".join(bob.complaints()), "the browser's complaint")
    assert bob.driver.title == "Boats"
