<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>engine</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>This account is no longer there.</source>
            <translation>Dieses Konto gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>{target} is there already. Choose another name for the backup.</source>
            <translation>{target} ist schon da. Wählen Sie einen anderen Namen für die Sicherung.</translation>
        </message>
        <message>
            <source>{source} is not there. Choose a file made by Liveletter's backup.</source>
            <translation>{source} ist nicht da. Wählen Sie eine Datei, die bei einer Sicherung von Liveletter entstanden ist.</translation>
        </message>
        <message>
            <source>This file holds no archive of Liveletter.</source>
            <translation>Diese Datei enthält kein Archiv von Liveletter.</translation>
        </message>
        <message>
            <source>This mail is no longer in the archive.</source>
            <translation>Diese Mail ist nicht mehr im Archiv.</translation>
        </message>
        <message>
            <source>This chat message is no longer in the archive.</source>
            <translation>Diese Chat-Nachricht ist nicht mehr im Archiv.</translation>
        </message>
        <message>
            <source>This message is no longer in the outbox.</source>
            <translation>Diese Nachricht ist nicht mehr im Postausgang.</translation>
        </message>
        <message>
            <source>This folder is no longer there.</source>
            <translation>Diesen Ordner gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Nothing of a session without a record may be kept.</source>
            <translation>Von einem Chat ohne Aufzeichnung darf nichts gespeichert werden.</translation>
        </message>
        <message>
            <source>The live host left something out. It is asked again.</source>
            <translation>Der Host des Chats hat etwas ausgelassen. Er wird noch einmal gefragt.</translation>
        </message>
        <message>
            <source>This chat is no longer in the archive.</source>
            <translation>Dieser Chat ist nicht mehr im Archiv.</translation>
        </message>
        <message>
            <source>This person is no longer there.</source>
            <translation>Diese Person gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>{name} does not have the address {value}.</source>
            <translation>{name} hat die Adresse {value} nicht.</translation>
        </message>
        <message>
            <source>The file archive.db was not made by Liveletter. Move it away, or choose another data folder.</source>
            <translation>Die Datei archive.db stammt nicht von Liveletter. Verschieben Sie sie an einen anderen Ort, oder wählen Sie einen anderen Datenordner.</translation>
        </message>
        <message>
            <source>This archive was written by a newer Liveletter. Install the newer version to open it.</source>
            <translation>Dieses Archiv wurde von einer neueren Version von Liveletter geschrieben. Installieren Sie diese, um es zu öffnen.</translation>
        </message>
        <message>
            <source>The archive is in use by another program. Close the other Liveletter that uses this data folder, then try again.</source>
            <translation>Das Archiv wird von einem anderen Programm verwendet. Schließen Sie das andere Liveletter, das diesen Datenordner verwendet, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The archive's file is damaged. Restore a backup (liveletter restore), or start with a new data folder.</source>
            <translation>Die Datei des Archivs ist beschädigt. Stellen Sie eine Sicherung wieder her (liveletter restore), oder beginnen Sie mit einem neuen Datenordner.</translation>
        </message>
        <message>
            <source>The archive is not ready yet. It is made when Liveletter's engine starts.</source>
            <translation>Das Archiv ist noch nicht bereit. Es wird angelegt, wenn der Hintergrunddienst von Liveletter startet.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was stored. Make room, then try again.</source>
            <translation>Der Datenträger ist voll, deshalb wurde nichts gespeichert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The archive's file cannot be written. Check the permissions of the data folder.</source>
            <translation>In die Datei des Archivs kann nicht geschrieben werden. Prüfen Sie die Zugriffsrechte des Datenordners.</translation>
        </message>
        <message>
            <source>The archive's file cannot be opened. Check that the data folder is there and may be written.</source>
            <translation>Die Datei des Archivs lässt sich nicht öffnen. Prüfen Sie, ob der Datenordner da ist und beschrieben werden darf.</translation>
        </message>
        <message>
            <source>The disk reported an error while the archive was used. Check the disk, and make a backup.</source>
            <translation>Der Datenträger hat beim Zugriff auf das Archiv einen Fehler gemeldet. Prüfen Sie den Datenträger, und machen Sie eine Sicherung.</translation>
        </message>
        <message>
            <source>Liveletter's engine is not running.</source>
            <translation>Der Hintergrunddienst von Liveletter läuft nicht.</translation>
        </message>
        <message>
            <source>Liveletter's engine has stopped.</source>
            <translation>Der Hintergrunddienst von Liveletter läuft nicht mehr.</translation>
        </message>
        <message>
            <source>Something went wrong inside Liveletter. The log file has the details.</source>
            <translation>In Liveletter ist etwas schiefgegangen. Einzelheiten stehen in der Protokolldatei.</translation>
        </message>
        <message>
            <source>It goes out as soon as you are online.</source>
            <translation>Wird gesendet, sobald Sie online sind.</translation>
        </message>
        <message>
            <source>It goes out as soon as the live host can be reached.</source>
            <translation>Wird gesendet, sobald der Host des Chats erreichbar ist.</translation>
        </message>
        <message>
            <source>This chat is over: nothing can be said in it any more. Send it as a mail.</source>
            <translation>Dieser Chat ist zu Ende: Darin lässt sich nichts mehr sagen. Senden Sie es als Mail.</translation>
        </message>
        <message>
            <source>One of the copies may have been sent already.</source>
            <translation>Eine der Kopien wurde vielleicht schon gesendet.</translation>
        </message>
        <message>
            <source>The program ended before it was sent.</source>
            <translation>Das Programm wurde beendet, bevor dies gesendet war.</translation>
        </message>
        <message>
            <source>The program ended while this was said. It is said again: the live host takes it once.</source>
            <translation>Das Programm wurde beendet, während dies gesagt wurde. Es wird noch einmal gesagt: Der Host des Chats nimmt es nur einmal an.</translation>
        </message>
        <message>
            <source>The connection broke before it was taken.</source>
            <translation>Die Verbindung riss ab, bevor es angenommen war.</translation>
        </message>
        <message>
            <source>The connection broke while “{title}” was handed over. It may have been sent. Look whether it arrived before you send it again.</source>
            <translation>Die Verbindung riss ab, während „{title}“ übergeben wurde. Vielleicht wurde es gesendet. Sehen Sie nach, ob es ankam, bevor Sie es noch einmal senden.</translation>
        </message>
        <message>
            <source>The connection broke while this was handed over. Liveletter looks whether it was sent.</source>
            <translation>Die Verbindung riss bei der Übergabe ab. Liveletter sieht nach, ob es gesendet wurde.</translation>
        </message>
        <message>
            <source>It could not be sent in time.</source>
            <translation>Es konnte nicht rechtzeitig gesendet werden.</translation>
        </message>
        <message>
            <source>{sentence} It will be tried again by itself.</source>
            <translation>{sentence} Es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <source>It was found among the sent mails.</source>
            <translation>Es wurde unter den gesendeten Mails gefunden.</translation>
        </message>
        <message>
            <source>It had not been sent.</source>
            <translation>Es war nicht gesendet worden.</translation>
        </message>
        <message>
            <source>Not there.</source>
            <translation>Nicht da.</translation>
        </message>
        <message>
            <source>“{text}” is not a mail address. It should look like name@example.org.</source>
            <translation>„{text}“ ist keine Mail-Adresse. Sie sollte aussehen wie name@example.org.</translation>
        </message>
        <message>
            <source>“{text}” is not a chat address. It should look like name@example.org.</source>
            <translation>„{text}“ ist keine Chat-Adresse. Sie sollte aussehen wie name@example.org.</translation>
        </message>
        <message>
            <source>“{typed}” is not a host's address. It should look like chat.example.org.</source>
            <translation>„{typed}“ ist nicht die Adresse eines Hosts. Sie sollte aussehen wie chat.example.org.</translation>
        </message>
        <message>
            <source>There is no such setting: {key}.</source>
            <translation>Diese Einstellung gibt es nicht: {key}.</translation>
        </message>
        <message>
            <source>The host inside Liveletter needs packages that are not installed: pip install 'liveletter[host]'.</source>
            <translation>Der Host in Liveletter braucht Pakete, die nicht installiert sind: pip install 'liveletter[host]'.</translation>
        </message>
        <message>
            <source>The host inside Liveletter could not be set up. Its log says why: {log}</source>
            <translation>Der Host in Liveletter ließ sich nicht einrichten. Warum, steht in seinem Protokoll: {log}</translation>
        </message>
        <message>
            <source>Nothing can listen on {listen} here.</source>
            <translation>Unter {listen} lassen sich hier keine Verbindungen annehmen.</translation>
        </message>
        <message>
            <source>The host inside Liveletter cannot be started.</source>
            <translation>Der Host in Liveletter lässt sich nicht starten.</translation>
        </message>
        <message>
            <source>Only the header of this mail is here so far.</source>
            <translation>Von dieser Mail ist bisher nur der Kopf da.</translation>
        </message>
        <message>
            <source>Liveletter cannot write to its data folder ({reason}). Make room or check its permissions, then start Liveletter again.</source>
            <translation>Liveletter kann nicht in seinen Datenordner schreiben ({reason}). Schaffen Sie Platz, oder prüfen Sie seine Zugriffsrechte, und starten Sie Liveletter dann neu.</translation>
        </message>
        <message>
            <source>A list has 1 to {page} sessions.</source>
            <translation>Eine Liste umfasst 1 bis {page} Chats.</translation>
        </message>
        <message>
            <source>A chat is opened by asking for an open link: POST …/open-link.</source>
            <translation>Ein Chat wird geöffnet, indem ein offener Link angefordert wird: POST …/open-link.</translation>
        </message>
        <message>
            <source>Too many refusals.</source>
            <translation>Zu viele abgelehnte Anfragen.</translation>
        </message>
        <message>
            <source>You are creating many chats.</source>
            <translation>Sie erstellen sehr viele Chats.</translation>
        </message>
        <message>
            <source>What stands behind the question mark does not fit: {error}.</source>
            <translation>Was hinter dem Fragezeichen steht, passt nicht: {error}.</translation>
        </message>
        <message>
            <source>The request is nested too deeply.</source>
            <translation>Die Anfrage ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>The request does not fit: {error}.</source>
            <translation>Die Anfrage passt nicht: {error}.</translation>
        </message>
        <message>
            <source>Waiting lasts 0 to {poll_seconds} seconds.</source>
            <translation>Das Warten dauert 0 bis {poll_seconds} Sekunden.</translation>
        </message>
        <message>
            <source>Too many requests.</source>
            <translation>Zu viele Anfragen.</translation>
        </message>
        <message>
            <source>{sentence} Wait {seconds} seconds and try again.</source>
            <translation>{sentence} Warten Sie {seconds} s, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>PostgreSQL and NATS need packages that are not installed: pip install 'liveletter[host]'.</source>
            <translation>PostgreSQL und NATS brauchen Pakete, die nicht installiert sind: pip install 'liveletter[host]'.</translation>
        </message>
        <message>
            <source>The file's name is no proper Unicode text.</source>
            <translation>Der Name der Datei ist kein gültiger Unicode-Text.</translation>
        </message>
        <message>
            <source>There is no such file in this chat, or not any more.</source>
            <translation>Diese Datei gibt es in diesem Chat nicht oder nicht mehr.</translation>
        </message>
        <message>
            <source>A file may have {file_bytes} MB.</source>
            <translation>Eine Datei darf {file_bytes} MB haben.</translation>
        </message>
        <message>
            <source>You are sharing many files.</source>
            <translation>Sie senden sehr viele Dateien.</translation>
        </message>
        <message>
            <source>Join the chat to share a file.</source>
            <translation>Treten Sie dem Chat bei, um eine Datei zu senden.</translation>
        </message>
        <message>
            <source>This chat is closed.</source>
            <translation>Dieser Chat ist geschlossen.</translation>
        </message>
        <message>
            <source>Join the chat to read it.</source>
            <translation>Treten Sie dem Chat bei, um ihn zu lesen.</translation>
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
            <source>This form was not sent from the chat's own page. Open the link in your mail again.</source>
            <translation>Dieses Formular kam nicht von der Seite des Chats. Öffnen Sie den Link in Ihrer Mail noch einmal.</translation>
        </message>
        <message>
            <source>This form cannot be read.</source>
            <translation>Dieses Formular ist nicht lesbar.</translation>
        </message>
        <message>
            <source>There is no such message.</source>
            <translation>Diese Nachricht gibt es nicht.</translation>
        </message>
        <message>
            <source>Too many links that lead nowhere.</source>
            <translation>Zu viele Links, die nirgendwohin führen.</translation>
        </message>
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
            <source>Open the link in your mail and join the chat first.</source>
            <translation>Öffnen Sie den Link in Ihrer Mail und treten Sie zuerst dem Chat bei.</translation>
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
            <source>This code is wrong or too old. Look at the newest mail, or ask for another code.</source>
            <translation>Dieser Code ist falsch oder zu alt. Sehen Sie in die neueste Mail, oder fordern Sie einen neuen Code an.</translation>
        </message>
        <message>
            <source>This is not a mail address. It should look like name@example.org.</source>
            <translation>Das ist keine Mail-Adresse. Sie sollte aussehen wie name@example.org.</translation>
        </message>
        <message>
            <source>The form brings no file.</source>
            <translation>Das Formular enthält keine Datei.</translation>
        </message>
        <message>
            <source>A form that brings a file is sent as multipart/form-data.</source>
            <translation>Ein Formular mit einer Datei wird als multipart/form-data gesendet.</translation>
        </message>
        <message>
            <source>Something went wrong in the host. Its operator finds more in its log.</source>
            <translation>Im Host ist etwas schiefgegangen. Sein Betreiber findet mehr dazu in dessen Protokoll.</translation>
        </message>
        <message>
            <source>A request may have {body_bytes} KB.</source>
            <translation>Eine Anfrage darf {body_bytes} KB haben.</translation>
        </message>
        <message>
            <source>A record's number has digits only.</source>
            <translation>Die Nummer eines Eintrags besteht nur aus Ziffern.</translation>
        </message>
        <message>
            <source>The request was cut off.</source>
            <translation>Die Anfrage ist abgerissen.</translation>
        </message>
        <message>
            <source>Too many lines to this host are open. Close some of the pages that show its chats.</source>
            <translation>Zu viele Verbindungen zu diesem Host sind offen. Schließen Sie einige der Seiten, die seine Chats zeigen.</translation>
        </message>
        <message>
            <source>Too many codes were asked for.</source>
            <translation>Es wurden zu viele Codes angefordert.</translation>
        </message>
        <message>
            <source>This host sends no mail just now.</source>
            <translation>Dieser Host sendet zurzeit keine Mails.</translation>
        </message>
        <message>
            <source>This host gives keys to certain domains only. Ask its operator for an invitation.</source>
            <translation>Dieser Host gibt Schlüssel nur an bestimmte Domains aus. Bitten Sie seinen Betreiber um eine Einladung.</translation>
        </message>
        <message>
            <source>This host mails no keys. Ask its operator for one.</source>
            <translation>Dieser Host versendet keine Schlüssel per Mail. Bitten Sie seinen Betreiber um einen.</translation>
        </message>
        <message>
            <source>Send your key along: Authorization: Bearer …</source>
            <translation>Senden Sie Ihren Schlüssel mit: Authorization: Bearer …</translation>
        </message>
        <message>
            <source>This host sends no mail, so that nobody could confirm an address. Invite people by their addresses, or ask the host's operator to let it send mail.</source>
            <translation>Dieser Host sendet keine Mails, deshalb könnte niemand eine Adresse bestätigen. Laden Sie die Personen über ihre Adressen ein, oder bitten Sie den Betreiber des Hosts, das Senden von Mails einzurichten.</translation>
        </message>
        <message>
            <source>The silence after which a member is written to is 0 (never) to {longest_silence} seconds.</source>
            <translation>Die Stille, nach der ein Mitglied eine Mail bekommt, beträgt 0 (nie) bis {longest_silence} Sekunden.</translation>
        </message>
        <message>
            <source>Each address is invited once; the owner is a member already.</source>
            <translation>Jede Adresse wird einmal eingeladen; wer den Chat begonnen hat, ist schon Mitglied.</translation>
        </message>
        <message>
            <source>A chat has at most {members} members.</source>
            <translation>Die Zahl der Mitglieder eines Chats ist auf {members} begrenzt.</translation>
        </message>
        <message>
            <source>The owner cannot be removed. Close or delete the chat instead.</source>
            <translation>Wer den Chat begonnen hat, kann nicht entfernt werden. Schließen oder löschen Sie stattdessen den Chat.</translation>
        </message>
        <message>
            <source>A chat without a record sends no mails: they would be a trace of it.</source>
            <translation>Ein Chat ohne Aufzeichnung sendet keine Mails: Sie wären eine Spur von ihm.</translation>
        </message>
        <message>
            <source>This chat was created by this request before, and a guest has come to it already, so that its links are not told again. Ask for another link of a member.</source>
            <translation>Dieser Chat wurde durch diese Anfrage schon früher erstellt, und ein Gast ist ihm bereits beigetreten. Deshalb werden seine Links nicht noch einmal genannt. Fordern Sie für ein Mitglied einen neuen Link an.</translation>
        </message>
        <message>
            <source>This request was made before, and asked for another chat. Give it an id of its own, or delete that chat first.</source>
            <translation>Diese Anfrage wurde schon einmal gestellt und galt einem anderen Chat. Geben Sie ihr eine eigene Kennung, oder löschen Sie zuerst den anderen Chat.</translation>
        </message>
        <message>
            <source>The host's database cannot be opened. Check its address and that its server runs.</source>
            <translation>Die Datenbank des Hosts lässt sich nicht öffnen. Prüfen Sie ihre Adresse und ob ihr Server läuft.</translation>
        </message>
        <message>
            <source>The host is ending.</source>
            <translation>Der Host wird gerade beendet.</translation>
        </message>
        <message>
            <source>The host cannot write in {parent}. Choose another folder with --data.</source>
            <translation>Der Host kann nicht in {parent} schreiben. Wählen Sie mit --data einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The files of one chat may have {limit} MB together.</source>
            <translation>Die Dateien eines Chats dürfen zusammen {limit} MB haben.</translation>
        </message>
        <message>
            <source>The host has no room for further files of chats without a record. Try again later.</source>
            <translation>Der Host hat keinen Platz für weitere Dateien aus Chats ohne Aufzeichnung. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>This is there already.</source>
            <translation>Das ist schon da.</translation>
        </message>
        <message>
            <source>The database does not take this.</source>
            <translation>Die Datenbank nimmt das nicht an.</translation>
        </message>
        <message>
            <source>There is no such call.</source>
            <translation>Diesen Aufruf gibt es nicht.</translation>
        </message>
        <message>
            <source>You cannot join this chat. Ask whoever began it to invite you.</source>
            <translation>Sie können diesem Chat nicht beitreten. Bitten Sie die Person, die ihn begonnen hat, um eine Einladung.</translation>
        </message>
        <message>
            <source>This key is not valid, or not any more. Ask the host for another one.</source>
            <translation>Dieser Schlüssel gilt nicht oder nicht mehr. Fordern Sie beim Host einen neuen an.</translation>
        </message>
        <message>
            <source>There is no such member in this chat, or not any more.</source>
            <translation>Dieses Mitglied gibt es in diesem Chat nicht oder nicht mehr.</translation>
        </message>
        <message>
            <source>The host has no room for more of what is said without a record just now. Try again later.</source>
            <translation>Der Host hat zurzeit keinen Platz für mehr von dem, was ohne Aufzeichnung gesagt wird. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>This chat is being created just now. Ask again in a moment.</source>
            <translation>Dieser Chat wird gerade erstellt. Fragen Sie gleich noch einmal an.</translation>
        </message>
        <message>
            <source>The host cannot reach its database just now. Try again in a moment.</source>
            <translation>Der Host kann seine Datenbank zurzeit nicht erreichen. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>This address is invited already.</source>
            <translation>Diese Adresse ist schon eingeladen.</translation>
        </message>
        <message>
            <source>This chat has {limit} members: more cannot be invited.</source>
            <translation>Die Höchstzahl der Mitglieder dieses Chats ist erreicht ({limit}): Mehr lassen sich nicht einladen.</translation>
        </message>
        <message>
            <source>You are writing very fast.</source>
            <translation>Sie schreiben sehr schnell.</translation>
        </message>
        <message>
            <source>You are typing very fast.</source>
            <translation>Sie tippen sehr schnell.</translation>
        </message>
        <message>
            <source>Whoever began a chat cannot leave it. Close it in Liveletter instead.</source>
            <translation>Wer einen Chat begonnen hat, kann ihn nicht verlassen. Schließen Sie ihn stattdessen in Liveletter.</translation>
        </message>
        <message>
            <source>A record's number is 0 or above.</source>
            <translation>Die Nummer eines Eintrags ist 0 oder größer.</translation>
        </message>
        <message>
            <source>A page of history has 1 to {history_page} records.</source>
            <translation>Eine Seite des Verlaufs umfasst 1 bis {history_page} Einträge.</translation>
        </message>
        <message>
            <source>A message may have {limit} KB. Shorten it, or send it in parts.</source>
            <translation>Eine Nachricht darf {limit} KB haben. Kürzen Sie sie, oder senden Sie sie in Teilen.</translation>
        </message>
        <message>
            <source>The message holds a character that is no text (NUL).</source>
            <translation>Die Nachricht enthält ein Zeichen, das kein Text ist (NUL).</translation>
        </message>
        <message>
            <source>The {what} may have {limit} characters.</source>
            <translation>Für „{what}“ sind höchstens {limit} Zeichen erlaubt.</translation>
        </message>
        <message>
            <source>A message's id has 1 to 64 letters, digits or signs of ASCII, without spaces.</source>
            <translation>Die Kennung einer Nachricht besteht aus 1 bis 64 Buchstaben, Ziffern oder Zeichen aus ASCII, ohne Leerzeichen.</translation>
        </message>
        <message>
            <source>A request's id has 1 to 64 letters, digits or signs of ASCII, without spaces.</source>
            <translation>Die Kennung einer Anfrage besteht aus 1 bis 64 Buchstaben, Ziffern oder Zeichen aus ASCII, ohne Leerzeichen.</translation>
        </message>
        <message>
            <source>A Message-ID stands in angle brackets: &lt;something@example.org&gt;.</source>
            <translation>Eine Message-ID steht in spitzen Klammern: &lt;something@example.org&gt;.</translation>
        </message>
        <message>
            <source>Languages are named by up to {limit} tags such as en, pt-BR or zh-Hant.</source>
            <translation>Sprachen werden mit Kürzeln wie en, pt-BR oder zh-Hant angegeben, höchstens {limit} auf einmal.</translation>
        </message>
        <message>
            <source>The message is no proper Unicode text.</source>
            <translation>Die Nachricht ist kein gültiger Unicode-Text.</translation>
        </message>
        <message>
            <source>The {what} is no proper Unicode text.</source>
            <translation>Die Angabe für „{what}“ ist kein gültiger Unicode-Text.</translation>
        </message>
        <message>
            <source>The host's processes cannot reach one another just now.</source>
            <translation>Die Prozesse des Hosts können einander zurzeit nicht erreichen.</translation>
        </message>
        <message>
            <source>The host's database is slow just now.</source>
            <translation>Die Datenbank des Hosts ist zurzeit langsam.</translation>
        </message>
        <message>
            <source>This is not an earlier conversation that Liveletter can file. You can still read it as a mail.</source>
            <translation>Das ist keine bisherige Unterhaltung, die Liveletter ablegen kann. Sie können sie weiterhin als Mail lesen.</translation>
        </message>
        <message>
            <source>This earlier conversation was made by a newer Liveletter. Update Liveletter to file it. You can still read it as a mail.</source>
            <translation>Diese bisherige Unterhaltung stammt von einer neueren Version von Liveletter. Aktualisieren Sie Liveletter, um sie abzulegen. Sie können sie weiterhin als Mail lesen.</translation>
        </message>
        <message>
            <source>This earlier conversation is too large to be filed: {reason}. Ask for a smaller part of it.</source>
            <translation>Diese bisherige Unterhaltung ist zu groß, um sie abzulegen: {reason}. Bitten Sie um einen kleineren Teil davon.</translation>
        </message>
        <message>
            <source>it calls one mail by two names</source>
            <translation>sie nennt eine Mail bei zwei Namen</translation>
        </message>
        <message>
            <source>it lacks a mail that it names</source>
            <translation>ihr fehlt eine Mail, die sie nennt</translation>
        </message>
        <message>
            <source>This earlier conversation is damaged or was tampered with: {reason}. Nothing of it was filed.</source>
            <translation>Diese bisherige Unterhaltung ist beschädigt oder wurde verändert: {reason}. Nichts davon wurde abgelegt.</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>ihr Ende fehlt</translation>
        </message>
        <message>
            <source>it holds more than {mails_limit} mails or {chats_limit} messages</source>
            <translation>sie enthält mehr als {mails_limit} Mails oder {chats_limit} Nachrichten</translation>
        </message>
        <message>
            <source>it holds a mail twice</source>
            <translation>sie enthält eine Mail zweimal</translation>
        </message>
        <message>
            <source>it holds a message twice</source>
            <translation>sie enthält eine Nachricht zweimal</translation>
        </message>
        <message>
            <source>it names too many addresses</source>
            <translation>sie nennt zu viele Adressen</translation>
        </message>
        <message>
            <source>it names a mail in an impossible way</source>
            <translation>sie benennt eine Mail auf unmögliche Weise</translation>
        </message>
        <message>
            <source>it calls a mail by another one's name</source>
            <translation>sie nennt eine Mail beim Namen einer anderen</translation>
        </message>
        <message>
            <source>it names too many attachments</source>
            <translation>sie nennt zu viele Anhänge</translation>
        </message>
        <message>
            <source>it names a message in an impossible way</source>
            <translation>sie benennt eine Nachricht auf unmögliche Weise</translation>
        </message>
        <message>
            <source>it holds a message that is too long</source>
            <translation>sie enthält eine Nachricht, die zu lang ist</translation>
        </message>
        <message>
            <source>it holds a link that is none</source>
            <translation>sie enthält einen Link, der keiner ist</translation>
        </message>
        <message>
            <source>it names an address that is none</source>
            <translation>sie nennt eine Adresse, die keine ist</translation>
        </message>
        <message>
            <source>it holds an impossible date</source>
            <translation>sie enthält ein unmögliches Datum</translation>
        </message>
        <message>
            <source>it holds a name that is too long</source>
            <translation>sie enthält einen Namen, der zu lang ist</translation>
        </message>
        <message>
            <source>This mail is no longer on the server.</source>
            <translation>Diese Mail ist nicht mehr auf dem Server.</translation>
        </message>
        <message>
            <source>Something went wrong in Liveletter. Its log tells more.</source>
            <translation>In Liveletter ist etwas schiefgegangen. Mehr dazu steht im Protokoll.</translation>
        </message>
        <message>
            <source>The mail server lists no folder for this any more.</source>
            <translation>Der Mail-Server führt dafür keinen Ordner mehr auf.</translation>
        </message>
        <message>
            <source>The mail could not be moved to “{target}”.</source>
            <translation>Die Mail konnte nicht nach „{target}“ verschoben werden.</translation>
        </message>
        <message>
            <source>The mail could not be removed.</source>
            <translation>Die Mail konnte nicht entfernt werden.</translation>
        </message>
        <message>
            <source>The mail could not be filed in “{folder}”.</source>
            <translation>Die Mail konnte nicht in „{folder}“ abgelegt werden.</translation>
        </message>
        <message>
            <source>The mail server did not take a flag.</source>
            <translation>Der Mail-Server hat eine Markierung nicht angenommen.</translation>
        </message>
        <message>
            <source>{host} refused the log-in. Check the user name and the password of this account.</source>
            <translation>{host} hat die Anmeldung abgelehnt. Prüfen Sie den Benutzernamen und das Passwort dieses Kontos.</translation>
        </message>
        <message>
            <source>This account has no server for incoming mail. Enter one in the account's settings.</source>
            <translation>Dieses Konto hat keinen Server, von dem Mail abgeholt wird. Geben Sie in den Kontoeinstellungen einen an.</translation>
        </message>
        <message>
            <source>{host} does not accept connections now.</source>
            <translation>{host} nimmt zurzeit keine Verbindungen an.</translation>
        </message>
        <message>
            <source>{host} (port {port}) offers no encryption here. Choose TLS, usually on port 993.</source>
            <translation>{host} (Port {port}) bietet hier keine Verschlüsselung an. Wählen Sie TLS, meistens auf Port 993.</translation>
        </message>
        <message>
            <source>{host} sent more than it may before encryption. Do not use this network.</source>
            <translation>{host} hat vor der Verschlüsselung mehr gesendet, als erlaubt ist. Verwenden Sie dieses Netz nicht.</translation>
        </message>
        <message>
            <source>{host} does not let you in just now. It will be tried again.</source>
            <translation>{host} lässt Sie zurzeit nicht ein. Es wird noch einmal versucht.</translation>
        </message>
        <message>
            <source>{host} wants an encrypted connection. Choose TLS or STARTTLS.</source>
            <translation>{host} verlangt eine verschlüsselte Verbindung. Wählen Sie TLS oder STARTTLS.</translation>
        </message>
        <message>
            <source>{host} (port {port}) is no IMAP server. Check the port.</source>
            <translation>{host} (Port {port}) ist kein IMAP-Server. Prüfen Sie den Port.</translation>
        </message>
        <message>
            <source>{host} offers no way to log in with a password.</source>
            <translation>{host} bietet keine Anmeldung mit Passwort an.</translation>
        </message>
        <message>
            <source>The mail server sent something that cannot be read.</source>
            <translation>Der Mail-Server hat etwas gesendet, das nicht lesbar ist.</translation>
        </message>
        <message>
            <source>The mail server does not push new mail.</source>
            <translation>Der Mail-Server meldet neue Mail nicht von selbst.</translation>
        </message>
        <message>
            <source>The mail server has fallen silent.</source>
            <translation>Der Mail-Server meldet sich nicht mehr.</translation>
        </message>
        <message>
            <source>The mail server does not list its folders.</source>
            <translation>Der Mail-Server nennt seine Ordner nicht.</translation>
        </message>
        <message>
            <source>The folder “{name}” could not be made.</source>
            <translation>Der Ordner „{name}“ konnte nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The mail server does not tell the state of this folder as it should.</source>
            <translation>Der Mail-Server gibt über den Stand dieses Ordners nicht richtig Auskunft.</translation>
        </message>
        <message>
            <source>The folder “{name}” cannot be opened.</source>
            <translation>Der Ordner „{name}“ lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>The mail server could not search.</source>
            <translation>Der Mail-Server konnte nicht suchen.</translation>
        </message>
        <message>
            <source>The mail server does not answer as it should.</source>
            <translation>Der Mail-Server antwortet nicht so, wie er sollte.</translation>
        </message>
        <message>
            <source>The mail server does not give out mails of this folder.</source>
            <translation>Der Mail-Server gibt keine Mails aus diesem Ordner heraus.</translation>
        </message>
        <message>
            <source>This attachment is not in the mail.</source>
            <translation>Dieser Anhang ist nicht in der Mail.</translation>
        </message>
        <message>
            <source>This mail is damaged. {broken}</source>
            <translation>Diese Mail ist beschädigt. {broken}</translation>
        </message>
        <message>
            <source>This mail is encrypted. Its content is attached.</source>
            <translation>Diese Mail ist verschlüsselt. Ihr Inhalt ist angehängt.</translation>
        </message>
        <message>
            <source>This mail is signed. The signature was not checked.</source>
            <translation>Diese Mail ist signiert. Die Signatur wurde nicht geprüft.</translation>
        </message>
        <message>
            <source>This mail is encrypted or signed (S/MIME). Its content is attached.</source>
            <translation>Diese Mail ist verschlüsselt oder signiert (S/MIME). Ihr Inhalt ist angehängt.</translation>
        </message>
        <message>
            <source>Nobody is named to receive this mail. Enter an address under “To”.</source>
            <translation>Für diese Mail ist kein Empfänger angegeben. Geben Sie unter „An“ eine Adresse ein.</translation>
        </message>
        <message>
            <source>“{name}” is too large to be sent: all files together may have {size_limit} MB.</source>
            <translation>„{name}“ ist zu groß zum Senden: Alle Dateien zusammen dürfen {size_limit} MB haben.</translation>
        </message>
        <message>
            <source>The file “{name}” cannot be read ({reason}). Attach it again, or remove it.</source>
            <translation>Die Datei „{name}“ ist nicht lesbar ({reason}). Hängen Sie sie noch einmal an, oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>This mail is very long. Only its beginning is shown.</source>
            <translation>Diese Mail ist sehr lang. Nur ihr Anfang wird gezeigt.</translation>
        </message>
        <message>
            <source>This mail is encrypted (OpenPGP). It cannot be read here.</source>
            <translation>Diese Mail ist verschlüsselt (OpenPGP). Sie lässt sich hier nicht lesen.</translation>
        </message>
        <message>
            <source>This mail is written in an unknown character set. Some characters may be wrong.</source>
            <translation>Diese Mail ist in einem unbekannten Zeichensatz geschrieben. Einige Zeichen können falsch sein.</translation>
        </message>
        <message>
            <source>This mail does not say who wrote it.</source>
            <translation>Diese Mail sagt nicht, wer sie geschrieben hat.</translation>
        </message>
        <message>
            <source>This mail has no usable date.</source>
            <translation>Diese Mail hat kein brauchbares Datum.</translation>
        </message>
        <message>
            <source>This mail names several senders. It may not be from any of them.</source>
            <translation>Diese Mail nennt mehrere Absender. Vielleicht stammt sie von keinem von ihnen.</translation>
        </message>
        <message>
            <source>There is no such mailbox.</source>
            <translation>Dieses Postfach gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such domain.</source>
            <translation>Diese Domain gibt es nicht.</translation>
        </message>
        <message>
            <source>The domain takes no mail.</source>
            <translation>Die Domain nimmt keine Mail an.</translation>
        </message>
        <message>
            <source>The mailbox takes no mail.</source>
            <translation>Das Postfach nimmt keine Mail an.</translation>
        </message>
        <message>
            <source>The mailbox is full.</source>
            <translation>Das Postfach ist voll.</translation>
        </message>
        <message>
            <source>The mail is too large for the mailbox.</source>
            <translation>Die Mail ist zu groß für das Postfach.</translation>
        </message>
        <message>
            <source>The mail is too large.</source>
            <translation>Die Mail ist zu groß.</translation>
        </message>
        <message>
            <source>Their server does not answer.</source>
            <translation>Der Server des Empfängers antwortet nicht.</translation>
        </message>
        <message>
            <source>Nobody knows the way to their server.</source>
            <translation>Der Weg zum Server des Empfängers ist nicht bekannt.</translation>
        </message>
        <message>
            <source>It was tried for too long.</source>
            <translation>Es wurde zu lange versucht.</translation>
        </message>
        <message>
            <source>Their server does not let it through.</source>
            <translation>Der Server des Empfängers lässt die Mail nicht durch.</translation>
        </message>
        <message>
            <source>It ends before its last part is complete.</source>
            <translation>Sie endet, bevor ihr letzter Teil vollständig ist.</translation>
        </message>
        <message>
            <source>Its parts cannot be told apart.</source>
            <translation>Ihre Teile lassen sich nicht auseinanderhalten.</translation>
        </message>
        <message>
            <source>It is nested too deep to be read in full.</source>
            <translation>Sie ist zu tief verschachtelt, um vollständig gelesen zu werden.</translation>
        </message>
        <message>
            <source>{host} does not offer encryption (STARTTLS) on port {port}. Nothing was sent. Check the port, or choose TLS; in a foreign network, somebody may be interfering.</source>
            <translation>{host} bietet auf Port {port} keine Verschlüsselung (STARTTLS) an. Nichts wurde gesendet. Prüfen Sie den Port, oder wählen Sie TLS; in einem fremden Netz greift vielleicht jemand ein.</translation>
        </message>
        <message>
            <source>{host} offers no log-in by password on port {port}. Check the port.</source>
            <translation>{host} bietet auf Port {port} keine Anmeldung mit Passwort an. Prüfen Sie den Port.</translation>
        </message>
        <message>
            <source>{sentence} Its answer could not be understood.</source>
            <translation>{sentence} Die Antwort war nicht zu verstehen.</translation>
        </message>
        <message>
            <source>A mail could not be offered to {host}.</source>
            <translation>Eine Mail konnte {host} nicht angeboten werden.</translation>
        </message>
        <message>
            <source>{host} takes no mail now.</source>
            <translation>{host} nimmt zurzeit keine Mail an.</translation>
        </message>
        <message>
            <source>{host} does not accept the password of {user}. Enter it anew in the account settings.</source>
            <translation>{host} nimmt das Passwort von {user} nicht an. Geben Sie es in den Kontoeinstellungen neu ein.</translation>
        </message>
        <message>
            <source>{host} cannot check the password now.</source>
            <translation>{host} kann das Passwort zurzeit nicht prüfen.</translation>
        </message>
        <message>
            <source>The mail is too large for {host}: it has {raw} MB, and the server takes {limit} MB. Send smaller files, or a link to them.</source>
            <translation>Die Mail ist zu groß für {host}: Sie hat {raw} MB, und der Server nimmt {limit} MB an. Senden Sie kleinere Dateien oder einen Link zu ihnen.</translation>
        </message>
        <message>
            <source>{host} cannot send to addresses with letters outside of ASCII. Ask for another address.</source>
            <translation>{host} kann nicht an Adressen mit Buchstaben außerhalb von ASCII senden. Bitten Sie um eine andere Adresse.</translation>
        </message>
        <message>
            <source>{host} refused the mail.</source>
            <translation>{host} hat die Mail abgelehnt.</translation>
        </message>
        <message>
            <source>{host} takes this mail for none of its recipients.</source>
            <translation>{host} nimmt diese Mail für keinen ihrer Empfänger an.</translation>
        </message>
        <message>
            <source>{host} does not take the mail.</source>
            <translation>{host} nimmt die Mail nicht an.</translation>
        </message>
        <message>
            <source>This account has no server for sending mail. Add one in the account settings.</source>
            <translation>Dieses Konto hat keinen Server, der Mail versendet. Fügen Sie in den Kontoeinstellungen einen hinzu.</translation>
        </message>
        <message>
            <source>{host} does not take mail from {sender}.</source>
            <translation>{host} nimmt keine Mail von {sender} an.</translation>
        </message>
        <message>
            <source>The connection to {host} broke while the mail was handed over. It may have been sent.</source>
            <translation>Die Verbindung zu {host} riss ab, während die Mail übergeben wurde. Vielleicht wurde sie gesendet.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not signed by an authority that this computer knows. Check the address, or ask the host's operator.</source>
            <translation>Das Zertifikat von {host} ist von keiner Zertifizierungsstelle signiert, die dieser Rechner kennt. Prüfen Sie die Adresse, oder fragen Sie den Betreiber des Hosts.</translation>
        </message>
        <message>
            <source>The connection to {host} was cut. Try again.</source>
            <translation>Die Verbindung zu {host} wurde unterbrochen. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{host} does not answer as a live host does. Check its address.</source>
            <translation>{host} antwortet nicht wie ein Host für Live-Chats. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>{host} sends more than was asked for. It was not taken.</source>
            <translation>{host} sendet mehr, als verlangt war. Es wurde nicht angenommen.</translation>
        </message>
        <message>
            <source>{host} (port {port}) cannot be reached now. Try again later.</source>
            <translation>{host} (Port {port}) ist zurzeit nicht erreichbar. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The address of {host} cannot be used. Check it.</source>
            <translation>Die Adresse von {host} ist nicht verwendbar. Prüfen Sie sie.</translation>
        </message>
        <message>
            <source>{host} says: {said}</source>
            <translation>{host} meldet: {said}</translation>
        </message>
        <message>
            <source>{host} cannot answer now. Try again later.</source>
            <translation>{host} kann zurzeit nicht antworten. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{host} does not take your key any more. Set this host up again.</source>
            <translation>{host} nimmt Ihren Schlüssel nicht mehr an. Richten Sie diesen Host noch einmal ein.</translation>
        </message>
        <message>
            <source>{host} sends on to elsewhere, which is not followed. Use the address it sends on to.</source>
            <translation>{host} leitet an eine andere Adresse weiter; dem wird nicht gefolgt. Verwenden Sie die Adresse, an die weitergeleitet wird.</translation>
        </message>
        <message>
            <source>This link leads to no chat.</source>
            <translation>Dieser Link führt zu keinem Chat.</translation>
        </message>
        <message>
            <source>The connection to {host} was cut. It is being opened again.</source>
            <translation>Die Verbindung zu {host} wurde unterbrochen. Sie wird gerade wieder aufgebaut.</translation>
        </message>
        <message>
            <source>Something went wrong in listening to {host}. It is tried again; the log says more.</source>
            <translation>Beim Empfang von {host} ist etwas schiefgegangen. Es wird noch einmal versucht; mehr dazu steht im Protokoll.</translation>
        </message>
        <message>
            <source>There is no such chat on {host}, or not any more.</source>
            <translation>Diesen Chat gibt es auf {host} nicht oder nicht mehr.</translation>
        </message>
        <message>
            <source>The server {name} cannot be found. Check its name, and whether this computer is online.</source>
            <translation>Der Server {name} wurde nicht gefunden. Prüfen Sie seinen Namen und ob dieser Rechner online ist.</translation>
        </message>
        <message>
            <source>{name} would be used without encryption, and what is said there could be read on the way. Use its address that begins with https.</source>
            <translation>{name} würde ohne Verschlüsselung verwendet, und was dort gesagt wird, wäre unterwegs lesbar. Verwenden Sie die Adresse, die mit https beginnt.</translation>
        </message>
        <message>
            <source>This key was made for {address}. Choose that address, or ask for a code for yours.</source>
            <translation>Dieser Schlüssel wurde für {address} ausgestellt. Wählen Sie diese Adresse, oder fordern Sie einen Code für Ihre an.</translation>
        </message>
        <message>
            <source>{host} tells the history of a chat with gaps. It was not taken.</source>
            <translation>{host} gibt den Verlauf eines Chats mit Lücken wieder. Er wurde nicht übernommen.</translation>
        </message>
        <message>
            <source>This address leads to no live host. It should look like https://chat.example.org.</source>
            <translation>Diese Adresse führt zu keinem Host für Live-Chats. Sie sollte aussehen wie https://chat.example.org.</translation>
        </message>
        <message>
            <source>The chat server {host} does not answer.</source>
            <translation>Der Chat-Server {host} antwortet nicht.</translation>
        </message>
        <message>
            <source>{host} does not speak XMPP as expected. Check the server's name and port.</source>
            <translation>{host} spricht nicht XMPP wie erwartet. Prüfen Sie den Namen und den Port des Servers.</translation>
        </message>
        <message>
            <source>{jid} has been disabled by the chat server. Ask its operator.</source>
            <translation>{jid} wurde vom Chat-Server gesperrt. Fragen Sie dessen Betreiber.</translation>
        </message>
        <message>
            <source>The chat password of {jid} has expired. Set a new one at the server, then enter it here.</source>
            <translation>Das Chat-Passwort von {jid} ist abgelaufen. Legen Sie beim Server ein neues fest, und geben Sie es dann hier ein.</translation>
        </message>
        <message>
            <source>The chat server of {jid} wants an encrypted connection. Choose TLS or STARTTLS.</source>
            <translation>Der Chat-Server von {jid} verlangt eine verschlüsselte Verbindung. Wählen Sie TLS oder STARTTLS.</translation>
        </message>
        <message>
            <source>The chat server of {jid} refuses this kind of log-in. Ask its operator.</source>
            <translation>Der Chat-Server von {jid} lehnt diese Art der Anmeldung ab. Fragen Sie seinen Betreiber.</translation>
        </message>
        <message>
            <source>{host} does not serve this chat address. Check the address and the server's name.</source>
            <translation>{host} ist für diese Chat-Adresse nicht zuständig. Prüfen Sie die Adresse und den Namen des Servers.</translation>
        </message>
        <message>
            <source>{host} no longer serves this chat address. Ask its operator.</source>
            <translation>{host} ist für diese Chat-Adresse nicht mehr zuständig. Fragen Sie den Betreiber.</translation>
        </message>
        <message>
            <source>{host} refused the connection. Check the chat password.</source>
            <translation>{host} hat die Verbindung abgelehnt. Prüfen Sie das Chat-Passwort.</translation>
        </message>
        <message>
            <source>{host} speaks another version of XMPP.</source>
            <translation>{host} spricht eine andere Version von XMPP.</translation>
        </message>
        <message>
            <source>The chat server {host} is being stopped or restarted.</source>
            <translation>Der Chat-Server {host} wird gerade angehalten oder neu gestartet.</translation>
        </message>
        <message>
            <source>The chat server {host} ended the connection, because another program took its place.</source>
            <translation>Der Chat-Server {host} hat die Verbindung beendet, weil ein anderes Programm an ihre Stelle getreten ist.</translation>
        </message>
        <message>
            <source>The chat server {host} lost sight of this computer.</source>
            <translation>Der Chat-Server {host} hat die Verbindung zu diesem Rechner verloren.</translation>
        </message>
        <message>
            <source>The chat server {host} ended the connection: too much at once, or against its rules.</source>
            <translation>Der Chat-Server {host} hat die Verbindung beendet: Es war zu viel auf einmal oder gegen seine Regeln.</translation>
        </message>
        <message>
            <source>The chat server {host} is overloaded.</source>
            <translation>Der Chat-Server {host} ist überlastet.</translation>
        </message>
        <message>
            <source>The chat server {host} wants to be reached elsewhere. Enter its new name.</source>
            <translation>Der Chat-Server {host} will unter einem anderen Namen erreicht werden. Geben Sie seinen neuen Namen ein.</translation>
        </message>
        <message>
            <source>The chat server of {peer} cannot be found. Check the address.</source>
            <translation>Der Chat-Server von {peer} wurde nicht gefunden. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>The chat server of {peer} cannot be reached now.</source>
            <translation>Der Chat-Server von {peer} ist zurzeit nicht erreichbar.</translation>
        </message>
        <message>
            <source>{peer} is not known to their chat server. Check the address.</source>
            <translation>{peer} ist dem zuständigen Chat-Server nicht bekannt. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>{peer} cannot be reached by chat: the address does not exist, or takes no messages now.</source>
            <translation>{peer} ist per Chat nicht erreichbar: Die Adresse gibt es nicht, oder sie nimmt zurzeit keine Nachrichten an.</translation>
        </message>
        <message>
            <source>{peer} is offline, and their server keeps no messages.</source>
            <translation>{peer} ist offline, und der zuständige Server bewahrt keine Nachrichten auf.</translation>
        </message>
        <message>
            <source>{peer} has moved away from this chat address.</source>
            <translation>{peer} ist keine gültige Chat-Adresse mehr: Die Person ist umgezogen.</translation>
        </message>
        <message>
            <source>{peer} is not a chat address. Check it.</source>
            <translation>{peer} ist keine Chat-Adresse. Prüfen Sie sie.</translation>
        </message>
        <message>
            <source>{peer} is blocked, or does not take this message.</source>
            <translation>{peer} ist blockiert oder nimmt diese Nachricht nicht an.</translation>
        </message>
        <message>
            <source>{peer} does not take messages from you.</source>
            <translation>{peer} nimmt von Ihnen keine Nachrichten an.</translation>
        </message>
        <message>
            <source>{peer} takes messages only from people in their list. Ask to be added first.</source>
            <translation>{peer} nimmt Nachrichten nur von Personen aus der eigenen Liste an. Bitten Sie zuerst darum, aufgenommen zu werden.</translation>
        </message>
        <message>
            <source>A chat server refused the message to {peer}: it is too long, or against its rules.</source>
            <translation>Ein Chat-Server hat die Nachricht an {peer} abgelehnt: Sie ist zu lang oder gegen seine Regeln.</translation>
        </message>
        <message>
            <source>The chat server of {peer} has no room for the message now. Try again later.</source>
            <translation>Der Chat-Server von {peer} hat zurzeit keinen Platz für die Nachricht. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The chat password of {jid} was refused. Enter it again in the account settings.</source>
            <translation>Das Chat-Passwort von {jid} wurde abgelehnt. Geben Sie es in den Kontoeinstellungen noch einmal ein.</translation>
        </message>
        <message>
            <source>The chat server of {jid} wants to be shown the password itself (PLAIN). If you trust it, allow that for this account in the account settings.</source>
            <translation>Der Chat-Server von {jid} verlangt das Passwort selbst (PLAIN). Wenn Sie ihm vertrauen, erlauben Sie das für dieses Konto in den Kontoeinstellungen.</translation>
        </message>
        <message>
            <source>The chat server {host} offers no encryption on this port. Choose TLS or another port; if it worked before, somebody may be interfering with the connection.</source>
            <translation>Der Chat-Server {host} bietet auf diesem Port keine Verschlüsselung an. Wählen Sie TLS oder einen anderen Port; wenn es bisher funktioniert hat, greift vielleicht jemand in die Verbindung ein.</translation>
        </message>
        <message>
            <source>The chat server {host} ended the connection with an error.</source>
            <translation>Der Chat-Server {host} hat die Verbindung mit einem Fehler beendet.</translation>
        </message>
        <message>
            <source>The connection to the chat server {host} was cut.</source>
            <translation>Die Verbindung zum Chat-Server {host} wurde unterbrochen.</translation>
        </message>
        <message>
            <source>The message to {peer} was refused ({condition}).</source>
            <translation>Die Nachricht an {peer} wurde abgelehnt ({condition}).</translation>
        </message>
        <message>
            <source>The chat server of {jid} cannot check passwords now. It is tried again.</source>
            <translation>Der Chat-Server von {jid} kann zurzeit keine Passwörter prüfen. Es wird noch einmal versucht.</translation>
        </message>
        <message>
            <source>The connection to {host} was cut before the whole file had passed. Try again.</source>
            <translation>Die Verbindung zu {host} wurde unterbrochen, bevor die ganze Datei übertragen war. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{host} refused the file (HTTP {status}).</source>
            <translation>{host} hat die Datei abgelehnt (HTTP {status}).</translation>
        </message>
        <message>
            <source>{host} answers with something that is not the file (HTTP {status}).</source>
            <translation>{host} antwortet mit etwas, das nicht die Datei ist (HTTP {status}).</translation>
        </message>
        <message>
            <source>The file on {host} is too large: {one}, where {other} are allowed.</source>
            <translation>Die Datei auf {host} ist zu groß: {one}, erlaubt sind {other}.</translation>
        </message>
        <message>
            <source>The file on {host} is too large: more than the {limit} that are allowed.</source>
            <translation>Die Datei auf {host} ist zu groß: mehr als die erlaubten {limit}.</translation>
        </message>
        <message>
            <source>The file is too large for {host}: it has {one}, and {other} are allowed.</source>
            <translation>Die Datei ist zu groß für {host}: Sie hat {one}, erlaubt sind {other}.</translation>
        </message>
        <message>
            <source>The link to {host} cannot be used.</source>
            <translation>Der Link zu {host} ist nicht verwendbar.</translation>
        </message>
        <message>
            <source>{host} does not take the file: it is too large ({size}).</source>
            <translation>{host} nimmt die Datei nicht an: Sie ist zu groß ({size}).</translation>
        </message>
        <message>
            <source>{host} has no room for the file now. Try again later.</source>
            <translation>{host} hat zurzeit keinen Platz für die Datei. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{host} cannot take the file now. Try again later.</source>
            <translation>{host} kann die Datei zurzeit nicht annehmen. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{host} sends on to elsewhere, which is not followed with a file.</source>
            <translation>{host} leitet an eine andere Adresse weiter; dem wird mit einer Datei nicht gefolgt.</translation>
        </message>
        <message>
            <source>The file is no longer on {host}. Ask the sender to send it again.</source>
            <translation>Die Datei ist nicht mehr auf {host}. Bitten Sie den Absender, sie noch einmal zu senden.</translation>
        </message>
        <message>
            <source>{host} does not give the file to everybody. Ask the sender for another link.</source>
            <translation>{host} gibt die Datei nicht jedem. Bitten Sie den Absender um einen anderen Link.</translation>
        </message>
        <message>
            <source>{host} cannot send the file now. Try again later.</source>
            <translation>{host} kann die Datei zurzeit nicht senden. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The chat server's archive does not answer as expected.</source>
            <translation>Das Archiv des Chat-Servers antwortet nicht wie erwartet.</translation>
        </message>
        <message>
            <source>“{to}” is not a chat address. Check it.</source>
            <translation>„{to}“ ist keine Chat-Adresse. Prüfen Sie sie.</translation>
        </message>
        <message>
            <source>“{jid}” is not a chat address. Check it.</source>
            <translation>„{jid}“ ist keine Chat-Adresse. Prüfen Sie sie.</translation>
        </message>
        <message>
            <source>The chat account {jid} is offline now.</source>
            <translation>Das Chat-Konto {jid} ist zurzeit offline.</translation>
        </message>
        <message>
            <source>The chat server {domain} takes no files. Send the file by mail.</source>
            <translation>Der Chat-Server {domain} nimmt keine Dateien an. Senden Sie die Datei per Mail.</translation>
        </message>
        <message>
            <source>The chat server does not acknowledge what it is sent.</source>
            <translation>Der Chat-Server bestätigt nicht, was ihm gesendet wird.</translation>
        </message>
        <message>
            <source>This link is not one that a file can be sent to or fetched from.</source>
            <translation>An diesen Link lässt sich keine Datei senden und von ihm keine abholen.</translation>
        </message>
        <message>
            <source>The file lies on {host} without encryption, so it is not transferred: anybody on the way could read or change it. Ask for a link that begins with https.</source>
            <translation>Die Datei liegt ohne Verschlüsselung auf {host}, deshalb wird sie nicht übertragen: Jeder könnte sie unterwegs lesen oder verändern. Bitten Sie um einen Link, der mit https beginnt.</translation>
        </message>
        <message>
            <source>{host} sends from one place to the next, and the file is at none of them.</source>
            <translation>{host} verweist von einer Stelle an die nächste, und die Datei ist an keiner davon.</translation>
        </message>
        <message>
            <source>{host} sends on to another kind of link, which is not followed.</source>
            <translation>{host} leitet zu einer anderen Art von Link weiter; dem wird nicht gefolgt.</translation>
        </message>
        <message>
            <source>{host} sends the file in another form (compressed) than was asked for.</source>
            <translation>{host} sendet die Datei in einer anderen Form (komprimiert), als verlangt war.</translation>
        </message>
        <message>
            <source>The file that {host} sends is not the one that the sender spoke of. It was not kept. Ask them to send it again.</source>
            <translation>Die Datei, die {host} sendet, ist nicht die, von der der Absender sprach. Sie wurde nicht behalten. Bitten Sie ihn, sie noch einmal zu senden.</translation>
        </message>
        <message>
            <source>{host} takes too long to send the file. Try again later.</source>
            <translation>{host} braucht zu lange, um die Datei zu senden. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{host} refused the file ({detail}).</source>
            <translation>{host} hat die Datei abgelehnt ({detail}).</translation>
        </message>
        <message>
            <source>{jid} gives no usable place for the file. Ask its operator.</source>
            <translation>{jid} nennt keinen brauchbaren Platz für die Datei. Fragen Sie den Betreiber.</translation>
        </message>
        <message>
            <source>{host} cannot be reached now. Try again later.</source>
            <translation>{host} ist zurzeit nicht erreichbar. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{host} takes no files from you. Ask its operator.</source>
            <translation>{host} nimmt von Ihnen keine Dateien an. Fragen Sie den Betreiber.</translation>
        </message>
        <message>
            <source>This computer offers no keyring, so passwords are kept in an encrypted file in Liveletter's folder. Programs that run under your name could read it.</source>
            <translation>Dieser Rechner bietet keinen Schlüsselbund, deshalb werden Passwörter in einer verschlüsselten Datei im Ordner von Liveletter gespeichert. Programme, die unter Ihrem Namen laufen, könnten sie lesen.</translation>
        </message>
        <message>
            <source>The file with your passwords cannot be read. Enter the passwords again in the account settings.</source>
            <translation>Die Datei mit Ihren Passwörtern ist nicht lesbar. Geben Sie die Passwörter in den Kontoeinstellungen noch einmal ein.</translation>
        </message>
        <message>
            <source>The password could not be kept: {strerror}.</source>
            <translation>Das Passwort konnte nicht gespeichert werden: {strerror}.</translation>
        </message>
        <message>
            <source>The system's keyring is locked. Unlock it and try again.</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The system's keyring did not take the password. Unlock it and try again.</source>
            <translation>Der Schlüsselbund des Systems hat das Passwort nicht angenommen. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>An account needs a mail address, a chat address, or both.</source>
            <translation>Ein Konto braucht eine Mail-Adresse, eine Chat-Adresse oder beides.</translation>
        </message>
        <message>
            <source>There is nothing to send.</source>
            <translation>Es gibt nichts zu senden.</translation>
        </message>
        <message>
            <source>This message is too long for a chat. Send it as a mail.</source>
            <translation>Diese Nachricht ist zu lang für einen Chat. Senden Sie sie als Mail.</translation>
        </message>
        <message>
            <source>No chat address of {name} is known. Enter one to chat.</source>
            <translation>Von {name} ist keine Chat-Adresse bekannt. Geben Sie eine an, um zu chatten.</translation>
        </message>
        <message>
            <source>None of your accounts has chat. Add a chat address to an account first.</source>
            <translation>Keines Ihrer Konten hat Chat. Fügen Sie zuerst einem Konto eine Chat-Adresse hinzu.</translation>
        </message>
        <message>
            <source>No mail address of {name} is known. Enter one under “Edit person”.</source>
            <translation>Von {name} ist keine Mail-Adresse bekannt. Geben Sie unter „Person bearbeiten“ eine an.</translation>
        </message>
        <message>
            <source>None of your accounts has a mail address. Add one in the settings first.</source>
            <translation>Keines Ihrer Konten hat eine Mail-Adresse. Fügen Sie zuerst in den Einstellungen eine hinzu.</translation>
        </message>
        <message>
            <source>This account has no mail server. Check it in the account settings.</source>
            <translation>Dieses Konto hat keinen Mail-Server. Prüfen Sie ihn in den Kontoeinstellungen.</translation>
        </message>
        <message>
            <source>This account has no server for sending mail. Check it in the account settings.</source>
            <translation>Dieses Konto hat keinen Server, der Mail versendet. Prüfen Sie ihn in den Kontoeinstellungen.</translation>
        </message>
        <message>
            <source>This account has no chat server. Check it in the account settings.</source>
            <translation>Dieses Konto hat keinen Chat-Server. Prüfen Sie ihn in den Kontoeinstellungen.</translation>
        </message>
        <message>
            <source>No password is kept for {whose}. Enter it in the account settings.</source>
            <translation>Für {whose} ist kein Passwort gespeichert. Geben Sie es in den Kontoeinstellungen ein.</translation>
        </message>
        <message>
            <source>Delivered to {name}</source>
            <translation>Zugestellt an {name}</translation>
        </message>
        <message>
            <source>Not delivered to {name} in time</source>
            <translation>Nicht rechtzeitig zugestellt an {name}</translation>
        </message>
        <message>
            <source>Not delivered to {name}</source>
            <translation>Nicht zugestellt an {name}</translation>
        </message>
        <message>
            <source>The earlier conversation is too large: it has {size}, and {whose} takes at most {limit}. Leave out attachments, or let less go along.</source>
            <translation>Die bisherige Unterhaltung ist zu groß: Sie hat {size}, und {whose} nimmt höchstens {limit} an. Lassen Sie Anhänge weg, oder lassen Sie weniger mitgehen.</translation>
        </message>
        <message>
            <source>The earlier conversation is too large: it has more than {size}, and {whose} takes at most {limit}. Leave out attachments, or let less go along.</source>
            <translation>Die bisherige Unterhaltung ist zu groß: Sie hat mehr als {size}, und {whose} nimmt höchstens {limit} an. Lassen Sie Anhänge weg, oder lassen Sie weniger mitgehen.</translation>
        </message>
        <message>
            <source>At most {most_mails} mails and {most_chats} chat messages go along at once. Choose a shorter time.</source>
            <translation>Auf einmal lässt sich nur eine begrenzte Zahl von Einträgen mitsenden (Mails: {most_mails}, Chat-Nachrichten: {most_chats}). Wählen Sie einen kürzeren Zeitraum.</translation>
        </message>
        <message>
            <source>Choose the person first: what goes along is what passed with one person.</source>
            <translation>Wählen Sie zuerst die Person: Mitgehen kann, was mit einer einzelnen Person gewechselt wurde.</translation>
        </message>
        <message>
            <source>You are offline. The earlier conversation can be sent when you are online.</source>
            <translation>Sie sind offline. Die bisherige Unterhaltung lässt sich senden, wenn Sie online sind.</translation>
        </message>
        <message>
            <source>Your chat server takes no files. Send the earlier conversation by mail.</source>
            <translation>Ihr Chat-Server nimmt keine Dateien an. Senden Sie die bisherige Unterhaltung per Mail.</translation>
        </message>
        <message>
            <source>None of your accounts has chat. Send the earlier conversation by mail.</source>
            <translation>Keines Ihrer Konten hat Chat. Senden Sie die bisherige Unterhaltung per Mail.</translation>
        </message>
        <message>
            <source>There is no earlier conversation in this message.</source>
            <translation>In dieser Nachricht ist keine bisherige Unterhaltung.</translation>
        </message>
        <message>
            <source>This message was itself sent along with another. What is inside it cannot be filed.</source>
            <translation>Diese Nachricht wurde selbst mit einer anderen mitgesendet. Was darin ist, lässt sich nicht ablegen.</translation>
        </message>
        <message>
            <source>You have sent this earlier conversation yourself: what is in it is in your archive.</source>
            <translation>Diese bisherige Unterhaltung haben Sie selbst gesendet: Was darin ist, ist in Ihrem Archiv.</translation>
        </message>
        <message>
            <source>This mail does not say who sent it. What is in it cannot be filed.</source>
            <translation>Diese Mail sagt nicht, wer sie gesendet hat. Was darin ist, lässt sich nicht ablegen.</translation>
        </message>
        <message>
            <source>This mail is not wholly here, and no longer on the server.</source>
            <translation>Diese Mail ist nicht vollständig da und nicht mehr auf dem Server.</translation>
        </message>
        <message>
            <source>None of your accounts has chat, so that the file cannot be downloaded.</source>
            <translation>Keines Ihrer Konten hat Chat, deshalb lässt sich die Datei nicht herunterladen.</translation>
        </message>
        <message>
            <source>This mail is not wholly here yet, and the server does not answer.</source>
            <translation>Diese Mail ist noch nicht vollständig da, und der Server antwortet nicht.</translation>
        </message>
        <message>
            <source>There is no file in this message.</source>
            <translation>In dieser Nachricht ist keine Datei.</translation>
        </message>
        <message>
            <source>This chat's live host is not connected. Look at it under “Hosts for live chats” in the settings.</source>
            <translation>Der Host dieses Chats ist nicht verbunden. Sehen Sie in den Einstellungen unter „Hosts für Live-Chats“ nach.</translation>
        </message>
        <message>
            <source>Only whoever began this chat can do that.</source>
            <translation>Das kann nur die Person, die diesen Chat begonnen hat.</translation>
        </message>
        <message>
            <source>This live host is not connected. Look at it under “Hosts for live chats” in the settings.</source>
            <translation>Dieser Host für Live-Chats ist nicht verbunden. Sehen Sie in den Einstellungen unter „Hosts für Live-Chats“ nach.</translation>
        </message>
        <message>
            <source>You began this chat. Close it instead.</source>
            <translation>Sie haben diesen Chat begonnen. Schließen Sie ihn stattdessen.</translation>
        </message>
        <message>
            <source>The key for {url} is not kept on this computer any more. Set this host up again.</source>
            <translation>Der Schlüssel für {url} ist auf diesem Rechner nicht mehr gespeichert. Richten Sie diesen Host noch einmal ein.</translation>
        </message>
        <message>
            <source>This live host is no longer set up.</source>
            <translation>Dieser Host für Live-Chats ist nicht mehr eingerichtet.</translation>
        </message>
        <message>
            <source>No host for live chats is set up yet. Set one up, or take the chat out of the mail.</source>
            <translation>Noch ist kein Host für Live-Chats eingerichtet. Richten Sie einen ein, oder entfernen Sie den Chat aus der Mail.</translation>
        </message>
        <message>
            <source>Hidden recipients (Bcc) would be seen in the chat. Move them to To or Cc, or take them out.</source>
            <translation>Verborgene Empfänger (Bcc) wären im Chat zu sehen. Verschieben Sie sie nach „An“ oder „Cc“, oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>A chat has at most {largest} guests. Take some recipients out, or take the chat out of the mail.</source>
            <translation>Die Zahl der Gäste eines Chats ist auf {largest} begrenzt. Entfernen Sie einige Empfänger, oder entfernen Sie den Chat aus der Mail.</translation>
        </message>
        <message>
            <source>{host} can be reached from your own network only. Say that the recipients are on it, or choose another host for this chat.</source>
            <translation>{host} ist nur aus Ihrem eigenen Netz erreichbar. Bestätigen Sie, dass die Empfänger dort sind, oder wählen Sie einen anderen Host für diesen Chat.</translation>
        </message>
        <message>
            <source>Add an account with a mail address first: guests see who invites them.</source>
            <translation>Fügen Sie zuerst ein Konto mit einer Mail-Adresse hinzu: Gäste sehen, wer sie einlädt.</translation>
        </message>
        <message>
            <source>Set a mail account up first: its address is your own on the host.</source>
            <translation>Richten Sie zuerst ein Mailkonto ein: Seine Adresse ist Ihre eigene auf dem Host.</translation>
        </message>
        <message>
            <source>The host inside Liveletter does not answer.</source>
            <translation>Der Host in Liveletter antwortet nicht.</translation>
        </message>
        <message>
            <source>The host inside Liveletter has stopped and is started again.</source>
            <translation>Der Host in Liveletter ist ausgefallen und wird wieder gestartet.</translation>
        </message>
        <message>
            <source>The host inside Liveletter sends no mails: there is no account that could send them from {address}.</source>
            <translation>Der Host in Liveletter sendet keine Mails: Es gibt kein Konto, das sie von {address} senden könnte.</translation>
        </message>
        <message>
            <source>The host inside Liveletter cannot send its mails. {sentence}</source>
            <translation>Der Host in Liveletter kann seine Mails nicht versenden. {sentence}</translation>
        </message>
        <message>
            <source>This is too long for a live chat. Send it in parts, or as a mail.</source>
            <translation>Das ist zu lang für einen Live-Chat. Senden Sie es in Teilen oder als Mail.</translation>
        </message>
        <message>
            <source>This mail carries no chat.</source>
            <translation>Diese Mail enthält keinen Chat.</translation>
        </message>
        <message>
            <source>This chat is over.</source>
            <translation>Dieser Chat ist zu Ende.</translation>
        </message>
        <message>
            <source>Only whoever began this chat can delete it for all. Leave it, or delete it here.</source>
            <translation>Nur wer diesen Chat begonnen hat, kann ihn für alle löschen. Verlassen Sie ihn, oder löschen Sie ihn hier.</translation>
        </message>
        <message>
            <source>What was said in this chat is gone: it is not recorded.</source>
            <translation>Was in diesem Chat gesagt wurde, ist verschwunden: Er wird nicht aufgezeichnet.</translation>
        </message>
        <message>
            <source>This mail is no longer on the server, and its text was never fetched.</source>
            <translation>Diese Mail ist nicht mehr auf dem Server, und ihr Text wurde nie abgeholt.</translation>
        </message>
        <message>
            <source>The attachment is not here yet, and the server cannot be reached.</source>
            <translation>Der Anhang ist noch nicht da, und der Server ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The text of this mail is not here yet: the server does not answer. It will be fetched later.</source>
            <translation>Der Text dieser Mail ist noch nicht da: Der Server antwortet nicht. Er wird später abgeholt.</translation>
        </message>
        <message>
            <source>The text of this mail is not here yet. {sentence}</source>
            <translation>Der Text dieser Mail ist noch nicht da. {sentence}</translation>
        </message>
        <message>
            <source>Choose an account with a mail address to send from.</source>
            <translation>Wählen Sie zum Senden ein Konto mit einer Mail-Adresse.</translation>
        </message>
        <message>
            <source>{mail_address} has no server for sending mail. Add it in the settings.</source>
            <translation>{mail_address} hat keinen Server, der Mail versendet. Fügen Sie ihn in den Einstellungen hinzu.</translation>
        </message>
        <message>
            <source>News of a message that you sent</source>
            <translation>Neues zu einer Nachricht, die Sie gesendet haben</translation>
        </message>
        <message>
            <source>New mails: {count}</source>
            <translation>Neue Mails: {count}</translation>
        </message>
        <message>
            <source>A new message</source>
            <translation>Eine neue Nachricht</translation>
        </message>
        <message>
            <source>A new mail</source>
            <translation>Eine neue Mail</translation>
        </message>
        <message>
            <source>It is too late: the message is already on its way.</source>
            <translation>Es ist zu spät: Die Nachricht ist schon unterwegs.</translation>
        </message>
        <message>
            <source>Tried again by the user.</source>
            <translation>Auf Ihren Wunsch noch einmal versucht.</translation>
        </message>
        <message>
            <source>Give at least one address: a mail address, a chat address, or both.</source>
            <translation>Geben Sie mindestens eine Adresse an: eine Mail-Adresse, eine Chat-Adresse oder beides.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Eine Person braucht einen Namen.</translation>
        </message>
        <message>
            <source>{reporter} could not deliver this mail to {addresses}.</source>
            <translation>{reporter} konnte diese Mail nicht an {addresses} zustellen.</translation>
        </message>
        <message>
            <source>{reporter} could not deliver this mail to {addresses} and {failed} more.</source>
            <translation>{reporter} konnte diese Mail nicht zustellen an: {addresses} und {failed} weitere.</translation>
        </message>
        <message>
            <source>“{name}” could not be saved in {parent}: {strerror}.</source>
            <translation>„{name}“ konnte nicht in {parent} gespeichert werden: {strerror}.</translation>
        </message>
        <message>
            <source>“{name}” was not saved in {parent}: the disk is full. Make room, then try again.</source>
            <translation>„{name}“ wurde nicht in {parent} gespeichert: Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This is no mail. Turn it into one first.</source>
            <translation>Das ist keine Mail. Machen Sie zuerst eine daraus.</translation>
        </message>
        <message>
            <source>“{name}” is too large to be sent. Put it somewhere and send a link.</source>
            <translation>„{name}“ ist zu groß zum Senden. Legen Sie die Datei an einem anderen Ort ab, und senden Sie einen Link.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {strerror}.</source>
            <translation>„{name}“ ist nicht lesbar: {strerror}.</translation>
        </message>
        <message>
            <source>This setting cannot be kept: the disk is full or may not be written. Make room, then set it again.</source>
            <translation>Diese Einstellung lässt sich nicht speichern: Der Datenträger ist voll oder darf nicht beschrieben werden. Schaffen Sie Platz, und nehmen Sie die Einstellung noch einmal vor.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not signed by an authority that this computer knows. If you know this server, you can trust its certificate for this account.</source>
            <translation>Das Zertifikat von {host} ist von keiner Zertifizierungsstelle signiert, die dieser Rechner kennt. Wenn Sie diesen Server kennen, können Sie seinem Zertifikat für dieses Konto vertrauen.</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired. Ask its operator to renew it.</source>
            <translation>Das Zertifikat von {host} ist abgelaufen. Bitten Sie den Betreiber, es zu erneuern.</translation>
        </message>
        <message>
            <source>The certificate shown by {host} is for another name. Check the server's name.</source>
            <translation>Das Zertifikat, das {host} zeigt, gilt für einen anderen Namen. Prüfen Sie den Namen des Servers.</translation>
        </message>
        <message>
            <source>{host} would be used without encryption. Choose TLS or STARTTLS: unencrypted connections are allowed to this computer only.</source>
            <translation>{host} würde ohne Verschlüsselung verwendet. Wählen Sie TLS oder STARTTLS: Unverschlüsselte Verbindungen sind nur zu diesem Rechner erlaubt.</translation>
        </message>
        <message>
            <source>The server {host} cannot be found. Check its name, and whether this computer is online.</source>
            <translation>Der Server {host} wurde nicht gefunden. Prüfen Sie seinen Namen und ob dieser Rechner online ist.</translation>
        </message>
        <message>
            <source>{host} (port {port}) does not speak TLS as expected. Check the port and the kind of encryption.</source>
            <translation>{host} (Port {port}) spricht nicht TLS wie erwartet. Prüfen Sie den Port und die Art der Verschlüsselung.</translation>
        </message>
        <message>
            <source>{host} (port {port}) does not answer. Check the port, or try again later.</source>
            <translation>{host} (Port {port}) antwortet nicht. Prüfen Sie den Port, oder versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{host} takes no connections on port {port}. Check the port, or try again later.</source>
            <translation>{host} nimmt auf Port {port} keine Verbindungen an. Prüfen Sie den Port, oder versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The connection to {host} (port {port}) was cut.</source>
            <translation>Die Verbindung zu {host} (Port {port}) wurde unterbrochen.</translation>
        </message>
        <message>
            <source>Something went wrong in talking to {host} (port {port}).</source>
            <translation>Bei der Verbindung mit {host} (Port {port}) ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>The server offers no encryption.</source>
            <translation>Der Server bietet keine Verschlüsselung an.</translation>
        </message>
        <message>
            <source>Liveletter's engine has stopped and is being started again. Nothing that was sent is lost.</source>
            <translation>Der Hintergrunddienst von Liveletter ist ausgefallen und wird gerade wieder gestartet. Nichts, was gesendet wurde, geht verloren.</translation>
        </message>
        <message>
            <source>Liveletter's engine is not running. Close the window and start Liveletter again.</source>
            <translation>Der Hintergrunddienst von Liveletter läuft nicht. Schließen Sie das Fenster, und starten Sie Liveletter neu.</translation>
        </message>
        <message>
            <source>Liveletter's engine has stopped several times in a row. Close the window and start Liveletter again; the log file in the profile's folder says what happened.</source>
            <translation>Der Hintergrunddienst von Liveletter ist mehrmals hintereinander ausgefallen. Schließen Sie das Fenster, und starten Sie Liveletter neu; was geschehen ist, steht in der Protokolldatei im Ordner des Profils.</translation>
        </message>
    </context>
</TS>
