<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Liveletter</source>
        <translation>À propos de Liveletter</translation>
    </message>
    <message>
        <source>Version {version}

Mail and chat in one window, each answering the other.

Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Version {version}

E-mail et chat dans une même fenêtre : chacun peut répondre à l’autre.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Mai&amp;l</source>
        <translation>E-mai&amp;l</translation>
    </message>
    <message>
        <source>Use this account for mail</source>
        <translation>Utiliser ce compte pour l’e-mail</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>Use this account for chat</source>
        <translation>Utiliser ce compte pour le chat</translation>
    </message>
    <message>
        <source>Fetching mail (IMAP)</source>
        <translation>Réception (IMAP)</translation>
    </message>
    <message>
        <source>Sending mail (SMTP)</source>
        <translation>Envoi (SMTP)</translation>
    </message>
    <message>
        <source>Chat (XMPP)</source>
        <translation>Chat (XMPP)</translation>
    </message>
    <message>
        <source>found by the chat address</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Chat address</source>
        <translation>Adresse de chat</translation>
    </message>
    <message>
        <source>same as the address</source>
        <translation>identique à l’adresse</translation>
    </message>
    <message>
        <source>Chat password</source>
        <translation>Mot de passe de chat</translation>
    </message>
    <message>
        <source>same as the password above</source>
        <translation>identique au mot de passe ci-dessus</translation>
    </message>
    <message>
        <source>Use this account for</source>
        <translation>Utiliser ce compte pour</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Add a mail or chat account</source>
        <translation>Ajouter un compte d’e-mail ou de chat</translation>
    </message>
    <message>
        <source>Your mail provider has given you an address and a password. That is mostly all it takes.</source>
        <translation>Votre fournisseur de messagerie vous a donné une adresse et un mot de passe. En général, cela suffit.</translation>
    </message>
</context>
<context>
    <name>AccountEditor</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add &amp;account</source>
        <translation>Ajouter le &amp;compte</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Supprimer le compte…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not everything works yet. Correct it, or save it as it is and come back later.</source>
        <translation>Tout ne fonctionne pas encore. Corrigez, ou enregistrez tel quel et revenez plus tard.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Enregistrer tel quel</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Remove this account from Liveletter? Its mails and chats stay here and on the server.</source>
        <translation>Supprimer ce compte de Liveletter ? Ses e-mails et discussions restent ici et sur le serveur.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Talking to the servers</source>
        <translation>Communication avec les serveurs</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Looking for the servers of {domain}…</source>
        <translation>Recherche des serveurs de {domain}…</translation>
    </message>
    <message>
        <source>The servers could not be found. Type them below; your provider's help pages name them.</source>
        <translation>Les serveurs sont introuvables. Saisissez-les ci-dessous ; les pages d’aide de votre fournisseur les indiquent.</translation>
    </message>
    <message>
        <source>&amp;Mail address</source>
        <translation>Adresse e-&amp;mail</translation>
    </message>
    <message>
        <source>Chat &amp;address</source>
        <translation>A&amp;dresse de chat</translation>
    </message>
    <message>
        <source>The chat server is found by the address.</source>
        <translation>Le serveur de chat est trouvé grâce à l’adresse.</translation>
    </message>
    <message>
        <source>The servers are found by the address.</source>
        <translation>Les serveurs sont trouvés grâce à l’adresse.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Servers and details</source>
        <translation>Serveurs et détails</translation>
    </message>
    <message>
        <source>Hide servers and details</source>
        <translation>Masquer les serveurs et les détails</translation>
    </message>
    <message>
        <source>Show servers and details</source>
        <translation>Afficher les serveurs et les détails</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre n&amp;om</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove {account} from Liveletter? Its mails and chats stay here and on the server.</source>
        <translation>Supprimer {account} de Liveletter ? Ses e-mails et discussions restent ici et sur le serveur.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Enter the server from which mail is fetched (IMAP).</source>
        <translation>Indiquez le serveur de réception des e-mails (IMAP).</translation>
    </message>
    <message>
        <source>Enter the server that sends your mail (SMTP).</source>
        <translation>Indiquez le serveur d’envoi de vos e-mails (SMTP).</translation>
    </message>
    <message>
        <source>Enter your name, as others shall see it.</source>
        <translation>Indiquez votre nom, tel que les autres doivent le voir.</translation>
    </message>
    <message>
        <source>Choose mail, chat, or both.</source>
        <translation>Choisissez l’e-mail, le chat ou les deux.</translation>
    </message>
    <message>
        <source>Enter your mail address.</source>
        <translation>Indiquez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter your chat address.</source>
        <translation>Indiquez votre adresse de chat.</translation>
    </message>
    <message>
        <source>“{text}” is not a chat address. It should look like name@example.org.</source>
        <translation>« {text} » n’est pas une adresse de chat. Elle doit ressembler à nom@example.org.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server. It should look like mail.example.org.</source>
        <translation>« {host} » n’est pas un nom de serveur. Il doit ressembler à mail.example.org.</translation>
    </message>
    <message>
        <source>Mail: fetched from {imap}, sent by {smtp}</source>
        <translation>E-mail : reçu de {imap}, envoyé par {smtp}</translation>
    </message>
    <message>
        <source>Mail: the servers are not known yet</source>
        <translation>E-mail : les serveurs ne sont pas encore connus</translation>
    </message>
    <message>
        <source>its server is found by itself</source>
        <translation>son serveur est trouvé automatiquement</translation>
    </message>
    <message>
        <source>Chat: {address} ({server})</source>
        <translation>Chat : {address} ({server})</translation>
    </message>
    <message>
        <source>{host} (not encrypted)</source>
        <translation>{host} (non chiffré)</translation>
    </message>
</context>
<context>
    <name>AccountTroubles</name>
    <message>
        <source>Open the account…</source>
        <translation>Ouvrir le compte…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New mail</source>
        <translation>&amp;Nouvel e-mail</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nouvel e-mail</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>Répondre à &amp;tous</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Trans&amp;férer</translation>
    </message>
    <message>
        <source>Reply by &amp;chat</source>
        <translation>Répondre par &amp;chat</translation>
    </message>
    <message>
        <source>Answer this mail by chat</source>
        <translation>Répondre à cet e-mail par chat</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move to arc&amp;hive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Mo&amp;ve to folder…</source>
        <translation>&amp;Déplacer vers un dossier…</translation>
    </message>
    <message>
        <source>Fla&amp;g or unflag</source>
        <translation>Mettre ou retirer le dra&amp;peau</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Marquer comme l&amp;u</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme &amp;non lu</translation>
    </message>
    <message>
        <source>Ne&amp;xt mail</source>
        <translation>E-mail sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Previous mail</source>
        <translation>E-mail précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Unfinished mails…</source>
        <translation>E-mails &amp;inachevés…</translation>
    </message>
    <message>
        <source>Fetch mail no&amp;w</source>
        <translation>Relever les e-mails &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;E-mails</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Outbox and deliveries</source>
        <translation>&amp;Boîte d’envoi et suivi</translation>
    </message>
    <message>
        <source>Li&amp;ve chats…</source>
        <translation>C&amp;hats en direct…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vo&amp;let précédent</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>Chat &amp;beside or beneath the mail</source>
        <translation>&amp;Chat à côté ou en dessous de l’e-mail</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>Nouvelle &amp;personne…</translation>
    </message>
    <message>
        <source>Add &amp;account…</source>
        <translation>Ajouter un &amp;compte…</translation>
    </message>
    <message>
        <source>Chat &amp;link for other programs…</source>
        <translation>&amp;Lien de chat pour d’autres programmes…</translation>
    </message>
    <message>
        <source>Drag this into a mail in another program, or click for a chat's link</source>
        <translation>À glisser dans un e-mail d’un autre programme ; un clic donne le lien d’un chat</translation>
    </message>
    <message>
        <source>&amp;Hosts for live chats…</source>
        <translation>&amp;Hôtes des chats en direct…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>P&amp;aramètres…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Liveletter</source>
        <translation>À &amp;propos de Liveletter</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Chat address</source>
        <translation>Adresse de chat</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>No chat address of {name} is known.</source>
        <translation>Aucune adresse de chat connue pour {name}.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Utiliser {address}</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Kind of the new address</source>
        <translation>Type de la nouvelle adresse</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>No address yet.</source>
        <translation>Pas encore d’adresse.</translation>
    </message>
    <message>
        <source>“{text}” is not a chat address. It should look like name@example.org.</source>
        <translation>« {text} » n’est pas une adresse de chat. Elle doit ressembler à nom@example.org.</translation>
    </message>
    <message>
        <source>{address} is there already.</source>
        <translation>{address} y figure déjà.</translation>
    </message>
    <message>
        <source>Make {address} a person of its own</source>
        <translation>Faire de {address} une personne distincte</translation>
    </message>
    <message>
        <source>Remove {a}</source>
        <translation>Supprimer {a}</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>writing…</source>
        <translation>écrit…</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>What {0} says</source>
        <translation>Ce que dit {0}</translation>
    </message>
    <message>
        <source>What you say appears here.</source>
        <translation>Ce que vous dites apparaît ici.</translation>
    </message>
    <message>
        <source>What {0} says appears here.</source>
        <translation>Ce que dit {0} apparaît ici.</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Areas of the members</source>
        <translation>Espaces des membres</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>The picture in the clipboard cannot be read.</source>
        <translation>L’image du presse-papiers est illisible.</translation>
    </message>
    <message>
        <source>Picture {time}.png</source>
        <translation>Image {time}.png</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Pack it into one file first, then attach that.</source>
        <translation>« {name} » est un dossier. Compressez-le d’abord en un seul fichier, puis joignez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, so it was not attached.</source>
        <translation>« {name} » est illisible et n’a donc pas été joint.</translation>
    </message>
    <message>
        <source>Together {size}. Many servers take no mail larger than about {limit}.</source>
        <translation>Total : {size}. Beaucoup de serveurs refusent les e-mails de plus d’environ {limit}.</translation>
    </message>
</context>
<context>
    <name>AwayBar</name>
    <message>
        <source>&amp;Keep and retry</source>
        <translation>&amp;Conserver et réessayer</translation>
    </message>
    <message>
        <source>Send &amp;now: the server will keep it</source>
        <translation>E&amp;nvoyer : le serveur le gardera</translation>
    </message>
    <message>
        <source>&amp;Write as a mail</source>
        <translation>Écrire un e-mai&amp;l</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Retour au texte</translation>
    </message>
    <message>
        <source>&amp;Always do this for {0}</source>
        <translation>&amp;Toujours procéder ainsi pour {0}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ferme&amp;r</translation>
    </message>
    <message>
        <source>No mail address of {0} is known</source>
        <translation>Aucune adresse e-mail connue pour {0}</translation>
    </message>
    <message>
        <source>{0} keeps messages for people who are away</source>
        <translation>{0} garde les messages des personnes absentes</translation>
    </message>
    <message>
        <source>What shall be done when {0} is not there?</source>
        <translation>Que faire quand {0} n’est pas là ?</translation>
    </message>
    <message>
        <source>{0} is not there now.</source>
        <translation>{0} n’est pas là pour le moment.</translation>
    </message>
    <message>
        <source>It is not known any more whether {0} is there.</source>
        <translation>On ne sait plus si {0} est là.</translation>
    </message>
    <message>
        <source>{0} is there now.</source>
        <translation>{0} est là maintenant.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BeforeSending</name>
    <message>
        <source>No account can send mail yet. Add one in the settings.</source>
        <translation>Aucun compte ne peut encore envoyer d’e-mails. Ajoutez-en un dans les paramètres.</translation>
    </message>
    <message>
        <source>Who is this for? Enter at least one mail address.</source>
        <translation>À qui est-ce destiné ? Indiquez au moins une adresse e-mail.</translation>
    </message>
    <message>
        <source>This mail has no subject.</source>
        <translation>Cet e-mail n’a pas d’objet.</translation>
    </message>
    <message>
        <source>Enter a subject</source>
        <translation>Indiquer un objet</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>You write of an attachment, but no file is attached.</source>
        <translation>Vous parlez d’une pièce jointe, mais aucun fichier n’est joint.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>The earlier conversation cannot go along. {why}</source>
        <translation>Les échanges précédents ne peuvent pas être joints. {why}</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Send without the chat</source>
        <translation>Envoyer sans le chat</translation>
    </message>
    <message>
        <source>All members of a chat see each other, hidden recipients (Bcc) too.</source>
        <translation>Tous les membres d’un chat se voient, y compris les destinataires cachés (Cci).</translation>
    </message>
    <message>
        <source>Move them to Cc</source>
        <translation>Les passer en Cc</translation>
    </message>
    <message numerus="yes">
        <source>A chat has room for %n recipient(s) of its mail, not for more.</source>
        <translation>
            <numerusform>Un chat accueille %n destinataire de son e-mail au plus.</numerusform>
            <numerusform>Un chat accueille %n destinataires de son e-mail au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This mail carries a live chat, but no host is set up to hold it.</source>
        <translation>Cet e-mail contient un chat en direct, mais aucun hôte n’est configuré pour l’accueillir.</translation>
    </message>
    <message>
        <source>Set up a host…</source>
        <translation>Configurer un hôte…</translation>
    </message>
    <message>
        <source>The chat cannot be set up on {host}, so the mail was not sent. {why}</source>
        <translation>Le chat ne peut pas être créé sur {host}, l’e-mail n’a donc pas été envoyé. {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{host} can be reached from your own network only. Are all recipients there?</source>
        <translation>{host} n’est accessible que depuis votre propre réseau. Tous les destinataires s’y trouvent-ils ?</translation>
    </message>
    <message>
        <source>Choose another host…</source>
        <translation>Choisir un autre hôte…</translation>
    </message>
    <message>
        <source>They are on my network</source>
        <translation>Ils sont sur mon réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n mailing list(s): {lists}. All readers of a list would share one place in the chat. By an open link each joins alone and confirms a mail address.</source>
        <translation>
            <numerusform>%Ln liste de diffusion : {lists}. Tous ses lecteurs partageraient une seule place dans la discussion. Par un lien ouvert, chacun participe en son nom et confirme une adresse e-mail.</numerusform>
            <numerusform>%Ln listes de diffusion : {lists}. Tous les lecteurs d’une liste partageraient une seule place dans la discussion. Par un lien ouvert, chacun participe en son nom et confirme une adresse e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send an open link</source>
        <translation>Envoyer un lien ouvert</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Envoyer quand même</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Text of the mail</source>
        <translation>Texte de l’e-mail</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of {host}</source>
        <translation>Certificat de {host}</translation>
    </message>
    <message>
        <source>Is this really {host}?</source>
        <translation>Est-ce vraiment {host} ?</translation>
    </message>
    <message>
        <source>The certificate: {summary}</source>
        <translation>Le certificat : {summary}</translation>
    </message>
    <message>
        <source>Somebody between you and the server could show such a certificate to read your password. Compare the fingerprint with one that the server's operator has given you, and trust it only if they agree.</source>
        <translation>Quelqu’un placé entre vous et le serveur pourrait présenter un tel certificat pour lire votre mot de passe. Comparez l’empreinte avec celle que l’exploitant du serveur vous a donnée, et ne faites confiance à ce certificat que si elles concordent.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this account</source>
        <translation>&amp;Faire confiance à ce certificat pour ce compte</translation>
    </message>
    <message>
        <source>Do &amp;not trust it</source>
        <translation>&amp;Ne pas lui faire confiance</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>{0} is available</source>
        <translation>{0} : disponible</translation>
    </message>
    <message>
        <source>{0} is {1} – the message will wait there</source>
        <translation>{0} : {1} – le message l’attendra</translation>
    </message>
    <message>
        <source>{0} is not there now</source>
        <translation>{0} n’est pas là pour le moment</translation>
    </message>
    <message>
        <source>It is not known whether {0} is there</source>
        <translation>On ne sait pas si {0} est là</translation>
    </message>
    <message>
        <source>It is not known whether {0} is there: you will see here when it arrives</source>
        <translation>On ne sait pas si {0} est là : vous verrez ici quand le message arrivera</translation>
    </message>
    <message>
        <source>{0} is not there: it was turned into a mail</source>
        <translation>{0} n’est pas là : le message est devenu un e-mail</translation>
    </message>
    <message>
        <source>{0} is not there: the server will keep it</source>
        <translation>{0} n’est pas là : le serveur gardera le message</translation>
    </message>
</context>
<context>
    <name>ChatAddressBar</name>
    <message>
        <source>Enter one…</source>
        <translation>En indiquer une…</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
    <message>
        <source>Chat address</source>
        <translation>Adresse de chat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No chat address of {0} is known</source>
        <translation>Aucune adresse de chat connue pour {0}</translation>
    </message>
</context>
<context>
    <name>ChatPane</name>
    <message>
        <source>Reply by mail</source>
        <translation>Répondre par e-mail</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans une fenêtre séparée</translation>
    </message>
    <message>
        <source>Close the chat</source>
        <translation>Fermer le chat</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Toute la conversation</translation>
    </message>
    <message>
        <source>Go on without this mail</source>
        <translation>Continuer sans cet e-mail</translation>
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation>En dessous de l’e-mail</translation>
    </message>
    <message>
        <source>Beside the mail</source>
        <translation>À côté de l’e-mail</translation>
    </message>
    <message>
        <source>About: {0}</source>
        <translation>Au sujet de : {0}</translation>
    </message>
</context>
<context>
    <name>ChatStatus</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change what is done when the person is not there</source>
        <translation>Modifier ce qui est fait quand la personne n’est pas là</translation>
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
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Voir le certificat…</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Réception des e-mails</translation>
    </message>
    <message>
        <source>Sending mail</source>
        <translation>Envoi des e-mails</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>{service}: {result}</source>
        <translation>{service} : {result}</translation>
    </message>
</context>
<context>
    <name>ChoiceMenu</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Between two dates…</source>
        <translation>Entre deux dates…</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Look and choose…</source>
        <translation>Voir et choisir…</translation>
    </message>
    <message>
        <source>This thread</source>
        <translation>Ce fil de discussion</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Ce chat</translation>
    </message>
    <message>
        <source>Everything with {name}</source>
        <translation>Tous les échanges avec {name}</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft.</source>
        <translation>Ce que vous avez écrit est conservé comme brouillon.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Throw this mail away? It cannot be brought back.</source>
        <translation>Jeter cet e-mail ? Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Nouvel e-mail</translation>
    </message>
</context>
<context>
    <name>ComposerHeader</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Blind copy to: the others do not see them</source>
        <translation>Copie cachée à : les autres ne les voient pas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Cc/&amp;Bcc</source>
        <translation>Cc/Cc&amp;i</translation>
    </message>
    <message>
        <source>Add copies (Cc) and blind copies (Bcc)</source>
        <translation>Ajouter des copies (Cc) et des copies cachées (Cci)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Objet</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send this mail (Ctrl+Return)</source>
        <translation>Envoyer cet e-mail (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Joindre</translation>
    </message>
    <message>
        <source>Send &amp;later…</source>
        <translation>Envoyer p&amp;lus tard…</translation>
    </message>
    <message>
        <source>Choose when this mail goes out (Ctrl+Shift+Return)</source>
        <translation>Choisir quand envoyer cet e-mail (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>More choices for this mail</source>
        <translation>Autres options pour cet e-mail</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A); files can be dropped here too</source>
        <translation>Joindre des fichiers (Ctrl+Maj+A) ; vous pouvez aussi les déposer ici</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>Enregistrer le &amp;brouillon</translation>
    </message>
    <message>
        <source>Keep it as a draft (Ctrl+S); this happens by itself too</source>
        <translation>Conserver comme brouillon (Ctrl+S) ; cela se fait aussi automatiquement</translation>
    </message>
    <message>
        <source>E&amp;mbed chat</source>
        <translation>Insé&amp;rer un chat</translation>
    </message>
    <message>
        <source>Drag this into the text for a live chat in this mail (Ctrl+Shift+L)</source>
        <translation>À glisser dans le texte pour insérer un chat en direct dans cet e-mail (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Throw this mail away</source>
        <translation>Jeter cet e-mail</translation>
    </message>
    <message>
        <source>Send at that time</source>
        <translation>Envoyer à cette date</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Kept as a draft, {time}</source>
        <translation>Brouillon enregistré, {time}</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Write mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Reply by mail</source>
        <translation>Répondre par e-mail</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans une fenêtre séparée</translation>
    </message>
    <message>
        <source>No mail address of {0} is known</source>
        <translation>Aucune adresse e-mail connue pour {0}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{day} {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>in doubt: it may have arrived</source>
        <translation>incertain : peut-être arrivé</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>given up: its time was over</source>
        <translation>abandonné : délai dépassé</translation>
    </message>
    <message>
        <source>put aside, not sent</source>
        <translation>mis de côté, non envoyé</translation>
    </message>
    <message>
        <source>another mail was sent instead</source>
        <translation>un autre message envoyé à la place</translation>
    </message>
    <message>
        <source>sent as a mail instead</source>
        <translation>envoyé par e-mail à la place</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>kept until {name} is there</source>
        <translation>conservé jusqu’au retour de {name}</translation>
    </message>
    <message>
        <source>kept until they are there</source>
        <translation>conservé jusqu’à leur retour</translation>
    </message>
    <message>
        <source>waiting: next try {time}</source>
        <translation>en attente, prochain essai : {time}</translation>
    </message>
    <message>
        <source>goes out {time}</source>
        <translation>envoi prévu : {time}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>It is kept here until {name} is there.</source>
        <translation>Le message est conservé ici jusqu’au retour de {name}.</translation>
    </message>
    <message>
        <source>It is kept here until the person is there.</source>
        <translation>Le message est conservé ici jusqu’au retour de la personne.</translation>
    </message>
    <message>
        <source>It goes out {time}; until then it can be taken back.</source>
        <translation>Envoi prévu : {time} ; d’ici là, il peut être annulé.</translation>
    </message>
    <message>
        <source>The next try is at {time}.</source>
        <translation>Prochain essai : {time}.</translation>
    </message>
    <message>
        <source>It is sent as soon as the server is reached.</source>
        <translation>L’envoi se fera dès que le serveur sera joignable.</translation>
    </message>
    <message>
        <source>It is tried until it is sent.</source>
        <translation>Les essais continuent jusqu’à l’envoi.</translation>
    </message>
    <message>
        <source>It is tried until {time}, then given up.</source>
        <translation>Dernier essai : {time}, puis abandon.</translation>
    </message>
    <message>
        <source>put into the outbox</source>
        <translation>placé dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>tried by {server}</source>
        <translation>essai par {server}</translation>
    </message>
    <message>
        <source>put into the outbox once more</source>
        <translation>replacé dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>prochain essai : {time}</translation>
    </message>
    <message>
        <source>handed to {server}</source>
        <translation>transmis à {server}</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>votre serveur</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>lu par {name}</translation>
    </message>
    <message>
        <source>failed for {address}</source>
        <translation>échec pour {address}</translation>
    </message>
    <message>
        <source>failed at {server}</source>
        <translation>échec sur {server}</translation>
    </message>
    <message>
        <source>the connection broke while it was handed over, so it is looked for first</source>
        <translation>la connexion a été coupée pendant la transmission : on vérifie d’abord s’il est arrivé</translation>
    </message>
    <message>
        <source>delivered to {name}, as {server} reports</source>
        <translation>remis à {name}, selon {server}</translation>
    </message>
    <message>
        <source>delivered, as {server} reports</source>
        <translation>remis, selon {server}</translation>
    </message>
    <message>
        <source>delivered to {name}'s {device}</source>
        <translation>remis à {name} ({device})</translation>
    </message>
    <message>
        <source>delivered to {name}</source>
        <translation>remis à {name}</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>What became of it…</source>
        <translation>Suivi de l’envoi…</translation>
    </message>
</context>
<context>
    <name>DeliveryLog</name>
    <message>
        <source>What became of it</source>
        <translation>Suivi de l’envoi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing is known of it any more.</source>
        <translation>On n’en sait plus rien.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>Unfinished mails</source>
        <translation>E-mails inachevés</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Jeter…</translation>
    </message>
    <message>
        <source>No mail is unfinished. What you close before sending it is kept here.</source>
        <translation>Aucun e-mail inachevé. Ce que vous fermez avant de l’envoyer est conservé ici.</translation>
    </message>
    <message>
        <source>to {people}</source>
        <translation>à {people}</translation>
    </message>
    <message>
        <source>to nobody yet</source>
        <translation>pas encore de destinataire</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Throw this mail away? It cannot be brought back.</source>
        <translation>Jeter cet e-mail ? Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Send a file, or the earlier conversation; files can be dropped here too</source>
        <translation>Envoyer un fichier ou les échanges précédents ; vous pouvez aussi déposer des fichiers ici</translation>
    </message>
    <message>
        <source>Send a file; files can be dropped or pasted here too</source>
        <translation>Envoyer un fichier ; vous pouvez aussi en déposer ou en coller ici</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Send a file…</source>
        <translation>Envoyer un fichier…</translation>
    </message>
    <message>
        <source>Send along the earlier conversation…</source>
        <translation>Joindre les échanges précédents…</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Envoyer un fichier</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>this thread</source>
        <translation>ce fil de discussion</translation>
    </message>
    <message>
        <source>this chat</source>
        <translation>ce chat</translation>
    </message>
    <message>
        <source>everything with {name}</source>
        <translation>tous les échanges avec {name}</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>le dernier jour</numerusform>
            <numerusform>les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>Goes along: {what}</source>
        <translation>Joint : {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing is there</source>
        <translation>rien à joindre</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>sans pièces jointes</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) left out</source>
        <translation>
            <numerusform>%n pièce jointe retirée</numerusform>
            <numerusform>%n pièces jointes retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} is too large for {server}, which takes {limit}. Nothing goes along as it is.</source>
        <translation>{size}, c’est trop pour {server}, qui accepte {limit} au plus. En l’état, rien n’est joint.</translation>
    </message>
    <message>
        <source>{size} is too large: {limit} can be sent. Nothing goes along as it is.</source>
        <translation>{size}, c’est trop : on peut envoyer {limit} au plus. En l’état, rien n’est joint.</translation>
    </message>
    <message>
        <source>{server} takes {limit}</source>
        <translation>{server} accepte {limit} au plus</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>{limit} au plus</translation>
    </message>
    <message>
        <source>Nothing goes along</source>
        <translation>Rien n’est joint</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n recipients of this mail will get it.</source>
        <translation>
            <numerusform>Le destinataire de cet e-mail les recevra.</numerusform>
            <numerusform>Les %n destinataires de cet e-mail les recevront.</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>écrit par {name}</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>Pièce jointe {name}, {size}</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in it were written by others: {writers}. {name} will read them.</source>
        <translation>
            <numerusform>%n élément vient d’autres personnes : {writers}. {name} le lira.</numerusform>
            <numerusform>%n éléments viennent d’autres personnes : {writers}. {name} les lira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>you have this already</source>
        <translation>vous l’avez déjà</translation>
    </message>
    <message>
        <source>differs from what you hold: yours stays</source>
        <translation>diffère de votre version, qui reste</translation>
    </message>
    <message>
        <source>{name} says that you wrote this; your archive does not know it</source>
        <translation>de vous, selon {name} ; inconnu de vos archives</translation>
    </message>
    <message numerus="yes">
        <source>{name} says that you wrote %n of these. Your archive does not know them: be careful.</source>
        <translation>
            <numerusform>Selon {name}, vous avez écrit %n de ces éléments. Vos archives ne le connaissent pas : soyez prudent.</numerusform>
            <numerusform>Selon {name}, vous avez écrit %n de ces éléments. Vos archives ne les connaissent pas : soyez prudent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ from what you hold. Yours stay as they are.</source>
        <translation>
            <numerusform>%n élément diffère de votre version, qui reste telle quelle.</numerusform>
            <numerusform>%n éléments diffèrent de vos versions, qui restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot belong to a conversation with {name} and are never filed.</source>
        <translation>
            <numerusform>%n élément ne peut pas appartenir à une conversation avec {name} et n’est jamais classé.</numerusform>
            <numerusform>%n éléments ne peuvent pas appartenir à une conversation avec {name} et ne sont jamais classés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} sent along an earlier conversation</source>
        <translation>{name} a joint des échanges précédents</translation>
    </message>
    <message>
        <source>Sent along by {address} on {date}. What stands in it is {name}’s word: it did not reach you itself.</source>
        <translation>Joint par {address}, {date}. Ce contenu n’engage que {name} : il ne vous est pas parvenu directement.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you had already</source>
        <translation>
            <numerusform>%n que vous aviez déjà</numerusform>
            <numerusform>%n que vous aviez déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>{mails} and {messages} filed</source>
        <translation>Classé : {mails} et {messages}</translation>
    </message>
    <message>
        <source>{items} filed</source>
        <translation>Classé : {items}</translation>
    </message>
    <message>
        <source>Nothing new was filed</source>
        <translation>Rien de nouveau à classer</translation>
    </message>
    <message>
        <source>{name} sent along the earlier conversation.</source>
        <translation>{name} a joint les échanges précédents.</translation>
    </message>
    <message>
        <source>Sent along by {name} on {date}; not received by yourself</source>
        <translation>Joint par {name}, {date} ; pas reçu par vous-même</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <source>Look inside…</source>
        <translation>Voir le contenu…</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Let nothing go along</source>
        <translation>Ne rien joindre</translation>
    </message>
    <message>
        <source>Goes along: nothing more</source>
        <translation>Joint : rien de plus</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <source>Host for live chats</source>
        <translation>Hôte des chats en direct</translation>
    </message>
    <message>
        <source>Address of the host</source>
        <translation>Adresse de l’hôte</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>or the operator's key</source>
        <translation>ou clé de l’exploitant</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Envoyer le &amp;code</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Looking for the host…</source>
        <translation>Recherche de l’hôte…</translation>
    </message>
    <message>
        <source>A code was sent to {address}. It may take a minute; look into the junk too.</source>
        <translation>Un code a été envoyé à {address}. Cela peut prendre une minute ; regardez aussi dans les indésirables.</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>&amp;Send another code</source>
        <translation>Nouveau &amp;code</translation>
    </message>
    <message>
        <source>A live chat is held by a host: a web server that lets people in who have nothing but a browser. Whoever runs it, perhaps your company or a friend, has told you its address.</source>
        <translation>Un chat en direct se tient sur un hôte : un serveur web qui laisse entrer des personnes n’ayant qu’un navigateur. Celui qui le gère, peut-être votre entreprise ou un ami, vous a donné son adresse.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Your &amp;mail address</source>
        <translation>Votre adresse e-&amp;mail</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>Set up a host for live chats</source>
        <translation>Configurer un hôte pour les chats en direct</translation>
    </message>
    <message>
        <source>{host} works, but only for people on your own network: nobody else can reach it.</source>
        <translation>{host} fonctionne, mais seulement pour les personnes de votre propre réseau : personne d’autre ne peut y accéder.</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Hosts for live chats</source>
        <translation>Hôtes des chats en direct</translation>
    </message>
    <message>
        <source>No host is set up. Add one, and you can put a live chat into any mail.</source>
        <translation>Aucun hôte n’est configuré. Ajoutez-en un pour pouvoir insérer un chat en direct dans n’importe quel e-mail.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>{host} (your own)</source>
        <translation>{host} (le vôtre)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>{host} works, and can be reached from outside.</source>
        <translation>{host} fonctionne et est accessible de l’extérieur.</translation>
    </message>
    <message>
        <source>Remove {host}? Chats on it end for you; what was said stays beneath its mails.</source>
        <translation>Supprimer {host} ? Ses chats prendront fin pour vous ; ce qui a été dit reste en dessous des e-mails.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
</context>
<context>
    <name>InvitationBar</name>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Join the chat</source>
        <translation>Rejoindre le chat</translation>
    </message>
    <message>
        <source>Ask the host who invites you. The others do not see it.</source>
        <translation>Demander à l’hôte qui est la personne qui vous invite. Les autres ne le voient pas.</translation>
    </message>
    <message>
        <source>The others see that you joined.</source>
        <translation>Les autres voient que vous avez rejoint le chat.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Rejoindre à nouveau</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite one more</source>
        <translation>Inviter une personne de plus</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
    <message>
        <source>Name, as the others will see it</source>
        <translation>Nom, tel que les autres le verront</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Write a mail with it</source>
        <translation>&amp;Envoyer par e-mail</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>They get a link of their own: whoever has it may talk in this chat, and in no other.</source>
        <translation>Cette personne reçoit un lien personnel : quiconque le possède peut parler dans ce chat, et dans aucun autre.</translation>
    </message>
    <message>
        <source>Whom do you want to invite?</source>
        <translation>Qui voulez-vous inviter ?</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message>
        <source>No mail address of {0} is known</source>
        <translation>Aucune adresse e-mail connue pour {0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Until it is sent</source>
        <translation>Jusqu’à l’envoi</translation>
    </message>
    <message>
        <source>The link was copied</source>
        <translation>Le lien a été copié</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>JustSent</name>
    <message>
        <source>“{subject}” will be sent {time}.</source>
        <translation>Envoi de « {subject} » prévu : {time}.</translation>
    </message>
    <message numerus="yes">
        <source>“{subject}” will be sent in %n s.</source>
        <translation>
            <numerusform>« {subject} » sera envoyé dans %n s.</numerusform>
            <numerusform>« {subject} » sera envoyé dans %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Chat link</source>
        <translation>Lien de chat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>C&amp;hoices…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No host is set up yet that could hold the chat.</source>
        <translation>Aucun hôte n’est encore configuré pour accueillir le chat.</translation>
    </message>
    <message>
        <source>Set up a host…</source>
        <translation>Configurer un hôte…</translation>
    </message>
    <message>
        <source>{host} can be reached from your own network only. Are all who get the link there?</source>
        <translation>{host} n’est accessible que depuis votre propre réseau. Tous ceux qui recevront le lien s’y trouvent-ils ?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>They are on my network</source>
        <translation>Ils sont sur mon réseau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The link is ready: drag the icon now, or copy the link.</source>
        <translation>Le lien est prêt : faites glisser l’icône maintenant, ou copiez le lien.</translation>
    </message>
    <message>
        <source>Setting up the chat…</source>
        <translation>Création du chat…</translation>
    </message>
    <message>
        <source>The link is in the clipboard: paste it into any mail or message.</source>
        <translation>Le lien est dans le presse-papiers : collez-le dans un e-mail ou un message.</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <translation>Chat avec {name}</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>The link was dropped into another program.</source>
        <translation>Le lien a été déposé dans un autre programme.</translation>
    </message>
    <message>
        <source>Chat: drag this into a mail</source>
        <translation>Chat : à glisser dans un e-mail</translation>
    </message>
    <message>
        <source>Drag me</source>
        <translation>À glisser</translation>
    </message>
    <message>
        <source>Drag this into a mail that you write in another program</source>
        <translation>À glisser dans un e-mail que vous écrivez dans un autre programme</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Drag the icon into a mail that you write in another program, or copy the link. Whoever opens it confirms a mail address and talks with you, in any browser.</source>
        <translation>Faites glisser l’icône dans un e-mail que vous écrivez dans un autre programme, ou copiez le lien. Quiconque l’ouvre confirme une adresse e-mail et parle avec vous, dans n’importe quel navigateur.</translation>
    </message>
    <message>
        <source>A live chat for any mail program</source>
        <translation>Un chat en direct pour tout programme d’e-mail</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>This mail carries a live chat at {0}.</source>
        <translation>Cet e-mail contient un chat en direct sur {0}.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>La connexion ne serait pas chiffrée.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Chat without a record</source>
        <translation>Chat sans enregistrement</translation>
    </message>
    <message>
        <source>{0} invites you to “{1}”.</source>
        <translation>{0} vous invite à « {1} ».</translation>
    </message>
    <message>
        <source>The others will see you as {0}.</source>
        <translation>Les autres vous verront sous le nom {0}.</translation>
    </message>
    <message>
        <source>The chat is closed: what was said can still be read.</source>
        <translation>Le chat est clos : ce qui a été dit peut encore être lu.</translation>
    </message>
    <message>
        <source>What is said is recorded by the host.</source>
        <translation>Ce qui est dit est enregistré par l’hôte.</translation>
    </message>
    <message>
        <source>Nothing of it is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Take care: this mail came from {0}, but the chat belongs to {1}.</source>
        <translation>Attention : cet e-mail vient de {0}, mais le chat appartient à {1}.</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copier la transcription</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Leave the chat…</source>
        <translation>Quitter le chat…</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation>Supprimer ici…</translation>
    </message>
    <message>
        <source>Invite one more…</source>
        <translation>Inviter une personne de plus…</translation>
    </message>
    <message>
        <source>Let nobody else in by the open link</source>
        <translation>Ne plus laisser entrer par le lien ouvert</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save everything as a file…</source>
        <translation>Tout enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Close the chat…</source>
        <translation>Clore le chat…</translation>
    </message>
    <message>
        <source>Delete from the host…</source>
        <translation>Supprimer de l’hôte…</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Shown only when I answer</source>
        <translation>Visible seulement quand je réponds</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>My presence</source>
        <translation>Ma présence</translation>
    </message>
    <message>
        <source>Mail to absent members</source>
        <translation>E-mails aux absents</translation>
    </message>
    <message>
        <source>Copy a new link…</source>
        <translation>Copier un nouveau lien…</translation>
    </message>
    <message>
        <source>Take out of the chat…</source>
        <translation>Retirer du chat…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Après %n jour</numerusform>
            <numerusform>Après %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n hour(s)</source>
        <translation>
            <numerusform>Après %n heure</numerusform>
            <numerusform>Après %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown is kept here.</source>
        <translation>Ce qui est affiché est conservé ici.</translation>
    </message>
    <message>
        <source>You were taken out of this chat</source>
        <translation>Vous avez été retiré(e) de ce chat</translation>
    </message>
    <message>
        <source>Gone from the host</source>
        <translation>N’existe plus sur l’hôte</translation>
    </message>
    <message>
        <source>This chat is over</source>
        <translation>Ce chat est terminé</translation>
    </message>
    <message>
        <source>Closed {0}</source>
        <translation>Clos : {0}</translation>
    </message>
    <message>
        <source>You left this chat</source>
        <translation>Vous avez quitté ce chat</translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation>Connexion à {0}…</translation>
    </message>
    <message>
        <source>{0} cannot be reached</source>
        <translation>{0} est injoignable</translation>
    </message>
    <message>
        <source>Live on {0}</source>
        <translation>En direct sur {0}</translation>
    </message>
    <message>
        <source>you are hidden</source>
        <translation>présence masquée</translation>
    </message>
    <message>
        <source>you are seen only when you answer</source>
        <translation>visible seulement quand vous répondez</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité(e)</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti(e)</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré(e)</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présent(e)</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>a rejoint le chat</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more</source>
        <translation>
            <numerusform>{0} et %n autre</numerusform>
            <numerusform>{0} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is writing…</source>
        <translation>{0} écrit…</translation>
    </message>
    <message>
        <source>{0} are writing…</source>
        <translation>{0} écrivent…</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>les autres</translation>
    </message>
    <message>
        <source>Members: {0}</source>
        <translation>Membres : {0}</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>[File: {0}]</source>
        <translation>[Fichier : {0}]</translation>
    </message>
    <message>
        <source>{0} ({1}): {2}</source>
        <translation>{0} ({1}) : {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>LiveBlock</name>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>Set up a host…</source>
        <translation>Configurer un hôte…</translation>
    </message>
    <message>
        <source>Choices for this chat (Return)</source>
        <translation>Options de ce chat (Entrée)</translation>
    </message>
    <message>
        <source>Remove the chat from this mail</source>
        <translation>Retirer le chat de cet e-mail</translation>
    </message>
    <message>
        <source>{words}. Return: choices; Delete: remove; Alt+Up and Alt+Down: move.</source>
        <translation>{words}. Entrée : options ; Suppr : retirer ; Alt+Haut et Alt+Bas : déplacer.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
</context>
<context>
    <name>LivePart</name>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>No host is set up yet that can hold it</source>
        <translation>Aucun hôte n’est encore configuré pour l’accueillir</translation>
    </message>
    <message>
        <source>Embed a live &amp;chat</source>
        <translation>Insérer un &amp;chat en direct</translation>
    </message>
    <message>
        <source>&amp;Choices…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <source>Move to the cur&amp;sor</source>
        <translation>Déplacer au &amp;curseur</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove from this mail</source>
        <translation>&amp;Retirer de cet e-mail</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>A live chat stands in it: Tab leads there.</source>
        <translation>Il contient un chat en direct : la touche Tab y mène.</translation>
    </message>
</context>
<context>
    <name>LiveWish</name>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>Live chat: {title}</source>
        <translation>Chat en direct : {title}</translation>
    </message>
    <message>
        <source>no mails to absent members</source>
        <translation>pas d’e-mails aux absents</translation>
    </message>
    <message>
        <source>with a form</source>
        <translation>avec un formulaire</translation>
    </message>
    <message>
        <source>open link for mailing lists</source>
        <translation>lien ouvert pour les listes de diffusion</translation>
    </message>
    <message>
        <source>on your network only</source>
        <translation>sur votre réseau seulement</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>avec enregistrement</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sans enregistrement</translation>
    </message>
    <message>
        <source>your presence is shown</source>
        <translation>présence visible</translation>
    </message>
    <message>
        <source>your presence is hidden</source>
        <translation>présence masquée</translation>
    </message>
    <message>
        <source>your presence is shown when you answer</source>
        <translation>présence visible quand vous répondez</translation>
    </message>
    <message>
        <source>&amp;Recorded</source>
        <translation>Avec en&amp;registrement</translation>
    </message>
    <message>
        <source>What is said is kept on the host and in your archive: it can be read beneath the mail at any time.</source>
        <translation>Ce qui est dit est conservé sur l’hôte et dans vos archives : on peut le lire à tout moment en dessous de l’e-mail.</translation>
    </message>
    <message>
        <source>&amp;No record</source>
        <translation>&amp;Sans enregistrement</translation>
    </message>
    <message>
        <source>Nothing of what is said is stored anywhere. It is gone when the chat ends, and absent members get no mails with messages. Members can still copy what they see.</source>
        <translation>Rien de ce qui est dit n’est enregistré où que ce soit. Tout disparaît à la fin du chat, et les absents ne reçoivent pas les messages par e-mail. Les membres peuvent tout de même copier ce qu’ils voient.</translation>
    </message>
    <message>
        <source>Shown while you are online</source>
        <translation>Visible tant que vous êtes en ligne</translation>
    </message>
    <message>
        <source>Shown only for a while when you answer</source>
        <translation>Visible un moment seulement, quand vous répondez</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailActions</name>
    <message>
        <source>No mail address of this person is known. Add one to the person first.</source>
        <translation>Aucune adresse e-mail n’est connue pour cette personne. Ajoutez-en d’abord une à sa fiche.</translation>
    </message>
    <message>
        <source>This account has no archive folder on its server.</source>
        <translation>Ce compte n’a pas de dossier d’archives sur son serveur.</translation>
    </message>
    <message>
        <source>A link to “{scheme}:” was not followed: it could do harm.</source>
        <translation>Un lien « {scheme}: » n’a pas été suivi : il pourrait être dangereux.</translation>
    </message>
    <message>
        <source>{address} is not among your people. Add them to write to them.</source>
        <translation>{address} ne figure pas parmi vos personnes. Ajoutez cette adresse pour lui écrire.</translation>
    </message>
</context>
<context>
    <name>MailBody</name>
    <message>
        <source>Text of the mail</source>
        <translation>Texte de l’e-mail</translation>
    </message>
</context>
<context>
    <name>MailDelegate</name>
    <message>
        <source>(nobody)</source>
        <translation>(personne)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
</context>
<context>
    <name>MailHeader</name>
    <message>
        <source>Show all that passed with this person</source>
        <translation>Afficher tous les échanges avec cette personne</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>to {people}</source>
        <translation>à {people}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sans expéditeur)</translation>
    </message>
    <message>
        <source>copy to {people}</source>
        <translation>copie à {people}</translation>
    </message>
    <message>
        <source>hidden copy to {people}</source>
        <translation>copie cachée à {people}</translation>
    </message>
    <message>
        <source>answers to {people}</source>
        <translation>réponses à {people}</translation>
    </message>
    <message>
        <source>Your mail server confirms that this mail comes from the sender's domain (DKIM or DMARC).</source>
        <translation>Votre serveur de messagerie confirme que cet e-mail provient du domaine de l’expéditeur (DKIM ou DMARC).</translation>
    </message>
</context>
<context>
    <name>MailJoints</name>
    <message>
        <source>Nothing else is known of {address} yet.</source>
        <translation>On ne sait encore rien d’autre sur {address}.</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Mails in %s</source>
        <translation>E-mails dans %s</translation>
    </message>
    <message>
        <source>No unread mail here.</source>
        <translation>Aucun e-mail non lu ici.</translation>
    </message>
    <message>
        <source>No mail here.</source>
        <translation>Aucun e-mail ici.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Show unread mails only</source>
        <translation>Afficher seulement les e-mails non lus</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>With {0} alone</source>
        <translation>Avec {0} en privé</translation>
    </message>
    <message>
        <source>In the live chat</source>
        <translation>Dans le chat en direct</translation>
    </message>
    <message>
        <source>Where do you want to answer?</source>
        <translation>Où voulez-vous répondre ?</translation>
    </message>
    <message numerus="yes">
        <source>%n mails are selected.</source>
        <translation>
            <numerusform>%n e-mail est sélectionné.</numerusform>
            <numerusform>%n e-mails sont sélectionnés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailRows</name>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Avec drapeau</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>avec pièce jointe</translation>
    </message>
    <message numerus="yes">
        <source>%n chat message(s)</source>
        <translation>
            <numerusform>%n message de chat</numerusform>
            <numerusform>%n messages de chat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailView</name>
    <message>
        <source>Choose a mail to read it here.</source>
        <translation>Choisissez un e-mail pour le lire ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n remote picture(s) were left out: they would tell the sender that you read this.</source>
        <translation>
            <numerusform>%n image distante n’a pas été chargée : elle apprendrait à l’expéditeur que vous avez lu cet e-mail.</numerusform>
            <numerusform>%n images distantes n’ont pas été chargées : elles apprendraient à l’expéditeur que vous avez lu cet e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The mail is being fetched…</source>
        <translation>L’e-mail est en cours de chargement…</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Afficher les images</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong in Liveletter. The log file in the profile's folder has the details.</source>
        <translation>Une erreur s’est produite dans Liveletter. Le fichier journal, dans le dossier du profil, contient les détails.</translation>
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
        <translation>Fusionner deux personnes</translation>
    </message>
    <message>
        <source>Search by name or address</source>
        <translation>Rechercher par nom ou adresse</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Choose who is the same person as {name}.</source>
        <translation>Choisissez qui est la même personne que {name}.</translation>
    </message>
    <message>
        <source>Nobody in the list fits.</source>
        <translation>Personne ne correspond dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Who else is {name}?</source>
        <translation>Qui d’autre est {name} ?</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>These mails lie in several accounts. Move those of one at a time.</source>
        <translation>Ces e-mails appartiennent à plusieurs comptes. Déplacez ceux d’un seul compte à la fois.</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Earlier conversation</source>
        <translation>Échanges précédents</translation>
    </message>
    <message>
        <source>What was sent along</source>
        <translation>Éléments joints</translation>
    </message>
    <message>
        <source>Search by title, writer or file</source>
        <translation>Rechercher par titre, auteur ou fichier</translation>
    </message>
    <message>
        <source>Only what &amp;does not agree with your archive</source>
        <translation>Seulement ce qui ne &amp;concorde pas avec vos archives</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;File this conversation</source>
        <translation>C&amp;lasser ces échanges</translation>
    </message>
    <message>
        <source>The earlier conversation is being fetched…</source>
        <translation>Les échanges précédents sont en cours de chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>All of this is in your archive already.</source>
        <translation>Tout cela est déjà dans vos archives.</translation>
    </message>
    <message>
        <source>Filing…</source>
        <translation>Classement…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message>
        <source>In your archive</source>
        <translation>Dans vos archives</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>A chat's link is in the clipboard: paste it into any mail or message.</source>
        <translation>Le lien d’un chat est dans le presse-papiers : collez-le dans un e-mail ou un message.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Envoyer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Essayer &amp;maintenant</translation>
    </message>
    <message>
        <source>Send as &amp;mail…</source>
        <translation>Envoyer par &amp;e-mail…</translation>
    </message>
    <message>
        <source>&amp;Edit again…</source>
        <translation>Modi&amp;fier à nouveau…</translation>
    </message>
    <message>
        <source>Try &amp;until…</source>
        <translation>&amp;Durée des essais…</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>Mettre de &amp;côté</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Ne pas envoyer</translation>
    </message>
    <message>
        <source>Show the &amp;conversation</source>
        <translation>Afficher la con&amp;versation</translation>
    </message>
    <message>
        <source>&amp;Open the mail</source>
        <translation>&amp;Ouvrir l’e-mail</translation>
    </message>
    <message>
        <source>A mail without subject</source>
        <translation>Un e-mail sans objet</translation>
    </message>
    <message>
        <source>Take “{title}” out of the outbox? It will not be sent.</source>
        <translation>Retirer « {title} » de la boîte d’envoi ? Il ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>For one day</source>
        <translation>Pendant un jour</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>Pendant trois jours</translation>
    </message>
    <message>
        <source>For one week</source>
        <translation>Pendant une semaine</translation>
    </message>
    <message>
        <source>Until it is sent</source>
        <translation>Jusqu’à l’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat message</source>
        <translation>Message de chat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>Nothing here holds “{text}”.</source>
        <translation>Rien ici ne contient « {text} ».</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What you send stands here, with what became of it.</source>
        <translation>Rien n’a encore été envoyé. Vos envois et leur suivi s’afficheront ici.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’est en attente d’envoi.</translation>
    </message>
    <message>
        <source>Nothing needs you: what you sent has left, or is on its way.</source>
        <translation>Rien à traiter : vos envois sont partis ou en route.</translation>
    </message>
    <message>
        <source>Nothing here is proven to be delivered yet.</source>
        <translation>Aucune remise n’est encore confirmée ici.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>OutboxBar</name>
    <message>
        <source>“{subject}” was sent, but not to everybody: {refused}</source>
        <translation>« {subject} » a été envoyé, mais pas à tout le monde : {refused}</translation>
    </message>
    <message>
        <source>I see</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>“{subject}” could not be sent. {sentence}</source>
        <translation>« {subject} » n’a pas pu être envoyé. {sentence}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) waiting to be sent.</source>
        <translation>
            <numerusform>%n e-mail en attente d’envoi.</numerusform>
            <numerusform>%n e-mails en attente d’envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>“{subject}” did not arrive. {sentence}</source>
        <translation>« {subject} » n’est pas arrivé. {sentence}</translation>
    </message>
    <message>
        <source>Send in another way…</source>
        <translation>Envoyer autrement…</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Afficher la boîte d’envoi</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Modifier à nouveau</translation>
    </message>
    <message>
        <source>Do not send…</source>
        <translation>Ne pas envoyer…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>A mail without subject</source>
        <translation>Un e-mail sans objet</translation>
    </message>
    <message>
        <source>Take “{subject}” out of the outbox? It will not be sent.</source>
        <translation>Retirer « {subject} » de la boîte d’envoi ? Il ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
</context>
<context>
    <name>OutboxDetail</name>
    <message>
        <source>What became of it</source>
        <translation>Suivi de l’envoi</translation>
    </message>
    <message>
        <source>{names} ({addresses})</source>
        <translation>{names} ({addresses})</translation>
    </message>
    <message>
        <source>{kind} to {people}, {date}</source>
        <translation>{kind} à {people}, {date}</translation>
    </message>
</context>
<context>
    <name>OutboxFilter</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>Messages de chat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Live chats</source>
        <translation>Chats en direct</translation>
    </message>
    <message>
        <source>Search by recipient or title</source>
        <translation>Rechercher par destinataire ou titre</translation>
    </message>
    <message>
        <source>Recipient or title</source>
        <translation>Destinataire ou titre</translation>
    </message>
</context>
<context>
    <name>OutboxWindow</name>
    <message>
        <source>Outbox and deliveries</source>
        <translation>Boîte d’envoi et suivi</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Recherche plus loin dans le passé…</translation>
    </message>
    <message>
        <source>Choose something to see what became of it.</source>
        <translation>Choisissez un envoi pour en voir le suivi.</translation>
    </message>
    <message>
        <source>What was sent, newest first</source>
        <translation>Envois, du plus récent au plus ancien</translation>
    </message>
</context>
<context>
    <name>OwnHost</name>
    <message>
        <source>Run a small host in Liveletter, for people on my network</source>
        <translation>Activer un petit hôte dans Liveletter pour mon réseau</translation>
    </message>
    <message>
        <source>It is being started…</source>
        <translation>Il démarre…</translation>
    </message>
    <message>
        <source>It is being ended…</source>
        <translation>Il s’arrête…</translation>
    </message>
    <message>
        <source>Nobody outside can reach it. It runs as long as Liveletter does, and its mails are sent from your own mail account.</source>
        <translation>Il n’est pas accessible de l’extérieur. Il fonctionne tant que Liveletter est ouvert, et ses e-mails partent de votre propre compte de messagerie.</translation>
    </message>
    <message>
        <source>It runs, and is reached at {address} as long as Liveletter does.</source>
        <translation>Il fonctionne et est accessible à l’adresse {address} tant que Liveletter est ouvert.</translation>
    </message>
    <message>
        <source>Its mails are sent from {address}.</source>
        <translation>Ses e-mails sont envoyés depuis {address}.</translation>
    </message>
</context>
<context>
    <name>OwnPresence</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent(e)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Search people</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Nobody in your list is called that.</source>
        <translation>Personne ne porte ce nom dans votre liste.</translation>
    </message>
    <message>
        <source>Nobody is in your list yet. Add somebody with +, or answer a mail by chat.</source>
        <translation>Votre liste est encore vide. Ajoutez quelqu’un avec +, ou répondez à un e-mail par chat.</translation>
    </message>
    <message>
        <source>What to do with this person</source>
        <translation>Actions sur cette personne</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>&amp;Ajouter la personne</translation>
    </message>
    <message>
        <source>{address} is a person of its own now.</source>
        <translation>{address} est désormais une personne distincte.</translation>
    </message>
    <message>
        <source>{other} is a part of {name} now. An address can be split off again.</source>
        <translation>{other} fait désormais partie de {name}. Une adresse peut en être de nouveau détachée.</translation>
    </message>
    <message>
        <source>{address} belongs to {name}.</source>
        <translation>{address} appartient à {name}.</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>L’y laisser</translation>
    </message>
    <message>
        <source>Move it here</source>
        <translation>La déplacer ici</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne doit avoir un nom.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>It seems that {name} can be reached by chat at {address}.</source>
        <translation>Il semble que l’adresse de chat de {name} soit {address}.</translation>
    </message>
    <message>
        <source>It seems that {name} has the mail address {address}.</source>
        <translation>Il semble que l’adresse e-mail de {name} soit {address}.</translation>
    </message>
    <message>
        <source>Learned from {source}.</source>
        <translation>Source : {source}.</translation>
    </message>
    <message>
        <source>Learned from {source}: {evidence}</source>
        <translation>Source : {source} ({evidence})</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>vos propres indications</translation>
    </message>
    <message>
        <source>a mail</source>
        <translation>un e-mail</translation>
    </message>
    <message>
        <source>your chat contacts</source>
        <translation>vos contacts de chat</translation>
    </message>
    <message>
        <source>the chat address given in their mail</source>
        <translation>l’adresse de chat indiquée dans son e-mail</translation>
    </message>
    <message>
        <source>their answer to your mail</source>
        <translation>sa réponse à votre e-mail</translation>
    </message>
    <message>
        <source>their visiting card</source>
        <translation>sa carte de visite</translation>
    </message>
    <message>
        <source>{other} becomes a part of {name}, with all mails, chats and addresses.</source>
        <translation>{other} sera intégré à {name}, avec tous ses e-mails, discussions et adresses.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent(e)</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>absence prolongée</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé(e)</translation>
    </message>
    <message>
        <source>not online</source>
        <translation>hors ligne</translation>
    </message>
</context>
<context>
    <name>PresenceMark</name>
    <message>
        <source>nothing known</source>
        <translation>présence inconnue</translation>
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Status text that your contacts see</source>
        <translation>Texte d’état que voient vos contacts</translation>
    </message>
    <message>
        <source>Your presence: {words}</source>
        <translation>Votre présence : {words}</translation>
    </message>
    <message>
        <source>Connect again now</source>
        <translation>Se reconnecter maintenant</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>Que faites-vous ?</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>What goes along</source>
        <translation>Éléments à joindre</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>Search by title, writer or file</source>
        <translation>Rechercher par titre, auteur ou fichier</translation>
    </message>
    <message>
        <source>&amp;Largest attachments first</source>
        <translation>Pièces jointes les plus &amp;volumineuses d’abord</translation>
    </message>
    <message>
        <source>Let these &amp;go along</source>
        <translation>J&amp;oindre ces éléments</translation>
    </message>
    <message>
        <source>Looking for what passed with {name}…</source>
        <translation>Recherche des échanges avec {name}…</translation>
    </message>
    <message>
        <source>Nothing of this passed with {name}.</source>
        <translation>Aucun échange de ce genre avec {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>What goes along to {name}</source>
        <translation>À joindre pour {name}</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>PreviewSum</name>
    <message>
        <source>Leave out the largest</source>
        <translation>Retirer les plus volumineuses</translation>
    </message>
</context>
<context>
    <name>ProposalRows</name>
    <message>
        <source>Perhaps also</source>
        <translation>Peut-être aussi</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Accept {address}</source>
        <translation>Accepter {address}</translation>
    </message>
    <message>
        <source>Decline {address}</source>
        <translation>Refuser {address}</translation>
    </message>
</context>
<context>
    <name>ReceiptBar</name>
    <message>
        <source>Tell them</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Do not tell</source>
        <translation>Ne pas confirmer</translation>
    </message>
    <message>
        <source>{name} asks to be told that you have read this.</source>
        <translation>{name} demande une confirmation de lecture.</translation>
    </message>
    <message>
        <source>{name} asks that {address} be told that you have read this.</source>
        <translation>{name} demande l’envoi d’une confirmation de lecture à {address}.</translation>
    </message>
</context>
<context>
    <name>ReceivedFiles</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>Pièce jointe {name}, {size}</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open (this kind of file may do harm: save it and look at it first)</source>
        <translation>Ouvrir (ce type de fichier peut être dangereux : enregistrez-le et examinez-le d’abord)</translation>
    </message>
    <message>
        <source>Save to folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
</context>
<context>
    <name>RecipientsField</name>
    <message>
        <source>People who fit</source>
        <translation>Personnes correspondantes</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>{name} would like to see when you are available.</source>
        <translation>{name} souhaite voir quand vous êtes disponible.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n autre)</numerusform>
            <numerusform>(%n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>RowNotice</name>
    <message>
        <source>Leave attachments out…</source>
        <translation>Retirer des pièces jointes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ScopeControls</name>
    <message>
        <source>How much goes along</source>
        <translation>Étendue des échanges joints</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>&amp;Mails</source>
        <translation>&amp;E-mails</translation>
    </message>
    <message>
        <source>Cha&amp;ts</source>
        <translation>&amp;Discussions</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>Pièces &amp;jointes</translation>
    </message>
    <message>
        <source>This thread</source>
        <translation>Ce fil de discussion</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Ce chat</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>Entre deux dates</translation>
    </message>
    <message>
        <source>Everything with {name}</source>
        <translation>Tous les échanges avec {name}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Mail: {0}</source>
        <translation>E-mail : {0}</translation>
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
        <translation>Rechercher dans les e-mails et le chat</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search mails and chats</source>
        <translation>Rechercher dans les e-mails et les discussions</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hit(s)</source>
        <translation>
            <numerusform>Le résultat le plus récent</numerusform>
            <numerusform>Les %n résultats les plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a word or a name: mails and chats are searched together, newest first.</source>
        <translation>Saisissez un mot ou un nom : la recherche porte à la fois sur les e-mails et les discussions, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Nothing holds “{0}”. Try fewer words, or only the beginning of one.</source>
        <translation>Rien ne contient « {0} ». Essayez avec moins de mots, ou seulement le début d’un mot.</translation>
    </message>
</context>
<context>
    <name>SendLater</name>
    <message>
        <source>In one hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Demain à {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>This time is over already. Choose a later one.</source>
        <translation>Cette date est déjà passée. Choisissez-en une plus tardive.</translation>
    </message>
</context>
<context>
    <name>SendLaterDialog</name>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>&amp;Take this time</source>
        <translation>&amp;Choisir cette date</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>When shall this mail go out?</source>
        <translation>Quand faut-il envoyer cet e-mail ?</translation>
    </message>
</context>
<context>
    <name>SendingChoices</name>
    <message>
        <source>At a date…</source>
        <translation>À une date précise…</translation>
    </message>
    <message>
        <source>Goes out on {date}</source>
        <translation>Envoi prévu : {date}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Ask for a read &amp;receipt</source>
        <translation>Demander une con&amp;firmation de lecture</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>{service}: server</source>
        <translation>{service} : serveur</translation>
    </message>
    <message>
        <source>{service}: port</source>
        <translation>{service} : port</translation>
    </message>
    <message>
        <source>{service}: encryption</source>
        <translation>{service} : chiffrement</translation>
    </message>
    <message>
        <source>{service}: user name</source>
        <translation>{service} : nom d’utilisateur</translation>
    </message>
    <message>
        <source>same as the address</source>
        <translation>identique à l’adresse</translation>
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
        <translation>Aucun (cet ordinateur seulement)</translation>
    </message>
    <message>
        <source>Unencrypted: fine, because nothing leaves this computer.</source>
        <translation>Non chiffré : sans risque, car rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your password and all you write could be read by anybody on the way. Choose TLS or STARTTLS.</source>
        <translation>Votre mot de passe et tout ce que vous écrivez pourraient être lus par n’importe qui en chemin. Choisissez TLS ou STARTTLS.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
</context>
<context>
    <name>SessionDeeds</name>
    <message>
        <source>No mail address of anybody in this chat is known.</source>
        <translation>Aucune adresse e-mail n’est connue dans ce chat.</translation>
    </message>
    <message>
        <source>All that passed with {0}</source>
        <translation>Tous les échanges avec {0}</translation>
    </message>
</context>
<context>
    <name>SessionDoings</name>
    <message>
        <source>Save to folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
    <message>
        <source>The transcript was copied.</source>
        <translation>La transcription a été copiée.</translation>
    </message>
    <message>
        <source>What was said stays here. The others see that you left; the link in the mail lets you come back.</source>
        <translation>Ce qui a été dit reste ici. Les autres voient que vous êtes parti(e) ; le lien dans l’e-mail vous permet de revenir.</translation>
    </message>
    <message>
        <source>Nothing of what was said stays here. The others see that you left; the link in the mail lets you come back while the chat goes on.</source>
        <translation>Rien de ce qui a été dit ne reste ici. Les autres voient que vous êtes parti(e) ; le lien dans l’e-mail vous permet de revenir tant que le chat continue.</translation>
    </message>
    <message>
        <source>Leave this chat?</source>
        <translation>Quitter ce chat ?</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>You left the chat.</source>
        <translation>Vous avez quitté le chat.</translation>
    </message>
    <message>
        <source>Here is your place in our chat:
{0}</source>
        <translation>Voici votre place dans notre chat :
{0}</translation>
    </message>
    <message>
        <source>Make a new link for {0}?</source>
        <translation>Créer un nouveau lien pour {0} ?</translation>
    </message>
    <message>
        <source>The link that {0} has, in the mail too, leads nowhere any more. The new one is copied: hand it to them.</source>
        <translation>Le lien que possède {0}, celui de l’e-mail aussi, ne mènera plus nulle part. Le nouveau est copié : remettez-le à cette personne.</translation>
    </message>
    <message>
        <source>&amp;Make a new link</source>
        <translation>&amp;Créer un lien</translation>
    </message>
    <message>
        <source>Take {0} out of this chat?</source>
        <translation>Retirer {0} de ce chat ?</translation>
    </message>
    <message>
        <source>Their link leads nowhere any more. What they said stays.</source>
        <translation>Son lien ne mènera plus nulle part. Ce qu’elle a dit reste.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>{0} was taken out.</source>
        <translation>{0} a été retiré(e).</translation>
    </message>
    <message>
        <source>Nobody can say anything more. What was said stays, here and on the host.</source>
        <translation>Personne ne pourra plus rien dire. Ce qui a été dit reste, ici et sur l’hôte.</translation>
    </message>
    <message>
        <source>Nobody can say anything more. Nothing of this chat is kept: it is gone then.</source>
        <translation>Personne ne pourra plus rien dire. Rien de ce chat n’est conservé : il disparaîtra alors.</translation>
    </message>
    <message>
        <source>Close this chat?</source>
        <translation>Clore ce chat ?</translation>
    </message>
    <message>
        <source>C&amp;lose the chat</source>
        <translation>&amp;Clore le chat</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Enregistré : {0}</translation>
    </message>
    <message>
        <source>Delete this chat from the host?</source>
        <translation>Supprimer ce chat de l’hôte ?</translation>
    </message>
    <message>
        <source>The members' links lead nowhere any more, and nobody can read there what was said.</source>
        <translation>Les liens des membres ne mèneront plus nulle part, et personne ne pourra y lire ce qui a été dit.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete it here too</source>
        <translation>Le supprimer ici aussi</translation>
    </message>
    <message>
        <source>The chat was deleted from the host.</source>
        <translation>Le chat a été supprimé de l’hôte.</translation>
    </message>
    <message>
        <source>What was said is gone from this computer. The mail stays.</source>
        <translation>Ce qui a été dit disparaîtra de cet ordinateur. L’e-mail reste.</translation>
    </message>
    <message>
        <source>Delete this chat here?</source>
        <translation>Supprimer ce chat ici ?</translation>
    </message>
    <message>
        <source>The link for {0} was copied: hand it to nobody else.</source>
        <translation>Le lien pour {0} a été copié : ne le remettez à personne d’autre.</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Reply by mail</source>
        <translation>Répondre par e-mail</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans une fenêtre séparée</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <translation>Actions sur ce chat</translation>
    </message>
    <message>
        <source>Close the view of this chat</source>
        <translation>Fermer la vue de ce chat</translation>
    </message>
    <message>
        <source>Show as one timeline</source>
        <translation>Afficher en un seul fil</translation>
    </message>
    <message>
        <source>Show an area for each member</source>
        <translation>Afficher un espace par membre</translation>
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation>En dessous de l’e-mail</translation>
    </message>
    <message>
        <source>Beside the mail</source>
        <translation>À côté de l’e-mail</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
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
        <translation>Rien de ce chat n’est conservé.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept: what is said is gone when it ends.</source>
        <translation>Rien de ce chat n’est conservé : ce qui est dit disparaît à la fin.</translation>
    </message>
</context>
<context>
    <name>SessionPane</name>
    <message>
        <source>Write to {0}</source>
        <translation>Écrire à {0}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>SessionViews</name>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Rien n’a encore été dit.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept.</source>
        <translation>Rien de ce chat n’est conservé.</translation>
    </message>
</context>
<context>
    <name>SessionWay</name>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir l’e-mail</translation>
    </message>
    <message>
        <source>This goes into the live letter “{0}”.</source>
        <translation>Ceci va dans le chat en direct « {0} ».</translation>
    </message>
</context>
<context>
    <name>SessionWindow</name>
    <message>
        <source>{0} – Live chat</source>
        <translation>{0} – Chat en direct</translation>
    </message>
</context>
<context>
    <name>SessionsWindow</name>
    <message>
        <source>Live chats</source>
        <translation>Chats en direct</translation>
    </message>
    <message>
        <source>A chat that you embed in a mail, or join from one, is found here from then on.</source>
        <translation>Un chat que vous insérez dans un e-mail, ou rejoignez depuis un e-mail, se trouve ensuite ici.</translation>
    </message>
    <message>
        <source>No live chats yet</source>
        <translation>Pas encore de chats en direct</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Show a desktop notice for new mail and chat messages</source>
        <translation>Afficher une notification pour les nouveaux e-mails et messages de chat</translation>
    </message>
    <message>
        <source>Show who wrote and the first words in notices</source>
        <translation>Afficher l’auteur et les premiers mots dans les notifications</translation>
    </message>
    <message>
        <source>Play a sound with notices</source>
        <translation>Émettre un son avec les notifications</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Rester actif dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark</source>
        <translation>Couleurs de la fenêtre : système, clair ou sombre</translation>
    </message>
    <message>
        <source>Where the chat stands by a mail: beneath or beside</source>
        <translation>Place du chat par rapport à l’e-mail : en dessous ou à côté</translation>
    </message>
    <message>
        <source>How a live letter's chat is shown: areas or one timeline</source>
        <translation>Affichage d’un chat en direct : espaces ou un seul fil</translation>
    </message>
    <message>
        <source>Tell people in your list that their message arrived</source>
        <translation>Signaler aux personnes de votre liste que leur message est arrivé</translation>
    </message>
    <message>
        <source>Tell people in your list that you are writing</source>
        <translation>Signaler aux personnes de votre liste que vous écrivez</translation>
    </message>
    <message>
        <source>How often mail is looked for where the server cannot push it</source>
        <translation>Fréquence de relève des e-mails si le serveur ne les signale pas lui-même</translation>
    </message>
    <message>
        <source>How many seconds a mail can be taken back before it is sent</source>
        <translation>Délai pendant lequel l’envoi d’un e-mail peut être annulé, en secondes</translation>
    </message>
    <message>
        <source>Ask mail servers to report what became of a mail (RFC 3461)</source>
        <translation>Demander aux serveurs de signaler la remise des e-mails (RFC 3461)</translation>
    </message>
    <message>
        <source>Ask to be told when your mails are read (RFC 8098)</source>
        <translation>Demander une confirmation de lecture pour vos e-mails (RFC 8098)</translation>
    </message>
    <message>
        <source>After how many hours a mail that cannot be sent is given up</source>
        <translation>Délai après lequel un e-mail impossible à envoyer est abandonné, en heures</translation>
    </message>
    <message>
        <source>First pause, in minutes, of what waits for somebody</source>
        <translation>Première pause entre deux essais quand la personne est absente, en minutes</translation>
    </message>
    <message>
        <source>Longest pause, in minutes, of what waits</source>
        <translation>Pause la plus longue entre deux essais, en minutes</translation>
    </message>
    <message>
        <source>After how many hours what waits for somebody is given up</source>
        <translation>Délai après lequel un envoi à une personne absente est abandonné, en heures</translation>
    </message>
    <message>
        <source>Tell your chat address in the mails that you write (RFC 7259)</source>
        <translation>Indiquer votre adresse de chat dans vos e-mails (RFC 7259)</translation>
    </message>
    <message>
        <source>Senders whose remote pictures are always shown, comma-separated</source>
        <translation>Expéditeurs dont les images distantes sont toujours affichées, séparés par des virgules</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Beneath the mail</source>
        <translation>En dessous de l’e-mail</translation>
    </message>
    <message>
        <source>Beside the mail</source>
        <translation>À côté de l’e-mail</translation>
    </message>
    <message>
        <source>An area for each member</source>
        <translation>Un espace par membre</translation>
    </message>
    <message>
        <source>One timeline</source>
        <translation>Un seul fil</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Live chats</source>
        <translation>Chats en direct</translation>
    </message>
    <message>
        <source>Hosts for live chats</source>
        <translation>Hôtes des chats en direct</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>No chat account</source>
        <translation>Aucun compte de chat</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Intervention requise</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>{folder}: {done} of {total}</source>
        <translation>{folder} : {done} sur {total}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Intervention requise</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Mail is offline: {why}</source>
        <translation>E-mail hors ligne : {why}</translation>
    </message>
    <message>
        <source>Chat is offline: {why}</source>
        <translation>Chat hors ligne : {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in the outbox</source>
        <translation>
            <numerusform>%n message dans la boîte d’envoi</numerusform>
            <numerusform>%n messages dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox and what became of what was sent (Ctrl+Shift+O)</source>
        <translation>Afficher la boîte d’envoi et le suivi des envois (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Sent: {subject}</source>
        <translation>Envoyé : {subject}</translation>
    </message>
    <message>
        <source>Not sent: {subject}</source>
        <translation>Non envoyé : {subject}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Write to {0}</source>
        <translation>Écrire à {0}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>sent, but the connection broke: not known whether it arrived</source>
        <translation>envoyé, mais la connexion a été coupée : on ne sait pas s’il est arrivé</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>envoyé, {0}</translation>
    </message>
    <message>
        <source>delivered to {0} {1}</source>
        <translation>remis à {0}, {1}</translation>
    </message>
    <message>
        <source>read by {0} {1}</source>
        <translation>lu par {0}, {1}</translation>
    </message>
    <message>
        <source>the server did not take it</source>
        <translation>le serveur ne l’a pas accepté</translation>
    </message>
    <message>
        <source>failed: {0}</source>
        <translation>échec : {0}</translation>
    </message>
    <message>
        <source>too late: not sent</source>
        <translation>trop tard : non envoyé</translation>
    </message>
    <message>
        <source>goes out when the chat's host is reached</source>
        <translation>partira dès que l’hôte du chat sera joignable</translation>
    </message>
    <message>
        <source>Live: {0}</source>
        <translation>En direct : {0}</translation>
    </message>
    <message>
        <source>sent as mail</source>
        <translation>envoyé par e-mail</translation>
    </message>
    <message>
        <source>waits for {0}</source>
        <translation>attend {0}</translation>
    </message>
    <message>
        <source>waits for {0} until {1}</source>
        <translation>attend {0}, au plus tard {1}</translation>
    </message>
    <message>
        <source>goes out when you are online</source>
        <translation>partira dès que vous serez en ligne</translation>
    </message>
    <message>
        <source>sent along by {0}</source>
        <translation>joint par {0}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>sent along by {0} on {1}</source>
        <translation>joint par {0} le {1}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Mail: {0}</source>
        <translation>E-mail : {0}</translation>
    </message>
    <message>
        <source>with attachments</source>
        <translation>avec pièces jointes</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>Earlier conversation</source>
        <translation>Échanges précédents</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Fichier : {0}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send as mail…</source>
        <translation>Envoyer par e-mail…</translation>
    </message>
    <message>
        <source>Try until</source>
        <translation>Essayer jusqu’à</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation>Voir le contenu…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>Suivi de l’envoi…</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more character(s); Copy takes them all</source>
        <translation>
            <numerusform>… et encore %n caractère ; « Copier » prend tout</numerusform>
            <numerusform>… et encore %n caractères ; « Copier » prend tout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message>
        <source>What is shown</source>
        <translation>Éléments affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Moi</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <source>Open mail</source>
        <translation>Ouvrir l’e-mail</translation>
    </message>
    <message>
        <source>Reply by mail</source>
        <translation>Répondre par e-mail</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Nothing has been said about this mail yet.</source>
        <translation>Rien n’a encore été dit sur cet e-mail.</translation>
    </message>
    <message>
        <source>No mail has passed between you and {0}.</source>
        <translation>Aucun e-mail échangé entre vous et {0}.</translation>
    </message>
    <message>
        <source>No chat message has passed between you and {0}.</source>
        <translation>Aucun message de chat échangé entre vous et {0}.</translation>
    </message>
    <message>
        <source>Nothing has passed between you and {0} yet. Say hello.</source>
        <translation>Encore aucun échange entre vous et {0}. Dites bonjour.</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Rename the chat</source>
        <translation>Renommer le chat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>What is this chat called?</source>
        <translation>Comment s’appelle ce chat ?</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Until…</source>
        <translation>Jusqu’à…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>A new mail</source>
        <translation>Un nouvel e-mail</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Un nouveau message</translation>
    </message>
    <message>
        <source>&amp;Open Liveletter</source>
        <translation>&amp;Ouvrir Liveletter</translation>
    </message>
    <message>
        <source>&amp;New mail</source>
        <translation>&amp;Nouvel e-mail</translation>
    </message>
    <message>
        <source>Copy chat &amp;link</source>
        <translation>Copier un &amp;lien de chat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>TypingNotice</name>
    <message>
        <source>{0} is writing…</source>
        <translation>{0} écrit…</translation>
    </message>
</context>
<context>
    <name>UntilChoice</name>
    <message>
        <source>Until when it is tried</source>
        <translation>Jusqu’à quand essayer</translation>
    </message>
    <message>
        <source>until {0} ({1})</source>
        <translation>limite : {0} ({1})</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Liveletter</source>
        <translation>Bienvenue dans Liveletter</translation>
    </message>
    <message>
        <source>Mail and chat in one window, each answering the other. Add your first account to begin.</source>
        <translation>E-mail et chat dans une même fenêtre : chacun peut répondre à l’autre. Ajoutez votre premier compte pour commencer.</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The mail's subject</source>
        <translation>Objet de l’e-mail</translation>
    </message>
    <message>
        <source>My presence</source>
        <translation>Ma présence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Put a &amp;form for answers into the mail</source>
        <translation>Mettre un &amp;formulaire de réponse dans l’e-mail</translation>
    </message>
    <message>
        <source>Send an &amp;open link to mailing lists</source>
        <translation>Envoyer un lien &amp;ouvert aux listes de diffusion</translation>
    </message>
    <message>
        <source>Many mail programs take a form in a mail for a trick to steal passwords: they warn of it, or put the mail with the junk. The link works everywhere without it.</source>
        <translation>Beaucoup de programmes d’e-mail prennent un formulaire pour une tentative de vol de mots de passe : ils affichent un avertissement ou classent l’e-mail dans les indésirables. Le lien fonctionne partout sans formulaire.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>My &amp;presence</source>
        <translation>Ma &amp;présence</translation>
    </message>
    <message>
        <source>Mails to &amp;absent members</source>
        <translation>E-mails aux &amp;absents</translation>
    </message>
    <message>
        <source>&amp;Language of the invitation</source>
        <translation>&amp;Langue de l’invitation</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>A live chat in this mail</source>
        <translation>Un chat en direct dans cet e-mail</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Attachment {name}, {size}</source>
        <translation>Pièce jointe {name}, {size}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
</context>
</TS>
