/** The way in for Node, by `import`: the same classes that `require` gives, so that both can mix. */

import tavolata from "./node.cjs";

export const { Dossier, Refusal, init, speak } = tavolata;
