<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Pages</name>
    <message>
        <source>This chat is closed.</source>
        <translation>Ce chat est clos.</translation>
    </message>
    <message>
        <source>Nothing of this chat is stored.</source>
        <translation>Rien de ce chat n’est conservé.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>One timeline</source>
        <translation>Un seul fil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Vibration</translation>
    </message>
    <message>
        <source>Mails when I am away</source>
        <translation>E-mails en mon absence</translation>
    </message>
    <message>
        <source>Mails when I am away: off</source>
        <translation>E-mails en mon absence : non</translation>
    </message>
    <message>
        <source>Mails when I am away: on</source>
        <translation>E-mails en mon absence : oui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>Page légère</translation>
    </message>
    <message>
        <source>Leave the chat</source>
        <translation>Quitter le chat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Drop files here to send them</source>
        <translation>Déposez ici les fichiers à envoyer</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Envoyer un fichier</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter begins a new line.</source>
        <translation>Entrée envoie, Maj et Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Send the file</source>
        <translation>Envoyer le fichier</translation>
    </message>
    <message>
        <source>{sender} ({address}) invites you to a live chat.</source>
        <translation>{sender} ({address}) vous invite à un chat en direct.</translation>
    </message>
    <message>
        <source>What you wrote is said when you join:</source>
        <translation>Ce que vous avez écrit sera dit quand vous rejoindrez le chat :</translation>
    </message>
    <message>
        <source>Join the chat</source>
        <translation>Rejoindre le chat</translation>
    </message>
    <message>
        <source>You will be shown as {name}.</source>
        <translation>Vous apparaîtrez sous le nom {name}.</translation>
    </message>
    <message>
        <source>Nobody sees that you are looking at this page.</source>
        <translation>Personne ne voit que vous regardez cette page.</translation>
    </message>
    <message>
        <source>Nothing to install, no account.</source>
        <translation>Rien à installer, pas de compte.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Messages précédents</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Page complète</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour au chat</translation>
    </message>
    <message>
        <source>A mail with a code is on its way to {address}.</source>
        <translation>Un e-mail avec un code est en route vers {address}.</translation>
    </message>
    <message>
        <source>The code in the mail</source>
        <translation>Le code de l’e-mail</translation>
    </message>
    <message>
        <source>Use another address, or ask for another code</source>
        <translation>Utiliser une autre adresse, ou demander un autre code</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Your name in the chat (may stay empty)</source>
        <translation>Votre nom dans le chat (facultatif)</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Recevoir un code</translation>
    </message>
    <message>
        <source>Say who you are: a code comes to your mail address, and with it you join. Nobody sees that you are looking at this page.</source>
        <translation>Dites qui vous êtes : un code arrive à votre adresse e-mail, et vous permet de rejoindre le chat. Personne ne voit que vous regardez cette page.</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité(e)</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>a quitté le chat</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré(e)</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présent(e)</translation>
    </message>
    <message>
        <source>not here now</source>
        <translation>absent(e) pour l’instant</translation>
    </message>
    <message>
        <source>{name} joined</source>
        <translation>{name} a rejoint le chat</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} a quitté le chat</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} a été retiré(e)</translation>
    </message>
    <message>
        <source>{name} closed the chat</source>
        <translation>{name} a clos le chat</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Nothing said yet</source>
        <translation>Encore rien dit</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>Sending {name}</source>
        <translation>Envoi de {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>This chat is closed. You can still read it.</source>
        <translation>Ce chat est clos. Vous pouvez encore le lire.</translation>
    </message>
    <message>
        <source>You have left this chat.</source>
        <translation>Vous avez quitté ce chat.</translation>
    </message>
    <message>
        <source>This link does not lead to the chat any more. If you were sent a new one, open that.</source>
        <translation>Ce lien ne mène plus au chat. Si vous en avez reçu un nouveau, ouvrez-le.</translation>
    </message>
    <message>
        <source>Back to the invitation</source>
        <translation>Retour à l’invitation</translation>
    </message>
    <message>
        <source>Connection lost, trying again…</source>
        <translation>Connexion perdue, nouvelle tentative…</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>envoi…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>The host does not take it.</source>
        <translation>Le serveur ne l’accepte pas.</translation>
    </message>
    <message>
        <source>{name} is typing</source>
        <translation>{name} écrit</translation>
    </message>
    <message>
        <source>{names} are typing</source>
        <translation>{names} écrivent</translation>
    </message>
    <message>
        <source>This chat is over. Nothing of it was kept.</source>
        <translation>Ce chat est terminé. Rien n’en a été conservé.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
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
        <source>Join the chat to read it.</source>
        <translation>Rejoignez le chat pour le lire.</translation>
    </message>
    <message>
        <source>Join the chat to share a file.</source>
        <translation>Rejoignez le chat pour partager un fichier.</translation>
    </message>
    <message>
        <source>Open the link in your mail and join the chat first.</source>
        <translation>Ouvrez le lien de votre e-mail et rejoignez d’abord le chat.</translation>
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
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>A message may have 16 KB. Shorten it, or send it in parts.</source>
        <translation>Un message peut avoir 16 Ko. Raccourcissez-le, ou envoyez-le en plusieurs fois.</translation>
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
        <source>There is no such message.</source>
        <translation>Ce message n’existe pas.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Look at the newest mail, or ask for another code.</source>
        <translation>Ce code est faux ou trop ancien. Regardez l’e-mail le plus récent, ou demandez un autre code.</translation>
    </message>
    <message>
        <source>This is not a mail address. It should look like name@example.org.</source>
        <translation>Ce n’est pas une adresse e-mail. Elle doit ressembler à nom@example.org.</translation>
    </message>
</context>
</TS>
