"""A conversation in several languages, with mails that travel in different ways."""

from liveletter.domain.chat import LinkedFile
from liveletter.domain.history import Bundle, BundledChat, BundledMail, Party

ALICE = Party("Alice Example", ("mailto:alice@lab.test", "xmpp:alice@chat.lab.test"))
BOB = Party("Bob بوب 鈴木 🎈", ("mailto:bob@lab.test", "xmpp:bob@chat.lab.test"))
MADE_AT = 1777970000.0

PLAIN = b"""\
From: Bob <bob@lab.test>
To: Alice Example <alice@lab.test>
Subject: The plan
Date: Sat, 02 May 2026 14:02:00 +0000
Message-ID: <plan@lab.test>

Dear Alice,

shall we meet on Friday at ten? The room on the second floor is free.

Bob
""".replace(b"\n", b"\r\n")

EIGHT_BIT = """\
From: =?utf-8?b?2KjZiNio?= <bob@lab.test>
To: alice@lab.test
Cc: Carla <carla@lab.test>
Subject: =?utf-8?b?2KfZhNiu2LfYqSDYp9mE2KzYr9mK2K/YqQ==?=
Date: Sun, 03 May 2026 08:30:00 +0000
Message-ID: <khitta@lab.test>
In-Reply-To: <plan@lab.test>
References: <plan@lab.test>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

مرحبا أليس، نلتقي يوم الجمعة في الساعة 10:00.
Grüße aus München – 木曜日でもいいですよ。
""".encode().replace(b"\n", b"\r\n")

WITH_FILE = b"""\
From: Alice Example <alice@lab.test>
To: bob@lab.test
Subject: Re: The plan
Date: Sun, 03 May 2026 09:00:00 +0000
Message-ID: <answer@lab.test>
In-Reply-To: <plan@lab.test>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=cut

--cut
Content-Type: text/html; charset=us-ascii

<p>Good. <b>The map</b> is attached.</p><script>alert(1)</script><img src="http://track.example/a.gif">
--cut
Content-Type: application/pdf; name=map.pdf
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=map.pdf

JVBERi0xLjQ=
--cut--
""".replace(b"\n", b"\r\n")

BARE_LINES = b"From: bob@lab.test\nTo: alice@lab.test\nMessage-ID: <bare@lab.test>\n\nLines end as on a disk.\n"

_A, _B = "xmpp:alice@chat.lab.test", "xmpp:bob@chat.lab.test"
CHATS = (
    BundledChat("o-1", 1777732000.0, _B, _A, "Hi Alice, did you get my mail?", about="plan@lab.test"),
    BundledChat("o-2", 1777732030.5, _A, _B, "Yes! <b>Friday</b> is fine & the room too 👍"),
    BundledChat("o-3", 1777732100.0, _B, _A, "أرسل لك الخريطة غدا"),
    BundledChat("o-4", 1777732160.0, _A, _B, "ありがとう。\nOne more line,\n\nand one after a gap.", subject="木曜日"),
    BundledChat(
        "o-5",
        1777800000.0,
        _B,
        _A,
        "https://files.lab.test/up/1/map.png",
        file=LinkedFile("https://files.lab.test/up/1/map.png", "map.png", "image/png", 48_211, "ab" * 32),
    ),
    BundledChat("o-6", 1777881600.0, _A, _B, "Javascript:alert(1) </p><script>alert(2)</script> \"quoted\" 'too'"),
)


def conversation() -> Bundle:
    """Four mails and six messages."""
    mails = (
        BundledMail("plan@lab.test", PLAIN),
        BundledMail("khitta@lab.test", EIGHT_BIT),
        BundledMail("answer@lab.test", WITH_FILE, ("brochure.pdf", "صورة.png")),
        BundledMail("bare@lab.test", BARE_LINES),
    )
    return Bundle(ALICE, BOB, MADE_AT, mails, CHATS)
