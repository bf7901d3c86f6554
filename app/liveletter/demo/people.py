"""Who lives on the practice servers. `.test` is reserved for such use (RFC 2606): nothing can leave this computer."""

from dataclasses import dataclass

DOMAIN = "demo.test"
MAIL_HOST = "mail.demo.test"  # who writes Authentication-Results there


@dataclass(frozen=True, slots=True)
class PracticePerson:
    """Somebody with a mailbox and a chat account under one name."""

    user: str
    name: str
    words: str = ""  # what their presence says, for those who are always there
    show: str = ""  # and its kind: away, dnd…; empty: available
    chats: bool = True
    is_known: bool = True  # in the players' address books, with both addresses; else the program has to learn

    @property
    def address(self) -> str:
        """Mail address and Jabber ID alike."""
        return f"{self.user}@{DOMAIN}"


ALICE = PracticePerson("alice", "Alice Martin")
BOB = PracticePerson("bob", "Bob Keller")
CHIYO = PracticePerson("chiyo", "田中 千代", "会議中です", "dnd")
LAYLA = PracticePerson("layla", "ليلى حداد", "في المكتب")
JONAS = PracticePerson("jonas", "Jonas Weiß", "Mittagspause bis 14 Uhr", "away", is_known=False)
MARIE = PracticePerson("marie", "Marie Lefèvre", chats=False, is_known=False)
LIVE = PracticePerson("live", "Liveletter", chats=False, is_known=False)  # whose the live host's mails are
NEWS = PracticePerson("news", "Harbour Hall", chats=False, is_known=False)

PLAYERS = (ALICE, BOB)
"""Those who get a window."""

EVERYBODY = (ALICE, BOB, CHIYO, LAYLA, JONAS, MARIE, NEWS, LIVE)
