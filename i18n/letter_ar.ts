<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>letter</name>
    <message>
        <source>Live chat: {title}</source>
        <translation>دردشة مباشرة: {title}</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>دردشة مباشرة</translation>
    </message>
    <message>
        <source>Each recipient has got a link of their own to this chat.</source>
        <translation>تلقّى كل مستلم رابطًا خاصًا به إلى هذه الدردشة.</translation>
    </message>
    <message>
        <source>Answer right away: the link opens a live chat with {sender} in your browser. Nothing has to be installed, and no account is needed.</source>
        <translation>أجب الآن مباشرة: يفتح الرابط في متصفحك دردشة مباشرة مع {sender}. لا حاجة إلى تثبيت أي شيء ولا إلى حساب.</translation>
    </message>
    <message>
        <source>The link is yours alone, so do not pass it on. It leads to {host}.</source>
        <translation>هذا الرابط لك وحدك، فلا تمرّره إلى غيرك. وهو يؤدي إلى {host}.</translation>
    </message>
    <message>
        <source>Nothing that is said in this chat is kept.</source>
        <translation>لا يُحفظ شيء مما يُقال في هذه الدردشة.</translation>
    </message>
    <message>
        <source>Join the chat</source>
        <translation>الانضمام إلى الدردشة</translation>
    </message>
    <message>
        <source>Or write here:</source>
        <translation>أو اكتب هنا:</translation>
    </message>
    <message>
        <source>Go on to the chat</source>
        <translation>المتابعة إلى الدردشة</translation>
    </message>
    <message>
        <source>Whoever has this link can join by confirming a mail address. It leads to {host}.</source>
        <translation>يمكن لكل من لديه هذا الرابط الانضمام بتأكيد عنوان بريد. وهو يؤدي إلى {host}.</translation>
    </message>
</context>
</TS>
