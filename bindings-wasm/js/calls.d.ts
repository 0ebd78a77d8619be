/** The calls of the core and the nouns they speak of. */

/** A dossier as JSON. */
export interface DossierDocument {
  format: 1;
  [field: string]: unknown;
}

/** What is wrong at one place of a document. */
export interface Problem {
  code: string;
  at: string;
  line: number;
  column: number;
  params: Record<string, unknown>;
  message: string;
  fix: string;
}

/** What came in. */
export interface Loaded {
  entities: number;
  carried: Problem[];
}

/** How the dossier is to be written. */
export interface Save {
  compact?: boolean;
}

/** What this library is. */
export interface Description {
  version: string;
  format: number;
  calls: { name: string; says: string }[];
}

export interface Calls {
  /** Lists the calls of the core. */
  describe(): Description;
}
