// The typography of the language, as one types; the server applies all of it when the text is saved.
const OPENERS = "([{«“‘’'—–-/";
const VERBATIM = /(:\/\/|^www\.|^mailto:|@|^&#?\w*;?$|^[A-Za-z]:\\)/;

/** The language at a place: null inside a stretch that says another. */
export function languageAt($pos, base) {
  if ($pos.marks().some((mark) => mark.type.name === "foreign")) {
    return null;
  }
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const own = $pos.node(depth).attrs.lang;
    if (own) {
      return own.slice(0, 2).toLowerCase();
    }
  }
  return base.slice(0, 2).toLowerCase();
}

/** In an address or the like, or between backticks that will be code. */
function inVerbatim(before) {
  return count(before, "`") % 2 === 1 || VERBATIM.test(before.split(/[\s\u00a0\u202f«»"]/).at(-1));
}

/** Replaces what the first group matched, or all of it. */
function rule(languages, pattern, replace) {
  return (base) => ({
    pattern,
    apply(state, match, start, end, before) {
      const language = languageAt(state.doc.resolve(end), base);
      const text = languages.includes(language) ? replace(match, before, language) : null;
      if (text === null || text === undefined || inVerbatim(before)) {
        return null;
      }
      const from = end - match.groups.old.length;
      return from < start ? null : state.tr.insertText(text, from, end);
    },
  });
}

function count(text, letter) {
  return text.split(letter).length - 1;
}

function quote(match, before, language) {
  const around = before.slice(0, -1);
  const last = around.at(-1) ?? "";
  const opens = !last || /[\s\u00a0\u202f]/.test(last) || OPENERS.includes(last);
  if (language === "en") {
    const open = count(around, "“") > count(around, "”");
    return opens && !(open && last === "’") ? "“" : "”";
  }
  const outer = count(around, "«") > count(around, "»");
  const inner = count(around, "“") > count(around, "”");
  if (opens) {
    return outer ? "“" : "«\u202f";
  }
  if (inner) {
    return "”";
  }
  return outer ? "\u202f»" : null;
}

const RULES = [
  rule(["fr", "en"], /(?<old>")$/, quote),
  rule(["fr"], /(?<old>«)$/, () => "«\u202f"),
  rule(["fr"], /«\u202f(?<old>[ \u00a0])$/, () => ""),
  rule(["fr"], /[^\s\u00a0\u202f«](?<old>[ \u00a0]?»)$/, () => "\u202f»"),
  rule(["fr"], /[^\s\u00a0\u202f(\[{«“‘"¿¡—–;!?:-](?<old>[;!?])$/, (match) => `\u202f${match.groups.old}`),
  rule(["fr"], /[^\s\u00a0\u202f](?<old>[ \u00a0][;!?])$/, (match) => `\u202f${match.groups.old.slice(1)}`),
  rule(["fr"], /[^\s\u00a0\u202f](?<old>[ \u202f]:)$/, () => "\u00a0:"),
  rule(["fr"], /[^\s\u00a0\u202f(\[{«“‘"¿¡—–;!?:-](?<old>: )$/, () => "\u00a0: "),
  rule(["fr"], /\d(?<old>[ \u00a0]?[%€])$/, (match) => `\u202f${match.groups.old.at(-1)}`),
  rule(["fr", "en"], /\p{L}(?<old>')$/u, () => "’"),
  rule(["en"], /[\p{N}\p{P}](?<!['\d(\[{“‘—–-])(?<old>')$/u, () => "’"),
  rule(["en"], /(^|[\s(\[{“—–-])(?<old>')$/u, () => "‘"),
  rule(["fr", "en"], /(^|[^.])(?<old>\.{3})$/, () => "…"),
];

export function typography(language) {
  return RULES.map((make) => make(language));
}
