"""The main window: its frame, menus, bars and tray."""
