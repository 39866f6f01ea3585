// "/" at the beginning of an empty paragraph lists what may be inserted; typing narrows the list down.
import { Plugin } from "prosemirror-state";
import { schema } from "./schema.js";
import { list, place } from "./menu.js";

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** What stands behind the slash, or null. */
function asked({ selection, doc }) {
  const { $cursor } = selection;
  const typed = $cursor?.parent.type === schema.nodes.paragraph ? $cursor.parent.textContent : "";
  return doc && typed.startsWith("/") && typed.length < 30 && $cursor.parentOffset === typed.length ? typed.slice(1) : null;
}

export function slash(menu, bar, run) {
  const items = [...bar.querySelectorAll("[data-slash]")].map((button) => {
    const label = button.getAttribute("aria-label");
    return { command: button.dataset.command, label, words: plain(`${label} ${button.dataset.slash}`) };
  });
  let shown = [];
  let at = 0;
  let left = null;

  function close(view) {
    menu.hidden = true;
    view.dom.removeAttribute("aria-activedescendant");
    view.dom.removeAttribute("aria-controls");
  }

  function choose(view, item) {
    const { $cursor } = view.state.selection;
    view.dispatch(view.state.tr.delete($cursor.start(), $cursor.end()));
    close(view);
    run(item.command)(view.state, view.dispatch, view);
  }

  function point(view, index) {
    at = (index + shown.length) % shown.length;
    [...menu.children].forEach((option, each) => option.setAttribute("aria-selected", String(each === at)));
    menu.children[at].scrollIntoView({ block: "nearest" });
    view.dom.setAttribute("aria-activedescendant", menu.children[at].id);
  }

  function draw(view, query) {
    shown = items.filter((item) => plain(query).split(/\s+/).every((word) => item.words.includes(word)));
    if (!shown.length) {
      close(view);
      return;
    }
    list(menu, shown.map((item) => item.label), (index) => choose(view, shown[index]));
    menu.hidden = false;
    place(menu, view.coordsAtPos(view.state.selection.from));
    view.dom.setAttribute("aria-controls", menu.id);
    point(view, 0);
  }

  return new Plugin({
    view: () => ({
      update(view, before) {
        const query = asked(view.state);
        left = query === null ? null : left;
        if (query === null || left !== null || !view.hasFocus()) {
          if (!menu.hidden) {
            close(view);
          }
        }
        else if (!before || before.doc !== view.state.doc || menu.hidden) {
          draw(view, query);
        }
      },
    }),
    props: {
      handleKeyDown(view, event) {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (menu.hidden || event.isComposing) {
          return false;
        }
        if (step) {
          point(view, at + step);
        }
        else if (event.key === "Enter" || event.key === "Tab") {
          choose(view, shown[at]);
        }
        else if (event.key === "Escape") {
          event.stopPropagation();
          left = asked(view.state);
          close(view);
        }
        return Boolean(step) || ["Enter", "Tab", "Escape"].includes(event.key);
      },
      handleDOMEvents: { blur: (view) => close(view) },
    },
  });
}
