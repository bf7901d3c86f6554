// The line to the host: an event stream; long polling where a proxy holds streams back. It comes again by itself, with
// the number of the last record, so that nothing is missed or doubled; and it ends where the host says that it is over.

import { ask, Later, LONGEST_PAUSE, pause, Refused } from "./asking.js";
import { readEvents } from "./events.js";

const FIRST_SECONDS = 6; // the host speaks at once: what has not come by then is held back somewhere
const SILENCE_SECONDS = 40; // two beats and a half
const POLL_SECONDS = 25;

export class Line {
  #path;
  #state;
  #tell;
  #held = false; // a proxy holds streams back
  #over = false;
  #heard = false;

  /** `tell`: {connected(), lost(), ended(why), record(record)} */
  constructor({ path, state, tell }) {
    this.#path = path;
    this.#state = state;
    this.#tell = tell;
  }

  async run() {
    let wait = 0;
    while (!this.#over) {
      this.#heard = false;
      try {
        await (this.#held ? this.#poll() : this.#stream());
      } catch (error) {
        await this.#explain(error);
      }
      if (this.#over) {
        return;
      }
      wait = this.#heard ? 300 : Math.min(Math.max(wait, 500) * 2, LONGEST_PAUSE);
      if (!this.#heard || !this.#held) {
        this.#tell.lost();
      }
      await pause(wait * (0.75 + Math.random() / 2));
    }
  }

  async #stream() {
    const ending = new AbortController();
    let timer = setTimeout(() => ending.abort(), FIRST_SECONDS * 1000);
    try {
      const response = await fetch(`${this.#path}/events?since=${this.#state.last}`, {
        headers: { Accept: "text/event-stream" },
        cache: "no-store",
        signal: ending.signal,
      });
      if (response.status !== 200) {
        throw response.status >= 500 || response.status === 429 ? new Later() : new Refused(response.status, "");
      }
      const heard = () => {
        this.#isHeard();
        clearTimeout(timer);
        timer = setTimeout(() => ending.abort(), SILENCE_SECONDS * 1000);
      };
      await readEvents(response.body, { heard, tell: (...event) => this.#take(...event) });
    } finally {
      clearTimeout(timer);
      if (ending.signal.aborted && !this.#heard) {
        this.#held = true; // or all is lost: then polling says so
      }
    }
    if (this.#ending) {
      await this.#look();
    }
  }

  #ending = false;

  #take(name, data, number) {
    if (name === "record") {
      this.#record(data);
      this.#state.reached(number);
    } else if (name === "audience") {
      this.#state.setAudience(data);
      this.#caughtUp(); // the host tells who is here after all that was missed
    } else if (name === "typing") {
      this.#state.isTyping(data.member);
    } else if (name === "ended") {
      this.#ending = true;
    }
  }

  async #poll() {
    try {
      await this.#history(0);
      this.#state.setAudience(await ask(`${this.#path}/audience`));
      this.#isHeard();
      this.#caughtUp();
      while (!this.#over) {
        const news = await this.#history(POLL_SECONDS);
        this.#state.setAudience(await ask(`${this.#path}/audience`));
        if (news && this.#state.audience.closed) {
          return await this.#look();
        }
      }
    } catch (error) {
      if (error instanceof Later && !this.#heard) {
        this.#held = false; // it was the network, not a proxy
      }
      throw error;
    }
  }

  /** All records that are new; true where there was one. */
  async #history(wait) {
    for (let news = false; ; news = true) {
      const since = this.#state.last;
      const page = await ask(`${this.#path}/poll?since=${since}&wait=${news ? 0 : wait}`, { seconds: wait + 20 });
      for (const record of page.records) {
        this.#record(record);
        this.#state.reached(record.number);
      }
      if (!page.more) {
        return news || page.records.length > 0;
      }
    }
  }

  #record(record) {
    if (this.#state.add(record)) {
      this.#tell.record(record);
    }
  }

  #isHeard() {
    if (!this.#heard) {
      this.#heard = true;
      this.#tell.connected();
    }
  }

  #caughtUp() {
    if (!this.#state.caughtUp) {
      this.#state.caughtUp = true;
      this.#state.changed();
    }
  }

  async #explain(error) {
    if (error instanceof Refused) {
      await this.#look();
    }
  }

  /** Why the host sent us away. */
  async #look() {
    this.#ending = false;
    try {
      const told = await ask(this.#path);
      if (!told.joined) {
        this.#end("left");
      } else if (told.closed) {
        await this.#history(0);
        this.#state.setAudience(await ask(`${this.#path}/audience`));
        this.#caughtUp();
        this.#end("closed");
      }
    } catch (error) {
      if (error instanceof Refused && error.status === 404) {
        this.#end("gone");
      }
    }
  }

  #end(why) {
    this.#over = true;
    this.#tell.ended(why);
  }
}
