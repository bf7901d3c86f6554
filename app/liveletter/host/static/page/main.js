// The page of a chat: puts its parts together. Each file beside this one is one of them.

import { Alerts } from "./alerts.js";
import { Composer } from "./composer.js";
import { byId, element } from "./dom.js";
import { Files } from "./files.js";
import { shelvesFor } from "./keeping.js";
import { Line } from "./line.js";
import { bindMails } from "./mails.js";
import { closeLikeAMenu } from "./menu.js";
import { Outbox } from "./outbox.js";
import { People, typingLine } from "./people.js";
import { Seen } from "./seen.js";
import { State } from "./state.js";
import { speak, t } from "./texts.js";
import { useLanguage } from "./times.js";
import { Views } from "./views.js";

const facts = JSON.parse(byId("facts").textContent);
const { path, seal, audience } = facts;
speak(facts.texts);
useLanguage(facts.language);
document.querySelectorAll(".scripted").forEach((one) => {
  one.hidden = false;
});

const shelves = shelvesFor({ session: facts.session, you: audience.you, recorded: audience.recorded });
const state = new State(audience);
const alerts = new Alerts({ sound: byId("sound"), vibration: byId("vibration") });
const arrived = (record) => {
  const news = (record.kind === "said" || record.kind === "file") && record.member !== state.you;
  if (news && state.caughtUp) {
    alerts.arrived();
    views.arrived();
  }
};
const onRecord = (record) => state.add(record) && arrived(record);
const outbox = new Outbox({ path, seal, state, shelves, onRecord });
const act = {
  again: (message) => outbox.again(message),
  takeBack: (message) => {
    composer?.put(outbox.takeBack(message));
    composer?.focus();
  },
};
const people = new People({ place: byId("people"), state });
const views = new Views({ state, path, act });
const form = byId("say");
const say = (text) => {
  outbox.say(text);
  views.toEnd();
};
const composer = form && new Composer({ form, field: byId("text"), shelves, path, seal, say });

state.addEventListener("change", () => {
  people.show();
  views.show();
  const typing = byId("typing");
  if (typing && typing.textContent !== typingLine(state)) {
    typing.textContent = typingLine(state);
  }
  if (byId("title").textContent !== state.audience.title) {
    byId("title").textContent = state.audience.title;
    alerts.setTitle(state.audience.title);
  }
});

const status = byId("status");
const ENDINGS = {
  closed: () => t("This chat is closed. You can still read it."),
  left: () => t("You have left this chat."),
  gone: () => t("This link does not lead to the chat any more. If you were sent a new one, open that."),
  forgotten: () => t("This chat is over. Nothing of it was kept."),
};

function ended(how) {
  const why = how === "gone" && !audience.recorded ? "forgotten" : how;
  outbox.stop();
  if (why === "forgotten") {
    state.forget();
  }
  status.className = "status ended";
  status.replaceChildren(ENDINGS[why]());
  if (why === "left") {
    status.append(element("a", { href: location.href }, t("Back to the invitation")));
  }
  byId("compose")?.setAttribute("hidden", "");
}

const tell = {
  record: arrived,
  connected: () => {
    status.textContent = "";
  },
  lost: () => {
    const told = t("Connection lost, trying again…");
    if (status.textContent !== told) {
      status.textContent = told;
    }
  },
  ended,
};

closeLikeAMenu(byId("menu"));
new Seen({ path, seal, state });
if (form) {
  outbox.restore();
  const [place, field, drop, input] = [byId("uploads"), byId("file"), byId("drop"), byId("text")];
  new Files({ path, seal, place, field, drop, input, onRecord });
}
window.addEventListener("beforeunload", (event) => {
  if (!audience.recorded && !state.over && state.pending.length > 0) {
    event.preventDefault(); // of such a chat nothing is kept, so what is not sent yet would be lost
  }
});
if (byId("mails")) {
  bindMails({ button: byId("mails"), path, seal, state });
}
if (form && !matchMedia("(pointer: coarse)").matches) {
  composer.focus(); // on a phone it would bring up the keyboard over the talk
}
new Line({ path, state, tell }).run();
