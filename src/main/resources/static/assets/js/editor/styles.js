// Word processors say with a style what they mean; here it is said with an element.
const MEANINGS = [
  ["strong", /(^|;)font-weight:(bold|[6-9]00)/, "b, strong, th, h1, h2, h3, h4, h5, h6"],
  ["em", /(^|;)font-style:italic/, "i, em, cite"],
  ["sub", /(^|;)vertical-align:sub(;|$)/, "sub"],
  ["sup", /(^|;)vertical-align:super/, "sup"],
];

export function mean(element) {
  const style = element.dataset.style.toLowerCase().replace(/\s+/g, "");
  delete element.dataset.style;
  if (/(^|;)display:none/.test(style)) {
    element.remove();
    return;
  }
  if (element.matches("b, strong") && /(^|;)font-weight:(normal|400)/.test(style)) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (!element.matches("span, a, font")) {
    return;
  }
  for (const [name, pattern, saying] of MEANINGS) {
    if (pattern.test(style) && !element.closest(saying)) {
      const meant = element.ownerDocument.createElement(name);
      meant.append(...element.childNodes);
      element.append(meant);
    }
  }
}
