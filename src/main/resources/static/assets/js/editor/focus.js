// Nothing but the text: the editor fills the window and the rest of the page is out of reach until Escape.
export function focusMode(root, button) {
  let silenced = [];

  function set(on) {
    root.classList.toggle("editor--focus", on);
    document.documentElement.classList.toggle("has-editor-focus", on);
    button.setAttribute("aria-pressed", String(on));
    silenced.forEach((element) => (element.inert = false));
    silenced = [];
    for (let element = root; on && element !== document.body; element = element.parentElement) {
      const others = [...element.parentElement.children].filter((other) => other !== element && !other.inert
        && !other.matches("script, link"));
      others.forEach((other) => (other.inert = true));
      silenced.push(...others);
    }
  }

  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && root.classList.contains("editor--focus") && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      set(false);
    }
  });

  return (state, dispatch, view) => {
    if (dispatch) {
      set(!root.classList.contains("editor--focus"));
      view.focus();
      view.dispatch(view.state.tr.scrollIntoView());
    }
    return true;
  };
}
