"""Where passwords are kept: the system's keyring, else an encrypted file, with a warning."""
