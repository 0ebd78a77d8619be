/** The way in for browsers and bundlers: fetches the wasm file that lies beside this one. */

import start, { Door } from "./browser_glue.js";
import { Refusal, dossierOver } from "./dossier.js";

let started;

/**
 * Fetches and starts the core. `Dossier` does so by itself; call it first to do so early, or to
 * say where the wasm comes from: a URL, a Response or the bytes.
 */
export function init(source = new URL("./tavolata.wasm", import.meta.url)) {
  started ??= start({ module_or_path: source }).catch((error) => {
    // A failed download may be tried again.
    started = undefined;
    throw error;
  });
  return started.then(() => {});
}

export const Dossier = dossierOver(() => init().then(() => Door));
export { Refusal };
