// Suggests published articles while one types into a field that wants the address of one.
import { ask } from "./post.js";

const PAUSE = 200;

function option({ path, headline }) {
  const one = document.createElement("option");
  one.value = path;
  one.label = headline;
  return one;
}

for (const field of document.querySelectorAll("[data-articles] input")) {
  const list = document.createElement("datalist");
  list.id = `${field.id}-articles`;
  field.after(list);
  field.setAttribute("list", list.id);
  field.autocomplete = "off";
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const typed = field.value.trim();
      const found = typed.length > 1 ? await ask(`/admin/articles/links?q=${encodeURIComponent(typed)}`).catch(() => []) : [];
      if (field.value.trim() === typed) {
        list.replaceChildren(...found.filter((one) => one.path).map(option));
      }
    }, PAUSE);
  });
}
