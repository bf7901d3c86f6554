<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Confirmation</name>
    <message>
        <source>Your code: {code}</source>
        <translation>Votre code : {code}</translation>
    </message>
    <message>
        <source>Your code is {code}. It is valid for {minutes} minutes.</source>
        <translation>Votre code est {code}. Il est valable {minutes} minutes.</translation>
    </message>
    <message>
        <source>Somebody, probably you, wants to join a live chat of {owner} with this mail address.</source>
        <translation>Quelqu’un, sans doute vous, veut rejoindre un chat en direct de {owner} avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>If it was not you, do nothing: without the code nobody joins in your name.</source>
        <translation>Si ce n’était pas vous, ne faites rien : sans le code, personne ne peut rejoindre le chat en votre nom.</translation>
    </message>
</context>
</TS>
