/** Every fixture holds through the npm package in Node. */

import assert from "node:assert/strict";
import { test } from "node:test";

import * as tavolata from "tavolata";

import { run } from "./fixture.js";
import { fixtures, read } from "./repository.js";

const found = fixtures();

test("there are fixtures", () => assert.ok(found.length > 0));

for (const { path, fixture } of found) {
  test(`${path}: ${fixture.says}`, () => run(fixture, tavolata, read));
}
