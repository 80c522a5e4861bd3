// Finds where a record of a list is: by its coordinates, or else by its address among the imported addresses.
import type { LonLat } from '../../domain/lon-lat.ts';
import type { Address } from '../../domain/places/place.ts';
import { type AddressFinder, type AddressMatch, normalPostcode } from './match-address.ts';
import type { PlaceFields } from './place-fields.ts';
import { readPosition } from './read-position.ts';
import type { RecordReport } from './record-report.ts';

/** `null` when the record is refused. `given`: coordinates that the format itself has, which win. */
export function readSpot(
  fields: PlaceFields,
  given: LonLat | null,
  addresses: AddressFinder,
  report: RecordReport,
): { lonLat: LonLat; address: Address | null } | null {
  const position = given ? { lonLat: given } : readPosition(fields);
  if (position && 'refusal' in position)
    return report.refuse(position.refusal.kind, position.refusal.message);
  const { street, houseNumber } = writtenAddress(fields);
  const postcode = fields.postcode === undefined ? null : normalPostcode(fields.postcode);
  if (fields.postcode !== undefined && !postcode) {
    report.doubt('bad-postcode', `has "${fields.postcode}" as postcode, where 1234 AB is expected`);
  }
  const match = postcode && houseNumber ? addresses.find(postcode, houseNumber) : null;
  const lonLat = position?.lonLat ?? match?.point.lonLat;
  if (!lonLat) {
    if (postcode && houseNumber) {
      return report.refuse(
        'address-not-found',
        `has ${postcode} ${houseNumber}, which is not among the imported addresses; add coordinates`,
      );
    }
    return report.refuse('missing-position', 'has neither coordinates nor a postcode with a house number');
  }
  if (!position && match && !match.exact) {
    const used = `${match.point.postcode} ${match.point.houseNumber}`;
    report.doubt(
      'address-nearly-found',
      `has ${postcode} ${houseNumber}, which is not there; placed at ${used}`,
    );
  }
  const address = addressOf(street ?? match?.point.street, houseNumber, postcode, fields.city, match);
  if (!address && (street || houseNumber)) {
    report.doubt(
      'incomplete-address',
      'has a street or a house number without the other; shown without address',
    );
  }
  return { lonLat, address };
}

function addressOf(
  street: string | undefined,
  houseNumber: string | undefined,
  postcode: string | null,
  city: string | undefined,
  match: AddressMatch | null,
): Address | null {
  return street && houseNumber
    ? { street, houseNumber, postcode, city: city ?? match?.point.city ?? null }
    : null;
}

/** Street and number may stand in one field: `Kerkstraat 12a`. */
function writtenAddress(fields: PlaceFields): { street?: string; houseNumber?: string } {
  const line = fields.street ?? fields.address;
  const parts = fields.houseNumber ? null : /^(.*\D)\s+(\d+\s?\S*)$/.exec(line ?? '');
  const number = parts ? parts[2] : fields.houseNumber;
  return {
    street: parts ? parts[1] : line,
    houseNumber: number && fields.addition ? joinAddition(number, fields.addition) : number,
  };
}

/** `12` and `a` are `12a`; a figure keeps apart: `12-3`. */
function joinAddition(number: string, addition: string): string {
  return /^\d/.test(addition) ? `${number}-${addition}` : `${number}${addition}`;
}
