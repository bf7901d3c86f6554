<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>letter</name>
    <message>
        <source>Live chat: {title}</source>
        <translation>Chat en direct : {title}</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>Each recipient has got a link of their own to this chat.</source>
        <translation>Chaque destinataire a reçu un lien personnel vers ce chat.</translation>
    </message>
    <message>
        <source>Answer right away: the link opens a live chat with {sender} in your browser. Nothing has to be installed, and no account is needed.</source>
        <translation>Répondez tout de suite : le lien ouvre dans votre navigateur un chat en direct avec {sender}. Rien à installer, aucun compte nécessaire.</translation>
    </message>
    <message>
        <source>The link is yours alone, so do not pass it on. It leads to {host}.</source>
        <translation>Ce lien n’appartient qu’à vous : ne le transmettez pas. Il mène à {host}.</translation>
    </message>
    <message>
        <source>Nothing that is said in this chat is kept.</source>
        <translation>Rien de ce qui est dit dans ce chat n’est conservé.</translation>
    </message>
    <message>
        <source>Join the chat</source>
        <translation>Rejoindre le chat</translation>
    </message>
    <message>
        <source>Or write here:</source>
        <translation>Ou écrivez ici :</translation>
    </message>
    <message>
        <source>Go on to the chat</source>
        <translation>Continuer vers le chat</translation>
    </message>
    <message>
        <source>Whoever has this link can join by confirming a mail address. It leads to {host}.</source>
        <translation>Quiconque a ce lien peut rejoindre le chat en confirmant une adresse e-mail. Il mène à {host}.</translation>
    </message>
</context>
</TS>
