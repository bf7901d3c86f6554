"""What leaves, what waits to leave, and what became of it."""
