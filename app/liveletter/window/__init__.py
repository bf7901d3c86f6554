"""Everything that draws and asks: Qt, and nothing that parses, writes the archive or speaks to a server.

Each view takes a `Context`, keyword-only, and tells by signals in the past tense what the user asked for; the main
window joins them. A view never opens another view.

    main_window    lays out the views and joins their signals   (actions.py: every action once, with its shortcut)
    folder_tree    accounts and folders                         mail_list, mail_view, mail_page: reading mail
    people_list    persons and their presence                   conversation: all that passed with one person
    chat_pane      a chat by a mail, or in a window of its own  search_page: mail and chat at once
    composer       writing a mail                               dialogs: accounts, persons, settings (open()ed, awaited)
    theme, icons   colours by palette, so that light and dark switch by themselves

Colours: `theme.colors(widget.palette())` inside paint code; a widget that keeps colours asks again in `changeEvent` on
PaletteChange. Icons recolour by themselves. Coroutines start by `ctx.run(coroutine)`: errors reach the message bar.
"""
