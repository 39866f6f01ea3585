// The menu is open on wide screens and folded on narrow ones; without this module it is always open.
const menu = document.querySelector(".shell__menu");
const narrow = matchMedia("(max-width: 56rem)");

function fold() {
  menu.open = !narrow.matches;
}

if (menu) {
  fold();
  narrow.addEventListener("change", fold);
}
