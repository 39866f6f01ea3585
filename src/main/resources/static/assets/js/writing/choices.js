// A field that searches as one types: a combobox with a list box, by mouse and by keyboard.
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/

import { ask } from "../admin/post.js";

const PAUSE = 200;

/**
 * @param options.find address that answers a list of choices to `?q=`
 * @param options.show gives the words of a choice: `[name, detail]`
 * @param options.take told of the choice
 * @param options.offer gives a last line for what was typed and found, or null; `take` is told of it as `{ offered }`
 */
export function choices(input, list, { find, show, take, offer = () => null }) {
  let found = [];
  let at = -1;
  let timer = 0;
  let turn = 0;

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    at = -1;
  }

  function mark(index) {
    at = (index + found.length) % found.length;
    [...list.children].forEach((item, each) => item.setAttribute("aria-selected", String(each === at)));
    input.setAttribute("aria-activedescendant", list.children[at].id);
    list.children[at].scrollIntoView({ block: "nearest" });
  }

  function choose(index) {
    const choice = found[index];
    clearTimeout(timer);
    turn += 1;
    input.value = "";
    close();
    take(choice);
  }

  function line(choice, index) {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.role = "option";
    item.className = choice.offered ? "choice choice--offer" : "choice";
    item.setAttribute("aria-selected", "false");
    const [name, detail] = choice.offered ? [choice.words] : show(choice);
    item.append(name);
    if (detail) {
      const small = document.createElement("small");
      small.textContent = detail;
      item.append(" ", small);
    }
    item.addEventListener("pointerdown", (event) => event.preventDefault());
    item.addEventListener("click", () => choose(index));
    return item;
  }

  async function search() {
    const mine = (turn += 1);
    const typed = input.value.trim();
    const answer = typed ? await ask(`${find}?q=${encodeURIComponent(typed)}`).catch(() => null) : null;
    if (mine !== turn) {
      return;
    }
    const last = typed ? offer(typed, answer ?? []) : null;
    found = [...(answer ?? []), ...(last ? [{ offered: typed, words: last }] : [])];
    list.replaceChildren(...found.map(line));
    at = -1;
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!list.hidden && at >= 0) {
        choose(at);
      }
    } else if (["ArrowDown", "ArrowUp"].includes(event.key) && !list.hidden) {
      event.preventDefault();
      mark(event.key === "ArrowDown" ? at + 1 : (at < 0 ? -1 : at - 1));
    }
  });
}
