// Signatures: contributors found by name and organisation, in order, with the role and organisation as readers see them.

import { post } from "../admin/post.js";
import { choices } from "./choices.js";
import { ordered } from "./order.js";

export function signatures(root, touch, tell) {
  const list = root.querySelector(".signatures");
  const input = root.querySelector("[role=combobox]");
  const template = root.querySelector("template");
  const words = root.dataset;
  const maker = root.querySelector("[data-maker]");
  root.querySelector("[data-chooser]").hidden = false;

  // The server reads them by number, and labels name their fields.
  function number() {
    [...list.children].forEach((item, index) => {
      item.querySelectorAll("[data-field]").forEach((field) => {
        field.name = `signatures[${index}].${field.dataset.field}`;
        if (field.type !== "hidden") {
          field.id = `signature-${index}-${field.dataset.field}`;
          field.closest(".field-row").querySelector("label").htmlFor = field.id;
        }
      });
    });
    touch();
  }

  const name = (item) => item.querySelector(".signature__name span").textContent;
  const add = ordered(list, {
    words: (item) => Object.fromEntries(["up", "down", "away"].map((kind) => [kind, words[kind].replace("%s", name(item))])),
    changed: number,
    after: input,
  });

  function sign(person) {
    const known = [...list.querySelectorAll("[data-field=contributorId]")].some((field) => field.value === String(person.id));
    if (!known) {
      const item = document.importNode(template.content, true).firstElementChild;
      item.querySelector(".signature__name span").textContent = person.name;
      for (const [field, value] of [["contributorId", person.id], ["role", person.role], ["organisation", person.organisation]]) {
        item.querySelector(`[data-field=${field}]`).value = value;
      }
      add(item);
      tell(words.added.replace("%s", person.name));
    }
    input.focus();
  }

  choices(input, root.querySelector("[role=listbox]"), {
    find: words.find,
    show: (one) => [one.name, [one.role, one.organisation].filter(Boolean).join(", ")],
    take: (one) => (one.offered ? make(one.offered) : sign(one)),
    offer: (typed) => (maker ? words.offer.replace("%s", typed) : null),
  });

  function make(typed) {
    const space = typed.indexOf(" ");
    const fields = Object.fromEntries([...maker.querySelectorAll("[data-new]")].map((field) => [field.dataset.new, field]));
    fields.firstName.value = space > 0 ? typed.slice(0, space) : "";
    fields.lastName.value = typed.slice(space + 1);
    maker.hidden = false;
    fields[space > 0 ? "role" : "firstName"].focus();
  }

  async function create() {
    const fields = new URLSearchParams([...maker.querySelectorAll("[data-new]")].map((field) => [field.dataset.new, field.value]));
    const answer = await post(words.create, fields).catch(() => null);
    const found = answer?.headers.get("Content-Type")?.includes("json") ? await answer.json() : null;
    const error = maker.querySelector(".error");
    error.hidden = answer?.status === 201;
    if (answer?.status === 201) {
      maker.hidden = true;
      sign(found.made);
    } else {
      error.textContent = found?.says ?? words.failed;
    }
  }

  maker?.querySelector("[data-make]").addEventListener("click", create);
  maker?.querySelector("[data-drop]").addEventListener("click", () => {
    maker.hidden = true;
    input.focus();
  });
}
