"""How the HTML transcript looks, in the light and in the dark. Each line of a text has its own reading direction."""

STYLE = """\
:root { color-scheme: light dark; --page: #fff; --ink: #1b1f23; --dim: #59636e; --line: #d5dbe1; --card: #f3f5f8;
  --own: #0b6e4f; --other: #2f55a7; }
@media (prefers-color-scheme: dark) {
  :root { --page: #15191d; --ink: #e4e8ec; --dim: #9aa5b1; --line: #39424c; --card: #20262c;
    --own: #5fd3a8; --other: #8fb4ff; }
}
html { background: var(--page); color: var(--ink); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: .875rem; color: var(--dim); border-bottom: 1px solid var(--line); margin: 2rem 0 .75rem;
  padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0; overflow-wrap: anywhere; }
.chat, .mail { margin: .75rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--other); }
.own { border-color: var(--own); }
.who b { color: var(--other); }
.own .who b { color: var(--own); }
.mail { background: var(--card); padding: .75rem; border-start-end-radius: .5rem; border-end-end-radius: .5rem; }
.text, h3, .about { unicode-bidi: plaintext; text-align: start; }
.at, .to, .note { color: var(--dim); font-size: .875rem; }
.mail .text, .mail .note, h1 ~ .note { margin-top: .5rem; }
"""
