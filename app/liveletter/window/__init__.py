"""Everything that draws and asks: Qt, and nothing that parses, writes the archive or speaks to a server.

Each view takes a `Context`, keyword-only, and tells by signals in the past tense what the user asked for. A view never
opens another view: the main window's joints lead from one to the other.

    shell          the main window: main_window lays out, actions and shortcuts say what can be done, navigation where
                   to go, joints what follows from what
    mail           reading mail: folders, list, mail             composer      writing mail
    chat           a chat by a mail or in a window of its own,   search        mail and chat at once
                   and all that passed with a person
    people         persons, their presence and their addresses   accounts      accounts, and the first start
    preferences    the settings
    parts          what all are made of: buttons, labels, dialogs, colours, icons

Colours: `theme.colors(widget.palette())` inside paint code; a widget that keeps colours asks again in `changeEvent` on
PaletteChange. Icons recolour by themselves. Coroutines start by `ctx.run(coroutine)`, or by `lifetime.run_for` where
they end with a dialog: errors reach the message bar. Events are heard by `lifetime.listen`, as long as the listener
lives.
"""
