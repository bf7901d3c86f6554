// "Mails when I am away": a switch that the host keeps, so it also follows what a mail's own button did.

import { ask } from "./asking.js";

export function bindMails({ button, path, seal, state }) {
  const show = () => button.setAttribute("aria-checked", String(!state.audience.mails_stopped));
  state.addEventListener("change", show);
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const fields = { seal, on: state.audience.mails_stopped ? "1" : "0" };
      const told = await ask(`${path}/stop-mails`, { method: "POST", fields });
      state.setAudience({ ...state.audience, mails_stopped: told.mails_stopped });
    } catch {
      show(); // it stays as it was
    }
    button.disabled = false;
  });
}
