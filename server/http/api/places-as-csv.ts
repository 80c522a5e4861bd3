// Places as rows for a spreadsheet (RFC 4180).
import { type CsvCell, csvRow } from '../../contract/csv-row.ts';
import type { LocatedPlace } from '../../domain/places/place.ts';

/** The header row and what stands under it, in this order. */
const columns: Record<string, (place: LocatedPlace) => CsvCell> = {
  id: (place) => place.id,
  name: (place) => place.name,
  kinds: (place) => place.kinds.join(';'),
  functions: (place) => place.functions.join(';'),
  longitude: (place) => place.lonLat[0],
  latitude: (place) => place.lonLat[1],
  street: (place) => place.address?.street ?? null,
  houseNumber: (place) => place.address?.houseNumber ?? null,
  postcode: (place) => place.address?.postcode ?? null,
  city: (place) => place.address?.city ?? null,
  openingHours: (place) => place.openingHours,
  wheelchair: (place) => place.wheelchair,
  freeOfCharge: (place) => place.freeOfCharge,
  phone: (place) => place.phone,
  email: (place) => place.email,
  website: (place) => place.website,
  operator: (place) => place.operator,
  description: (place) => place.description,
  checkedOn: (place) => place.checkedOn,
  source: (place) => place.source,
  neighbourhoodCode: (place) => place.neighbourhoodCode,
  activities: (place) => place.activities?.join(';') ?? null,
  floorAreaM2: (place) => place.floorAreaM2,
  certainUntil: (place) => place.certainUntil,
  certainty: (place) => place.certainty,
  languages: (place) => place.languages?.join(';') ?? null,
};

export function placesAsCsv(places: LocatedPlace[]): string {
  const rows = places.map((place) => Object.values(columns).map((read) => read(place)));
  return [Object.keys(columns), ...rows].map(csvRow).join('');
}
