"""Use cases, one file each: what the program does with mail, chat and people. They know the ports, no adapter."""
