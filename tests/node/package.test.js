/** The npm package as a user in Node meets it. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { Dossier, Refusal, init, speak } from "tavolata";

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
      assert.match(error.fix, /describe/);
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

const SMALL = { format: 1, slug: "table", languages: ["it"] };

test("what fetch gives loads as it is, also before it has come", async () => {
  const text = (await Dossier.load(SMALL)).text();
  const sources = [new Response(text), new Blob([text]), Promise.resolve(SMALL), Promise.resolve(new Response(text))];
  for (const source of sources) assert.equal((await Dossier.load(source)).text(), text);
  await assert.rejects(Dossier.load(new Response("<h1>", { status: 404 })), /could not be fetched: 404/);
});

test("what cannot be a dossier is told by its kind, with what to pass instead", async () => {
  for (const [source, kind] of [[undefined, "undefined"], [null, "null"], [7, "number"], [() => {}, "function"]]) {
    const told = { name: "TypeError", message: new RegExp(`JSON text, bytes, data.*was given ${kind}$`) };
    await assert.rejects(Dossier.load(source), told);
  }
  await assert.rejects(Dossier.load(new URL("file:///a.json")), { name: "TypeError", message: /fetch/ });
});

test("a Date is the day that the clock shows here", async () => {
  const outputs = [{ slug: "o", kind: "report", title: "Rapporto", status: "announced", due: "2021" }];
  const dossier = await Dossier.load({ ...SMALL, outputs });
  const overdue = (as_of) => dossier.check({ only: ["output/overdue"], as_of }).length;
  assert.equal(overdue(new Date(2021, 11, 31, 23, 59)), 0);
  assert.equal(overdue(new Date(2022, 0, 1)), 1);
  assert.throws(() => overdue(new Date("never")), { name: "TypeError", message: /invalid Date/ });
});

test("a Date is a moment where a call takes one, and nowhere within what it takes", async () => {
  const accepted = [{ code: "output/overdue", reason: "In corso", until: new Date(2026, 5, 30) }];
  const dossier = await Dossier.load({ ...SMALL, accepted });
  assert.equal(dossier.toJSON().accepted[0].until, "2026-06-30");
  dossier.patch([{ op: "replace", path: "/accepted/0", value: { ...accepted[0], until: new Date(2026, 6, 31) } }]);
  assert.equal(dossier.toJSON().accepted[0].until, "2026-07-31");
  dossier.keep();
  const [since, until] = [new Date(2026, 2, 2), new Date(2026, 2, 3)];
  assert.deepEqual(dossier.diff({ since, until }).changed, []);
  assert.deepEqual(dossier.audit({ until }), []);
  assert.equal(dossier.asOf({ at: until }).slug, SMALL.slug);
});

test("what JSON would silently lose is refused with its place", async () => {
  const dossier = await Dossier.load(SMALL);
  const lost = [
    [NaN, "/command/given/reach: NaN is no number in JSON"],
    [-Infinity, "/command/given/reach: -Infinity is no number in JSON"],
    [new Map([["low", 1]]), "/command/given/reach: a Map is no data in JSON: pass an object or an array"],
    [[1, new Set([2])], "/command/given/reach/1: a Set is no data in JSON: pass an object or an array"],
  ];
  for (const [reach, message] of lost) {
    const command = { verb: "revise", subject: "barrier/b", given: { reach } };
    assert.throws(() => dossier.decide({ command }), { name: "TypeError", message });
  }
  await assert.rejects(Dossier.load({ ...SMALL, ext: { share: NaN } }), { name: "TypeError", message: /^\/ext\/share: / });
  await assert.rejects(Dossier.load(new Map()), { name: "TypeError", message: /^a Map / });
});

const WORK = {
  ...SMALL,
  stakeholders: [{ slug: "csv", name: "CSV Marche", kind: "volunteer_support_centre" }],
  projects: [{ slug: "p", title: "Cittadini", participations: [{ stakeholder: "csv", role: "lead" }] }],
};

/** Canonical JSON (RFC 8785), by what JavaScript itself does with numbers and strings. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(",")}}`;
}

async function sha256(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Buffer.from(digest).toString("hex");
}

test("whoever has WebCrypto can recompute what a ledger has sealed", async () => {
  const dossier = await Dossier.load(WORK);
  const before = dossier.toJSON();
  dossier.keep();
  const context = { actor: "stakeholder/csv", at: new Date(2026, 2, 2, 10, 30) };
  const ext = { "é\u{1F600}": [1e21, 1e-7, 0.1, 100, -0.5, "\u001f\n\u2028"], "\uffff": 1 };
  dossier.apply({ command: { verb: "start", subject: "project/p" }, context });
  dossier.apply({ command: { verb: "revise", subject: "project/p", given: { title: "Città", ext } }, context });
  const { entries, heads, root } = dossier.saveLedger();
  assert.match(entries[0].deed.at, /^2026-03-02T10:30:00(Z|[+-]\d\d:\d\d)$/);
  assert.equal(await sha256(canonical(before)), root);
  for (const { deed, hash } of entries) assert.equal(await sha256(canonical(deed)), hash);
  assert.deepEqual(entries[1].deed.previous, [entries[0].hash]);
  assert.deepEqual(heads, [entries[1].hash]);
});

test("the program that readers are shown recomputes the hashes of a ledger", async () => {
  const dossier = await Dossier.load(WORK);
  dossier.keep();
  const context = { actor: "stakeholder/csv", at: "2026-03-02T10:30:00+01:00" };
  dossier.apply({ command: { verb: "start", subject: "project/p" }, context });
  const ledger = dossier.saveLedger();
  const [, program] = /^```js\n(.*?)^```$/ms.exec(readFileSync(join(ROOT, "docs/ledger.md"), "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "tavolata-"));
  try {
    writeFileSync(join(folder, "ledger.json"), JSON.stringify(ledger));
    writeFileSync(join(folder, "sealed.mjs"), program);
    const printed = execFileSync(process.execPath, ["sealed.mjs"], { cwd: folder, encoding: "utf8" });
    assert.equal(printed, `as sealed ${ledger.entries[0].hash}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("edits come as a list or as an object that has it", async () => {
  const edits = [{ op: "add", path: "/title", value: "Tavolo" }];
  const dossier = await Dossier.load(SMALL);
  assert.deepEqual(dossier.patch(edits), { edits: 1 });
  assert.deepEqual(dossier.patch({ edits }), { edits: 1 });
  assert.equal(dossier.toJSON().title, "Tavolo");
});

test("the mend of a finding is taken as it comes", async () => {
  const dossier = await Dossier.load({ ...SMALL, title: "Tavolo " });
  const [finding] = dossier.check({ only: ["text/untrimmed"] });
  assert.deepEqual(dossier.patch(finding.mend), { edits: 1 });
  assert.equal(dossier.toJSON().title, "Tavolo");
});

test("what was found or refused is said again in another language", async () => {
  const dossier = await Dossier.load({ ...SMALL, title: "Tavolo " });
  const [finding] = dossier.check({ only: ["text/untrimmed"] });
  const [italian] = dossier.check({ only: ["text/untrimmed"], language: "it" });
  assert.equal(dossier.render({ ...finding, language: "it" }).message, italian.message);
  const unsound = { format: 1, slug: "table", languages: ["it"], titel: "Tavolo" };
  await assert.rejects(Dossier.load(unsound, { language: "it" }), (error) => {
    assert.ok(error instanceof Refusal);
    assert.match(error.message, /il testo non è un dossier.*forse `title`\?/);
    assert.match(error.problems[0].message, /forse `title`\?/);
    assert.equal(error.fix, "Correggere i problemi elencati.");
    return true;
  });
  await assert.rejects(Dossier.load("{}", { language: "xx" }), { message: /^the text is not a valid dossier/ });
  await assert.rejects(Dossier.load("{}", { lenent: true }), { name: "TypeError", message: /no option lenent/ });
});

test("a language without texts is told by the one that is spoken instead", async () => {
  assert.equal(await speak("it-CH"), "it");
  assert.equal(await speak("xx"), "en");
  const { status, stderr } = command(["check", "examples/dossiers/wifi.json", "-l", "xx", "--as-of", "2026-01-01"]);
  assert.equal(status, 0);
  assert.match(stderr, /there are no messages in `xx`, so they are in `en`/);
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

/** Runs the program of the package, in English and without a terminal unless said otherwise. */
function command(words, { input = "", env = {}, cwd = ROOT } = {}) {
  const program = join(ROOT, "bindings-wasm/dist/cli.js");
  const shell = { ...process.env, LC_ALL: "C", ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: "utf8",
    env: shell,
    input,
  });
  return { status, stdout, stderr };
}

test("npx tavolata checks a dossier and ends with 0 where there is no error", () => {
  const { status, stdout, stderr } = command(["check", "examples/dossiers/wifi.json", "--as-of", "2026-01-01"]);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^ +--> examples\/dossiers\/wifi\.json:\d+:\d+$/m);
  assert.match(stdout, / in 1 file$/m);
  assert.equal(stderr, "");
});

test("the package names its program, and the program may be run as such", () => {
  const { bin } = JSON.parse(readFileSync(join(ROOT, "bindings-wasm/package.json"), "utf8"));
  assert.deepEqual(bin, { tavolata: "dist/cli.js" });
  assert.match(readFileSync(join(ROOT, "bindings-wasm", bin.tavolata), "utf8"), /^#!\/usr\/bin\/env node\n/);
});

test("a file that cannot be read ends the program with 1, wrong words with 2", () => {
  const missing = command(["check", "nowhere.json", "examples"]);
  assert.equal(missing.status, 1);
  assert.match(missing.stdout, /`nowhere.json` cannot be read: there is no such file/);
  assert.match(missing.stdout, /`examples` is a folder/);
  const wrong = command(["chekc"]);
  assert.equal(wrong.status, 2);
  assert.equal(wrong.stdout, "");
  assert.match(wrong.stderr, /did you mean `check`\?/);
});

test("the program reads standard input, and speaks the language of the shell", () => {
  const input = '\ufeff{"format": 1, "slug": "tavolo", "languages": ["it"]}';
  const { status, stdout } = command(["check", "-"], { input, env: { LC_ALL: "it_IT.UTF-8" } });
  assert.equal(stdout, "nessuna segnalazione in 1 file\n");
  assert.equal(status, 0);
  const bytes = command(["check", "-"], { input: Buffer.from([0x7b, 0xff]) });
  assert.match(bytes.stdout, /it is not text in UTF-8/);
});

test("the program has colours only where they are seen or asked for", () => {
  const words = ["check", "examples/dossiers/wifi.json"];
  assert.ok(!command(words).stdout.includes("\x1b"));
  assert.ok(command([...words, "--color", "always"]).stdout.includes("\x1b[1;33m"));
  assert.ok(!command([...words, "--color", "never"]).stdout.includes("\x1b"));
});

test("the program mends a file in its place", () => {
  const folder = mkdtempSync(join(tmpdir(), "tavolata-"));
  try {
    const file = join(folder, "sala.json");
    const row = '{"days": ["monday"], "opens": "09:00", "closes": "13:00"}';
    const text = (rows) =>
      `{"format": 1,  "slug": "sala", "languages": ["it"],
 "services": [{"slug": "cup", "name": "CUP", "hours": [${rows}]}]}\n`;
    writeFileSync(file, text(`${row}, ${row}`));
    const words = ["mend", "sala.json", "--only", "hours/overlapping"];
    assert.match(command([...words, "--dry-run"], { cwd: folder }).stdout, /1 mend to be made/);
    assert.equal(readFileSync(file, "utf8"), text(`${row}, ${row}`));
    assert.match(command(words, { cwd: folder }).stdout, /1 mend made/);
    assert.equal(readFileSync(file, "utf8"), text(row));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
