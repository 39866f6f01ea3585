// Writes blocks as HTML.
import { attribute, escape, inline } from "./inline.js";
import { figure, table } from "./writeparts.js";

const LISTS = { bullet_list: "ul", ordered_list: "ol" };

export function block(node, context) {
  const { attrs, type } = node;
  switch (type.name) {
    case "paragraph":
      return element("p", attribute("lang", attrs.lang), inline(node, context));
    case "heading":
      return element(`h${attrs.level}`, attribute("lang", attrs.lang) + attribute("id", id(node, context)), inline(node, context));
    case "code_block":
      return node.textContent.trim() && `<pre><code>${escape(node.textContent)}</code></pre>`;
    case "horizontal_rule":
      return "<hr>";
    case "pull_quote":
      return element("blockquote", `${attribute("class", "pull-quote")}${attribute("lang", attrs.lang)}`, children(node, context));
    case "bullet_list":
    case "ordered_list":
      return element(LISTS[type.name], attribute("lang", attrs.lang), children(node, context, "\n"), "\n");
    case "list_item":
      return element("li", attribute("lang", attrs.lang), item(node, context));
    case "blockquote":
      return element("blockquote", attribute("lang", attrs.lang), children(node, context));
    case "table_block":
      return table(node, context);
    default:
      return figure(node, context);
  }
}

export function element(tag, attrs, content, edge = "") {
  return content && `<${tag}${attrs}>${edge}${content}${edge}</${tag}>`;
}

function id(node, context) {
  const own = node.attrs.id;
  const fresh = own && node.content.size && !context.ids.has(own) ? own : null;
  context.ids.add(fresh);
  return fresh;
}

export function children(node, context, between = "") {
  const parts = [];
  node.forEach((child) => parts.push(block(child, context)));
  return parts.filter(Boolean).join(between);
}

/** An item or a cell that begins with its only paragraph has no paragraph. */
export function item(node, context) {
  let paragraphs = 0;
  node.forEach((child) => (paragraphs += child.type.name === "paragraph" && child.content.size ? 1 : 0));
  const first = node.firstChild;
  const bare = first.type.name === "paragraph" && first.content.size && paragraphs === 1 && !first.attrs.lang;
  return bare ? inline(first, context) + children(node.cut(first.nodeSize), context) : children(node, context);
}
