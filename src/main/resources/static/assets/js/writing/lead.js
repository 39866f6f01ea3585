// The image over the article, chosen among those of the library.

import { ask } from "../admin/post.js";

const PAUSE = 250;

export function lead(root, form, touch) {
  const dialog = root.querySelector("dialog");
  const shown = root.querySelector(".lead-shown");
  const search = dialog.querySelector("input[type=search]");
  const results = dialog.querySelector("ul");
  const none = dialog.querySelector("[data-none]");
  const take = root.querySelector("[data-lead-take]");
  const drop = root.querySelector("[data-lead-drop]");
  let turn = 0;
  let timer = 0;

  root.querySelector("[data-lead-tools]").hidden = false;

  function set(image) {
    form.elements.leadImageId.value = image?.id ?? "";
    shown.replaceChildren();
    if (image) {
      const picture = document.createElement("img");
      Object.assign(picture, { src: image.src, alt: "", width: 320 });
      shown.append(picture);
      form.elements.leadAlternativeText.value = image.alternativeText;
      form.elements.leadCaption.value = image.caption;
      form.elements.leadCredit.value = image.credit;
    }
    drop.hidden = !image;
    root.querySelector("[data-lead-none]").hidden = Boolean(image);
    touch();
  }

  function item(image) {
    const line = document.createElement("li");
    const button = document.createElement("button");
    const picture = document.createElement("img");
    button.type = "button";
    button.className = "lead-choice";
    button.setAttribute("aria-label", image.alternativeText || image.fileName);
    Object.assign(picture, { src: image.src, alt: "", loading: "lazy" });
    const name = document.createElement("span");
    name.textContent = image.fileName;
    button.append(picture, name);
    button.addEventListener("click", () => {
      set(image);
      dialog.close();
    });
    line.append(button);
    return line;
  }

  async function find() {
    const mine = (turn += 1);
    const found = await ask(`${root.dataset.find}?q=${encodeURIComponent(search.value.trim())}`).catch(() => null);
    if (mine === turn) {
      results.replaceChildren(...(found ?? []).map(item));
      none.hidden = Boolean(found?.length);
    }
  }

  search.addEventListener("input", (event) => {
    event.stopPropagation();
    clearTimeout(timer);
    timer = setTimeout(find, PAUSE);
  });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      find();
    }
  });
  take.addEventListener("click", () => {
    dialog.showModal();
    find();
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => take.focus());
  drop.addEventListener("click", () => {
    set(null);
    take.focus();
  });
}
