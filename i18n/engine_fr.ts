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
            <translation>Répondre</translation>
        </message>
        <message>
            <source>This account is no longer there.</source>
            <translation>Ce compte n’existe plus.</translation>
        </message>
        <message>
            <source>{target} is there already. Choose another name for the backup.</source>
            <translation>{target} existe déjà. Choisissez un autre nom pour la sauvegarde.</translation>
        </message>
        <message>
            <source>{source} is not there. Choose a file made by Liveletter's backup.</source>
            <translation>{source} est introuvable. Choisissez un fichier créé par la sauvegarde de Liveletter.</translation>
        </message>
        <message>
            <source>This file holds no archive of Liveletter.</source>
            <translation>Ce fichier ne contient pas d’archives de Liveletter.</translation>
        </message>
        <message>
            <source>This mail is no longer in the archive.</source>
            <translation>Cet e-mail n’est plus dans les archives.</translation>
        </message>
        <message>
            <source>This chat message is no longer in the archive.</source>
            <translation>Ce message de chat n’est plus dans les archives.</translation>
        </message>
        <message>
            <source>This message is no longer in the outbox.</source>
            <translation>Ce message n’est plus dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>This folder is no longer there.</source>
            <translation>Ce dossier n’existe plus.</translation>
        </message>
        <message>
            <source>Nothing of a session without a record may be kept.</source>
            <translation>Rien d’un chat sans enregistrement ne peut être conservé.</translation>
        </message>
        <message>
            <source>The live host left something out. It is asked again.</source>
            <translation>L’hôte des chats en direct a omis quelque chose. Une nouvelle demande lui est envoyée.</translation>
        </message>
        <message>
            <source>This chat is no longer in the archive.</source>
            <translation>Ce chat n’est plus dans les archives.</translation>
        </message>
        <message>
            <source>This person is no longer there.</source>
            <translation>Cette personne n’existe plus.</translation>
        </message>
        <message>
            <source>{name} does not have the address {value}.</source>
            <translation>{name} n’a pas l’adresse {value}.</translation>
        </message>
        <message>
            <source>The file archive.db was not made by Liveletter. Move it away, or choose another data folder.</source>
            <translation>Le fichier archive.db n’a pas été créé par Liveletter. Déplacez-le ailleurs, ou choisissez un autre dossier de données.</translation>
        </message>
        <message>
            <source>This archive was written by a newer Liveletter. Install the newer version to open it.</source>
            <translation>Ces archives ont été écrites par une version plus récente de Liveletter. Installez cette version pour les ouvrir.</translation>
        </message>
        <message>
            <source>The archive is in use by another program. Close the other Liveletter that uses this data folder, then try again.</source>
            <translation>Les archives sont utilisées par un autre programme. Fermez l’autre Liveletter qui utilise ce dossier de données, puis réessayez.</translation>
        </message>
        <message>
            <source>The archive's file is damaged. Restore a backup (liveletter restore), or start with a new data folder.</source>
            <translation>Le fichier des archives est endommagé. Restaurez une sauvegarde (liveletter restore), ou recommencez avec un nouveau dossier de données.</translation>
        </message>
        <message>
            <source>The archive is not ready yet. It is made when Liveletter's engine starts.</source>
            <translation>Les archives ne sont pas encore prêtes. Elles sont créées au démarrage du moteur de Liveletter.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing was stored. Make room, then try again.</source>
            <translation>Le disque est plein, rien n’a donc été enregistré. Libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <source>The archive's file cannot be written. Check the permissions of the data folder.</source>
            <translation>Impossible d’écrire dans le fichier des archives. Vérifiez les droits d’accès au dossier de données.</translation>
        </message>
        <message>
            <source>The archive's file cannot be opened. Check that the data folder is there and may be written.</source>
            <translation>Impossible d’ouvrir le fichier des archives. Vérifiez que le dossier de données existe et qu’il est accessible en écriture.</translation>
        </message>
        <message>
            <source>The disk reported an error while the archive was used. Check the disk, and make a backup.</source>
            <translation>Le disque a signalé une erreur pendant l’utilisation des archives. Vérifiez le disque et faites une sauvegarde.</translation>
        </message>
        <message>
            <source>Liveletter's engine is not running.</source>
            <translation>Le moteur de Liveletter n’est pas en marche.</translation>
        </message>
        <message>
            <source>Liveletter's engine has stopped.</source>
            <translation>Le moteur de Liveletter s’est arrêté.</translation>
        </message>
        <message>
            <source>Something went wrong inside Liveletter. The log file has the details.</source>
            <translation>Une erreur s’est produite dans Liveletter. Le fichier journal contient les détails.</translation>
        </message>
        <message>
            <source>It goes out as soon as you are online.</source>
            <translation>L’envoi se fera dès que vous serez en ligne.</translation>
        </message>
        <message>
            <source>It goes out as soon as the live host can be reached.</source>
            <translation>L’envoi se fera dès que l’hôte des chats en direct sera joignable.</translation>
        </message>
        <message>
            <source>This chat is over: nothing can be said in it any more. Send it as a mail.</source>
            <translation>Ce chat est terminé : plus rien ne peut y être dit. Envoyez votre message par e-mail.</translation>
        </message>
        <message>
            <source>One of the copies may have been sent already.</source>
            <translation>Il se peut que l’une des copies ait déjà été envoyée.</translation>
        </message>
        <message>
            <source>The program ended before it was sent.</source>
            <translation>Le programme s’est arrêté avant l’envoi.</translation>
        </message>
        <message>
            <source>The program ended while this was said. It is said again: the live host takes it once.</source>
            <translation>Le programme s’est arrêté pendant l’envoi de ce message. Le message est renvoyé : l’hôte des chats en direct ne l’accepte qu’une fois.</translation>
        </message>
        <message>
            <source>The connection broke before it was taken.</source>
            <translation>La connexion a été coupée avant que le message soit accepté.</translation>
        </message>
        <message>
            <source>The connection broke while “{title}” was handed over. It may have been sent. Look whether it arrived before you send it again.</source>
            <translation>La connexion a été coupée pendant la transmission de « {title} ». L’envoi a peut-être eu lieu. Vérifiez s’il est arrivé avant de renvoyer.</translation>
        </message>
        <message>
            <source>The connection broke while this was handed over. Liveletter looks whether it was sent.</source>
            <translation>La connexion a été coupée pendant la transmission. Liveletter vérifie si l’envoi a eu lieu.</translation>
        </message>
        <message>
            <source>It could not be sent in time.</source>
            <translation>L’envoi n’a pas pu se faire à temps.</translation>
        </message>
        <message>
            <source>{sentence} It will be tried again by itself.</source>
            <translation>{sentence} Un nouvel essai aura lieu automatiquement.</translation>
        </message>
        <message>
            <source>It was found among the sent mails.</source>
            <translation>Le message a été retrouvé parmi les e-mails envoyés.</translation>
        </message>
        <message>
            <source>It had not been sent.</source>
            <translation>Le message n’avait pas été envoyé.</translation>
        </message>
        <message>
            <source>Not there.</source>
            <translation>Personne absente.</translation>
        </message>
        <message>
            <source>“{text}” is not a mail address. It should look like name@example.org.</source>
            <translation>« {text} » n’est pas une adresse e-mail. Elle doit ressembler à nom@example.org.</translation>
        </message>
        <message>
            <source>“{text}” is not a chat address. It should look like name@example.org.</source>
            <translation>« {text} » n’est pas une adresse de chat. Elle doit ressembler à nom@example.org.</translation>
        </message>
        <message>
            <source>“{typed}” is not a host's address. It should look like chat.example.org.</source>
            <translation>« {typed} » n’est pas l’adresse d’un hôte. Elle doit ressembler à chat.example.org.</translation>
        </message>
        <message>
            <source>There is no such setting: {key}.</source>
            <translation>Ce paramètre n’existe pas : {key}.</translation>
        </message>
        <message>
            <source>The host inside Liveletter needs packages that are not installed: pip install 'liveletter[host]'.</source>
            <translation>L’hôte intégré à Liveletter a besoin de paquets qui ne sont pas installés : pip install 'liveletter[host]'.</translation>
        </message>
        <message>
            <source>The host inside Liveletter could not be set up. Its log says why: {log}</source>
            <translation>L’hôte intégré à Liveletter n’a pas pu être configuré. Son journal en donne la raison : {log}</translation>
        </message>
        <message>
            <source>Nothing can listen on {listen} here.</source>
            <translation>Rien ne peut écouter sur {listen} ici.</translation>
        </message>
        <message>
            <source>The host inside Liveletter cannot be started.</source>
            <translation>L’hôte intégré à Liveletter ne peut pas démarrer.</translation>
        </message>
        <message>
            <source>Only the header of this mail is here so far.</source>
            <translation>Seul l’en-tête de cet e-mail est disponible pour l’instant.</translation>
        </message>
        <message>
            <source>Liveletter cannot write to its data folder ({reason}). Make room or check its permissions, then start Liveletter again.</source>
            <translation>Liveletter ne peut pas écrire dans son dossier de données ({reason}). Libérez de l’espace ou vérifiez les droits d’accès, puis redémarrez Liveletter.</translation>
        </message>
        <message>
            <source>A list has 1 to {page} sessions.</source>
            <translation>Une liste contient de 1 à {page} chats.</translation>
        </message>
        <message>
            <source>A chat is opened by asking for an open link: POST …/open-link.</source>
            <translation>Un chat s’ouvre en demandant un lien ouvert : POST …/open-link.</translation>
        </message>
        <message>
            <source>Too many refusals.</source>
            <translation>Trop de refus.</translation>
        </message>
        <message>
            <source>You are creating many chats.</source>
            <translation>Vous créez beaucoup de chats.</translation>
        </message>
        <message>
            <source>What stands behind the question mark does not fit: {error}.</source>
            <translation>Ce qui suit le point d’interrogation ne convient pas : {error}.</translation>
        </message>
        <message>
            <source>The request is nested too deeply.</source>
            <translation>La demande comporte trop de niveaux d’imbrication.</translation>
        </message>
        <message>
            <source>The request does not fit: {error}.</source>
            <translation>La demande ne convient pas : {error}.</translation>
        </message>
        <message>
            <source>Waiting lasts 0 to {poll_seconds} seconds.</source>
            <translation>L’attente dure de 0 à {poll_seconds} secondes.</translation>
        </message>
        <message>
            <source>Too many requests.</source>
            <translation>Trop de demandes.</translation>
        </message>
        <message>
            <source>{sentence} Wait {seconds} seconds and try again.</source>
            <translation>{sentence} Attendez {seconds} s, puis réessayez.</translation>
        </message>
        <message>
            <source>PostgreSQL and NATS need packages that are not installed: pip install 'liveletter[host]'.</source>
            <translation>PostgreSQL et NATS ont besoin de paquets qui ne sont pas installés : pip install 'liveletter[host]'.</translation>
        </message>
        <message>
            <source>The file's name is no proper Unicode text.</source>
            <translation>Le nom du fichier n’est pas un texte Unicode correct.</translation>
        </message>
        <message>
            <source>There is no such file in this chat, or not any more.</source>
            <translation>Ce fichier n’existe pas dans ce chat, ou plus.</translation>
        </message>
        <message>
            <source>A file may have {file_bytes} MB.</source>
            <translation>Un fichier peut avoir {file_bytes} Mo.</translation>
        </message>
        <message>
            <source>You are sharing many files.</source>
            <translation>Vous partagez beaucoup de fichiers.</translation>
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
            <translation>Trop de liens qui ne mènent nulle part.</translation>
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
            <translation>Le formulaire ne contient pas de fichier.</translation>
        </message>
        <message>
            <source>A form that brings a file is sent as multipart/form-data.</source>
            <translation>Un formulaire qui contient un fichier s’envoie au format multipart/form-data.</translation>
        </message>
        <message>
            <source>Something went wrong in the host. Its operator finds more in its log.</source>
            <translation>Une erreur s’est produite sur l’hôte. Son exploitant en trouvera les détails dans le journal.</translation>
        </message>
        <message>
            <source>A request may have {body_bytes} KB.</source>
            <translation>Une demande peut avoir {body_bytes} Ko.</translation>
        </message>
        <message>
            <source>A record's number has digits only.</source>
            <translation>Un numéro d’enregistrement ne comporte que des chiffres.</translation>
        </message>
        <message>
            <source>The request was cut off.</source>
            <translation>La demande a été interrompue.</translation>
        </message>
        <message>
            <source>Too many lines to this host are open. Close some of the pages that show its chats.</source>
            <translation>Trop de connexions à cet hôte sont ouvertes. Fermez quelques-unes des pages qui affichent ses chats.</translation>
        </message>
        <message>
            <source>Too many codes were asked for.</source>
            <translation>Trop de codes ont été demandés.</translation>
        </message>
        <message>
            <source>This host sends no mail just now.</source>
            <translation>Cet hôte n’envoie pas d’e-mails pour le moment.</translation>
        </message>
        <message>
            <source>This host gives keys to certain domains only. Ask its operator for an invitation.</source>
            <translation>Cet hôte ne donne de clés qu’à certains domaines. Demandez une invitation à son exploitant.</translation>
        </message>
        <message>
            <source>This host mails no keys. Ask its operator for one.</source>
            <translation>Cet hôte n’envoie pas de clés par e-mail. Demandez-en une à son exploitant.</translation>
        </message>
        <message>
            <source>Send your key along: Authorization: Bearer …</source>
            <translation>Joignez votre clé : Authorization: Bearer …</translation>
        </message>
        <message>
            <source>This host sends no mail, so that nobody could confirm an address. Invite people by their addresses, or ask the host's operator to let it send mail.</source>
            <translation>Cet hôte n’envoie pas d’e-mails, personne ne pourrait donc confirmer une adresse. Invitez les personnes par leur adresse, ou demandez à l’exploitant de l’hôte d’autoriser l’envoi d’e-mails.</translation>
        </message>
        <message>
            <source>The silence after which a member is written to is 0 (never) to {longest_silence} seconds.</source>
            <translation>Le silence après lequel un e-mail est envoyé à un membre va de 0 (jamais) à {longest_silence} secondes.</translation>
        </message>
        <message>
            <source>Each address is invited once; the owner is a member already.</source>
            <translation>Chaque adresse n’est invitée qu’une fois ; le propriétaire est déjà membre.</translation>
        </message>
        <message>
            <source>A chat has at most {members} members.</source>
            <translation>Nombre maximal de membres d’un chat : {members}.</translation>
        </message>
        <message>
            <source>The owner cannot be removed. Close or delete the chat instead.</source>
            <translation>Le propriétaire ne peut pas être retiré. Il faut plutôt clore ou supprimer le chat.</translation>
        </message>
        <message>
            <source>A chat without a record sends no mails: they would be a trace of it.</source>
            <translation>Un chat sans enregistrement n’envoie pas d’e-mails : ils en seraient une trace.</translation>
        </message>
        <message>
            <source>This chat was created by this request before, and a guest has come to it already, so that its links are not told again. Ask for another link of a member.</source>
            <translation>Ce chat a déjà été créé par cette demande, et un invité y est déjà venu : ses liens ne sont donc plus communiqués. Demandez un autre lien pour un membre.</translation>
        </message>
        <message>
            <source>This request was made before, and asked for another chat. Give it an id of its own, or delete that chat first.</source>
            <translation>Cette demande a déjà été faite, et portait sur un autre chat. Donnez-lui un identifiant distinct, ou supprimez d’abord cet autre chat.</translation>
        </message>
        <message>
            <source>The host's database cannot be opened. Check its address and that its server runs.</source>
            <translation>La base de données de l’hôte ne peut pas être ouverte. Vérifiez son adresse et que son serveur est en marche.</translation>
        </message>
        <message>
            <source>The host is ending.</source>
            <translation>L’hôte s’arrête.</translation>
        </message>
        <message>
            <source>The host cannot write in {parent}. Choose another folder with --data.</source>
            <translation>L’hôte ne peut pas écrire dans {parent}. Choisissez un autre dossier avec --data.</translation>
        </message>
        <message>
            <source>The files of one chat may have {limit} MB together.</source>
            <translation>Les fichiers d’un même chat peuvent avoir {limit} Mo en tout.</translation>
        </message>
        <message>
            <source>The host has no room for further files of chats without a record. Try again later.</source>
            <translation>L’hôte n’a plus de place pour d’autres fichiers de chats sans enregistrement. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>This is there already.</source>
            <translation>Ceci existe déjà.</translation>
        </message>
        <message>
            <source>The database does not take this.</source>
            <translation>La base de données ne l’accepte pas.</translation>
        </message>
        <message>
            <source>There is no such call.</source>
            <translation>Cet appel n’existe pas.</translation>
        </message>
        <message>
            <source>You cannot join this chat. Ask whoever began it to invite you.</source>
            <translation>Vous ne pouvez pas rejoindre ce chat. Demandez à la personne qui l’a créé de vous inviter.</translation>
        </message>
        <message>
            <source>This key is not valid, or not any more. Ask the host for another one.</source>
            <translation>Cette clé n’est pas valable, ou plus. Demandez-en une autre à l’hôte.</translation>
        </message>
        <message>
            <source>There is no such member in this chat, or not any more.</source>
            <translation>Ce membre n’existe pas dans ce chat, ou plus.</translation>
        </message>
        <message>
            <source>The host has no room for more of what is said without a record just now. Try again later.</source>
            <translation>L’hôte n’a plus de place pour l’instant pour ce qui est dit sans enregistrement. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>This chat is being created just now. Ask again in a moment.</source>
            <translation>Ce chat est en cours de création. Redemandez dans un instant.</translation>
        </message>
        <message>
            <source>The host cannot reach its database just now. Try again in a moment.</source>
            <translation>L’hôte ne peut pas joindre sa base de données pour le moment. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>This address is invited already.</source>
            <translation>Cette adresse est déjà invitée.</translation>
        </message>
        <message>
            <source>This chat has {limit} members: more cannot be invited.</source>
            <translation>Ce chat a atteint le nombre maximal de membres ({limit}) : il n’est plus possible d’inviter quelqu’un.</translation>
        </message>
        <message>
            <source>You are writing very fast.</source>
            <translation>Vous écrivez très vite.</translation>
        </message>
        <message>
            <source>You are typing very fast.</source>
            <translation>Vous tapez très vite.</translation>
        </message>
        <message>
            <source>Whoever began a chat cannot leave it. Close it in Liveletter instead.</source>
            <translation>La personne qui a créé un chat ne peut pas le quitter. Elle peut en revanche le clore dans Liveletter.</translation>
        </message>
        <message>
            <source>A record's number is 0 or above.</source>
            <translation>Un numéro d’enregistrement est supérieur ou égal à 0.</translation>
        </message>
        <message>
            <source>A page of history has 1 to {history_page} records.</source>
            <translation>Une page d’historique contient de 1 à {history_page} enregistrements.</translation>
        </message>
        <message>
            <source>A message may have {limit} KB. Shorten it, or send it in parts.</source>
            <translation>Un message peut avoir {limit} Ko. Raccourcissez-le, ou envoyez-le en plusieurs fois.</translation>
        </message>
        <message>
            <source>The message holds a character that is no text (NUL).</source>
            <translation>Le message contient un caractère qui n’est pas du texte (NUL).</translation>
        </message>
        <message>
            <source>The {what} may have {limit} characters.</source>
            <translation>Longueur maximale de « {what} », en caractères : {limit}.</translation>
        </message>
        <message>
            <source>A message's id has 1 to 64 letters, digits or signs of ASCII, without spaces.</source>
            <translation>L’identifiant d’un message compte de 1 à 64 lettres, chiffres ou signes ASCII, sans espaces.</translation>
        </message>
        <message>
            <source>A request's id has 1 to 64 letters, digits or signs of ASCII, without spaces.</source>
            <translation>L’identifiant d’une demande compte de 1 à 64 lettres, chiffres ou signes ASCII, sans espaces.</translation>
        </message>
        <message>
            <source>A Message-ID stands in angle brackets: &lt;something@example.org&gt;.</source>
            <translation>Un Message-ID est placé entre chevrons : &lt;something@example.org&gt;.</translation>
        </message>
        <message>
            <source>Languages are named by up to {limit} tags such as en, pt-BR or zh-Hant.</source>
            <translation>Les langues sont désignées par des codes comme en, pt-BR ou zh-Hant (nombre maximal : {limit}).</translation>
        </message>
        <message>
            <source>The message is no proper Unicode text.</source>
            <translation>Le message n’est pas un texte Unicode correct.</translation>
        </message>
        <message>
            <source>The {what} is no proper Unicode text.</source>
            <translation>Le contenu de « {what} » n’est pas un texte Unicode correct.</translation>
        </message>
        <message>
            <source>The host's processes cannot reach one another just now.</source>
            <translation>Les processus de l’hôte ne peuvent pas communiquer entre eux pour le moment.</translation>
        </message>
        <message>
            <source>The host's database is slow just now.</source>
            <translation>La base de données de l’hôte est lente pour le moment.</translation>
        </message>
        <message>
            <source>This is not an earlier conversation that Liveletter can file. You can still read it as a mail.</source>
            <translation>Ces échanges précédents ne peuvent pas être classés par Liveletter. Vous pouvez tout de même les lire sous forme d’e-mail.</translation>
        </message>
        <message>
            <source>This earlier conversation was made by a newer Liveletter. Update Liveletter to file it. You can still read it as a mail.</source>
            <translation>Ces échanges précédents ont été produits par une version plus récente de Liveletter. Mettez Liveletter à jour pour les classer. Vous pouvez tout de même les lire sous forme d’e-mail.</translation>
        </message>
        <message>
            <source>This earlier conversation is too large to be filed: {reason}. Ask for a smaller part of it.</source>
            <translation>Ces échanges précédents sont trop volumineux pour être classés : {reason}. Demandez-en une partie plus petite.</translation>
        </message>
        <message>
            <source>it calls one mail by two names</source>
            <translation>un même e-mail y porte deux noms</translation>
        </message>
        <message>
            <source>it lacks a mail that it names</source>
            <translation>il y manque un e-mail qui y est nommé</translation>
        </message>
        <message>
            <source>This earlier conversation is damaged or was tampered with: {reason}. Nothing of it was filed.</source>
            <translation>Ces échanges précédents sont endommagés ou ont été falsifiés : {reason}. Rien n’en a été classé.</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>la fin manque</translation>
        </message>
        <message>
            <source>it holds more than {mails_limit} mails or {chats_limit} messages</source>
            <translation>il y a plus de {mails_limit} e-mails ou {chats_limit} messages</translation>
        </message>
        <message>
            <source>it holds a mail twice</source>
            <translation>un e-mail y figure deux fois</translation>
        </message>
        <message>
            <source>it holds a message twice</source>
            <translation>un message y figure deux fois</translation>
        </message>
        <message>
            <source>it names too many addresses</source>
            <translation>trop d’adresses y sont nommées</translation>
        </message>
        <message>
            <source>it names a mail in an impossible way</source>
            <translation>un e-mail y est nommé d’une façon impossible</translation>
        </message>
        <message>
            <source>it calls a mail by another one's name</source>
            <translation>un e-mail y porte le nom d’un autre</translation>
        </message>
        <message>
            <source>it names too many attachments</source>
            <translation>trop de pièces jointes y sont nommées</translation>
        </message>
        <message>
            <source>it names a message in an impossible way</source>
            <translation>un message y est nommé d’une façon impossible</translation>
        </message>
        <message>
            <source>it holds a message that is too long</source>
            <translation>un message y est trop long</translation>
        </message>
        <message>
            <source>it holds a link that is none</source>
            <translation>un lien y est inutilisable</translation>
        </message>
        <message>
            <source>it names an address that is none</source>
            <translation>une adresse y est inutilisable</translation>
        </message>
        <message>
            <source>it holds an impossible date</source>
            <translation>une date y est impossible</translation>
        </message>
        <message>
            <source>it holds a name that is too long</source>
            <translation>un nom y est trop long</translation>
        </message>
        <message>
            <source>This mail is no longer on the server.</source>
            <translation>Cet e-mail n’est plus sur le serveur.</translation>
        </message>
        <message>
            <source>Something went wrong in Liveletter. Its log tells more.</source>
            <translation>Une erreur s’est produite dans Liveletter. Son journal en dit plus.</translation>
        </message>
        <message>
            <source>The mail server lists no folder for this any more.</source>
            <translation>Le serveur de messagerie n’indique plus de dossier pour cela.</translation>
        </message>
        <message>
            <source>The mail could not be moved to “{target}”.</source>
            <translation>L’e-mail n’a pas pu être déplacé vers « {target} ».</translation>
        </message>
        <message>
            <source>The mail could not be removed.</source>
            <translation>L’e-mail n’a pas pu être supprimé.</translation>
        </message>
        <message>
            <source>The mail could not be filed in “{folder}”.</source>
            <translation>L’e-mail n’a pas pu être classé dans « {folder} ».</translation>
        </message>
        <message>
            <source>The mail server did not take a flag.</source>
            <translation>Le serveur de messagerie n’a pas accepté un marquage.</translation>
        </message>
        <message>
            <source>{host} refused the log-in. Check the user name and the password of this account.</source>
            <translation>{host} a refusé l’authentification. Vérifiez le nom d’utilisateur et le mot de passe de ce compte.</translation>
        </message>
        <message>
            <source>This account has no server for incoming mail. Enter one in the account's settings.</source>
            <translation>Ce compte n’a pas de serveur de réception. Indiquez-en un dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>{host} does not accept connections now.</source>
            <translation>{host} n’accepte pas de connexions pour le moment.</translation>
        </message>
        <message>
            <source>{host} (port {port}) offers no encryption here. Choose TLS, usually on port 993.</source>
            <translation>{host} (port {port}) ne propose pas de chiffrement ici. Choisissez TLS, en général sur le port 993.</translation>
        </message>
        <message>
            <source>{host} sent more than it may before encryption. Do not use this network.</source>
            <translation>{host} a envoyé plus que permis avant le chiffrement. N’utilisez pas ce réseau.</translation>
        </message>
        <message>
            <source>{host} does not let you in just now. It will be tried again.</source>
            <translation>{host} refuse l’accès pour le moment. Un nouvel essai aura lieu.</translation>
        </message>
        <message>
            <source>{host} wants an encrypted connection. Choose TLS or STARTTLS.</source>
            <translation>{host} exige une connexion chiffrée. Choisissez TLS ou STARTTLS.</translation>
        </message>
        <message>
            <source>{host} (port {port}) is no IMAP server. Check the port.</source>
            <translation>{host} (port {port}) n’est pas un serveur IMAP. Vérifiez le port.</translation>
        </message>
        <message>
            <source>{host} offers no way to log in with a password.</source>
            <translation>{host} ne propose aucune authentification par mot de passe.</translation>
        </message>
        <message>
            <source>The mail server sent something that cannot be read.</source>
            <translation>Le serveur de messagerie a envoyé quelque chose d’illisible.</translation>
        </message>
        <message>
            <source>The mail server does not push new mail.</source>
            <translation>Le serveur de messagerie ne signale pas les nouveaux e-mails.</translation>
        </message>
        <message>
            <source>The mail server has fallen silent.</source>
            <translation>Le serveur de messagerie ne répond plus.</translation>
        </message>
        <message>
            <source>The mail server does not list its folders.</source>
            <translation>Le serveur de messagerie n’indique pas ses dossiers.</translation>
        </message>
        <message>
            <source>The folder “{name}” could not be made.</source>
            <translation>Le dossier « {name} » n’a pas pu être créé.</translation>
        </message>
        <message>
            <source>The mail server does not tell the state of this folder as it should.</source>
            <translation>Le serveur de messagerie n’indique pas correctement l’état de ce dossier.</translation>
        </message>
        <message>
            <source>The folder “{name}” cannot be opened.</source>
            <translation>Le dossier « {name} » ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>The mail server could not search.</source>
            <translation>Le serveur de messagerie n’a pas pu effectuer la recherche.</translation>
        </message>
        <message>
            <source>The mail server does not answer as it should.</source>
            <translation>Le serveur de messagerie ne répond pas comme prévu.</translation>
        </message>
        <message>
            <source>The mail server does not give out mails of this folder.</source>
            <translation>Le serveur de messagerie ne fournit pas les e-mails de ce dossier.</translation>
        </message>
        <message>
            <source>This attachment is not in the mail.</source>
            <translation>Cette pièce jointe n’est pas dans l’e-mail.</translation>
        </message>
        <message>
            <source>This mail is damaged. {broken}</source>
            <translation>Cet e-mail est endommagé. {broken}</translation>
        </message>
        <message>
            <source>This mail is encrypted. Its content is attached.</source>
            <translation>Cet e-mail est chiffré. Son contenu est en pièce jointe.</translation>
        </message>
        <message>
            <source>This mail is signed. The signature was not checked.</source>
            <translation>Cet e-mail est signé. La signature n’a pas été vérifiée.</translation>
        </message>
        <message>
            <source>This mail is encrypted or signed (S/MIME). Its content is attached.</source>
            <translation>Cet e-mail est chiffré ou signé (S/MIME). Son contenu est en pièce jointe.</translation>
        </message>
        <message>
            <source>Nobody is named to receive this mail. Enter an address under “To”.</source>
            <translation>Cet e-mail n’a aucun destinataire. Indiquez une adresse sous « Pour ».</translation>
        </message>
        <message>
            <source>“{name}” is too large to be sent: all files together may have {size_limit} MB.</source>
            <translation>« {name} » est trop volumineux pour être envoyé : tous les fichiers ensemble peuvent avoir {size_limit} Mo.</translation>
        </message>
        <message>
            <source>The file “{name}” cannot be read ({reason}). Attach it again, or remove it.</source>
            <translation>Le fichier « {name} » est illisible ({reason}). Joignez-le de nouveau, ou retirez-le.</translation>
        </message>
        <message>
            <source>This mail is very long. Only its beginning is shown.</source>
            <translation>Cet e-mail est très long. Seul le début est affiché.</translation>
        </message>
        <message>
            <source>This mail is encrypted (OpenPGP). It cannot be read here.</source>
            <translation>Cet e-mail est chiffré (OpenPGP). Il ne peut pas être lu ici.</translation>
        </message>
        <message>
            <source>This mail is written in an unknown character set. Some characters may be wrong.</source>
            <translation>Cet e-mail est écrit dans un jeu de caractères inconnu. Certains caractères peuvent être faux.</translation>
        </message>
        <message>
            <source>This mail does not say who wrote it.</source>
            <translation>Cet e-mail n’indique pas qui l’a écrit.</translation>
        </message>
        <message>
            <source>This mail has no usable date.</source>
            <translation>Cet e-mail n’a pas de date utilisable.</translation>
        </message>
        <message>
            <source>This mail names several senders. It may not be from any of them.</source>
            <translation>Cet e-mail indique plusieurs expéditeurs. Il ne provient peut-être d’aucun d’eux.</translation>
        </message>
        <message>
            <source>There is no such mailbox.</source>
            <translation>Cette boîte aux lettres n’existe pas.</translation>
        </message>
        <message>
            <source>There is no such domain.</source>
            <translation>Ce domaine n’existe pas.</translation>
        </message>
        <message>
            <source>The domain takes no mail.</source>
            <translation>Le domaine n’accepte pas d’e-mails.</translation>
        </message>
        <message>
            <source>The mailbox takes no mail.</source>
            <translation>La boîte aux lettres n’accepte pas d’e-mails.</translation>
        </message>
        <message>
            <source>The mailbox is full.</source>
            <translation>La boîte aux lettres est pleine.</translation>
        </message>
        <message>
            <source>The mail is too large for the mailbox.</source>
            <translation>L’e-mail est trop volumineux pour la boîte aux lettres.</translation>
        </message>
        <message>
            <source>The mail is too large.</source>
            <translation>L’e-mail est trop volumineux.</translation>
        </message>
        <message>
            <source>Their server does not answer.</source>
            <translation>Le serveur du destinataire ne répond pas.</translation>
        </message>
        <message>
            <source>Nobody knows the way to their server.</source>
            <translation>Aucun chemin vers le serveur du destinataire n’est connu.</translation>
        </message>
        <message>
            <source>It was tried for too long.</source>
            <translation>Les essais ont duré trop longtemps.</translation>
        </message>
        <message>
            <source>Their server does not let it through.</source>
            <translation>Le serveur du destinataire ne le laisse pas passer.</translation>
        </message>
        <message>
            <source>It ends before its last part is complete.</source>
            <translation>Il se termine avant que sa dernière partie soit complète.</translation>
        </message>
        <message>
            <source>Its parts cannot be told apart.</source>
            <translation>Ses parties ne peuvent pas être distinguées.</translation>
        </message>
        <message>
            <source>It is nested too deep to be read in full.</source>
            <translation>Il comporte trop de niveaux d’imbrication pour être lu en entier.</translation>
        </message>
        <message>
            <source>{host} does not offer encryption (STARTTLS) on port {port}. Nothing was sent. Check the port, or choose TLS; in a foreign network, somebody may be interfering.</source>
            <translation>{host} ne propose pas de chiffrement (STARTTLS) sur le port {port}. Rien n’a été envoyé. Vérifiez le port, ou choisissez TLS ; sur un réseau inconnu, quelqu’un s’interpose peut-être.</translation>
        </message>
        <message>
            <source>{host} offers no log-in by password on port {port}. Check the port.</source>
            <translation>{host} ne propose pas d’authentification par mot de passe sur le port {port}. Vérifiez le port.</translation>
        </message>
        <message>
            <source>{sentence} Its answer could not be understood.</source>
            <translation>{sentence} Sa réponse n’a pas pu être comprise.</translation>
        </message>
        <message>
            <source>A mail could not be offered to {host}.</source>
            <translation>Un e-mail n’a pas pu être présenté à {host}.</translation>
        </message>
        <message>
            <source>{host} takes no mail now.</source>
            <translation>{host} n’accepte pas d’e-mails pour le moment.</translation>
        </message>
        <message>
            <source>{host} does not accept the password of {user}. Enter it anew in the account settings.</source>
            <translation>{host} n’accepte pas le mot de passe de {user}. Saisissez-le de nouveau dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>{host} cannot check the password now.</source>
            <translation>{host} ne peut pas vérifier le mot de passe pour le moment.</translation>
        </message>
        <message>
            <source>The mail is too large for {host}: it has {raw} MB, and the server takes {limit} MB. Send smaller files, or a link to them.</source>
            <translation>L’e-mail est trop volumineux pour {host} : il a {raw} Mo, et le serveur accepte {limit} Mo. Envoyez des fichiers plus petits, ou un lien vers ceux-ci.</translation>
        </message>
        <message>
            <source>{host} cannot send to addresses with letters outside of ASCII. Ask for another address.</source>
            <translation>{host} ne peut pas envoyer à des adresses contenant des lettres non ASCII. Demandez une autre adresse.</translation>
        </message>
        <message>
            <source>{host} refused the mail.</source>
            <translation>{host} a refusé l’e-mail.</translation>
        </message>
        <message>
            <source>{host} takes this mail for none of its recipients.</source>
            <translation>{host} n’accepte cet e-mail pour aucun de ses destinataires.</translation>
        </message>
        <message>
            <source>{host} does not take the mail.</source>
            <translation>{host} n’accepte pas l’e-mail.</translation>
        </message>
        <message>
            <source>This account has no server for sending mail. Add one in the account settings.</source>
            <translation>Ce compte n’a pas de serveur d’envoi. Ajoutez-en un dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>{host} does not take mail from {sender}.</source>
            <translation>{host} n’accepte pas d’e-mails de {sender}.</translation>
        </message>
        <message>
            <source>The connection to {host} broke while the mail was handed over. It may have been sent.</source>
            <translation>La connexion à {host} a été coupée pendant la transmission de l’e-mail. Il a peut-être été envoyé.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not signed by an authority that this computer knows. Check the address, or ask the host's operator.</source>
            <translation>Le certificat de {host} n’est pas signé par une autorité que cet ordinateur connaît. Vérifiez l’adresse, ou adressez-vous à l’exploitant de l’hôte.</translation>
        </message>
        <message>
            <source>The connection to {host} was cut. Try again.</source>
            <translation>La connexion à {host} a été coupée. Réessayez.</translation>
        </message>
        <message>
            <source>{host} does not answer as a live host does. Check its address.</source>
            <translation>{host} ne répond pas comme un hôte de chats en direct. Vérifiez son adresse.</translation>
        </message>
        <message>
            <source>{host} sends more than was asked for. It was not taken.</source>
            <translation>{host} envoie plus que ce qui a été demandé. L’envoi n’a pas été accepté.</translation>
        </message>
        <message>
            <source>{host} (port {port}) cannot be reached now. Try again later.</source>
            <translation>{host} (port {port}) est injoignable pour le moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>The address of {host} cannot be used. Check it.</source>
            <translation>L’adresse de {host} est inutilisable. Vérifiez-la.</translation>
        </message>
        <message>
            <source>{host} says: {said}</source>
            <translation>{host} indique : {said}</translation>
        </message>
        <message>
            <source>{host} cannot answer now. Try again later.</source>
            <translation>{host} ne peut pas répondre pour le moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} does not take your key any more. Set this host up again.</source>
            <translation>{host} n’accepte plus votre clé. Configurez de nouveau cet hôte.</translation>
        </message>
        <message>
            <source>{host} sends on to elsewhere, which is not followed. Use the address it sends on to.</source>
            <translation>{host} redirige ailleurs, et cette redirection n’est pas suivie. Utilisez l’adresse vers laquelle il redirige.</translation>
        </message>
        <message>
            <source>This link leads to no chat.</source>
            <translation>Ce lien ne mène à aucun chat.</translation>
        </message>
        <message>
            <source>The connection to {host} was cut. It is being opened again.</source>
            <translation>La connexion à {host} a été coupée. Elle est en cours de rétablissement.</translation>
        </message>
        <message>
            <source>Something went wrong in listening to {host}. It is tried again; the log says more.</source>
            <translation>Une erreur s’est produite pendant l’écoute de {host}. Un nouvel essai est en cours ; le journal en dit plus.</translation>
        </message>
        <message>
            <source>There is no such chat on {host}, or not any more.</source>
            <translation>Ce chat n’existe pas sur {host}, ou plus.</translation>
        </message>
        <message>
            <source>The server {name} cannot be found. Check its name, and whether this computer is online.</source>
            <translation>Le serveur {name} est introuvable. Vérifiez son nom, et que cet ordinateur est en ligne.</translation>
        </message>
        <message>
            <source>{name} would be used without encryption, and what is said there could be read on the way. Use its address that begins with https.</source>
            <translation>Le serveur {name} serait utilisé sans chiffrement, et ce qui y est dit pourrait être lu en chemin. Utilisez son adresse qui commence par https.</translation>
        </message>
        <message>
            <source>This key was made for {address}. Choose that address, or ask for a code for yours.</source>
            <translation>Cette clé a été créée pour {address}. Choisissez cette adresse, ou demandez un code pour la vôtre.</translation>
        </message>
        <message>
            <source>{host} tells the history of a chat with gaps. It was not taken.</source>
            <translation>{host} transmet l’historique d’un chat avec des lacunes. Il n’a pas été accepté.</translation>
        </message>
        <message>
            <source>This address leads to no live host. It should look like https://chat.example.org.</source>
            <translation>Cette adresse ne mène à aucun hôte de chats en direct. Elle doit ressembler à https://chat.example.org.</translation>
        </message>
        <message>
            <source>The chat server {host} does not answer.</source>
            <translation>Le serveur de chat {host} ne répond pas.</translation>
        </message>
        <message>
            <source>{host} does not speak XMPP as expected. Check the server's name and port.</source>
            <translation>{host} ne communique pas en XMPP comme prévu. Vérifiez le nom et le port du serveur.</translation>
        </message>
        <message>
            <source>{jid} has been disabled by the chat server. Ask its operator.</source>
            <translation>L’adresse {jid} a été désactivée par le serveur de chat. Adressez-vous à son exploitant.</translation>
        </message>
        <message>
            <source>The chat password of {jid} has expired. Set a new one at the server, then enter it here.</source>
            <translation>Le mot de passe de chat de {jid} a expiré. Définissez-en un nouveau sur le serveur, puis saisissez-le ici.</translation>
        </message>
        <message>
            <source>The chat server of {jid} wants an encrypted connection. Choose TLS or STARTTLS.</source>
            <translation>Le serveur de chat de {jid} exige une connexion chiffrée. Choisissez TLS ou STARTTLS.</translation>
        </message>
        <message>
            <source>The chat server of {jid} refuses this kind of log-in. Ask its operator.</source>
            <translation>Le serveur de chat de {jid} refuse ce type d’authentification. Adressez-vous à son exploitant.</translation>
        </message>
        <message>
            <source>{host} does not serve this chat address. Check the address and the server's name.</source>
            <translation>{host} ne gère pas cette adresse de chat. Vérifiez l’adresse et le nom du serveur.</translation>
        </message>
        <message>
            <source>{host} no longer serves this chat address. Ask its operator.</source>
            <translation>{host} ne gère plus cette adresse de chat. Adressez-vous à son exploitant.</translation>
        </message>
        <message>
            <source>{host} refused the connection. Check the chat password.</source>
            <translation>{host} a refusé la connexion. Vérifiez le mot de passe de chat.</translation>
        </message>
        <message>
            <source>{host} speaks another version of XMPP.</source>
            <translation>{host} utilise une autre version de XMPP.</translation>
        </message>
        <message>
            <source>The chat server {host} is being stopped or restarted.</source>
            <translation>Le serveur de chat {host} est en cours d’arrêt ou de redémarrage.</translation>
        </message>
        <message>
            <source>The chat server {host} ended the connection, because another program took its place.</source>
            <translation>Le serveur de chat {host} a mis fin à la connexion, car un autre programme a pris sa place.</translation>
        </message>
        <message>
            <source>The chat server {host} lost sight of this computer.</source>
            <translation>Le serveur de chat {host} a perdu le contact avec cet ordinateur.</translation>
        </message>
        <message>
            <source>The chat server {host} ended the connection: too much at once, or against its rules.</source>
            <translation>Le serveur de chat {host} a mis fin à la connexion : trop d’envois à la fois, ou non-respect de ses règles.</translation>
        </message>
        <message>
            <source>The chat server {host} is overloaded.</source>
            <translation>Le serveur de chat {host} est surchargé.</translation>
        </message>
        <message>
            <source>The chat server {host} wants to be reached elsewhere. Enter its new name.</source>
            <translation>Le serveur de chat {host} demande à être joint ailleurs. Indiquez son nouveau nom.</translation>
        </message>
        <message>
            <source>The chat server of {peer} cannot be found. Check the address.</source>
            <translation>Le serveur de chat de {peer} est introuvable. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>The chat server of {peer} cannot be reached now.</source>
            <translation>Le serveur de chat de {peer} est injoignable pour le moment.</translation>
        </message>
        <message>
            <source>{peer} is not known to their chat server. Check the address.</source>
            <translation>L’adresse {peer} n’est pas connue de son serveur de chat. Vérifiez-la.</translation>
        </message>
        <message>
            <source>{peer} cannot be reached by chat: the address does not exist, or takes no messages now.</source>
            <translation>{peer} est injoignable par chat : l’adresse n’existe pas, ou n’accepte pas de messages pour le moment.</translation>
        </message>
        <message>
            <source>{peer} is offline, and their server keeps no messages.</source>
            <translation>{peer} est hors ligne, et son serveur ne conserve pas les messages.</translation>
        </message>
        <message>
            <source>{peer} has moved away from this chat address.</source>
            <translation>{peer} n’utilise plus cette adresse de chat.</translation>
        </message>
        <message>
            <source>{peer} is not a chat address. Check it.</source>
            <translation>{peer} n’est pas une adresse de chat. Vérifiez-la.</translation>
        </message>
        <message>
            <source>{peer} is blocked, or does not take this message.</source>
            <translation>L’adresse {peer} est bloquée, ou n’accepte pas ce message.</translation>
        </message>
        <message>
            <source>{peer} does not take messages from you.</source>
            <translation>{peer} n’accepte pas de messages de votre part.</translation>
        </message>
        <message>
            <source>{peer} takes messages only from people in their list. Ask to be added first.</source>
            <translation>{peer} n’accepte que les messages des personnes de sa liste. Demandez d’abord à y être ajouté(e).</translation>
        </message>
        <message>
            <source>A chat server refused the message to {peer}: it is too long, or against its rules.</source>
            <translation>Un serveur de chat a refusé le message à {peer} : il est trop long, ou contraire à ses règles.</translation>
        </message>
        <message>
            <source>The chat server of {peer} has no room for the message now. Try again later.</source>
            <translation>Le serveur de chat de {peer} n’a pas de place pour le message pour le moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>The chat password of {jid} was refused. Enter it again in the account settings.</source>
            <translation>Le mot de passe de chat de {jid} a été refusé. Saisissez-le de nouveau dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>The chat server of {jid} wants to be shown the password itself (PLAIN). If you trust it, allow that for this account in the account settings.</source>
            <translation>Le serveur de chat de {jid} exige de recevoir le mot de passe lui-même (PLAIN). Si vous lui faites confiance, autorisez-le pour ce compte dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>The chat server {host} offers no encryption on this port. Choose TLS or another port; if it worked before, somebody may be interfering with the connection.</source>
            <translation>Le serveur de chat {host} ne propose pas de chiffrement sur ce port. Choisissez TLS ou un autre port ; si cela fonctionnait auparavant, quelqu’un s’interpose peut-être dans la connexion.</translation>
        </message>
        <message>
            <source>The chat server {host} ended the connection with an error.</source>
            <translation>Le serveur de chat {host} a mis fin à la connexion avec une erreur.</translation>
        </message>
        <message>
            <source>The connection to the chat server {host} was cut.</source>
            <translation>La connexion au serveur de chat {host} a été coupée.</translation>
        </message>
        <message>
            <source>The message to {peer} was refused ({condition}).</source>
            <translation>Le message à {peer} a été refusé ({condition}).</translation>
        </message>
        <message>
            <source>The chat server of {jid} cannot check passwords now. It is tried again.</source>
            <translation>Le serveur de chat de {jid} ne peut pas vérifier les mots de passe pour le moment. Un nouvel essai aura lieu.</translation>
        </message>
        <message>
            <source>The connection to {host} was cut before the whole file had passed. Try again.</source>
            <translation>La connexion à {host} a été coupée avant le transfert complet du fichier. Réessayez.</translation>
        </message>
        <message>
            <source>{host} refused the file (HTTP {status}).</source>
            <translation>{host} a refusé le fichier (HTTP {status}).</translation>
        </message>
        <message>
            <source>{host} answers with something that is not the file (HTTP {status}).</source>
            <translation>{host} répond par autre chose que le fichier (HTTP {status}).</translation>
        </message>
        <message>
            <source>The file on {host} is too large: {one}, where {other} are allowed.</source>
            <translation>Le fichier sur {host} est trop volumineux : {one}, pour une limite de {other}.</translation>
        </message>
        <message>
            <source>The file on {host} is too large: more than the {limit} that are allowed.</source>
            <translation>Le fichier sur {host} est trop volumineux : il dépasse la limite de {limit}.</translation>
        </message>
        <message>
            <source>The file is too large for {host}: it has {one}, and {other} are allowed.</source>
            <translation>Le fichier est trop volumineux pour {host} : il fait {one}, pour une limite de {other}.</translation>
        </message>
        <message>
            <source>The link to {host} cannot be used.</source>
            <translation>Le lien vers {host} est inutilisable.</translation>
        </message>
        <message>
            <source>{host} does not take the file: it is too large ({size}).</source>
            <translation>{host} n’accepte pas le fichier : il est trop volumineux ({size}).</translation>
        </message>
        <message>
            <source>{host} has no room for the file now. Try again later.</source>
            <translation>{host} n’a pas de place pour le fichier pour le moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} cannot take the file now. Try again later.</source>
            <translation>{host} ne peut pas accepter le fichier pour le moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} sends on to elsewhere, which is not followed with a file.</source>
            <translation>{host} redirige ailleurs, et cette redirection n’est pas suivie pour un fichier.</translation>
        </message>
        <message>
            <source>The file is no longer on {host}. Ask the sender to send it again.</source>
            <translation>Le fichier n’est plus sur {host}. Demandez à l’expéditeur de le renvoyer.</translation>
        </message>
        <message>
            <source>{host} does not give the file to everybody. Ask the sender for another link.</source>
            <translation>{host} ne donne pas le fichier à tout le monde. Demandez un autre lien à l’expéditeur.</translation>
        </message>
        <message>
            <source>{host} cannot send the file now. Try again later.</source>
            <translation>{host} ne peut pas envoyer le fichier pour le moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>The chat server's archive does not answer as expected.</source>
            <translation>Les archives du serveur de chat ne répondent pas comme prévu.</translation>
        </message>
        <message>
            <source>“{to}” is not a chat address. Check it.</source>
            <translation>« {to} » n’est pas une adresse de chat. Vérifiez-la.</translation>
        </message>
        <message>
            <source>“{jid}” is not a chat address. Check it.</source>
            <translation>« {jid} » n’est pas une adresse de chat. Vérifiez-la.</translation>
        </message>
        <message>
            <source>The chat account {jid} is offline now.</source>
            <translation>Le compte de chat {jid} est actuellement hors ligne.</translation>
        </message>
        <message>
            <source>The chat server {domain} takes no files. Send the file by mail.</source>
            <translation>Le serveur de chat {domain} n’accepte pas de fichiers. Envoyez le fichier par e-mail.</translation>
        </message>
        <message>
            <source>The chat server does not acknowledge what it is sent.</source>
            <translation>Le serveur de chat n’accuse pas réception de ce qui lui est envoyé.</translation>
        </message>
        <message>
            <source>This link is not one that a file can be sent to or fetched from.</source>
            <translation>Ce lien ne permet ni d’envoyer ni de télécharger un fichier.</translation>
        </message>
        <message>
            <source>The file lies on {host} without encryption, so it is not transferred: anybody on the way could read or change it. Ask for a link that begins with https.</source>
            <translation>Le fichier se trouve sur {host} sans chiffrement, il n’est donc pas transféré : n’importe qui pourrait le lire ou le modifier en chemin. Demandez un lien qui commence par https.</translation>
        </message>
        <message>
            <source>{host} sends from one place to the next, and the file is at none of them.</source>
            <translation>{host} redirige d’un emplacement à l’autre, et le fichier ne se trouve à aucun d’eux.</translation>
        </message>
        <message>
            <source>{host} sends on to another kind of link, which is not followed.</source>
            <translation>{host} redirige vers un autre type de lien, et cette redirection n’est pas suivie.</translation>
        </message>
        <message>
            <source>{host} sends the file in another form (compressed) than was asked for.</source>
            <translation>{host} envoie le fichier sous une autre forme (compressée) que celle demandée.</translation>
        </message>
        <message>
            <source>The file that {host} sends is not the one that the sender spoke of. It was not kept. Ask them to send it again.</source>
            <translation>Le fichier envoyé par {host} n’est pas celui que l’expéditeur a annoncé. Il n’a pas été conservé. Demandez à l’expéditeur de le renvoyer.</translation>
        </message>
        <message>
            <source>{host} takes too long to send the file. Try again later.</source>
            <translation>{host} met trop de temps à envoyer le fichier. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} refused the file ({detail}).</source>
            <translation>{host} a refusé le fichier ({detail}).</translation>
        </message>
        <message>
            <source>{jid} gives no usable place for the file. Ask its operator.</source>
            <translation>{jid} ne fournit pas d’emplacement utilisable pour le fichier. Adressez-vous à son exploitant.</translation>
        </message>
        <message>
            <source>{host} cannot be reached now. Try again later.</source>
            <translation>{host} est injoignable pour le moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} takes no files from you. Ask its operator.</source>
            <translation>{host} n’accepte pas de fichiers de votre part. Adressez-vous à son exploitant.</translation>
        </message>
        <message>
            <source>This computer offers no keyring, so passwords are kept in an encrypted file in Liveletter's folder. Programs that run under your name could read it.</source>
            <translation>Cet ordinateur ne propose pas de trousseau de clés, les mots de passe sont donc conservés dans un fichier chiffré du dossier de Liveletter. Les programmes exécutés sous votre nom pourraient le lire.</translation>
        </message>
        <message>
            <source>The file with your passwords cannot be read. Enter the passwords again in the account settings.</source>
            <translation>Le fichier contenant vos mots de passe est illisible. Saisissez de nouveau les mots de passe dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>The password could not be kept: {strerror}.</source>
            <translation>Le mot de passe n’a pas pu être conservé : {strerror}.</translation>
        </message>
        <message>
            <source>The system's keyring is locked. Unlock it and try again.</source>
            <translation>Le trousseau de clés du système est verrouillé. Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <source>The system's keyring did not take the password. Unlock it and try again.</source>
            <translation>Le trousseau de clés du système n’a pas accepté le mot de passe. Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <source>An account needs a mail address, a chat address, or both.</source>
            <translation>Un compte doit avoir une adresse e-mail, une adresse de chat, ou les deux.</translation>
        </message>
        <message>
            <source>There is nothing to send.</source>
            <translation>Il n’y a rien à envoyer.</translation>
        </message>
        <message>
            <source>This message is too long for a chat. Send it as a mail.</source>
            <translation>Ce message est trop long pour un chat. Envoyez-le par e-mail.</translation>
        </message>
        <message>
            <source>No chat address of {name} is known. Enter one to chat.</source>
            <translation>Aucune adresse de chat connue pour {name}. Indiquez-en une pour utiliser le chat.</translation>
        </message>
        <message>
            <source>None of your accounts has chat. Add a chat address to an account first.</source>
            <translation>Aucun de vos comptes ne dispose du chat. Ajoutez d’abord une adresse de chat à un compte.</translation>
        </message>
        <message>
            <source>No mail address of {name} is known. Enter one under “Edit person”.</source>
            <translation>Aucune adresse e-mail connue pour {name}. Indiquez-en une sous « Modifier la personne ».</translation>
        </message>
        <message>
            <source>None of your accounts has a mail address. Add one in the settings first.</source>
            <translation>Aucun de vos comptes n’a d’adresse e-mail. Ajoutez-en d’abord une dans les paramètres.</translation>
        </message>
        <message>
            <source>This account has no mail server. Check it in the account settings.</source>
            <translation>Ce compte n’a pas de serveur de messagerie. Vérifiez-le dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>This account has no server for sending mail. Check it in the account settings.</source>
            <translation>Ce compte n’a pas de serveur d’envoi. Vérifiez-le dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>This account has no chat server. Check it in the account settings.</source>
            <translation>Ce compte n’a pas de serveur de chat. Vérifiez-le dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>No password is kept for {whose}. Enter it in the account settings.</source>
            <translation>Aucun mot de passe n’est conservé pour {whose}. Saisissez-le dans les paramètres du compte.</translation>
        </message>
        <message>
            <source>Delivered to {name}</source>
            <translation>Remis à {name}</translation>
        </message>
        <message>
            <source>Not delivered to {name} in time</source>
            <translation>Non remis à {name} à temps</translation>
        </message>
        <message>
            <source>Not delivered to {name}</source>
            <translation>Non remis à {name}</translation>
        </message>
        <message>
            <source>The earlier conversation is too large: it has {size}, and {whose} takes at most {limit}. Leave out attachments, or let less go along.</source>
            <translation>Les échanges précédents sont trop volumineux : leur taille est de {size}, et {whose} accepte {limit} au plus. Retirez des pièces jointes, ou réduisez ce qui est joint.</translation>
        </message>
        <message>
            <source>The earlier conversation is too large: it has more than {size}, and {whose} takes at most {limit}. Leave out attachments, or let less go along.</source>
            <translation>Les échanges précédents sont trop volumineux : leur taille dépasse {size}, et {whose} accepte {limit} au plus. Retirez des pièces jointes, ou réduisez ce qui est joint.</translation>
        </message>
        <message>
            <source>At most {most_mails} mails and {most_chats} chat messages go along at once. Choose a shorter time.</source>
            <translation>On ne peut joindre en une fois que {most_mails} e-mails et {most_chats} messages de chat au plus. Choisissez une période plus courte.</translation>
        </message>
        <message>
            <source>Choose the person first: what goes along is what passed with one person.</source>
            <translation>Choisissez d’abord la personne : ce qui est joint, ce sont vos échanges avec une seule personne.</translation>
        </message>
        <message>
            <source>You are offline. The earlier conversation can be sent when you are online.</source>
            <translation>Vous êtes hors ligne. Les échanges précédents pourront être envoyés quand vous serez en ligne.</translation>
        </message>
        <message>
            <source>Your chat server takes no files. Send the earlier conversation by mail.</source>
            <translation>Votre serveur de chat n’accepte pas de fichiers. Envoyez les échanges précédents par e-mail.</translation>
        </message>
        <message>
            <source>None of your accounts has chat. Send the earlier conversation by mail.</source>
            <translation>Aucun de vos comptes ne dispose du chat. Envoyez les échanges précédents par e-mail.</translation>
        </message>
        <message>
            <source>There is no earlier conversation in this message.</source>
            <translation>Ce message ne contient pas d’échanges précédents.</translation>
        </message>
        <message>
            <source>This message was itself sent along with another. What is inside it cannot be filed.</source>
            <translation>Ce message était lui-même joint à un autre. Son contenu ne peut pas être classé.</translation>
        </message>
        <message>
            <source>You have sent this earlier conversation yourself: what is in it is in your archive.</source>
            <translation>Vous avez envoyé vous-même ces échanges précédents : leur contenu est dans vos archives.</translation>
        </message>
        <message>
            <source>This mail does not say who sent it. What is in it cannot be filed.</source>
            <translation>Cet e-mail n’indique pas qui l’a envoyé. Son contenu ne peut pas être classé.</translation>
        </message>
        <message>
            <source>This mail is not wholly here, and no longer on the server.</source>
            <translation>Cet e-mail n’est pas entièrement disponible ici, et n’est plus sur le serveur.</translation>
        </message>
        <message>
            <source>None of your accounts has chat, so that the file cannot be downloaded.</source>
            <translation>Aucun de vos comptes ne dispose du chat, le fichier ne peut donc pas être téléchargé.</translation>
        </message>
        <message>
            <source>This mail is not wholly here yet, and the server does not answer.</source>
            <translation>Cet e-mail n’est pas encore entièrement disponible ici, et le serveur ne répond pas.</translation>
        </message>
        <message>
            <source>There is no file in this message.</source>
            <translation>Ce message ne contient pas de fichier.</translation>
        </message>
        <message>
            <source>This chat's live host is not connected. Look at it under “Hosts for live chats” in the settings.</source>
            <translation>L’hôte de ce chat en direct n’est pas connecté. Voyez sous « Hôtes des chats en direct » dans les paramètres.</translation>
        </message>
        <message>
            <source>Only whoever began this chat can do that.</source>
            <translation>Seule la personne qui a créé ce chat peut faire cela.</translation>
        </message>
        <message>
            <source>This live host is not connected. Look at it under “Hosts for live chats” in the settings.</source>
            <translation>Cet hôte de chats en direct n’est pas connecté. Voyez sous « Hôtes des chats en direct » dans les paramètres.</translation>
        </message>
        <message>
            <source>You began this chat. Close it instead.</source>
            <translation>C’est vous qui avez créé ce chat. Vous pouvez en revanche le clore.</translation>
        </message>
        <message>
            <source>The key for {url} is not kept on this computer any more. Set this host up again.</source>
            <translation>La clé pour {url} n’est plus conservée sur cet ordinateur. Configurez de nouveau cet hôte.</translation>
        </message>
        <message>
            <source>This live host is no longer set up.</source>
            <translation>Cet hôte de chats en direct n’est plus configuré.</translation>
        </message>
        <message>
            <source>No host for live chats is set up yet. Set one up, or take the chat out of the mail.</source>
            <translation>Aucun hôte des chats en direct n’est encore configuré. Configurez-en un, ou retirez le chat de l’e-mail.</translation>
        </message>
        <message>
            <source>Hidden recipients (Bcc) would be seen in the chat. Move them to To or Cc, or take them out.</source>
            <translation>Les destinataires cachés (Cci) seraient visibles dans le chat. Passez-les dans « Pour » ou « Cc », ou retirez-les.</translation>
        </message>
        <message>
            <source>A chat has at most {largest} guests. Take some recipients out, or take the chat out of the mail.</source>
            <translation>Nombre maximal d’invités dans un chat : {largest}. Retirez des destinataires, ou retirez le chat de l’e-mail.</translation>
        </message>
        <message>
            <source>{host} can be reached from your own network only. Say that the recipients are on it, or choose another host for this chat.</source>
            <translation>{host} n’est accessible que depuis votre propre réseau. Indiquez que les destinataires s’y trouvent, ou choisissez un autre hôte pour ce chat.</translation>
        </message>
        <message>
            <source>Add an account with a mail address first: guests see who invites them.</source>
            <translation>Ajoutez d’abord un compte avec une adresse e-mail : les invités voient qui les invite.</translation>
        </message>
        <message>
            <source>Set a mail account up first: its address is your own on the host.</source>
            <translation>Configurez d’abord un compte d’e-mail : son adresse est la vôtre sur l’hôte.</translation>
        </message>
        <message>
            <source>The host inside Liveletter does not answer.</source>
            <translation>L’hôte intégré à Liveletter ne répond pas.</translation>
        </message>
        <message>
            <source>The host inside Liveletter has stopped and is started again.</source>
            <translation>L’hôte intégré à Liveletter s’est arrêté et redémarre.</translation>
        </message>
        <message>
            <source>The host inside Liveletter sends no mails: there is no account that could send them from {address}.</source>
            <translation>L’hôte intégré à Liveletter n’envoie pas d’e-mails : aucun compte ne pourrait les envoyer depuis {address}.</translation>
        </message>
        <message>
            <source>The host inside Liveletter cannot send its mails. {sentence}</source>
            <translation>L’hôte intégré à Liveletter ne peut pas envoyer ses e-mails. {sentence}</translation>
        </message>
        <message>
            <source>This is too long for a live chat. Send it in parts, or as a mail.</source>
            <translation>C’est trop long pour un chat en direct. Envoyez-le en plusieurs fois, ou par e-mail.</translation>
        </message>
        <message>
            <source>This mail carries no chat.</source>
            <translation>Cet e-mail ne contient pas de chat.</translation>
        </message>
        <message>
            <source>This chat is over.</source>
            <translation>Ce chat est terminé.</translation>
        </message>
        <message>
            <source>Only whoever began this chat can delete it for all. Leave it, or delete it here.</source>
            <translation>Seule la personne qui a créé ce chat peut le supprimer pour tout le monde. Quittez-le, ou supprimez-le ici.</translation>
        </message>
        <message>
            <source>What was said in this chat is gone: it is not recorded.</source>
            <translation>Ce qui a été dit dans ce chat a disparu : il est sans enregistrement.</translation>
        </message>
        <message>
            <source>This mail is no longer on the server, and its text was never fetched.</source>
            <translation>Cet e-mail n’est plus sur le serveur, et son texte n’a jamais été chargé.</translation>
        </message>
        <message>
            <source>The attachment is not here yet, and the server cannot be reached.</source>
            <translation>La pièce jointe n’est pas encore disponible ici, et le serveur est injoignable.</translation>
        </message>
        <message>
            <source>The text of this mail is not here yet: the server does not answer. It will be fetched later.</source>
            <translation>Le texte de cet e-mail n’est pas encore disponible ici : le serveur ne répond pas. Il sera chargé plus tard.</translation>
        </message>
        <message>
            <source>The text of this mail is not here yet. {sentence}</source>
            <translation>Le texte de cet e-mail n’est pas encore là. {sentence}</translation>
        </message>
        <message>
            <source>Choose an account with a mail address to send from.</source>
            <translation>Choisissez un compte avec une adresse e-mail pour l’envoi.</translation>
        </message>
        <message>
            <source>{mail_address} has no server for sending mail. Add it in the settings.</source>
            <translation>{mail_address} n’a pas de serveur d’envoi. Ajoutez-le dans les paramètres.</translation>
        </message>
        <message>
            <source>News of a message that you sent</source>
            <translation>Du nouveau sur un message que vous avez envoyé</translation>
        </message>
        <message>
            <source>New mails: {count}</source>
            <translation>Nouveaux e-mails : {count}</translation>
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
            <translation>Il est trop tard : le message est déjà en route.</translation>
        </message>
        <message>
            <source>Tried again by the user.</source>
            <translation>Nouvel essai demandé par l’utilisateur.</translation>
        </message>
        <message>
            <source>Give at least one address: a mail address, a chat address, or both.</source>
            <translation>Indiquez au moins une adresse : une adresse e-mail, une adresse de chat, ou les deux.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Une personne doit avoir un nom.</translation>
        </message>
        <message>
            <source>{reporter} could not deliver this mail to {addresses}.</source>
            <translation>{reporter} n’a pas pu remettre cet e-mail à {addresses}.</translation>
        </message>
        <message>
            <source>{reporter} could not deliver this mail to {addresses} and {failed} more.</source>
            <translation>{reporter} n’a pas pu remettre cet e-mail à {addresses} et {failed} autres.</translation>
        </message>
        <message>
            <source>“{name}” could not be saved in {parent}: {strerror}.</source>
            <translation>« {name} » n’a pas pu être enregistré dans {parent} : {strerror}.</translation>
        </message>
        <message>
            <source>“{name}” was not saved in {parent}: the disk is full. Make room, then try again.</source>
            <translation>« {name} » n’a pas été enregistré dans {parent} : le disque est plein. Libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <source>This is no mail. Turn it into one first.</source>
            <translation>Ce n’est pas un e-mail. Transformez-le d’abord en e-mail.</translation>
        </message>
        <message>
            <source>“{name}” is too large to be sent. Put it somewhere and send a link.</source>
            <translation>« {name} » est trop volumineux pour être envoyé. Déposez-le quelque part et envoyez un lien.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {strerror}.</source>
            <translation>« {name} » est illisible : {strerror}.</translation>
        </message>
        <message>
            <source>This setting cannot be kept: the disk is full or may not be written. Make room, then set it again.</source>
            <translation>Ce paramètre n’a pas pu être conservé : le disque est plein ou protégé en écriture. Libérez de l’espace, puis définissez-le de nouveau.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not signed by an authority that this computer knows. If you know this server, you can trust its certificate for this account.</source>
            <translation>Le certificat de {host} n’est pas signé par une autorité que cet ordinateur connaît. Si vous connaissez ce serveur, vous pouvez faire confiance à son certificat pour ce compte.</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired. Ask its operator to renew it.</source>
            <translation>Le certificat de {host} a expiré. Demandez à son exploitant de le renouveler.</translation>
        </message>
        <message>
            <source>The certificate shown by {host} is for another name. Check the server's name.</source>
            <translation>Le certificat présenté par {host} est établi pour un autre nom. Vérifiez le nom du serveur.</translation>
        </message>
        <message>
            <source>{host} would be used without encryption. Choose TLS or STARTTLS: unencrypted connections are allowed to this computer only.</source>
            <translation>Le serveur {host} serait utilisé sans chiffrement. Choisissez TLS ou STARTTLS : les connexions non chiffrées ne sont autorisées que vers cet ordinateur.</translation>
        </message>
        <message>
            <source>The server {host} cannot be found. Check its name, and whether this computer is online.</source>
            <translation>Le serveur {host} est introuvable. Vérifiez son nom, et que cet ordinateur est en ligne.</translation>
        </message>
        <message>
            <source>{host} (port {port}) does not speak TLS as expected. Check the port and the kind of encryption.</source>
            <translation>{host} (port {port}) ne communique pas en TLS comme prévu. Vérifiez le port et le type de chiffrement.</translation>
        </message>
        <message>
            <source>{host} (port {port}) does not answer. Check the port, or try again later.</source>
            <translation>{host} (port {port}) ne répond pas. Vérifiez le port, ou réessayez plus tard.</translation>
        </message>
        <message>
            <source>{host} takes no connections on port {port}. Check the port, or try again later.</source>
            <translation>{host} n’accepte pas de connexions sur le port {port}. Vérifiez le port, ou réessayez plus tard.</translation>
        </message>
        <message>
            <source>The connection to {host} (port {port}) was cut.</source>
            <translation>La connexion à {host} (port {port}) a été coupée.</translation>
        </message>
        <message>
            <source>Something went wrong in talking to {host} (port {port}).</source>
            <translation>Une erreur s’est produite dans la communication avec {host} (port {port}).</translation>
        </message>
        <message>
            <source>The server offers no encryption.</source>
            <translation>Le serveur ne propose pas de chiffrement.</translation>
        </message>
        <message>
            <source>Liveletter's engine has stopped and is being started again. Nothing that was sent is lost.</source>
            <translation>Le moteur de Liveletter s’est arrêté et redémarre. Rien de ce qui a été envoyé n’est perdu.</translation>
        </message>
        <message>
            <source>Liveletter's engine is not running. Close the window and start Liveletter again.</source>
            <translation>Le moteur de Liveletter n’est pas en marche. Fermez la fenêtre et redémarrez Liveletter.</translation>
        </message>
        <message>
            <source>Liveletter's engine has stopped several times in a row. Close the window and start Liveletter again; the log file in the profile's folder says what happened.</source>
            <translation>Le moteur de Liveletter s’est arrêté plusieurs fois de suite. Fermez la fenêtre et redémarrez Liveletter ; le fichier journal, dans le dossier du profil, dit ce qui s’est passé.</translation>
        </message>
    </context>
</TS>
