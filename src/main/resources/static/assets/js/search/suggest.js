// Suggests contributors, themes and headlines while one types: a combobox as ARIA 1.2 describes it.
// Without it, the form searches just the same.
const PAUSE = 150;
const SHORTEST = 2;

class Suggestions {
  constructor(place, number) {
    this.place = place;
    this.field = place.querySelector("input[type=search]");
    this.list = document.createElement("ul");
    Object.assign(this.list, { id: `suggestions-${number}`, className: "suggestions", role: "listbox",
      ariaLabel: place.dataset.label, hidden: true });
    this.told = document.createElement("p");
    this.told.className = "visually-hidden";
    this.told.ariaLive = "polite";
    place.append(this.list, this.told);
    this.field.role = "combobox";
    this.field.ariaAutoComplete = "list";
    this.field.ariaExpanded = "false";
    this.field.setAttribute("aria-controls", this.list.id);
    this.field.autocomplete = "off";
    this.field.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.ask().catch(() => this.close()), PAUSE);
    });
    this.field.addEventListener("keydown", (event) => this.press(event));
    this.field.addEventListener("blur", () => this.close());
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.go(event.target.closest("[role=option]")));
  }

  async ask() {
    const typed = this.field.value.trim();
    const answer = typed.length < SHORTEST ? null
      : await fetch(`${this.place.dataset.suggestions}?${new URLSearchParams({ q: typed })}`, { headers: { Accept: "application/json" } });
    if (this.field.value.trim() === typed && document.activeElement === this.field) {
      this.show(answer?.ok ? await answer.json() : []);
    }
  }

  show(suggestions) {
    this.list.replaceChildren(...suggestions.map((one, number) => this.option(one, number)));
    this.list.hidden = suggestions.length === 0;
    this.field.ariaExpanded = String(!this.list.hidden);
    this.mark(null);
    const { one, many } = this.place.dataset;
    this.told.textContent = this.list.hidden ? "" : suggestions.length === 1 ? one : many.replace("{0}", suggestions.length);
  }

  option({ kind, label, detail, path }, number) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${number}`;
    option.role = "option";
    option.className = "suggestion";
    option.dataset.path = path;
    for (const [part, text] of Object.entries({ label, detail, kind })) {
      const words = document.createElement("span");
      words.className = `suggestion__${part}`;
      words.textContent = text;
      option.append(words, " ");
    }
    return option;
  }

  press(event) {
    const options = [...this.list.children];
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if (event.key in steps && options.length > 0 && !this.list.hidden) {
      event.preventDefault();
      // The field itself is a stop between the last option and the first.
      const next = (options.indexOf(this.marked) + 1 + steps[event.key] + options.length + 1) % (options.length + 1);
      this.mark(next === 0 ? null : options[next - 1]);
    } else if (event.key === "Enter" && this.marked && !this.list.hidden) {
      event.preventDefault();
      this.go(this.marked);
    }
  }

  mark(option) {
    this.marked?.removeAttribute("aria-selected");
    this.marked = option;
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", option?.id ?? "");
  }

  go(option) {
    if (option) location.assign(option.dataset.path);
  }

  close() {
    clearTimeout(this.waiting);
    this.show([]);
  }
}

document.querySelectorAll("[data-suggestions]").forEach((place, number) => new Suggestions(place, number));
