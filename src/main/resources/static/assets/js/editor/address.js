// Which addresses may be linked, shown or embedded. The server decides; this keeps its rules in sight.
const WEB = /^https?:\/\/[\p{L}\p{M}\p{N}_.-]{1,253}(:\d{1,5})?([/?#]\S*)?$/iu;
const MAIL = /^mailto:[^\s@<>"']+@[^\s@<>"']+$/i;
const PHONE = /^tel:\+?[0-9().-]{2,40}$/i;
const PATH = /^\/(?![/\\])[^\s"<>\\]*$/;
const FRAGMENT = /^#[^\s"<>]+$/;
const OWN_IMAGE = /^\/media\/[A-Za-z0-9._~-]+(\/[A-Za-z0-9._~-]+)*$/;

export function isAbsolute(href) {
  return /^https?:\/\//i.test(href);
}

/** The address as it may be linked, or null. */
export function address(raw) {
  // Browsers drop control characters inside addresses.
  // eslint-disable-next-line no-control-regex
  let href = raw.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b\ufeff\u2028\u2029]/g, "").trim();
  if (/^www\./i.test(href)) {
    href = `https://${href}`;
  }
  else if (/^tel:/i.test(href)) {
    href = href.replace(/\s|%20/g, "");
  }
  else if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(href)) {
    href = `mailto:${href}`;
  }
  href = href.replace(/[\s"<>`{}|^\\[\]']/g, (sign) => (sign === "'" ? "%27" : encodeURIComponent(sign)));
  const own = location.origin + "/";
  if (href.startsWith(own)) {
    href = href.slice(location.origin.length);
  }
  const fine = [WEB, MAIL, PHONE, PATH, FRAGMENT].some((kind) => kind.test(href)) && href.length <= 4096;
  return fine && !/^#(note|ref)-\d/.test(href) ? href : null;
}

/** Whether the address is one of an image of the library. */
export function isOwnImage(src) {
  return OWN_IMAGE.test(src) && !src.split("/").some((part) => part === "." || part === "..");
}

/** Where an image that is not in the library can be fetched from, or null. */
export function fetchable(src) {
  const href = address(src);
  return href && (isAbsolute(href) || href.startsWith("/")) && !href.startsWith("/media/") ? href : null;
}

const HOSTS = [
  ["youtube", /^https?:\/\/((www|m)\.)?(youtube(-nocookie)?\.com\/(watch\?|embed\/(?!videoseries)|shorts\/|live\/|v\/)|youtu\.be\/)/i],
  ["vimeo", /^https?:\/\/(www\.|player\.)?vimeo\.com\/(video\/)?\d/i],
  ["dailymotion", /^https?:\/\/(((www|geo)\.)?dailymotion\.com\/(embed\/)?(video|player)|dai\.ly\/)/i],
];

/** Who shows what is at the address: a known host, or a mere link; null if it is none of http or https. */
export function provider(raw) {
  const href = address(raw);
  if (!href || !isAbsolute(href)) {
    return null;
  }
  return HOSTS.find(([, pattern]) => pattern.test(href))?.[0] ?? "link";
}
