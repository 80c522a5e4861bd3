// What is told of two sets of places: who came, who went, and what of the others became otherwise.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groundMetres } from '../../../../server/domain/network/ground-distance.ts';
import { comparePlaces, movedMetres } from '../../../../server/domain/places/compare-places.ts';
import { type Place, placeFunctions } from '../../../../server/domain/places/place.ts';
import {
  countChanges,
  longestKept,
  type PlaceChange,
  withinBoth,
} from '../../../../server/domain/places/place-change.ts';
import { place } from '../../../worlds/records.ts';

const brug = place('brug', [5.2, 52.5], { openingHours: 'Mo-Fr 09:00-17:00', phone: '020 1' });
const become = (known: Partial<Place>) => comparePlaces([brug], [{ ...brug, ...known }]);

describe('one place', () => {
  test('it tells each field that became otherwise, as it was and as it is', () => {
    const address = { street: 'Wal', houseNumber: '8', postcode: null, city: 'Lindewaard' };
    expect(become({ name: 'De Brug', phone: null, address, kinds: ['library', 'community-centre'] })).toEqual(
      [
        {
          placeId: 'brug',
          what: 'changed',
          name: 'De Brug',
          lonLat: [5.2, 52.5],
          fields: [
            { field: 'name', before: 'Plek brug', after: 'De Brug' },
            { field: 'kinds', before: ['community-centre'], after: ['library', 'community-centre'] },
            { field: 'address', before: null, after: address },
            { field: 'phone', before: true, after: false },
          ],
        },
      ],
    );
  });

  test('of another address it is the parts that count', () => {
    const address = { street: 'Wal', houseNumber: '8', postcode: null, city: 'Lindewaard' };
    const { street, houseNumber, postcode, city } = address;
    const written = { city, postcode, houseNumber, street };
    expect(comparePlaces([{ ...brug, address }], [{ ...brug, address: written }])).toEqual([]);
    expect(
      comparePlaces([{ ...brug, address }], [{ ...brug, address: { ...address, houseNumber: '9' } }]),
    ).toHaveLength(1);
  });

  test('a computed week and the name of a file are no news', () => {
    expect(become({ openingWeek: new Uint8Array(672), source: 'lijst-2027.csv' })).toEqual([]);
  });

  test('a record that was only checked again says just that', () => {
    const fields = [{ field: 'checkedOn', before: '2026-10-01', after: '2026-11-01' }];
    expect(become({ checkedOn: '2026-11-01' })).toMatchObject([{ what: 'checked', fields }]);
    expect(become({ checkedOn: '2026-11-01', wheelchair: 'yes' })).toMatchObject([
      { what: 'changed', fields: [{ field: 'wheelchair' }, ...fields] },
    ]);
  });

  test('a few metres are no move', () => {
    // A degree of latitude is about 111 km.
    const north = (metres: number) => become({ lonLat: [5.2, 52.5 + metres / 111_300] });
    expect(north(movedMetres - 2)).toEqual([]);
    expect(north(movedMetres + 2)).toMatchObject([{ what: 'changed', fields: [{ field: 'lonLat' }] }]);
  });

  test('of a very long text the beginning is kept', () => {
    const [{ fields }] = become({ description: 'a'.repeat(10_000) });
    expect(fields).toEqual([{ field: 'description', before: null, after: `${'a'.repeat(longestKept)}…` }]);
  });
});

test('places that came and went are told by name and spot, and all are counted', () => {
  const [stays, goes, comes] = ['stays', 'goes', 'comes'].map((id) => place(id, [5.2, 52.5]));
  const changes = comparePlaces([goes, stays], [comes, { ...stays, operator: 'Samen' }]);
  expect(changes).toMatchObject([
    { placeId: 'comes', what: 'appeared', name: 'Plek comes', lonLat: [5.2, 52.5], fields: [] },
    { placeId: 'stays', what: 'changed' },
    { placeId: 'goes', what: 'gone', name: 'Plek goes', lonLat: [5.2, 52.5], fields: [] },
  ]);
  expect(countChanges(changes)).toEqual({ appeared: 1, changed: 1, checked: 0, gone: 1 });
});

test('a catalogue of a larger area makes nothing appear that was outside before, nor one of a smaller area anything go', () => {
  const [inside, outside] = [place('inside', [5.2, 52.5]), place('outside', [6, 52.5])];
  const [small, large] = [
    [5.1, 52.4, 5.3, 52.6],
    [5, 52, 7, 53],
  ] as const;
  const idsOf = (changes: PlaceChange[]) => changes.map(({ placeId }) => placeId);
  expect(idsOf(withinBoth(comparePlaces([], [inside, outside]), small, large))).toEqual(['inside']);
  expect(idsOf(withinBoth(comparePlaces([inside, outside], []), large, small))).toEqual(['inside']);
  const moved = comparePlaces([outside], [{ ...outside, name: 'Anders' }]);
  expect(withinBoth(moved, small, small)).toEqual(moved);
});

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.string({ maxLength: 12 });
const anyPlace = (id: string): fc.Arbitrary<Place> =>
  fc.record({
    id: fc.constant(id),
    name: text,
    kinds: fc.uniqueArray(fc.constantFrom('library', 'clubhouse', 'toy-library'), { minLength: 1 }),
    functions: fc.uniqueArray(fc.constantFrom(...placeFunctions), { minLength: 1 }),
    // Some 70 m apart at the least, or the same.
    lonLat: fc.tuple(
      fc.integer({ min: 0, max: 20 }).map((step) => 5 + step / 1000),
      fc.integer({ min: 0, max: 20 }).map((step) => 52 + step / 1000),
    ),
    address: optional(
      fc.record({ street: text, houseNumber: text, postcode: optional(text), city: optional(text) }),
    ),
    openingHours: optional(text),
    openingWeek: fc.constant(null),
    activities: optional(fc.uniqueArray(fc.constantFrom('coffee', 'games'), { minLength: 1 })),
    languages: optional(fc.uniqueArray(fc.constantFrom('ar', 'tr'), { minLength: 1 })),
    floorAreaM2: optional(fc.nat()),
    wheelchair: optional(fc.constantFrom('yes', 'limited', 'no')),
    freeOfCharge: optional(fc.boolean()),
    phone: optional(text),
    email: optional(text),
    website: optional(text),
    operator: optional(text),
    description: optional(text),
    checkedOn: optional(fc.constantFrom('2026-01-01', '2026-02-01')),
    certainUntil: optional(fc.constantFrom('2027-01-01', '2028-01-01')),
    certainty: optional(text),
    source: fc.constant('test'),
  });
const anyPlaces = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  .chain((ids) => fc.tuple(...ids.map(anyPlace)));

/** The set that `before` becomes when what is told is done to it; what is not told is looked up. */
function carriedOut(
  before: readonly Place[],
  changes: readonly PlaceChange[],
  after: readonly Place[],
): Place[] {
  const places = new Map(before.map((one) => [one.id, one]));
  for (const { placeId, what, fields } of changes) {
    const known = places.get(placeId);
    if (what === 'gone') places.delete(placeId);
    else if (what === 'appeared') places.set(placeId, after.find(({ id }) => id === placeId) as Place);
    else if (known) {
      const told = Object.fromEntries(fields.map((change) => [change.field, change.after]));
      const { phone, email } = after.find(({ id }) => id === placeId) as Place;
      places.set(placeId, { ...known, ...told, phone, email });
    }
  }
  return [...places.values()];
}

const byId = (places: readonly Place[]) => places.toSorted((one, other) => (one.id < other.id ? -1 : 1));

describe('of any two sets', () => {
  test('the same set twice is no change, in whatever order', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        expect(comparePlaces(places, structuredClone(places).reverse())).toEqual([]);
      }),
    );
  });

  test('what is told makes the one into the other, and back', () => {
    fc.assert(
      fc.property(anyPlaces, anyPlaces, (before, after) => {
        const changes = comparePlaces(before, after);
        expect(byId(carriedOut(before, changes, after))).toEqual(byId(after));
        const back = changes.map((change) => ({
          ...change,
          what: ({ appeared: 'gone', gone: 'appeared' } as const)[change.what as 'gone'] ?? change.what,
          fields: change.fields.map((field) => ({ ...field, before: field.after, after: field.before })),
        }));
        expect(byId(carriedOut(after, back as PlaceChange[], before))).toEqual(byId(before));
      }),
    );
  });

  test('each place is told of once at most, and never of a field that stayed', () => {
    fc.assert(
      fc.property(anyPlaces, anyPlaces, (before, after) => {
        const changes = comparePlaces(before, after);
        expect(new Set(changes.map(({ placeId }) => placeId)).size).toBe(changes.length);
        for (const { fields } of changes)
          for (const { field, before: old, after: now } of fields) {
            if (field !== 'phone' && field !== 'email') expect(old).not.toEqual(now);
            if (field === 'lonLat') expect(groundMetres(...old, ...now)).toBeGreaterThan(movedMetres);
          }
      }),
    );
  });
});
