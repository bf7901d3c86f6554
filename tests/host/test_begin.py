"""The form in a letter itself (MISSION L2 c): what is typed there comes to the page, and is said by whoever joins."""

import pytest

from tests.host.living import GuestClient, House

FOREIGN = {"Sec-Fetch-Site": "cross-site", "Origin": "https://webmail.example.org"}


async def begun(guest: GuestClient, text: str, query: str = "") -> str:
    answer = await guest.http.post(f"{guest.path}/begin{query}", data={"text": text}, headers=FOREIGN)
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers
    return answer.text


@pytest.mark.row("L2")
@pytest.mark.parametrize("query", ["", "?lite"])
async def test_what_is_typed_in_the_mail_is_said_when_one_joins(house: House, query: str) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    before = (await alice.call("GET", f"/sessions/{made.id}/export")).text
    bob = house.guest(made.link())
    page = await begun(bob, "Yes, <b>gladly</b>\r\nat nine", query)
    assert "Yes, &lt;b&gt;gladly&lt;/b&gt;\nat nine" in page.replace("\r\n", "\n")
    assert (await alice.call("GET", f"/sessions/{made.id}/export")).text == before, "nothing has happened yet"
    fields = {"seal": _value(page, "seal"), "id": _value(page, "id"), "text": "Yes, gladly"}
    for _ in range(2):  # pressed twice
        assert (await bob.http.post(f"{bob.path}/join", data=fields)).status_code == 303
    said = [one["text"] for one in await alice.records(made.id) if one["kind"] == "said"]
    assert said == ["Yes, gladly"]


async def test_a_foreign_page_cannot_make_anybody_say_something(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await begun(bob, "words put into my mouth")
    answer = await bob.http.post(f"{bob.path}/join", data={"text": "words", "id": "1", "seal": "x"}, headers=FOREIGN)
    assert answer.status_code == 403
    assert (await alice.member(made.id, 2))["state"] == "invited"


async def test_an_empty_form_is_a_mere_invitation(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    assert "textarea" not in await begun(house.guest(made.link()), "  \r\n")


def _value(page: str, name: str) -> str:
    return page.partition(f'name="{name}" value="')[2].partition('"')[0]
