// What was typed and is not acknowledged yet lies in the browser's own store: one entry for each tab, article and person.
// A tab that lives holds a lock under its seat, so that nobody takes its entry for a forgotten one.

const NAME = "tribune-writing";
const STORE = "copies";
let opened = null;

export const seat = (crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`);

navigator.locks?.request(`${NAME}-${seat}`, () => new Promise(() => {}));

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function work(mode, deed) {
  const transaction = (await database()).transaction(STORE, mode, { durability: "strict" });
  const request = deed(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

/**
 * Keeps what is typed; resolves to whether that worked, which it does not where the browser has no store for us.
 */
export async function keep(member, article, fields) {
  try {
    await work("readwrite", (store) => store.put({ key: `${article}/${seat}`, member, article, seat, fields, at: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

/**
 * The server has it.
 */
export async function forget(key) {
  try {
    await work("readwrite", (store) => store.delete(key));
  } catch {
    // What could not be kept need not be forgotten.
  }
}

export const ownKey = (article) => `${article}/${seat}`;

async function lives(other) {
  if (other === seat) {
    return true;
  }
  if (!navigator.locks) {
    return false;
  }
  try {
    const request = { signal: AbortSignal.timeout(1500) };
    return await navigator.locks.request(`${NAME}-${other}`, request, () => false);
  } catch {
    return true;
  }
}

/**
 * What tabs that are gone left behind, the oldest first.
 */
export async function left(member, article) {
  try {
    const entries = (await work("readonly", (store) => store.getAll()))
      .filter((entry) => entry.member === member && entry.article === article)
      .sort((one, other) => one.at - other.at);
    const gone = [];
    for (const entry of entries) {
      if (!await lives(entry.seat)) {
        gone.push(entry);
      }
    }
    return gone;
  } catch {
    return [];
  }
}
