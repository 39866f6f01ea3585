// The toolbar: one stop for the Tab key, arrows inside; buttons show what is set where the cursor is.
// https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
import { closeHistory } from "prosemirror-history";
import { Plugin } from "prosemirror-state";
import { around, isActive } from "./where.js";
import { KEYS, written } from "./keys.js";
import { schema } from "./schema.js";

const TOGGLES = /^(h[234]|strong|em|sub|sup|code|bullet|ordered|quote|pull|codeblock|link|focus)$/;

export function toolbar(bar, run, shift) {
  const buttons = [...bar.querySelectorAll("[data-command]")];
  const tableBar = bar.querySelector("[data-table-tools]");
  for (const button of buttons) {
    const keys = KEYS[button.dataset.command];
    const label = button.getAttribute("aria-label");
    button.title = keys ? `${label} (${written(keys, shift)})` : label;
    if (TOGGLES.test(button.dataset.command)) {
      button.setAttribute("aria-pressed", "false");
    }
  }
  buttons[0].tabIndex = 0;

  function usable() {
    return buttons.filter((button) => button.checkVisibility());
  }

  function go(button) {
    buttons.forEach((each) => (each.tabIndex = each === button ? 0 : -1));
    button.focus();
    button.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  return new Plugin({
    view(view) {
      const leave = new AbortController();
      const listen = (type, listener) => bar.addEventListener(type, listener, { signal: leave.signal });
      // The text keeps the selection while a button is pressed.
      listen("mousedown", (event) => event.preventDefault());
      listen("click", (event) => {
        const button = event.target.closest("[data-command]");
        if (button && button.getAttribute("aria-disabled") !== "true") {
          view.dispatch(closeHistory(view.state.tr));
          run(button.dataset.command)(view.state, view.dispatch, view);
          if (event.detail > 0 && !document.querySelector("dialog[open]")) {
            view.focus();
          }
        }
      });
      listen("keydown", (event) => {
        const all = usable();
        const at = all.indexOf(document.activeElement);
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
        if (to !== undefined) {
          event.preventDefault();
          go(all[to % all.length]);
        }
        else if (event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          view.focus();
        }
      });
      let frame = 0;
      const draw = () => {
        frame = 0;
        tableBar.hidden = !around(view.state, [schema.nodes.table_block]);
        for (const button of buttons) {
          const { command } = button.dataset;
          button.setAttribute("aria-disabled", String(!run(command)(view.state, undefined, view)));
          if (button.hasAttribute("aria-pressed") && command !== "focus") {
            button.setAttribute("aria-pressed", String(isActive(view.state, command)));
          }
        }
      };
      draw();
      return {
        update: (_, before) => {
          if (!frame && !(before && before.doc === view.state.doc && before.selection.eq(view.state.selection) && before.storedMarks === view.state.storedMarks)) {
            frame = requestAnimationFrame(draw);
          }
        },
        destroy: () => leave.abort(),
      };
    },
    props: {
      handleKeyDown(view, event) {
        const wanted = event.altKey && event.key === "F10";
        if (wanted) {
          event.preventDefault();
          go(buttons.find((button) => button.tabIndex === 0 && button.checkVisibility()) ?? usable()[0]);
        }
        return wanted;
      },
    },
  });
}
