// Hands what was typed to the server and says what became of it.

import { post } from "../admin/post.js";

/** What a request that outlives its page may carry. */
const PARTING = 60000;

/**
 * Resolves to `{ state, receipt }`: saved, refused, conflict, expired, or away when the server gave no sensible answer.
 * @param parting the page is being left
 * @param expired told at once when somebody has to sign in again
 */
export async function send(url, fields, parting, expired) {
  let answer;
  try {
    const keepalive = parting && fields.toString().length < PARTING;
    answer = await post(url, fields, { method: "PUT", keepalive, expired });
  } catch (fault) {
    return { state: fault?.message === "Not signed in" ? "expired" : "away" };
  }
  const receipt = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : null;
  if (answer.ok) {
    return receipt ? { state: "saved", receipt } : { state: "away" };
  }
  if (answer.status >= 500 || (answer.status === 401 && parting)) {
    return { state: "away" };
  }
  return { state: answer.status === 409 ? "conflict" : "refused", receipt, final: answer.status !== 422 };
}
