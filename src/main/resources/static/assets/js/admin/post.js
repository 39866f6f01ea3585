// Sends to the newsroom with the token that its forms carry. Somebody whose session has ended signs in again in place,
// and what they sent is sent once more.

import { signInAgain } from "../staff/again.js";

let token = null;

function fromPage() {
  return { header: "X-CSRF-TOKEN", token: document.querySelector("input[name=_csrf]")?.value ?? "" };
}

async function fresh() {
  const answer = await fetch("/connexion/jeton", { headers: { Accept: "application/json" }, cache: "no-store" });
  return answer.ok ? answer.json() : token;
}

function ended(answer) {
  return answer.status === 401 || (answer.redirected && new URL(answer.url).pathname === "/connexion");
}

/**
 * Sends a form's fields (or nothing) and resolves to the answer, whatever its status; rejects when the server cannot be
 * reached. `options.method` is POST unless said otherwise; `options.expired` is told when the session has ended.
 */
export async function post(url, body, options = {}) {
  const send = () => {
    token ??= fromPage();
    return fetch(url, {
      method: options.method ?? "POST",
      body,
      keepalive: options.keepalive ?? false,
      headers: { Accept: "application/json", "X-Requested-With": "fetch", [token.header]: token.token },
    });
  };
  let answer = await send();
  if (answer.status === 403 && !options.keepalive) {
    token = await fresh();
    answer = await send();
  }
  if (ended(answer) && !options.keepalive) {
    options.expired?.();
    token = await signInAgain();
    answer = await send();
  }
  return answer;
}

/**
 * Asks for JSON; resolves to null when there is none.
 */
export async function ask(url) {
  const answer = await fetch(url, { headers: { Accept: "application/json", "X-Requested-With": "fetch" } });
  return answer.ok && answer.headers.get("Content-Type")?.includes("json") ? answer.json() : null;
}
