"""Where sessions are kept: SQLite or PostgreSQL on disk, or memory alone."""
