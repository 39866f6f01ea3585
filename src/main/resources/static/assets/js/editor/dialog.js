// A dialog that asks for a few things. Its fields have no names, for they are no part of the form around it.

/** Opens the dialog with the values; answers { action, ...values }, or null when it is left. */
export function ask(dialog, values = {}) {
  const fields = [...dialog.querySelectorAll("[data-field]")];
  const error = dialog.querySelector("[data-error]");
  for (const field of fields) {
    const value = values[field.dataset.field];
    field[field.type === "checkbox" ? "checked" : "value"] = value ?? (field.type === "checkbox" ? false : field.dataset.initial ?? "");
    field.removeAttribute("aria-invalid");
  }
  if (error) {
    error.hidden = true;
  }
  return new Promise((resolve) => {
    const leave = new AbortController();
    const finish = (answer) => {
      leave.abort();
      fields.forEach((field) => field.type !== "checkbox" && (field.value = ""));
      resolve(answer);
    };
    const listen = (type, listener) => dialog.addEventListener(type, listener, { signal: leave.signal });
    const act = (action) => {
      const wrong = action === "ok" ? fields.find((field) => !fits(field)) : null;
      if (wrong) {
        fields.forEach((field) => (field === wrong ? field.setAttribute("aria-invalid", "true") : field.removeAttribute("aria-invalid")));
        if (error) {
          error.textContent = wrong.dataset.complaint ?? "";
          error.hidden = false;
        }
        wrong.focus();
        return;
      }
      const read = (field) => [field.dataset.field, field.type === "checkbox" ? field.checked : field.value.trim()];
      const answer = action === "cancel" ? null : { action, ...Object.fromEntries(fields.map(read)) };
      dialog.close();
      finish(answer);
    };
    listen("click", (event) => {
      const button = event.target.closest("[data-do]");
      if (button) {
        act(button.dataset.do);
      }
    });
    listen("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" && event.target.matches("input") && !event.defaultPrevented && !event.isComposing) {
        event.preventDefault();
        act("ok");
      }
    });
    for (const type of ["input", "change"]) {
      listen(type, (event) => event.stopPropagation());
    }
    // The event comes later than the closing: that of the time before may come when the dialog is open again.
    listen("close", () => dialog.open || finish(null));
    dialog.showModal();
    (fields[0] ?? dialog.querySelector("h2")).focus();
    fields[0]?.select?.();
    dialog.scrollTop = 0;
  });
}

function fits(field) {
  return field.closest("[hidden]") || ((field.dataset.required === undefined || field.disabled || field.value.trim()) && (!field.check || field.check(field.value.trim()))
    && field.validity.valid);
}
