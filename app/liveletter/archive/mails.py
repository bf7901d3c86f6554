"""Mails, folders, and which mail lies where (ports.MailStore)."""

from liveletter.archive.along import AlongStore
from liveletter.archive.filing import FilingStore
from liveletter.archive.folders import FolderStore
from liveletter.archive.placements import PlacementStore
from liveletter.archive.reports import ReportStore


class Mails(FolderStore, PlacementStore, FilingStore, AlongStore, ReportStore):
    """Implements MailStore: its parts each have a file of their own."""
