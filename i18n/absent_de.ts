<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>absent</name>
    <message>
        <source>{names} via {host}</source>
        <translation>{names} über {host}</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>While you were away, this was said in “{title}”:</source>
        <translation>Während Sie weg waren, wurde in „{title}“ gesagt:</translation>
    </message>
    <message>
        <source>This is the end of it: the page has it all.</source>
        <translation>Das ist der Schluss davon: Auf der Seite steht alles.</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>Answer by replying to this mail, or on the page:</source>
        <translation>Antworten Sie auf diese Mail oder auf der Seite:</translation>
    </message>
    <message>
        <source>Answer on the page:</source>
        <translation>Antworten Sie auf der Seite:</translation>
    </message>
    <message>
        <source>Answer in the chat</source>
        <translation>Im Chat antworten</translation>
    </message>
    <message>
        <source>You can also simply reply to this mail.</source>
        <translation>Sie können auch einfach auf diese Mail antworten.</translation>
    </message>
    <message>
        <source>A reply to this mail goes to {owner} alone, not into the chat.</source>
        <translation>Eine Antwort auf diese Mail geht an {owner} allein, nicht in den Chat.</translation>
    </message>
    <message>
        <source>You are part of this chat and were away.</source>
        <translation>Sie gehören zu diesem Chat und waren nicht da.</translation>
    </message>
    <message>
        <source>Stop mails from this chat</source>
        <translation>Keine Mails mehr aus diesem Chat</translation>
    </message>
    <message>
        <source>No mails come to you from this chat any more.</source>
        <translation>Aus diesem Chat kommen keine Mails mehr an Sie.</translation>
    </message>
    <message>
        <source>Get mails again</source>
        <translation>Wieder Mails bekommen</translation>
    </message>
    <message>
        <source>When something is said while you are away, you get a mail.</source>
        <translation>Wird etwas gesagt, während Sie weg sind, bekommen Sie eine Mail.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>Zum Chat</translation>
    </message>
</context>
</TS>
