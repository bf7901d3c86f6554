"""Liveletter: mail and chat in one window, each answering the other."""

__version__ = "0.1.0"
