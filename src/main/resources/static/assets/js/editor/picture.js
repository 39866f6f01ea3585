// The figure dialog: an image of the library, with its alternative text, caption and credit.
import { ask } from "./dialog.js";
import { finder } from "./find.js";
import { insertBlock } from "./insert.js";
import { around } from "./where.js";
import { schema } from "./schema.js";

const { nodes, marks } = schema;
const KINDS = [nodes.figure, nodes.pending];

/** The words of a caption: what is said, and whose the image is. */
function words(caption) {
  const parts = { caption: "", credit: "" };
  caption.forEach((node) => {
    parts[marks.credit.isInSet(node.marks) ? "credit" : "caption"] += node.isText ? node.text : " ";
  });
  return { caption: parts.caption.trim(), credit: parts.credit.trim() };
}

/** A caption with the words; the old one, with all its marks, if it says the same. */
function captioned(answer, old) {
  const before = old ? words(old) : { caption: "", credit: "" };
  if (old && before.caption === answer.caption && before.credit === answer.credit) {
    return old;
  }
  const credit = answer.credit ? [schema.text(answer.credit, [marks.credit.create()])] : [];
  const said = answer.caption ? [schema.text(answer.caption + (answer.credit ? " " : ""))] : [];
  return nodes.caption.create(old?.attrs, [...said, ...credit]);
}

export function pictureDialog(dialog) {
  const field = (name) => dialog.querySelector(`[data-field="${name}"]`);
  const results = dialog.querySelector("[data-results]");
  const status = dialog.querySelector("[data-status]");
  const error = dialog.querySelector("[data-error]");
  let chosen = null;

  function choose(image) {
    chosen = image;
    error.hidden = true;
    results.querySelectorAll("button").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.src === image.src)));
    for (const [name, value] of [["alt", image.alternativeText], ["caption", image.caption], ["credit", image.credit]]) {
      field(name).value ||= value ?? "";
    }
  }

  function show(found, asked) {
    results.replaceChildren(...found.map((image) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "picked";
      button.dataset.src = image.src;
      button.setAttribute("aria-pressed", String(chosen?.src === image.src));
      button.setAttribute("aria-label", image.alternativeText || image.fileName);
      button.title = image.fileName;
      const img = button.appendChild(document.createElement("img"));
      Object.assign(img, { src: image.src, alt: "", loading: "lazy" });
      button.addEventListener("click", () => choose(image));
      const item = document.createElement("li");
      item.append(button);
      return item;
    }));
    status.textContent = found.length ? "" : status.dataset[asked ? "none" : "empty"];
  }

  const find = finder(field("search"), dialog.dataset.source, show);
  field("search").check = () => chosen !== null;

  return async (view, pos) => {
    const found = pos === undefined ? around(view.state, KINDS) : { pos, node: view.state.doc.nodeAt(pos) };
    const old = found?.node;
    const { src, width, height, alt = "" } = old?.attrs ?? {};
    chosen = old?.type === nodes.figure ? { src, width, height } : null;
    const caption = old?.firstChild;
    const asking = ask(dialog, { alt, ...(caption ? words(caption) : {}) });
    find();
    const answer = await asking;
    view.focus();
    if (answer) {
      const size = (value) => (value ? String(value) : null);
      const attrs = { src: chosen.src, alt: answer.alt, width: size(chosen.width), height: size(chosen.height) };
      const figure = nodes.figure.create(attrs, captioned(answer, caption));
      if (old) {
        view.dispatch(view.state.tr.replaceWith(found.pos, found.pos + old.nodeSize, figure));
      }
      else {
        insertBlock(() => figure)(view.state, view.dispatch);
      }
    }
  };
}
