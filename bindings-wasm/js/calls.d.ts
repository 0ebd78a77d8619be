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
  line?: number;
  column?: number;
  params: Record<string, unknown>;
  message: string;
}

/** What a load has to say. */
export interface LoadReply {}

/** How the text of a file shall look. */
export interface SaveArguments {}

export interface DescribeReply {
  version: string;
  format: number;
  calls: { name: string; says: string }[];
}

export interface Calls {
  /** Lists the calls of the core. */
  describe(): DescribeReply;
}
