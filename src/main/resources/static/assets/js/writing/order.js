// A list whose items are put in order by two buttons each, or by dragging; and taken away by a third.

function button(item, kind, words, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `order__button order__button--${kind}`;
  made.setAttribute("aria-label", words);
  made.title = words;
  made.textContent = { up: "↑", down: "↓", away: "×" }[kind];
  made.addEventListener("click", () => press(item));
  return made;
}

/** A box to be unticked, for want of a script, becomes a field that stays as long as its item. */
function settle(item) {
  const box = item.querySelector("label > input[type=checkbox]");
  if (box) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: box.name, value: box.value });
    box.parentElement.replaceWith(field, box.nextElementSibling);
  }
}

/**
 * @param options.words gives for an item the words of its buttons: `{ up, down, away }`; without `up`, no order
 * @param options.changed told after each change
 * @param options.after the field that gets the focus when the last item is taken away
 */
export function ordered(list, { words, changed, after }) {
  let dragged = null;

  function move(item, back) {
    const other = back ? item.previousElementSibling : item.nextElementSibling;
    if (other) {
      other[back ? "before" : "after"](item);
      item.querySelector(`.order__button--${back ? "up" : "down"}`).focus();
      changed();
    }
  }

  function away(item) {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    (next?.querySelector(".order__button--away") ?? after).focus();
    changed();
  }

  function equip(item) {
    const said = words(item);
    const tools = document.createElement("span");
    tools.className = "order";
    if (said.up) {
      tools.append(button(item, "up", said.up, () => move(item, true)), button(item, "down", said.down, () => move(item, false)));
      item.draggable = true;
      item.addEventListener("dragstart", (event) => {
        dragged = item;
        event.dataTransfer.effectAllowed = "move";
      });
      item.addEventListener("dragend", () => { dragged = null; });
    }
    tools.append(button(item, "away", said.away, away));
    (item.querySelector("[data-tools]") ?? item).append(tools);
    // Text fields in the item can be used with the mouse as ever.
    item.querySelectorAll("input").forEach((field) => {
      field.addEventListener("focus", () => { item.draggable = false; });
      field.addEventListener("blur", () => { item.draggable = Boolean(said.up); });
    });
  }

  list.addEventListener("dragover", (event) => {
    const over = event.target.closest("li");
    if (dragged && over && over !== dragged && over.parentElement === list) {
      event.preventDefault();
      const { top, height } = over.getBoundingClientRect();
      over[event.clientY < top + height / 2 ? "before" : "after"](dragged);
    }
  });
  list.addEventListener("drop", (event) => {
    if (dragged) {
      event.preventDefault();
      changed();
    }
  });
  [...list.children].forEach((item) => {
    settle(item);
    equip(item);
  });
  return (item) => {
    list.append(item);
    equip(item);
    changed();
  };
}
