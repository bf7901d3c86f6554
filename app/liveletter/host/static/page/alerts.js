// New messages while the reader looks elsewhere: counted in the title, heard, felt. Nothing sounds or shakes before the
// reader has done something on the page.

import { choices } from "./keeping.js";

export class Alerts {
  #title = document.title;
  #unread = 0;
  #audio = null;
  #acted = false;

  constructor({ sound, vibration }) {
    this.#bind(sound, "liveletter:sound");
    this.#bind(vibration, "liveletter:vibration");
    vibration.hidden = !("vibrate" in navigator);
    for (const name of ["pointerdown", "keydown"]) {
      window.addEventListener(name, () => this.#act(), { capture: true });
    }
    for (const name of ["focus", "visibilitychange"]) {
      (name === "focus" ? window : document).addEventListener(name, () => this.#looked());
    }
  }

  setTitle(title) {
    this.#title = title;
    this.#show();
  }

  /** A message of somebody else's has arrived. */
  arrived() {
    if (isLookedAt()) {
      return;
    }
    this.#unread += 1;
    this.#show();
    if (this.#acted && isOn("liveletter:sound")) {
      this.#play();
    }
    if (this.#acted && isOn("liveletter:vibration") && "vibrate" in navigator) {
      navigator.vibrate([80, 60, 80]);
    }
  }

  #bind(button, key) {
    const show = () => button.setAttribute("aria-checked", String(isOn(key)));
    button.addEventListener("click", () => {
      choices.set(key, isOn(key) ? "off" : "on");
      show();
      if (key === "liveletter:sound" && isOn(key)) {
        this.#play();
      }
    });
    show();
  }

  #act() {
    this.#acted = true;
    if (this.#audio === null && "AudioContext" in window) {
      this.#audio = new AudioContext();
    }
  }

  #looked() {
    if (isLookedAt()) {
      this.#unread = 0;
      this.#show();
    }
  }

  #show() {
    document.title = this.#unread ? `(${this.#unread}) ${this.#title}` : this.#title;
  }

  /** Two soft notes, made on the spot. */
  #play() {
    if (!this.#audio) {
      return;
    }
    this.#audio.resume();
    [660, 880].forEach((pitch, index) => note(this.#audio, pitch, this.#audio.currentTime + index * 0.13));
  }
}

function note(audio, pitch, at) {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.12, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.28);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + 0.3);
}

function isOn(key) {
  return choices.get(key) !== "off";
}

function isLookedAt() {
  return document.visibilityState === "visible" && document.hasFocus();
}
