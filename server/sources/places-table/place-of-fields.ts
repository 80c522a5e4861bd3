// Makes a place of the fields of one record, whether they come from a table or from GeoJSON.
import { createHash } from 'node:crypto';
import type { LonLat } from '../../domain/lon-lat.ts';
import type { Place, PlaceFunction } from '../../domain/places/place.ts';
import type { KindDefinition } from '../../domain/places/taxonomy.ts';
import { comparable } from '../text-file/field-by-header.ts';
import type { AddressFinder } from './match-address.ts';
import type { PlaceField, PlaceFields } from './place-fields.ts';
import type { ActivityReader } from './read-activities.ts';
import {
  readDay,
  readEmail,
  readFloorArea,
  readPhone,
  readWebsite,
  readWheelchair,
  readYesOrNo,
} from './read-details.ts';
import { functionsOf, type KindFinder, readFunctions, readKinds } from './read-kinds.ts';
import { readLanguages } from './read-languages.ts';
import { readSpot } from './read-spot.ts';
import type { RecordReport } from './record-report.ts';

export interface PlaceReading {
  findKind: KindFinder;
  readActivities: ActivityReader;
  addresses: AddressFinder;
  /** The file's base name, for `Place.source`. */
  source: string;
}

/**
 * `null` when the record is refused. `given`: coordinates that the format itself has.
 * Without an id of its own a record gets one of its name and address (or position), the same at each import.
 */
export function placeOfFields(
  fields: PlaceFields,
  reading: PlaceReading,
  report: RecordReport,
  given: LonLat | null = null,
): Place | null {
  if (!fields.name) return report.refuse('missing-name', 'has no name');
  const kinds = kindsOf(fields.kind, reading.findKind, report);
  if (!kinds) return null;
  const spot = readSpot(fields, given, reading.addresses, report);
  if (!spot) return null;
  const { lonLat, address } = spot;
  const where = address?.postcode
    ? `${address.postcode} ${address.houseNumber}`
    : lonLat.map((x) => x.toFixed(5)).join(' ');
  return {
    id: `list-${fields.id ? idInAddress(fields.id) : shortHash(comparable(fields.name), where)}`,
    name: fields.name,
    kinds: kinds.map((kind) => kind.id),
    functions: functionsAsked(fields.functions, report) ?? functionsOf(kinds),
    lonLat,
    address,
    activities: activitiesOf(fields.activities, reading.readActivities, report),
    languages: languagesOf(fields.languages, report),
    ...detailsOf(fields, report),
    source: reading.source,
  };
}

/** An id stands in the address of a place's page: plain characters, and not a paragraph. */
export function idInAddress(id: string): string {
  const plain = id.replace(/[^\w.-]+/g, '-');
  return plain.length <= 80 ? plain : shortHash(id);
}

function kindsOf(text: string | undefined, find: KindFinder, report: RecordReport): KindDefinition[] | null {
  if (!text) return report.refuse('unknown-kind', 'has no kind');
  const { kinds, unknown } = readKinds(text, find);
  const words = unknown.map((word) => `"${shortened(word)}"`).join(', ');
  if (kinds.length === 0) {
    return report.refuse(
      'unknown-kind',
      `has ${words || 'only marks'} as kind, which the taxonomy does not know`,
    );
  }
  if (unknown.length > 0)
    report.doubt('unknown-kind', `also has ${words} as kind, which the taxonomy does not know; left out`);
  return kinds;
}

/** `null` when the record names none, so that the taxonomy decides. */
function functionsAsked(text: string | undefined, report: RecordReport): PlaceFunction[] | null {
  if (!text) return null;
  const { functions, unknown } = readFunctions(text);
  const words = unknown.map((word) => `"${shortened(word)}"`).join(', ');
  if (unknown.length > 0)
    report.doubt('unknown-function', `has ${words} as function, which is not known; left out`);
  return functions.length > 0 ? functions : null;
}

function activitiesOf(text: string | undefined, read: ActivityReader, report: RecordReport): string[] | null {
  if (!text) return null;
  const { activities, unknown } = read(text);
  const words = unknown.map((word) => `"${shortened(word)}"`).join(', ');
  if (unknown.length > 0)
    report.doubt('unknown-activity', `has ${words} as activity, which the taxonomy does not know; left out`);
  return activities.length > 0 ? activities : null;
}

function languagesOf(text: string | undefined, report: RecordReport): string[] | null {
  if (!text) return null;
  const { languages, unknown } = readLanguages(text);
  const words = unknown.map((word) => `"${shortened(word)}"`).join(', ');
  if (unknown.length > 0)
    report.doubt(
      'unknown-language',
      `has ${words} as language, which is not known; left out: write its name in Dutch or English, or its code, such as Arabisch or ar`,
    );
  return languages;
}

function detailsOf(fields: PlaceFields, report: RecordReport) {
  const read = <T>(
    field: PlaceField,
    kind: string,
    expected: string,
    reader: (text: string) => T | null | undefined,
  ) => {
    const text = fields[field];
    const value = text === undefined ? null : reader(text);
    if (value !== undefined) return value;
    report.doubt(kind, `has "${shortened(text!)}", where ${expected} is expected; taken as unknown`);
    return null;
  };
  return {
    openingHours: fields.openingHours ?? null,
    openingWeek: null,
    floorAreaM2: read('floorArea', 'bad-floor-area', 'square metres as 125', readFloorArea),
    wheelchair: read('wheelchair', 'bad-wheelchair', 'yes, limited or no for wheelchairs', readWheelchair),
    freeOfCharge: read('free', 'bad-free', 'yes or no for free of charge', readYesOrNo),
    phone: read('phone', 'bad-phone', 'a telephone number', readPhone),
    email: read('email', 'bad-email', 'an e-mail address', readEmail),
    website: read('website', 'bad-website', 'a web address', readWebsite),
    operator: fields.operator ?? null,
    description: fields.description ?? null,
    checkedOn: read('checkedOn', 'bad-date', dayExpected, readDay),
    certainUntil: read('certainUntil', 'bad-certain-until', dayExpected, readDay),
    certainty: fields.certainty ?? null,
  };
}

const dayExpected = 'a day as 2026-03-01 or 01-03-2026';

/** 48 bits: two of 200,000 records share one by chance once in ten thousand lists. */
export function shortHash(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}

export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
