// Files dropped, pasted or chosen are sent one after the other, each with its progress. Without this module the form
// sends them all at once.
import { send } from "./send.js";

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

async function one({ file, shown }) {
  const { message } = await send(file, words, (stage, share) => {
    shown.bar.value = share;
    say(shown, words[stage]);
  });
  failed ||= Boolean(message);
  say(shown, message ?? words.done, message ? "failed" : "done");
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
