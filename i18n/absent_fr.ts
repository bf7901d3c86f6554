<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>absent</name>
    <message>
        <source>{names} via {host}</source>
        <translation>{names} via {host}</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>While you were away, this was said in “{title}”:</source>
        <translation>En votre absence, voici ce qui a été dit dans « {title} » :</translation>
    </message>
    <message>
        <source>This is the end of it: the page has it all.</source>
        <translation>Ceci en est la fin : tout se trouve sur la page.</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Fichier : {name}</translation>
    </message>
    <message>
        <source>Answer by replying to this mail, or on the page:</source>
        <translation>Répondez à cet e-mail, ou sur la page :</translation>
    </message>
    <message>
        <source>Answer on the page:</source>
        <translation>Répondez sur la page :</translation>
    </message>
    <message>
        <source>Answer in the chat</source>
        <translation>Répondre dans le chat</translation>
    </message>
    <message>
        <source>You can also simply reply to this mail.</source>
        <translation>Vous pouvez aussi simplement répondre à cet e-mail.</translation>
    </message>
    <message>
        <source>A reply to this mail goes to {owner} alone, not into the chat.</source>
        <translation>Une réponse à cet e-mail va à {owner} seulement, pas dans le chat.</translation>
    </message>
    <message>
        <source>You are part of this chat and were away.</source>
        <translation>Vous participez à ce chat et étiez absent(e).</translation>
    </message>
    <message>
        <source>Stop mails from this chat</source>
        <translation>Arrêter les e-mails de ce chat</translation>
    </message>
    <message>
        <source>No mails come to you from this chat any more.</source>
        <translation>Vous ne recevez plus d’e-mails de ce chat.</translation>
    </message>
    <message>
        <source>Get mails again</source>
        <translation>Recevoir à nouveau des e-mails</translation>
    </message>
    <message>
        <source>When something is said while you are away, you get a mail.</source>
        <translation>Quand quelque chose est dit en votre absence, vous recevez un e-mail.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>Vers le chat</translation>
    </message>
</context>
</TS>
