// A list of choices at the cursor.

/** Fills the list with labels; the pointer chooses on pressing, so that the text keeps its cursor. */
export function list(menu, labels, choose) {
  menu.replaceChildren(...labels.map((label, index) => {
    const option = document.createElement("li");
    Object.assign(option, { id: `${menu.id}-${index}`, textContent: label, role: "option" });
    option.addEventListener("mousedown", (event) => {
      event.preventDefault();
      choose(index);
    });
    return option;
  }));
}

/** Places the list under the cursor, or over it where there is no room below. */
export function place(menu, caret) {
  const frame = menu.offsetParent.getBoundingClientRect();
  const above = caret.bottom + menu.offsetHeight > innerHeight && caret.top > menu.offsetHeight;
  menu.style.left = `${Math.max(0, Math.min(caret.left - frame.left, frame.width - menu.offsetWidth))}px`;
  menu.style.top = `${(above ? caret.top - menu.offsetHeight - 4 : caret.bottom + 4) - frame.top}px`;
}
