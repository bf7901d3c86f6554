// Who is here, who was invited: everybody in a row, each with their state in words.

import { arrange, element } from "./dom.js";
import { t } from "./texts.js";

/** How a member stands to the chat; of the reader that it is they. */
export function stateOf(member, state) {
  if (member.number === state.you) {
    return t("you");
  }
  switch (member.state) {
    case "invited":
      return t("invited");
    case "left":
      return t("has left");
    case "removed":
      return t("removed");
    default:
      return member.here ? t("here") : t("not here now");
  }
}

export class People {
  #place;
  #state;
  #made = new Map();

  constructor({ place, state }) {
    this.#place = place;
    this.#state = state;
  }

  show() {
    const members = [...this.#state.members.values()].filter((one) => one.state !== "removed");
    const rank = (one) => (one.state === "invited" ? 2 : one.state === "left" ? 1 : 0);
    members.sort((one, other) => rank(one) - rank(other) || one.number - other.number);
    arrange(
      this.#place,
      members.map((member) => this.#person(member)),
    );
  }

  #person(member) {
    const told = [member.name, member.state, member.here].join("/");
    const known = this.#made.get(member.number);
    if (known?.told === told) {
      return known.made;
    }
    const here = member.here && member.state === "joined";
    const made = element(
      "li",
      { class: `person ${member.state} ${this.#state.colour(member.number)}${here ? " here" : ""}` },
      element("span", { class: "dot", "aria-hidden": "true" }),
      element("bdi", { class: "name" }, member.name),
      element("span", { class: "state" }, stateOf(member, this.#state)),
    );
    this.#made.set(member.number, { told, made });
    return made;
  }
}

/** Who is typing, in a sentence; empty where nobody is. */
export function typingLine(state) {
  const names = [...state.typing.keys()].map((number) => state.name(number));
  if (names.length === 0) {
    return "";
  }
  return names.length === 1 ? t("{name} is typing", { name: names[0] }) : t("{names} are typing", { names: names.join(", ") });
}
