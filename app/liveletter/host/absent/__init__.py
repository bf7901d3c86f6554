"""Mails to members who are not there, and their answers by mail."""
