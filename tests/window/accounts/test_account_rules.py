"""What is typed into the account form becomes an account, or a sentence."""

from dataclasses import replace

import pytest

from liveletter.domain.accounts import Account, Security, Server, ServersFound, Service
from liveletter.window.accounts import account_rules
from liveletter.window.accounts.account_rules import EMPTY, Entry

IMAP = Server("imap.example.org", 993, Security.TLS)
SMTP = Server("smtp.example.org", 587, Security.STARTTLS)
XMPP = Server("chat.example.org", 5222, Security.STARTTLS)
BOTH = Entry(name="Alice", address="alice@example.org", imap=IMAP, smtp=SMTP)
MAIL = replace(BOTH, use_chat=False)
CHAT = Entry(name="Alice", address="alice@chat.example", use_mail=False)


def told(entry: Entry) -> list[tuple[str, str]]:
    return [(mistake.field, mistake.sentence) for mistake in account_rules.mistakes(entry)]


@pytest.mark.parametrize("entry", [BOTH, MAIL, CHAT, replace(BOTH, xmpp=XMPP), replace(BOTH, jid="al@chat.example")])
def test_what_is_complete_has_no_mistake_and_comes_back_as_it_was(entry: Entry) -> None:
    assert told(entry) == []
    account = account_rules.account_of(entry, Account(id=0, name=""))
    assert account_rules.entry_of(account) == entry


def test_mail_only_chat_only_or_both() -> None:
    base = Account(id=4, name="", trusted_pem="PEM", authserv_id="mx")
    assert account_rules.account_of(MAIL, base) == Account(
        id=4, name="Alice", mail_address="alice@example.org", imap=IMAP, smtp=SMTP, trusted_pem="PEM", authserv_id="mx"
    )
    chat = account_rules.account_of(CHAT, base)
    assert (chat.jid, chat.mail_address, chat.imap, chat.smtp, chat.xmpp) == (
        "alice@chat.example",
        "",
        None,
        None,
        None,
    )
    both = account_rules.account_of(BOTH, base)
    assert (both.mail_address, both.jid) == ("alice@example.org", "alice@example.org")


@pytest.mark.parametrize(
    ("entry", "mistake"),
    [
        (replace(BOTH, name=" "), ("name", "Enter your name, as others shall see it.")),
        (replace(BOTH, address=""), ("address", "Enter your mail address.")),
        (replace(CHAT, address=""), ("address", "Enter your chat address.")),
        (
            replace(MAIL, address="alice"),
            ("address", "“alice” is not a mail address. It should look like name@example.org."),
        ),
        (
            replace(CHAT, address="chat.example"),
            ("address", "“chat.example” is not a chat address. It should look like name@example.org."),
        ),
        (replace(BOTH, use_mail=False, use_chat=False), ("use", "Choose mail, chat, or both.")),
        (
            replace(BOTH, jid="alice"),
            ("jid", "“alice” is not a chat address. It should look like name@example.org."),
        ),
        (replace(MAIL, imap=EMPTY[Service.IMAP]), ("imap", "Enter the server from which mail is fetched (IMAP).")),
        (replace(MAIL, smtp=EMPTY[Service.SMTP]), ("smtp", "Enter the server that sends your mail (SMTP).")),
        (
            replace(MAIL, imap=replace(IMAP, host="imap example")),
            ("imap", "“imap example” is not the name of a server. It should look like mail.example.org."),
        ),
    ],
)
def test_each_mistake_is_told_once_at_its_field(entry: Entry, mistake: tuple[str, str]) -> None:
    assert told(entry) == [mistake]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_plain_is_fine_on_this_computer(host: str) -> None:
    assert told(replace(MAIL, imap=Server(host, 10143, Security.PLAIN))) == []


@pytest.mark.parametrize("field", ["imap", "smtp", "xmpp"])
def test_plain_is_refused_elsewhere(field: str) -> None:
    server = Server("mail.example.org", 143, Security.PLAIN)
    ((where, sentence),) = told(replace(BOTH, **{field: server}))  # type: ignore[arg-type]
    assert where == field
    assert sentence.startswith("mail.example.org would be used without encryption. Choose TLS or STARTTLS")


def test_found_servers_are_filled_in_but_not_over_what_was_typed() -> None:
    empty = Entry(name="Alice", address="alice@example.org")
    found = ServersFound(imap=IMAP, smtp=SMTP, xmpp=XMPP, jid="al@chat.example", source="srv")
    assert account_rules.filled(empty, found) == replace(empty, imap=IMAP, smtp=SMTP, xmpp=XMPP, jid="al@chat.example")
    typed = replace(empty, imap=Server("mine", 1, Security.TLS))
    kept = account_rules.filled(typed, found, keep=frozenset({Service.IMAP}))
    assert kept.imap.host == "mine"
    assert kept.smtp == SMTP


def test_chat_is_switched_off_where_none_was_found_unless_the_user_decided() -> None:
    empty = Entry(name="Alice", address="alice@example.org")
    mail_only = ServersFound(imap=IMAP, smtp=SMTP)
    assert not account_rules.filled(empty, mail_only).use_chat
    assert account_rules.filled(empty, mail_only, keep=frozenset({Service.XMPP})).use_chat
    assert account_rules.filled(empty, ServersFound(jid="alice@example.org")).jid == ""


@pytest.mark.parametrize(
    ("service", "security", "now", "port"),
    [
        (Service.IMAP, Security.STARTTLS, 993, 143),
        (Service.SMTP, Security.TLS, 587, 465),
        (Service.XMPP, Security.TLS, 5222, 5223),
        (Service.IMAP, Security.TLS, 10143, 10143),
    ],
)
def test_the_port_follows_the_encryption_unless_it_is_unusual(
    service: Service, security: Security, now: int, port: int
) -> None:
    assert account_rules.port_for(service, security, now) == port


def test_only_what_a_server_could_refuse_is_tested_again() -> None:
    account = account_rules.account_of(BOTH, Account(id=1, name=""))
    assert not account_rules.needs_test(replace(account, name="Al"), account, password_typed=False)
    assert account_rules.needs_test(account, account, password_typed=True)
    assert account_rules.needs_test(replace(account, imap=SMTP), account, password_typed=False)


def test_the_summary_says_what_goes_where() -> None:
    assert account_rules.summary(BOTH) == [
        "Mail: fetched from imap.example.org, sent by smtp.example.org",
        "Chat: alice@example.org (its server is found by itself)",
    ]
    plain = replace(MAIL, imap=Server("127.0.0.1", 143, Security.PLAIN))
    assert account_rules.summary(plain) == ["Mail: fetched from 127.0.0.1 (not encrypted), sent by smtp.example.org"]
    assert account_rules.summary(replace(MAIL, smtp=EMPTY[Service.SMTP])) == ["Mail: the servers are not known yet"]


@pytest.mark.parametrize(
    ("address", "complete"),
    [("a@example.org", True), ("a@localhost", True), ("a@", False), ("a@x", False), ("", False)],
)
def test_servers_are_looked_for_once_the_address_is_complete(address: str, complete: bool) -> None:
    assert account_rules.is_complete(address) is complete
