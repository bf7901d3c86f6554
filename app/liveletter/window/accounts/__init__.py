"""Adding and changing accounts; the first start."""
