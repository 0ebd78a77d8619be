/** Where the fixtures and documents of the repository are. */

import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The text of a file, by its path from the root of the repository. */
export function read(path) {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Every fixture: its path from the root of the repository, and what it holds. */
export function fixtures() {
  const folder = "tests/fixtures";
  return readdirSync(join(ROOT, folder), { recursive: true })
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .sort()
    .map((path) => ({ path, fixture: JSON.parse(read(path)) }));
}
