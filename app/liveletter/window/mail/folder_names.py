"""What a folder is called, and which icon it has."""

from PySide6.QtCore import QCoreApplication

from liveletter.domain.mail import Folder, FolderRole

_ICONS = {
    FolderRole.INBOX: "inbox",
    FolderRole.DRAFTS: "drafts",
    FolderRole.SENT: "sent",
    FolderRole.ARCHIVE: "archive",
    FolderRole.JUNK: "junk",
    FolderRole.TRASH: "trash",
    FolderRole.NONE: "folder",
}


def icon_name(folder: Folder) -> str:
    """The icon that stands for the folder's role."""
    return _ICONS[folder.role]


def title_of(folder: Folder) -> str:
    """The folder's name for people: its role's where it has one, else the last part of its full name."""
    translate = QCoreApplication.translate
    titles = {
        FolderRole.INBOX: translate("Folders", "Inbox"),
        FolderRole.DRAFTS: translate("Folders", "Drafts"),
        FolderRole.SENT: translate("Folders", "Sent"),
        FolderRole.ARCHIVE: translate("Folders", "Archive"),
        FolderRole.JUNK: translate("Folders", "Junk"),
        FolderRole.TRASH: translate("Folders", "Trash"),
    }
    own = folder.name.rpartition(folder.delimiter)[2] if folder.delimiter else folder.name
    return titles.get(folder.role, own or folder.name)
