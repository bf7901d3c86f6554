"""What lies in the practice mailboxes and chats at the start: letters as people write them, in several languages."""

import datetime
import io
import struct
import zlib
from dataclasses import dataclass, replace
from email.message import EmailMessage
from email.utils import format_datetime

from liveletter.demo.people import ALICE, BOB, CHIYO, DOMAIN, JONAS, LAYLA, MAIL_HOST, MARIE, NEWS, PracticePerson


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes along."""

    name: str
    kind: str  # its media type
    data: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that was received some hours before the demo begins."""

    key: str
    sender: PracticePerson
    to: PracticePerson
    subject: str
    text: str
    hours_ago: float
    html: str = ""
    enclosures: tuple[Enclosure, ...] = ()
    answers: str = ""  # another letter's key
    flags: tuple[str, ...] = ()
    has_jabber_id: bool = False
    folder: str = "INBOX"
    owner: PracticePerson | None = None  # whose mailbox, where it is not the receiver's (Sent)

    @property
    def message_id(self) -> str:
        """The Message-ID, with brackets."""
        return f"<{self.key}@{DOMAIN}>"

    def received_at(self, now: datetime.datetime) -> datetime.datetime:
        """When it arrived, if the demo begins at `now`."""
        return now - datetime.timedelta(hours=self.hours_ago)

    def to_bytes(self, now: datetime.datetime) -> bytes:
        """The mail as the practice server would have delivered it."""
        mail = EmailMessage()
        mail["Authentication-Results"] = f"{MAIL_HOST}; dkim=pass header.d={DOMAIN}; dmarc=pass header.from={DOMAIN}"
        mail["From"] = f"{self.sender.name} <{self.sender.address}>"
        mail["To"] = f"{self.to.name} <{self.to.address}>"
        mail["Subject"] = self.subject
        mail["Date"] = format_datetime(self.received_at(now))
        mail["Message-ID"] = self.message_id
        if self.answers:
            mail["In-Reply-To"] = mail["References"] = f"<{self.answers}@{DOMAIN}>"
        if self.has_jabber_id:
            mail["Jabber-ID"] = self.sender.address
        mail.set_content(self.text)
        if self.html:
            mail.add_alternative(self.html, subtype="html")
        for enclosure in self.enclosures:
            main, _, sub = enclosure.kind.partition("/")
            mail.add_attachment(enclosure.data, maintype=main, subtype=sub, filename=enclosure.name)
        return mail.as_bytes()


@dataclass(frozen=True, slots=True)
class Remark:
    """A chat message that waits for its receiver."""

    sender: PracticePerson
    to: PracticePerson
    text: str
    hours_ago: float


def letters() -> tuple[Letter, ...]:
    """All letters, oldest first."""
    return tuple(sorted((*_for_alice(), *_for_bob()), key=lambda letter: -letter.hours_ago))


def remarks() -> tuple[Remark, ...]:
    """All chat messages that wait, oldest first."""
    return (
        Remark(CHIYO, ALICE, "アリスさん、港の写真が届きました。ありがとうございます！", 20.0),
        Remark(JONAS, ALICE, "Hast du den Segelplan schon gesehen?", 3.2),
        Remark(JONAS, ALICE, "Ich habe ihn dir auch gemailt.", 3.1),
        Remark(LAYLA, ALICE, "صباح الخير! هل نلتقي يوم الخميس؟", 1.5),
        Remark(LAYLA, BOB, "مرحبا بوب، شكرًا على الكتاب.", 5.0),
    )


OPENING = Letter(
    key="boat-on-saturday",
    sender=BOB,
    to=ALICE,
    subject="The boat on Saturday",
    text=(
        "Hi Alice,\n\n"
        "the harbour master says the wind will be kind on Saturday. Shall we take the old boat out, say at nine?\n"
        "I would bring coffee and the blue map.\n\n"
        "Bob\n"
    ),
    hours_ago=0.05,
    has_jabber_id=True,
)
"""The mail that the play begins with; Bob writes it while the demo runs."""


def _for_alice() -> tuple[Letter, ...]:
    return (
        Letter(
            "harbour-programme", NEWS, ALICE, "This month at Harbour Hall: tides, tea and a tuba", _NEWS_TEXT, 70.0,
            html=_NEWS_HTML, flags=("\\Seen",),
        ),
        Letter(
            "photos", CHIYO, ALICE, "港の写真のお礼", _CHIYO_TEXT, 46.0, flags=("\\Seen", "\\Flagged"),
            has_jabber_id=True,
        ),
        _RIGGING,
        sent_copy(_RIGGING_ANSWER),
        Letter(
            "meeting", LAYLA, ALICE, "اجتماع يوم الخميس", _LAYLA_TEXT, 22.0, has_jabber_id=True,
        ),
        Letter(
            "sail-plan", JONAS, ALICE, "Segelplan für den Herbst", _JONAS_TEXT, 3.1, has_jabber_id=True,
            enclosures=(Enclosure("Segelplan.png", "image/png", _picture(320, 200)),),
        ),
        Letter("cake", MARIE, ALICE, "Le gâteau de dimanche", _MARIE_TEXT, 1.2),
    )  # fmt: skip


def _for_bob() -> tuple[Letter, ...]:
    return (
        sent_copy(_RIGGING),
        _RIGGING_ANSWER,
        Letter(
            "harbour-programme-bob", NEWS, BOB, "This month at Harbour Hall: tides, tea and a tuba", _NEWS_TEXT, 70.0,
            html=_NEWS_HTML,
        ),
        Letter("regatta", JONAS, BOB, "Regatta: wer steuert?", _REGATTA_TEXT, 6.0, has_jabber_id=True),
    )  # fmt: skip


def sent_copy(letter: Letter) -> Letter:
    """The copy that lies in its sender's own mailbox."""
    return replace(letter, folder="Sent", owner=letter.sender, flags=("\\Seen",))


def _picture(width: int, height: int) -> bytes:
    """A small PNG of a sail before the sea, drawn here."""
    lines = io.BytesIO()
    for y in range(height):
        lines.write(b"\0")
        for x in range(width):
            lines.write(bytes(_colour(x / width, y / height)))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(lines.getvalue(), 9)), chunk(b"IEND", b""))
    )


def _colour(x: float, y: float) -> tuple[int, int, int]:
    if y > 0.78:
        return (28, 84, 130) if int(x * 24 + y * 40) % 2 else (36, 98, 148)
    if 0.46 < x < 0.47 and y > 0.1:
        return (90, 60, 40)
    if 0.12 < y < 0.7 and 0.475 < x < 0.475 + (y - 0.12) * 0.5:
        return (250, 246, 236)
    if 0.2 < y < 0.7 and 0.455 - (y - 0.2) * 0.45 < x < 0.455:
        return (238, 120, 84)
    return (190 + int(40 * y), 222, 244)


_NEWS_TEXT = """This month at Harbour Hall

Tuesday   Tides for beginners (free, bring boots)
Friday    Tea with the lighthouse keeper
Sunday    One tuba, many opinions

You get this letter because you once asked for it. Write back "no more" to stop it.
"""

_NEWS_HTML = """<html><body style="font-family:sans-serif;background:#f4f1ea">
<img src="http://pictures.demo.test/open.gif?reader=42" width="1" height="1" alt="">
<table width="560" align="center" cellpadding="14" style="background:#ffffff">
<tr><td><h1 style="color:#1c5482">This month at Harbour Hall</h1>
<img src="http://pictures.demo.test/harbour.jpg" width="520" height="160" alt="The harbour in the morning">
<p><b>Tuesday</b> &ndash; Tides for beginners <i>(free, bring boots)</i></p>
<p><b>Friday</b> &ndash; Tea with the lighthouse keeper</p>
<p><b>Sunday</b> &ndash; One tuba, many opinions</p>
<p><a href="http://hall.demo.test/programme">The whole programme</a></p>
<p style="color:#777777;font-size:small">You get this letter because you once asked for it.
Write back &ldquo;no more&rdquo; to stop it.</p></td></tr></table>
<script>document.title = "scripts must never run"</script>
</body></html>
"""

_CHIYO_TEXT = """アリス様

先日は港の写真をお送りいただき、ありがとうございました。
朝の光がとてもきれいで、さっそく事務所の壁に飾りました。

秋にはぜひ横浜にもお越しください。

田中 千代
"""

_RIGGING_TEXT = """Hi Alice,

the sailmaker has sent the prices. It is all in the table that comes with this letter; the stays are the dear part.

Bob
"""

_RIGGING_CSV = "part,pieces,price\nforestay,1,240.00\nshrouds,4,380.00\nhalyards,2,96.50\n"

_LAYLA_TEXT = """عزيزتي أليس،

أقترح أن نلتقي يوم الخميس في الساعة العاشرة صباحًا في مقهى الميناء.
سأحضر معي الخرائط القديمة.

مع أطيب التحيات،
ليلى
"""

_JONAS_TEXT = """Liebe Alice,

anbei der Segelplan für den Herbst. Das Großsegel sollten wir vor dem ersten Sturm nähen lassen –
die Naht am Achterliek gefällt mir gar nicht.

Schöne Grüße
Jonas
"""

_MARIE_TEXT = """Chère Alice,

le gâteau de dimanche était délicieux. Peux-tu m'envoyer la recette ? Les enfants en parlent encore.

Je n'ai pas de messagerie instantanée : écris-moi simplement par courriel.

Marie
"""

_REGATTA_TEXT = """Moin Bob,

am 12. ist Regatta. Steuerst du, oder soll ich Alice fragen?

Jonas
"""

_RIGGING = Letter(
    key="rigging",
    sender=BOB,
    to=ALICE,
    subject="New rigging: what it costs",
    text=_RIGGING_TEXT,
    hours_ago=29.0,
    enclosures=(Enclosure("rigging.csv", "text/csv", _RIGGING_CSV.encode()),),
    flags=("\\Seen",),
)
_RIGGING_ANSWER = Letter(
    key="rigging-answer",
    sender=ALICE,
    to=BOB,
    subject="Re: New rigging: what it costs",
    text="Dear Bob,\n\nthat is less than I feared. Let us order it.\n\nAlice\n",
    hours_ago=28.0,
    answers="rigging",
    flags=("\\Seen",),
    has_jabber_id=True,
)
