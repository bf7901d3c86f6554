// A list of messages that scrolls by itself: it stays at its end while the reader is there, and shows the past in steps.

import { arrange, element } from "./dom.js";
import { Elements, itemsOf } from "./message.js";
import { t } from "./texts.js";

const STEP = 150; // messages that are shown before the reader asks for earlier ones
const NEAR = 60; // pixels

export class MessageList {
  #shown = STEP;
  #elements;
  #state;
  #more;
  #wasAtEnd = true;

  /** `label`: what a screen reader calls it. */
  constructor({ state, path, act, label, scroller }) {
    this.#state = state;
    this.#elements = new Elements({ state, path, act });
    this.list = element("ol", { class: "messages", role: "log", "aria-live": "polite", "aria-label": label });
    this.list.setAttribute("aria-busy", "true"); // what was said before is not read out
    this.scroller = scroller;
    scroller.tabIndex = 0; // scrolled by keyboard
    scroller.append(this.list);
    scroller.addEventListener("scroll", () => {
      this.#wasAtEnd = this.isAtEnd();
    });
    new ResizeObserver(() => this.#wasAtEnd && this.toEnd()).observe(scroller);
    this.list.addEventListener("load", () => this.#wasAtEnd && this.toEnd(), true); // pictures
    const button = element("button", { type: "button", onclick: () => this.#earlier() }, t("Earlier messages"));
    this.#more = element("li", { class: "note" }, button);
  }

  /** `mark`: the number of the newest record of all, to be pointed out. */
  show(records, pending, { mark } = {}) {
    const some = records.slice(-this.#shown);
    const items = itemsOf(some, pending, this.#state);
    for (const item of items) {
      item.newest = mark !== undefined && item.record?.number === mark;
    }
    const elements = this.#elements.of(items);
    arrange(this.list, some.length < records.length ? [this.#more, ...elements] : elements);
    if (this.#state.caughtUp && this.list.hasAttribute("aria-busy")) {
      setTimeout(() => this.list.removeAttribute("aria-busy"));
    }
    if (this.#wasAtEnd) {
      this.toEnd();
    }
  }

  isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR;
  }

  toEnd() {
    this.#wasAtEnd = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  get follows() {
    return this.#wasAtEnd;
  }

  #earlier() {
    const height = this.scroller.scrollHeight;
    this.#shown += STEP;
    this.#wasAtEnd = false;
    this.#state.changed();
    this.#state.addEventListener(
      "change",
      () => {
        this.scroller.scrollTop += this.scroller.scrollHeight - height; // what was seen stays where it was
        this.scroller.focus({ preventScroll: true });
      },
      { once: true },
    );
  }
}
