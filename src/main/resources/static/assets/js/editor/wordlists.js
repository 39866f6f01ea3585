// Word writes lists as paragraphs with a level; here they become lists again.
const ITEM = "[class*='MsoListParagraph'], [data-style*='mso-list:']";

function level(paragraph) {
  return Number(/mso-list:[^;]*level(\d)/.exec(paragraph.dataset.style ?? "")?.[1] ?? 1);
}

/** The sign in front, which Word sets aside as to be ignored, tells a number from a bullet. */
function tag(paragraph) {
  const sign = paragraph.querySelector("[data-style*='mso-list:Ignore']")?.textContent.trim() ?? "";
  return /^(\(?\d+|\(?[a-zA-Z]|\(?[ivxlcIVXLC]+)[.)]/.test(sign) ? "ol" : "ul";
}

export function wordLists(root) {
  const make = (name) => root.ownerDocument.createElement(name);
  const seen = new Set();
  for (const first of root.querySelectorAll(ITEM)) {
    if (seen.has(first) || !first.matches("p, h1, h2, h3, h4, h5, h6, div") || !isItem(first)) {
      continue;
    }
    const open = [];
    for (let next = first; next && isItem(next);) {
      const paragraph = next;
      next = paragraph.nextElementSibling;
      seen.add(paragraph);
      while (open.length > level(paragraph)) {
        open.pop();
      }
      const kind = tag(paragraph);
      if (open.length === level(paragraph) && open.at(-1).localName !== kind) {
        open.pop();
      }
      while (open.length < level(paragraph)) {
        const list = make(open.length + 1 === level(paragraph) ? kind : "ul");
        const around = open.at(-1);
        if (around) {
          (around.lastElementChild ?? around.appendChild(make("li"))).append(list);
        }
        else {
          paragraph.before(list);
        }
        open.push(list);
      }
      const item = open.at(-1).appendChild(make("li"));
      item.append(...paragraph.childNodes);
      paragraph.remove();
    }
  }
}

function isItem(element) {
  return element.matches(ITEM) && /mso-list:(?!\s*(Ignore|none))/.test(element.dataset.style ?? "");
}
