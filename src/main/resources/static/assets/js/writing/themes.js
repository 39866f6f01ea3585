// Themes: chips that are found as one types, and made in place once the near ones were looked at.

import { post } from "../admin/post.js";
import { choices } from "./choices.js";
import { ordered } from "./order.js";

export function themes(root, touch, tell) {
  const list = root.querySelector(".tags");
  const input = root.querySelector("[role=combobox]");
  const words = root.dataset;
  const near = root.querySelector("[data-near]");
  root.querySelector("[data-chooser]").hidden = false;

  const add = ordered(list, {
    words: (item) => ({ away: words.remove.replace("%s", item.querySelector("span").textContent) }),
    changed: touch,
    after: input,
  });

  function has(id) {
    return [...list.querySelectorAll("[name=themeIds]")].some((field) => field.value === String(id));
  }

  function chip({ id, name }) {
    near.hidden = true;
    if (!has(id)) {
      const item = document.createElement("li");
      item.className = "tag";
      item.innerHTML = "<input type=\"hidden\" name=\"themeIds\"><span></span>";
      item.querySelector("input").value = id;
      item.querySelector("span").textContent = name;
      add(item);
      tell(words.added.replace("%s", name));
    }
    input.focus();
  }

  async function create(name, sure) {
    const answer = await post(words.create, new URLSearchParams({ name, sure })).catch(() => null);
    const found = answer?.headers.get("Content-Type")?.includes("json") ? await answer.json() : null;
    if (answer?.status === 201) {
      chip(found.made);
    } else if (answer?.status === 200) {
      propose(name, found.near);
    } else {
      tell(found?.says ?? words.failed);
    }
  }

  function propose(name, like) {
    const line = (text, press) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button--quiet";
      button.textContent = text;
      button.addEventListener("click", press);
      item.append(button);
      return item;
    };
    near.querySelector("ul").replaceChildren(...like.map((one) => line(one.name, () => chip(one))),
      line(words.anyway.replace("%s", name), () => create(name, true)));
    near.hidden = false;
    near.querySelector("button").focus();
    tell(near.querySelector("p").textContent);
  }

  choices(input, root.querySelector("[role=listbox]"), {
    find: words.find,
    show: (one) => [one.name],
    take: (one) => (one.offered ? create(one.offered, false) : chip(one)),
    offer: (typed, found) => (words.create && !found.some((one) => one.name.toLowerCase() === typed.toLowerCase())
      ? words.offer.replace("%s", typed) : null),
  });
}
