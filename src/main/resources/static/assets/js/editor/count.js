// Words, characters and reading time, counted as the server counts them.
const PER_MINUTE = 225;
const NO_BREAK = "\u00a0\u202f";
const SEPARATOR = /[\s\u0085\u2028\u2029–—]/;
const IDEOGRAPH = /\p{Ideographic}/u;
const LETTER = /[\p{L}\p{Nd}]/u;
const kept = new WeakMap();

/** The text as readers read it: a line for each block, without marks of notes and bare addresses. */
function plain(node) {
  if (node.isText) {
    return node.text;
  }
  if (node.type.name === "hard_break") {
    return "\n";
  }
  const title = node.type.name === "embed" && node.attrs.title !== node.attrs.href ? `${node.attrs.title}\n` : "";
  let text = title;
  node.forEach((child) => (text += plain(child)));
  return node.isBlock ? `${text}\n` : text;
}

export function words(text) {
  let count = 0;
  let counted = false;
  const points = [...text];
  points.forEach((point, index) => {
    const inNumber = NO_BREAK.includes(point) && /\p{Nd}/u.test(points[index - 1] ?? "") && /\p{Nd}/u.test(points[index + 1] ?? "");
    if (SEPARATOR.test(point) && !inNumber) {
      counted = false;
    }
    else if (IDEOGRAPH.test(point) || (!counted && LETTER.test(point))) {
      count += 1;
      counted = true;
    }
  });
  return count;
}

function measure(block) {
  if (!kept.has(block)) {
    const text = plain(block).replace(/\u00ad/g, "");
    kept.set(block, { words: words(text), characters: [...text.replace(/\s*\n\s*/g, "")].length });
  }
  return kept.get(block);
}

export function count(doc) {
  const sum = { words: 0, characters: 0 };
  doc.forEach((block) => {
    const own = measure(block);
    sum.words += own.words;
    sum.characters += own.characters;
  });
  return { ...sum, minutes: Math.max(1, Math.floor((sum.words + Math.floor(PER_MINUTE / 2)) / PER_MINUTE)) };
}

/** Shows the figures in the line, with one form for one and another for several. */
export function showCount(line, doc, language) {
  const figures = count(doc);
  const number = new Intl.NumberFormat(language);
  for (const part of line.querySelectorAll("[data-count]")) {
    const value = figures[part.dataset.count];
    part.textContent = (value === 1 || (value === 0 && language.startsWith("fr")) ? part.dataset.one : part.dataset.many)
      .replace("#", number.format(value));
  }
}
