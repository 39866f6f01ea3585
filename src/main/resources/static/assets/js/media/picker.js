// Images of the library to choose from: found by words, the newest without, or sent right here.
import { finder } from "../editor/find.js";
import { sending } from "./sending.js";

function button(image, chosen, choose) {
  const item = document.createElement("li");
  const own = item.appendChild(document.createElement("button"));
  own.type = "button";
  own.className = "picked";
  own.dataset.src = image.src;
  own.setAttribute("aria-pressed", String(chosen === image.src));
  own.title = image.fileName;
  const picture = own.appendChild(document.createElement("img"));
  Object.assign(picture, { src: image.thumbnail, alt: "", loading: "lazy", decoding: "async", width: 160, height: 100 });
  const name = own.appendChild(document.createElement("span"));
  name.textContent = image.alternativeText || image.fileName;
  own.addEventListener("click", () => choose(image));
  return item;
}

/**
 * @param root with the controls of `media/_picker :: picker`
 * @param choose told of the image that is chosen
 * @returns `open(src, file)` shows the newest, or sends a file at once; `mark(src)` shows which is chosen; `close()`
 */
export function picker(root, choose) {
  const search = root.querySelector("input[type=search]");
  const results = root.querySelector("[data-results]");
  const status = root.querySelector("[data-status]");
  const dialog = root.closest("dialog");
  let chosen = null;
  let sent = [];

  function mark(src) {
    chosen = src;
    results.querySelectorAll("button").forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.src === src)));
  }

  const line = (image) => button(image, chosen, (one) => {
    mark(one.src);
    choose(one, false);
  });

  const find = finder(search, root.dataset.source, (found, asked) => {
    // What was sent since may be newer than the answer.
    const newer = asked ? [] : sent.filter((image) => !found.some((one) => one.src === image.src));
    const shown = [...newer, ...found];
    results.replaceChildren(...shown.map(line));
    status.textContent = shown.length ? "" : status.dataset[asked ? "none" : "empty"];
  });
  search.addEventListener("input", (event) => event.stopPropagation());

  const { take, clear } = sending(root.querySelector("[data-send]"), dialog ?? root, (image) => {
    sent = [image, ...sent.filter((one) => one.src !== image.src)];
    results.querySelector(`[data-src="${CSS.escape(image.src)}"]`)?.closest("li").remove();
    results.prepend(line(image));
    results.scrollTop = 0;
    status.textContent = "";
    mark(image.src);
    choose(image, true);
  });

  return {
    mark,
    open(src, file) {
      clear();
      sent = [];
      mark(src);
      find();
      if (file) {
        take(file);
      }
    },
    close: clear,
  };
}
