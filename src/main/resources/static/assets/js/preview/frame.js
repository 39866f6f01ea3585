// The preview: a desk's width is made to fit, so that only the frame scrolls, and links open beside it instead of
// inside the frame.
const DESK = 1280;
const preview = document.querySelector("[data-preview]");
const frame = preview?.querySelector("iframe");

function fit() {
  const scale = preview.classList.contains("preview--desktop") ? Math.min(1, preview.clientWidth / DESK) : 1;
  frame.style.setProperty("--scale", String(scale));
  preview.style.setProperty("--scale", String(scale));
}

function openBeside(event) {
  const link = event.target.closest?.("a[href]");
  if (link && !link.getAttribute("href").startsWith("#")) {
    event.preventDefault();
    window.open(link.href, "_blank", "noopener");
  }
}

function watch() {
  frame.contentDocument?.addEventListener("click", openBeside);
}

if (frame) {
  preview.classList.add("preview--fitted");
  preview.removeAttribute("tabindex");
  fit();
  new ResizeObserver(fit).observe(preview);
  frame.addEventListener("load", watch);
  watch();
}

for (const button of document.querySelectorAll("[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  button.hidden = false;
  field.addEventListener("focus", () => field.select());
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value);
    button.textContent = button.dataset.done;
  });
}
