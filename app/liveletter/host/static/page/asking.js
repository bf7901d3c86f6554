// Speaking with the host: with a time for each request, and with what went wrong in three kinds.

const SECONDS = 20;
const FIRST_PAUSE = 500; // milliseconds
export const LONGEST_PAUSE = 15000;

/** The host cannot be reached or cannot do it now: try again, after `seconds` where it says so. */
export class Later extends Error {
  constructor(seconds = 0) {
    super("later");
    this.seconds = seconds;
  }
}

/** The host refuses it, for good. */
export class Refused extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

export async function ask(address, { method = "GET", fields, seconds = SECONDS } = {}) {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), seconds * 1000);
  try {
    const response = await fetch(address, {
      method,
      body: fields && new URLSearchParams(fields),
      headers: { Accept: "application/json" },
      cache: "no-store",
      redirect: "error",
      signal: ending.signal,
    });
    return await understood(response);
  } catch (error) {
    throw error instanceof Refused || error instanceof Later ? error : new Later();
  } finally {
    clearTimeout(timer);
  }
}

async function understood(response) {
  if (response.ok) {
    return response.status === 204 ? null : await response.json();
  }
  if (response.status >= 500 || response.status === 429 || response.status === 408) {
    throw new Later(Number(response.headers.get("Retry-After")) || 0);
  }
  throw new Refused(response.status, await sentenceOf(response));
}

async function sentenceOf(response) {
  try {
    return (await response.json()).detail ?? "";
  } catch {
    return "";
  }
}

/** Growing pauses between tries; longer ones where the host asks for them. */
export class Pauses {
  #next = FIRST_PAUSE;

  /** It went well. */
  reset() {
    this.#next = FIRST_PAUSE;
  }

  async wait(error) {
    this.#next = Math.min(this.#next * 2, LONGEST_PAUSE);
    await pause(Math.max(this.#next, (error.seconds ?? 0) * 1000));
  }
}

/** Wait; less where the network comes back or the reader looks at the page again. */
export function pause(milliseconds) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      document.removeEventListener("visibilitychange", looked);
      resolve();
    };
    const looked = () => document.visibilityState === "visible" && done();
    const timer = setTimeout(done, milliseconds);
    window.addEventListener("online", done);
    document.addEventListener("visibilitychange", looked);
  });
}
