// Making elements. Texts are only ever text: nothing that people typed is read as markup.

const SVG = "http://www.w3.org/2000/svg";
const DRAWINGS = {
  file: ["M7 3.500h6.500l4.500 4.500v12.500h-11z", "M13.500 3.500v4.500h4.500"],
  attach: [
    "m20 11.500-7.900 7.700a5 5 0 0 1-7.100-7l8.300-8.200a3.300 3.300 0 0 1 4.700 4.700l-8.200 8.100a1.700 1.700 0 0 1-2.400-2.400l7.300-7.200",
  ],
};

export function byId(id) {
  return document.getElementById(id);
}

/** An element with attributes (`class`, `dir`, `on…` as functions) and children, of which strings become text. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== undefined) {
      made.setAttribute(name, value === true ? "" : value);
    }
  }
  made.append(...children.filter((one) => one !== null && one !== undefined));
  return made;
}

export function icon(name) {
  const made = document.createElementNS(SVG, "svg");
  const told = { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": "1.8" };
  Object.assign(told, { "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true", class: "icon" });
  for (const [attribute, value] of Object.entries(told)) {
    made.setAttribute(attribute, value);
  }
  for (const line of DRAWINGS[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", line);
    made.append(path);
  }
  return made;
}

/** Make `parent`'s children these, moving and removing as little as can be. */
export function arrange(parent, wanted) {
  let place = parent.firstChild;
  for (const one of wanted) {
    if (one === place) {
      place = place.nextSibling;
    } else {
      parent.insertBefore(one, place);
    }
  }
  while (place) {
    const next = place.nextSibling;
    place.remove();
    place = next;
  }
}

/** A member's first letter in their colour. */
export function avatar(name) {
  const letter = [...name.trim()][0] ?? "?";
  return element("span", { class: "avatar", "aria-hidden": "true" }, letter.toLocaleUpperCase());
}
