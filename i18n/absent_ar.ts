<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>absent</name>
    <message>
        <source>{names} via {host}</source>
        <translation>{names} عبر {host}</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>دردشة مباشرة</translation>
    </message>
    <message>
        <source>While you were away, this was said in “{title}”:</source>
        <translation>أثناء غيابك قيل في «{title}»:</translation>
    </message>
    <message>
        <source>This is the end of it: the page has it all.</source>
        <translation>هذه نهاية الحديث فقط: تجد كل شيء في الصفحة.</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>ملف: {name}</translation>
    </message>
    <message>
        <source>Answer by replying to this mail, or on the page:</source>
        <translation>أجب بالرد على هذه الرسالة أو في الصفحة:</translation>
    </message>
    <message>
        <source>Answer on the page:</source>
        <translation>أجب في الصفحة:</translation>
    </message>
    <message>
        <source>Answer in the chat</source>
        <translation>الإجابة في الدردشة</translation>
    </message>
    <message>
        <source>You can also simply reply to this mail.</source>
        <translation>يمكنك أيضًا الرد على هذه الرسالة ببساطة.</translation>
    </message>
    <message>
        <source>A reply to this mail goes to {owner} alone, not into the chat.</source>
        <translation>الرد على هذه الرسالة يصل إلى {owner} وحده، ولا يصل إلى المحادثة.</translation>
    </message>
    <message>
        <source>You are part of this chat and were away.</source>
        <translation>أنت مشارك في هذه الدردشة وكنت غائبًا.</translation>
    </message>
    <message>
        <source>Stop mails from this chat</source>
        <translation>إيقاف الرسائل من هذه الدردشة</translation>
    </message>
    <message>
        <source>No mails come to you from this chat any more.</source>
        <translation>لن تصلك رسائل من هذه الدردشة بعد الآن.</translation>
    </message>
    <message>
        <source>Get mails again</source>
        <translation>استلام الرسائل من جديد</translation>
    </message>
    <message>
        <source>When something is said while you are away, you get a mail.</source>
        <translation>عندما يُكتب شيء أثناء غيابك تصلك رسالة.</translation>
    </message>
    <message>
        <source>To the chat</source>
        <translation>إلى الدردشة</translation>
    </message>
</context>
</TS>
