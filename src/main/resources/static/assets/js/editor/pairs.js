// Footnotes of word processors: two anchors that lead to each other, the second at the beginning of the note.
const MARK = /^[[(]?(\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡]{1,3})[\])]?[.:)]?$/;

function name(anchor) {
  return anchor.id || anchor.getAttribute("name") || "";
}

function target(anchor) {
  return anchor.getAttribute("href")?.replace(/^[^#]*#/, "#") ?? "";
}

export function pairNotes(root) {
  const anchors = [...root.querySelectorAll("a[href*='#']")].filter((anchor) => name(anchor) && MARK.test(anchor.textContent.trim()));
  const byName = new Map(anchors.map((anchor) => [`#${name(anchor)}`, anchor]));
  const done = new Set();
  const list = root.ownerDocument.createElement("ol");
  list.className = "footnotes";
  for (const reference of anchors) {
    const head = byName.get(target(reference));
    const note = head?.closest("p, div, li");
    if (!note || head === reference || done.has(head) || done.has(reference) || byName.get(target(head)) !== reference || note.contains(reference)) {
      continue;
    }
    done.add(head).add(reference);
    const key = `pasted-${done.size}`;
    const item = root.ownerDocument.createElement("li");
    item.id = key;
    (head.closest("sup") ?? head).remove();
    item.append(...note.childNodes);
    note.remove();
    list.append(item);
    const sup = root.ownerDocument.createElement("sup");
    sup.className = "footnote-ref";
    const link = sup.appendChild(root.ownerDocument.createElement("a"));
    link.setAttribute("href", `#${key}`);
    link.textContent = reference.textContent;
    (reference.closest("sup") ?? reference).replaceWith(sup);
  }
  if (list.children.length) {
    root.querySelectorAll("hr").forEach((rule) => !rule.nextElementSibling?.textContent.trim() && rule.remove());
    root.append(list);
  }
}
