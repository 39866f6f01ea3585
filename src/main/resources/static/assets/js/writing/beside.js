// "Sur le même thème": up to four articles pinned by search and put in order, and those that are never to stand there.

import { choices } from "./choices.js";
import { ordered } from "./order.js";

const PLACES = 4;

function collect(root, list, name, { touch, tell, most, refuse }) {
  const words = root.dataset;
  const input = root.querySelector(`[data-for=${name}]`);
  const title = (item) => item.querySelector("span").textContent;
  const said = (item) => Object.fromEntries((name === "pinned" ? ["up", "down", "away"] : ["away"])
    .map((kind) => [kind, words[kind].replace("%s", title(item))]));
  const full = () => {
    input.disabled = list.children.length >= most;
    root.querySelectorAll("[data-place]").forEach((place) => {
      place.hidden = Number(place.dataset.place) <= root.querySelectorAll("[name=pinned]").length;
    });
  };
  const add = ordered(list, { words: said, changed: () => { full(); touch(); }, after: input });
  choices(input, root.querySelector(`#${input.getAttribute("aria-controls")}`), {
    find: words.find,
    show: (one) => [one.headline, one.state === "PUBLISHED" ? "" : words.unpublished],
    take: (one) => {
      const ids = [...root.querySelectorAll("[name=pinned], [name=banned]")].map((field) => field.value);
      if (!ids.includes(String(one.id)) && String(one.id) !== refuse) {
        const item = document.createElement("li");
        item.className = "pin";
        item.innerHTML = `<input type="hidden" name="${name}"><span></span>`;
        item.querySelector("input").value = one.id;
        item.querySelector("span").textContent = one.headline;
        add(item);
        tell(words.added.replace("%s", one.headline));
      }
      input.focus();
    },
  });
  full();
}

export function beside(root, touch, tell, article) {
  root.querySelectorAll("[data-chooser]").forEach((chooser) => { chooser.hidden = false; });
  collect(root, root.querySelector("[data-pins]"), "pinned", { touch, tell, most: PLACES, refuse: article });
  collect(root, root.querySelector("[data-bans]"), "banned", { touch, tell, most: 100, refuse: article });
}
