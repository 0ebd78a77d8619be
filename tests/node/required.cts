/** Compiled, never run: `require` finds the package's types too. */

import tavolata = require("tavolata");

export const load: (text: string) => Promise<tavolata.Dossier> = tavolata.Dossier.load;
