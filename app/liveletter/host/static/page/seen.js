// Tells the host up to where everything has arrived here: gathered, and again after what failed.

import { ask, pause, Pauses, Refused } from "./asking.js";

const GATHER = 400; // milliseconds

export class Seen {
  #path;
  #seal;
  #state;
  #told = 0;
  #busy = false;

  constructor({ path, seal, state }) {
    this.#path = path;
    this.#seal = seal;
    this.#state = state;
    state.addEventListener("change", () => this.#run());
  }

  async #run() {
    if (this.#busy || !this.#state.caughtUp) {
      return;
    }
    this.#busy = true;
    const pauses = new Pauses();
    while (this.#state.last > this.#told) {
      await pause(GATHER);
      const number = this.#state.last;
      try {
        await ask(`${this.#path}/seen`, { method: "POST", fields: { seal: this.#seal, number } });
        this.#told = number;
        pauses.reset();
      } catch (error) {
        if (error instanceof Refused) {
          break; // the next record tries again
        }
        await pauses.wait(error);
      }
    }
    this.#busy = false;
  }
}
