"""Which command is answered by which service: the bridge's table of contents."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from liveletter.bridge import commands as c
from liveletter.bridge.server import Handler
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import ChatTarget, SearchHit
from liveletter.domain.errors import Refused
from liveletter.domain.history import HistoryPreview
from liveletter.domain.mail import Draft, OpenedMail
from liveletter.domain.presence import Presence
from liveletter.engine.live_handlers import live_handlers
from liveletter.engine.parts import Parts
from liveletter.events import SettingChanged
from liveletter.settings import BY_KEY


def handlers_of(engine: Parts) -> dict[type[c.Command[Any]], Handler]:
    """The handlers of all commands that do not concern the engine's process itself."""
    tables = (
        _account_handlers,
        _mail_handlers,
        _chat_handlers,
        _outbox_handlers,
        _history_handlers,
        _people_handlers,
        _own_host_handlers,
    )
    return {kind: handler for table in tables for kind, handler in table(engine).items()} | live_handlers(engine.live)


def _own_host_handlers(engine: Parts) -> dict[type[c.Command[Any]], Handler]:
    return {c.RunOwnHost: lambda command: engine.own_host.set(command.on)}


def _now(function: Callable[[Any], Any]) -> Callable[[Any], Awaitable[Any]]:
    """A handler that needs no waiting."""

    async def handler(command: Any) -> Any:
        return function(command)

    return handler


def _account_handlers(engine: Parts) -> dict[type[c.Command[Any]], Handler]:
    accounts = engine.accounts.service

    def state(_: c.GetState) -> c.State:
        waiting, all_waiting = engine.outbox.ledger.count
        return c.State(
            accounts=engine.accounts.states.all(),
            presences=engine.people.presence.all(),
            own_presence=engine.people.presence.own,
            requests=engine.people.requests.all(),
            proposals=engine.people.address_book.proposals(),
            troubles=engine.troubles.all(),
            waiting=waiting,
            all_waiting=all_waiting,
            live_lines=engine.live.connections.states,
            failed=[(entry.id, entry.title, entry.trouble) for entry in engine.outbox.ledger.needing_user],
        )

    def change_setting(command: c.ChangeSetting) -> None:
        if command.key not in BY_KEY or type(command.value) is not type(BY_KEY[command.key].default):
            raise Refused(f"There is no such setting: {command.key}.")
        engine.settings.set(command.key, command.value)
        engine.bus.publish(SettingChanged(command.key, command.value))

    def attention(command: c.SetAttention) -> None:
        engine.notices.set_attention(command.active, command.person_id, command.session_id)

    async def reconnect(command: c.Reconnect) -> None:
        engine.live.connections.wake()
        await engine.accounts.connections.reconnect(command.account_id)

    return {
        c.GetState: _now(state),
        c.ChangeSetting: _now(change_setting),
        c.FindServers: lambda command: accounts.find_servers(command.mail_address),
        c.TestAccount: lambda command: accounts.test(command.account, command.mail_password, command.chat_password),
        c.SaveAccount: lambda command: accounts.save(command.account, command.mail_password, command.chat_password),
        c.RemoveAccount: lambda command: accounts.remove(command.account_id),
        c.SetAttention: _now(attention),
        c.Reconnect: reconnect,
    }


def _mail_handlers(engine: Parts) -> dict[type[c.Command[Any]], Handler]:
    desk, drafts = engine.accounts.mail_desk, engine.archive.drafts
    composing, receipts = engine.writing.composing, engine.writing.read_receipts

    async def open_mail(command: c.OpenMail) -> OpenedMail:
        return receipts.unanswered(await desk.open(command.mail_id, pictures=command.pictures))

    async def sync(command: c.SyncNow) -> None:
        for link in engine.accounts.connections.links:
            if link.mail is not None and command.account_id in {0, link.account.id}:
                await link.mail.sync_once()

    def search(command: c.FindAll) -> list[SearchHit]:
        return engine.archive.search.search(command.query, command.limit)

    def reply_by_mail(command: c.ReplyByMail) -> Draft:
        return composing.reply_by_mail(command.person_id, command.chat_ids)

    return {
        c.OpenMail: open_mail,
        c.AnswerReceiptRequest: _now(lambda command: receipts.answer(command.mail_id, command.tell)),
        c.SaveAttachment: lambda command: desk.save_attachment(command.mail_id, command.part, command.folder),
        c.SetFlag: _now(lambda command: desk.set_flag(command.mail_ids, command.flag, on=command.on)),
        c.MoveMails: _now(lambda command: desk.move(command.mail_ids, command.folder_id)),
        c.DeleteMails: _now(lambda command: desk.delete(command.mail_ids, command.folder_id)),
        c.ComposeReply: lambda command: composing.reply(command.mail_id, to_all=command.to_all),
        c.ComposeForward: lambda command: composing.forward(command.mail_id),
        c.ReplyByMail: _now(reply_by_mail),
        c.SendMail: lambda command: engine.writing.sending.send(command.draft),
        c.FindMailingLists: _now(lambda command: engine.live.lists.among(command.addresses)),
        c.SaveDraft: _now(lambda command: drafts.save(command.draft)),
        c.DropDraft: _now(lambda command: drafts.drop(command.draft_id)),
        c.ListDrafts: _now(lambda _: drafts.all()),
        c.SyncNow: sync,
        c.FindAll: _now(search),
    }


def _chat_handlers(engine: Parts) -> dict[type[c.Command[Any]], Handler]:
    desk = engine.talking.desk

    def send(command: c.SendChat) -> Awaitable[ChatMessage]:
        return engine.talking.sending.send(
            command.person_id,
            command.body,
            about=command.about,
            subject=command.subject,
            origin_id=command.origin_id,
            patience=command.patience,
            expires_at=command.expires_at,
            history=command.history,
        )

    def send_file(command: c.SendFile) -> Awaitable[ChatMessage]:
        return engine.talking.sending.send_file(command.person_id, Path(command.path), command.about, command.origin_id)

    def reply_by_chat(command: c.ReplyByChat) -> ChatTarget:
        return engine.talking.reply_by_chat.target(command.mail_id)

    def look_up(command: c.LookUp) -> Awaitable[Presence]:
        return desk.look_up(command.person_id)

    return {
        c.ReplyByChat: _now(reply_by_chat),
        c.SendChat: send,
        c.SendFile: send_file,
        c.SaveLinkedFile: lambda command: engine.talking.linked_files.save(command.chat_id, command.folder),
        c.AskReach: lambda command: engine.talking.reach.ask(command.person_id),
        c.LookUp: look_up,
        c.SetPresence: lambda command: desk.set_presence(command.show, command.status),
        c.SendTyping: lambda command: desk.send_typing(command.person_id, typing=command.typing),
        c.MarkRead: lambda command: desk.mark_read(command.person_id),
        c.AnswerSubscription: lambda command: desk.answer_subscription(
            command.account_id, command.jid, accept=command.accept
        ),
    }


def _outbox_handlers(engine: Parts) -> dict[type[c.Command[Any]], Handler]:
    desk, wishes = engine.outbox.desk, engine.archive.wishes

    def compose_instead(command: c.ComposeInstead) -> Draft:
        return engine.writing.composing.instead_of_chat(
            command.person_id, command.text, command.about, command.subject, command.outgoing_ids
        )

    def cancel(command: c.CancelOutgoing) -> None:
        engine.live.taken_back.look(desk.cancel(command.outgoing_id))

    def wishes_of(command: c.GetWishes) -> c.Wishes:
        return c.Wishes(wishes.when_away(command.person_id), wishes.history(command.person_id))

    return {
        c.RetryOutgoing: _now(lambda command: desk.retry(command.outgoing_id)),
        c.CancelOutgoing: _now(cancel),
        c.SetExpiry: _now(lambda command: desk.set_expiry(command.outgoing_id, command.expires_at)),
        c.ComposeAgain: lambda command: engine.writing.second_drafts.again(command.outgoing_id),
        c.ComposeInstead: _now(compose_instead),
        c.GetWishes: _now(wishes_of),
        c.SetWhenAway: _now(lambda command: wishes.set_when_away(command.person_id, command.wish)),
    }


def _history_handlers(engine: Parts) -> dict[type[c.Command[Any]], Handler]:
    chooser, receiver = engine.history.chooser, engine.history.receiver

    def preview(command: c.PreviewHistory) -> Awaitable[HistoryPreview]:
        return chooser.preview(command.order, by_mail=command.by_mail, account_id=command.account_id)

    return {
        c.PreviewHistory: preview,
        c.InspectHistory: lambda command: receiver.inspect(mail_id=command.mail_id, chat_id=command.chat_id),
        c.FileHistory: lambda command: receiver.file(mail_id=command.mail_id, chat_id=command.chat_id),
    }


def _people_handlers(engine: Parts) -> dict[type[c.Command[Any]], Handler]:
    people = engine.people.address_book

    async def add_person(command: c.AddPerson) -> int:
        person = people.add(command.name, command.addresses)
        await engine.talking.desk.befriend(person, command.addresses)
        return person.id

    async def add_address(command: c.AddAddress) -> None:
        address: Address = people.add_address(command.person_id, command.kind, command.text)
        await engine.talking.desk.befriend(engine.archive.people.person(command.person_id), [address])

    async def decide(command: c.DecideProposal) -> None:
        proposal = next((one for one in people.proposals() if one.id == command.proposal_id), None)
        people.decide(command.proposal_id, accept=command.accept)
        if proposal is not None and command.accept:
            await engine.talking.desk.befriend(engine.archive.people.person(proposal.person_id), [proposal.address])

    def split(command: c.SplitPerson) -> int:
        return people.split(command.person_id, command.address).id

    return {
        c.AddPerson: add_person,
        c.AddAddress: add_address,
        c.RenamePerson: _now(lambda command: people.rename(command.person_id, command.name)),
        c.RemoveAddress: _now(lambda command: people.remove_address(command.person_id, command.address)),
        c.MergePersons: _now(lambda command: people.merge(command.into_id, command.from_id)),
        c.SplitPerson: _now(split),
        c.DecideProposal: decide,
    }
