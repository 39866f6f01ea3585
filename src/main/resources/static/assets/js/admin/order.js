// Lets a list whose rows have buttons "up" and "down" be ordered by dragging as well: <ol data-order="form-id">.
for (const list of document.querySelectorAll("[data-order]")) {
  const form = document.getElementById(list.dataset.order);
  const ids = () => [...list.children].map((row) => row.dataset.id).join(",");
  const before = ids();
  let dragged = null;

  for (const row of list.children) {
    row.draggable = true;
  }

  list.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("[data-id]");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.id);
    dragged.classList.add("place--dragged");
  });

  list.addEventListener("dragover", (event) => {
    const over = event.target.closest("[data-id]");
    if (!dragged || !over || over.parentElement !== list) {
      return;
    }
    event.preventDefault();
    const box = over.getBoundingClientRect();
    if (over !== dragged) {
      over[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged);
    }
  });

  list.addEventListener("drop", (event) => event.preventDefault());

  list.addEventListener("dragend", () => {
    dragged?.classList.remove("place--dragged");
    dragged = null;
    if (ids() !== before) {
      form.elements.ids.value = ids();
      form.requestSubmit();
    }
  });
}
