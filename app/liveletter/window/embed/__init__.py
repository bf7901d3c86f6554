"""Chats that are put into mails: what is dragged, what is chosen, and links for other programs."""
