/** What the package gives, apart from the calls of the core: those are in calls.d.ts. */

/// <reference lib="esnext.disposable" />

import type { Calls, DossierDocument, Edit, Loaded, Patch, Patched, Problem, Save } from "./calls.js";

export * from "./calls.js";

/** Where the wasm may come from when it does not lie beside the package's own files. */
export type WasmSource =
  | string
  | URL
  | Request
  | Response
  | ArrayBuffer
  | ArrayBufferView
  | Promise<Response | ArrayBuffer | ArrayBufferView>;

/** Which texts a page wants. */
export interface InitOptions {
  /** The languages of messages, besides English; those of the page and its reader where nothing is said. */
  languages?: string[];
  /** Whether the catalogue is to bring examples and sources, and tables and forms to say what their fields hold. */
  documentation?: boolean;
}

/**
 * Starts the core. `Dossier` does so by itself; it may be called at any time, any number of times.
 */
export declare function init(source?: WasmSource, options?: InitOptions): Promise<void>;

/**
 * Fetches the texts of a language, so that messages may come in it; until then they come in
 * English, and say so. In Node every language is at hand. Gives the language in which they will
 * come: `en` where there are no texts in the one asked for.
 */
export declare function speak(language: string): Promise<string>;

/**
 * The core's answer to a request it did not carry out: nothing has happened. `render` takes it as it
 * is, or as `{ ...refusal, language }`, and puts it into words again.
 */
export declare class Refusal extends Error {
  private constructor();
  readonly name: "Refusal";
  /** Stable, and documented. */
  readonly code: string;
  /** A JSON Pointer to what it is about. */
  readonly at: string;
  /** What the message speaks of. */
  readonly params: Problem["params"];
  /** What to do about it. */
  readonly fix: string;
  /** Every problem of a document that could not be loaded, each with its place. */
  readonly problems: Problem[];
}

/** What a dossier is loaded from. */
export type Source = string | ArrayBuffer | ArrayBufferView | Response | Blob | DossierDocument | Dossier | object;

/** One dossier. The methods it has besides these are the calls of the core. */
export interface Dossier extends Calls {}

export declare class Dossier {
  private constructor();

  /**
   * A handle that holds no dossier: for what can be asked without one, such as `catalogue`.
   * Calls that want a dossier throw a `Refusal`.
   */
  static blank(): Promise<Dossier>;

  /**
   * A dossier from its JSON: as text, as the bytes of a file, already parsed, as a `Response` or
   * a `Blob`, or a promise of any of these, so that `Dossier.load(fetch(url))` is enough.
   * Throws a `Refusal` that names every problem. A lenient load carries unknown fields along
   * instead of refusing them, and reports each in `loaded`. A refusal comes in the language asked for.
   */
  static load(
    source: Source | PromiseLike<Source>,
    options?: { lenient?: boolean; language?: string },
  ): Promise<Dossier>;

  /** What the core said when it loaded this dossier; a blank handle has nothing here. */
  readonly loaded: Loaded;

  /**
   * Makes edits, such as those that mend a finding: all of them or none. They come as a list, or
   * as an object that has it as `edits`, such as the `mend` of a finding.
   */
  patch(edits: Edit[] | Patch): Patched;

  /**
   * Makes any call of the core, by its name there. A `Date` in its arguments is the day that the
   * clock shows here at that moment, as `getDate` has it; as `at`, `since` or `until` of a call, and
   * as `at` of a `context`, it is the moment itself. A day that is to be the same everywhere is given as text.
   */
  call(name: string, args?: unknown): unknown;

  /** Makes any call of the core, with JSON text for arguments and for reply. */
  callText(name: string, text?: string): string;

  /** The dossier as the text of a file. */
  text(options?: Save): string;

  /** The dossier as plain data. */
  toJSON(): DossierDocument;

  /** Gives back the memory at once; otherwise it goes when the dossier is forgotten. */
  free(): void;
  [Symbol.dispose](): void;
}
