"""Earlier conversations as mails that everybody can read and a Liveletter can file (docs/history-bundle.md)."""
