"""What servers and readers tell of mails that were sent: RFC 3464, RFC 6533, RFC 8098, and bounces without a form."""
