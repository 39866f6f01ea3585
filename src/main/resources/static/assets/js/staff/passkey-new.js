// Makes a passkey with the device at hand.
import { able, make } from "./passkey.js";

document.querySelectorAll("form[data-passkey-new]").forEach((form) => {
  if (!able) {
    return;
  }
  const refusal = form.querySelector("[data-refusal]");
  const button = form.querySelector("[type=submit]");
  form.querySelector("[data-unable]").hidden = true;
  button.disabled = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    refusal.hidden = true;
    try {
      await make(form, form.elements.label.value);
      location.assign("/admin/account");
    } catch {
      refusal.textContent = form.dataset.refused;
      refusal.hidden = false;
      button.disabled = false;
    }
  });
});
