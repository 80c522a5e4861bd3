// The finder picks what fits, counts what each filter would give, and names the filter that is in the way.
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../server/contract/place.ts';
import {
  countByKind,
  countByNeighbourhood,
  filtersToDrop,
  findPlaces,
  hasFilters,
  makeSearchable,
} from '../../../web/src/finder/find-places.ts';
import { emptyFinder, type FinderFilters } from '../../../web/src/store/finder-slice.ts';
import { nothingMore } from '../../worlds/records.ts';

const place = (id: string, change: Partial<Place>): Place => ({
  id,
  name: id,
  kinds: ['community-centre'],
  functions: ['meet'],
  lonLat: [5, 52],
  ...nothingMore,
  openingDays: null,
  checkedOn: null,
  source: 'list.csv',
  neighbourhoodCode: 'BU00010001',
  ...change,
});

const all = [
  makeSearchable(
    place('wilg', {
      name: 'De Wilg',
      address: { street: 'Dorpsstraat', houseNumber: '12a', postcode: '1234AB', city: 'Town' },
    }),
    ['Buurthuis', 'Oost'],
  ),
  makeSearchable(
    place('cafe', { name: 'Repaircafé', kinds: ['repair-cafe', 'community-centre'], functions: ['learn'] }),
    ['Repaircafé', 'Oost'],
  ),
  makeSearchable(
    place('boek', {
      name: 'Boekenhoek',
      kinds: ['library'],
      functions: ['learn', 'meet'],
      operator: 'Stichting Wilg',
      neighbourhoodCode: 'BU00010002',
    }),
    ['Bibliotheek', 'West'],
  ),
];

const filters = (change: Partial<FinderFilters>): FinderFilters => ({ ...emptyFinder, ...change });
const found = (change: Partial<FinderFilters>) => findPlaces(all, filters(change)).map(({ id }) => id);

describe('found are', () => {
  test('all places when nothing is asked', () => {
    expect(found({})).toEqual(['wilg', 'cafe', 'boek']);
  });

  test.each([
    ['cafe', ['cafe']],
    ['DORPSSTRAAT 12', ['wilg']],
    ['1234 ab', ['wilg']],
    ['1234AB', ['wilg']],
    ['bibliotheek', ['boek']],
    ['west', ['boek']],
    ['oost buurthuis', ['wilg']],
    ['  ', ['wilg', 'cafe', 'boek']],
    ['nowhere', []],
  ])('by the text “%s”: %j', (text, ids) => {
    expect(found({ text })).toEqual(ids);
  });

  test('places with the text in their name first', () => {
    expect(findPlaces([...all].reverse(), filters({ text: 'wilg' })).map(({ id }) => id)).toEqual([
      'wilg',
      'boek',
    ]);
  });

  test('places of any chosen kind, also when it is not their main one', () => {
    expect(found({ kinds: ['community-centre'] })).toEqual(['wilg', 'cafe']);
    expect(found({ kinds: ['library', 'repair-cafe'] })).toEqual(['cafe', 'boek']);
  });

  test('places that fit every filter at once', () => {
    expect(found({ function: 'learn', neighbourhoodCode: 'BU00010002' })).toEqual(['boek']);
  });
});

describe('counts', () => {
  test('by kind leave the chosen kinds out of account, and the other filters in', () => {
    expect(countByKind(all, filters({ kinds: ['library'], neighbourhoodCode: 'BU00010001' }))).toEqual(
      new Map([
        ['community-centre', 2],
        ['repair-cafe', 1],
      ]),
    );
  });

  test('by neighbourhood leave the chosen one out of account', () => {
    expect(countByNeighbourhood(all, filters({ neighbourhoodCode: 'BU00010001' }))).toEqual(
      new Map([
        ['BU00010001', 2],
        ['BU00010002', 1],
      ]),
    );
  });
});

describe('when nothing fits', () => {
  test('the filter whose leaving gives most comes first', () => {
    expect(filtersToDrop(all, filters({ text: 'boek', kinds: ['repair-cafe'], function: 'learn' }))).toEqual([
      { name: 'text', change: { text: '' }, count: 1 },
      { name: 'kinds', change: { kinds: [] }, count: 1 },
    ]);
    expect(filtersToDrop(all, filters({ text: 'zzz', function: 'meet' }))).toEqual([
      { name: 'text', change: { text: '' }, count: 2 },
    ]);
  });

  test('no single filter is named when it takes two', () => {
    expect(filtersToDrop(all, filters({ text: 'zzz', kinds: ['toy-library'] }))).toEqual([]);
  });
});

test('spaces alone are no filter', () => {
  expect(hasFilters(filters({ text: '   ' }))).toBe(false);
  expect(hasFilters(filters({ text: ' a' }))).toBe(true);
  expect(hasFilters(filters({ kinds: ['library'] }))).toBe(true);
});
