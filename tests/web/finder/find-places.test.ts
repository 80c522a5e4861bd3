// The finder picks what fits, counts what each filter would give, and names the filter that is in the way.
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../server/contract/place.ts';
import { countFilters } from '../../../web/src/finder/count-filters.ts';
import { hasFilters } from '../../../web/src/finder/filters.ts';
import { filtersToDrop, findPlaces, type Here, makeSearchable } from '../../../web/src/finder/find-places.ts';
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

/** A Tuesday. */
const nowhere: Here = { now: { date: '2026-11-24', minute: 600 }, minutesTo: null };
const walked: Here = {
  ...nowhere,
  minutesTo: new Map([
    ['cafe', 12],
    ['boek', 4],
  ]),
};

const filters = (change: Partial<FinderFilters>): FinderFilters => ({ ...emptyFinder, ...change });
const found = (change: Partial<FinderFilters>, here = nowhere, among = all) =>
  findPlaces(among, filters(change), here).map(({ id }) => id);

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

  test('places in a municipality, by the digits in the code of their neighbourhood; none from across its border', () => {
    const across = makeSearchable(place('over', { neighbourhoodCode: null }), []);
    expect(found({ municipalityCode: 'GM0001' }, nowhere, [...all, across])).not.toContain('over');
    expect(found({ municipalityCode: 'GM0001' })).toContain('boek');
    expect(found({ municipalityCode: 'GM0002' })).toEqual([]);
  });

  test('places with the text in their name first', () => {
    expect(found({ text: 'wilg' }, nowhere, [...all].reverse())).toEqual(['wilg', 'boek']);
  });

  test('places of any chosen kind, also when it is not their main one', () => {
    expect(found({ kinds: ['community-centre'] })).toEqual(['wilg', 'cafe']);
    expect(found({ kinds: ['library', 'repair-cafe'] })).toEqual(['cafe', 'boek']);
  });

  test('places where one can do any of the chosen activities; of some nobody knows', () => {
    const [dancing, unknown] = [
      makeSearchable(place('dans', { activities: ['exercise', 'coffee'] }), []),
      makeSearchable(place('stil', { activities: null }), []),
    ];
    expect(found({ activities: ['coffee', 'games'] }, nowhere, [dancing, unknown])).toEqual(['dans']);
  });

  test('places that surely let a wheelchair in, and surely cost nothing', () => {
    const among = [
      makeSearchable(place('open', { wheelchair: 'yes', freeOfCharge: true }), []),
      makeSearchable(place('half', { wheelchair: 'limited', freeOfCharge: false }), []),
      makeSearchable(place('unsaid', { wheelchair: null, freeOfCharge: null }), []),
    ];
    expect(found({ wheelchair: true }, nowhere, among)).toEqual(['open']);
    expect(found({ free: true }, nowhere, among)).toEqual(['open']);
  });

  test('places where someone is surely helped in any of the chosen languages', () => {
    const among = [
      makeSearchable(place('souk', { languages: ['ar', 'tr'] }), []),
      makeSearchable(place('dom', { languages: ['pl'] }), []),
      makeSearchable(place('unsaid', { languages: null }), []),
    ];
    expect(found({ languages: ['tr', 'pl'] }, nowhere, among)).toEqual(['souk', 'dom']);
    const { languages } = countFilters(among, filters({ languages: ['pl'] }), nowhere);
    expect(Object.fromEntries(languages)).toEqual({ ar: 1, tr: 1, pl: 1 });
    expect(filtersToDrop(among, filters({ languages: ['so'], free: false }), nowhere)).toEqual([
      { name: 'languages', change: { languages: [] }, count: 3 },
    ]);
  });

  test('nearest first, those out of reach last; and none further than asked', () => {
    expect(found({}, walked)).toEqual(['boek', 'cafe', 'wilg']);
    expect(found({ withinMinutes: 10 }, walked)).toEqual(['boek']);
    expect(found({ withinMinutes: 10 })).toEqual(['wilg', 'cafe', 'boek']);
  });

  test('places that may be open then, the sure ones before the unsure, and the closed ones not', () => {
    const tuesday = (certainty: 'open' | 'unknown') => [
      { date: '2026-11-24', holiday: null, intervals: [{ fromMinute: 540, untilMinute: 720, certainty }] },
    ];
    const among = [
      makeSearchable(place('unsaid', { openingDays: null }), []),
      makeSearchable(place('shut', { openingDays: [{ ...tuesday('open')[0], intervals: [] }] }), []),
      makeSearchable(place('sure', { openingDays: tuesday('open') }), []),
      makeSearchable(place('maybe', { openingDays: tuesday('unknown') }), []),
    ];
    expect(found({ openAt: 'now' }, nowhere, among)).toEqual(['sure', 'unsaid', 'maybe']);
    expect(found({ openAt: 'tue-11:30' }, nowhere, among)).toEqual(['sure', 'unsaid', 'maybe']);
    expect(found({ openAt: 'evening' }, nowhere, among)).toEqual(['unsaid']);
  });

  test('places that fit every filter at once', () => {
    expect(found({ function: 'learn', neighbourhoodCode: 'BU00010002' })).toEqual(['boek']);
  });
});

describe('counts', () => {
  test('of a filter leave its own choice out of account, and the other filters in', () => {
    const counts = countFilters(
      all,
      filters({ kinds: ['library'], neighbourhoodCode: 'BU00010001' }),
      nowhere,
    );
    expect(counts.kinds).toEqual(
      new Map([
        ['community-centre', 2],
        ['repair-cafe', 1],
      ]),
    );
    expect(counts.neighbourhoods).toEqual(new Map([['BU00010002', 1]]));
    expect(counts.functions.size).toBe(0);
  });

  test('say how many each other choice gives', () => {
    const counts = countFilters(all, filters({ function: 'learn' }), nowhere);
    expect(counts.functions).toEqual(
      new Map([
        ['meet', 2],
        ['learn', 2],
      ]),
    );
    expect([counts.wheelchair, counts.free]).toEqual([0, 0]);
    expect(counts.openAt.get('now')).toBe(2);
  });
});

describe('when nothing fits', () => {
  test('the filter whose leaving gives most comes first', () => {
    expect(
      filtersToDrop(all, filters({ text: 'boek', kinds: ['repair-cafe'], function: 'learn' }), nowhere),
    ).toEqual([
      { name: 'text', change: { text: '' }, count: 1 },
      { name: 'kinds', change: { kinds: [] }, count: 1 },
    ]);
    expect(filtersToDrop(all, filters({ text: 'zzz', function: 'meet' }), nowhere)).toEqual([
      { name: 'text', change: { text: '' }, count: 2 },
    ]);
  });

  test('no single filter is named when it takes two', () => {
    expect(filtersToDrop(all, filters({ text: 'zzz', kinds: ['toy-library'] }), nowhere)).toEqual([]);
  });
});

test('spaces alone are no filter', () => {
  expect(hasFilters(filters({ text: '   ' }))).toBe(false);
  expect(hasFilters(filters({ text: ' a' }))).toBe(true);
  expect(hasFilters(filters({ kinds: ['library'] }))).toBe(true);
  expect(hasFilters(filters({ languages: ['ar'] }))).toBe(true);
  expect(hasFilters(filters({ free: true }))).toBe(true);
});
