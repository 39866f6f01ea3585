// Blocks of text. Each may say its language where it differs from what is around.
export const lang = { lang: { default: null, validate: "string|null" } };
const LANGUAGE = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,4}$/;

export function spoken(dom) {
  const tag = dom.getAttribute("lang");
  return { lang: tag && LANGUAGE.test(tag) ? tag : null };
}

export function attributes(node, others = {}) {
  return node.attrs.lang ? { ...others, lang: node.attrs.lang } : others;
}

const everywhere = "strong em sub sup code link cite abbr foreign";

function container(tag, group, content, more = {}) {
  return {
    group,
    content,
    attrs: lang,
    defining: true,
    parseDOM: [{ tag, getAttrs: spoken }],
    toDOM: (node) => [tag, attributes(node), 0],
    ...more,
  };
}

const levels = [1, 2, 3, 4, 5, 6].map((level) => ({
  tag: `h${level}`,
  getAttrs: (dom) => ({ ...spoken(dom), level: Math.min(Math.max(level, 2), 4), id: /^h-[a-z0-9-]+$/.test(dom.id) ? dom.id : null }),
}));

export const blocks = {
  paragraph: container("p", "block item cell quoted", "inline*", { marks: everywhere, defining: false }),

  heading: {
    group: "block",
    content: "(text | footnote_ref)*",
    marks: "em sub sup code link cite abbr foreign",
    attrs: { ...lang, level: { default: 2, validate: "number" }, id: { default: null, validate: "string|null" } },
    defining: true,
    parseDOM: levels,
    toDOM: (node) => [`h${node.attrs.level}`, attributes(node), 0],
  },

  bullet_list: container("ul", "block item cell quoted", "list_item+"),
  ordered_list: container("ol", "block item cell quoted", "list_item+"),
  list_item: container("li", "", "item+"),

  pull_quote: {
    ...container("blockquote", "block item cell", "quoted+"),
    parseDOM: [{ tag: "blockquote.pull-quote", getAttrs: spoken, priority: 60 }],
    toDOM: (node) => ["blockquote", attributes(node, { class: "pull-quote" }), 0],
  },

  blockquote: container("blockquote", "block item cell", "quoted+"),

  code_block: {
    group: "block item cell",
    content: "text*",
    marks: "",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", ["code", { spellcheck: "false" }, 0]],
  },

  horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
};
