"""What the host tells people most often when it cannot do what they asked, named here so that it is translated."""

SENTENCES = (
    "There is no such chat, or not any more.",
    "This link does not lead to a chat, or not any more.",
    "There is nothing at this address.",
    "This cannot be done at this address.",
    "Join the chat before you say something.",
    "Join the chat to read it.",
    "Join the chat to share a file.",
    "Open the link in your mail and join the chat first.",
    "This form was not sent from the chat's own page. Open the link in your mail again.",
    "This form cannot be read.",
    "The message is empty.",
    "A message may have 16 KB. Shorten it, or send it in parts.",
    "The file is empty. Choose another one.",
    "Choose a file first.",
    "The file did not arrive in time.",
    "The file did not arrive as a whole. Send it again.",
    "The request did not arrive in time.",
    "This chat sends no mails.",
    "There is no such message.",
)
