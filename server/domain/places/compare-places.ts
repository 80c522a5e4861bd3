// Tells two sets of places apart: which came, which changed and in what, which went.
import { groundMetres } from '../network/ground-distance.ts';
import type { Address, Place } from './place.ts';
import {
  type FieldChange,
  type FieldChangeOf,
  longestKept,
  type PlaceChange,
  type RecordedField,
  withheldFields,
} from './place-change.ts';

/** Metres. Less is an outline drawn anew or an address point moved to its door, not another spot. */
export const movedMetres = 30;

const isEqual = (before: unknown, after: unknown) => before === after;

const haveSameItems = (before: readonly string[] | null, after: readonly string[] | null) =>
  before === after ||
  (before?.length === after?.length && before?.every((item, i) => item === after?.[i]) === true);

const isSameAddress = (before: Address | null, after: Address | null) =>
  before?.street === after?.street &&
  before?.houseNumber === after?.houseNumber &&
  before?.postcode === after?.postcode &&
  before?.city === after?.city;

const isSameSpot = (before: Place['lonLat'], after: Place['lonLat']) =>
  groundMetres(...before, ...after) < movedMetres;

/** In the order in which they are told. A field that is added to a place does not compile until it is here. */
const isSame: { [F in RecordedField]: (before: Place[F], after: Place[F]) => boolean } = {
  name: isEqual,
  kinds: haveSameItems,
  functions: haveSameItems,
  openingHours: isEqual,
  activities: haveSameItems,
  languages: haveSameItems,
  address: isSameAddress,
  lonLat: isSameSpot,
  phone: isEqual,
  email: isEqual,
  website: isEqual,
  wheelchair: isEqual,
  freeOfCharge: isEqual,
  floorAreaM2: isEqual,
  operator: isEqual,
  description: isEqual,
  certainUntil: isEqual,
  certainty: isEqual,
  checkedOn: isEqual,
};
const recordedFields = Object.keys(isSame) as RecordedField[];

/**
 * Those of `after` in its order, then those that are gone. Ids are unique in each set. A place that its source gives
 * another id is gone and appeared.
 */
export function comparePlaces(before: readonly Place[], after: readonly Place[]): PlaceChange[] {
  const left = new Map(before.map((place) => [place.id, place]));
  const changes: PlaceChange[] = [];
  for (const place of after) {
    const known = left.get(place.id);
    left.delete(place.id);
    if (known === undefined) changes.push(changeOf(place, 'appeared'));
    else changes.push(...compared(known, place));
  }
  for (const place of left.values()) changes.push(changeOf(place, 'gone'));
  return changes;
}

const changeOf = (
  { id, name, lonLat }: Place,
  what: PlaceChange['what'],
  fields: FieldChange[] = [],
): PlaceChange => ({ placeId: id, what, name, lonLat, fields });

/** One change, or none. */
function compared(before: Place, after: Place): PlaceChange[] {
  const fields = recordedFields.filter((field) => differs(field, before, after));
  if (fields.length === 0) return [];
  const isOnlyChecked = fields.every((field) => field === 'checkedOn');
  const changes = fields.map((field) => fieldChange(field, before, after));
  return [changeOf(after, isOnlyChecked ? 'checked' : 'changed', changes)];
}

const differs = <F extends RecordedField>(field: F, before: Place, after: Place) =>
  !isSame[field](before[field], after[field]);

const fieldChange = <F extends RecordedField>(field: F, before: Place, after: Place) =>
  ({ field, before: told(field, before), after: told(field, after) }) as FieldChangeOf<F>;

function told(field: RecordedField, place: Place): Place[RecordedField] {
  const value = place[field];
  if (withheldFields.some((withheld) => withheld === field)) return value !== null;
  return typeof value === 'string' && value.length > longestKept ? `${value.slice(0, longestKept)}…` : value;
}
