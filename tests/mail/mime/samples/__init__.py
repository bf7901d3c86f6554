"""Mails as they should not be, made by code. Each is a name and the bytes."""

import base64
from collections.abc import Iterator

PLAIN = (
    b"From: Ann <ann@example.org>\r\nTo: bob@example.org\r\nSubject: Hello\r\nDate: Mon, 1 Jan 2024 10:00:00 +0000\r\n"
)


def nested(depth: int) -> bytes:
    """Multiparts within multiparts, with a text in the innermost."""
    head = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level) for level in range(depth)
    )
    tail = b"".join(b"\r\n--b%d--\r\n" % level for level in reversed(range(depth)))
    return PLAIN + head + b"Content-Type: text/plain\r\n\r\ninnermost\r\n" + tail


def forwarded(depth: int) -> bytes:
    """Mails within mails."""
    return b"".join(
        b"From: a@example.org\r\nSubject: level %d\r\nContent-Type: message/rfc822\r\n\r\n" % level
        for level in range(depth)
    )


def with_attachment(size: int) -> bytes:
    """A text and a file of `size` bytes."""
    return (
        PLAIN
        + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nsee file\r\n--b\r\n"
        b"Content-Type: application/octet-stream; name=big.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(bytes(size)).replace(b"\n", b"\r\n")
        + b"--b--\r\n"
    )


def all_samples() -> Iterator[tuple[str, bytes]]:
    """Every malformed mail."""
    yield "nothing", b""
    yield "a blank line", b"\r\n"
    yield "no header", b"just text, and\r\n\r\nmore of it"
    yield "only a header", PLAIN
    yield "header without its last line end", PLAIN.rstrip()
    yield "no date", b"From: a@example.org\r\nSubject: x\r\n\r\nhi"
    yield "no sender", b"Subject: x\r\nDate: Mon, 1 Jan 2024 10:00:00 +0000\r\n\r\nhi"
    yield "dates out of this world", b"From: a@b\r\nDate: Mon, 99 Foo 99999 99:99:99 +99999999999999\r\n\r\n"
    yield "date without end", b"From: a@b\r\nDate: " + b"9" * 5000 + b"\r\n\r\n"
    yield "unknown charset", PLAIN + b"Content-Type: text/plain; charset=klingon\r\n\r\nhi \xe4"
    yield "charset that is none", PLAIN + b"Content-Type: text/plain; charset=unicode_escape\r\n\r\n\\x\\u \\N{x}"
    yield "charset base64", PLAIN + b"Content-Type: text/plain; charset=base64\r\n\r\nhi"
    yield "charset with NUL", PLAIN + b'Content-Type: text/plain; charset="a\x00b"\r\n\r\nhi'
    yield "wrong charset", PLAIN + b"Content-Type: text/plain; charset=utf-8\r\n\r\nh\xe4lf \xff\xfe"
    yield "half UTF-16", PLAIN + b"Content-Type: text/plain; charset=utf-16\r\n\r\n\xff\xfe\x00\xd8a"
    yield "UTF-7 surrogates", PLAIN + b"Content-Type: text/plain; charset=utf-7\r\n\r\n+2D/YPw- +2AA- x"
    yield "NUL bytes", b"From: \x00a@b.org\r\nSubject: \x00x\x00\r\n\r\n\x00text\x00"
    yield "raw 8-bit header", "From: Jörg <j@b.org>\r\nSubject: Grüße\r\n\r\nä".encode()
    yield "raw latin-1 header", "From: Jörg <j@b.org>\r\nSubject: Grüße\r\n\r\nä".encode("latin-1")
    yield (
        "broken encoded words",
        (
            b"From: =?utf-8?q?=ZZ=?= <a@b.org>\r\nSubject: =?utf-8?b?////?= =?x?q?a?= =?utf-8?b?w?="
            b" =?utf-8?x?a?= =??q??=\r\n"
            b"\r\n"
        ),
    )
    yield "encoded word of surrogates", b"Subject: =?utf-16?b?2ADYAA==?= =?utf-8?q?=ED=A0=80?=\r\n\r\n"
    yield "absurd header", b"Subject: " + b"x" * 3_000_000 + b"\r\n\r\nhi"
    yield "absurdly many headers", b"X-A: b\r\n" * 100_000 + b"\r\nhi"
    yield "absurdly many recipients", b"To: " + b"a@b.org, " * 50_000 + b"\r\n\r\n"
    yield "absurd references", b"References: " + b"<a@b> " * 50_000 + b"\r\n\r\n"
    yield "quotes without end", b'From: "' * 1 + b'\\"' * 60_000 + b"\r\n\r\n"
    yield "comments without end", b"From: " + b"(" * 60_000 + b"\r\n\r\n"
    yield "brackets without end", b"From: " + b"<" * 60_000 + b"\r\n\r\n"
    yield "colons", b"To: " + b":" * 60_000 + b";\r\n\r\n"
    yield "no boundary", PLAIN + b"Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\nhi\r\n--x--"
    yield "empty boundary", PLAIN + b'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nhi\r\n----'
    yield "boundary never closed", PLAIN + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nhi"
    yield "boundary never opened", PLAIN + b"Content-Type: multipart/mixed; boundary=x\r\n\r\nhi"
    yield "boundary at the very end", PLAIN + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x"
    yield (
        "same boundary within",
        PLAIN
        + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
        + (b"--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" * 200),
    )
    yield "many parts", PLAIN + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + b"--x\r\n\r\nhi\r\n" * 20_000
    yield "nested 50 deep", nested(50)
    yield "nested 3000 deep", nested(3000)
    yield "forwarded 500 deep", forwarded(500)
    yield "type of nonsense", PLAIN + b'Content-Type: ;;;="\r\n\r\nhi'
    yield (
        "parameters of nonsense",
        PLAIN
        + (
            b"Content-Type: text/plain; name*0*=utf-8''%ff; name*1=\"; name*999999999999999999999=x;"
            b" charset*=klingon'x'%\r\n\r\nhi"
        ),
    )
    yield (
        "continuations of nonsense",
        PLAIN
        + (
            b"Content-Disposition: attachment; filename*0=a; filename*0=b; filename*x=c; filename**=d;"
            b" filename*1*='\r\n\r\nhi"
        ),
    )
    yield "broken base64", PLAIN + b"Content-Transfer-Encoding: base64\r\n\r\n!!!!====aGk=\xff=a"
    yield "broken quoted-printable", PLAIN + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=\r\n=4"
    yield "broken uuencode", PLAIN + b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 x\r\n~~~\r\n\xff\xff"
    yield "unknown encoding", PLAIN + b"Content-Transfer-Encoding: rot13\r\n\r\nhi"
    yield "bare carriage returns", PLAIN.replace(b"\r\n", b"\r") + b"\rhi\rthere"
    yield "bare line feeds", PLAIN.replace(b"\r\n", b"\n") + b"\nhi\nthere"
    yield "mailbox line first", b"From ann Mon Jan  1 10:00:00 2024\n" + PLAIN + b"\r\nhi"
    yield "rubbish between headers", b"From: a@b.org\r\n>From rubbish\r\n\tfolded\r\nSubject: x\r\n\r\nhi"
    yield "two senders", b"From: a@b.org\r\nFrom: c@d.org\r\n\r\nhi"
    yield "turned direction", "From: \u202egro.elpmaxe@a\u202c <a@b.org>\r\nSubject: \u202ex\r\n\r\n".encode()
    yield "HTML of nothing", PLAIN + b"Content-Type: text/html\r\n\r\n" + b"<" * 10_000
    yield "HTML nested deep", PLAIN + b"Content-Type: text/html\r\n\r\n" + b"<div>" * 20_000
    yield "endless line", PLAIN + b"\r\n" + b"w" * 3_000_000
