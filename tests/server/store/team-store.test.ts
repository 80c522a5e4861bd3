// Teams come back as they were put in, and a neighbourhood finds those of itself, its district and its municipality.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { neighbourhood, team } from '../../worlds/records.ts';
import { smallCatalogue, smallPlace } from './small-catalogue.ts';

let catalogue: CatalogueStore;
beforeEach(() => {
  catalogue = openCatalogue(':memory:');
});
afterEach(() => catalogue.close());

const full = team('1', ['BU99010102', 'WK990101'], {
  name: 'Sociaal team',
  kind: 'social-team',
  description: 'Voor al uw vragen.',
  phone: '085 000 9001',
  email: 'team@lindewaard.example',
  website: 'https://lindewaard.example/team',
  consultationHours: 'Tu 09:00-12:00',
  consultationWeek: Uint8Array.from({ length: 672 }, (_, quarter) => quarter % 3),
  placeId: 'osm-n1',
});

test('a team comes back whole; the next import takes all teams of the one before away', () => {
  const bare = team('2', ['GM9901']);
  catalogue.replace(smallCatalogue({ teams: [bare, full] }));
  expect(catalogue.teams.find({})).toEqual([full, bare]);
  expect(catalogue.teams.isEmpty()).toBe(false);
  catalogue.replace(smallCatalogue());
  expect(catalogue.teams.find({})).toEqual([]);
  expect(catalogue.teams.isEmpty()).toBe(true);
});

test('a neighbourhood has its own teams first, then those of its district, then of its municipality, each once', () => {
  const teams = [
    team('all', ['GM9901'], { kind: 'social-team' }),
    full,
    team('own', ['BU99010101', 'WK990101', 'GM9901'], { kind: 'youth-work' }),
    team('district', ['WK990101'], { kind: 'community-work' }),
    team('other', ['BU99010102']),
    team('elsewhere', ['GM0503']),
  ];
  catalogue.replace(smallCatalogue({ teams }));
  const levels = (code: string) =>
    catalogue.teams.ofNeighbourhood(code).map(({ id, level }) => `${id} ${level}`);
  expect(levels('BU99010101')).toEqual([
    'own neighbourhood',
    '1 district',
    'district district',
    'all municipality',
  ]);
  expect(levels('BU99010102')).toEqual([
    '1 neighbourhood',
    'other neighbourhood',
    'district district',
    'own district',
    'all municipality',
  ]);
  expect(levels('BU05030101')).toEqual([]);
});

test('within a level the kind decides, then the name', () => {
  const teams = [
    team('a', ['GM9901'], { kind: 'district-nursing' }),
    team('b', ['GM9901'], { kind: 'social-team', name: 'Zuid' }),
    team('c', ['GM9901'], { kind: 'social-team', name: 'Élan' }),
  ];
  catalogue.replace(smallCatalogue({ teams }));
  expect(catalogue.teams.find({}).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('a municipality has the teams of its parts too', () => {
  const content = smallCatalogue({
    teams: [team('part', ['BU99010101']), team('whole', ['GM9901']), team('abroad', ['BU05030101'])],
  });
  content.areas.neighbourhoods.push(
    neighbourhood('BU05030101', content.areas.municipalities[0].geometry, [5.205, 52.505], {
      districtCode: 'WK050301',
      municipalityCode: 'GM0503',
    }),
  );
  catalogue.replace(content);
  const ids = (municipality?: string) => catalogue.teams.find({ municipality }).map(({ id }) => id);
  expect(ids('GM9901')).toEqual(['part', 'whole']);
  expect(ids('GM0503')).toEqual(['abroad']);
  expect(ids('GM0001')).toEqual([]);
  expect(ids()).toEqual(['abroad', 'part', 'whole']);
});

test('an edit of the place where a team sits leaves the team', () => {
  catalogue.replace(smallCatalogue({ teams: [full] }));
  catalogue.editPlaces({ saved: [smallPlace({ name: 'Anders' })] });
  catalogue.editPlaces({ removed: ['osm-n1'] });
  expect(catalogue.teams.find({})).toEqual([full]);
});

test('a failure midway leaves the teams of before', () => {
  catalogue.replace(smallCatalogue({ teams: [full] }));
  const twice = [team('x', ['GM9901']), team('x', ['GM9901'])];
  expect(() => catalogue.replace(smallCatalogue({ teams: twice }))).toThrow();
  expect(catalogue.teams.find({})).toEqual([full]);
});
