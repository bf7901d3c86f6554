// The page's texts in the reader's language, as the host handed them over.
// Every call of t() begins with a plain "…": the host looks them up by reading these files.

let known = {};

export function speak(texts) {
  known = texts;
}

/** A text with its placeholders filled; each value keeps its own direction. */
export function t(source, values = {}) {
  const text = Object.hasOwn(known, source) ? known[source] : source;
  return text.replace(/\{(\w+)\}/g, (_, name) => `\u2068${values[name]}\u2069`);
}

/** A sentence of the host's: in the reader's language where it is known. */
export function sentence(told) {
  return Object.hasOwn(known, told) ? known[told] : told;
}
