// Addresses within a text become links, as elements: never as markup.

import { element } from "./dom.js";

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]+/giu;
const TRAILING = /[.,;:!?'’»”…]+$/u;

/** The text as a list of strings and links. */
export function linked(text) {
  const parts = [];
  let done = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = trimmed(found[0]);
    const target = targetOf(address);
    if (target) {
      parts.push(text.slice(done, found.index), link(address, target));
      done = found.index + address.length;
    }
  }
  parts.push(text.slice(done));
  return parts.filter((one) => one !== "");
}

function link(address, target) {
  return element("a", { href: target, target: "_blank", rel: "noopener noreferrer nofollow" }, address);
}

function targetOf(address) {
  try {
    const url = new URL(/^www\./i.test(address) ? `https://${address}` : address);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Without the full stop that ends the sentence, and without a bracket that was opened before the address. */
function trimmed(address) {
  let text = address.replace(TRAILING, "");
  while (text.endsWith(")") && text.split(")").length > text.split("(").length) {
    text = text.slice(0, -1).replace(TRAILING, "");
  }
  return text;
}
