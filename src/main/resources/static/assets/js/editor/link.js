// The link dialog: an address, or one of our own articles.
import { ask } from "./dialog.js";
import { fetchList, finder } from "./find.js";
import { address } from "./address.js";
import { schema } from "./schema.js";

const { link } = schema.marks;

/** The link around the selection, as { from, to, href }. */
export function linkAround(state) {
  const { $from, from, to, empty } = state.selection;
  const { parent, parentOffset } = $from;
  if (!empty || !parent.inlineContent) {
    let href = "";
    state.doc.nodesBetween(from, to, (node) => {
      href ||= link.isInSet(node.marks)?.attrs.href ?? "";
    });
    return { from, to, href };
  }
  const mark = link.isInSet($from.marks()) ?? link.isInSet($from.nodeAfter?.marks ?? []);
  let [start, end] = [parentOffset, parentOffset];
  parent.forEach((node, offset) => {
    if (mark && mark.isInSet(node.marks) && offset <= end && offset + node.nodeSize >= start) {
      start = Math.min(start, offset);
      end = Math.max(end, offset + node.nodeSize);
    }
  });
  return { from: $from.start() + start, to: $from.start() + end, href: mark?.attrs.href ?? "" };
}

export function linkDialog(dialog) {
  const field = (name) => dialog.querySelector(`[data-field="${name}"]`);
  const results = dialog.querySelector("[data-results]");
  const status = dialog.querySelector("[data-status]");
  const proposed = dialog.querySelector("[data-proposed]");
  field("href").check = (value) => address(value) !== null;

  function show(found, words) {
    proposed.hidden = true;
    results.replaceChildren(...found.filter((one) => one.path).slice(0, 8).map((one) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "found";
      const title = button.appendChild(document.createElement("strong"));
      title.textContent = one.headline;
      const detail = button.appendChild(document.createElement("small"));
      detail.textContent = one.path;
      button.addEventListener("click", () => {
        field("href").value = one.path;
        field("text").value ||= title.textContent;
        field("href").focus();
      });
      const item = document.createElement("li");
      item.append(button);
      return item;
    }));
    status.textContent = words && !found.length ? status.dataset.none : "";
  }

  finder(field("search"), dialog.dataset.source, show);

  /** Until words are looked for: articles that resemble the selected ones. */
  async function propose(view, from, to) {
    const article = view.dom.closest("[data-article]")?.dataset.article;
    const text = view.state.doc.textBetween(from, to, " ").trim().slice(0, 2000);
    proposed.hidden = true;
    if (article && text) {
      const found = await fetchList(`/admin/articles/${article}/readings?text=${encodeURIComponent(text)}`);
      if (found.length && !field("search").value) {
        show(found, "");
        proposed.hidden = false;
      }
    }
  }

  return async (view) => {
    const { from, to, href } = linkAround(view.state);
    results.replaceChildren();
    status.textContent = "";
    dialog.querySelector("[data-do=remove]").hidden = !href;
    field("text").closest(".field-row").hidden = from !== to;
    propose(view, from, to);
    const answer = await ask(dialog, { href });
    view.focus();
    const tr = view.state.tr;
    if (answer?.action === "remove") {
      view.dispatch(tr.removeMark(from, to, link));
    }
    else if (answer) {
      const target = address(answer.href);
      const text = answer.text || target;
      const end = from === to ? tr.insertText(text, from) && from + text.length : to;
      view.dispatch(tr.removeMark(from, end, link).addMark(from, end, link.create({ href: target })).removeStoredMark(link).scrollIntoView());
    }
  };
}
