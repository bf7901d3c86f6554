<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Liveletter</source>
        <translation>Über Liveletter</translation>
    </message>
    <message>
        <source>Version {version}

Mail and chat in one window, each answering the other.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Version {version}

Mail und Chat in einem Fenster, jedes beantwortet das andere.

Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Mai&amp;l</source>
        <translation>Mai&amp;l</translation>
    </message>
    <message>
        <source>Use this account for mail</source>
        <translation>Dieses Konto für Mail verwenden</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>Use this account for chat</source>
        <translation>Dieses Konto für Chat verwenden</translation>
    </message>
    <message>
        <source>Fetching mail (IMAP)</source>
        <translation>Mail abholen (IMAP)</translation>
    </message>
    <message>
        <source>Sending mail (SMTP)</source>
        <translation>Mail senden (SMTP)</translation>
    </message>
    <message>
        <source>Chat (XMPP)</source>
        <translation>Chat (XMPP)</translation>
    </message>
    <message>
        <source>found by the chat address</source>
        <translation>wird über die Chat-Adresse gefunden</translation>
    </message>
    <message>
        <source>Chat address</source>
        <translation>Chat-Adresse</translation>
    </message>
    <message>
        <source>same as the address</source>
        <translation>wie die Adresse</translation>
    </message>
    <message>
        <source>Chat password</source>
        <translation>Chat-Passwort</translation>
    </message>
    <message>
        <source>same as the password above</source>
        <translation>wie das Passwort oben</translation>
    </message>
    <message>
        <source>Use this account for</source>
        <translation>Dieses Konto verwenden für</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Add a mail or chat account</source>
        <translation>Ein Mail- oder Chat-Konto hinzufügen</translation>
    </message>
    <message>
        <source>Your mail provider has given you an address and a password. That is mostly all it takes.</source>
        <translation>Ihr Mail-Anbieter hat Ihnen eine Adresse und ein Passwort gegeben. Mehr braucht es meistens nicht.</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add &amp;account</source>
        <translation>&amp;Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Konto &amp;entfernen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not everything works yet. Correct it, or save it as it is and come back later.</source>
        <translation>Noch geht nicht alles. Berichtigen Sie es, oder speichern Sie es so und kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>So speichern</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Remove this account from Liveletter? Its mails and chats stay here and on the server.</source>
        <translation>Dieses Konto aus Liveletter entfernen? Seine Mails und Chats bleiben hier und auf dem Server.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Talking to the servers</source>
        <translation>Spricht mit den Servern</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Looking for the servers of {domain}…</source>
        <translation>Die Server von {domain} werden gesucht…</translation>
    </message>
    <message>
        <source>The servers could not be found. Type them below; your provider's help pages name them.</source>
        <translation>Die Server wurden nicht gefunden. Geben Sie sie unten ein; die Hilfeseiten Ihres Anbieters nennen sie.</translation>
    </message>
    <message>
        <source>&amp;Mail address</source>
        <translation>&amp;Mail-Adresse</translation>
    </message>
    <message>
        <source>Chat &amp;address</source>
        <translation>Chat-&amp;Adresse</translation>
    </message>
    <message>
        <source>The chat server is found by the address.</source>
        <translation>Der Chat-Server wird über die Adresse gefunden.</translation>
    </message>
    <message>
        <source>The servers are found by the address.</source>
        <translation>Die Server werden über die Adresse gefunden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Servers and details</source>
        <translation>Server und Einzelheiten</translation>
    </message>
    <message>
        <source>Hide servers and details</source>
        <translation>Server und Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Show servers and details</source>
        <translation>Server und Einzelheiten anzeigen</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Remove {account} from Liveletter? Its mails and chats stay here and on the server.</source>
        <translation>{account} aus Liveletter entfernen? Mails und Chats bleiben hier und auf dem Server.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Enter the server from which mail is fetched (IMAP).</source>
        <translation>Geben Sie den Server an, von dem Mail abgeholt wird (IMAP).</translation>
    </message>
    <message>
        <source>Enter the server that sends your mail (SMTP).</source>
        <translation>Geben Sie den Server an, der Ihre Mail versendet (SMTP).</translation>
    </message>
    <message>
        <source>Enter your name, as others shall see it.</source>
        <translation>Geben Sie Ihren Namen an, so wie andere ihn sehen sollen.</translation>
    </message>
    <message>
        <source>Choose mail, chat, or both.</source>
        <translation>Wählen Sie Mail, Chat oder beides.</translation>
    </message>
    <message>
        <source>Enter your mail address.</source>
        <translation>Geben Sie Ihre Mail-Adresse an.</translation>
    </message>
    <message>
        <source>Enter your chat address.</source>
        <translation>Geben Sie Ihre Chat-Adresse an.</translation>
    </message>
    <message>
        <source>“{text}” is not a chat address. It should look like name@example.org.</source>
        <translation>„{text}“ ist keine Chat-Adresse. Sie sollte aussehen wie name@example.org.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server. It should look like mail.example.org.</source>
        <translation>„{host}“ ist nicht der Name eines Servers. Er sollte aussehen wie mail.example.org.</translation>
    </message>
    <message>
        <source>Mail: fetched from {imap}, sent by {smtp}</source>
        <translation>Mail: abgeholt von {imap}, versendet von {smtp}</translation>
    </message>
    <message>
        <source>Mail: the servers are not known yet</source>
        <translation>Mail: die Server sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>its server is found by itself</source>
        <translation>sein Server wird von selbst gefunden</translation>
    </message>
    <message>
        <source>Chat: {address} ({server})</source>
        <translation>Chat: {address} ({server})</translation>
    </message>
    <message>
        <source>{host} (not encrypted)</source>
        <translation>{host} (nicht verschlüsselt)</translation>
    </message>
</context>
<context>
    <name>AccountTroubles</name>
    <message>
        <source>Open the account…</source>
        <translation>Konto öffnen…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New mail</source>
        <translation>&amp;Neue Mail</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Neue Mail</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>A&amp;llen antworten</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Weiterleiten</translation>
    </message>
    <message>
        <source>Reply by &amp;chat</source>
        <translation>Per &amp;Chat antworten</translation>
    </message>
    <message>
        <source>Answer this mail by chat</source>
        <translation>Diese Mail per Chat beantworten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move to arc&amp;hive</source>
        <translation>Ins Arc&amp;hiv</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Mo&amp;ve to folder…</source>
        <translation>In Ordner &amp;verschieben…</translation>
    </message>
    <message>
        <source>Fla&amp;g or unflag</source>
        <translation>&amp;Markieren oder Markierung entfernen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Ne&amp;xt mail</source>
        <translation>Nä&amp;chste Mail</translation>
    </message>
    <message>
        <source>&amp;Previous mail</source>
        <translation>&amp;Vorige Mail</translation>
    </message>
    <message>
        <source>&amp;Unfinished mails…</source>
        <translation>&amp;Unfertige Mails…</translation>
    </message>
    <message>
        <source>Fetch mail no&amp;w</source>
        <translation>Mail &amp;jetzt abholen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Chat &amp;beside or beneath the mail</source>
        <translation>Chat &amp;neben oder unter der Mail</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>Neue &amp;Person…</translation>
    </message>
    <message>
        <source>Add &amp;account…</source>
        <translation>&amp;Konto hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Liveletter</source>
        <translation>Ü&amp;ber Liveletter</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Nach&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Chat address</source>
        <translation>Chat-Adresse</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>No chat address of {name} is known.</source>
        <translation>Von {name} ist keine Chat-Adresse bekannt.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} verwenden</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Kind of the new address</source>
        <translation>Art der neuen Adresse</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Noch keine Adresse.</translation>
    </message>
    <message>
        <source>“{text}” is not a chat address. It should look like name@example.org.</source>
        <translation>„{text}“ ist keine Chat-Adresse. Sie sollte aussehen wie name@example.org.</translation>
    </message>
    <message>
        <source>{address} is there already.</source>
        <translation>{address} ist schon da.</translation>
    </message>
    <message>
        <source>Make {address} a person of its own</source>
        <translation>Aus {address} eine eigene Person machen</translation>
    </message>
    <message>
        <source>Remove {a}</source>
        <translation>{a} entfernen</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be read.</source>
        <translation>Das Bild in der Zwischenablage ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Picture {time}.png</source>
        <translation>Bild {time}.png</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Pack it into one file first, then attach that.</source>
        <translation>„{name}“ ist ein Ordner. Packen Sie ihn zuerst in eine Datei und hängen Sie diese an.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, so it was not attached.</source>
        <translation>„{name}“ ist nicht lesbar und wurde deshalb nicht angehängt.</translation>
    </message>
    <message>
        <source>Together {size}. Many servers take no mail larger than about {limit}.</source>
        <translation>Zusammen {size}. Viele Server nehmen keine Mail über etwa {limit} an.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Text of the mail</source>
        <translation>Text der Mail</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of {host}</source>
        <translation>Zertifikat von {host}</translation>
    </message>
    <message>
        <source>Is this really {host}?</source>
        <translation>Ist das wirklich {host}?</translation>
    </message>
    <message>
        <source>The certificate: {summary}</source>
        <translation>Das Zertifikat: {summary}</translation>
    </message>
    <message>
        <source>Somebody between you and the server could show such a certificate to read your password. Compare the fingerprint with one that the server's operator has given you, and trust it only if they agree.</source>
        <translation>Jemand zwischen Ihnen und dem Server könnte ein solches Zertifikat zeigen, um Ihr Passwort zu lesen. Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Betreiber des Servers gegeben hat, und vertrauen Sie ihm nur, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this account</source>
        <translation>Diesem Zertifikat für dieses Konto &amp;vertrauen</translation>
    </message>
    <message>
        <source>Do &amp;not trust it</source>
        <translation>&amp;Nicht vertrauen</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>{0} is available</source>
        <translation>{0} ist erreichbar</translation>
    </message>
    <message>
        <source>{0} is {1} – the message will wait there</source>
        <translation>{0} ist {1} – die Nachricht wird dort warten</translation>
    </message>
    <message>
        <source>It is not known whether {0} is there</source>
        <translation>Es ist nicht bekannt, ob {0} da ist</translation>
    </message>
</context>
<context>
    <name>ChatAddressBar</name>
    <message>
        <source>Enter one…</source>
        <translation>Eine angeben…</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Mail schreiben</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Chat address</source>
        <translation>Chat-Adresse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No chat address of {0} is known</source>
        <translation>Von {0} ist keine Chat-Adresse bekannt</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Reply by mail</source>
        <translation>Per Mail antworten</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Close the chat</source>
        <translation>Chat schließen</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Ganze Unterhaltung</translation>
    </message>
    <message>
        <source>Go on without this mail</source>
        <translation>Ohne diese Mail fortfahren</translation>
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation>Unter der Mail</translation>
    </message>
    <message>
        <source>Beside the mail</source>
        <translation>Neben der Mail</translation>
    </message>
    <message>
        <source>About: {0}</source>
        <translation>Zu: {0}</translation>
    </message>
</context>
<context>
    <name>ChatStatus</name>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>{0} – Chat</source>
        <translation>{0} – Chat</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Mail abholen</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>Mail senden</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>{service}: {result}</source>
        <translation>{service}: {result}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft.</source>
        <translation>Was Sie geschrieben haben, bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No account can send mail yet. Add one in the settings.</source>
        <translation>Noch kann kein Konto Mail senden. Fügen Sie in den Einstellungen eines hinzu.</translation>
    </message>
    <message>
        <source>Who is this for? Enter at least one mail address.</source>
        <translation>Für wen ist das? Geben Sie mindestens eine Mail-Adresse an.</translation>
    </message>
    <message>
        <source>This mail has no subject.</source>
        <translation>Diese Mail hat keinen Betreff.</translation>
    </message>
    <message>
        <source>Enter a subject</source>
        <translation>Betreff angeben</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Ohne senden</translation>
    </message>
    <message>
        <source>You write of an attachment, but no file is attached.</source>
        <translation>Sie schreiben von einem Anhang, aber es ist keine Datei angehängt.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Throw this mail away? It cannot be brought back.</source>
        <translation>Diese Mail wegwerfen? Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Neue Mail</translation>
    </message>
</context>
<context>
    <name>ComposerHeader</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Blind copy to: the others do not see them</source>
        <translation>Blindkopie an: die anderen sehen sie nicht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Cc/&amp;Bcc</source>
        <translation>Cc/&amp;Bcc</translation>
    </message>
    <message>
        <source>Add copies (Cc) and blind copies (Bcc)</source>
        <translation>Kopien (Cc) und Blindkopien (Bcc) hinzufügen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send this mail (Ctrl+Return)</source>
        <translation>Diese Mail senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Anhängen</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A); files can be dropped here too</source>
        <translation>Dateien anhängen (Strg+Umschalt+A); sie lassen sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>&amp;Entwurf speichern</translation>
    </message>
    <message>
        <source>Keep it as a draft (Ctrl+S); this happens by itself too</source>
        <translation>Als Entwurf behalten (Strg+S); das geschieht auch von selbst</translation>
    </message>
    <message>
        <source>Throw this mail away</source>
        <translation>Diese Mail wegwerfen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Kept as a draft, {time}</source>
        <translation>Als Entwurf behalten, {time}</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Write mail</source>
        <translation>Mail schreiben</translation>
    </message>
    <message>
        <source>Reply by mail</source>
        <translation>Per Mail antworten</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>No mail address of {0} is known</source>
        <translation>Von {0} ist keine Mail-Adresse bekannt</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Unfinished mails</source>
        <translation>Unfertige Mails</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>Weg&amp;werfen…</translation>
    </message>
    <message>
        <source>No mail is unfinished. What you close before sending it is kept here.</source>
        <translation>Keine Mail ist unfertig. Was Sie vor dem Senden schließen, bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>to {people}</source>
        <translation>an {people}</translation>
    </message>
    <message>
        <source>to nobody yet</source>
        <translation>noch an niemanden</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Throw this mail away? It cannot be brought back.</source>
        <translation>Diese Mail wegwerfen? Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>No mail address of this person is known. Add one to the person first.</source>
        <translation>Von dieser Person ist keine Mail-Adresse bekannt. Fügen Sie der Person zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>This account has no archive folder on its server.</source>
        <translation>Dieses Konto hat auf seinem Server keinen Archivordner.</translation>
    </message>
    <message>
        <source>A link to “{scheme}:” was not followed: it could do harm.</source>
        <translation>Einem Verweis auf „{scheme}:“ wurde nicht gefolgt: er könnte Schaden anrichten.</translation>
    </message>
    <message>
        <source>{address} is not among your people. Add them to write to them.</source>
        <translation>{address} gehört nicht zu Ihren Personen. Fügen Sie die Person hinzu, um ihr zu schreiben.</translation>
    </message>
</context>
<context>
    <name>MailBody</name>
    <message>
        <source>Text of the mail</source>
        <translation>Text der Mail</translation>
    </message>
</context>
<context>
    <name>MailDelegate</name>
    <message>
        <source>(nobody)</source>
        <translation>(niemand)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>MailHeader</name>
    <message>
        <source>Show all that passed with this person</source>
        <translation>Alles zeigen, was mit dieser Person gewechselt wurde</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>to {people}</source>
        <translation>an {people}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>copy to {people}</source>
        <translation>Kopie an {people}</translation>
    </message>
    <message>
        <source>hidden copy to {people}</source>
        <translation>Blindkopie an {people}</translation>
    </message>
    <message>
        <source>answers to {people}</source>
        <translation>Antworten an {people}</translation>
    </message>
    <message>
        <source>Your mail server confirms that this mail comes from the sender's domain (DKIM or DMARC).</source>
        <translation>Ihr Mail-Server bestätigt, dass diese Mail von der Domain des Absenders kommt (DKIM oder DMARC).</translation>
    </message>
</context>
<context>
    <name>MailJoints</name>
    <message>
        <source>Nothing else is known of {address} yet.</source>
        <translation>Über {address} ist sonst noch nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Mails in %s</source>
        <translation>Mails in %s</translation>
    </message>
    <message>
        <source>No unread mail here.</source>
        <translation>Keine ungelesene Mail hier.</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>Keine Mail hier.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Show unread mails only</source>
        <translation>Nur ungelesene Mails zeigen</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message numerus="yes">
        <source>%n mails are selected.</source>
        <translation>
            <numerusform>%n Mail ist ausgewählt.</numerusform>
            <numerusform>%n Mails sind ausgewählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailRows</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>mit Anhang</translation>
    </message>
    <message numerus="yes">
        <source>%n chat message(s)</source>
        <translation>
            <numerusform>%n Chat-Nachricht</numerusform>
            <numerusform>%n Chat-Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Choose a mail to read it here.</source>
        <translation>Wählen Sie eine Mail, um sie hier zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n remote picture(s) were left out: they would tell the sender that you read this.</source>
        <translation>
            <numerusform>%n fremdes Bild wurde weggelassen: es würde dem Absender verraten, dass Sie dies lesen.</numerusform>
            <numerusform>%n fremde Bilder wurden weggelassen: sie würden dem Absender verraten, dass Sie dies lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The mail is being fetched…</source>
        <translation>Die Mail wird abgeholt…</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Bilder anzeigen</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong in Liveletter. The log file in the profile's folder has the details.</source>
        <translation>In Liveletter ist etwas schiefgegangen. Einzelheiten stehen in der Protokolldatei im Ordner des Profils.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two persons</source>
        <translation>Zwei Personen zusammenführen</translation>
    </message>
    <message>
        <source>Search by name or address</source>
        <translation>Nach Name oder Adresse suchen</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Choose who is the same person as {name}.</source>
        <translation>Wählen Sie, wer dieselbe Person ist wie {name}.</translation>
    </message>
    <message>
        <source>Nobody in the list fits.</source>
        <translation>Niemand in der Liste passt.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Who else is {name}?</source>
        <translation>Wer ist noch {name}?</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>These mails lie in several accounts. Move those of one at a time.</source>
        <translation>Diese Mails liegen in mehreren Konten. Verschieben Sie die eines Kontos auf einmal.</translation>
    </message>
</context>
<context>
    <name>OutboxBar</name>
    <message>
        <source>“{subject}” was sent, but not to everybody: {refused}</source>
        <translation>„{subject}“ wurde gesendet, aber nicht an alle: {refused}</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>“{subject}” could not be sent. {sentence}</source>
        <translation>„{subject}“ konnte nicht gesendet werden. {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n Mail wartet auf den Versand.</numerusform>
            <numerusform>%n Mails warten auf den Versand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Noch einmal bearbeiten</translation>
    </message>
    <message>
        <source>Do not send…</source>
        <translation>Nicht senden…</translation>
    </message>
    <message>
        <source>A mail without subject</source>
        <translation>Eine Mail ohne Betreff</translation>
    </message>
    <message>
        <source>Take “{subject}” out of the outbox? It will not be sent.</source>
        <translation>„{subject}“ aus dem Postausgang nehmen? Sie wird dann nicht gesendet.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>OwnPresence</name>
    <message>
        <source>Available</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Nobody in your list is called that.</source>
        <translation>Niemand in Ihrer Liste heißt so.</translation>
    </message>
    <message>
        <source>Nobody is in your list yet. Add somebody with +, or answer a mail by chat.</source>
        <translation>Noch ist niemand in Ihrer Liste. Fügen Sie mit + jemanden hinzu, oder beantworten Sie eine Mail per Chat.</translation>
    </message>
    <message>
        <source>What to do with this person</source>
        <translation>Was mit dieser Person geschehen soll</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Mail schreiben</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>{address} is a person of its own now.</source>
        <translation>{address} ist jetzt eine eigene Person.</translation>
    </message>
    <message>
        <source>{other} is a part of {name} now. An address can be split off again.</source>
        <translation>{other} gehört jetzt zu {name}. Eine Adresse lässt sich wieder abtrennen.</translation>
    </message>
    <message>
        <source>{address} belongs to {name}.</source>
        <translation>{address} gehört zu {name}.</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>Hierher nehmen</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>It seems that {name} can be reached by chat at {address}.</source>
        <translation>Es scheint, dass {name} per Chat unter {address} erreichbar ist.</translation>
    </message>
    <message>
        <source>It seems that {name} has the mail address {address}.</source>
        <translation>Es scheint, dass {name} die Mail-Adresse {address} hat.</translation>
    </message>
    <message>
        <source>Learned from {source}.</source>
        <translation>Gelernt aus: {source}.</translation>
    </message>
    <message>
        <source>Learned from {source}: {evidence}</source>
        <translation>Gelernt aus: {source}: {evidence}</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>Ihre eigene Angabe</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>eine Mail</translation>
    </message>
    <message>
        <source>your chat contacts</source>
        <translation>Ihre Chat-Kontakte</translation>
    </message>
    <message>
        <source>the chat address given in their mail</source>
        <translation>die Chat-Adresse in der Mail</translation>
    </message>
    <message>
        <source>their answer to your mail</source>
        <translation>die Antwort auf Ihre Mail</translation>
    </message>
    <message>
        <source>their visiting card</source>
        <translation>die Visitenkarte</translation>
    </message>
    <message>
        <source>{other} becomes a part of {name}, with all mails, chats and addresses.</source>
        <translation>{other} geht in {name} auf, mit allen Mails, Chats und Adressen.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>available</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>länger abwesend</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>not online</source>
        <translation>nicht online</translation>
    </message>
</context>
<context>
    <name>PresenceMark</name>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Status text that your contacts see</source>
        <translation>Statustext, den Ihre Kontakte sehen</translation>
    </message>
    <message>
        <source>Your presence: {words}</source>
        <translation>Ihre Anwesenheit: {words}</translation>
    </message>
    <message>
        <source>Connect again now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>Was machen Sie gerade?</translation>
    </message>
</context>
<context>
    <name>ProposalRows</name>
    <message>
        <source>Perhaps also</source>
        <translation>Vielleicht auch</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Accept {address}</source>
        <translation>{address} annehmen</translation>
    </message>
    <message>
        <source>Decline {address}</source>
        <translation>{address} ablehnen</translation>
    </message>
</context>
<context>
    <name>ReceivedFiles</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>Anhang {name}, {size}</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open (this kind of file may do harm: save it and look at it first)</source>
        <translation>Öffnen (solche Dateien können Schaden anrichten: erst speichern und ansehen)</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>In Ordner speichern</translation>
    </message>
</context>
<context>
    <name>RecipientsField</name>
    <message>
        <source>People who fit</source>
        <translation>Personen, die passen</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>{name} would like to see when you are available.</source>
        <translation>{name} möchte sehen, wann Sie erreichbar sind.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(noch %n)</numerusform>
            <numerusform>(noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Mail: {0}</source>
        <translation>Mail: {0}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search mail and chat</source>
        <translation>Mail und Chat durchsuchen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search mails and chats</source>
        <translation>Mails und Chats durchsuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hit(s)</source>
        <translation>
            <numerusform>Der neueste Treffer</numerusform>
            <numerusform>Die neuesten %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word or a name: mails and chats are searched together, newest first.</source>
        <translation>Geben Sie ein Wort oder einen Namen ein: Mails und Chats werden zusammen durchsucht, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Nothing holds “{0}”. Try fewer words, or only the beginning of one.</source>
        <translation>Nichts enthält „{0}“. Versuchen Sie es mit weniger Wörtern oder nur mit einem Wortanfang.</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>{service}: server</source>
        <translation>{service}: Server</translation>
    </message>
    <message>
        <source>{service}: port</source>
        <translation>{service}: Port</translation>
    </message>
    <message>
        <source>{service}: encryption</source>
        <translation>{service}: Verschlüsselung</translation>
    </message>
    <message>
        <source>{service}: user name</source>
        <translation>{service}: Benutzername</translation>
    </message>
    <message>
        <source>same as the address</source>
        <translation>wie die Adresse</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Keine (nur dieser Rechner)</translation>
    </message>
    <message>
        <source>Unencrypted: fine, because nothing leaves this computer.</source>
        <translation>Unverschlüsselt: in Ordnung, denn nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Your password and all you write could be read by anybody on the way. Choose TLS or STARTTLS.</source>
        <translation>Ihr Passwort und alles, was Sie schreiben, könnte unterwegs jeder lesen. Wählen Sie TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Show a desktop notice for new mail and chat messages</source>
        <translation>Neue Mail und Chat-Nachrichten auf dem Bildschirm melden</translation>
    </message>
    <message>
        <source>Show who wrote and the first words in notices</source>
        <translation>In Meldungen zeigen, wer geschrieben hat, und die ersten Wörter</translation>
    </message>
    <message>
        <source>Play a sound with notices</source>
        <translation>Meldungen mit einem Ton begleiten</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird (Symbol in der Leiste)</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark</source>
        <translation>Farben des Fensters: wie das System, hell oder dunkel</translation>
    </message>
    <message>
        <source>Where the chat stands by a mail: beneath or beside</source>
        <translation>Wo der Chat bei einer Mail steht: darunter oder daneben</translation>
    </message>
    <message>
        <source>Tell people in your list that their message arrived</source>
        <translation>Personen in Ihrer Liste mitteilen, dass ihre Nachricht angekommen ist</translation>
    </message>
    <message>
        <source>Tell people in your list that you are writing</source>
        <translation>Personen in Ihrer Liste mitteilen, dass Sie schreiben</translation>
    </message>
    <message>
        <source>How often mail is looked for where the server cannot push it</source>
        <translation>Wie oft nach Mail gesehen wird, wenn der Server sie nicht von selbst meldet</translation>
    </message>
    <message>
        <source>How long a mail waits before it is really sent</source>
        <translation>Wie lange eine Mail wartet, bevor sie wirklich gesendet wird</translation>
    </message>
    <message>
        <source>Tell your chat address in the mails that you write (RFC 7259)</source>
        <translation>In Ihren Mails Ihre Chat-Adresse mitteilen (RFC 7259)</translation>
    </message>
    <message>
        <source>Senders whose remote pictures are always shown, comma-separated</source>
        <translation>Absender, deren fremde Bilder immer gezeigt werden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation>Unter der Mail</translation>
    </message>
    <message>
        <source>Beside the mail</source>
        <translation>Neben der Mail</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>No chat account</source>
        <translation>Kein Chat-Konto</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>{folder}: {done} of {total}</source>
        <translation>{folder}: {done} von {total}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Mail is offline: {why}</source>
        <translation>Mail ist offline: {why}</translation>
    </message>
    <message>
        <source>Chat is offline: {why}</source>
        <translation>Chat ist offline: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) waiting to be sent</source>
        <translation>
            <numerusform>%n Mail wartet auf den Versand</numerusform>
            <numerusform>%n Mails warten auf den Versand</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: {subject}</source>
        <translation>Gesendet: {subject}</translation>
    </message>
    <message>
        <source>Not sent: {subject}</source>
        <translation>Nicht gesendet: {subject}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>{0} is writing…</source>
        <translation>{0} schreibt…</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>An {0} schreiben</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf den Versand</translation>
    </message>
    <message>
        <source>sent, but the connection broke: not known whether it arrived</source>
        <translation>gesendet, aber die Verbindung riss ab: ob es ankam, ist nicht bekannt</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>gesendet {0}</translation>
    </message>
    <message>
        <source>delivered to {0} {1}</source>
        <translation>{0} zugestellt {1}</translation>
    </message>
    <message>
        <source>read by {0} {1}</source>
        <translation>von {0} gelesen {1}</translation>
    </message>
    <message>
        <source>the server did not take it</source>
        <translation>der Server hat es nicht angenommen</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>too late: not sent</source>
        <translation>zu spät: nicht gesendet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>sent as mail</source>
        <translation>als Mail gesendet</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Mail: {0}</source>
        <translation>Mail: {0}</translation>
    </message>
    <message>
        <source>with attachments</source>
        <translation>mit Anhängen</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Nothing has been said about this mail yet.</source>
        <translation>Zu dieser Mail wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>No mail has passed between you and {0}.</source>
        <translation>Zwischen Ihnen und {0} ging noch keine Mail hin und her.</translation>
    </message>
    <message>
        <source>No chat message has passed between you and {0}.</source>
        <translation>Zwischen Ihnen und {0} ging noch keine Chat-Nachricht hin und her.</translation>
    </message>
    <message>
        <source>Nothing has passed between you and {0} yet. Say hello.</source>
        <translation>Zwischen Ihnen und {0} war noch nichts. Sagen Sie Hallo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>Mail öffnen</translation>
    </message>
    <message>
        <source>Reply by mail</source>
        <translation>Per Mail antworten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>A new mail</source>
        <translation>Eine neue Mail</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Eine neue Nachricht</translation>
    </message>
    <message>
        <source>&amp;Open Liveletter</source>
        <translation>Liveletter &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;New mail</source>
        <translation>&amp;Neue Mail</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Liveletter</source>
        <translation>Willkommen bei Liveletter</translation>
    </message>
    <message>
        <source>Mail and chat in one window, each answering the other. Add your first account to begin.</source>
        <translation>Mail und Chat in einem Fenster, jedes beantwortet das andere. Fügen Sie Ihr erstes Konto hinzu, um zu beginnen.</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>Anhang {name}, {size}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
</TS>
