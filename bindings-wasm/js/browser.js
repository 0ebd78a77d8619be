/** The way in for browsers and bundlers: fetches the wasm file and the texts that lie beside this one. */

import start, { Door } from "./browser_glue.js";
import { Refusal, dossierOver } from "./dossier.js";

let started;
const lent = new Map();

/** Where texts lie. Each is named here, so that bundlers take it along. */
const TEXTS = {
  documentation: () => new URL("./texts/documentation.json", import.meta.url),
  en: () => new URL("./texts/en.json", import.meta.url),
  it: () => new URL("./texts/it.json", import.meta.url),
  fr: () => new URL("./texts/fr.json", import.meta.url),
  es: () => new URL("./texts/es.json", import.meta.url),
  ar: () => new URL("./texts/ar.json", import.meta.url),
};

/**
 * Fetches and starts the core. `Dossier` does so by itself; call it first to do so early, or to
 * say where the wasm comes from: a URL, a Response or the bytes. `languages` are those in which
 * messages are wanted, besides English; those of the reader where nothing is said. With
 * `documentation` the catalogue brings examples and sources, and tables and forms say what their fields hold.
 */
export function init(source = new URL("./tavolata.wasm", import.meta.url), { languages = wanted(), documentation = false } = {}) {
  started ??= start({ module_or_path: source }).catch((error) => {
    // A failed download may be tried again.
    started = undefined;
    throw error;
  });
  const texts = ["en", ...languages, ...(documentation ? ["documentation"] : [])];
  return started.then(() => Promise.all(texts.map(speak))).then(() => {});
}

/** Fetches the texts of a language, so that messages may come in it; or says that they come in English. */
export function speak(language) {
  const name = language === "documentation" ? language : language.split("-")[0].toLowerCase();
  if (!Object.hasOwn(TEXTS, name)) return Promise.resolve("en");
  if (!lent.has(name)) lent.set(name, lend(name));
  return lent.get(name);
}

async function lend(name) {
  const response = await fetch(TEXTS[name]());
  if (!response.ok) {
    lent.delete(name);
    throw new Error(`the texts of ${name} could not be fetched: ${response.status}`);
  }
  const door = new Door();
  door.call("speak", await response.text());
  door.free();
  return name;
}

/** The languages of the page and of its reader. */
function wanted() {
  return [globalThis.document?.documentElement.lang, ...(globalThis.navigator?.languages ?? [])].filter(Boolean);
}

export const Dossier = dossierOver(() => init().then(() => Door));
export { Refusal };
