// Cleans HTML of word processors and web pages: what they mean is kept, how they say it is not.
import { wordLists } from "./wordlists.js";
import { pairNotes } from "./pairs.js";
import { address } from "./address.js";
import { mean } from "./styles.js";

const NOTHING = "o\\:p:empty, xml, [data-style*='mso-list:Ignore'], .MsoCommentReference, [data-style*='mso-element:comment'], del, "
  + "[hidden], input, select, textarea, button, canvas, svg, math";
const QUOTES = ".MsoQuote, .MsoIntenseQuote, .MsoQuoteCxSpFirst, .MsoQuoteCxSpMiddle, .MsoQuoteCxSpLast";

export function clean(root) {
  dropComments(root);
  rename(root, "p.MsoTitle", "h1");
  rename(root, QUOTES, "blockquote");
  wordLists(root);
  root.querySelectorAll(NOTHING).forEach((element) => element.remove());
  root.querySelectorAll("[data-style]").forEach(mean);
  root.querySelectorAll("b[id^='docs-internal-guid'], figure:has(table)").forEach(unwrap);
  pairNotes(root);
  root.querySelectorAll("img").forEach(dropPixel);
  root.querySelectorAll("a").forEach(settleLink);
  nestLists(root);
  shiftHeadings(root);
  root.querySelectorAll("br").forEach(dropBetweenBlocks);
  root.querySelectorAll("p").forEach((paragraph) => !paragraph.textContent.trim() && !paragraph.querySelector("img, iframe") && paragraph.remove());
  root.querySelectorAll("[class], [id], [lang]").forEach(forget);
  return root;
}

function dropComments(root) {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode);
  }
  comments.forEach((comment) => comment.remove());
}

function rename(root, selector, name) {
  root.querySelectorAll(selector).forEach((element) => {
    const other = root.ownerDocument.createElement(name);
    other.append(...element.childNodes);
    element.replaceWith(other);
  });
}

function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

/** Images that nobody sees tell their senders that somebody looks. */
function dropPixel(image) {
  const small = (name) => /^[0-2](px)?$/.test(image.getAttribute(name)?.trim() ?? "");
  if (small("width") || small("height")) {
    image.remove();
  }
}

/** Addresses relative to a page that is not known lead nowhere. */
function settleLink(link) {
  const href = link.getAttribute("href")?.trim() ?? "";
  if (link.parentElement.matches("sup.footnote-ref")) {
    return;
  }
  if (!/^(https?:|mailto:|tel:|\/\/|www\.)/i.test(href) || !address(href.replace(/^\/\//, "https://"))) {
    unwrap(link);
  }
  else {
    link.setAttribute("href", address(href.replace(/^\/\//, "https://")));
  }
}

/** A list straight inside another belongs to the item before it. */
function nestLists(root) {
  for (const list of root.querySelectorAll(":is(ul, ol) > :is(ul, ol)")) {
    list.previousElementSibling?.matches("li") ? list.previousElementSibling.append(list) : unwrap(list);
  }
}

/** The title of another page is a heading here. */
function shiftHeadings(root) {
  const shift = root.querySelector("h1") ? 1 : 0;
  [5, 4, 3, 2, 1].forEach((level) => rename(root, `h${level}`, `h${Math.min(level + shift, 4)}`));
}

function dropBetweenBlocks(line) {
  const block = (node) => node && /^(p|h\d|ul|ol|table|blockquote|div|figure|hr|pre)$/.test(node.localName ?? "");
  if (block(line.previousElementSibling) || block(line.nextElementSibling)) {
    line.replaceWith(" ");
  }
}

/** Classes, ids and languages of elsewhere say nothing here, but for those of notes. */
function forget(element) {
  if (!element.matches("ol.footnotes, ol.footnotes > li, sup.footnote-ref")) {
    ["class", "id", "lang"].forEach((name) => element.removeAttribute(name));
  }
}
