/** The programs in JavaScript that readers are shown run, each by itself, from the root of the repository. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { ROOT, read } from "./repository.js";

const documents = ["README.md", "bindings-wasm/README.md"];

for (const document of documents.filter((path) => existsSync(join(ROOT, path)))) {
  const programs = [...read(document).matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
  // Where a document says what its programs print, they print that.
  const promised = read(document).match(/^```text\n(.*?)^```$/ms)?.[1];

  test(`${document} shows a program in JavaScript`, () => assert.ok(programs.length > 0));

  for (const [index, program] of programs.entries()) {
    test(`program ${index + 1} of ${document} runs`, () => {
      // From in here, `import ... from "tavolata"` finds the package as it would for a reader.
      const folder = join(ROOT, "tests/node_modules/.readme");
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${document.replaceAll("/", "-")}-${index + 1}.mjs`);
      writeFileSync(file, program);
      const printed = execFileSync(process.execPath, [file], { cwd: ROOT, encoding: "utf8" });
      if (promised) assert.equal(printed, promised);
    });
  }
}

for (const name of readdirSync(join(ROOT, "examples/javascript"))) {
  test(`the example ${name} runs`, () => {
    const folder = join(ROOT, "tests/node_modules/.readme");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, name);
    writeFileSync(file, read(`examples/javascript/${name}`));
    const printed = execFileSync(process.execPath, [file], { cwd: ROOT, encoding: "utf8" });
    assert.notEqual(printed, "");
  });
}
