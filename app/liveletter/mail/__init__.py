"""Mail servers and mails: IMAP, SMTP, MIME in and out, finding servers."""
