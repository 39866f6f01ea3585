// Shows the button that signs in with a passkey, where the browser can.
import { able, present } from "./passkey.js";

document.querySelectorAll("form[data-passkey]").forEach((form) => {
  form.hidden = !able;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const refusal = form.querySelector("[data-refusal]");
    const button = form.querySelector("[type=submit]");
    refusal.hidden = true;
    button.disabled = true;
    try {
      const { to } = await present(form);
      location.assign(to);
    } catch {
      refusal.hidden = false;
      button.disabled = false;
      button.focus();
    }
  });
});
