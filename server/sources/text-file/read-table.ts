// Reads a table that people saved as CSV from any program: which separator, which columns, and the fields of each row.
import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, type Sourced, SourceError } from '../../domain/problem.ts';
import { gatherFields } from '../places-table/gather-fields.ts';
import { type RecordReport, recordReport } from '../places-table/record-report.ts';
import { readTextFile } from './read-text-file.ts';

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;

export interface TableLimits {
  maxBytes: number;
  maxRows: number;
}

export interface TableRow<Field extends string> {
  fields: Partial<Record<Field, string>>;
  /** `row 12`, as a spreadsheet shows it: the header is row 1. */
  at: string;
  report: RecordReport;
}

interface Reading<Field extends string> {
  fieldOf(header: string): Field | null;
  /** Columns that the table lacks, in words. */
  missing(has: (...fields: Field[]) => boolean): string[];
}

/**
 * Rows without any text are passed over. What is said in a row's report is added to the problems that come along. Throws
 * SourceError when the file is no CSV, lacks a needed column or is too large.
 */
export function readTable<Field extends string>(
  path: string,
  { maxBytes, maxRows }: TableLimits,
  { fieldOf, missing }: Reading<Field>,
): Sourced<TableRow<Field>[]> {
  const { records: text, problems } = readTextFile(path, maxBytes);
  const [header, ...rows] = parseRows(path, text, maxRows);
  const columns = header.map(fieldOf);
  const lacking = missing((...fields) => fields.every((field) => columns.includes(field)));
  if (lacking.length > 0)
    throw new SourceError(`${path}: lacks column ${lacking.join('; and ')}; row 1 has ${header.join(', ')}.`);
  if (rows.length > maxRows) throw new SourceError(`${path}: has more than ${maxRows} rows; split it.`);
  doubtUnused(path, header, columns, problems);
  const records: TableRow<Field>[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const at = `row ${index + 2}`;
    const report = recordReport(problems, path, at);
    const fields = fieldsOf(row, columns, report);
    if (fields) records.push({ fields, at, report });
  }
  return { records, problems };
}

function doubtUnused(
  path: string,
  header: string[],
  columns: readonly (string | null)[],
  problems: Problem[],
): void {
  const unused = header.filter((name, index) => name.trim() !== '' && columns[index] === null);
  if (unused.length === 0) return;
  const message = `has columns that are not used: ${unused.join(', ')}`;
  recordReport(problems, path, 'row 1').doubt('unused-column', message);
}

function parseRows(path: string, text: string, maxRows: number): string[][] {
  const delimiter = separatorOf(path, text);
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, to: maxRows + 2 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SourceError(`${path}: is no readable CSV: ${error.message.replace(/\.$/, '')}.`);
  }
}

/** The separator that the header holds most of, outside quotes. */
function separatorOf(path: string, text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const counts = Object.values(separators).map((separator) => ({
    separator,
    count: header.split(separator).length - 1,
  }));
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  if (best.count > 0) return best.separator;
  throw new SourceError(
    `${path}: row 1 has one column only, "${header.slice(0, 60)}"; tried as separator ${Object.keys(separators).join(', ')}.`,
  );
}

function fieldsOf<Field extends string>(
  row: string[],
  columns: (Field | null)[],
  report: RecordReport,
): Partial<Record<Field, string>> | null {
  if (row.slice(columns.length).some((cell) => cell.trim() !== '')) {
    return report.refuse(
      'column-count',
      `has ${row.length} fields under ${columns.length} columns; put quotes around text with a separator in it`,
    );
  }
  if (row.length < columns.length) {
    report.doubt(
      'column-count',
      `has ${row.length} fields under ${columns.length} columns; the last are taken as empty`,
    );
  }
  const texts = row.map((cell, index): [Field | null, string] => [columns[index], cell.trim()]);
  return gatherFields(texts, 'field', report);
}
