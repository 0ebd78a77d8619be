/** The npm package works in a page that Vite has bundled. */

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { build } from "vite";

import { ROOT } from "../node/repository.js";
import { visit } from "./visit.js";

test("a page bundled by Vite carries one wasm file and works", async () => {
  const outDir = mkdtempSync(join(tmpdir(), "tavolata-"));
  let visited;
  try {
    const root = join(ROOT, "tests/browser/bundled");
    await build({ root, configFile: false, logLevel: "error", build: { outDir } });
    const wasm = readdirSync(outDir, { recursive: true }).filter((name) => name.endsWith(".wasm"));
    assert.equal(wasm.length, 1);

    visited = await visit(outDir, "index.html");
    const said = visited.page.locator("output:not(:empty)");
    await said.waitFor({ timeout: 10_000 }).catch(() => assert.fail(visited.errors.join("\n")));
    assert.match(await said.textContent(), /^tavolata \d+\.\d+\.\d+/);
  } finally {
    await visited?.leave();
    rmSync(outDir, { recursive: true });
  }
});
