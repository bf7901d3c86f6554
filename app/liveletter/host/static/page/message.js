// One message, one happening, one day: each as an element that is made once and brought up to date.

import { avatar, element, icon } from "./dom.js";
import { linked } from "./links.js";
import { t } from "./texts.js";
import { dayKey, dayName, size, timeElement } from "./times.js";

const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);
const TOGETHER_SECONDS = 180;

/** What a list shows of some records and pending messages: {key, kind, …} each, with the days in between. */
export function itemsOf(records, pending, state) {
  const items = [];
  let before = null;
  for (const record of [...records, ...pending.map((one) => ({ ...one, member: state.you, kind: "said", pending: one }))]) {
    if (!before || dayKey(before.at) !== dayKey(record.at)) {
      items.push({ kind: "day", key: `day${dayKey(record.at)}`, at: record.at });
      before = null;
    }
    const isMessage = record.kind === "said" || record.kind === "file";
    const starts = !before || before.member !== record.member || record.at - before.at > TOGETHER_SECONDS;
    if (isMessage && !starts) {
      items.at(-1).ends = false;
    }
    items.push({ kind: isMessage ? "message" : "note", key: keyOf(record), record, starts, ends: true });
    before = isMessage ? record : null;
  }
  return items;
}

/** An own message keeps its element when it is confirmed. */
function keyOf(record) {
  return record.id ? `${record.member}/${record.id}` : `r${record.number}`;
}

/** Makes and keeps the elements of one list. */
export class Elements {
  #made = new Map();
  #settled = false; // what was said before does not move in
  #state;
  #path;
  #act;

  /** `act`: {again(message), takeBack(message)} */
  constructor({ state, path, act }) {
    this.#state = state;
    this.#path = path;
    this.#act = act;
  }

  of(items) {
    const made = new Map();
    for (const item of items) {
      const signature = this.#signature(item);
      const known = this.#made.get(item.key);
      const same = known && known.signature === signature;
      const kept = same ? known : { signature, made: this.#make(item), isNew: this.#settled && !known };
      made.set(item.key, kept);
      if (item.kind === "message") {
        this.#dress(kept, item);
      }
    }
    this.#made = made;
    this.#settled = this.#state.caughtUp;
    return [...made.values()].map((one) => one.made);
  }

  #signature({ kind, record, at }) {
    if (kind === "day") {
      return dayName(at);
    }
    const { pending, number, member } = record;
    return [number, pending?.state, pending?.why, this.#state.over, this.#state.name(member)].join("/");
  }

  #make(item) {
    if (item.kind === "day") {
      return element("li", { class: "day" }, element("time", { datetime: dayKey(item.at) }, dayName(item.at)));
    }
    if (item.kind === "note") {
      return element("li", { class: "note" }, happened(item.record, this.#state), " ", timeElement(item.record.at));
    }
    return this.#message(item);
  }

  #message({ record }) {
    const name = this.#state.name(record.member);
    const own = record.member === this.#state.you;
    const byline = element("p", { class: "byline" }, element("bdi", { class: "name" }, name));
    const foot = element("p", { class: "foot" }, this.#delivery(record), timeElement(record.at));
    const bubble = element("div", { class: "bubble" }, byline, this.#body(record), foot);
    // what one has written oneself is not read out, however often its state changes
    return element("li", { "data-number": record.number, "aria-live": own && "off" }, avatar(name), bubble);
  }

  /** How a message looks beside the others: the element stays, so that nothing is read out twice. */
  #dress({ made, isNew }, { record, starts, ends, newest }) {
    const classes = ["message", this.#state.colour(record.member), record.pending && record.pending.state];
    classes.push(starts && "starts", ends && "ends", newest && "newest", record.member === this.#state.you && "own");
    const wanted = [...classes, isNew && "fresh"].filter(Boolean).join(" ");
    if (made.className !== wanted) {
      made.className = wanted;
    }
  }

  #body(record) {
    if (record.kind === "said") {
      return element("p", { class: "text", dir: "auto" }, ...linked(record.text));
    }
    const file = record.file ?? { name: record.text, type: "", size: 0 };
    const address = `${this.#path}/files/${record.number}`;
    if (PICTURES.has(file.type)) {
      const picture = element("img", { src: address, alt: file.name, loading: "lazy" });
      return element("a", { class: "picture", href: address, target: "_blank", rel: "noopener" }, picture);
    }
    const told = element("span", {}, element("bdi", { class: "file-name" }, file.name));
    told.append(element("small", {}, file.size ? size(file.size) : ""));
    return element("a", { class: "file", href: address, download: file.name }, icon("file"), told);
  }

  #delivery({ pending, member }) {
    if (!pending) {
      const tick = { class: "delivery tick", role: "img", "aria-label": t("sent"), title: t("sent") };
      return member === this.#state.you ? element("span", tick, "✓") : null;
    }
    if (pending.state !== "refused") {
      return element("span", { class: "delivery" }, pending.state === "waiting" ? t("not sent yet") : t("sending…"));
    }
    const told = element("span", { class: "delivery", role: "alert" }, t("Not sent."), " ", pending.why);
    if (!this.#state.over) {
      told.append(element("button", { type: "button", onclick: () => this.#act.again(pending) }, t("Try again")));
      told.append(element("button", { type: "button", onclick: () => this.#act.takeBack(pending) }, t("Edit")));
    }
    return told;
  }
}

function happened(record, state) {
  const name = state.name(record.member);
  switch (record.kind) {
    case "joined":
      return t("{name} joined", { name });
    case "left":
      return t("{name} left", { name });
    case "removed":
      return t("{name} was removed", { name });
    default:
      return t("{name} closed the chat", { name });
  }
}
