// Reads a list of places that an organisation keeps as a table, saved as CSV.
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { AddressPoint } from '../../domain/areas/address-point.ts';
import type { Place } from '../../domain/places/place.ts';
import type { Taxonomy } from '../../domain/places/taxonomy.ts';
import { type Sourced, SourceError } from '../../domain/problem.ts';
import { readTextFile } from '../text-file/read-text-file.ts';
import { collectPlaces, type ReadRecord } from './collect-places.ts';
import { gatherFields } from './gather-fields.ts';
import { addressFinder } from './match-address.ts';
import { fieldOfHeader, type PlaceField, type PlaceFields } from './place-fields.ts';
import { placeOfFields } from './place-of-fields.ts';
import { activityReader } from './read-activities.ts';
import { kindFinder } from './read-kinds.ts';
import { type RecordReport, recordReport } from './record-report.ts';

const maxBytes = 64 * 1024 * 1024;
const maxRows = 200_000;
const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;

export interface PlacesContext {
  taxonomy: Taxonomy;
  /** What an address without coordinates is matched against. */
  addresses: AddressPoint[];
}

/**
 * Rows are numbered as a spreadsheet shows them, the header being row 1. Throws SourceError when the file is
 * no CSV, lacks a needed column (name, kind, and coordinates or address), or is too large.
 */
export function readPlacesTable(path: string, context: PlacesContext): Sourced<Place[]> {
  const { records: text, problems } = readTextFile(path, maxBytes);
  const [header, ...rows] = parseRows(path, text);
  const columns = header.map((name) => fieldOfHeader(name));
  checkColumns(path, header, columns);
  if (rows.length > maxRows) {
    throw new SourceError(`${path}: has more than ${maxRows} rows; split it.`);
  }
  const unused = header.filter((name, index) => name.trim() !== '' && columns[index] === null);
  if (unused.length > 0) {
    recordReport(problems, path, 'row 1').doubt(
      'unused-column',
      `has columns that are not used: ${unused.join(', ')}`,
    );
  }
  const reading = {
    findKind: kindFinder(context.taxonomy),
    readActivities: activityReader(context.taxonomy),
    addresses: addressFinder(context.addresses),
    source: basename(path),
  };
  const read: ReadRecord[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const at = `row ${index + 2}`;
    const report = recordReport(problems, path, at);
    const fields = fieldsOf(row, columns, report);
    const place = fields && placeOfFields(fields, reading, report);
    if (place) read.push({ place, at, ownId: fields.id !== undefined });
  }
  return collectPlaces(read, problems, path);
}

function parseRows(path: string, text: string): string[][] {
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

function checkColumns(path: string, header: string[], columns: (PlaceField | null)[]): void {
  const has = (...fields: PlaceField[]) => fields.every((field) => columns.includes(field));
  const located =
    has('lon', 'lat') ||
    has('x', 'y') ||
    (has('postcode') && (has('houseNumber') || has('address') || has('street')));
  const missing = [
    ...(has('name') ? [] : ['name']),
    ...(has('kind') ? [] : ['kind']),
    ...(located ? [] : ['lon and lat, x and y, or postcode and house_number']),
  ];
  if (missing.length === 0) return;
  throw new SourceError(`${path}: lacks column ${missing.join('; and ')}; row 1 has ${header.join(', ')}.`);
}

function fieldsOf(row: string[], columns: (PlaceField | null)[], report: RecordReport): PlaceFields | null {
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
  const texts = row.map((cell, index): [PlaceField | null, string] => [columns[index], cell.trim()]);
  return gatherFields(texts, 'field', report);
}
