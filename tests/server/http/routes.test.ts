// Every route of the API answers what its schema promises, with the figures of the tiny catalogue.
import type { MultiPolygon } from 'geojson';
import type { TSchema } from 'typebox';
import { Check, Clean } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as area from '../../../server/contract/area.ts';
import { CandidateSiteFeatures, CandidateSiteList } from '../../../server/contract/candidate-site.ts';
import { Catalogue, Health } from '../../../server/contract/catalogue.ts';
import { Coverage, CoverageVerdicts } from '../../../server/contract/coverage.ts';
import { CoverageCurves } from '../../../server/contract/coverage-curves.ts';
import { CheckFirstList, FragilityList } from '../../../server/contract/coverage-questions.ts';
import { ChangeList, PlaceHistory } from '../../../server/contract/history.ts';
import { NormList, NormVersions } from '../../../server/contract/norm.ts';
import { Place, PlaceFeatures, PlaceList } from '../../../server/contract/place.ts';
import { NeighbourhoodTeams, TeamList } from '../../../server/contract/team.ts';
import { engineVersion } from '../../../server/engine/judge.ts';
import { at } from '../../worlds/metric-plane.ts';
import { place } from '../../worlds/records.ts';
import { tinyCandidateSites, tinyCatalogue, tinyNorms } from '../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

async function get(path: string, accept = 'application/json', from = tiny) {
  const answer = await from.app.inject({ url: `/api/v1${path}`, headers: { accept } });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer;
}

const geoJson = 'application/geo+json';

describe('the promised shape', () => {
  const cases: [path: string, accept: string, schema: TSchema][] = [
    ['/catalogue', 'application/json', Catalogue],
    ['/health', 'application/json', Health],
    ['/places', 'application/json', PlaceList],
    ['/places', geoJson, PlaceFeatures],
    ['/places/library', 'application/json', Place],
    ['/places/library/history', 'application/json', PlaceHistory],
    ['/changes', 'application/json', ChangeList],
    ['/candidate-sites', 'application/json', CandidateSiteList],
    ['/candidate-sites', geoJson, CandidateSiteFeatures],
    ['/municipalities', 'application/json', area.MunicipalityList],
    ['/municipalities', geoJson, area.MunicipalityFeatures],
    ['/districts', 'application/json', area.DistrictList],
    ['/districts', geoJson, area.DistrictFeatures],
    ['/neighbourhoods', 'application/json', area.NeighbourhoodList],
    ['/neighbourhoods', geoJson, area.NeighbourhoodFeatures],
    ['/neighbourhoods/BU99010003', 'application/json', area.Neighbourhood],
    ['/neighbourhoods/BU99010003', geoJson, area.NeighbourhoodFeature],
    ['/teams', 'application/json', TeamList],
    ['/neighbourhoods/BU99010001/teams', 'application/json', NeighbourhoodTeams],
    ['/norms', 'application/json', NormList],
    ['/norms/samen', 'application/json', NormVersions],
    ['/coverage', 'application/json', Coverage],
    ['/coverage-verdicts', 'application/json', CoverageVerdicts],
    ['/coverage-curves', 'application/json', CoverageCurves],
    ['/fragility', 'application/json', FragilityList],
    ['/check-first', 'application/json', CheckFirstList],
  ];
  test.each(cases)('%s as %s holds what the schema names and nothing else', async (path, accept, schema) => {
    const answer = await get(path, accept);
    expect(answer.headers['content-type']).toBe(`${accept}; charset=utf-8`);
    const body: unknown = answer.json();
    expect(Check(schema, body)).toBe(true);
    expect(Clean(schema, structuredClone(body))).toEqual(body);
  });
});

test('the catalogue names its kinds by the taxonomy, then those that only its own places know', async () => {
  const catalogue = (await get('/catalogue')).json();
  expect(catalogue).toMatchObject({ version: 1, name: 'Drieweg', fictional: true, asOf: '2026-11-01' });
  expect(catalogue.kinds).toEqual([
    { id: 'library', functions: ['learn', 'meet'] },
    { id: 'community-centre', functions: ['meet'] },
    { id: 'clubhouse', functions: ['meet'] },
  ]);
});

describe('places', () => {
  const idsOf = async (query: string): Promise<string[]> =>
    (await get(`/places?${query}`)).json().places.map(({ id }: Place) => id);

  test.each([
    ['q=libr', ['library']],
    ['kind=library,clubhouse', ['clubhouse', 'library']],
    ['function=learn', ['library']],
    ['wheelchair=yes', ['library']],
    ['language=tr,ar', ['library']],
    ['language=tr', []],
    ['neighbourhood=BU99010002', ['clubhouse']],
    ['municipality=GM9901', ['clubhouse', 'library']],
    ['bbox=5.11,52.54,5.2,52.55', ['library', 'abroad']],
    ['bbox=0,0,1,1', []],
  ])('%s finds exactly the places that fit', async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids);
  });

  test('the Link header leads through all pages, each place once', async () => {
    expect(await pagesFrom('/places?limit=1&municipality=GM9901')).toEqual(['clubhouse', 'library']);
  });

  test('it does so past the longest names, in scripts that take most bytes', async () => {
    const catalogue = tinyCatalogue();
    const names = ['ห้องสมุดประชาชน'.repeat(17), '図書館'.repeat(85)];
    const places = names.map((name, i) => {
      const id = `list-${'x'.repeat(94)}${i}`;
      return { ...place(id, at(0, 0), { name }), neighbourhoodCode: null };
    });
    const own = await tinyApp();
    own.store.replace({ ...catalogue, places });
    const seen = await pagesFrom('/places?limit=1', own);
    expect(seen.sort()).toEqual(places.map(({ id }) => id));
    await own.close();
  });

  async function pagesFrom(first: string, from = tiny): Promise<string[]> {
    const seen: string[] = [];
    for (let path: string | undefined = first; path !== undefined; ) {
      const answer = await get(path, 'application/json', from);
      const page = answer.json();
      seen.push(...page.places.map(({ id }: Place) => id));
      expect(page.total).toBeGreaterThanOrEqual(seen.length);
      path = /^<\/api\/v1(.+)>; rel="next"$/.exec(String(answer.headers.link))?.[1];
      expect(path === undefined).toBe(page.next === null);
    }
    return seen;
  }

  test('CSV quotes what needs it, defuses formulas and leaves phone numbers alone', async () => {
    const answer = await get('/places', 'text/csv');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [header, clubhouse, library, abroad, end] = answer.body.split('\r\n');
    expect(header).toMatch(/^id,name,kinds,functions,longitude,latitude,street/);
    expect(clubhouse).toMatch(
      /^clubhouse,"'=HYPERLINK\(""Clubhouse""\), ""the old one""",clubhouse,meet,5\.\d+,52\.\d+,/,
    );
    expect(library).toContain(',Hoofdstraat,9,9901AB,Drieweg,Mo-Fr 09:00-17:00,yes,,+31 20 1234567,');
    expect(abroad).toMatch(/,2026-10-01,test,,,,,,$/);
    expect(end).toBe('');
  });
});

describe('candidate sites', () => {
  test.each([
    ['', ['osm-n3', 'osm-w1', 'osm-w2']],
    ['kind=school,sports-hall', ['osm-w1', 'osm-w2']],
    ['kind=castle', []],
    ['municipality=GM9901', ['osm-w1', 'osm-w2']],
    ['municipality=GM9901&kind=place-of-worship', []],
    ['municipality=GM0001', []],
  ])('%j finds exactly the sites that fit, by kind', async (query, ids) => {
    const { candidateSites } = (await get(`/candidate-sites?${query}`)).json();
    expect(candidateSites.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('a site is told with its name, position and neighbourhood, as a feature too', async () => {
    const [school] = tinyCandidateSites;
    expect((await get('/candidate-sites?kind=school')).json()).toEqual({ candidateSites: [school] });
    expect((await get('/candidate-sites?kind=school', geoJson)).json()).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'osm-w1',
          geometry: { type: 'Point', coordinates: school.lonLat },
          properties: school,
        },
      ],
    });
  });

  test.each([
    ['kind=School', /^kind must be one or more kinds with commas between/],
    ['municipality=Delft', /^municipality must be a municipality code/],
    ['kinds=school', /^kinds is not known here; known are kind, municipality/],
  ])('%s is refused with one sentence', async (query, sentence) => {
    const answer = await tiny.app.inject({ url: `/api/v1/candidate-sites?${query}` });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].detail).toMatch(sentence);
  });
});

describe('areas', () => {
  test('a district sums the neighbourhoods that are known, and says null where none is', async () => {
    const { districts } = (await get('/districts?municipality=GM9901')).json();
    expect(districts.map(({ code, population }: area.District) => [code, population])).toEqual([
      ['WK990100', { everyone: 140, aged0to14: 28, aged65plus: 35, households: 70 }],
      ['WK990101', { everyone: 20, aged0to14: null, aged65plus: null, households: 10 }],
    ]);
    expect((await get('/districts?municipality=GM0001')).json().districts).toEqual([]);
  });

  test('a municipality leaves unknown figures out of its sum', async () => {
    const { municipalities } = (await get('/municipalities')).json();
    expect(municipalities[0].population).toEqual({
      everyone: 160,
      aged0to14: 28,
      aged65plus: 35,
      households: 80,
    });
  });

  test('a municipality tells the box around its own neighbourhoods, not that of the catalogue', async () => {
    const own = await tinyApp();
    const catalogue = tinyCatalogue();
    const [south, north, polder] = catalogue.areas.neighbourhoods;
    const beside = { code: 'GM9902', name: 'Ernaast', geometry: polder.geometry };
    const empty = { ...beside, code: 'GM9903', name: 'Zonder buurten' };
    own.store.replace({
      ...catalogue,
      areas: {
        ...catalogue.areas,
        municipalities: [...catalogue.areas.municipalities, beside, empty],
        neighbourhoods: [south, north, { ...polder, municipalityCode: 'GM9902' }],
      },
    });
    const { municipalities } = (await get('/municipalities', 'application/json', own)).json();
    const boxes = municipalities.map(({ bounds }: area.Municipality) => bounds);
    expect(boxes).toEqual([boxAround([south, north]), boxAround([polder]), null]);
    await own.close();
  });

  const boxAround = (inside: readonly { geometry: MultiPolygon }[]): number[] => {
    const corners = inside.flatMap(({ geometry }) => geometry.coordinates.flat(2));
    const [lons, lats] = [0, 1].map((axis) => corners.map((corner) => corner[axis]));
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  };

  test.each([
    ['district=WK990101', ['BU99010003']],
    ['withPlaces=true', ['BU99010001', 'BU99010002']],
    ['withPlaces=false', ['BU99010001', 'BU99010002', 'BU99010003']],
    ['withPlaces=true&district=WK990101', []],
    ['municipality=GM0001', []],
    ['bbox=5.10,52.57,5.11,52.60', ['BU99010003']],
  ])('%s chooses neighbourhoods', async (query, codes) => {
    const { neighbourhoods } = (await get(`/neighbourhoods?${query}`)).json();
    expect(neighbourhoods.map(({ code }: area.Neighbourhood) => code)).toEqual(codes);
  });

  test('outlines have six decimals at most', async () => {
    const { body } = await get('/neighbourhoods', geoJson);
    const { features } = JSON.parse(body) as area.NeighbourhoodFeatures;
    const degrees = features.flatMap(({ geometry }) => geometry.coordinates.flat(3));
    expect(degrees.length).toBe(3 * 5 * 2);
    for (const each of degrees) expect(String(each)).toMatch(/^\d+\.\d{1,6}$/);
  });
});

describe('norms', () => {
  test('the list has each norm in its newest version, agreed ones first', async () => {
    const { norms } = (await get('/norms')).json();
    expect(norms).toEqual([tinyNorms[1], tinyNorms[2]]);
  });

  test('one norm comes with all its versions, newest first', async () => {
    const { versions } = (await get('/norms/samen')).json();
    expect(versions).toEqual([tinyNorms[1], tinyNorms[0]]);
  });
});

describe('coverage', () => {
  const post = (payload: object) => tiny.app.inject({ method: 'POST', url: '/api/v1/coverage', payload });

  test('without a norm it judges by the agreed one, and says with what', async () => {
    const coverage: Coverage = (await get('/coverage')).json();
    expect(coverage.provenance).toEqual({
      engineVersion,
      catalogueVersion: 1,
      normId: 'samen',
      normVersion: 2,
      asOf: '2026-11-01',
      horizonMetres: { walking: 3000, cycling: 6000 },
    });
    expect(coverage.areas.map(({ code }) => code)).toEqual(['BU99010001', 'BU99010002', 'BU99010003']);
  });

  test('South: 75 of 100 live within 800 m of a place by today’s records, and five more are needed', async () => {
    const coverage: Coverage = (await get('/coverage')).json();
    // x = 300, 500 and 700 reach the library in 620, 420 and 220 m; x = 100 has 820 m.
    expect(coverage.areas[0].requirements[0]).toMatchObject({
      verdict: 'fails',
      residents: 100,
      covered: { lower: 75, upper: 75 },
      shortfall: { lower: 5, upper: 5 },
    });
  });

  test('North depends on a stale record, so nobody can tell', async () => {
    const coverage: Coverage = (await get('/coverage')).json();
    expect(coverage.areas[1].requirements[0]).toMatchObject({
      verdict: 'unknown',
      covered: { lower: 0, upper: 40 },
      reasons: [{ code: 'stale-records', placeIds: ['clubhouse'] }],
    });
  });

  test('posting the stored norm’s own requirements gives the same figures without naming a norm', async () => {
    const stored: Coverage = (await get('/coverage')).json();
    const { requirements, stalenessMonths } = tinyNorms[1];
    const posted = (await post({ norm: { requirements, stalenessMonths } })).json();
    expect(posted.provenance).toMatchObject({ normId: null, normVersion: null });
    expect({ ...posted, provenance: stored.provenance }).toEqual(stored);
  });

  test('posting the id of a norm is the same as asking for it', async () => {
    const asked = await get('/coverage?norm=dichterbij&municipality=GM9901');
    expect((await post({ norm: 'dichterbij', municipality: 'GM9901' })).json()).toEqual(asked.json());
  });

  test.each(['', '?norm=dichterbij', '?municipality=GM9901'])(
    'verdicts alone%s are those of the whole answer, with its totals',
    async (query) => {
      const { areas, ...whole }: Coverage = (await get(`/coverage${query}`)).json();
      const verdicts = areas.map(({ code, verdict }) => ({ code, verdict }));
      expect((await get(`/coverage-verdicts${query}`)).json()).toEqual({ ...whole, areas: verdicts });
    },
  );

  test.each([
    ['norm=anders', 'norm', 'There is no norm with id anders.'],
    ['municipality=GM0001', 'municipality', 'There is no municipality GM0001 in the catalogue.'],
  ])('verdicts of %s are refused with the field to blame', async (query, field, detail) => {
    const answer = await tiny.app.inject(`/api/v1/coverage-verdicts?${query}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([{ in: 'query', field, detail }]);
  });

  test('the curve holds at the norm’s threshold what coverage says', async () => {
    const curves: CoverageCurves = (await get('/coverage-curves?norm=dichterbij')).json();
    const coverage: Coverage = (await get('/coverage?norm=dichterbij')).json();
    const [curve] = curves.requirements;
    if (curve.form !== 'reach') throw new Error('The norm asks for a reach.');
    const stop = curve.stops.indexOf(400);
    expect(stop).toBeGreaterThanOrEqual(0);
    expect(curve.areas.map(({ lower }) => lower[stop])).toEqual(
      coverage.areas.map(({ requirements }) => requirements[0].covered?.lower),
    );
    expect(curves.provenance).toEqual(coverage.provenance);
  });
});
