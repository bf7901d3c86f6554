"""Mails in and out: RFC 5322 and MIME, read leniently and written strictly, and HTML made harmless."""
