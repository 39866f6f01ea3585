// Looks things up while one types, a quarter of a second after the last key; an answer that comes late is dropped.
const PAUSE = 250;

/** Calls show(list) with what the address answers to the input's words; no answer is an empty list. */
export function finder(input, address, show) {
  let timer = 0;
  let asked = 0;
  async function find() {
    const turn = (asked += 1);
    const words = input.value.trim();
    const found = await fetchList(`${address}?q=${encodeURIComponent(words)}`);
    if (turn === asked) {
      show(found, words);
    }
  }
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      clearTimeout(timer);
      find();
    }
  });
  return find;
}

/** What an address answers, if it is a list; else an empty one. */
export async function fetchList(url) {
  try {
    const answer = await fetch(url, { headers: { Accept: "application/json", "X-Requested-With": "fetch" } });
    const list = answer.ok ? await answer.json() : [];
    return Array.isArray(list) ? list : [];
  }
  catch {
    return [];
  }
}
