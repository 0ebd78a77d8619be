#!/usr/bin/env node
/** The program `tavolata` for Node: reads, prints and writes what the core says. */

import { readFileSync, writeFileSync } from "node:fs";

import { Dossier } from "./node.js";

const { argv, env, stdin, stdout, stderr } = process;
const colour = ({ isTTY }) => Boolean(isTTY) && !env.NO_COLOR && env.TERM !== "dumb";
const now = new Date();
const asked = {
  arguments: argv.slice(2),
  files: {},
  unreadable: {},
  today: [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-"),
  language: env.LC_ALL || env.LC_MESSAGES || env.LANG || "",
  colour: colour(stdout),
  colour_complaints: colour(stderr),
  width: stdout.columns || 100,
};

const core = await Dossier.blank();
let reply = core.call("command", asked);
while (reply.wants) {
  for (const path of reply.wants) await read(path);
  reply = core.call("command", asked);
}
process.exitCode = reply.exit;
for (const [path, text] of Object.entries(reply.writes ?? {})) write(path, text);
// Whoever reads through `head` has seen enough: that is no failure.
for (const stream of [stdout, stderr]) stream.on("error", () => process.exit());
stdout.write(reply.output);
stderr.write(reply.complaints);

/** Hands over the text of a file, or the system's name for why there is none. */
async function read(path) {
  try {
    const bytes = path === "-" ? Buffer.concat(await stdin.toArray()) : readFileSync(path);
    asked.files[path] = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    asked.unreadable[path] = error instanceof TypeError ? "EILSEQ" : (error.code ?? error.message);
  }
}

function write(path, text) {
  try {
    writeFileSync(path, text);
  } catch (error) {
    stderr.write(`tavolata: ${error.message}\n`);
    process.exitCode = 1;
  }
}
