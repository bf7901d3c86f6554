"""What Liveletter talks about, as plain data and pure rules. No I/O, and no import of anything else of ours."""
