<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Liveletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}

Mail and chat in one window, each answering the other.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by &amp;chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this mail by chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to arc&amp;hive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fla&amp;g or unflag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch mail no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat &amp;beside or beneath the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Liveletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Chat address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chat address of {name} is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open (this kind of file may do harm: save it and look at it first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>{0} is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} – the message will wait there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether {0} is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Joints</name>
    <message>
        <source>Nothing else is known of {address} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” was sent, but not to everybody:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>No mail address of this person is known. Add one to the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no archive folder on its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to “{scheme}:” was not followed: it could do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not among your people. Add them to write to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailBody</name>
    <message>
        <source>Text of the mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailDelegate</name>
    <message>
        <source>(nobody)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailHeader</name>
    <message>
        <source>Show all that passed with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy to {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden copy to {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail server confirms that this mail comes from the sender&apos;s domain (DKIM or DMARC).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Mails in %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unread mail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show unread mails only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%n mails are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailRows</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chat message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Choose a mail to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remote picture(s) were left out: they would tell the sender that you read this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong in Liveletter. The log file in the profile&apos;s folder has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in your list is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in your list yet. Add somebody with +, or answer a mail by chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not online</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceMark</name>
    <message>
        <source>nothing known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search mail and chat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>{folder}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, but the connection broke: not known whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered to {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late: not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said about this mail yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail has passed between you and {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chat message has passed between you and {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has passed between you and {0} yet. Say hello.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Mail and chat in one window, each answering the other.
Add your mail or chat account to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Liveletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
