"""Ways to alert the user: an adapter chain whose last link always works."""
