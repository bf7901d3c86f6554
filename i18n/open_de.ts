<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Confirmation</name>
    <message>
        <source>Your code: {code}</source>
        <translation>Ihr Code: {code}</translation>
    </message>
    <message>
        <source>Your code is {code}. It is valid for {minutes} minutes.</source>
        <translation>Ihr Code ist {code}. Er gilt {minutes} Minuten lang.</translation>
    </message>
    <message>
        <source>Somebody, probably you, wants to join a live chat of {owner} with this mail address.</source>
        <translation>Jemand, vermutlich Sie selbst, möchte mit dieser Mail-Adresse einem Live-Chat von {owner} beitreten.</translation>
    </message>
    <message>
        <source>If it was not you, do nothing: without the code nobody joins in your name.</source>
        <translation>Waren Sie es nicht, so müssen Sie nichts tun: Ohne den Code tritt niemand in Ihrem Namen bei.</translation>
    </message>
</context>
</TS>
