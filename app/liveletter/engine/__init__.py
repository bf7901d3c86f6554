"""The engine: holds the accounts, speaks every protocol, is the one writer of the archive."""
