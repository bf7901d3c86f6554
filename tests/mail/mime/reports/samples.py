"""Reports as mail servers and mail programs write them, about the mail <hi@lab.test> that Ann sent."""

SENT = "hi@lab.test"
RETURNED = """\
Return-Path: <ann@lab.test>
Received: from mx.lab.test ([192.0.2.7]) by mx.b.example with ESMTP id x1 for <bob@b.example>;
 Mon, 15 Jan 2024 10:00:01 +0000
Message-ID: <hi@lab.test>
Date: Mon, 15 Jan 2024 10:00:00 +0000
From: Ann <ann@lab.test>
To: Bob <bob@b.example>
Subject: Hi
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello Bob, ask carol@c.example.
"""


def formal(
    status: str,
    *,
    returned: str = RETURNED,
    kind: str = "message/delivery-status",
    returned_kind: str = "message/rfc822",
    head: str = "",
) -> bytes:
    """A report with three parts (RFC 3462)."""
    return f"""\
Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.lab.test>
To: ann@lab.test
Subject: Undelivered Mail Returned to Sender
Date: Mon, 15 Jan 2024 10:01:00 +0000
Message-ID: <bounce@mx.lab.test>
Auto-Submitted: auto-replied
{head}MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

This is a MIME-encapsulated message.

--b1
Content-Type: text/plain; charset=utf-8

I'm sorry to have to inform you that your message could not be delivered.

--b1
Content-Type: {kind}

{status}
--b1
Content-Type: {returned_kind}

{returned}
--b1--
""".replace("\n", "\r\n").encode()


FAILED = """\
Reporting-MTA: dns; mx.lab.test
Original-Envelope-Id: hi@lab.test
Arrival-Date: Mon, 15 Jan 2024 10:00:00 +0000

Final-Recipient: rfc822; robert@inner.b.example
Original-Recipient: rfc822;Bob@b.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.b.example
Diagnostic-Code: smtp; 550 5.1.1 <robert@inner.b.example>: Recipient address
    rejected: User unknown
"""
GMAIL = b"""\
Delivered-To: ann@lab.test
Return-Path: <>
X-Original-To: ann@lab.test
Date: Mon, 15 Jan 2024 02:01:00 -0800 (PST)
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: ann@lab.test
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: <hi@lab.test>
In-Reply-To: <hi@lab.test>
X-Failed-Recipients: bob@b.example
Message-ID: <65a5.170a.1@mx.google.com>
Content-Type: multipart/report; boundary="00000000000012ab"; report-type=delivery-status

--00000000000012ab
Content-Type: multipart/related; boundary="0000000000001fff"

--0000000000001fff
Content-Type: multipart/alternative; boundary="0000000000001ffe"

--0000000000001ffe
Content-Type: text/plain; charset="UTF-8"

** Address not found **

Your message wasn't delivered to bob@b.example because the address couldn't be found.

--0000000000001ffe
Content-Type: text/html; charset="UTF-8"

<html><body><h1>Address not found</h1></body></html>

--0000000000001ffe--
--0000000000001fff
Content-Type: image/png; name="icon.png"
Content-Disposition: attachment; filename="icon.png"
Content-Transfer-Encoding: base64
Content-ID: <icon.png>

iVBORw0KGgo=

--0000000000001fff--
--00000000000012ab
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Received-From-MTA: dns; ann@lab.test
Arrival-Date: Mon, 15 Jan 2024 02:00:59 -0800 (PST)
X-Original-Message-ID: <hi@lab.test>

Final-Recipient: rfc822; bob@b.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.b.example. (192.0.2.9, the server for the domain b.example.)
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address for typos or
 550 5.1.1 unnecessary spaces.
Last-Attempt-Date: Mon, 15 Jan 2024 02:01:00 -0800 (PST)

--00000000000012ab--
"""
EXCHANGE = b"""\
From: <postmaster@b.example>
To: <ann@lab.test>
Date: Mon, 15 Jan 2024 10:01:00 +0000
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="c3b1-4f00"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-US
Message-ID: <ndr-1@EX01.b.example>
In-Reply-To: <hi@lab.test>
References: <hi@lab.test>
Subject: Undeliverable: Hi
Auto-Submitted: auto-replied

--c3b1-4f00
Content-Type: multipart/alternative; boundary="c3b1-4f01"

--c3b1-4f01
Content-Type: text/plain; charset="us-ascii"

Your message to bob@b.example couldn't be delivered.

--c3b1-4f01--
--c3b1-4f00
Content-Type: message/delivery-status

Reporting-MTA: dns;EX01.b.example
Received-From-MTA: dns;mx.lab.test
Arrival-Date: Mon, 15 Jan 2024 10:00:58 +0000

Original-Recipient: rfc822;bob@b.example
Final-Recipient: rfc822;bob@b.example
Action: failed
Status: 5.2.2
X-Display-Name: Bob

--c3b1-4f00
Content-Type: message/rfc822

From: Ann <ann@lab.test>
To: Bob <bob@b.example>
Subject: Hi
Message-ID: <hi@lab.test>

Hello.

--c3b1-4f00--
"""
SENDMAIL = b"""\
Return-Path: <MAILER-DAEMON@mx.lab.test>
Date: Mon, 15 Jan 2024 14:00:00 GMT
From: Mail Delivery Subsystem <MAILER-DAEMON@mx.lab.test>
Message-Id: <202401151400.40FE0x@mx.lab.test>
To: <ann@lab.test>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="40FE0x.1705327200/mx.lab.test"
Subject: Warning: could not send message for past 4 hours
Auto-Submitted: auto-generated (warning-timeout)

This is a MIME-encapsulated message

--40FE0x.1705327200/mx.lab.test

    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

   ----- Transcript of session follows -----
<bob@b.example>... Deferred: Connection refused by mx.b.example.
Message could not be delivered for 4 hours

--40FE0x.1705327200/mx.lab.test
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.lab.test
Arrival-Date: Mon, 15 Jan 2024 10:00:00 GMT

Final-Recipient: RFC822; bob@b.example
Action: delayed (still trying)
Status: 4.4.1
Remote-MTA: DNS; mx.b.example
Last-Attempt-Date: Mon, 15 Jan 2024 14:00:00 GMT

--40FE0x.1705327200/mx.lab.test
Content-Type: text/rfc822-headers

Message-Id: <hi@lab.test>
From: ann@lab.test
To: bob@b.example
Subject: Hi

--40FE0x.1705327200/mx.lab.test--
"""
EXIM = (
    """\
Return-path: <>
X-Failed-Recipients: bob@b.example,
  carol@c.example
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@relay.lab.test>
To: ann@lab.test
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1rPJ-0001@relay.lab.test>
Date: Mon, 15 Jan 2024 10:01:00 +0000

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bob@b.example
    host mx.b.example [192.0.2.9]
    SMTP error from remote mail server after RCPT TO:<bob@b.example>:
    550 5.1.1 <bob@b.example>: Recipient address rejected: User unknown
  carol@c.example
    all relevant MX records point to non-existent hosts

------ This is a copy of the message, including all the headers. ------

"""
    + RETURNED
).encode()
QMAIL = (
    """\
Return-Path: <>
From: MAILER-DAEMON@qmail.lab.test
To: ann@lab.test
Subject: failure notice
Date: 15 Jan 2024 10:01:00 -0000
Message-ID: <20240115100100.1.qmail@qmail.lab.test>

Hi. This is the qmail-send program at qmail.lab.test.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bob@b.example>:
192.0.2.9 does not like recipient.
Remote host said: 550 5.7.1 No thanks
Giving up on 192.0.2.9.

--- Below this line is a copy of the message.

"""
    + RETURNED
).encode()
OLD_EXCHANGE = (
    """\
From: System Administrator <postmaster@b.example>
To: ann@lab.test
Subject: Undeliverable: Hi
Date: Mon, 15 Jan 2024 10:01:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="----_=_NextPart_000"

------_=_NextPart_000
Content-Type: text/plain; charset="iso-8859-1"

Your message

  To:      Bob
  Subject: Hi
  Sent:    Mon, 15 Jan 2024 10:00:00 +0000

did not reach the following recipient(s):

bob@b.example on Mon, 15 Jan 2024 10:00:59 +0000
    The recipient name is not recognized
\tThe MTS-ID of the original message is: c=us;a= ;p=b;l=EX010401151000X

------_=_NextPart_000
Content-Type: message/rfc822

"""
    + RETURNED
    + "\n------_=_NextPart_000--\n"
).encode("latin-1")
QUOTED = b"""\
From: "Mail Delivery System" <mailer-daemon@mail.b.example>
To: ann@lab.test
Subject: Unzustellbar: Hi
Date: Mon, 15 Jan 2024 10:01:00 +0000
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Ihre Nachricht konnte nicht zugestellt werden.

<bob@b.example>: 552 5.2.2 Das Postfach ist voll

> From: Ann <ann@lab.test>
> To: bob@b.example
> Subject: Hi
> Message-ID: <hi@lab.test>
>
> Hello
"""
EXIM_DELAYED = b"""\
Return-path: <>
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@relay.lab.test>
To: ann@lab.test
References: <hi@lab.test>
Subject: Warning: message 1rPJ-0001 delayed 24 hours
Date: Tue, 16 Jan 2024 10:01:00 +0000

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on relay.lab.test.

The address to which the message has not yet been delivered is:

  bob@b.example
    Delay reason: Connection timed out
"""
READ = b"""\
Return-Path: <>
From: Bob <bob@b.example>
To: Ann <ann@lab.test>
Subject: Read: Hi
In-Reply-To: <hi@lab.test>
Message-ID: <mdn@b.example>
Date: Mon, 15 Jan 2024 11:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=disposition-notification; boundary="m"

--m
Content-Type: text/plain

This is a receipt for the mail you sent.

--m
Content-Type: message/disposition-notification

Reporting-UA: pc.b.example; Foomail 97.1
Original-Recipient: rfc822;bob@b.example
Final-Recipient: rfc822;bob@inner.b.example
Original-Message-ID: <hi@lab.test>
Disposition: manual-action/MDN-sent-manually; displayed

--m
Content-Type: text/rfc822-headers

Message-ID: <hi@lab.test>

--m--
"""
WITHOUT_FORM = {
    "Exim": EXIM,
    "qmail": QMAIL,
    "old Exchange": OLD_EXCHANGE,
    "quoted": QUOTED,
    "Exim, delayed": EXIM_DELAYED,
}
REPORTS = {
    "Postfix": formal(FAILED),
    "Gmail": GMAIL,
    "Exchange": EXCHANGE,
    "sendmail": SENDMAIL,
    "read": READ,
    **WITHOUT_FORM,
}


def _plain(head: str, body: str) -> bytes:
    return f"To: ann@lab.test\nDate: Mon, 15 Jan 2024 10:01:00 +0000\n{head}\n\n{body}\n".encode()


NO_REPORTS = {
    "vacation": _plain(
        "Return-Path: <>\nFrom: Bob <bob@b.example>\nSubject: Out of office: Hi\nIn-Reply-To: <hi@lab.test>\n"
        "Auto-Submitted: auto-replied (vacation)\nX-Autoreply: yes",
        "I am away until Monday. Mail sent to bob@b.example is not delivered to anybody else.\n\n"
        "> Message-ID: <hi@lab.test>\n> Hello",
    ),
    "vacation by a server": _plain(
        "Return-Path: <>\nFrom: postmaster@b.example\nSubject: Auto: Automatic reply: Undeliverable: Hi\n"
        "In-Reply-To: <hi@lab.test>\nAuto-Submitted: auto-replied",
        "550 people are out of office today.",
    ),
    "challenge": _plain(
        "Return-Path: <>\nFrom: bounces@spamblock.example\nSubject: Your message could not be delivered yet\n"
        "In-Reply-To: <hi@lab.test>\nAuto-Submitted: auto-replied",
        "To have it delivered to bob@b.example, please confirm that you are a person: "
        "visit this link https://spamblock.example/?id=2\n\nMessage-ID: <hi@lab.test>",
    ),
    "a person asks about a bounce": _plain(
        "Return-Path: <bob@b.example>\nFrom: Bob <bob@b.example>\nSubject: Undelivered Mail Returned to Sender\n"
        "In-Reply-To: <hi@lab.test>",
        "Look what I got:\n\n550 5.1.1 User unknown\n\nMessage-ID: <hi@lab.test>\nTo: carol@c.example",
    ),
    "a person forwards one": EXIM.replace(b"Return-path: <>\n", b"").replace(
        b"Mail Delivery System <Mailer-Daemon@relay.lab.test>", b"Bob <bob@b.example>"
    ),
    "a postmaster writes": _plain(
        "Return-Path: <postmaster@b.example>\nFrom: Postmaster <postmaster@b.example>\n"
        "Subject: Undeliverable mail from you\nIn-Reply-To: <hi@lab.test>",
        "Hello Ann, your mail got a 550 5.7.1 here; I have changed that. Please try again.",
    ),
    "about another mail, not told which": EXIM.partition(b"------ This is")[0],
    "not read": READ.replace(b"; displayed", b"; deleted"),
    "abuse report": formal(
        "Feedback-Type: abuse\nUser-Agent: SomeGenerator/1.0\nVersion: 1\n", kind="message/feedback-report"
    )
    .replace(b"Undelivered Mail Returned to Sender", b"Abuse report")
    .replace(b"=delivery-status", b"=feedback-report"),
    "a list's mail": _plain(
        "Return-Path: <bounces@list.example>\nFrom: list-bounces@list.example\nList-Id: <list.example>\n"
        "Subject: Mail delivery failed again\nReferences: <hi@lab.test>",
        "Dear list, 550 5.1.1 is what I get.",
    ),
}
