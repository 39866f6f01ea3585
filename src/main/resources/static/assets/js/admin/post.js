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

function send(url, body, options) {
  token ??= fromPage();
  return fetch(url, {
    method: options.method ?? "POST",
    body,
    keepalive: options.keepalive ?? false,
    headers: { Accept: "application/json", "X-Requested-With": "fetch", [token.header]: token.token },
  });
}

/**
 * Sends a form's fields (or nothing) and resolves to the answer, whatever its status; rejects when the server cannot be
 * reached, or when the session has ended and nobody signs in. `options.method` is POST unless said otherwise;
 * `options.expired` is told when the session has ended.
 */
export async function post(url, body, options = {}) {
  let answer = await send(url, body, options);
  if (options.keepalive) {
    return answer;
  }
  if (answer.status === 403) {
    token = await fresh();
    answer = await send(url, body, options);
  }
  if (ended(answer)) {
    options.expired?.();
    token = await signInAgain();
    answer = await send(url, body, options);
  }
  return answer;
}

/**
 * The same for what may well fail: nobody is asked to sign in.
 */
export function quietly(url, body, options = {}) {
  return send(url, body, options);
}

/**
 * Asks for JSON; resolves to null when there is none.
 */
export async function ask(url) {
  const answer = await fetch(url, { headers: { Accept: "application/json", "X-Requested-With": "fetch" } });
  return answer.ok && answer.headers.get("Content-Type")?.includes("json") ? answer.json() : null;
}
