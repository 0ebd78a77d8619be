/** The way in for Node, by `require`; the core is there at once, and texts when they are wanted. */

const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const { Door } = require("./node_glue.cjs");
const { Refusal, dossierOver } = require("./dossier.cjs");

const folder = join(__dirname, "texts");
const known = new Set(readdirSync(folder).map((file) => file.replace(/\.json$/, "")));
const lent = new Set();

function lend(door, name) {
  if (!known.has(name) || lent.has(name)) return;
  lent.add(name);
  door.call("speak", readFileSync(join(folder, `${name}.json`), "utf8"));
}

/** What a call may want to speak of: any language that its arguments name, or all there is to say. */
function lendFor(door, call, text) {
  // English is what everything falls back on.
  lend(door, "en");
  for (const [, language] of text.matchAll(/"language":\s*"([a-zA-Z]{2,3})[^"]*"/g)) lend(door, language.toLowerCase());
  for (const [, language] of text.matchAll(/"(?:--language|-l)(?:=|",\s*")([a-zA-Z]{2,3})/g)) lend(door, language.toLowerCase());
  if (["describe", "catalogue", "table", "allowed", "machines", "command"].includes(call)) lend(door, "documentation");
  if (call === "describe") known.forEach((name) => lend(door, name));
}

exports.Refusal = Refusal;
exports.Dossier = dossierOver(async () => Door, lendFor);

/** Nothing to wait for here; it is there so that the same program runs in a browser. */
exports.init = async () => {};

/** Every language is at hand; which it is, or English where there are no texts in the one asked for. */
exports.speak = async (language) => {
  const name = language.split("-")[0].toLowerCase();
  return known.has(name) ? name : "en";
};
