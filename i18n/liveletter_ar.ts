<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Liveletter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version {version}

Mail and chat in one window, each answering the other.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Mai&amp;l</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use this account for mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use this account for chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetching mail (IMAP)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending mail (SMTP)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat (XMPP)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>found by the chat address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same as the address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same as the password above</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use this account for</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a mail or chat account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your mail provider has given you an address and a password. That is mostly all it takes.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add &amp;account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not everything works yet. Correct it, or save it as it is and come back later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I see</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove this account from Liveletter? Its mails and chats stay here and on the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talking to the servers</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for the servers of {domain}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The servers could not be found. Type them below; your provider's help pages name them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Mail address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat &amp;address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The chat server is found by the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The servers are found by the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Servers and details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hide servers and details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show servers and details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {account} from Liveletter? Its mails and chats stay here and on the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Enter the server from which mail is fetched (IMAP).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the server that sends your mail (SMTP).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter your name, as others shall see it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose mail, chat, or both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter your mail address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter your chat address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{text}” is not a chat address. It should look like name@example.org.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{host}” is not the name of a server. It should look like mail.example.org.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail: fetched from {imap}, sent by {smtp}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail: the servers are not known yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its server is found by itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat: {address} ({server})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{host} (not encrypted)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountTroubles</name>
    <message>
        <source>Open the account…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reply by &amp;chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer this mail by chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move to arc&amp;hive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mo&amp;ve to folder…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fla&amp;g or unflag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ne&amp;xt mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Previous mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Unfinished mails…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch mail no&amp;w</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat &amp;beside or beneath the mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add &amp;account…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About Liveletter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Chat address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>name@example.org</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No chat address of {name} is known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use {address}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Kind of the new address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No address yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{text}” is not a chat address. It should look like name@example.org.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address} is there already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make {address} a person of its own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {a}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The picture in the clipboard cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture {time}.png</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” is a folder. Pack it into one file first, then attach that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{name}” cannot be read, so it was not attached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Together {size}. Many servers take no mail larger than about {limit}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Text of the mail</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of {host}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is this really {host}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The certificate: {summary}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody between you and the server could show such a certificate to read your password. Compare the fingerprint with one that the server's operator has given you, and trust it only if they agree.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Trust this certificate for this account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do &amp;not trust it</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>{0} is available</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is {1} – the message will wait there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not known whether {0} is there</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChatAddressBar</name>
    <message>
        <source>Enter one…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>name@example.org</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No chat address of {0} is known</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Reply by mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on without this mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beside the mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About: {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChatStatus</name>
    <message>
        <source>Send again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>{0} – {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} – Chat</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetching mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{service}: {result}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you wrote is kept as a draft.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No account can send mail yet. Add one in the settings.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is this for? Enter at least one mail address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This mail has no subject.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter a subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send without</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You write of an attachment, but no file is attached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Throw this mail away? It cannot be brought back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New mail</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ComposerHeader</name>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Blind copy to: the others do not see them</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cc/&amp;Bcc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add copies (Cc) and blind copies (Bcc)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bcc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Send</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send this mail (Ctrl+Return)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A); files can be dropped here too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it as a draft (Ctrl+S); this happens by itself too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Throw this mail away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept as a draft, {time}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Write mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reply by mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No mail address of {0} is known</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Unfinished mails</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No mail is unfinished. What you close before sending it is kept here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to {people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to nobody yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Throw this mail away? It cannot be brought back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Junk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Joints</name>
    <message>
        <source>Nothing else is known of {address} yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>No mail address of this person is known. Add one to the person first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account has no archive folder on its server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A link to “{scheme}:” was not followed: it could do harm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address} is not among your people. Add them to write to them.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MailBody</name>
    <message>
        <source>Text of the mail</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MailDelegate</name>
    <message>
        <source>(nobody)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MailHeader</name>
    <message>
        <source>Show all that passed with this person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to {people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no sender)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>copy to {people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hidden copy to {people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answers to {people}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your mail server confirms that this mail comes from the sender's domain (DKIM or DMARC).</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Mails in %s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No unread mail here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No mail here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show unread mails only</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%n mails are selected.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>MailRows</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with attachment</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n chat message(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Choose a mail to read it here.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n remote picture(s) were left out: they would tell the sender that you read this.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The mail is being fetched…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show pictures</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong in Liveletter. The log file in the profile's folder has the details.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These mails lie in several accounts. Move those of one at a time.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two persons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search by name or address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name or address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose who is the same person as {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody in the list fits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who else is {name}?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OutboxBar</name>
    <message>
        <source>“{subject}” was sent, but not to everybody: {refused}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I see</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{subject}” could not be sent. {sentence}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n mail(s) waiting to be sent.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not send…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mail without subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take “{subject}” out of the outbox? It will not be sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OwnPresence</name>
    <message>
        <source>Available</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invisible</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody in your list is called that.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is in your list yet. Add somebody with +, or answer a mail by chat.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do with this person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address} is a person of its own now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{other} is a part of {name} now. An address can be split off again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{address} belongs to {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move it here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It seems that {name} can be reached by chat at {address}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It seems that {name} has the mail address {address}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learned from {source}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Learned from {source}: {evidence}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your own words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>your chat contacts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the chat address given in their mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>their answer to your mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>their visiting card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{other} becomes a part of {name}, with all mails, chats and addresses.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>away for long</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not online</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PresenceMark</name>
    <message>
        <source>nothing known</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Status text that your contacts see</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your presence: {words}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connect again now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What are you doing?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ProposalRows</name>
    <message>
        <source>Perhaps also</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept {address}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decline {address}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReceivedFiles</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save all…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open (this kind of file may do harm: save it and look at it first)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save to folder</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecipientsField</name>
    <message>
        <source>People who fit</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>{name} would like to see when you are available.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Mail: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search mail and chat</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search mails and chats</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The newest %n hit(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Type a word or a name: mails and chats are searched together, newest first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing holds “{0}”. Try fewer words, or only the beginning of one.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>{service}: server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{service}: port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{service}: encryption</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{service}: user name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same as the address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unencrypted: fine, because nothing leaves this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your password and all you write could be read by anybody on the way. Choose TLS or STARTTLS.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Show a desktop notice for new mail and chat messages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show who wrote and the first words in notices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play a sound with notices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colours of the window: system, light or dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the chat stands by a mail: beneath or beside</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell people in your list that their message arrived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell people in your list that you are writing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How often mail is looked for where the server cannot push it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How long a mail waits before it is really sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tell your chat address in the mails that you write (RFC 7259)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Senders whose remote pictures are always shown, comma-separated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beside the mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>No chat account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>{folder}: {done} of {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail is offline: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chat is offline: {why}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n mail(s) waiting to be sent</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Sent: {subject}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not sent: {subject}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{0} is writing…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write to {0}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sent, but the connection broke: not known whether it arrived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sent {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>delivered to {0} {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>read by {0} {1}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the server did not take it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>failed: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too late: not sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sent as mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail: {0}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with attachments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mails</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Nothing has been said about this mail yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No mail has passed between you and {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No chat message has passed between you and {0}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing has passed between you and {0} yet. Say hello.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reply by mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>A new mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open Liveletter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Liveletter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail and chat in one window, each answering the other. Add your first account to begin.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
