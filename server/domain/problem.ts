// What a reader says of the rows it could not use, or used with doubt. No row is dropped in silence.

/** One finding about one record of an outside file. */
export interface Problem {
  /** Groups findings in the report, kebab-case: `missing-coordinates`, `unknown-kind`, `snapped-far`. */
  kind: string;
  /** `refused`: the record is left out. `doubtful`: it is used, and someone should look. */
  severity: 'refused' | 'doubtful';
  /** One English sentence: what is wrong, and what to do where that is known. */
  message: string;
  /** The file as the person named it. */
  file: string;
  /** Where in the file: `row 12`, `way 44120`, `BU05030101`. */
  at: string;
}

/** What every reader in sources/ returns. */
export interface Sourced<T> {
  records: T;
  problems: Problem[];
}

/** Thrown when nothing sensible can be done with a file: one sentence that names the file and the place. */
export class SourceError extends Error {
  override name = 'SourceError';
}
