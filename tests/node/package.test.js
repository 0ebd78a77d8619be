/** The npm package as a user in Node meets it. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { Dossier, Refusal, init } from "tavolata";

import { ROOT } from "./repository.js";

const require = createRequire(import.meta.url);

test("import and require give the same classes", () => {
  const required = require("tavolata");
  assert.equal(required.Dossier, Dossier);
  assert.equal(required.Refusal, Refusal);
});

test("init may be called any number of times", async () => {
  await init();
  await init();
});

test("a dossier has a method for each call the core lists, except loading and saving", async () => {
  const dossier = await Dossier.blank();
  for (const { name } of dossier.describe().calls) {
    if (["load", "load_lenient", "save"].includes(name)) continue;
    const method = name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    assert.equal(typeof dossier[method], "function", method);
  }
});

test("a refusal is an error with a code, a place and a message", async () => {
  const dossier = await Dossier.blank();
  assert.throws(
    () => dossier.call("levitate"),
    (error) => {
      assert.ok(error instanceof Refusal && error instanceof Error);
      assert.equal(error.name, "Refusal");
      assert.equal(error.code, "call/unknown");
      assert.equal(error.at, "");
      assert.ok(error.message.length > 0);
      assert.deepEqual(error.problems, []);
      return true;
    },
  );
});

test("text, bytes and data load alike, and come back as text and as data", async () => {
  const dossier = await Dossier.load({ format: 1, slug: "table", languages: ["it"] });
  const text = dossier.text();
  assert.equal((await Dossier.load(text)).text(), text);
  assert.equal((await Dossier.load(new TextEncoder().encode(text))).text(), text);
  assert.equal((await Dossier.load(dossier)).text(), text);
  assert.deepEqual(JSON.parse(JSON.stringify(dossier)), JSON.parse(text));
});

test("the packed package satisfies publint and attw", () => {
  const folder = mkdtempSync(join(tmpdir(), "tavolata-"));
  try {
    const from = join(ROOT, "bindings-wasm");
    const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
      cwd: from,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const tarball = join(folder, fileName(JSON.parse(packed)));
    const tools = join(ROOT, "tests/node_modules/.bin");
    execFileSync(join(tools, "publint"), [tarball, "--strict"], { stdio: "pipe" });
    // The wasm file is there to be fetched, not to be imported.
    const attw = [tarball, "--profile", "node16", "--exclude-entrypoints", "tavolata.wasm"];
    execFileSync(join(tools, "attw"), attw, { stdio: "pipe" });
  } catch (error) {
    assert.fail(`${error.message}\n${error.stdout ?? ""}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** npm prints a list of what it packed; from its version 12 on, an object by name. */
function fileName(packed) {
  return Object.values(packed)[0].filename;
}

test("bytes that are no text are refused, with their place", async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('{\n "è": '), 0xff, 0x7d]);
  await assert.rejects(Dossier.load(bytes), (refusal) => {
    assert.ok(refusal instanceof Refusal);
    const [{ code, line, column, fix }] = refusal.problems;
    assert.deepEqual([code, line, column], ["document/not-utf8", 2, 7]);
    assert.match(fix, /UTF-8/);
    return true;
  });
});

test("a freed dossier says so, and may be freed again", async () => {
  const dossier = await Dossier.blank();
  dossier.free();
  dossier.free();
  assert.throws(() => dossier.describe(), { message: "this dossier was freed" });
});
