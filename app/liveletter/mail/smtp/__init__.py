"""Handing mails to a submission server (RFC 6409)."""
