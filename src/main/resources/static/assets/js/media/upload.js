// Files dropped, pasted or chosen are sent one after the other, each with its progress. Without this module the form
// sends them all at once.
import { signInAgain } from "../staff/again.js";

const form = document.querySelector("[data-upload]");
const words = form.dataset;
const list = form.querySelector("[data-upload-list]");
const status = form.querySelector("[data-upload-status]");
const input = form.querySelector("input[type=file]");
const waiting = [];
let [busy, failed] = [false, false];

function line(file) {
  const item = document.createElement("li");
  const name = document.createElement("span");
  const bar = document.createElement("progress");
  const state = document.createElement("span");
  name.textContent = file.name;
  bar.max = file.size || 1;
  bar.value = 0;
  bar.setAttribute("aria-label", file.name);
  item.append(name, bar, state);
  list.append(item);
  return { item, bar, state };
}

function say({ item, bar, state }, text, kind) {
  state.textContent = text;
  item.className = kind ?? "";
  bar.hidden = Boolean(kind);
  if (kind) {
    status.textContent = `${item.firstChild.textContent} – ${text}`;
  }
}

function send(file, shown) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const data = new FormData();
    data.append("files", file, file.name);
    request.open("POST", form.action);
    request.responseType = "json";
    request.setRequestHeader("X-Requested-With", "fetch");
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("X-CSRF-TOKEN", form.querySelector("[name=_csrf]").value);
    request.upload.addEventListener("progress", (event) => { shown.bar.value = event.loaded; });
    request.upload.addEventListener("load", () => say(shown, words.preparing));
    request.addEventListener("loadend", () => resolve(request));
    request.send(data);
  });
}

async function one({ file, shown }) {
  if (file.size > Number(words.mostBytes)) {
    failed = true;
    return say(shown, words.tooLarge, "failed");
  }
  say(shown, words.sending);
  let answer = await send(file, shown);
  if (answer.status === 401) {
    await signInAgain();
    answer = await send(file, shown);
  }
  if (answer.status === 200) {
    return say(shown, words.done, "done");
  }
  failed = true;
  return say(shown, answer.response?.message ?? words.failed, "failed");
}

async function work() {
  busy = true;
  while (waiting.length > 0) {
    await one(waiting.shift());
  }
  busy = false;
  if (!failed) {
    location.assign("/admin/media");
  }
}

function take(files) {
  [...files].forEach((file) => waiting.push({ file, shown: line(file) }));
  if (!busy && waiting.length > 0) {
    work();
  }
}

form.classList.add("drop--alive");
form.querySelector("[data-upload-invitation]").hidden = false;
form.querySelector("button").hidden = true;
input.addEventListener("change", () => { take(input.files); input.value = ""; });
document.addEventListener("paste", (event) => take(event.clipboardData?.files ?? []));
document.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("drop--over"); });
document.addEventListener("dragleave", () => form.classList.remove("drop--over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("drop--over");
  take(event.dataTransfer.files);
});
