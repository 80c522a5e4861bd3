// Places by every filter, page by page and as CSV; candidate sites by kind and municipality.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '../../../server/contract/place.ts';
import { at } from '../../worlds/metric-plane.ts';
import { place } from '../../worlds/records.ts';
import { tinyCandidateSites, tinyCatalogue } from '../../worlds/tiny-catalogue.ts';
import { getWell, type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

const geoJson = 'application/geo+json';

describe('places', () => {
  const idsOf = async (query: string): Promise<string[]> =>
    (await getWell(tiny, `/places?${query}`)).json().places.map(({ id }: Place) => id);

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
      const answer = await getWell(from, path);
      const page = answer.json();
      seen.push(...page.places.map(({ id }: Place) => id));
      expect(page.total).toBeGreaterThanOrEqual(seen.length);
      path = /^<\/api\/v1(.+)>; rel="next"$/.exec(String(answer.headers.link))?.[1];
      expect(path === undefined).toBe(page.next === null);
    }
    return seen;
  }

  test('CSV quotes what needs it, defuses formulas and leaves phone numbers alone', async () => {
    const answer = await getWell(tiny, '/places', 'text/csv');
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
    const { candidateSites } = (await getWell(tiny, `/candidate-sites?${query}`)).json();
    expect(candidateSites.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('a site is told with its name, position and neighbourhood, as a feature too', async () => {
    const [school] = tinyCandidateSites;
    expect((await getWell(tiny, '/candidate-sites?kind=school')).json()).toEqual({
      candidateSites: [school],
    });
    expect((await getWell(tiny, '/candidate-sites?kind=school', geoJson)).json()).toEqual({
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
