"""A forward: the mail's text, and its files as they came."""

from liveletter.domain.answering import forward_subject, forwarded_text
from liveletter.domain.mail import Draft, DraftAttachment, MailDigest, OpenedMail
from liveletter.mail.mime.attachments import attachment_of
from liveletter.mail.mime.structure import leaves, take_apart


def forward_draft(mail: OpenedMail, digest: MailDigest, raw: bytes, *, account_id: int) -> Draft:
    """A filled-in forward of a mail, with its attachments and the pictures that were shown within it."""
    parts = leaves(take_apart(raw))
    listed = {attachment.part for attachment in mail.attachments}
    listed |= {number for number in range(len(parts)) if f"p{number}" in mail.images}
    return Draft(
        account_id=account_id,
        subject=forward_subject(digest.subject),
        text=forwarded_text(mail),
        attachments=tuple(
            DraftAttachment(
                name=attachment_of(parts[number], number).name, type=parts[number].kind, data=parts[number].data()
            )
            for number in sorted(listed)
            if number < len(parts)
        ),
        references=(digest.message_id,),
        forwards_mail_id=mail.mail_id,
    )
