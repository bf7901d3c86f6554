"""Mails, folders, and which mail lies where (ports.MailStore)."""

from liveletter.archive.filing import FilingStore
from liveletter.archive.folders import FolderStore
from liveletter.archive.placements import PlacementStore


class Mails(FolderStore, PlacementStore, FilingStore):
    """Implements MailStore: its parts each have a file of their own."""
