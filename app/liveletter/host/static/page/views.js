// Areas or one timeline: the reader's choice, remembered.

import { Areas } from "./areas.js";
import { byId } from "./dom.js";
import { choices } from "./keeping.js";
import { MessageList } from "./lists.js";
import { t } from "./texts.js";

const KEY = "liveletter:view";

class Timeline extends MessageList {
  #state;

  constructor(parts) {
    super({ ...parts, label: t("What was said"), scroller: parts.place });
    this.#state = parts.state;
    parts.place.setAttribute("role", "group");
    parts.place.setAttribute("aria-label", t("One timeline"));
  }

  show() {
    super.show(this.#state.records, this.#state.pending);
  }
}

export class Views {
  #views;
  #state;
  #toEnd = byId("to-end");

  constructor({ state, path, act }) {
    this.#state = state;
    this.#views = {
      areas: new Areas({ place: byId("areas"), state, path, act }),
      timeline: new Timeline({ place: byId("timeline"), state, path, act }),
    };
    for (const name of Object.keys(this.#views)) {
      byId(`view-${name}`).addEventListener("click", () => this.choose(name));
    }
    this.#toEnd.addEventListener("click", () => this.toEnd());
    this.choose(choices.get(KEY) === "timeline" ? "timeline" : "areas");
  }

  choose(name) {
    this.chosen = name;
    choices.set(KEY, name);
    for (const one of Object.keys(this.#views)) {
      byId(one).hidden = one !== name;
      byId(`view-${one}`).setAttribute("aria-pressed", String(one === name));
    }
    this.show();
    this.toEnd();
  }

  /** The view that is hidden is drawn when it is chosen. */
  show() {
    this.#views[this.chosen].show();
    if (this.#views[this.chosen].follows) {
      this.#toEnd.hidden = true;
    }
  }

  /** Somebody else has said something. */
  arrived() {
    setTimeout(() => {
      this.#toEnd.hidden = this.#views[this.chosen].follows; // once it is drawn
    });
  }

  toEnd() {
    this.#views[this.chosen].toEnd();
    this.#toEnd.hidden = true;
  }
}
