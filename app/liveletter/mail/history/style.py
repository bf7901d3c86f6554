"""How the HTML transcript looks, in the light and in the dark."""

STYLE = """\
:root { color-scheme: light dark; --dim: #5c6670; --line: #d5dbe1; --own: #0b6e4f; --other: #3056a8; --card: #f4f6f8; }
@media (prefers-color-scheme: dark) {
  :root { --dim: #9aa5b1; --line: #3a434d; --own: #5fd3a8; --other: #8fb4ff; --card: #20262c; }
}
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: .875rem; color: var(--dim); border-bottom: 1px solid var(--line); margin: 2rem 0 .75rem;
  padding-bottom: .25rem; }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: 0; overflow-wrap: anywhere; }
.chat, .mail { margin: .75rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--other); }
.own { border-color: var(--own); }
.who b { color: var(--other); }
.own .who b { color: var(--own); }
.mail { background: var(--card); padding: .75rem; border-radius: 0 .5rem .5rem 0; }
.at, .to, .note { color: var(--dim); font-size: .875rem; }
.mail .text, .mail .note { margin-top: .5rem; }
"""
