<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Confirmation</name>
    <message>
        <source>Your code: {code}</source>
        <translation>رمزك: {code}</translation>
    </message>
    <message>
        <source>Your code is {code}. It is valid for {minutes} minutes.</source>
        <translation>رمزك هو {code}. وهو صالح لمدة {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>Somebody, probably you, wants to join a live chat of {owner} with this mail address.</source>
        <translation>شخص ما، ربما أنت، يريد الانضمام بهذا العنوان البريدي إلى دردشة مباشرة لدى {owner}.</translation>
    </message>
    <message>
        <source>If it was not you, do nothing: without the code nobody joins in your name.</source>
        <translation>إن لم تكن أنت فلا تفعل شيئًا: من دون الرمز لا ينضم أحد باسمك.</translation>
    </message>
</context>
</TS>
