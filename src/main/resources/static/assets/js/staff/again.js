// Asks to sign in again without leaving the page. `signInAgain()` gives a promise of `{header, token}`: the
// token to send from now on, kept at once when somebody else's tab has signed in meanwhile. It is rejected when the dialog
// is closed without signing in.
let asking = null;

export function signInAgain() {
  asking ??= ask().finally(() => { asking = null; });
  return asking;
}

async function ask() {
  const known = await freshToken();
  const template = document.querySelector("#sign-in-again");
  const owner = template.content.querySelector("[name=email]").value;
  if (known.email && (!owner || known.email === owner)) {
    return renew(known);
  }
  const dialog = document.importNode(template.content, true).querySelector("dialog");
  const before = document.activeElement;
  document.body.append(dialog);
  try {
    return await signedIn(dialog);
  } finally {
    dialog.remove();
    before?.focus?.();
  }
}

function signedIn(dialog) {
  return new Promise((resolve, reject) => {
    const form = dialog.querySelector("form");
    dialog.querySelector("[data-later]").addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => reject(new Error("Not signed in")));
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = form.querySelector("[type=submit]");
      button.disabled = true;
      try {
        const refusal = await send(form);
        if (refusal) {
          complain(form, refusal);
        } else {
          resolve(renew(await freshToken()));
          dialog.close();
        }
      } catch {
        complain(form, { message: form.dataset.failed });
      } finally {
        button.disabled = false;
      }
    });
    dialog.showModal();
    (form.elements.email.value ? form.elements.password : form.elements.email).focus();
  });
}

async function send(form) {
  const { header, token } = await freshToken();
  const { email, password, code } = form.elements;
  const response = await fetch("/connexion/en-place", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", [header]: token },
    body: JSON.stringify({ email: email.value, password: password.value, code: code.value,
      language: document.documentElement.lang }),
  });
  return response.ok ? null : response.json();
}

function complain(form, { message, field }) {
  const error = form.querySelector("#again-error");
  error.textContent = message;
  error.hidden = !message;
  if (field === "code") {
    form.querySelector("[data-code]").hidden = false;
  }
  const wrong = form.elements[field ?? "password"];
  wrong.setAttribute("aria-describedby", "again-error");
  wrong.select();
  wrong.focus();
}

async function freshToken() {
  const response = await fetch("/connexion/jeton", { headers: { Accept: "application/json" }, cache: "no-store" });
  if (!response.ok) {
    throw new Error(`No token: ${response.status}`);
  }
  return response.json();
}

// Every form of the page goes on with the new token.
function renew({ header, token }) {
  document.querySelectorAll("input[name=_csrf]").forEach((input) => { input.value = token; });
  document.querySelectorAll("meta[name=csrf]").forEach((meta) => { meta.content = token; });
  return { header, token };
}
