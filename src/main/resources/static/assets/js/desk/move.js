// Moves a scheduled article to the day it is dropped on, by sending the form it carries for the keyboard.
const calendar = document.querySelector("[data-calendar]");
let dragged = null;

function day(event) {
  return dragged && event.target.closest("[data-day]");
}

function mark(target) {
  for (const other of calendar.querySelectorAll(".day--target")) {
    other.classList.toggle("day--target", other === target);
  }
  target?.classList.add("day--target");
}

function accepts(target) {
  return target && target.dataset.day >= dragged.querySelector("[name=day]").min && !target.contains(dragged);
}

for (const entry of calendar.querySelectorAll("[data-movable]")) {
  entry.draggable = true;
  const details = entry.querySelector("details");
  details.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && details.open) {
      details.open = false;
      details.querySelector("summary").focus();
    }
  });
  details.addEventListener("toggle", () => {
    // A form that is open must let its fields be selected, and only one is open at a time.
    entry.draggable = !details.open;
    if (details.open) {
      details.querySelector("[name=day]").focus();
      for (const other of calendar.querySelectorAll("details[open]")) {
        other.open = other === details;
      }
    }
  });
}

calendar.addEventListener("dragstart", (event) => {
  dragged = event.target.closest("[data-movable]");
  if (dragged) {
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.querySelector("a").textContent);
    dragged.classList.add("entry--dragged");
  }
});

calendar.addEventListener("dragover", (event) => {
  const target = day(event);
  mark(accepts(target) ? target : null);
  if (accepts(target)) {
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
  }
});

calendar.addEventListener("drop", (event) => {
  const target = day(event);
  if (accepts(target)) {
    event.preventDefault();
    dragged.querySelector("[name=day]").value = target.dataset.day;
    dragged.querySelector("form").requestSubmit();
  }
});

calendar.addEventListener("dragend", () => {
  mark(null);
  dragged?.classList.remove("entry--dragged");
  dragged = null;
});
