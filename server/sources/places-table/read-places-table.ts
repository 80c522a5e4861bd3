// Reads a list of places that an organisation keeps as a table, saved as CSV.
import { basename } from 'node:path';
import type { AddressPoint } from '../../domain/areas/address-point.ts';
import type { Place } from '../../domain/places/place.ts';
import type { Taxonomy } from '../../domain/places/taxonomy.ts';
import type { Sourced } from '../../domain/problem.ts';
import { readTable } from '../text-file/read-table.ts';
import { collectPlaces, type ReadRecord } from './collect-places.ts';
import { addressFinder } from './match-address.ts';
import { fieldOfHeader, type PlaceField } from './place-fields.ts';
import { placeOfFields } from './place-of-fields.ts';
import { activityReader } from './read-activities.ts';
import { kindFinder } from './read-kinds.ts';

const limits = { maxBytes: 64 * 1024 * 1024, maxRows: 200_000 };

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
  const { records: rows, problems } = readTable(path, limits, { fieldOf: fieldOfHeader, missing });
  const reading = {
    findKind: kindFinder(context.taxonomy),
    readActivities: activityReader(context.taxonomy),
    addresses: addressFinder(context.addresses),
    source: basename(path),
  };
  const read: ReadRecord[] = [];
  for (const { fields, at, report } of rows) {
    const place = placeOfFields(fields, reading, report);
    if (place) read.push({ place, at, ownId: fields.id !== undefined });
  }
  return collectPlaces(read, problems, path);
}

function missing(has: (...fields: PlaceField[]) => boolean): string[] {
  const located =
    has('lon', 'lat') ||
    has('x', 'y') ||
    (has('postcode') && (has('houseNumber') || has('address') || has('street')));
  return [
    ...(has('name') ? [] : ['name']),
    ...(has('kind') ? [] : ['kind']),
    ...(located ? [] : ['lon and lat, x and y, or postcode and house_number']),
  ];
}
