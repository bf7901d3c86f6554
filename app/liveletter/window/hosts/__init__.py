"""Live hosts: which there are, setting one up, and the small one of one's own."""
