# ruff: noqa: E501 (a sample stays on its line)
"""What is new in an answer, as the mail programs of the world write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.host.absent.replies import new_text

MAIL = """> While you were away, this was said in “Boats”:
>
> Alice, 2026-11-30 18:20 UTC
>     are you there?
>
> Answer by replying to this mail, or on the page:
> https://chat.example.org/s/1/2.3
"""
PLAIN = MAIL.replace("> ", "").replace(">", "")

OUTLOOK_EN = """From: Alice via chat.example.org <liveletter@chat.example.org>
Sent: Monday, November 30, 2026 6:20 PM
To: Bob <bob@example.org>
Subject: Re: Boats

"""
OUTLOOK_DE = """Von: Alice via chat.example.org <liveletter@chat.example.org>
Gesendet: Montag, 30. November 2026 18:20
An: Bob <bob@example.org>
Betreff: Re: Boats

"""
OUTLOOK_FR = """De : Alice via chat.example.org <liveletter@chat.example.org>
Envoyé : lundi 30 novembre 2026 18:20
À : Bob <bob@example.org>
Objet : Re: Boats

"""
ANSWER = "Yes, I am here.\n\nSee you at five."

SAMPLES = {
    "Thunderbird, en, beneath": f"On 30/11/2026 18:20, Alice via chat.example.org wrote:\n{MAIL}\n{ANSWER}\n\n-- \nBob\nBoats Ltd.\n",
    "Thunderbird, en, above": f"{ANSWER}\n\nOn 30/11/2026 18:20, Alice via chat.example.org wrote:\n{MAIL}",
    "Thunderbird, de, beneath": f"Am 30.11.26 um 18:20 schrieb Alice via chat.example.org:\n{MAIL}\n{ANSWER}\n",
    "Thunderbird, de, above": f"{ANSWER}\n\n-- \nBob\n\nAm 30.11.26 um 18:20 schrieb Alice via chat.example.org:\n{MAIL}",
    "Thunderbird, fr, beneath": f"Le 30/11/2026 à 18:20, Alice via chat.example.org a écrit\u00a0:\n{MAIL}\n{ANSWER}\n",
    "Gmail, en": f"{ANSWER}\n\nOn Mon, Nov 30, 2026 at 6:20\u202fPM Alice via chat.example.org <\nliveletter@chat.example.org> wrote:\n\n{MAIL}",
    "Gmail, de": f"{ANSWER}\n\nAm Mo., 30. Nov. 2026 um 18:20 Uhr schrieb Alice via chat.example.org <\nliveletter@chat.example.org>:\n\n{MAIL}",
    "Gmail, fr": f"{ANSWER}\n\nLe lun. 30 nov. 2026 à 18:20, Alice via chat.example.org <\nliveletter@chat.example.org> a écrit :\n\n{MAIL}",
    "Gmail, ar": f"{ANSWER}\n\nفي الاثنين، 30 نوفمبر 2026 في 6:20 م تمت كتابة ما يلي بواسطة Alice <\nliveletter@chat.example.org>:\n\n{MAIL}",
    "Outlook, en": f"{ANSWER}\n\n{OUTLOOK_EN}{PLAIN}",
    "Outlook, en, with its line": f"{ANSWER}\n\n________________________________\n{OUTLOOK_EN}{PLAIN}",
    "Outlook, de": f"{ANSWER}\n\nMit freundlichen Grüßen\nBob\n\n{OUTLOOK_DE}{PLAIN}",
    "Outlook, fr": f"{ANSWER}\n\nCordialement,\nBob\n\n{OUTLOOK_FR}{PLAIN}",
    "Outlook, old": f"{ANSWER}\n\n-----Original Message-----\n{OUTLOOK_EN}{PLAIN}",
    "Outlook, old, de": f"{ANSWER}\n\n-----Ursprüngliche Nachricht-----\n{OUTLOOK_DE}{PLAIN}",
    "mutt, beneath": f"On Mon, Nov 30, 2026 at 06:20:00PM +0000, Alice via chat.example.org wrote:\n{MAIL}\n{ANSWER}\n\n-- \nBob\n",
    "mutt, between": "On Mon, Nov 30, 2026 at 06:20:00PM +0000, Alice wrote:\n> are you there?\n\nYes, I am here.\n\n> when?\n\nSee you at five.\n",
    "Apple Mail, en": f"{ANSWER}\n\nSent from my iPhone\n\n> On 30 Nov 2026, at 18:20, Alice via chat.example.org <liveletter@chat.example.org> wrote:\n> \n{MAIL}",
    "Apple Mail, de": f"{ANSWER}\n\nVon meinem iPhone gesendet\n\n> Am 30.11.2026 um 18:20 schrieb Alice via chat.example.org <liveletter@chat.example.org>:\n> \n{MAIL}",
    "nothing quoted": f"{ANSWER}\n\nBest regards,\nBob",
    "lines of Windows": f"{ANSWER}\n\nThanks,\nBob\n".replace("\n", "\r\n"),
}


@pytest.mark.row("L11")
@pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())
def test_the_answer_alone_is_left(sample: str) -> None:
    assert new_text(sample.replace("\r\n", "\n")) == ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, I shall come at five.\nAnd bring the oars.",
        "Hello\n\nThanks, I shall come at five.\n\nAnd bring the oars, they lie in the shed.",
        "Grüße aus Rom! Ich komme morgen.\nUm fünf.",
        "Viele Grüße von Anna soll ich sagen, sie kommt auch.\nUm fünf.",
        "We need:\n- oars\n- a boat\n-- and luck",
        "def f():\n    return 1",
        "On Monday I am away.\nOn Tuesday he wrote: come!",
        "From: the harbour\nwe go by boat.",
        "1 > 0 is true",
        "ok",
        "Sent from my boat",
        "😀\n\nعمل جيد",
    ],
)
def test_what_people_say_stays_whole(text: str) -> None:
    assert new_text(text) == text


def test_where_all_is_quoted_something_is_left() -> None:
    assert new_text("> hello\n> world") == "> hello\n> world"
    assert new_text("Best regards,\nBob") == "Best regards,\nBob"
    assert new_text("-- \nBob") == "--\nBob"


@given(st.text(alphabet="On Amschriebwote:>-_\n From:Thanks,\t<a@b>1", max_size=600))
def test_something_is_always_said_and_nothing_is_made_up(text: str) -> None:
    found = new_text(text)
    assert bool(found.strip()) == bool(text.strip())
    letters = [char for char in text if not char.isspace()]
    it = iter(letters)
    assert all(char in it for char in found if not char.isspace()), "what is left stands in the mail, in its order"


@pytest.mark.parametrize(
    "seed", ["On ", "On wrote ", "> ", "Am schrieb ", "Le ", "From: ", "Thanks, ", "_", "-", "2026年1月1日"]
)
def test_hostile_text_takes_no_long_time(seed: str) -> None:
    for width in (199, 100_000):
        line = (seed * width)[:width]
        assert new_text("\n".join([line] * (200_000 // width)))
