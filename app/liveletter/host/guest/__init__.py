"""The pages for guests, who need nothing but a browser."""
