// The edit page: without this module its form is saved by its button; with it, by itself.

import { Autosave } from "./autosave.js";
import { Status, complain } from "./status.js";
import { attend } from "./company.js";
import { forget } from "./local.js";
import { recover } from "./recovery.js";
import { side } from "./side.js";
import { verbs } from "./verbs.js";

const form = document.querySelector("form[data-writing]");
const status = new Status(form);
const conflict = form.querySelector("[data-writing-conflict]");
let leaving = false;

const autosave = new Autosave(form, (state, receipt) => {
  status.say(state, receipt?.says);
  complain(form, receipt?.errors ?? {});
  if (state === "conflict" && conflict.hidden) {
    conflict.querySelector("p").textContent = receipt?.says ?? "";
    conflict.hidden = false;
  }
  if (receipt?.state && receipt.state !== form.dataset.state) {
    form.querySelector("[data-writing-moved]").hidden = false;
  }
  form.dispatchEvent(new CustomEvent("writing:state", { detail: { state, receipt } }));
});

function listen() {
  form.addEventListener("input", () => autosave.changed());
  form.addEventListener("change", () => autosave.changed());
  form.addEventListener("focusout", () => autosave.dirty && status.state !== "conflict" && autosave.save());
  form.querySelector("[data-writing-again]").addEventListener("click", () => autosave.save());
  addEventListener("online", () => autosave.save());
  addEventListener("pagehide", () => autosave.dirty && autosave.save({ parting: true }));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && autosave.dirty) {
      autosave.save({ parting: true });
    }
  });
  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      document.activeElement?.dispatchEvent(new FocusEvent("blur"));
      autosave.save();
    }
  });
  addEventListener("beforeunload", (event) => {
    if (!leaving && autosave.dirty && status.state === "unkept") {
      event.preventDefault();
    }
  });
}

// Every form of the page, the verbs among them, goes only after what was typed has arrived, and not before this event is
// over: until then browsers ignore another sending.
function hold(event) {
  const sent = event.target;
  const button = event.submitter;
  if (event.defaultPrevented || leaving || sent.method !== "post" || button?.hasAttribute("data-writing-compare")
      || !sent.closest("[data-writing-desk]")) {
    leaving ||= button?.hasAttribute("data-writing-compare") ?? false;
    return;
  }
  event.preventDefault();
  autosave.save().then((safe) => setTimeout(() => {
    if (safe || (status.state === "conflict" && sent === form)) {
      leaving = true;
      sent.requestSubmit(button);
    } else {
      form.querySelector("[data-writing-state]").scrollIntoView({ block: "nearest" });
    }
  }));
}

async function begin() {
  status.say("untouched");
  if (form.dataset.settled) {
    await forget(`${form.dataset.article}/${form.dataset.settled}`);
  }
  side(form, (text) => status.tell(text));
  form.inert = true;
  const replaced = await recover(form, status);
  if (!replaced) {
    form.inert = false;
    listen();
    document.addEventListener("submit", hold);
    verbs(form, document.querySelector("[data-verbs]"), autosave);
    attend(form);
    form.dataset.ready = "";
  }
}

begin();
