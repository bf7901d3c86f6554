"""One timeline of mails and chats: what stands in it, how it is drawn, and what can be done with it."""
