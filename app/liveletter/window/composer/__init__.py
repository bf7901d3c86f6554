"""Writing mail."""
