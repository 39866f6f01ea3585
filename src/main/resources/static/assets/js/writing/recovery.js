// What a closed browser, a lost connection or a stopped server left in the browser is handed in when the article is opened
// again. Where the article has moved on meanwhile, both texts are shown; nothing newer is hidden.

import { post } from "../admin/post.js";
import { forget, left } from "./local.js";

function compare(form, fields) {
  const other = document.createElement("form");
  other.method = "post";
  other.action = form.dataset.conflict;
  fields.set("_csrf", form.elements._csrf.value);
  for (const [name, value] of fields) {
    const field = document.createElement("textarea");
    field.name = name;
    field.value = value;
    other.append(field);
  }
  other.hidden = true;
  document.body.append(other);
  other.submit();
}

/**
 * Resolves to true when the page is about to be replaced.
 */
export async function recover(form, status) {
  const { member, article, keep } = form.dataset;
  for (const entry of await left(member, article)) {
    const fields = new URLSearchParams(entry.fields);
    status.say("recovering");
    let answer;
    try {
      answer = await post(keep, fields, { method: "PUT" });
    } catch {
      status.say("offline");
      return false;
    }
    if (answer.ok) {
      await forget(entry.key);
      sessionStorage.setItem("tribune-recovered", article);
      location.reload();
      return true;
    }
    if (answer.status === 409) {
      compare(form, fields);
      return true;
    }
  }
  if (sessionStorage.getItem("tribune-recovered") === article) {
    sessionStorage.removeItem("tribune-recovered");
    status.say("recovered");
  }
  return false;
}
