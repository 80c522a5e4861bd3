// Gathers what one record says under the names that are known, each of a length that can be meant.
import type { RecordReport } from './record-report.ts';

/** Characters; more is a quote closed too late rather than a description. */
const maxLength = 10_000;

/** Where a field is given twice, the first that says something counts. `null` when the record is refused. */
export function gatherFields<Field extends string>(
  texts: [field: Field | null, text: string][],
  what: 'field' | 'property',
  report: RecordReport,
): Partial<Record<Field, string>> | null {
  const fields: Partial<Record<Field, string>> = {};
  for (const [field, text] of texts) {
    if (text.length > maxLength) {
      const message = `has a ${what} of ${text.length} characters, and ${maxLength} is the most`;
      return report.refuse('field-too-long', message);
    }
    if (field && text !== '' && fields[field] === undefined) fields[field] = text;
  }
  return fields;
}
