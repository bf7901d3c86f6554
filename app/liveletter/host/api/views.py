"""The host's terms as the JSON interface shapes them."""

from liveletter.host.api.shapes import (
    ExportRecord,
    ExportView,
    MemberView,
    OwnerView,
    SessionAndMembers,
    SessionView,
    SessionWanted,
)
from liveletter.host.links import Links
from liveletter.host.model import OWNER, Member, Owner, Session
from liveletter.host.presence import is_here, state_of
from liveletter.host.wishes import Export, Guest, Made, Wish


def wish_from(wanted: SessionWanted, received: str) -> Wish:
    """A request as the use case takes it."""
    return Wish(
        title=wanted.title,
        guests=tuple(Guest(address=one.address, name=one.name) for one in wanted.guests),
        owner_name=wanted.owner_name,
        message_id=wanted.message_id,
        languages=wanted.languages,
        recorded=wanted.recorded,
        presence=wanted.presence,
        mail_after=wanted.mail_after,
        open=wanted.open,
        request_id=wanted.request_id,
        received=received,
    )


def owner_view(owner: Owner) -> OwnerView:
    """An owner."""
    return OwnerView(address=owner.address, created=owner.created)


def session_view(session: Session) -> SessionView:
    """A session."""
    return SessionView(
        id=session.id,
        title=session.title,
        owner=session.owner_address,
        message_id=session.message_id,
        languages=session.languages,
        recorded=session.recorded,
        presence=session.presence,
        mail_after=session.mail_after,
        created=session.created,
        last_used=session.last_used,
        closed=session.closed,
        last_number=session.last_number,
        open=session.open,
    )


def member_view(member: Member, *, now: float, link: str | None = None) -> MemberView:
    """A member."""
    return MemberView(
        number=member.number,
        address=member.address,
        name=member.name,
        colour=member.colour,
        owner=member.number == OWNER,
        state=state_of(member),
        here=is_here(member, now),
        invited=member.invited,
        joined=member.joined,
        left=member.left,
        removed=member.removed,
        last_seen=member.last_seen,
        seen_number=member.seen_number,
        mails_stopped=member.mails_stopped,
        bounces=member.bounces,
        link=link,
    )


def made_view(made: Made, links: Links, *, now: float, mail_key: str) -> SessionAndMembers:
    """A new session with its links."""
    session = made.snapshot.session
    return SessionAndMembers(
        session=session_view(session),
        members=tuple(
            member_view(one, now=now, link=links.page(session.id, made.tokens[one.number]))
            if one.number in made.tokens
            else member_view(one, now=now)
            for one in made.snapshot.members
        ),
        open_link=links.open(session.id, made.open_token) if made.open_token else None,
        mail_key=mail_key,
    )


def export_view(export: Export, *, now: float) -> ExportView:
    """Everything."""
    return ExportView(
        session=session_view(export.session),
        members=tuple(member_view(one, now=now) for one in export.members),
        records=tuple(
            ExportRecord(
                number=one.number,
                kind=one.kind,
                at=one.at,
                member=one.member,
                id=one.client_id,
                received=one.received,
                processed=one.processed,
                sent=one.sent,
                file=one.file,
            )
            for one in export.records
        ),
        deliveries=export.deliveries,
    )
