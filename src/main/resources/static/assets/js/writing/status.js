// Says how the text is kept: always to the eye, and aloud only when that changes for better or worse.

export class Status {
  #shown;
  #aloud;
  #again;
  #words;
  #state = "";

  constructor(form) {
    this.#shown = form.querySelector("[data-writing-state]");
    this.#aloud = form.querySelector("[data-writing-aloud]");
    this.#again = form.querySelector("[data-writing-again]");
    this.#words = this.#shown.dataset;
  }

  /**
   * @param state saving, saved, offline, unkept, expired, conflict or refused
   * @param sentence of the server, where it has one
   */
  say(state, sentence) {
    const text = sentence ?? this.#words[state] ?? "";
    this.#shown.textContent = text;
    this.#shown.dataset.state = state;
    this.#again.hidden = state !== "expired";
    if (state !== "saving" && state !== this.#state) {
      const routine = state === "saved" && ["", "waiting"].includes(this.#state);
      this.#aloud.textContent = routine ? "" : text;
      this.#state = state;
    }
  }

  /** Says something aloud that is not about keeping the text. */
  tell(text) {
    this.#aloud.textContent = text;
  }

  get state() {
    return this.#state;
  }
}

/**
 * Puts what the server found wrong beside the fields, and takes away what it no longer finds.
 */
export function complain(form, errors) {
  form.querySelectorAll("[data-writing-error]").forEach((error) => error.remove());
  form.querySelectorAll("[data-writing-wrong]").forEach((field) => {
    field.removeAttribute("aria-invalid");
    delete field.dataset.writingWrong;
  });
  for (const [name, text] of Object.entries(errors)) {
    const field = form.querySelector(`[name="${CSS.escape(name)}"], [name^="${CSS.escape(name)}["]`);
    const row = field?.closest(".field-row, fieldset, .writing-part__in") ?? form.querySelector(".writing-sheet");
    const error = document.createElement("p");
    error.className = "error";
    error.dataset.writingError = name;
    error.textContent = text;
    row.append(error);
    if (field) {
      field.setAttribute("aria-invalid", "true");
      field.dataset.writingWrong = "";
      const part = field.closest("details");
      if (part) {
        part.open = true;
      }
    }
  }
}
