// Sends one file to the library, telling how far it is.
import { signInAgain } from "../staff/again.js";

const ADDRESS = "/admin/media";

function request(file, token, progress) {
  return new Promise((resolve) => {
    const sending = new XMLHttpRequest();
    const data = new FormData();
    data.append("files", file, file.name);
    sending.open("POST", ADDRESS);
    sending.responseType = "json";
    sending.setRequestHeader("X-Requested-With", "fetch");
    sending.setRequestHeader("Accept", "application/json");
    sending.setRequestHeader("X-CSRF-TOKEN", token);
    sending.upload.addEventListener("progress", (event) => progress("sending", event.loaded / (event.total || 1)));
    sending.upload.addEventListener("load", () => progress("preparing", 1));
    sending.addEventListener("loadend", () => resolve(sending));
    sending.send(data);
  });
}

/** Another tab may have signed in since this page was opened. */
async function freshToken() {
  const answer = await fetch("/connexion/jeton", { headers: { Accept: "application/json" }, cache: "no-store" });
  return answer.ok ? (await answer.json()).token : "";
}

/**
 * Resolves to `{ image }` as the library knows it, or to `{ message }` that says why it was not taken.
 * @param words an element's data: mostBytes, tooLarge, failed
 * @param progress told `("sending" | "preparing", share of 1)`
 */
export async function send(file, words, progress) {
  if (file.size > Number(words.mostBytes)) {
    return { message: words.tooLarge };
  }
  progress("sending", 0);
  let answer = await request(file, document.querySelector("input[name=_csrf]")?.value ?? "", progress);
  try {
    if (answer.status === 401) {
      answer = await request(file, (await signInAgain()).token, progress);
    }
    else if (answer.status === 403) {
      answer = await request(file, await freshToken(), progress);
    }
  }
  catch {
    return { message: words.failed };
  }
  return answer.status === 200 ? { image: answer.response } : { message: answer.response?.message ?? words.failed };
}
