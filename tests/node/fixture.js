/** Runs one fixture as tests/README.md says; in Node and in a browser alike. */

const ARGUMENTS = ["with", "text", "file", "repeat"];
const EXPECTATIONS = ["reply", "reply_has", "refusal"];

/** `read` gives the text of a file of the repository. Throws at the first step that goes wrong. */
export async function run(fixture, { Dossier, Refusal }, read) {
  allow(fixture, ["says", "steps"], "a fixture");
  const dossier = await Dossier.blank();
  let number = 0;
  for (const step of fixture.steps) {
    number += 1;
    const place = `step ${number}, \`${step.call}\``;
    allow(step, ["call", ...ARGUMENTS, ...EXPECTATIONS], place);
    const outcome = make(dossier, step.call, await argumentsOf(step, read), Refusal);
    const wrong = judge(step, outcome);
    if (wrong.length > 0) throw new Error([place, ...wrong].join("\n  "));
  }
  dossier.free();
}

/** A misspelt expectation would otherwise be one that always holds. */
function allow(object, keys, place) {
  const unknown = Object.keys(object).filter((key) => !keys.includes(key));
  if (unknown.length > 0) throw new Error(`${place} has the unknown key \`${unknown[0]}\``);
}

async function argumentsOf(step, read) {
  if ("with" in step) return JSON.stringify(step.with);
  if ("text" in step) return step.text;
  if ("file" in step) return read(step.file);
  if ("repeat" in step) {
    const { before = "", unit, times, after = "" } = step.repeat;
    return before + unit.repeat(times) + after;
  }
  return "{}";
}

function make(dossier, call, text, Refusal) {
  try {
    return { reply: JSON.parse(dossier.callText(call, text)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, at, params, message, fix, problems } = error;
    return { refusal: { code, at, params, message, fix, problems } };
  }
}

function judge(step, { reply, refusal }) {
  if ("refusal" in step) {
    return refusal
      ? differences(step.refusal, refusal, false)
      : [`is not refused, but replies ${brief(reply)}`];
  }
  if (refusal) return [`is refused: ${brief(refusal)}`];
  if ("reply" in step) return differences(step.reply, reply, true);
  if ("reply_has" in step) return differences(step.reply_has, reply, false);
  return [];
}

/** What differs, each with its pointer; unless `whole`, an object may have more than is expected. */
function differences(expected, actual, whole, at = "") {
  if (isObject(expected) && isObject(actual)) {
    const keys = Object.keys(whole ? { ...expected, ...actual } : expected);
    return keys.flatMap((key) =>
      differences(expected[key], actual[key], whole, `${at}/${escaped(key)}`),
    );
  }
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((item, i) => differences(item, actual[i], whole, `${at}/${i}`));
  }
  if (expected === actual) return [];
  return [`${at || "the whole"}: expected ${brief(expected)}, got ${brief(actual)}`];
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key as it is written in a JSON Pointer. */
function escaped(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function brief(value) {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
