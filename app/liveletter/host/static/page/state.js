// What is known of the chat: members, records in their order, own messages on their way, who is typing.
// Every change is told once, by an event "change".

const TOLD = new Set(["said", "file", "joined", "left", "removed", "closed"]);
const TYPING_SECONDS = 6;

export class State extends EventTarget {
  #told = false;
  #numbers = new Set();

  constructor(audience) {
    super();
    this.you = audience.you;
    this.records = []; // those that are shown, oldest first
    this.pending = []; // {id, text, at, state: "sending" | "waiting" | "refused", why}
    this.last = 0; // the number up to which nothing is missing
    this.typing = new Map(); // member → timer
    this.caughtUp = false;
    this.over = false; // nothing more can be said here
    this.own = new Set(); // ids of own messages that the host has
    this.setAudience(audience);
  }

  setAudience(audience) {
    this.audience = audience;
    this.members = new Map(audience.members.map((one) => [one.number, one]));
    this.changed();
  }

  /** Take a record; false where it was known. Records come in order, but the answer to a message may be early. */
  add(record) {
    if (this.#numbers.has(record.number)) {
      return false;
    }
    this.#numbers.add(record.number);
    if (record.member === this.you && record.id) {
      this.own.add(record.id);
      this.pending = this.pending.filter((one) => one.id !== record.id);
    }
    if (TOLD.has(record.kind)) {
      const before = this.records.findLastIndex((one) => one.number < record.number);
      this.records.splice(before + 1, 0, record);
    }
    this.stopTyping(record.member);
    this.changed();
    return true;
  }

  /** Nothing that was said stays on the screen. */
  forget() {
    this.records = [];
    this.pending = [];
    this.changed();
  }

  /** All up to this number has arrived. */
  reached(number) {
    this.last = Math.max(this.last, number);
  }

  isTyping(member) {
    clearTimeout(this.typing.get(member));
    this.typing.set(member, setTimeout(() => this.stopTyping(member), TYPING_SECONDS * 1000));
    this.changed();
  }

  stopTyping(member) {
    if (this.typing.has(member)) {
      clearTimeout(this.typing.get(member));
      this.typing.delete(member);
      this.changed();
    }
  }

  name(number) {
    return this.members.get(number)?.name ?? "?";
  }

  colour(number) {
    return `colour-${this.members.get(number)?.colour ?? 0}`;
  }

  changed() {
    if (!this.#told) {
      this.#told = true;
      setTimeout(() => {
        this.#told = false;
        this.dispatchEvent(new Event("change"));
      });
    }
  }
}
