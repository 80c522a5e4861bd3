// How the reader of one record says what it found, without knowing file and row.
import type { Problem } from '../../domain/problem.ts';

/** `message` completes a sentence that begins with the record: "Row 12 …", without full stop. */
export interface RecordReport {
  /** Returns null, so that a reader can give up in one step. */
  refuse(kind: string, message: string): null;
  doubt(kind: string, message: string): void;
}

/** `at`: `row 12`. Findings are added to `problems`. */
export function recordReport(problems: Problem[], file: string, at: string): RecordReport {
  const add = (severity: Problem['severity'], kind: string, message: string) => {
    const sentence = `${at[0].toUpperCase()}${at.slice(1)} ${message}.`;
    problems.push({ kind, severity, message: sentence, file, at });
  };
  return {
    refuse(kind, message) {
      add('refused', kind, message);
      return null;
    },
    doubt: (kind, message) => add('doubtful', kind, message),
  };
}
