// What a figure of another page says besides its caption joins the caption.
const SHOWN = "img, figure, table, figcaption, iframe";

export function gather(figure) {
  const card = figure.matches(".embed") ? figure.querySelector(":scope > a[href]") : null;
  const alternative = figure.matches(".pending") ? figure.querySelector(":scope > p") : null;
  if (!card && !alternative && !figure.querySelector("img")) {
    return;
  }
  const words = [...figure.childNodes].filter((node) => node !== card && node !== alternative && node.textContent.trim()
    && !node.matches?.(SHOWN) && !node.querySelector?.(SHOWN));
  for (const node of words) {
    const caption = figure.querySelector("figcaption") ?? figure.appendChild(figure.ownerDocument.createElement("figcaption"));
    const inner = node.nodeType === Node.TEXT_NODE ? [node.textContent] : [...node.childNodes];
    node.remove();
    caption.append(caption.textContent ? " " : "", ...inner);
  }
}
