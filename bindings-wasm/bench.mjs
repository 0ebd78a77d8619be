/** What the npm package takes of what native code takes: loading, checking, edits of a live dossier. */

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { Dossier } from "./dist/node.js";

/** Two and a half times native is the goal. */
const GOAL = 2.5;
const ROUNDS = 5;
const AS_OF = "2023-06-01";
const ROOT = fileURLToPath(new URL("..", import.meta.url));

const towns = process.argv[2] ?? "100";

/** What the native bench prints; it makes the same towns and the same edits every time. */
function native(mode) {
  const cargo = ["bench", "--quiet", "--package", "tavolata", "--bench", "ratios", "--", mode, towns];
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "ignore"] };
  return execFileSync("cargo", cargo, options);
}

function clocked(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The same calls as the native bench makes, with the same text. */
function round(dossier, text, patches, least) {
  const asOf = JSON.stringify({ as_of: AS_OF });
  const call = (name, args) => clocked(() => dossier.callText(name, args));
  least.load = Math.min(least.load, call("load", text));
  least.check = Math.min(least.check, call("check", asOf));
  least.watch = Math.min(least.watch, call("watch", asOf));
  patches.forEach((patch, at) => {
    least.patch[at] = Math.min(least.patch[at], call("patch", patch));
  });
}

async function wasm(text, patches) {
  const none = Infinity;
  const least = { load: none, check: none, watch: none, patch: patches.map(() => none) };
  for (let at = 0; at < ROUNDS; at++) {
    const dossier = await Dossier.blank();
    round(dossier, text, patches, least);
    dossier.free();
  }
  return least;
}

/** A row for each call, one for the middle edit and one for the p99, all in milliseconds. */
function rows({ load, check, watch, patch }) {
  const sorted = patch.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.floor(sorted.length * share)];
  return { load, check, watch, "patch, median": at(0.5), "patch, p99": at(0.99) };
}

const text = JSON.stringify(JSON.parse(native("write")));
const patches = JSON.parse(native("edits")).map((patch) => JSON.stringify(patch));
// In turns, because a machine with other work is not as fast at one time as at another.
const before = rows(JSON.parse(native("door")));
const here = rows(await wasm(text, patches));
const after = rows(JSON.parse(native("door")));

console.log(`${towns} towns, ${(text.length / 1e6).toFixed(1)} MB, ${patches.length} edits`);
console.log(["", "native ms", "wasm ms", "ratio"].map((word) => word.padStart(14)).join(""));
for (const [what, time] of Object.entries(here)) {
  const floor = Math.min(before[what], after[what]);
  const figures = [floor.toFixed(4), time.toFixed(4), (time / floor).toFixed(2)];
  const words = [what, ...figures].map((word) => word.padStart(14));
  console.log(words.join("") + (time > GOAL * floor ? "  above the goal" : ""));
}
