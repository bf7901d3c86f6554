"""Reading mail: folders, the list, the mail."""
