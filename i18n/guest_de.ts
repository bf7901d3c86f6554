<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Pages</name>
    <message>
        <source>This chat is closed.</source>
        <translation>Dieser Chat ist geschlossen.</translation>
    </message>
    <message>
        <source>Nothing of this chat is stored.</source>
        <translation>Von diesem Chat wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>One timeline</source>
        <translation>Ein Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Vibration</translation>
    </message>
    <message>
        <source>Mails when I am away</source>
        <translation>Mails, wenn ich weg bin</translation>
    </message>
    <message>
        <source>Mails when I am away: off</source>
        <translation>Mails, wenn ich weg bin: aus</translation>
    </message>
    <message>
        <source>Mails when I am away: on</source>
        <translation>Mails, wenn ich weg bin: an</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>Leichte Seite</translation>
    </message>
    <message>
        <source>Leave the chat</source>
        <translation>Chat verlassen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Drop files here to send them</source>
        <translation>Dateien hier ablegen, um sie zu senden</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begins a new line.</source>
        <translation>Eingabe sendet, Umschalt und Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Send the file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>{sender} ({address}) invites you to a live chat.</source>
        <translation>{sender} ({address}) lädt Sie zu einem Live-Chat ein.</translation>
    </message>
    <message>
        <source>What you wrote is said when you join:</source>
        <translation>Was Sie geschrieben haben, wird gesagt, wenn Sie beitreten:</translation>
    </message>
    <message>
        <source>Join the chat</source>
        <translation>Dem Chat beitreten</translation>
    </message>
    <message>
        <source>You will be shown as {name}.</source>
        <translation>Sie erscheinen als {name}.</translation>
    </message>
    <message>
        <source>Nobody sees that you are looking at this page.</source>
        <translation>Niemand sieht, dass Sie diese Seite ansehen.</translation>
    </message>
    <message>
        <source>Nothing to install, no account.</source>
        <translation>Nichts zu installieren, kein Konto.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Frühere Nachrichten</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Volle Seite</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>A mail with a code is on its way to {address}.</source>
        <translation>Eine Mail mit einem Code ist unterwegs zu {address}.</translation>
    </message>
    <message>
        <source>The code in the mail</source>
        <translation>Der Code in der Mail</translation>
    </message>
    <message>
        <source>Use another address, or ask for another code</source>
        <translation>Andere Adresse verwenden oder neuen Code anfordern</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Ihre Mail-Adresse</translation>
    </message>
    <message>
        <source>Your name in the chat (may stay empty)</source>
        <translation>Ihr Name im Chat (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Code anfordern</translation>
    </message>
    <message>
        <source>Say who you are: a code comes to your mail address, and with it you join. Nobody sees that you are looking at this page.</source>
        <translation>Sagen Sie, wer Sie sind: Ein Code kommt an Ihre Mail-Adresse, mit ihm treten Sie bei. Niemand sieht, dass Sie diese Seite ansehen.</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>hat den Chat verlassen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>not here now</source>
        <translation>gerade nicht hier</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} ist beigetreten</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} hat den Chat verlassen</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} wurde entfernt</translation>
    </message>
    <message>
        <source>{name} closed the chat</source>
        <translation>{name} hat den Chat geschlossen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Nothing said yet</source>
        <translation>Noch nichts gesagt</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>Sending {name}</source>
        <translation>{name} wird gesendet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>This chat is closed. You can still read it.</source>
        <translation>Dieser Chat ist geschlossen. Sie können ihn noch lesen.</translation>
    </message>
    <message>
        <source>You have left this chat.</source>
        <translation>Sie haben diesen Chat verlassen.</translation>
    </message>
    <message>
        <source>This link does not lead to the chat any more. If you were sent a new one, open that.</source>
        <translation>Dieser Link führt nicht mehr zum Chat. Wenn Sie einen neuen bekommen haben, öffnen Sie den.</translation>
    </message>
    <message>
        <source>Back to the invitation</source>
        <translation>Zurück zur Einladung</translation>
    </message>
    <message>
        <source>Connection lost, trying again…</source>
        <translation>Verbindung verloren, neuer Versuch…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>wird gesendet…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>The host does not take it.</source>
        <translation>Der Server nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>{name} is typing</source>
        <translation>{name} schreibt</translation>
    </message>
    <message>
        <source>{names} are typing</source>
        <translation>{names} schreiben</translation>
    </message>
    <message>
        <source>This chat is over. Nothing of it was kept.</source>
        <translation>Dieser Chat ist vorbei. Nichts davon wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no such chat, or not any more.</source>
        <translation>Diesen Chat gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>This link does not lead to a chat, or not any more.</source>
        <translation>Dieser Link führt zu keinem Chat oder nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse ist nichts.</translation>
    </message>
    <message>
        <source>This cannot be done at this address.</source>
        <translation>Das geht unter dieser Adresse nicht.</translation>
    </message>
    <message>
        <source>Join the chat before you say something.</source>
        <translation>Treten Sie dem Chat bei, bevor Sie etwas sagen.</translation>
    </message>
    <message>
        <source>Join the chat to read it.</source>
        <translation>Treten Sie dem Chat bei, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>Join the chat to share a file.</source>
        <translation>Treten Sie dem Chat bei, um eine Datei zu senden.</translation>
    </message>
    <message>
        <source>Open the link in your mail and join the chat first.</source>
        <translation>Öffnen Sie den Link in Ihrer Mail und treten Sie zuerst dem Chat bei.</translation>
    </message>
    <message>
        <source>This form was not sent from the chat's own page. Open the link in your mail again.</source>
        <translation>Dieses Formular kam nicht von der Seite des Chats. Öffnen Sie den Link in Ihrer Mail noch einmal.</translation>
    </message>
    <message>
        <source>This form cannot be read.</source>
        <translation>Dieses Formular ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>A message may have 16 KB. Shorten it, or send it in parts.</source>
        <translation>Eine Nachricht darf 16 KB haben. Kürzen Sie sie, oder senden Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Die Datei ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>The file did not arrive in time.</source>
        <translation>Die Datei kam nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>The file did not arrive as a whole. Send it again.</source>
        <translation>Die Datei kam nicht vollständig an. Senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation>Die Anfrage kam nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>This chat sends no mails.</source>
        <translation>Dieser Chat sendet keine Mails.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Diese Nachricht gibt es nicht.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Look at the newest mail, or ask for another code.</source>
        <translation>Dieser Code ist falsch oder zu alt. Sehen Sie in die neueste Mail, oder fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>This is not a mail address. It should look like name@example.org.</source>
        <translation>Das ist keine Mail-Adresse. Sie sollte aussehen wie name@example.org.</translation>
    </message>
</context>
</TS>
