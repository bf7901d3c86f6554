<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>engine</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} is there already. Choose another name for the backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} is not there. Choose a file made by Liveletter's backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file holds no archive of Liveletter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is no longer in the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat message is no longer in the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This message is no longer in the outbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of a session without a record may be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live host left something out. It is asked again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat is no longer in the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} does not have the address {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file archive.db was not made by Liveletter. Move it away, or choose another data folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This archive was written by a newer Liveletter. Install the newer version to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive is in use by another program. Close the other Liveletter that uses this data folder, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive's file is damaged. Restore a backup (liveletter restore), or start with a new data folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive is not ready yet. It is made when Liveletter's engine starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so nothing was stored. Make room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive's file cannot be written. Check the permissions of the data folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive's file cannot be opened. Check that the data folder is there and may be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk reported an error while the archive was used. Check the disk, and make a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liveletter's engine is not running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liveletter's engine has stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside Liveletter. The log file has the details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes out as soon as you are online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes out as soon as the live host can be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat is over: nothing can be said in it any more. Send it as a mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the copies may have been sent already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended before it was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ended while this was said. It is said again: the live host takes it once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection broke before it was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection broke while “{title}” was handed over. It may have been sent. Look whether it arrived before you send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection broke while this was handed over. Liveletter looks whether it was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be sent in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sentence} It will be tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was found among the sent mails.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It had not been sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a mail address. It should look like name@example.org.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a chat address. It should look like name@example.org.</source>
            <translation>« {text} » n’est pas une adresse de chat. Elle doit ressembler à nom@example.org.</translation>
        </message>
        <message>
            <source>“{typed}” is not a host's address. It should look like chat.example.org.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such setting: {key}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host inside Liveletter needs packages that are not installed: pip install 'liveletter[host]'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host inside Liveletter could not be set up. Its log says why: {log}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can listen on {listen} here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host inside Liveletter cannot be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the header of this mail is here so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liveletter cannot write to its data folder ({reason}). Make room or check its permissions, then start Liveletter again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list has 1 to {page} sessions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chat is opened by asking for an open link: POST …/open-link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many refusals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are creating many chats.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stands behind the question mark does not fit: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request is nested too deeply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request does not fit: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting lasts 0 to {poll_seconds} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many requests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sentence} Wait {seconds} seconds and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL and NATS need packages that are not installed: pip install 'liveletter[host]'.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file's name is no proper Unicode text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such file in this chat, or not any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file may have {file_bytes} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are sharing many files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join the chat to share a file.</source>
            <translation>Rejoignez le chat pour partager un fichier.</translation>
        </message>
        <message>
            <source>This chat is closed.</source>
            <translation>Ce chat est clos.</translation>
        </message>
        <message>
            <source>Join the chat to read it.</source>
            <translation>Rejoignez le chat pour le lire.</translation>
        </message>
        <message>
            <source>The file is empty. Choose another one.</source>
            <translation>Le fichier est vide. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Choisissez d’abord un fichier.</translation>
        </message>
        <message>
            <source>This form was not sent from the chat's own page. Open the link in your mail again.</source>
            <translation>Ce formulaire ne vient pas de la page du chat. Ouvrez de nouveau le lien de votre e-mail.</translation>
        </message>
        <message>
            <source>This form cannot be read.</source>
            <translation>Ce formulaire est illisible.</translation>
        </message>
        <message>
            <source>There is no such message.</source>
            <translation>Ce message n’existe pas.</translation>
        </message>
        <message>
            <source>Too many links that lead nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such chat, or not any more.</source>
            <translation>Ce chat n’existe pas, ou plus.</translation>
        </message>
        <message>
            <source>This link does not lead to a chat, or not any more.</source>
            <translation>Ce lien ne mène à aucun chat, ou plus.</translation>
        </message>
        <message>
            <source>There is nothing at this address.</source>
            <translation>Il n’y a rien à cette adresse.</translation>
        </message>
        <message>
            <source>This cannot be done at this address.</source>
            <translation>Ceci n’est pas possible à cette adresse.</translation>
        </message>
        <message>
            <source>Join the chat before you say something.</source>
            <translation>Rejoignez le chat avant de parler.</translation>
        </message>
        <message>
            <source>Open the link in your mail and join the chat first.</source>
            <translation>Ouvrez le lien de votre e-mail et rejoignez d’abord le chat.</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>Le message est vide.</translation>
        </message>
        <message>
            <source>A message may have 16 KB. Shorten it, or send it in parts.</source>
            <translation>Un message peut avoir 16 Ko. Raccourcissez-le, ou envoyez-le en plusieurs fois.</translation>
        </message>
        <message>
            <source>The file did not arrive in time.</source>
            <translation>Le fichier n’est pas arrivé à temps.</translation>
        </message>
        <message>
            <source>The file did not arrive as a whole. Send it again.</source>
            <translation>Le fichier n’est pas arrivé en entier. Renvoyez-le.</translation>
        </message>
        <message>
            <source>The request did not arrive in time.</source>
            <translation>La demande n’est pas arrivée à temps.</translation>
        </message>
        <message>
            <source>This chat sends no mails.</source>
            <translation>Ce chat n’envoie pas d’e-mails.</translation>
        </message>
        <message>
            <source>This code is wrong or too old. Look at the newest mail, or ask for another code.</source>
            <translation>Ce code est faux ou trop ancien. Regardez l’e-mail le plus récent, ou demandez un autre code.</translation>
        </message>
        <message>
            <source>This is not a mail address. It should look like name@example.org.</source>
            <translation>Ce n’est pas une adresse e-mail. Elle doit ressembler à nom@example.org.</translation>
        </message>
        <message>
            <source>The form brings no file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A form that brings a file is sent as multipart/form-data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the host. Its operator finds more in its log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request may have {body_bytes} KB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record's number has digits only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request was cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many lines to this host are open. Close some of the pages that show its chats.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many codes were asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host sends no mail just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host gives keys to certain domains only. Ask its operator for an invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host mails no keys. Ask its operator for one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send your key along: Authorization: Bearer …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host sends no mail, so that nobody could confirm an address. Invite people by their addresses, or ask the host's operator to let it send mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The silence after which a member is written to is 0 (never) to {longest_silence} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each address is invited once; the owner is a member already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chat has at most {members} members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The owner cannot be removed. Close or delete the chat instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chat without a record sends no mails: they would be a trace of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat was created by this request before, and a guest has come to it already, so that its links are not told again. Ask for another link of a member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This request was made before, and asked for another chat. Give it an id of its own, or delete that chat first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host's database cannot be opened. Check its address and that its server runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host is ending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host cannot write in {parent}. Choose another folder with --data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The files of one chat may have {limit} MB together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host has no room for further files of chats without a record. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database does not take this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You cannot join this chat. Ask whoever began it to invite you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key is not valid, or not any more. Ask the host for another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such member in this chat, or not any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host has no room for more of what is said without a record just now. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat is being created just now. Ask again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host cannot reach its database just now. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This address is invited already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat has {limit} members: more cannot be invited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are writing very fast.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are typing very fast.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever began a chat cannot leave it. Close it in Liveletter instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record's number is 0 or above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A page of history has 1 to {history_page} records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A message may have {limit} KB. Shorten it, or send it in parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message holds a character that is no text (NUL).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {what} may have {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A message's id has 1 to 64 letters, digits or signs of ASCII, without spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request's id has 1 to 64 letters, digits or signs of ASCII, without spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Message-ID stands in angle brackets: &lt;something@example.org&gt;.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Languages are named by up to {limit} tags such as en, pt-BR or zh-Hant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message is no proper Unicode text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {what} is no proper Unicode text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host's processes cannot reach one another just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host's database is slow just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not an earlier conversation that Liveletter can file. You can still read it as a mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This earlier conversation was made by a newer Liveletter. Update Liveletter to file it. You can still read it as a mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This earlier conversation is too large to be filed: {}. Ask for a smaller part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This earlier conversation is damaged or was tampered with: {reason}. Nothing of it was filed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is no longer on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in Liveletter. Its log tells more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail server lists no folder for this any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail could not be moved to “{target}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail could not be removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail could not be filed in “{folder}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail server did not take a flag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} refused the log-in. Check the user name and the password of this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account has no server for incoming mail. Enter one in the account's settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not accept connections now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} (port {port}) offers no encryption here. Choose TLS, usually on port 993.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} sent more than it may before encryption. Do not use this network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not let you in just now. It will be tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} wants an encrypted connection. Choose TLS or STARTTLS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} (port {port}) is no IMAP server. Check the port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} offers no way to log in with a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail server sent something that cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail server does not push new mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail server has fallen silent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail server does not list its folders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{name}” could not be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail server does not tell the state of this folder as it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “{name}” cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail server could not search.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail server does not answer as it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail server does not give out mails of this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This attachment is not in the mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is encrypted. Its content is attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is signed. The signature was not checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is encrypted or signed (S/MIME). Its content is attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is named to receive this mail. Enter an address under “To”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is too large to be sent: all files together may have {size_limit} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{name}” cannot be read ({reason}). Attach it again, or remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is very long. Only its beginning is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is encrypted (OpenPGP). It cannot be read here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is written in an unknown character set. Some characters may be wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail does not say who wrote it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail has no usable date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail names several senders. It may not be from any of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such mailbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such domain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The domain takes no mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mailbox takes no mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mailbox is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail is too large for the mailbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their server does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody knows the way to their server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was tried for too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their server does not let it through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ends before its last part is complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parts cannot be told apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is nested too deep to be read in full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not offer encryption (STARTTLS) on port {port}. Nothing was sent. Check the port, or choose TLS; in a foreign network, somebody may be interfering.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} offers no log-in by password on port {port}. Check the port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sentence} Its answer could not be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mail could not be offered to {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} takes no mail now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not accept the password of {user}. Enter it anew in the account settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} cannot check the password now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mail is too large for {host}: it has {raw} MB, and the server takes {limit} MB. Send smaller files, or a link to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} cannot send to addresses with letters outside of ASCII. Ask for another address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} refused the mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} takes this mail for none of its recipients.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not take the mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account has no server for sending mail. Add one in the account settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not take mail from {sender}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {host} broke while the mail was handed over. It may have been sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of {host} is not signed by an authority that this computer knows. Check the address, or ask the host's operator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {host} was cut. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not answer as a live host does. Check its address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} sends more than was asked for. It was not taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} (port {port}) cannot be reached now. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of {host} cannot be used. Check it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} says: {said}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} cannot answer now. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not take your key any more. Set this host up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} sends on to elsewhere, which is not followed. Use the address it sends on to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This link leads to no chat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {host} was cut. It is being opened again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in listening to {host}. It is tried again; the log says more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such chat on {host}, or not any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server {name} cannot be found. Check its name, and whether this computer is online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} would be used without encryption, and what is said there could be read on the way. Use its address that begins with https.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key was made for {address}. Choose that address, or ask for a code for yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} tells the history of a chat with gaps. It was not taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This address leads to no live host. It should look like https://chat.example.org.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server {host} does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not speak XMPP as expected. Check the server's name and port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{jid} has been disabled by the chat server. Ask its operator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat password of {jid} has expired. Set a new one at the server, then enter it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server of {jid} wants an encrypted connection. Choose TLS or STARTTLS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server of {jid} refuses this kind of log-in. Ask its operator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not serve this chat address. Check the address and the server's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} no longer serves this chat address. Ask its operator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} refused the connection. Check the chat password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} speaks another version of XMPP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server {host} is being stopped or restarted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server {host} ended the connection, because another program took its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server {host} lost sight of this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server {host} ended the connection: too much at once, or against its rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server {host} is overloaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server {host} wants to be reached elsewhere. Enter its new name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server of {peer} cannot be found. Check the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server of {peer} cannot be reached now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{peer} is not known to their chat server. Check the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{peer} cannot be reached by chat: the address does not exist, or takes no messages now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{peer} is offline, and their server keeps no messages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{peer} has moved away from this chat address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{peer} is not a chat address. Check it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{peer} is blocked, or does not take this message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{peer} does not take messages from you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{peer} takes messages only from people in their list. Ask to be added first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chat server refused the message to {peer}: it is too long, or against its rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server of {peer} has no room for the message now. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat password of {jid} was refused. Enter it again in the account settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server of {jid} wants to be shown the password itself (PLAIN). If you trust it, allow that for this account in the account settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server {host} offers no encryption on this port. Choose TLS or another port; if it worked before, somebody may be interfering with the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server {host} ended the connection with an error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to the chat server {host} was cut.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The message to {peer} was refused ({condition}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server of {jid} cannot check passwords now. It is tried again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {host} was cut before the whole file had passed. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} refused the file (HTTP {status}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} answers with something that is not the file (HTTP {status}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file on {host} is too large: {one}, where {other} are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file on {host} is too large: more than the {limit} that are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large for {host}: it has {one}, and {other} are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link to {host} cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not take the file: it is too large ({size}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} has no room for the file now. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} cannot take the file now. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} sends on to elsewhere, which is not followed with a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is no longer on {host}. Ask the sender to send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not give the file to everybody. Ask the sender for another link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} cannot send the file now. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server's archive does not answer as expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{to}” is not a chat address. Check it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{jid}” is not a chat address. Check it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat account {jid} is offline now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server {domain} takes no files. Send the file by mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat server does not acknowledge what it is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This link is not one that a file can be sent to or fetched from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file lies on {host} without encryption, so it is not transferred: anybody on the way could read or change it. Ask for a link that begins with https.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} sends from one place to the next, and the file is at none of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} sends on to another kind of link, which is not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} sends the file in another form (compressed) than was asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file that {host} sends is not the one that the sender spoke of. It was not kept. Ask them to send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} takes too long to send the file. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} refused the file ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{jid} gives no usable place for the file. Ask its operator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} cannot be reached now. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} takes no files from you. Ask its operator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer offers no keyring, so passwords are kept in an encrypted file in Liveletter's folder. Programs that run under your name could read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file with your passwords cannot be read. Enter the passwords again in the account settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password could not be kept: {strerror}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring is locked. Unlock it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring did not take the password. Unlock it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account needs a mail address, a chat address, or both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to send.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This message is too long for a chat. Send it as a mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No chat address of {name} is known. Enter one to chat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of your accounts has chat. Add a chat address to an account first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mail address of {name} is known. Enter one under “Edit person”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of your accounts has a mail address. Add one in the settings first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account has no mail server. Check it in the account settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account has no server for sending mail. Check it in the account settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account has no chat server. Check it in the account settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No password is kept for {whose}. Enter it in the account settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivered to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not delivered to {name} in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not delivered to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The earlier conversation is too large: it has {more}{size}, and {whose} takes at most {limit}. Leave out attachments, or let less go along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most {most_mails} mails and {most_chats} chat messages go along at once. Choose a shorter time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the person first: what goes along is what passed with one person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are offline. The earlier conversation can be sent when you are online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your chat server takes no files. Send the earlier conversation by mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of your accounts has chat. Send the earlier conversation by mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no earlier conversation in this message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This message was itself sent along with another. What is inside it cannot be filed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have sent this earlier conversation yourself: what is in it is in your archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail does not say who sent it. What is in it cannot be filed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is not wholly here, and no longer on the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of your accounts has chat, so that the file cannot be downloaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is not wholly here yet, and the server does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file in this message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat's live host is not connected. Look at it under “Live hosts” in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only whoever began this chat can do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This live host is not connected. Look at it under “Live hosts” in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You began this chat. Close it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key for {url} is not kept on this computer any more. Set this host up again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This live host is no longer set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No host for live chats is set up yet. Set one up, or take the chat out of the mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden recipients (Bcc) would be seen in the chat. Move them to To or Cc, or take them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chat has at most {largest} guests. Take some recipients out, or take the chat out of the mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} can be reached from your own network only. Say that the recipients are on it, or choose another host for this chat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an account with a mail address first: guests see who invites them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a mail account up first: its address is your own on the host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host inside Liveletter does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host inside Liveletter has stopped and is started again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host inside Liveletter sends no mails: there is no account that could send them from {address}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too long for a live chat. Send it in parts, or as a mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail carries no chat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only whoever began this chat can delete it for all. Leave it, or delete it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said in this chat is gone: it is not recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mail is no longer on the server, and its text was never fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The attachment is not here yet, and the server cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of this mail is not here yet: the server does not answer. It will be fetched later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an account with a mail address to send from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mail_address} has no server for sending mail. Add it in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>News of a message that you sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New mails: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new message</source>
            <translation>Un nouveau message</translation>
        </message>
        <message>
            <source>A new mail</source>
            <translation>Un nouvel e-mail</translation>
        </message>
        <message>
            <source>It is too late: the message is already on its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tried again by the user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give at least one address: a mail address, a chat address, or both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Une personne doit avoir un nom.</translation>
        </message>
        <message>
            <source>{reporter} could not deliver this mail to {named}{more}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” could not be saved in {parent}: {strerror}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not saved in {parent}: the disk is full. Make room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no mail. Turn it into one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is too large to be sent. Put it somewhere and send a link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot be read: {strerror}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This setting cannot be kept: the disk is full or may not be written. Make room, then set it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of {host} is not signed by an authority that this computer knows. If you know this server, you can trust its certificate for this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of {host} has expired. Ask its operator to renew it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate shown by {host} is for another name. Check the server's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} would be used without encryption. Choose TLS or STARTTLS: unencrypted connections are allowed to this computer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server {host} cannot be found. Check its name, and whether this computer is online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} (port {port}) does not speak TLS as expected. Check the port and the kind of encryption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} (port {port}) does not answer. Check the port, or try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} takes no connections on port {port}. Check the port, or try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {host} (port {port}) was cut.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in talking to {host} (port {port}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server offers no encryption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liveletter's engine has stopped and is being started again. Nothing that was sent is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liveletter's engine is not running. Close the window and start Liveletter again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liveletter's engine has stopped several times in a row. Close the window and start Liveletter again; the log file in the profile's folder says what happened.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
