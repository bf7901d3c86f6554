// What the browser keeps: choices for good, drafts for this tab, unsent messages until the host has them.
// Where a browser keeps nothing (or the chat may leave no trace) it is kept in memory.

class Shelf {
  #storage;
  #memory = new Map();

  constructor(storage) {
    this.#storage = storage;
  }

  get(key) {
    try {
      return this.#storage?.getItem(key) ?? this.#memory.get(key) ?? null;
    } catch {
      return this.#memory.get(key) ?? null;
    }
  }

  set(key, value) {
    this.#memory.set(key, value);
    try {
      this.#storage?.setItem(key, value);
    } catch {
      // full or forbidden: memory has it
    }
  }

  remove(key) {
    this.#memory.delete(key);
    try {
      this.#storage?.removeItem(key);
    } catch {
      // nothing was kept
    }
  }

  /** All keys that begin so. */
  keys(prefix) {
    const found = new Set(this.#memory.keys());
    try {
      Object.keys(this.#storage ?? {}).forEach((key) => found.add(key));
    } catch {
      // nothing was kept
    }
    return [...found].filter((key) => key.startsWith(prefix));
  }
}

function storage(name) {
  try {
    return window[name];
  } catch {
    return null;
  }
}

export const choices = new Shelf(storage("localStorage"));

/** Drafts and unsent messages of one member in one chat. */
export function shelvesFor({ session, you, recorded }) {
  const prefix = `liveletter:${session}:${you}`;
  return {
    prefix,
    tab: new Shelf(recorded ? storage("sessionStorage") : null),
    lasting: new Shelf(recorded ? storage("localStorage") : null),
  };
}
