/** A dossier behind the door of the core, the same in Node and in a browser. */

/** The core's answer to a request it did not carry out: nothing has happened. */
class Refusal extends Error {
  constructor({ code, at = "", params = {}, message, fix = "", problems = [] }) {
    super(message);
    this.code = code;
    this.at = at;
    this.params = params;
    this.fix = fix;
    this.problems = problems;
  }
}
// Not of each one: what of a refusal becomes JSON is what `render` takes.
Refusal.prototype.name = "Refusal";

/**
 * Makes the class `Dossier` over a way of getting hold of the core's `Door`. Where texts can be
 * fetched at once, `lend` does so before a call that wants them: those of a language, or the
 * documentation.
 */
function dossierOver(ready, lend = () => {}) {
  let learned = false;

  class Dossier {
    #door;

    /** What the core said when it loaded this dossier: what a lenient load carried along, for one. */
    loaded;

    constructor(door) {
      this.#door = door;
    }

    /** A handle that holds no dossier: for what can be asked without one. */
    static async blank() {
      const Door = await ready();
      learned ||= learn(Dossier, new Door());
      return new Dossier(new Door());
    }

    /**
     * A dossier from its JSON: as text, as the bytes of a file, already parsed, as a `Response` or a
     * `Blob`, or a promise of any of these.
     */
    static async load(source, { lenient = false, language, ...others } = {}) {
      for (const name in others) throw new TypeError(`Dossier.load knows no option ${name}: lenient, language`);
      const given = await contentOf(await source);
      const dossier = await Dossier.blank();
      try {
        dossier.loaded = JSON.parse(dossier.callText(lenient ? "load_lenient" : "load", textOf(given, dossier)));
      } catch (refusal) {
        const said = language && refusal instanceof Refusal ? inWords(refusal, language, dossier) : refusal;
        dossier.free();
        throw said;
      }
      return dossier;
    }

    /** Makes any call of the core, by its name there. */
    call(name, args = {}) {
      return JSON.parse(this.callText(name, written(args)));
    }

    /** Makes edits: a list of them, or an object that has it as `edits`. */
    patch(args) {
      return this.call("patch", Array.isArray(args) ? { edits: args } : args);
    }

    /** Makes any call of the core, with JSON text for arguments and for reply. */
    callText(name, text = "{}") {
      if (typeof name !== "string" || typeof text !== "string") {
        throw new TypeError("a call takes its name and its arguments as text");
      }
      if (!this.#door) throw new TypeError("this dossier was freed");
      lend(this.#door, name, text);
      try {
        return this.#door.call(name, text);
      } catch (thrown) {
        // The door throws a refusal as text; whatever else comes is not about the request.
        throw typeof thrown === "string" ? new Refusal(JSON.parse(thrown)) : thrown;
      }
    }

    /** The dossier as the text of a file. */
    text(options = {}) {
      return this.callText("save", written(options));
    }

    /** The dossier as plain data, so that `JSON.stringify` and `structuredClone` can take it along. */
    toJSON() {
      return JSON.parse(this.text());
    }

    /** Gives back the memory at once; otherwise it goes when the dossier is forgotten. */
    free() {
      this.#door?.free();
      this.#door = undefined;
    }
  }
  // Browsers without `using` do not have the symbol yet.
  if (Symbol.dispose) Dossier.prototype[Symbol.dispose] = Dossier.prototype.free;
  return Dossier;
}

/** Loading and saving have names of their own here: `Dossier.load`, `text` and `toJSON`. */
const NAMED_HERE = ["load", "load_lenient", "save"];

/** A refusal in another language: what is loaded is itself the argument, and has no room for one. */
function inWords({ code, at, params, problems }, language, dossier) {
  return new Refusal({ code, at, params, ...dossier.call("render", { code, at, params, problems, language }) });
}

/** Gives the class one method for each call that the core lists. */
function learn(Dossier, door) {
  for (const { name } of JSON.parse(door.call("describe", "{}")).calls) {
    const method = name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    if (NAMED_HERE.includes(name) || method in Dossier.prototype) continue;
    Object.defineProperty(Dossier.prototype, method, {
      value(args) {
        return this.call(name, args);
      },
      configurable: true,
      writable: true,
    });
  }
  door.free();
  return true;
}

/** What a source holds: of a `Response` or a `Blob` its bytes. */
async function contentOf(source) {
  if (typeof source?.arrayBuffer === "function") {
    if (source.ok === false) throw new Error(`${source.url} could not be fetched: ${source.status}`);
    return source.arrayBuffer();
  }
  // A place is not fetched unasked: who may fetch, and how, is for the caller to say.
  if (source instanceof URL) throw new TypeError("Dossier.load takes no URL: pass what fetch gives for it");
  if (typeof source === "string" || (typeof source === "object" && source !== null)) return source;
  const kind = source === null ? "null" : typeof source;
  throw new TypeError(`Dossier.load takes JSON text, bytes, data, a Response or a Blob, and was given ${kind}`);
}

function textOf(source, dossier) {
  if (typeof source === "string") return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return decoded(source, dossier);
  return written(source);
}

/** Where in their arguments calls take moments; everywhere else they take days. */
const MOMENTS = ["/at", "/since", "/until", "/context/at"];

/** Data as JSON text. A `Date` is the day that the clock shows here at that moment, or the moment itself. */
function written(data) {
  const paths = new Map();
  // JSON.stringify has made a string of a `Date` before it asks; `this` still holds it.
  return JSON.stringify(data, function (key, value) {
    const path = paths.has(this) ? `${paths.get(this)}/${key}` : "";
    if (this[key] instanceof Date) return MOMENTS.includes(path) ? momentOf(this[key]) : dayOf(this[key]);
    refuseLost(value, path);
    if (typeof value === "object" && value !== null) paths.set(value, path);
    return value;
  });
}

/** Of these JSON.stringify would silently make `null` and `{}`: what was meant would be lost. */
function refuseLost(value, path) {
  const at = path && `${path}: `;
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${at}${value} is no number in JSON`);
  if (value instanceof Map || value instanceof Set) {
    throw new TypeError(`${at}a ${value.constructor.name} is no data in JSON: pass an object or an array`);
  }
}

/** A moment on the clock here, with its distance from Greenwich. */
function momentOf(date) {
  const day = dayOf(date);
  const east = -date.getTimezoneOffset();
  const here = new Date(date.getTime() + east * 60_000).toISOString().slice(11, 23);
  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  const distance = `${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)}`;
  return `${day}T${here}${east < 0 ? "-" : "+"}${distance}`;
}

function dayOf(date) {
  if (Number.isNaN(date.getTime())) throw new TypeError("an invalid Date is no day");
  const two = (number) => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The text of bytes; the core takes text, so that they are none is found here and said in its words. */
function decoded(source, dossier) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(source);
  } catch {
    const bytes = new Uint8Array(source.buffer ?? source, source.byteOffset ?? 0, source.byteLength);
    const lines = soundBeginning(bytes).split("\n");
    const render = (code, params) => dossier.call("render", { code, params });
    const problem = {
      code: "document/not-utf8",
      at: "",
      line: lines.length,
      column: [...lines.at(-1)].length + 1,
      params: {},
      ...render("document/not-utf8"),
    };
    const { message, fix } = render("document/unsound", { count: 1 });
    throw new Refusal({ code: "document/unsound", params: { count: 1 }, message, fix, problems: [problem] });
  }
}

/** The longest beginning of bytes that is text. */
function soundBeginning(bytes) {
  let text = "";
  for (let low = 0, high = bytes.length; low < high; ) {
    const middle = Math.ceil((low + high) / 2);
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return text;
}

export { Refusal, dossierOver };
