"""Talking: the chat, and the timeline of all that passed with a person."""
