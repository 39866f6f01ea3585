// The help: every shortcut, as it is typed on this machine.
import { KEYS, written } from "./keys.js";
import { ask } from "./dialog.js";

export function helpDialog(dialog, bar, shift) {
  const list = dialog.querySelector("[data-keys]");
  const rows = [...bar.querySelectorAll("[data-command]")].filter((button) => KEYS[button.dataset.command]);
  list.replaceChildren(...rows.map((button) => {
    const row = document.createElement("tr");
    const name = row.appendChild(document.createElement("th"));
    name.scope = "row";
    name.textContent = button.getAttribute("aria-label");
    const keys = row.appendChild(document.createElement("td")).appendChild(document.createElement("kbd"));
    keys.textContent = written(KEYS[button.dataset.command], shift);
    return row;
  }));
  return async (view) => {
    await ask(dialog);
    view.focus();
  };
}
