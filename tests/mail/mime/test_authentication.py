"""Who vouches for a sender: the user's own server, on top, for exactly the domain that is shown."""

import pytest

from liveletter.mail.mime.digest import digest

OWN = frozenset({"mx.example.net"})


def vouched(*results: str, sender: str = "From: Ann <ann@example.org>", own: frozenset[str] = OWN) -> bool:
    """Whether a mail with these Authentication-Results, topmost first, counts."""
    lines = "".join(f"Authentication-Results: {result}\r\n" for result in results)
    return digest(
        f"{lines}{sender}\r\nJabber-ID: ann@example.org\r\n\r\n".encode(), complete=False, authserv_ids=own
    ).sender_vouched


@pytest.mark.row("B3")
@pytest.mark.parametrize(
    "result",
    [
        "mx.example.net; dmarc=pass header.from=example.org",
        "MX.Example.NET 1; dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=Example.org",
        "mx.example.net; spf=fail smtp.mailfrom=x.org; dkim=pass header.d=example.org header.s=s header.b=abc",
        "mx.example.net; dkim=pass header.i=@example.org header.s=s",
        "mx.example.net;\r\n\tdkim=fail header.d=example.org;\r\n\tdmarc=pass (policy=none) header.from=example.org",
        "example.net; dmarc=pass header.from=example.org",
    ],
)
def test_a_pass_of_the_own_server_counts(result: str) -> None:
    """DMARC, or DKIM by the sender's domain."""
    assert vouched(result)


@pytest.mark.row("B3")
@pytest.mark.parametrize(
    "result",
    [
        "mx.evil.org; dmarc=pass header.from=example.org",
        "mx.example.net.evil.org; dmarc=pass header.from=example.org",
        "evilmx.example.net; dmarc=pass header.from=example.org",
        "net; dmarc=pass header.from=example.org",
        "(mx.example.net) evil.org; dmarc=pass header.from=example.org",
        "mx.example.net; dmarc=fail header.from=example.org",
        "mx.example.net; dmarc=pass header.from=evil.org",
        "mx.example.net; dmarc=pass",
        "mx.example.net; dmarc=none header.from=example.org",
        "mx.example.net; spf=pass smtp.mailfrom=ann@example.org",
        "mx.example.net; dkim=pass header.d=evil.org",
        "mx.example.net; dkim=pass header.d=guest.example.org",
        "mx.example.net; dkim=pass header.d=org",
        "mx.example.net; dkim=pass header.d=notexample.org",
        "mx.example.net; dkim=fail header.d=example.org (dmarc=pass header.from=example.org)",
        'mx.example.net; dkim=fail reason="dmarc=pass header.from=example.org" header.d=example.org',
        "mx.example.net; none",
        "mx.example.net",
        "; dmarc=pass header.from=example.org",
        "",
    ],
)
def test_nothing_else_counts(result: str) -> None:
    """Foreign servers, foreign domains, other results, tricks with comments."""
    assert not vouched(result)


@pytest.mark.row("B3")
def test_only_the_topmost_counts() -> None:
    """A sender's own header lies beneath the server's."""
    good, bad = (
        "mx.example.net; dmarc=pass header.from=example.org",
        "mx.example.net; dmarc=fail header.from=example.org",
    )
    assert vouched(good, bad)
    assert not vouched(bad, good)
    assert not vouched("other.example; none", good)


@pytest.mark.row("B3")
@pytest.mark.parametrize(
    "sender",
    [
        "From: ann@example.org\r\nFrom: boss@bank.org",
        "From: ann@example.org, boss@bank.org",
        "From: boss@bank.org <ann@example.org> <thief@evil.org>",
        "From: Ann <ann@evil.org>",
        "Sender: ann@example.org",
        'From: "Ann <ann@example.org>',
        "From: ann@example.org@evil.org",
    ],
)
def test_a_doubtful_sender_is_not_vouched_for(sender: str) -> None:
    """Several, another one, none, or one that readers may take differently."""
    assert not vouched("mx.example.net; dmarc=pass header.from=example.org", sender=sender)


def test_nobody_vouches_without_own_servers() -> None:
    """No list, no trust."""
    assert not vouched("mx.example.net; dmarc=pass header.from=example.org", own=frozenset())
