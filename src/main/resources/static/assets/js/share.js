// Offers what only a script can: copying the address, and the device's own share sheet.
const status = document.querySelector("[data-share-status]");

const copy = document.querySelector("[data-copy]");
if (copy && navigator.clipboard) {
  copy.hidden = false;
  const label = copy.textContent;
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(copy.dataset.address);
      copy.textContent = copy.dataset.done;
      status.textContent = copy.dataset.done;
      setTimeout(() => (copy.textContent = label), 3000);
    } catch {
      // Refused by the browser: show the address so that it can be copied by hand.
      status.classList.remove("visually-hidden");
      status.textContent = copy.dataset.address;
    }
  });
}

const share = document.querySelector("[data-share]");
if (share && navigator.share) {
  share.hidden = false;
  share.addEventListener("click", async () => {
    try {
      await navigator.share({ title: share.dataset.title, url: share.dataset.address });
    } catch (refusal) {
      if (refusal.name !== "AbortError") {
        share.hidden = true;
      }
    }
  });
}
