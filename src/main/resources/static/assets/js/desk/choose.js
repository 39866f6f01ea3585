// Lets articles of a page be chosen together: all at once, or from one to another with the shift key.
const boxes = [...document.querySelectorAll(".table__check input")];
const told = document.querySelector("[data-chosen]");
const all = document.createElement("input");
let last = null;

function tell() {
  const chosen = boxes.filter((box) => box.checked).length;
  const words = chosen === 0 ? told.dataset.none : chosen === 1 ? told.dataset.one : told.dataset.many;
  told.textContent = words.replace("{0}", chosen);
  all.checked = chosen === boxes.length;
  all.indeterminate = chosen > 0 && chosen < boxes.length;
  for (const button of document.querySelectorAll("#batch button")) {
    button.disabled = chosen === 0;
  }
}

function choose(event) {
  const box = event.target;
  if (event.shiftKey && last) {
    const [from, to] = [boxes.indexOf(last), boxes.indexOf(box)].sort((one, other) => one - other);
    for (const between of boxes.slice(from, to + 1)) {
      between.checked = box.checked;
    }
  }
  last = box;
  tell();
}

if (told) {
  all.type = "checkbox";
  all.ariaLabel = told.dataset.all;
  all.addEventListener("change", () => {
    for (const box of boxes) {
      box.checked = all.checked;
    }
    tell();
  });
  document.querySelector("thead .table__check").replaceChildren(all);
  for (const box of boxes) {
    box.addEventListener("click", choose);
  }
  // The browser may have kept what was chosen when one comes back to the page.
  addEventListener("pageshow", tell);
  tell();
}
