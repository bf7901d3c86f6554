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
        <source>C&amp;hange…</source>
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
        <source>&amp;Outbox and deliveries</source>
        <translation>Postausgang und &amp;Zustellungen</translation>
    </message>
    <message>
        <source>Li&amp;ve chats…</source>
        <translation>&amp;Live-Chats…</translation>
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
        <translation>Chat n&amp;eben oder unter der Mail</translation>
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
        <source>Chat &amp;link for other programs…</source>
        <translation>Chat-&amp;Link für andere Programme…</translation>
    </message>
    <message>
        <source>Drag this into a mail in another program, or click for a chat's link</source>
        <translation>In eine Mail in einem anderen Programm ziehen, oder für den Link zu einem Chat klicken</translation>
    </message>
    <message>
        <source>&amp;Hosts for live chats…</source>
        <translation>&amp;Hosts für Live-Chats…</translation>
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
    <name>Area</name>
    <message>
        <source>writing…</source>
        <translation>schreibt…</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>What {0} says</source>
        <translation>Was {0} sagt</translation>
    </message>
    <message>
        <source>What you say appears here.</source>
        <translation>Hier erscheint, was Sie sagen.</translation>
    </message>
    <message>
        <source>What {0} says appears here.</source>
        <translation>Hier erscheint, was {0} sagt.</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Areas of the members</source>
        <translation>Bereiche der Mitglieder</translation>
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
    <name>AskDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
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
    <name>AwayBar</name>
    <message>
        <source>&amp;Keep and retry</source>
        <translation>&amp;Behalten und neu versuchen</translation>
    </message>
    <message>
        <source>Send &amp;now: the server will keep it</source>
        <translation>&amp;Jetzt senden: der Server behält sie</translation>
    </message>
    <message>
        <source>&amp;Write as a mail</source>
        <translation>Als &amp;Mail schreiben</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Zurück zum Text</translation>
    </message>
    <message>
        <source>&amp;Always do this for {0}</source>
        <translation>Bei {0} &amp;immer so</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No mail address of {0} is known</source>
        <translation>Von {0} ist keine Mail-Adresse bekannt</translation>
    </message>
    <message>
        <source>{0} keeps messages for people who are away</source>
        <translation>{0} bewahrt Nachrichten für Abwesende auf</translation>
    </message>
    <message>
        <source>What shall be done when {0} is not there?</source>
        <translation>Was soll geschehen, wenn {0} nicht da ist?</translation>
    </message>
    <message>
        <source>{0} is not there now.</source>
        <translation>{0} ist gerade nicht da.</translation>
    </message>
    <message>
        <source>It is not known any more whether {0} is there.</source>
        <translation>Es ist nicht mehr bekannt, ob {0} da ist.</translation>
    </message>
    <message>
        <source>{0} is there now.</source>
        <translation>{0} ist jetzt da.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
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
    <name>BeforeSending</name>
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
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>The earlier conversation cannot go along. {why}</source>
        <translation>Die bisherige Unterhaltung kann nicht mitgehen. {why}</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send without the chat</source>
        <translation>Ohne Chat senden</translation>
    </message>
    <message>
        <source>All members of a chat see each other, hidden recipients (Bcc) too.</source>
        <translation>Alle Mitglieder eines Chats sehen einander, auch verborgene Empfänger (Bcc).</translation>
    </message>
    <message>
        <source>Move them to Cc</source>
        <translation>Nach Cc verschieben</translation>
    </message>
    <message numerus="yes">
        <source>A chat has room for %n recipient(s) of its mail, not for more.</source>
        <translation>
            <numerusform>Ein Chat hat nur für %n Empfänger seiner Mail Platz.</numerusform>
            <numerusform>Ein Chat hat nur für %n Empfänger seiner Mail Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>This mail carries a live chat, but no host is set up to hold it.</source>
        <translation>Diese Mail enthält einen Live-Chat, aber es ist kein Host dafür eingerichtet.</translation>
    </message>
    <message>
        <source>Set up a host…</source>
        <translation>Host einrichten…</translation>
    </message>
    <message>
        <source>The chat cannot be set up on {host}, so the mail was not sent. {why}</source>
        <translation>Der Chat lässt sich auf {host} nicht einrichten, deshalb wurde die Mail nicht gesendet. {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>{host} can be reached from your own network only. Are all recipients there?</source>
        <translation>{host} ist nur aus Ihrem eigenen Netz erreichbar. Sind alle Empfänger dort?</translation>
    </message>
    <message>
        <source>Choose another host…</source>
        <translation>Anderen Host wählen…</translation>
    </message>
    <message>
        <source>They are on my network</source>
        <translation>Sie sind in meinem Netz</translation>
    </message>
    <message numerus="yes">
        <source>%n mailing list(s): {lists}. All readers of a list would share one place in the chat. By an open link each joins alone and confirms a mail address.</source>
        <translation>
            <numerusform>%Ln Mailingliste: {lists}. Alle ihre Leser würden sich im Chat einen einzigen Platz teilen. Über einen offenen Link tritt jeder für sich bei und bestätigt dabei eine Mail-Adresse.</numerusform>
            <numerusform>%Ln Mailinglisten: {lists}. Alle Leser einer Liste würden sich im Chat einen einzigen Platz teilen. Über einen offenen Link tritt jeder für sich bei und bestätigt dabei eine Mail-Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send an open link</source>
        <translation>Offenen Link senden</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Trotzdem senden</translation>
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
        <source>{0} is not there now</source>
        <translation>{0} ist gerade nicht da</translation>
    </message>
    <message>
        <source>It is not known whether {0} is there</source>
        <translation>Es ist nicht bekannt, ob {0} da ist</translation>
    </message>
    <message>
        <source>It is not known whether {0} is there: you will see here when it arrives</source>
        <translation>Es ist nicht bekannt, ob {0} da ist: hier sehen Sie, wann es ankommt</translation>
    </message>
    <message>
        <source>{0} is not there: it was turned into a mail</source>
        <translation>{0} ist nicht da: daraus wurde eine Mail</translation>
    </message>
    <message>
        <source>{0} is not there: the server will keep it</source>
        <translation>{0} ist nicht da: der Server bewahrt sie auf</translation>
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
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change what is done when the person is not there</source>
        <translation>Ändern, was geschieht, wenn die Person nicht da ist</translation>
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
    <name>ChoiceMenu</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Zwischen zwei Tagen…</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Look and choose…</source>
        <translation>Ansehen und auswählen…</translation>
    </message>
    <message>
        <source>This thread</source>
        <translation>Dieser Mailwechsel</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>Everything with {name}</source>
        <translation>Alles mit {name}</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
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
        <translation>Be&amp;treff</translation>
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
        <translation>An&amp;hängen</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>&amp;Später senden…</translation>
    </message>
    <message>
        <source>Choose when this mail goes out (Ctrl+Shift+Return)</source>
        <translation>Wählen, wann diese Mail gesendet wird (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>More choices for this mail</source>
        <translation>Weitere Möglichkeiten für diese Mail</translation>
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
        <source>E&amp;mbed chat</source>
        <translation>Chat e&amp;inbetten</translation>
    </message>
    <message>
        <source>Drag this into the text for a live chat in this mail (Ctrl+Shift+L)</source>
        <translation>In den Text ziehen, um einen Live-Chat in diese Mail einzubetten (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Throw this mail away</source>
        <translation>Diese Mail wegwerfen</translation>
    </message>
    <message>
        <source>Send at that time</source>
        <translation>Dann senden</translation>
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
        <source>{day} {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>in doubt: it may have arrived</source>
        <translation>unklar: vielleicht angekommen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>given up: its time was over</source>
        <translation>aufgegeben: die Zeit war abgelaufen</translation>
    </message>
    <message>
        <source>put aside, not sent</source>
        <translation>beiseitegelegt, nicht gesendet</translation>
    </message>
    <message>
        <source>another mail was sent instead</source>
        <translation>stattdessen eine andere Mail gesendet</translation>
    </message>
    <message>
        <source>sent as a mail instead</source>
        <translation>stattdessen als Mail gesendet</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>kept until {name} is there</source>
        <translation>aufbewahrt, bis {name} da ist</translation>
    </message>
    <message>
        <source>kept until they are there</source>
        <translation>aufbewahrt, bis sie da sind</translation>
    </message>
    <message>
        <source>waiting: next try {time}</source>
        <translation>wartet, nächster Versuch: {time}</translation>
    </message>
    <message>
        <source>goes out {time}</source>
        <translation>wird gesendet: {time}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf den Versand</translation>
    </message>
    <message>
        <source>It is kept here until {name} is there.</source>
        <translation>Die Nachricht bleibt hier, bis {name} da ist.</translation>
    </message>
    <message>
        <source>It is kept here until the person is there.</source>
        <translation>Die Nachricht bleibt hier, bis die Person da ist.</translation>
    </message>
    <message>
        <source>It goes out {time}; until then it can be taken back.</source>
        <translation>Wird gesendet: {time}; bis dahin lässt es sich zurückholen.</translation>
    </message>
    <message>
        <source>The next try is at {time}.</source>
        <translation>Nächster Versuch: {time}.</translation>
    </message>
    <message>
        <source>It is sent as soon as the server is reached.</source>
        <translation>Wird gesendet, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>It is tried until it is sent.</source>
        <translation>Es wird versucht, bis es gelingt.</translation>
    </message>
    <message>
        <source>It is tried until {time}, then given up.</source>
        <translation>Es wird bis {time} versucht, dann aufgegeben.</translation>
    </message>
    <message>
        <source>put into the outbox</source>
        <translation>in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>versucht</translation>
    </message>
    <message>
        <source>tried by {server}</source>
        <translation>Versuch über {server}</translation>
    </message>
    <message>
        <source>put into the outbox once more</source>
        <translation>noch einmal in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>nächster Versuch: {time}</translation>
    </message>
    <message>
        <source>handed to {server}</source>
        <translation>übergeben an {server}</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>den Server</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>von {name} gelesen</translation>
    </message>
    <message>
        <source>failed for {address}</source>
        <translation>fehlgeschlagen für {address}</translation>
    </message>
    <message>
        <source>failed at {server}</source>
        <translation>fehlgeschlagen bei {server}</translation>
    </message>
    <message>
        <source>the connection broke while it was handed over, so it is looked for first</source>
        <translation>die Verbindung riss bei der Übergabe ab, darum wird zuerst nachgesehen, ob es ankam</translation>
    </message>
    <message>
        <source>delivered to {name}, as {server} reports</source>
        <translation>{name} zugestellt, meldet {server}</translation>
    </message>
    <message>
        <source>delivered, as {server} reports</source>
        <translation>zugestellt, meldet {server}</translation>
    </message>
    <message>
        <source>delivered to {name}'s {device}</source>
        <translation>{name} zugestellt ({device})</translation>
    </message>
    <message>
        <source>delivered to {name}</source>
        <translation>{name} zugestellt</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>What became of it…</source>
        <translation>Was daraus wurde…</translation>
    </message>
</context>
<context>
    <name>DeliveryLog</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing is known of it any more.</source>
        <translation>Darüber ist nichts mehr bekannt.</translation>
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
        <translation>Wegwer&amp;fen…</translation>
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
    <name>Entry</name>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Send a file, or the earlier conversation; files can be dropped here too</source>
        <translation>Eine Datei oder die bisherige Unterhaltung senden; Dateien lassen sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Send a file; files can be dropped or pasted here too</source>
        <translation>Eine Datei senden; Dateien lassen sich auch hierher ziehen oder einfügen</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>Send a file…</source>
        <translation>Datei senden…</translation>
    </message>
    <message>
        <source>Send along the earlier conversation…</source>
        <translation>Bisherige Unterhaltung mitsenden…</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
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
    <name>History</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>this thread</source>
        <translation>dieser Mailwechsel</translation>
    </message>
    <message>
        <source>this chat</source>
        <translation>dieser Chat</translation>
    </message>
    <message>
        <source>everything with {name}</source>
        <translation>alles mit {name}</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>der letzte Tag</numerusform>
            <numerusform>die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Goes along: {what}</source>
        <translation>Geht mit: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n Mail</numerusform>
            <numerusform>%n Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing is there</source>
        <translation>nichts vorhanden</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>ohne Anhänge</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) left out</source>
        <translation>
            <numerusform>%n Anhang weggelassen</numerusform>
            <numerusform>%n Anhänge weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} is too large for {server}, which takes {limit}. Nothing goes along as it is.</source>
        <translation>{size} ist zu groß für {server}: angenommen werden höchstens {limit}. So geht nichts mit.</translation>
    </message>
    <message>
        <source>{size} is too large: {limit} can be sent. Nothing goes along as it is.</source>
        <translation>{size} ist zu groß: höchstens {limit} lassen sich senden. So geht nichts mit.</translation>
    </message>
    <message>
        <source>{server} takes {limit}</source>
        <translation>{server} nimmt höchstens {limit} an</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>höchstens {limit}</translation>
    </message>
    <message>
        <source>Nothing goes along</source>
        <translation>Nichts geht mit</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n recipients of this mail will get it.</source>
        <translation>
            <numerusform>Der Empfänger dieser Mail bekommt sie.</numerusform>
            <numerusform>Alle %n Empfänger dieser Mail bekommen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>geschrieben von {name}</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>Anhang {name}, {size}</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>geht mit</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in it were written by others: {writers}. {name} will read them.</source>
        <translation>
            <numerusform>%n Eintrag darin stammt von anderen: {writers}. {name} wird ihn lesen.</numerusform>
            <numerusform>%n Einträge darin stammen von anderen: {writers}. {name} wird sie lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>you have this already</source>
        <translation>haben Sie schon</translation>
    </message>
    <message>
        <source>differs from what you hold: yours stays</source>
        <translation>weicht ab: Ihre Fassung bleibt</translation>
    </message>
    <message>
        <source>{name} says that you wrote this; your archive does not know it</source>
        <translation>laut {name} von Ihnen; Ihr Archiv kennt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>{name} says that you wrote %n of these. Your archive does not know them: be careful.</source>
        <translation>
            <numerusform>{name} sagt, Sie hätten einen dieser Einträge geschrieben. Ihr Archiv kennt ihn nicht: seien Sie vorsichtig.</numerusform>
            <numerusform>{name} sagt, Sie hätten %n dieser Einträge geschrieben. Ihr Archiv kennt sie nicht: seien Sie vorsichtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ from what you hold. Yours stay as they are.</source>
        <translation>
            <numerusform>%n Eintrag weicht von Ihrem ab. Ihrer bleibt, wie er ist.</numerusform>
            <numerusform>%n Einträge weichen von Ihren ab. Ihre bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot belong to a conversation with {name} and are never filed.</source>
        <translation>
            <numerusform>%n Eintrag kann nicht zu einer Unterhaltung mit {name} gehören und wird nie abgelegt.</numerusform>
            <numerusform>%n Einträge können nicht zu einer Unterhaltung mit {name} gehören und werden nie abgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} sent along an earlier conversation</source>
        <translation>{name} hat eine bisherige Unterhaltung mitgesendet</translation>
    </message>
    <message>
        <source>Sent along by {address} on {date}. What stands in it is {name}’s word: it did not reach you itself.</source>
        <translation>Mitgesendet von {address}, {date}. Was darin steht, sind Angaben von {name}: Sie haben es nicht selbst empfangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you had already</source>
        <translation>
            <numerusform>%n hatten Sie schon</numerusform>
            <numerusform>%n hatten Sie schon</numerusform>
        </translation>
    </message>
    <message>
        <source>{mails} and {messages} filed</source>
        <translation>{mails} und {messages} abgelegt</translation>
    </message>
    <message>
        <source>{items} filed</source>
        <translation>{items} abgelegt</translation>
    </message>
    <message>
        <source>Nothing new was filed</source>
        <translation>Nichts Neues abgelegt</translation>
    </message>
    <message>
        <source>{name} sent along the earlier conversation.</source>
        <translation>{name} hat die bisherige Unterhaltung mitgesendet.</translation>
    </message>
    <message>
        <source>Sent along by {name} on {date}; not received by yourself</source>
        <translation>Mitgesendet von {name}, {date}; nicht von Ihnen selbst empfangen</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>Look inside…</source>
        <translation>Hineinsehen…</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Let nothing go along</source>
        <translation>Nichts mitgehen lassen</translation>
    </message>
    <message>
        <source>Goes along: nothing more</source>
        <translation>Geht mit: nichts weiter</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>dieser Person</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Host for live chats</source>
        <translation>Host für Live-Chats</translation>
    </message>
    <message>
        <source>Address of the host</source>
        <translation>Adresse des Hosts</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Ihre Mail-Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>or the operator's key</source>
        <translation>oder Schlüssel vom Betreiber</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Code senden</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Looking for the host…</source>
        <translation>Der Host wird gesucht…</translation>
    </message>
    <message>
        <source>A code was sent to {address}. It may take a minute; look into the junk too.</source>
        <translation>Ein Code wurde an {address} gesendet. Es kann eine Minute dauern; sehen Sie auch im Spam nach.</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>Wird eingerichtet…</translation>
    </message>
    <message>
        <source>&amp;Send another code</source>
        <translation>Neuen &amp;Code senden</translation>
    </message>
    <message>
        <source>A live chat is held by a host: a web server that lets people in who have nothing but a browser. Whoever runs it, perhaps your company or a friend, has told you its address.</source>
        <translation>Ein Live-Chat läuft auf einem Host: einem Webserver, der auch Personen einlässt, die nur einen Browser haben. Wer ihn betreibt, vielleicht Ihre Firma oder ein Freund, hat Ihnen seine Adresse genannt.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Your &amp;mail address</source>
        <translation>Ihre &amp;Mail-Adresse</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>Set up a host for live chats</source>
        <translation>Einen Host für Live-Chats einrichten</translation>
    </message>
    <message>
        <source>{host} works, but only for people on your own network: nobody else can reach it.</source>
        <translation>{host} funktioniert, aber nur für Personen in Ihrem eigenen Netz: Niemand sonst kann ihn erreichen.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Hosts for live chats</source>
        <translation>Hosts für Live-Chats</translation>
    </message>
    <message>
        <source>No host is set up. Add one, and you can put a live chat into any mail.</source>
        <translation>Kein Host ist eingerichtet. Fügen Sie einen hinzu, dann können Sie in jede Mail einen Live-Chat einbetten.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>{host} (your own)</source>
        <translation>{host} (Ihr eigener)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>{host} works, and can be reached from outside.</source>
        <translation>{host} funktioniert und ist von außen erreichbar.</translation>
    </message>
    <message>
        <source>Remove {host}? Chats on it end for you; what was said stays beneath its mails.</source>
        <translation>{host} entfernen? Chats auf diesem Host enden für Sie; was gesagt wurde, bleibt unter den Mails stehen.</translation>
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
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
</context>
<context>
    <name>InvitationBar</name>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Join the chat</source>
        <translation>Dem Chat beitreten</translation>
    </message>
    <message>
        <source>Ask the host who invites you. The others do not see it.</source>
        <translation>Den Host fragen, wer Sie einlädt. Die anderen sehen das nicht.</translation>
    </message>
    <message>
        <source>The others see that you joined.</source>
        <translation>Die anderen sehen, dass Sie beigetreten sind.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Wieder beitreten</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite one more</source>
        <translation>Noch jemanden einladen</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mail-Adresse</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Name, as the others will see it</source>
        <translation>Name, so wie ihn die anderen sehen</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Write a mail with it</source>
        <translation>&amp;Mail damit schreiben</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>They get a link of their own: whoever has it may talk in this chat, and in no other.</source>
        <translation>Die Person bekommt einen eigenen Link: Wer ihn hat, darf in diesem Chat mitreden und in keinem anderen.</translation>
    </message>
    <message>
        <source>Whom do you want to invite?</source>
        <translation>Wen möchten Sie einladen?</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message>
        <source>No mail address of {0} is known</source>
        <translation>Von {0} ist keine Mail-Adresse bekannt</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Until it is sent</source>
        <translation>Bis es gesendet ist</translation>
    </message>
    <message>
        <source>The link was copied</source>
        <translation>Der Link wurde kopiert</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>In Ordner speichern</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>JustSent</name>
    <message>
        <source>“{subject}” will be sent {time}.</source>
        <translation>„{subject}“ wird gesendet: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>“{subject}” will be sent in %n s.</source>
        <translation>
            <numerusform>„{subject}“ wird in %n s gesendet.</numerusform>
            <numerusform>„{subject}“ wird in %n s gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Chat link</source>
        <translation>Chat-Link</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;hoices…</source>
        <translation>&amp;Optionen…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No host is set up yet that could hold the chat.</source>
        <translation>Noch ist kein Host für den Chat eingerichtet.</translation>
    </message>
    <message>
        <source>Set up a host…</source>
        <translation>Host einrichten…</translation>
    </message>
    <message>
        <source>{host} can be reached from your own network only. Are all who get the link there?</source>
        <translation>{host} ist nur aus Ihrem eigenen Netz erreichbar. Sind alle dort, die den Link bekommen?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>They are on my network</source>
        <translation>Sie sind in meinem Netz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The link is ready: drag the icon now, or copy the link.</source>
        <translation>Der Link ist bereit: Ziehen Sie jetzt das Symbol, oder kopieren Sie den Link.</translation>
    </message>
    <message>
        <source>Setting up the chat…</source>
        <translation>Der Chat wird eingerichtet…</translation>
    </message>
    <message>
        <source>The link is in the clipboard: paste it into any mail or message.</source>
        <translation>Der Link ist in der Zwischenablage: Fügen Sie ihn in eine beliebige Mail oder Nachricht ein.</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <translation>Chat mit {name}</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>The link was dropped into another program.</source>
        <translation>Der Link wurde in einem anderen Programm abgelegt.</translation>
    </message>
    <message>
        <source>Chat: drag this into a mail</source>
        <translation>Chat: in eine Mail ziehen</translation>
    </message>
    <message>
        <source>Drag me</source>
        <translation>Hier ziehen</translation>
    </message>
    <message>
        <source>Drag this into a mail that you write in another program</source>
        <translation>In eine Mail ziehen, die Sie in einem anderen Programm schreiben</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Drag the icon into a mail that you write in another program, or copy the link. Whoever opens it confirms a mail address and talks with you, in any browser.</source>
        <translation>Ziehen Sie das Symbol in eine Mail, die Sie in einem anderen Programm schreiben, oder kopieren Sie den Link. Wer ihn öffnet, bestätigt eine Mail-Adresse und spricht mit Ihnen, in jedem Browser.</translation>
    </message>
    <message>
        <source>A live chat for any mail program</source>
        <translation>Ein Live-Chat für jedes Mail-Programm</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>This mail carries a live chat at {0}.</source>
        <translation>Diese Mail enthält einen Live-Chat auf {0}.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>Die Verbindung wäre nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Chat without a record</source>
        <translation>Chat ohne Aufzeichnung</translation>
    </message>
    <message>
        <source>{0} invites you to “{1}”.</source>
        <translation>{0} lädt Sie zu „{1}“ ein.</translation>
    </message>
    <message>
        <source>The others will see you as {0}.</source>
        <translation>Die anderen sehen Sie als {0}.</translation>
    </message>
    <message>
        <source>The chat is closed: what was said can still be read.</source>
        <translation>Der Chat ist geschlossen: Was gesagt wurde, lässt sich noch lesen.</translation>
    </message>
    <message>
        <source>What is said is recorded by the host.</source>
        <translation>Was gesagt wird, zeichnet der Host auf.</translation>
    </message>
    <message>
        <source>Nothing of it is recorded.</source>
        <translation>Nichts davon wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Take care: this mail came from {0}, but the chat belongs to {1}.</source>
        <translation>Vorsicht: Diese Mail kam von {0}, der Chat gehört aber {1}.</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Chatverlauf kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Leave the chat…</source>
        <translation>Chat verlassen…</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Hier löschen…</translation>
    </message>
    <message>
        <source>Invite one more…</source>
        <translation>Noch jemanden einladen…</translation>
    </message>
    <message>
        <source>Let nobody else in by the open link</source>
        <translation>Über den offenen Link niemanden mehr einlassen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save everything as a file…</source>
        <translation>Alles als Datei speichern…</translation>
    </message>
    <message>
        <source>Close the chat…</source>
        <translation>Chat schließen…</translation>
    </message>
    <message>
        <source>Delete from the host…</source>
        <translation>Vom Host löschen…</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Shown only when I answer</source>
        <translation>Nur sichtbar, wenn ich antworte</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>My presence</source>
        <translation>Meine Anwesenheit</translation>
    </message>
    <message>
        <source>Mail to absent members</source>
        <translation>Mails an Abwesende</translation>
    </message>
    <message>
        <source>Copy a new link…</source>
        <translation>Neuen Link kopieren…</translation>
    </message>
    <message>
        <source>Take out of the chat…</source>
        <translation>Aus dem Chat entfernen…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Nach einem Tag</numerusform>
            <numerusform>Nach %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <translation>
            <numerusform>Nach einer Stunde</numerusform>
            <numerusform>Nach %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach einer Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown is kept here.</source>
        <translation>Was Sie sehen, ist hier gespeichert.</translation>
    </message>
    <message>
        <source>You were taken out of this chat</source>
        <translation>Sie wurden aus diesem Chat entfernt</translation>
    </message>
    <message>
        <source>Gone from the host</source>
        <translation>Auf dem Host nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>This chat is over</source>
        <translation>Dieser Chat ist zu Ende</translation>
    </message>
    <message>
        <source>Closed {0}</source>
        <translation>Geschlossen: {0}</translation>
    </message>
    <message>
        <source>You left this chat</source>
        <translation>Sie haben diesen Chat verlassen</translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation>Verbindet mit {0}…</translation>
    </message>
    <message>
        <source>{0} cannot be reached</source>
        <translation>{0} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Live on {0}</source>
        <translation>Live auf {0}</translation>
    </message>
    <message>
        <source>you are hidden</source>
        <translation>Sie sind verborgen</translation>
    </message>
    <message>
        <source>you are seen only when you answer</source>
        <translation>nur sichtbar, wenn Sie antworten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>beigetreten</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} und %n weitere Person</numerusform>
            <numerusform>{0} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is writing…</source>
        <translation>{0} schreibt…</translation>
    </message>
    <message>
        <source>{0} are writing…</source>
        <translation>{0} schreiben…</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>die anderen</translation>
    </message>
    <message>
        <source>Members: {0}</source>
        <translation>Mitglieder: {0}</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>[File: {0}]</source>
        <translation>[Datei: {0}]</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}): {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>LiveBlock</name>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>Set up a host…</source>
        <translation>Host einrichten…</translation>
    </message>
    <message>
        <source>Choices for this chat (Return)</source>
        <translation>Optionen für diesen Chat (Eingabe)</translation>
    </message>
    <message>
        <source>Remove the chat from this mail</source>
        <translation>Chat aus dieser Mail entfernen</translation>
    </message>
    <message>
        <source>{words}. Return: choices; Delete: remove; Alt+Up and Alt+Down: move.</source>
        <translation>{words}. Eingabe: Optionen; Entf: entfernen; Alt+Aufwärts und Alt+Abwärts: verschieben.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
</context>
<context>
    <name>LivePart</name>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>No host is set up yet that can hold it</source>
        <translation>Noch ist kein Host dafür eingerichtet</translation>
    </message>
    <message>
        <source>Embed a live &amp;chat</source>
        <translation>Live-&amp;Chat einbetten</translation>
    </message>
    <message>
        <source>&amp;Choices…</source>
        <translation>O&amp;ptionen…</translation>
    </message>
    <message>
        <source>Move to the cur&amp;sor</source>
        <translation>Zum &amp;Cursor verschieben</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove from this mail</source>
        <translation>Aus dieser Mail &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>A live chat stands in it: Tab leads there.</source>
        <translation>Ein Live-Chat steht darin: Die Tabulatortaste führt dorthin.</translation>
    </message>
</context>
<context>
    <name>LiveWish</name>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>Live chat: {title}</source>
        <translation>Live-Chat: {title}</translation>
    </message>
    <message>
        <source>no mails to absent members</source>
        <translation>keine Mails an Abwesende</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>mit Formular</translation>
    </message>
    <message>
        <source>open link for mailing lists</source>
        <translation>offener Link für Mailinglisten</translation>
    </message>
    <message>
        <source>on your network only</source>
        <translation>nur in Ihrem Netz</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>mit Aufzeichnung</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>ohne Aufzeichnung</translation>
    </message>
    <message>
        <source>your presence is shown</source>
        <translation>Anwesenheit sichtbar</translation>
    </message>
    <message>
        <source>your presence is hidden</source>
        <translation>Anwesenheit verborgen</translation>
    </message>
    <message>
        <source>your presence is shown when you answer</source>
        <translation>Anwesenheit sichtbar, wenn Sie antworten</translation>
    </message>
    <message>
        <source>&amp;Recorded</source>
        <translation>Mit Auf&amp;zeichnung</translation>
    </message>
    <message>
        <source>What is said is kept on the host and in your archive: it can be read beneath the mail at any time.</source>
        <translation>Was gesagt wird, bleibt auf dem Host und in Ihrem Archiv gespeichert: Es lässt sich jederzeit unter der Mail lesen.</translation>
    </message>
    <message>
        <source>&amp;No record</source>
        <translation>Ohne A&amp;ufzeichnung</translation>
    </message>
    <message>
        <source>Nothing of what is said is stored anywhere. It is gone when the chat ends, and absent members get no mails with messages. Members can still copy what they see.</source>
        <translation>Nichts von dem, was gesagt wird, wird irgendwo gespeichert. Es verschwindet, wenn der Chat endet, und Abwesende bekommen keine Mails mit Nachrichten. Kopieren können die Mitglieder trotzdem, was sie sehen.</translation>
    </message>
    <message>
        <source>Shown while you are online</source>
        <translation>Sichtbar, solange Sie online sind</translation>
    </message>
    <message>
        <source>Shown only for a while when you answer</source>
        <translation>Nur kurze Zeit sichtbar, wenn Sie antworten</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach einer Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
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
        <translation>Ein Link zu „{scheme}:“ wurde nicht geöffnet: Er könnte Schaden anrichten.</translation>
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
    <message>
        <source>With {0} alone</source>
        <translation>Mit {0} allein</translation>
    </message>
    <message>
        <source>In the live chat</source>
        <translation>Im Live-Chat</translation>
    </message>
    <message>
        <source>Where do you want to answer?</source>
        <translation>Wo möchten Sie antworten?</translation>
    </message>
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
    <name>MemberChip</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
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
    <name>OfferDialog</name>
    <message>
        <source>Earlier conversation</source>
        <translation>Bisherige Unterhaltung</translation>
    </message>
    <message>
        <source>What was sent along</source>
        <translation>Was mitgesendet wurde</translation>
    </message>
    <message>
        <source>Search by title, writer or file</source>
        <translation>Nach Titel, Verfasser oder Datei suchen</translation>
    </message>
    <message>
        <source>Only what &amp;does not agree with your archive</source>
        <translation>Nur, was nicht zu Ihrem Archiv &amp;passt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;File this conversation</source>
        <translation>&amp;Unterhaltung ablegen</translation>
    </message>
    <message>
        <source>The earlier conversation is being fetched…</source>
        <translation>Die bisherige Unterhaltung wird abgeholt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>All of this is in your archive already.</source>
        <translation>All das ist schon in Ihrem Archiv.</translation>
    </message>
    <message>
        <source>Filing…</source>
        <translation>Wird abgelegt…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message>
        <source>In your archive</source>
        <translation>In Ihrem Archiv</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>A chat's link is in the clipboard: paste it into any mail or message.</source>
        <translation>Der Link zu einem Chat ist in der Zwischenablage: Fügen Sie ihn in eine beliebige Mail oder Nachricht ein.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Send as &amp;mail…</source>
        <translation>Als &amp;Mail senden…</translation>
    </message>
    <message>
        <source>&amp;Edit again…</source>
        <translation>Noch einmal &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Try &amp;until…</source>
        <translation>&amp;Versuchen bis…</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>B&amp;eiseitelegen</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>Nicht s&amp;enden</translation>
    </message>
    <message>
        <source>Show the &amp;conversation</source>
        <translation>&amp;Unterhaltung zeigen</translation>
    </message>
    <message>
        <source>&amp;Open the mail</source>
        <translation>Mail &amp;öffnen</translation>
    </message>
    <message>
        <source>A mail without subject</source>
        <translation>Eine Mail ohne Betreff</translation>
    </message>
    <message>
        <source>Take “{title}” out of the outbox? It will not be sent.</source>
        <translation>„{title}“ aus dem Postausgang nehmen? Es wird dann nicht gesendet.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <source>For one day</source>
        <translation>Einen Tag lang</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>Drei Tage lang</translation>
    </message>
    <message>
        <source>For one week</source>
        <translation>Eine Woche lang</translation>
    </message>
    <message>
        <source>Until it is sent</source>
        <translation>Bis es gesendet ist</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Chat message</source>
        <translation>Chat-Nachricht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>Nothing here holds “{text}”.</source>
        <translation>Nichts hier enthält „{text}“.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What you send stands here, with what became of it.</source>
        <translation>Noch wurde nichts gesendet. Hier steht, was Sie senden und was daraus wurde.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf den Versand.</translation>
    </message>
    <message>
        <source>Nothing needs you: what you sent has left, or is on its way.</source>
        <translation>Nichts zu klären: was Sie gesendet haben, ist hinausgegangen oder unterwegs.</translation>
    </message>
    <message>
        <source>Nothing here is proven to be delivered yet.</source>
        <translation>Noch ist für nichts hier belegt, dass es zugestellt wurde.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
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
        <source>Undo</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>“{subject}” did not arrive. {sentence}</source>
        <translation>„{subject}“ ist nicht angekommen. {sentence}</translation>
    </message>
    <message>
        <source>Send in another way…</source>
        <translation>Anders senden…</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Postausgang zeigen</translation>
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
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
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
    <name>OutboxDetail</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>{names} ({addresses})</source>
        <translation>{names} ({addresses})</translation>
    </message>
    <message>
        <source>{kind} to {people}, {date}</source>
        <translation>{kind} an {people}, {date}</translation>
    </message>
</context>
<context>
    <name>OutboxFilter</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>Chat-Nachrichten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Live chats</source>
        <translation>Live-Chats</translation>
    </message>
    <message>
        <source>Search by recipient or title</source>
        <translation>Nach Empfänger oder Titel suchen</translation>
    </message>
    <message>
        <source>Recipient or title</source>
        <translation>Empfänger oder Titel</translation>
    </message>
</context>
<context>
    <name>OutboxWindow</name>
    <message>
        <source>Outbox and deliveries</source>
        <translation>Postausgang und Zustellungen</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Weiter zurück wird gesucht…</translation>
    </message>
    <message>
        <source>Choose something to see what became of it.</source>
        <translation>Wählen Sie etwas aus, um zu sehen, was daraus wurde.</translation>
    </message>
    <message>
        <source>What was sent, newest first</source>
        <translation>Gesendetes, das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>OwnHost</name>
    <message>
        <source>Run a small host in Liveletter, for people on my network</source>
        <translation>Kleinen Host in Liveletter betreiben, für Personen in meinem Netz</translation>
    </message>
    <message>
        <source>It is being started…</source>
        <translation>Er wird gestartet…</translation>
    </message>
    <message>
        <source>It is being ended…</source>
        <translation>Er wird beendet…</translation>
    </message>
    <message>
        <source>Nobody outside can reach it. It runs as long as Liveletter does, and its mails are sent from your own mail account.</source>
        <translation>Von außen kann ihn niemand erreichen. Er läuft, solange Liveletter läuft, und seine Mails gehen von Ihrem eigenen Mailkonto aus.</translation>
    </message>
    <message>
        <source>It runs, and is reached at {address} as long as Liveletter does.</source>
        <translation>Er läuft und ist unter {address} erreichbar, solange Liveletter läuft.</translation>
    </message>
    <message>
        <source>Its mails are sent from {address}.</source>
        <translation>Seine Mails werden von {address} gesendet.</translation>
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
    <name>PreviewDialog</name>
    <message>
        <source>What goes along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>dieser Person</translation>
    </message>
    <message>
        <source>Search by title, writer or file</source>
        <translation>Nach Titel, Verfasser oder Datei suchen</translation>
    </message>
    <message>
        <source>&amp;Largest attachments first</source>
        <translation>&amp;Größte Anhänge zuerst</translation>
    </message>
    <message>
        <source>Let these &amp;go along</source>
        <translation>Das mit&amp;senden</translation>
    </message>
    <message>
        <source>Looking for what passed with {name}…</source>
        <translation>Was mit {name} gewechselt wurde, wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing of this passed with {name}.</source>
        <translation>Mit {name} wurde nichts davon gewechselt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What goes along to {name}</source>
        <translation>Was an {name} mitgeht</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>PreviewSum</name>
    <message>
        <source>Leave out the largest</source>
        <translation>Die größten weglassen</translation>
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
    <name>ReceiptBar</name>
    <message>
        <source>Tell them</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Do not tell</source>
        <translation>Nicht bestätigen</translation>
    </message>
    <message>
        <source>{name} asks to be told that you have read this.</source>
        <translation>{name} bittet um eine Bestätigung, dass Sie dies gelesen haben.</translation>
    </message>
    <message>
        <source>{name} asks that {address} be told that you have read this.</source>
        <translation>{name} bittet um eine Bestätigung an {address}, dass Sie dies gelesen haben.</translation>
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
    <name>RowNotice</name>
    <message>
        <source>Leave attachments out…</source>
        <translation>Anhänge weglassen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ScopeControls</name>
    <message>
        <source>How much goes along</source>
        <translation>Wie viel mitgeht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Mails</source>
        <translation>&amp;Mails</translation>
    </message>
    <message>
        <source>Cha&amp;ts</source>
        <translation>C&amp;hats</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>A&amp;nhänge</translation>
    </message>
    <message>
        <source>This thread</source>
        <translation>Dieser Mailwechsel</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Everything with {name}</source>
        <translation>Alles mit {name}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vom</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis zum</translation>
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
    <name>SendLater</name>
    <message>
        <source>In one hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Morgen um {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>This time is over already. Choose a later one.</source>
        <translation>Diese Zeit ist schon vorbei. Wählen Sie eine spätere.</translation>
    </message>
</context>
<context>
    <name>SendLaterDialog</name>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Take this time</source>
        <translation>&amp;Diese Zeit nehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>When shall this mail go out?</source>
        <translation>Wann soll diese Mail gesendet werden?</translation>
    </message>
</context>
<context>
    <name>SendingChoices</name>
    <message>
        <source>At a date…</source>
        <translation>An einem Datum…</translation>
    </message>
    <message>
        <source>Goes out on {date}</source>
        <translation>Wird gesendet: {date}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Ask for a read &amp;receipt</source>
        <translation>&amp;Lesebestätigung anfordern</translation>
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
    <name>SessionDeeds</name>
    <message>
        <source>No mail address of anybody in this chat is known.</source>
        <translation>Von niemandem in diesem Chat ist eine Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>All that passed with {0}</source>
        <translation>Alles, was mit {0} gewechselt wurde</translation>
    </message>
</context>
<context>
    <name>SessionDoings</name>
    <message>
        <source>Save to folder</source>
        <translation>In Ordner speichern</translation>
    </message>
    <message>
        <source>The transcript was copied.</source>
        <translation>Der Chatverlauf wurde kopiert.</translation>
    </message>
    <message>
        <source>What was said stays here. The others see that you left; the link in the mail lets you come back.</source>
        <translation>Was gesagt wurde, bleibt hier. Die anderen sehen, dass Sie gegangen sind; über den Link in der Mail können Sie zurückkommen.</translation>
    </message>
    <message>
        <source>Nothing of what was said stays here. The others see that you left; the link in the mail lets you come back while the chat goes on.</source>
        <translation>Von dem, was gesagt wurde, bleibt hier nichts. Die anderen sehen, dass Sie gegangen sind; über den Link in der Mail können Sie zurückkommen, solange der Chat läuft.</translation>
    </message>
    <message>
        <source>Leave this chat?</source>
        <translation>Diesen Chat verlassen?</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>You left the chat.</source>
        <translation>Sie haben den Chat verlassen.</translation>
    </message>
    <message>
        <source>Here is your place in our chat:
{0}</source>
        <translation>Hier ist Ihr Platz in unserem Chat:
{0}</translation>
    </message>
    <message>
        <source>Make a new link for {0}?</source>
        <translation>Neuen Link für {0} erstellen?</translation>
    </message>
    <message>
        <source>The link that {0} has, in the mail too, leads nowhere any more. The new one is copied: hand it to them.</source>
        <translation>Der Link, den {0} hat, auch der in der Mail, führt dann nirgendwohin mehr. Der neue wird kopiert: Geben Sie ihn der Person.</translation>
    </message>
    <message>
        <source>&amp;Make a new link</source>
        <translation>Neuen &amp;Link erstellen</translation>
    </message>
    <message>
        <source>Take {0} out of this chat?</source>
        <translation>{0} aus diesem Chat entfernen?</translation>
    </message>
    <message>
        <source>Their link leads nowhere any more. What they said stays.</source>
        <translation>Der Link der Person führt dann nirgendwohin mehr. Was sie gesagt hat, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation>{0} wurde entfernt.</translation>
    </message>
    <message>
        <source>Nobody can say anything more. What was said stays, here and on the host.</source>
        <translation>Niemand kann dann mehr etwas sagen. Was gesagt wurde, bleibt, hier und auf dem Host.</translation>
    </message>
    <message>
        <source>Nobody can say anything more. Nothing of this chat is kept: it is gone then.</source>
        <translation>Niemand kann dann mehr etwas sagen. Von diesem Chat wird nichts gespeichert: Er verschwindet damit.</translation>
    </message>
    <message>
        <source>Close this chat?</source>
        <translation>Diesen Chat schließen?</translation>
    </message>
    <message>
        <source>C&amp;lose the chat</source>
        <translation>Chat &amp;schließen</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Delete this chat from the host?</source>
        <translation>Diesen Chat vom Host löschen?</translation>
    </message>
    <message>
        <source>The members' links lead nowhere any more, and nobody can read there what was said.</source>
        <translation>Die Links der Mitglieder führen dann nirgendwohin mehr, und niemand kann dort lesen, was gesagt wurde.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete it here too</source>
        <translation>Auch hier löschen</translation>
    </message>
    <message>
        <source>The chat was deleted from the host.</source>
        <translation>Der Chat wurde vom Host gelöscht.</translation>
    </message>
    <message>
        <source>What was said is gone from this computer. The mail stays.</source>
        <translation>Was gesagt wurde, verschwindet von diesem Rechner. Die Mail bleibt.</translation>
    </message>
    <message>
        <source>Delete this chat here?</source>
        <translation>Diesen Chat hier löschen?</translation>
    </message>
    <message>
        <source>The link for {0} was copied: hand it to nobody else.</source>
        <translation>Der Link für {0} wurde kopiert: Geben Sie ihn niemand anderem.</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Reply by mail</source>
        <translation>Per Mail antworten</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation>Was sich mit diesem Chat tun lässt</translation>
    </message>
    <message>
        <source>Close the view of this chat</source>
        <translation>Ansicht dieses Chats schließen</translation>
    </message>
    <message>
        <source>Show as one timeline</source>
        <translation>Als einen Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show an area for each member</source>
        <translation>Einen Bereich für jedes Mitglied zeigen</translation>
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation>Unter der Mail</translation>
    </message>
    <message>
        <source>Beside the mail</source>
        <translation>Neben der Mail</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>SessionNotes</name>
    <message>
        <source>Nothing of this chat is kept.</source>
        <translation>Von diesem Chat wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept: what is said is gone when it ends.</source>
        <translation>Von diesem Chat wird nichts gespeichert: Was gesagt wird, verschwindet mit seinem Ende.</translation>
    </message>
</context>
<context>
    <name>SessionPane</name>
    <message>
        <source>Write to {0}</source>
        <translation>An {0} schreiben</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>SessionViews</name>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Noch wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept.</source>
        <translation>Von diesem Chat wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>SessionWay</name>
    <message>
        <source>Open the letter</source>
        <translation>Mail öffnen</translation>
    </message>
    <message>
        <source>This goes into the live letter “{0}”.</source>
        <translation>Das geht in den Live-Chat „{0}“.</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>{0} – Live chat</source>
        <translation>{0} – Live-Chat</translation>
    </message>
</context>
<context>
    <name>SessionsWindow</name>
    <message>
        <source>Live chats</source>
        <translation>Live-Chats</translation>
    </message>
    <message>
        <source>A chat that you embed in a mail, or join from one, is found here from then on.</source>
        <translation>Ein Chat, den Sie in eine Mail einbetten oder dem Sie aus einer Mail beitreten, steht von da an hier.</translation>
    </message>
    <message>
        <source>No live chats yet</source>
        <translation>Noch keine Live-Chats</translation>
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
        <source>How a live letter's chat is shown: areas or one timeline</source>
        <translation>Wie ein Live-Chat gezeigt wird: in Bereichen oder als ein Verlauf</translation>
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
        <source>How many seconds a mail can be taken back before it is sent</source>
        <translation>Wie viele Sekunden sich eine Mail zurückholen lässt, bevor sie gesendet wird</translation>
    </message>
    <message>
        <source>Ask mail servers to report what became of a mail (RFC 3461)</source>
        <translation>Mail-Server um Bericht bitten, was aus einer Mail wurde (RFC 3461)</translation>
    </message>
    <message>
        <source>Ask to be told when your mails are read (RFC 8098)</source>
        <translation>Für Ihre Mails eine Lesebestätigung anfordern (RFC 8098)</translation>
    </message>
    <message>
        <source>After how many hours a mail that cannot be sent is given up</source>
        <translation>Nach wie vielen Stunden eine Mail aufgegeben wird, die sich nicht senden lässt</translation>
    </message>
    <message>
        <source>First pause, in minutes, of what waits for somebody</source>
        <translation>Erste Pause, in Minuten, bei dem, was auf jemanden wartet</translation>
    </message>
    <message>
        <source>Longest pause, in minutes, of what waits</source>
        <translation>Längste Pause, in Minuten, bei dem, was wartet</translation>
    </message>
    <message>
        <source>After how many hours what waits for somebody is given up</source>
        <translation>Nach wie vielen Stunden aufgegeben wird, was auf jemanden wartet</translation>
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
        <source>Sending</source>
        <translation>Senden</translation>
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
        <source>An area for each member</source>
        <translation>Ein Bereich für jedes Mitglied</translation>
    </message>
    <message>
        <source>One timeline</source>
        <translation>Ein Verlauf</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
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
        <source>Live chats</source>
        <translation>Live-Chats</translation>
    </message>
    <message>
        <source>Hosts for live chats</source>
        <translation>Hosts für Live-Chats</translation>
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
        <source>%n message(s) in the outbox</source>
        <translation>
            <numerusform>%n Nachricht im Postausgang</numerusform>
            <numerusform>%n Nachrichten im Postausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox and what became of what was sent (Ctrl+Shift+O)</source>
        <translation>Postausgang zeigen und was aus Gesendetem wurde (Strg+Umschalt+O)</translation>
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
        <source>goes out when the chat's host is reached</source>
        <translation>wird gesendet, sobald der Host des Chats erreichbar ist</translation>
    </message>
    <message>
        <source>Live: {0}</source>
        <translation>Live: {0}</translation>
    </message>
    <message>
        <source>sent as mail</source>
        <translation>als Mail gesendet</translation>
    </message>
    <message>
        <source>waits for {0}</source>
        <translation>wartet auf {0}</translation>
    </message>
    <message>
        <source>waits for {0} until {1}</source>
        <translation>wartet auf {0} bis {1}</translation>
    </message>
    <message>
        <source>goes out when you are online</source>
        <translation>wird gesendet, sobald Sie online sind</translation>
    </message>
    <message>
        <source>sent along by {0}</source>
        <translation>mitgesendet von {0}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>sent along by {0} on {1}</source>
        <translation>mitgesendet von {0} am {1}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
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
    <message>
        <source>Earlier conversation</source>
        <translation>Bisherige Unterhaltung</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Datei: {0}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send as mail…</source>
        <translation>Als Mail senden…</translation>
    </message>
    <message>
        <source>Try until</source>
        <translation>Versuchen bis</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Hineinsehen…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>Was daraus wurde…</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more character(s); Copy takes them all</source>
        <translation>
            <numerusform>… und noch %n Zeichen; „Kopieren“ nimmt alles</numerusform>
            <numerusform>… und noch %n Zeichen; „Kopieren“ nimmt alles</numerusform>
        </translation>
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
    <name>TimelinePane</name>
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
        <source>Copy</source>
        <translation>Kopieren</translation>
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
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Rename the chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What is this chat called?</source>
        <translation>Wie heißt dieser Chat?</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
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
        <source>Copy chat &amp;link</source>
        <translation>Chat-&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>TypingNotice</name>
    <message>
        <source>{0} is writing…</source>
        <translation>{0} schreibt…</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>Until when it is tried</source>
        <translation>Bis wann es versucht wird</translation>
    </message>
    <message>
        <source>until {0} ({1})</source>
        <translation>bis {0} ({1})</translation>
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
    <name>WishDialog</name>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The mail's subject</source>
        <translation>Betreff der Mail</translation>
    </message>
    <message>
        <source>My presence</source>
        <translation>Meine Anwesenheit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Put a &amp;form for answers into the mail</source>
        <translation>Ein Antwortfo&amp;rmular in die Mail setzen</translation>
    </message>
    <message>
        <source>Send an &amp;open link to mailing lists</source>
        <translation>Mailinglisten einen &amp;offenen Link senden</translation>
    </message>
    <message>
        <source>Many mail programs take a form in a mail for a trick to steal passwords: they warn of it, or put the mail with the junk. The link works everywhere without it.</source>
        <translation>Viele Mail-Programme halten ein Formular in einer Mail für einen Trick, um Passwörter zu stehlen: Sie warnen davor oder legen die Mail in den Spam. Der Link funktioniert überall auch ohne.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>My &amp;presence</source>
        <translation>Meine A&amp;nwesenheit</translation>
    </message>
    <message>
        <source>Mails to &amp;absent members</source>
        <translation>&amp;Mails an Abwesende</translation>
    </message>
    <message>
        <source>&amp;Language of the invitation</source>
        <translation>&amp;Sprache der Einladung</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>A live chat in this mail</source>
        <translation>Ein Live-Chat in dieser Mail</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
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
