/** The way in for Node, by `require`; the core is there at once. */

const { Door } = require("./node_glue.cjs");
const { Refusal, dossierOver } = require("./dossier.cjs");

exports.Refusal = Refusal;
exports.Dossier = dossierOver(async () => Door);

/** Nothing to wait for here; it is there so that the same program runs in a browser. */
exports.init = async () => {};
