// An area for each member who has joined, where what they say appears. The own one comes last, next to the input.

import { arrange, avatar, element } from "./dom.js";
import { MessageList } from "./lists.js";
import { stateOf } from "./people.js";
import { t } from "./texts.js";

const HIDDEN = 24; // pixels of an area that may be out of sight

export class Areas {
  #place;
  #state;
  #make;
  #areas = new Map();
  #newest; // the member who spoke last

  constructor({ place, state, path, act }) {
    this.#place = place;
    this.#state = state;
    this.#make = (number) => new Area({ state, path, act, number });
  }

  show() {
    const { members, records, you, pending } = this.#state;
    const spoken = new Map();
    for (const record of records) {
      if (record.kind === "said" || record.kind === "file") {
        spoken.get(record.member)?.push(record) ?? spoken.set(record.member, [record]);
      }
    }
    const newest = records.findLast((one) => one.kind === "said" || one.kind === "file");
    this.#newest = newest?.member;
    const shown = [...members.values()].filter((one) => hasArea(one, spoken));
    shown.sort((one, other) => (one.number === you) - (other.number === you) || one.number - other.number);
    const elements = shown.map((member) => {
      const area = this.#areas.get(member.number) ?? this.#make(member.number);
      this.#areas.set(member.number, area);
      area.show(member, spoken.get(member.number) ?? [], member.number === you ? pending : [], newest?.number);
      return area.element;
    });
    arrange(this.#place, elements);
  }

  /** Whether the newest message can be seen. */
  get follows() {
    const area = this.#areas.get(this.#newest);
    if (!area) {
      return true;
    }
    const [inner, outer] = [area.element.getBoundingClientRect(), this.#place.getBoundingClientRect()];
    return area.list.follows && inner.bottom > outer.top + HIDDEN && inner.bottom < outer.bottom + HIDDEN;
  }

  toEnd() {
    this.#areas.forEach((one) => one.list.toEnd());
    this.#areas.get(this.#newest)?.element.scrollIntoView({ block: "nearest" });
  }
}

/** Nobody has an area before they joined. */
function hasArea(member, spoken) {
  return member.state === "joined" || member.state === "left" || spoken.has(member.number);
}

class Area {
  #state;
  #head;
  #empty = element("p", { class: "note" }, t("Nothing said yet"));

  constructor({ state, path, act, number }) {
    this.#state = state;
    const { name } = state.members.get(number);
    const scroller = element("div", { class: "scroll", role: "group", "aria-label": name });
    this.#head = element("h2");
    this.element = element("section", { "aria-label": name, "data-member": number }, this.#head, scroller);
    this.list = new MessageList({ state, path, act, label: name, scroller });
    scroller.prepend(this.#empty);
  }

  show(member, records, pending, mark) {
    const typing = this.#state.typing.has(member.number);
    const told = [member.name, member.state, member.here, typing].join("/");
    if (this.#head.dataset.told !== told) {
      this.#head.dataset.told = told;
      const state = element("span", { class: "state" }, typing ? t("typing") : stateOf(member, this.#state));
      this.#head.replaceChildren(avatar(member.name), element("span", { class: "who" }, element("bdi", {}, member.name), state));
      this.element.className = `area ${this.#state.colour(member.number)}${typing ? " is-typing" : ""}`;
    }
    this.#empty.hidden = records.length + pending.length > 0;
    this.list.show(records, pending, { mark });
  }
}
