"""Finding the servers of a mail address: published settings first, then DNS, then the usual names."""
