/** The runner of fixtures sees what is wrong. */

import assert from "node:assert/strict";
import { test } from "node:test";

import * as tavolata from "tavolata";

import { run } from "./fixture.js";
import { read } from "./repository.js";

for (const fixture of JSON.parse(read("tests/wrong.json"))) {
  test(`a fixture fails where ${fixture.says}`, () =>
    assert.rejects(run(fixture, tavolata, read), /^Error: (step|a fixture)/));
}
