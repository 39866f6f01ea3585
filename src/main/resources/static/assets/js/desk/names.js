// Suggests the names of themes and contributors while one types into a field with data-names.
const PAUSE = 200;

async function suggest(field, list) {
  const typed = field.value.trim();
  if (typed.length < 2) {
    list.replaceChildren();
    return;
  }
  const question = new URLSearchParams({ kind: field.dataset.names, q: typed });
  const answer = await fetch(`/admin/articles/names?${question}`, { headers: { Accept: "application/json" } });
  if (!answer.ok || field.value.trim() !== typed) {
    return;
  }
  list.replaceChildren(...(await answer.json()).map(({ value, name, detail }) => {
    const option = document.createElement("option");
    option.value = value;
    option.label = [name, detail].filter(Boolean).join(" – ");
    return option;
  }));
}

for (const field of document.querySelectorAll("[data-names]")) {
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => suggest(field, field.list).catch(() => field.list.replaceChildren()), PAUSE);
  });
}
