// Own messages until the host has them: kept by the browser, sent one after the other, each under an id by which the
// host knows it again, so that trying again never says anything twice.

import { ask, Later, Pauses, Refused } from "./asking.js";
import { sentence, t } from "./texts.js";

export class Outbox {
  #path;
  #seal;
  #state;
  #shelf;
  #prefix;
  #onRecord;
  #busy = false;

  constructor({ path, seal, state, shelves, onRecord }) {
    this.#path = path;
    this.#seal = seal;
    this.#state = state;
    this.#shelf = shelves.lasting;
    this.#prefix = `${shelves.prefix}:out:`;
    this.#onRecord = onRecord;
    state.addEventListener("change", () => this.#forgetSent());
  }

  /** Go on with what was not sent when the page was left. */
  restore() {
    const kept = this.#shelf.keys(this.#prefix).map((key) => readMessage(this.#shelf.get(key)));
    this.#state.pending.push(...kept.filter(Boolean).sort((one, other) => one.at - other.at));
    this.#state.changed();
    this.#run();
  }

  say(text) {
    const message = { id: newId(), text, at: Date.now() / 1000, state: "sending", why: "" };
    this.#shelf.set(this.#prefix + message.id, JSON.stringify({ id: message.id, text, at: message.at }));
    this.#state.pending.push(message);
    this.#state.changed();
    this.#run();
  }

  again(message) {
    this.#mark(message, "sending");
    this.#run();
  }

  /** Take an unsent message back; returns its text. */
  takeBack(message) {
    this.#state.pending = this.#state.pending.filter((one) => one !== message);
    this.#shelf.remove(this.#prefix + message.id);
    this.#state.changed();
    return message.text;
  }

  /** The chat is over: what is left cannot be sent. */
  stop() {
    this.#state.over = true;
    this.#state.pending.forEach((one) => this.#mark(one, "refused"));
  }

  async #run() {
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    const pauses = new Pauses();
    for (let next; !this.#state.over && (next = this.#next()); ) {
      try {
        await this.#send(next);
        pauses.reset();
      } catch (error) {
        this.#mark(next, "waiting");
        await pauses.wait(error);
      }
    }
    this.#busy = false;
  }

  #next() {
    return this.#state.pending.find((one) => one.state !== "refused");
  }

  async #send(message) {
    const fields = { seal: this.#seal, id: message.id, text: message.text };
    try {
      const { record } = await ask(`${this.#path}/say`, { method: "POST", fields });
      this.#shelf.remove(this.#prefix + message.id);
      this.#onRecord(record);
    } catch (error) {
      if (!(error instanceof Refused)) {
        throw error instanceof Later ? error : new Later();
      }
      this.#mark(message, "refused", error.message ? sentence(error.message) : t("The host does not take it."));
    }
  }

  #mark(message, state, why = "") {
    message.state = state;
    message.why = why;
    this.#state.changed();
  }

  #forgetSent() {
    for (const id of this.#state.own) {
      this.#shelf.remove(this.#prefix + id);
    }
    this.#state.own.clear();
  }
}

function readMessage(kept) {
  try {
    const { id, text, at } = JSON.parse(kept);
    return { id: String(id), text: String(text), at: Number(at), state: "sending", why: "" };
  } catch {
    return null;
  }
}

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(15)); // randomUUID is not there on plain HTTP
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_");
}
