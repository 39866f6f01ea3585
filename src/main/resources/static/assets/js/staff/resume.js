// Asks to sign in, then sends the form whose session had ended. Without this module one signs in in another tab.
import { signInAgain } from "./again.js";

document.querySelectorAll("form[data-resume]").forEach((form) => {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      await signInAgain();
      form.submit();
    } catch {
      form.querySelector("[type=submit]").focus();
    }
  });
});
