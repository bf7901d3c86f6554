"""Every action of the main window once: its words, icon and shortcut. Menus and toolbar are made of these."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from liveletter.window.parts import icons

translate = QCoreApplication.translate
Doings = Mapping[str, Callable[[], object]]  # what an action does, by its name


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action before it is made. `needs_mail`: it is for the mails selected. `alone`: for exactly one."""

    name: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    needs_mail: bool = False
    alone: bool = False
    hint: str = ""
    short: str = ""  # on the toolbar


@dataclass(slots=True)
class Actions:
    """The window's actions by name."""

    by_name: dict[str, QAction] = field(default_factory=dict)
    specs: dict[str, ActionSpec] = field(default_factory=dict)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def add(self, parent: QWidget, spec: ActionSpec, run: Callable[[], object]) -> None:
        """Make an action that works in the whole window."""
        action = QAction(spec.text, parent)
        action.setObjectName(spec.name)
        if spec.icon:
            action.setIcon(icons.icon(spec.icon))
        if spec.short:
            action.setIconText(spec.short)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        plain = spec.hint or spec.text.replace("&", "").rstrip("…")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain} ({keys})" if keys else plain)
        action.triggered.connect(lambda: run())
        parent.addAction(action)
        self.by_name[spec.name] = action
        self.specs[spec.name] = spec

    def enable_for(self, selected: int) -> None:
        """Switch on what can be done with so many mails."""
        for name, spec in self.specs.items():
            if spec.needs_mail:
                self.by_name[name].setEnabled(selected == 1 if spec.alone else selected > 0)

    def fill(self, menu: QMenu, names: str) -> None:
        """Put actions into a menu by name; "-" is a separator."""
        for name in names.split():
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(self.by_name[name])


def mail_specs() -> list[ActionSpec]:
    """What can be done with mails."""
    return [
        ActionSpec(
            "newMail",
            translate("Actions", "&New mail"),
            "compose",
            ("Ctrl+N",),
            short=translate("Actions", "New mail"),
        ),
        ActionSpec("reply", translate("Actions", "&Reply"), "reply", ("Ctrl+R",), needs_mail=True, alone=True),
        ActionSpec(
            "replyAll",
            translate("Actions", "Reply to &all"),
            "reply-all",
            ("Ctrl+Shift+A",),
            needs_mail=True,
            alone=True,
        ),
        ActionSpec("forward", translate("Actions", "&Forward"), "forward", ("Ctrl+L",), needs_mail=True, alone=True),
        ActionSpec(
            "replyByChat",
            translate("Actions", "Reply by &chat"),
            "reply-by-chat",
            ("Ctrl+Shift+R",),
            needs_mail=True,
            alone=True,
            hint=translate("Actions", "Answer this mail by chat"),
        ),
        ActionSpec("delete", translate("Actions", "&Delete"), "delete", ("Del",), needs_mail=True),
        ActionSpec(
            "archive",
            translate("Actions", "Move to arc&hive"),
            "archive",
            ("Ctrl+E",),
            needs_mail=True,
            short=translate("Actions", "Archive"),
        ),
        ActionSpec("move", translate("Actions", "Mo&ve to folder…"), "folder", ("Ctrl+Shift+V",), needs_mail=True),
        ActionSpec(
            "flag",
            translate("Actions", "Fla&g or unflag"),
            "flag",
            ("Ctrl+Shift+G",),
            needs_mail=True,
            short=translate("Actions", "Flag"),
        ),
        ActionSpec("markRead", translate("Actions", "Mark as &read"), "mail", ("Ctrl+Shift+M",), needs_mail=True),
        ActionSpec("markUnread", translate("Actions", "Mark as &unread"), "unread", ("Ctrl+Shift+U",), needs_mail=True),
        ActionSpec("nextMail", translate("Actions", "Ne&xt mail"), "", ("Ctrl+Down",)),
        ActionSpec("previousMail", translate("Actions", "&Previous mail"), "", ("Ctrl+Up",)),
        ActionSpec("drafts", translate("Actions", "&Unfinished mails…"), "drafts", ("Ctrl+Shift+D",)),
        ActionSpec("fetchMail", translate("Actions", "Fetch mail no&w"), "refresh", ("F5",)),
    ]


def window_specs() -> list[ActionSpec]:
    """What can be done with the window and the program."""
    return [
        ActionSpec("search", translate("Actions", "&Search"), "search", ("Ctrl+K", "Ctrl+F")),
        ActionSpec("showMail", translate("Actions", "&Mail"), "mail", ("Ctrl+1",)),
        ActionSpec("showPeople", translate("Actions", "&People"), "people", ("Ctrl+2",)),
        ActionSpec("outbox", translate("Actions", "&Outbox and deliveries"), "sent", ("Ctrl+Shift+O",)),
        ActionSpec("liveChats", translate("Actions", "Li&ve chats…"), "live", ("Ctrl+3",)),
        ActionSpec("nextPane", translate("Actions", "Next &pane"), "", ("F6",)),
        ActionSpec("previousPane", translate("Actions", "Pre&vious pane"), "", ("Shift+F6",)),
        ActionSpec("zoomIn", translate("Actions", "&Larger text"), "", ("Ctrl++", "Ctrl+=")),
        ActionSpec("zoomOut", translate("Actions", "&Smaller text"), "", ("Ctrl+-",)),
        ActionSpec("zoomReset", translate("Actions", "&Normal text size"), "", ("Ctrl+0",)),
        ActionSpec("turnChat", translate("Actions", "Chat &beside or beneath the mail"), "beside", ("Ctrl+Shift+B",)),
        ActionSpec("newPerson", translate("Actions", "New &person…"), "person", ("Ctrl+Shift+N",)),
        ActionSpec("addAccount", translate("Actions", "Add &account…"), "account"),
        ActionSpec(
            "chatLink",
            translate("Actions", "Chat &link for other programs…"),
            "embed-chat",
            ("Ctrl+Shift+L",),
            hint=translate("Actions", "Drag this into a mail in another program, or click for a chat's link"),
        ),
        ActionSpec("hosts", translate("Actions", "&Hosts for live chats…"), "host"),
        ActionSpec("settings", translate("Actions", "&Settings…"), "settings", ("Ctrl+,",)),
        ActionSpec("help", translate("Actions", "&Keyboard shortcuts"), "help", ("F1",)),
        ActionSpec("about", translate("Actions", "&About Liveletter"), "chat"),
        ActionSpec("closeWindow", translate("Actions", "&Close window"), "close", ("Ctrl+W",)),
        ActionSpec("quit", translate("Actions", "&Quit"), "quit", ("Ctrl+Q",)),
    ]


MENUS = (
    ("file", "newMail drafts chatLink - newPerson addAccount hosts - fetchMail - settings - closeWindow quit"),
    ("view", "showMail showPeople liveChats outbox search - nextMail previousMail - zoomIn zoomOut zoomReset - "
             "turnChat - nextPane previousPane"),
    ("mail", "reply replyAll forward replyByChat - markRead markUnread flag - move archive delete"),
    ("help", "help about"),
)  # fmt: skip
MAIL_MENU = "reply replyAll forward replyByChat - markRead markUnread flag - move archive delete"


def make_actions(parent: QWidget, doings: Doings) -> Actions:
    """Make all actions; `parent` is the window that they work in."""
    actions = Actions()
    for spec in (*mail_specs(), *window_specs()):
        actions.add(parent, spec, doings[spec.name])
    return actions


def context_menu(actions: Actions, *, parent: QWidget) -> QMenu:
    """A menu for the mails selected, that goes when it closes."""
    menu = QMenu(parent)
    menu.setObjectName("mailMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    actions.fill(menu, MAIL_MENU)
    return menu


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """Make the menu bar."""
    titles = {
        "file": translate("Actions", "&File"),
        "view": translate("Actions", "&View"),
        "mail": translate("Actions", "&Message"),
        "help": translate("Actions", "&Help"),
    }
    for name, names in MENUS:
        menu = bar.addMenu(titles[name])
        menu.setObjectName(f"{name}Menu")
        actions.fill(menu, names)
