// The own input: Enter sends, Shift and Enter begins a new line; what is being written survives a reload.

import { ask } from "./asking.js";

const TYPING_EVERY = 3000; // milliseconds
const grows = CSS.supports("field-sizing", "content");

export class Composer {
  #form;
  #field;
  #shelf;
  #key;
  #say;
  #told = 0;
  #typing;

  constructor({ form, field, shelves, path, seal, say }) {
    this.#form = form;
    this.#field = field;
    this.#shelf = shelves.tab;
    this.#key = `${shelves.prefix}:draft`;
    this.#say = say;
    this.#typing = () => ask(`${path}/typing`, { method: "POST", fields: { seal } }).catch(() => {});
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    field.addEventListener("keydown", (event) => this.#pressed(event));
    field.addEventListener("input", () => this.#changed());
    field.required = false; // an empty message is just not sent
    this.put(field.value || (this.#shelf.get(this.#key) ?? ""));
  }

  /** Put a text into the input, before what stands there. */
  put(text) {
    this.#field.value = [text, this.#field.value].filter((one, index, all) => one && all.indexOf(one) === index).join("\n");
    this.#keep();
  }

  focus() {
    this.#field.focus();
  }

  #pressed(event) {
    const composing = event.isComposing || event.keyCode === 229; // the Enter that ends a composed word
    if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.altKey && !composing) {
      event.preventDefault();
      this.#send();
    }
  }

  #send() {
    const text = this.#field.value.trim();
    if (text) {
      this.#say(text);
      this.#field.value = "";
      this.#told = 0;
      this.#keep();
    }
    this.#field.focus();
  }

  #changed() {
    this.#keep();
    const now = Date.now();
    if (this.#field.value.trim() && now - this.#told > TYPING_EVERY) {
      this.#told = now;
      this.#typing();
    }
  }

  #keep() {
    if (this.#field.value) {
      this.#shelf.set(this.#key, this.#field.value);
    } else {
      this.#shelf.remove(this.#key);
    }
    if (!grows) {
      this.#field.style.blockSize = "auto";
      this.#field.style.blockSize = `${this.#field.scrollHeight + 2}px`;
    }
  }
}
