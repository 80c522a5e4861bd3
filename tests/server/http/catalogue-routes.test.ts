// The catalogue, its areas with their sums and boxes, and its norms.
import type { MultiPolygon } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as area from '../../../server/contract/area.ts';
import { tinyCatalogue, tinyNorms } from '../../worlds/tiny-catalogue.ts';
import { getWell, type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

const geoJson = 'application/geo+json';

test('the catalogue names its kinds by the taxonomy, then those that only its own places know', async () => {
  const catalogue = (await getWell(tiny, '/catalogue')).json();
  expect(catalogue).toMatchObject({ version: 1, name: 'Drieweg', fictional: true, asOf: '2026-11-01' });
  expect(catalogue.kinds).toEqual([
    { id: 'library', functions: ['learn', 'meet'] },
    { id: 'community-centre', functions: ['meet'] },
    { id: 'clubhouse', functions: ['meet'] },
  ]);
});

describe('areas', () => {
  test('a district sums the neighbourhoods that are known, and says null where none is', async () => {
    const { districts } = (await getWell(tiny, '/districts?municipality=GM9901')).json();
    expect(districts.map(({ code, population }: area.District) => [code, population])).toEqual([
      ['WK990100', { everyone: 140, aged0to14: 28, aged65plus: 35, households: 70 }],
      ['WK990101', { everyone: 20, aged0to14: null, aged65plus: null, households: 10 }],
    ]);
    expect((await getWell(tiny, '/districts?municipality=GM0001')).json().districts).toEqual([]);
  });

  test('a municipality leaves unknown figures out of its sum', async () => {
    const { municipalities } = (await getWell(tiny, '/municipalities')).json();
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
    const { municipalities } = (await getWell(own, '/municipalities')).json();
    const boxes = municipalities.map(({ bounds }: area.Municipality) => bounds);
    expect(boxes).toEqual([boxAround([south, north]), boxAround([polder]), null]);
    await own.close();
  });

  const boxAround = (inside: readonly { geometry: MultiPolygon }[]): number[] => {
    const corners = inside.flatMap(({ geometry }) => geometry.coordinates.flat(2));
    const [lons, lats] = [0, 1].map((axis) => corners.map((corner) => corner[axis]));
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  };

  test('names are given of the neighbourhoods that are there, and of 200 at most', async () => {
    const ask = (codes: string[]) =>
      tiny.app.inject({ method: 'POST', url: '/api/v1/neighbourhood-names', payload: { codes } });
    const { neighbourhoods } = (await getWell(tiny, '/neighbourhoods')).json();
    const [south, , polder] = neighbourhoods.map(({ code, name }: area.Neighbourhood) => ({ code, name }));
    expect((await ask([polder.code, 'BU00000000', south.code])).json()).toEqual({
      neighbourhoods: [south, polder],
    });
    expect((await ask(Array(201).fill(south.code))).statusCode).toBe(400);
    expect((await ask(['Kerkstraat 12'])).statusCode).toBe(400);
  });

  test.each([
    ['district=WK990101', ['BU99010003']],
    ['withPlaces=true', ['BU99010001', 'BU99010002']],
    ['withPlaces=false', ['BU99010001', 'BU99010002', 'BU99010003']],
    ['withPlaces=true&district=WK990101', []],
    ['municipality=GM0001', []],
    ['bbox=5.10,52.57,5.11,52.60', ['BU99010003']],
  ])('%s chooses neighbourhoods', async (query, codes) => {
    const { neighbourhoods } = (await getWell(tiny, `/neighbourhoods?${query}`)).json();
    expect(neighbourhoods.map(({ code }: area.Neighbourhood) => code)).toEqual(codes);
  });

  test('outlines have six decimals at most', async () => {
    const { body } = await getWell(tiny, '/neighbourhoods', geoJson);
    const { features } = JSON.parse(body) as area.NeighbourhoodFeatures;
    const degrees = features.flatMap(({ geometry }) => geometry.coordinates.flat(3));
    expect(degrees.length).toBe(3 * 5 * 2);
    for (const each of degrees) expect(String(each)).toMatch(/^\d+\.\d{1,6}$/);
  });
});

describe('norms', () => {
  test('the list has each norm in its newest version, agreed ones first', async () => {
    const { norms } = (await getWell(tiny, '/norms')).json();
    expect(norms).toEqual([tinyNorms[1], tinyNorms[2]]);
  });

  test('one norm comes with all its versions, newest first', async () => {
    const { versions } = (await getWell(tiny, '/norms/samen')).json();
    expect(versions).toEqual([tinyNorms[1], tinyNorms[0]]);
  });
});
