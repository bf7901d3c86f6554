// Files: chosen, dropped on the page, or pasted; each with its progress, and a way to try again.

import { element, icon } from "./dom.js";
import { newId } from "./outbox.js";
import { sentence, t } from "./texts.js";

export class Files {
  #path;
  #seal;
  #place;
  #onRecord;

  constructor({ path, seal, place, field, drop, input, onRecord }) {
    this.#path = path;
    this.#seal = seal;
    this.#place = place;
    this.#onRecord = onRecord;
    field.addEventListener("change", () => {
      this.#sendAll(field.files);
      field.value = "";
      input.focus();
    });
    input.addEventListener("paste", (event) => {
      if (event.clipboardData?.files.length) {
        event.preventDefault();
        this.#sendAll(event.clipboardData.files);
      }
    });
    this.#watchDrops(drop);
  }

  #watchDrops(drop) {
    const brings = (event) => event.dataTransfer?.types.includes("Files");
    document.addEventListener("dragover", (event) => {
      if (brings(event)) {
        event.preventDefault();
        drop.hidden = false;
      }
    });
    document.addEventListener("dragleave", (event) => {
      drop.hidden = drop.hidden || !event.relatedTarget;
    });
    document.addEventListener("drop", (event) => {
      drop.hidden = true;
      if (brings(event)) {
        event.preventDefault(); // a browser would leave the page and open the file
        this.#sendAll(event.dataTransfer.files);
      }
    });
  }

  #sendAll(files) {
    [...files].forEach((file) => new Upload({ file, path: this.#path, seal: this.#seal, place: this.#place, onRecord: this.#onRecord }));
  }
}

class Upload {
  #file;
  #path;
  #seal;
  #onRecord;
  #row;
  #id = newId(); // the same at every try: the host takes it once

  constructor({ file, path, seal, place, onRecord }) {
    this.#file = file;
    this.#path = path;
    this.#seal = seal;
    this.#onRecord = onRecord;
    this.#row = element("div", { class: "upload" });
    place.append(this.#row);
    this.#send();
  }

  #send() {
    const request = new XMLHttpRequest(); // fetch tells no progress of what is sent
    const bar = element("progress", { max: "1", value: "0", "aria-label": t("Sending {name}", { name: this.#file.name }) });
    const stop = element("button", { type: "button", onclick: () => request.abort() }, t("Cancel"));
    this.#show("upload", bar, stop);
    request.upload.addEventListener("progress", (event) => {
      bar.value = event.total ? event.loaded / event.total : 0;
    });
    request.addEventListener("load", () => this.#answered(request));
    request.addEventListener("error", () => this.#failed(t("The connection was lost.")));
    request.addEventListener("timeout", () => this.#failed(t("The connection was lost.")));
    request.addEventListener("abort", () => this.#row.remove());
    request.open("POST", `${this.#path}/files`);
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    const form = new FormData();
    form.append("seal", this.#seal); // before the file: the host looks at it first
    form.append("id", this.#id);
    form.append("file", this.#file, this.#file.name || "file");
    request.send(form);
  }

  #answered({ status, response }) {
    if (status === 201 && response?.record) {
      this.#row.remove();
      this.#onRecord(response.record);
    } else {
      this.#failed(sentence(response?.detail ?? ""));
    }
  }

  #failed(why) {
    const again = element("button", { type: "button", onclick: () => this.#send() }, t("Try again"));
    const away = element("button", { type: "button", onclick: () => this.#row.remove() }, t("Cancel"));
    this.#show("upload refused", element("span", { role: "alert" }, t("Not sent."), " ", why), again, away);
  }

  #show(kind, ...parts) {
    this.#row.className = kind;
    this.#row.replaceChildren(icon("file"), element("bdi", {}, this.#file.name), ...parts);
  }
}
