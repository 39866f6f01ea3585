// Says who else has the article open, and tells them that one is here; forgotten soon after the page is left.

import { post, quietly } from "../admin/post.js";
import { seat } from "./local.js";

const BEAT = 15000;
const STILL_WRITING = 30000;

export function attend(form) {
  const shown = document.querySelector("[data-company]");
  const url = form.dataset.presence;
  let wrote = 0;

  function fields() {
    return new URLSearchParams({ seat, writing: Date.now() - wrote < STILL_WRITING });
  }

  async function beat() {
    if (document.visibilityState === "hidden" || document.querySelector("dialog[open]")) {
      return;
    }
    try {
      const answer = await quietly(url, fields());
      if (answer.ok) {
        const text = (await answer.json()).join(" ");
        if (shown.textContent !== text) {
          shown.textContent = text;
        }
      }
    } catch {
      // Who is there is not worth a word while the server is away.
    }
  }

  const leave = () => post(url, new URLSearchParams({ seat }), { method: "DELETE", keepalive: true }).catch(() => {});

  form.addEventListener("input", () => { wrote = Date.now(); });
  document.addEventListener("visibilitychange", beat);
  addEventListener("pagehide", () => leave());
  beat();
  return setInterval(beat, BEAT);
}
