// A place as a row of its table, and the words that it is found by.
import type { LocatedPlace, PlaceFunction } from '../domain/places/place.ts';
import { fromWeekBytes, toWeekBytes } from './opening-week-bytes.ts';

export interface PlaceRow {
  id: string;
  name: string;
  sort_key: string;
  kinds: string;
  functions: string;
  lon: number;
  lat: number;
  street: string | null;
  house_number: string | null;
  postcode: string | null;
  city: string | null;
  opening_hours: string | null;
  opening_week: Buffer | null;
  activities: string | null;
  languages: string | null;
  floor_area_m2: number | null;
  wheelchair: 'yes' | 'limited' | 'no' | null;
  free_of_charge: number | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  operator: string | null;
  description: string | null;
  checked_on: string | null;
  certain_until: string | null;
  certainty: string | null;
  source: string;
  neighbourhood_code: string | null;
}

export const placeColumns = [
  'id',
  'name',
  'sort_key',
  'kinds',
  'functions',
  'lon',
  'lat',
  'street',
  'house_number',
  'postcode',
  'city',
  'opening_hours',
  'opening_week',
  'activities',
  'languages',
  'floor_area_m2',
  'wheelchair',
  'free_of_charge',
  'phone',
  'email',
  'website',
  'operator',
  'description',
  'checked_on',
  'certain_until',
  'certainty',
  'source',
  'neighbourhood_code',
] as const satisfies (keyof PlaceRow)[];

export function toPlace(row: PlaceRow): LocatedPlace {
  const { street, house_number: houseNumber, postcode, city } = row;
  return {
    id: row.id,
    name: row.name,
    kinds: JSON.parse(row.kinds) as string[],
    functions: JSON.parse(row.functions) as PlaceFunction[],
    lonLat: [row.lon, row.lat],
    address: street === null || houseNumber === null ? null : { street, houseNumber, postcode, city },
    openingHours: row.opening_hours,
    openingWeek: row.opening_week && fromWeekBytes(row.opening_week),
    activities: row.activities === null ? null : (JSON.parse(row.activities) as string[]),
    languages: row.languages === null ? null : (JSON.parse(row.languages) as string[]),
    floorAreaM2: row.floor_area_m2,
    wheelchair: row.wheelchair,
    freeOfCharge: row.free_of_charge === null ? null : row.free_of_charge === 1,
    phone: row.phone,
    email: row.email,
    website: row.website,
    operator: row.operator,
    description: row.description,
    checkedOn: row.checked_on,
    certainUntil: row.certain_until,
    certainty: row.certainty,
    source: row.source,
    neighbourhoodCode: row.neighbourhood_code,
  };
}

export function toRow(place: LocatedPlace): PlaceRow {
  return {
    id: place.id,
    name: place.name,
    sort_key: sortKey(place.name),
    kinds: JSON.stringify(place.kinds),
    functions: JSON.stringify(place.functions),
    lon: place.lonLat[0],
    lat: place.lonLat[1],
    street: place.address?.street ?? null,
    house_number: place.address?.houseNumber ?? null,
    postcode: place.address?.postcode ?? null,
    city: place.address?.city ?? null,
    opening_hours: place.openingHours,
    opening_week: place.openingWeek && toWeekBytes(place.openingWeek),
    activities: place.activities && JSON.stringify(place.activities),
    languages: place.languages && JSON.stringify(place.languages),
    floor_area_m2: place.floorAreaM2,
    wheelchair: place.wheelchair,
    free_of_charge: place.freeOfCharge === null ? null : Number(place.freeOfCharge),
    phone: place.phone,
    email: place.email,
    website: place.website,
    operator: place.operator,
    description: place.description,
    checked_on: place.checkedOn,
    certain_until: place.certainUntil,
    certainty: place.certainty,
    source: place.source,
    neighbourhood_code: place.neighbourhoodCode,
  };
}

export function searchedText(row: PlaceRow): { name: string; address: string; about: string } {
  const { street, house_number, postcode, city, operator, description } = row;
  const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ');
  // A postcode is searched as 2628CD and as 2628 CD.
  const parted = postcode && `${postcode} ${postcode.slice(0, 4)} ${postcode.slice(4)}`;
  return {
    name: row.name,
    address: joined(street, house_number, parted, city),
    about: joined(operator, description),
  };
}

/** Sixty characters tell names apart well enough; the id settles the rest. */
const sortKey = (name: string) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().slice(0, 60);
