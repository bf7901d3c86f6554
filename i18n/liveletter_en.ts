<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AwayBar</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message numerus="yes">
        <source>A chat has room for %n recipient(s) of its mail, not for more.</source>
        <translation>
            <numerusform>A chat has room for %n recipient of its mail, not for more.</numerusform>
            <numerusform>A chat has room for %n recipients of its mail, not for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailing list(s): {lists}. All readers of a list would share one place in the chat. By an open link each joins alone and confirms a mail address.</source>
        <translation>
            <numerusform>%Ln mailing list: {lists}. All its readers would share one place in the chat. By an open link each joins alone and confirms a mail address.</numerusform>
            <numerusform>%Ln mailing lists: {lists}. All readers of a list would share one place in the chat. By an open link each joins alone and confirms a mail address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceMenu</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>the last day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) left out</source>
        <translation>
            <numerusform>%n attachment left out</numerusform>
            <numerusform>%n attachments left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n recipients of this mail will get it.</source>
        <translation>
            <numerusform>The recipient of this mail will get it.</numerusform>
            <numerusform>All %n recipients of this mail will get it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in it were written by others: {writers}. {name} will read them.</source>
        <translation>
            <numerusform>%n item in it was written by somebody else: {writers}. {name} will read it.</numerusform>
            <numerusform>%n items in it were written by others: {writers}. {name} will read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} says that you wrote %n of these. Your archive does not know them: be careful.</source>
        <translation>
            <numerusform>{name} says that you wrote one of these. Your archive does not know it: be careful.</numerusform>
            <numerusform>{name} says that you wrote %n of these. Your archive does not know them: be careful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ from what you hold. Yours stay as they are.</source>
        <translation>
            <numerusform>%n item differs from what you hold. Yours stays as it is.</numerusform>
            <numerusform>%n items differ from what you hold. Yours stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot belong to a conversation with {name} and are never filed.</source>
        <translation>
            <numerusform>%n item cannot belong to a conversation with {name} and is never filed.</numerusform>
            <numerusform>%n items cannot belong to a conversation with {name} and are never filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you had already</source>
        <translation>
            <numerusform>%n you had already</numerusform>
            <numerusform>%n you had already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JustSent</name>
    <message numerus="yes">
        <source>“{subject}” will be sent in %n s.</source>
        <translation>
            <numerusform>“{subject}” will be sent in %n s.</numerusform>
            <numerusform>“{subject}” will be sent in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <translation>
            <numerusform>After %n hour</numerusform>
            <numerusform>After %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} and %n more</numerusform>
            <numerusform>{0} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWish</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%n mails are selected.</source>
        <translation>
            <numerusform>%n mail is selected.</numerusform>
            <numerusform>%n mails are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailRows</name>
    <message numerus="yes">
        <source>%n chat message(s)</source>
        <translation>
            <numerusform>%n chat message</numerusform>
            <numerusform>%n chat messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message numerus="yes">
        <source>%n remote picture(s) were left out: they would tell the sender that you read this.</source>
        <translation>
            <numerusform>%n remote picture was left out: it would tell the sender that you read this.</numerusform>
            <numerusform>%n remote pictures were left out: they would tell the sender that you read this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxBar</name>
    <message numerus="yes">
        <source>%n mail(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n mail is waiting to be sent.</numerusform>
            <numerusform>%n mails are waiting to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeControls</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>The newest %n hit(s)</source>
        <translation>
            <numerusform>The newest hit</numerusform>
            <numerusform>The newest %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n message(s) in the outbox</source>
        <translation>
            <numerusform>%n message in the outbox</numerusform>
            <numerusform>%n messages in the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>… and %n more character(s); Copy takes them all</source>
        <translation>
            <numerusform>… and %n more character; Copy takes them all</numerusform>
            <numerusform>… and %n more characters; Copy takes them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
</TS>
