// Asks the site and the device about passkeys; browsers that cannot do it all are left alone.
export const able = Boolean(window.PublicKeyCredential?.parseCreationOptionsFromJSON);

export async function make(form, label) {
  const options = await ask(form, "/admin/account/passkeys/options");
  const credential = await navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  });
  await ask(form, "/admin/account/passkeys", { credential: credential.toJSON(), label });
}

export async function present(form) {
  const options = await ask(form, "/connexion/cle/options");
  const credential = await navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
  });
  return ask(form, "/connexion/cle", credential.toJSON());
}

async function ask(form, path, body = {}) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json",
      "X-CSRF-TOKEN": form.elements._csrf.value },
    body: JSON.stringify(body),
  });
  if (response.status === 401 || response.status === 403) {
    location.reload();
  }
  if (!response.ok) {
    throw new Error(`Refused: ${response.status}`);
  }
  return response.status === 204 ? null : response.json();
}
