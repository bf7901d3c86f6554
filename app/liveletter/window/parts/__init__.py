"""What all views are made of: colours, icons, small controls."""
