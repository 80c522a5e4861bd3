// Joining places of extracts and lists, without losing one in silence.
import { expect, test } from 'vitest';
import type { Place } from '../../../server/domain/places/place.ts';
import { joinPlaces } from '../../../server/intake/join-places.ts';
import { place } from '../../worlds/records.ts';

const taxonomy = {
  kinds: [
    {
      id: 'community-centre',
      functions: ['meet' as const],
      osm: [],
      words: ['buurthuis', 'wijkcentrum'],
    },
  ],
  activities: [],
  candidateSites: [],
};
/** A degree of latitude is about 111,300 m here, so 0.0001 is 11 m. */
const at = (id: string, name: string, northMetres = 0, part: Partial<Place> = {}): Place =>
  place(id, [5.2, 52.5 + northMetres / 111_300], { name, ...part });
const join = (extracts: Place[][], lists: Place[][]) => {
  const { records, problems } = joinPlaces(extracts, lists, taxonomy);
  return { ids: records.map(({ id }) => id), kinds: problems.map((problem) => problem.kind), problems };
};

test('a place in two extracts that overlap is one place and no finding', () => {
  expect(
    join([[at('osm-n1', 'De Brug')], [at('osm-n1', 'De Brug'), at('osm-n2', 'Zon', 900)]], []),
  ).toMatchObject({
    ids: ['osm-n1', 'osm-n2'],
    kinds: [],
  });
});

test('the record of a list wins over the same name nearby in OpenStreetMap, and that is told', () => {
  const joined = join(
    [[at('osm-n1', 'Buurthuis ’t Zuid', 150)]],
    [[at('list-1', "buurthuis 't zuid", 0, { source: 'plekken.csv' })]],
  );
  expect(joined).toMatchObject({ ids: ['list-1'], kinds: ['duplicate-place'] });
  expect(joined.problems[0]).toMatchObject({ severity: 'doubtful', file: 'plekken.csv', at: 'list-1' });
  expect(joined.problems[0].message).toContain('osm-n1');
});

test('what the list leaves open is taken from OpenStreetMap, what it says and when it was checked is not', () => {
  const mapped = at('osm-n1', 'De Brug', 10, {
    openingHours: 'Mo 09:00-17:00',
    phone: '+31 85 000 00 01',
    checkedOn: '2026-01-01',
  });
  const listed = at('list-1', 'De Brug', 0, {
    openingHours: null,
    phone: '+31 85 000 00 02',
    checkedOn: null,
  });
  const [record] = joinPlaces([[mapped]], [[listed]], taxonomy).records;
  expect(record).toEqual({ ...listed, openingHours: 'Mo 09:00-17:00', wheelchair: record.wheelchair });
  expect(record).toMatchObject({ phone: '+31 85 000 00 02', checkedOn: null, id: 'list-1' });
});

test('a similar name of the same kind within 50 metres is the same place', () => {
  expect(join([[at('osm-n1', 'Buurthuis De Brug', 40)]], [[at('list-1', 'De Brug')]]).ids).toEqual([
    'list-1',
  ]);
  expect(
    join([[at('osm-n1', 'Wijkcentrum Zonnebloem', 40)]], [[at('list-1', 'De Zonnebloemen')]]).ids,
  ).toEqual(['list-1']);
});

test.each([
  ['the same name, but streets away', at('osm-n1', 'De Brug', 500)],
  ['a similar name, but not next to it', at('osm-n1', 'Buurthuis De Brug', 80)],
  ['a similar name of another kind', at('osm-n1', 'Brug Bibliotheek', 10, { kinds: ['library'] })],
  ['only the word for its kind in common', at('osm-n1', 'Buurthuis Zon', 10)],
])('%s is another place', (_, mapped) => {
  const listed = mapped.name.includes('Zon') ? at('list-1', 'Buurthuis De Brug') : at('list-1', 'De Brug');
  expect(join([[mapped]], [[listed]])).toMatchObject({ ids: ['list-1', 'osm-n1'], kinds: [] });
});

test('an id that two lists give is refused the second time', () => {
  expect(join([], [[at('list-1', 'Zon')], [at('list-1', 'Maan', 500)]])).toMatchObject({
    ids: ['list-1'],
    kinds: ['duplicate-place-id'],
  });
});
