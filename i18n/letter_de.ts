<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>letter</name>
    <message>
        <source>Live chat: {title}</source>
        <translation>Live-Chat: {title}</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>Each recipient has got a link of their own to this chat.</source>
        <translation>Jeder Empfänger hat einen eigenen Link zu diesem Chat erhalten.</translation>
    </message>
    <message>
        <source>Answer right away: the link opens a live chat with {sender} in your browser. Nothing has to be installed, and no account is needed.</source>
        <translation>Antworten Sie gleich: Der Link öffnet in Ihrem Browser einen Live-Chat mit {sender}. Sie müssen nichts installieren und brauchen kein Konto.</translation>
    </message>
    <message>
        <source>The link is yours alone, so do not pass it on. It leads to {host}.</source>
        <translation>Der Link gehört Ihnen allein; geben Sie ihn nicht weiter. Er führt zu {host}.</translation>
    </message>
    <message>
        <source>Nothing that is said in this chat is kept.</source>
        <translation>Nichts von dem, was in diesem Chat gesagt wird, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Join the chat</source>
        <translation>Dem Chat beitreten</translation>
    </message>
    <message>
        <source>Or write here:</source>
        <translation>Oder schreiben Sie hier:</translation>
    </message>
    <message>
        <source>Go on to the chat</source>
        <translation>Weiter zum Chat</translation>
    </message>
    <message>
        <source>Whoever has this link can join by confirming a mail address. It leads to {host}.</source>
        <translation>Wer diesen Link hat, kann beitreten, indem er eine Mail-Adresse bestätigt. Er führt zu {host}.</translation>
    </message>
</context>
</TS>
