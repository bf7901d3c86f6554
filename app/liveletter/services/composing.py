"""Filled-in mails: answers, forwards, and the mail that answers a chat (MISSION B2)."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.answering import chat_draft, instead_draft, written
from liveletter.domain.chat import ChatMessage
from liveletter.domain.errors import NotFound
from liveletter.domain.history_rules import brings_history
from liveletter.domain.mail import Draft, DraftAttachment, Mailbox
from liveletter.domain.outbox import Outgoing, OutgoingKind
from liveletter.domain.people import Person
from liveletter.ports import AccountStore, ChatStore, Letters, LiveStore, MailStore, OutboxStore, PeopleStore
from liveletter.services.history.composing import HistoryComposer
from liveletter.services.mail_desk import MailDesk


class Composing:
    """Fills in drafts from what is in the archive."""

    def __init__(
        self,
        *,
        mails: MailStore,
        chats: ChatStore,
        live: LiveStore,
        people: PeopleStore,
        accounts: AccountStore,
        letters: Letters,
        store: OutboxStore,
        desk: MailDesk,
        history: HistoryComposer,
    ) -> None:
        self._mails = mails
        self._chats = chats
        self._live = live
        self._people = people
        self._accounts = accounts
        self._letters = letters
        self._store = store
        self._desk = desk
        self._history = history

    async def reply(self, mail_id: int, *, to_all: bool) -> Draft:
        """A filled-in answer to a mail. Raises NotFound."""
        opened = await self._desk.open(mail_id)
        digest = self._mails.digest(mail_id)
        account_id = self._account_for(mail_id)
        return self._letters.reply(opened, digest, account_id=account_id, own=self._own(), to_all=to_all)

    async def forward(self, mail_id: int) -> Draft:
        """A filled-in forward of a mail. Raises NotFound."""
        opened = await self._desk.open(mail_id)
        raw = self._mails.raw(mail_id) or b""
        digest = self._mails.digest(mail_id)
        account_id = self._account_for(mail_id)
        return await asyncio.to_thread(self._letters.forward, opened, digest, raw, account_id=account_id)

    def reply_by_mail(self, person_id: int, chat_ids: Sequence[int]) -> Draft:
        """A mail to a person that quotes their chat, threaded to the mail the chat belongs to, with the history that
        was last chosen to go along. Raises NotFound."""
        person, address = self._reachable(person_id)
        messages = self._messages(person_id, chat_ids)
        about = next((message.about for message in reversed(messages) if message.about), "")
        mail_id = self._mails.by_message_id(about) if about else None
        draft = chat_draft(
            person,
            address,
            [one for one in messages if not brings_history(one.file, one.body)],
            own_name=self._own_name(),
            account_id=self._account_for(mail_id) if mail_id else self._first_account(),
            about=about,
            answered=self._mails.digest(mail_id) if mail_id else None,
            authors=self._authors(messages),
        )
        return replace(draft, history=self._history.default_order(person_id, about))

    def _authors(self, messages: Sequence[ChatMessage]) -> dict[int, str]:
        """Who said what in live sessions, where others than one person talk."""
        said = [one for one in messages if one.session_id and not one.outgoing]
        sessions = {number: self._live.session(number) for number in {one.session_id for one in said}}
        members = {one.id: sessions[one.session_id].member(one.member) for one in said}
        return {number: member.name for number, member in members.items() if member is not None and member.name}

    def instead_of_chat(
        self, person_id: int, text: str, about: str, subject: str, outgoing_ids: tuple[int, ...]
    ) -> Draft:
        """The mail that chat messages are turned into: what is given as `text`, else what waits in the outbox under
        these numbers and is then no longer sent by chat (MISSION B6). Raises NotFound."""
        person, address = self._reachable(person_id)
        waiting = [self._chats.message(self._store.get(number).chat_id) for number in outgoing_ids]
        about = about or next((message.about for message in waiting if message.about), "")
        mail_id = self._mails.by_message_id(about) if about else None
        account_id = self._account_for(mail_id) if mail_id else self._first_account()
        draft = instead_draft(
            person,
            address,
            text or "\n\n".join(message.body for message in waiting),
            subject=subject or next((message.subject for message in waiting if message.subject), ""),
            account=next(one for one in self._accounts.accounts() if one.id == account_id),
            about=about,
            answered=self._mails.digest(mail_id) if mail_id else None,
        )
        order = self._history.default_order(person_id, about)
        draft = replace(draft, history=order, replaces=tuple(outgoing_ids))
        return self._to_guests(draft, [self._store.get(number) for number in outgoing_ids])

    def _to_guests(self, draft: Draft, entries: Sequence[Outgoing]) -> Draft:
        """What could not be said in a live session goes to all to whom it was to be said, with its files."""
        lives = [entry for entry in entries if entry.kind is OutgoingKind.LIVE]
        if not lives:
            return draft
        session = self._live.session(lives[-1].session_id)
        guests = ", ".join(written(Mailbox(one.name, one.address)) for one in session.others if one.address)
        files = [self._store.file(one.id) for one in lives if self._chats.message(one.chat_id).file is not None]
        along = tuple(DraftAttachment(file.name, file.type, data=file.data) for file in files)
        return replace(draft, to=guests or draft.to, attachments=(*draft.attachments, *along))

    def _reachable(self, person_id: int) -> tuple[Person, Address]:
        person = self._people.person(person_id)
        address = person.first(AddressKind.MAIL)
        if address is None:
            raise NotFound(f"No mail address of {person.name} is known. Enter one under “Edit person”.")
        return person, address

    def _messages(self, person_id: int, chat_ids: Sequence[int]) -> list[ChatMessage]:
        if chat_ids:
            return sorted((self._chats.message(chat_id) for chat_id in chat_ids), key=lambda message: message.at)
        return self._chats.latest(person_id, 50)

    def _own(self) -> frozenset[str]:
        return frozenset(account.mail_address.lower() for account in self._accounts.accounts())

    def _own_name(self) -> str:
        return next((account.name for account in self._accounts.accounts()), "")

    def _account_for(self, mail_id: int) -> int:
        """The account a mail came to, if it can send."""
        senders = {account.id for account in self._accounts.accounts() if account.mail_address}
        homes = (self._mails.folder(folder_id).account_id for folder_id, _, _ in self._mails.places(mail_id))
        return next((account_id for account_id in homes if account_id in senders), self._first_account())

    def _first_account(self) -> int:
        first = next((account.id for account in self._accounts.accounts() if account.mail_address), None)
        if first is None:
            raise NotFound("None of your accounts has a mail address. Add one in the settings first.")
        return first
