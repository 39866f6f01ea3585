// Saves a moment after the last key, or every five seconds of steady typing; one request at a time. What is not
// acknowledged stays in the browser and is sent again, ever more patiently.

import { forget, keep, ownKey, seat } from "./local.js";
import { send } from "./send.js";

const IDLE = 1500;
const LONGEST = 5000;
const MOST_PATIENT = 30000;

export class Autosave {
  #form;
  #hear;
  #words;
  #typed = 0;
  #sent = 0;
  #since = 0;
  #timer = 0;
  #wait = 0;
  #running = null;
  #kept = Promise.resolve(true);
  #halted = false;

  /** @param hear told of every state, with the server's receipt where there is one */
  constructor(form, hear) {
    this.#form = form;
    this.#hear = hear;
    form.elements.seat.value = seat;
    this.#words = this.#fields(["edition", "copy"]).toString();
  }

  get dirty() { return this.#typed !== this.#sent; }

  #fields(without = []) {
    const fields = new URLSearchParams(new FormData(this.#form));
    ["_csrf", ...without].forEach((name) => fields.delete(name));
    return fields;
  }

  /** Looks whether something was typed; if so it is kept here, and saved soon. */
  changed() {
    const words = this.#fields(["edition", "copy"]).toString();
    if (words === this.#words) {
      return;
    }
    this.#words = words;
    this.#typed += 1;
    this.#since ||= Date.now();
    this.#kept = keep(this.#form.dataset.member, this.#form.dataset.article, this.#fields().toString());
    if (!this.#halted) {
      this.#later(Math.max(0, Math.min(IDLE, this.#since + LONGEST - Date.now())));
    }
  }

  #later(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), delay);
  }

  /** Saves now; resolves to whether everything typed so far is acknowledged. */
  async save({ parting = false } = {}) {
    this.changed();
    clearTimeout(this.#timer);
    while (this.#running && !parting) {
      await this.#running;
    }
    if (this.dirty) {
      this.#running = this.#send(parting).finally(() => { this.#running = null; });
      await this.#running;
    }
    return !this.dirty;
  }

  async #send(parting) {
    const typed = this.#typed;
    this.#since = 0;
    this.#hear("saving");
    const { state, receipt, final } = await send(this.#form.dataset.keep, this.#fields(), parting, () => this.#hear("expired"));
    this.#halted = state === "expired" || Boolean(final);
    if (state === "away") {
      this.#wait = Math.min(MOST_PATIENT, (this.#wait || 1000) * 2);
      this.#later(this.#wait);
    } else if (state === "saved") {
      this.#acknowledged(receipt, typed);
    }
    this.#hear(state !== "away" ? state : await this.#kept ? "offline" : "unkept", receipt);
  }

  #acknowledged(receipt, typed) {
    this.#sent = typed;
    this.#wait = 0;
    this.#form.elements.edition.value = receipt.edition;
    this.#form.elements.copy.value = receipt.copy;
    if (this.dirty) {
      this.#later(IDLE);
    } else {
      forget(ownKey(this.#form.dataset.article));
    }
  }
}
