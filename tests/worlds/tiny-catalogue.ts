// The town of three-streets.ts as a whole catalogue: areas, places, addresses, norms, networks, residents.
//
// Municipality GM9901 with districts WK990100 (South and North) and WK990101 (Polder, ages withheld).
// Places, by name: the Clubhouse (not checked since 2020), the Library, and a Meeting house across the border.
// Sites where one could open: a school, a sports hall, and a church across the border.
// Teams: a social team for district Dorp in the Library on Tuesday morning, a community worker for South, carers' support for all.
// Norm `samen` (agreed, versions 1 and 2) asks 80% within 800 m of any place, records at most 24 months old;
// norm `dichterbij` (a proposal) asks 80% within 400 m. Judged on 2026-11-01.
import type { CatalogueContent } from '../../server/domain/catalogue.ts';
import type { Norm } from '../../server/domain/norm/norm.ts';
import type { LocatedCandidateSite } from '../../server/domain/places/candidate-site.ts';
import { weekOfStretches } from '../../server/domain/places/opening-week.ts';
import type { LocatedPlace } from '../../server/domain/places/place.ts';
import type { Taxonomy } from '../../server/domain/places/taxonomy.ts';
import { type SearchWords, whatOf } from '../../server/domain/search/search-words.ts';
import type { Team } from '../../server/domain/teams/team.ts';
import { at, rectangle } from './metric-plane.ts';
import { norm, place, reach, team } from './records.ts';
import {
  addresses,
  clubhouse,
  demand,
  library,
  neighbourhoods,
  networks,
  snaps,
  streets,
} from './three-streets.ts';

/** `activity` occurs in no place; `clubhouse` is left to the catalogue. */
export const tinyTaxonomy: Taxonomy = {
  kinds: [
    { id: 'library', functions: ['learn', 'meet'], osm: [], words: [] },
    { id: 'community-centre', functions: ['meet'], osm: [], words: [] },
    { id: 'activity', functions: ['relax'], osm: [], words: [] },
  ],
  activities: [{ id: 'coffee', osm: [], words: ['koffie'] }],
  candidateSites: [],
};

/** Words beside those of the tiny taxonomy, as `data/search-words.json` has them beside the real one. */
export const tinySearchWords: SearchWords = {
  what: whatOf(tinyTaxonomy, {
    kinds: {
      library: ['bibliotheek', 'bieb'],
      'community-centre': ['buurthuis', 'wijkcentrum'],
      activity: ['activiteit'],
    },
    activities: { coffee: ['koffie drinken'] },
    functions: { meet: ['mensen ontmoeten'] },
    languages: { ar: ['Arabisch'], tr: ['Turks'] },
  }),
  stopWords: new Set(['de', 'in']),
  abbreviations: new Map([['str', 'straat']]),
};

/** Monday to Friday from 09:00 to 17:00. */
const officeHours = weekOfStretches(
  [0, 1, 2, 3, 4].map((day) => ({
    fromMinute: day * 1440 + 540,
    untilMinute: day * 1440 + 1020,
    certainty: 'open' as const,
  })),
);

export const tinyPlaces: LocatedPlace[] = [
  {
    ...library,
    name: 'Library',
    address: { street: 'Hoofdstraat', houseNumber: '9', postcode: '9901AB', city: 'Drieweg' },
    openingHours: 'Mo-Fr 09:00-17:00',
    openingWeek: officeHours,
    activities: ['coffee'],
    languages: ['ar'],
    floorAreaM2: 400,
    wheelchair: 'yes',
    phone: '+31 20 1234567',
    neighbourhoodCode: 'BU99010001',
  },
  {
    ...clubhouse,
    name: '=HYPERLINK("Clubhouse"), "the old one"',
    checkedOn: '2020-01-01',
    neighbourhoodCode: 'BU99010002',
  },
  { ...place('abroad', at(1300, -10), { name: 'Meeting house' }), neighbourhoodCode: null },
];

/** A school in South, a sports hall without a name in North, and a church across the border. */
export const tinyCandidateSites: LocatedCandidateSite[] = [
  {
    id: 'osm-w1',
    kind: 'school',
    name: 'De Wegwijzer',
    lonLat: at(200, -10),
    neighbourhoodCode: 'BU99010001',
  },
  { id: 'osm-w2', kind: 'sports-hall', name: null, lonLat: at(400, 310), neighbourhoodCode: 'BU99010002' },
  {
    id: 'osm-n3',
    kind: 'place-of-worship',
    name: 'Kerk over de grens',
    lonLat: at(1320, -10),
    neighbourhoodCode: null,
  },
];

export const tinyTeams: Team[] = [
  team('mantelzorg', ['GM9901'], {
    name: 'Steunpunt Mantelzorg',
    kind: 'informal-care-support',
    email: 'mantelzorg@drieweg.example',
    consultationHours: 'op afspraak',
  }),
  team('sociaal-team', ['WK990100'], {
    name: 'Sociaal team Dorp',
    kind: 'social-team',
    description: 'Voor vragen over zorg, geld en opvoeden.',
    phone: '+31 85 000 9001',
    consultationHours: 'Tu 09:00-12:00',
    consultationWeek: weekOfStretches([
      { fromMinute: 1440 + 540, untilMinute: 1440 + 720, certainty: 'open' },
    ]),
    placeId: 'library',
  }),
  team('opbouwwerk', ['BU99010001'], {
    name: 'Opbouwwerk Zuid',
    kind: 'community-work',
    phone: '0850009002',
  }),
];

const samen: Partial<Norm> = {
  id: 'samen',
  title: 'Samen',
  parties: [{ name: 'Gemeente Drieweg', role: 'municipality' }],
};

export const tinyNorms: Norm[] = [
  norm({ ...samen, version: 1, stalenessMonths: null }),
  norm({ ...samen, version: 2, agreedOn: '2026-06-01' }),
  norm({
    ...samen,
    id: 'dichterbij',
    status: 'proposal',
    agreedOn: null,
    requirements: [reach({ within: { value: 400, unit: 'metres' } })],
  }),
];

const [south, north, polder] = neighbourhoods;

/** Fresh each time; `known` replaces parts. */
export function tinyCatalogue(known: Partial<CatalogueContent> = {}): CatalogueContent {
  return {
    facts: {
      name: 'Drieweg',
      fictional: true,
      asOf: '2026-11-01',
      streetsAsOf: '2026-10-20',
      hoursAsOf: '2026-11-09',
      bounds: [...at(-50, -150), ...at(1250, 3600)],
    },
    areas: {
      municipalities: [{ code: 'GM9901', name: 'Drieweg', geometry: rectangle(-50, -150, 1250, 3600) }],
      districts: [
        {
          code: 'WK990100',
          name: 'Dorp',
          municipalityCode: 'GM9901',
          geometry: rectangle(-50, -150, 1250, 500),
        },
        {
          code: 'WK990101',
          name: 'Buiten',
          municipalityCode: 'GM9901',
          geometry: rectangle(-50, 3000, 1250, 3600),
        },
      ],
      neighbourhoods: [
        south,
        north,
        {
          ...polder,
          districtCode: 'WK990101',
          population: { everyone: 20, aged0to14: null, aged65plus: null, households: 10 },
        },
      ],
    },
    places: tinyPlaces,
    candidateSites: tinyCandidateSites,
    teams: tinyTeams,
    addresses,
    norms: tinyNorms,
    networks,
    streetNames: streets.names,
    demand,
    snaps,
    basemap: { bounds: [...at(-50, -150), ...at(1250, 3600)], tiles: [] },
    areaTiles: [],
    report: {
      finishedAt: '2026-11-01T12:00:00Z',
      seconds: 1,
      peakMemoryMB: 100,
      counts: { neighbourhoods: 3, residents: 160, places: 3 },
      problems: [],
    },
    ...known,
  };
}
