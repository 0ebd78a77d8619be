/** Every fixture holds in a browser, through the npm package without a bundler. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { ROOT, fixtures } from "../node/repository.js";
import { visit } from "./visit.js";

// A page has no terminal, and its wasm file nothing that only a terminal can use, and no pictures: they
// would make it larger for every reader.
const without = /^tests\/fixtures\/(terminal|pictures)\//u;
const found = fixtures().filter(({ path }) => !without.test(path));
let visited;

before(async () => {
  visited = await visit(ROOT, "tests/browser/page.html");
  await visited.page.waitForFunction(() => window.hold).catch((error) => {
    throw new Error([error.message, ...visited.errors].join("\n"));
  });
});

after(() => visited?.leave());

test("there are fixtures", () => assert.ok(found.length > 0));

for (const { path, fixture } of found) {
  test(`${path}: ${fixture.says}`, () => visited.page.evaluate((path) => window.hold(path), path));
}

test("init may be called any number of times, and be told where the wasm is", async () => {
  const code = await visited.page.evaluate(async () => {
    const { init, Dossier, Refusal } = window.tavolata;
    await init();
    await init("/bindings-wasm/dist/tavolata.wasm");
    try {
      (await Dossier.blank()).call("levitate");
    } catch (error) {
      return error instanceof Refusal && error.code;
    }
  });
  assert.equal(code, "call/unknown");
});

test("a page gets the texts of a language when it asks for them, and says English until then", async () => {
  const fresh = await visit(ROOT, "tests/browser/bare.html");
  try {
    const told = await fresh.page.evaluate(async () => {
      const { Dossier, speak } = await import("/bindings-wasm/dist/browser.js");
      const dossier = await Dossier.load({
        format: 1,
        slug: "prova",
        languages: ["it"],
        barriers: [{ slug: "orari", title: "Orari", domains: ["health"] }],
      });
      const asked = { language: "ar", only: ["barrier/nature-missing"] };
      const [before] = dossier.check(asked);
      await speak("ar");
      const [after] = dossier.check(asked);
      return { before, after };
    });
    assert.equal(told.before.language, "en");
    assert.equal(told.after.language, undefined);
    assert.match(told.after.message, /[\u0600-\u06ff]/);
  } finally {
    await fresh.leave();
  }
});

test("English is fallen back on, whichever texts arrive first", async () => {
  const fresh = await visit(ROOT, "tests/browser/bare.html");
  try {
    const language = await fresh.page.evaluate(async () => {
      const { Dossier, init } = await import("/bindings-wasm/dist/browser.js");
      const fetched = window.fetch;
      window.fetch = async (url, options) => {
        // Long after the Italian ones have been read and handed over.
        if (String(url).endsWith("en.json")) await new Promise((done) => setTimeout(done, 500));
        return fetched(url, options);
      };
      await init(undefined, { languages: ["it"] });
      const dossier = await Dossier.blank();
      return JSON.parse(dossier.callText("render", JSON.stringify({ code: "call/unknown", language: "de" }))).language;
    });
    assert.equal(language, "en");
  } finally {
    await fresh.leave();
  }
});
