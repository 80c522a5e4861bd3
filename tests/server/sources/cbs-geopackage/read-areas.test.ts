// The neighbourhood file of CBS: what is read, what is unknown, what is refused, and what stops the import.
import { existsSync, writeFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../../server/domain/problem.ts';
import { readAreas } from '../../../../server/sources/cbs-geopackage/read-areas.ts';
import { Sqlite } from '../../../../server/sqlite.ts';
import { geopackageOf, layerOf, neighbourhood, square, temporaryFile } from './area-fixture.ts';

const read = (...features: Parameters<typeof layerOf>[0]) => readAreas(geopackageOf(layerOf(features)));
const kindsOf = (result: { problems: { kind: string; at: string }[] }) =>
  result.problems.filter(({ kind }) => kind !== 'missing-layer').map(({ kind, at }) => [kind, at]);

describe('what is read', () => {
  test('neighbourhoods come in order of code with their codes, name and class', () => {
    const { records } = read(neighbourhood(1, 2), neighbourhood(1, 1));
    expect(records.neighbourhoods.map(({ code }) => code)).toEqual(['BU99010101', 'BU99010102']);
    expect(records.neighbourhoods[0]).toMatchObject({
      name: 'Buurt 1.1',
      districtCode: 'WK990101',
      municipalityCode: 'GM9901',
      urbanity: 2,
    });
  });

  test('ages are the percentage of the residents, with the fraction kept', () => {
    const { records } = read(
      neighbourhood(1, 1, { aantal_inwoners: 1035, percentage_personen_0_tot_15_jaar: 12 }),
    );
    expect(records.neighbourhoods[0].population).toEqual({
      everyone: 1035,
      aged0to14: 124.2,
      aged65plus: 207,
      households: 450,
    });
  });

  test('an outline in RD New becomes degrees of at most seven decimals, counterclockwise', () => {
    const [ring] = read(neighbourhood(1, 1)).records.neighbourhoods[0].geometry.coordinates[0];
    // GDAL puts (141000, 501000) at (5.1810497, 52.4965237).
    expect(ring[0][0]).toBeCloseTo(5.18105, 5);
    expect(ring[0][1]).toBeCloseTo(52.49652, 5);
    for (const value of ring.flat()) expect(Math.round(value * 1e7) / 1e7).toBe(value);
    expect(ring[1][0]).toBeGreaterThan(ring[0][0]);
    expect(ring[2][1]).toBeGreaterThan(ring[1][1]);
  });

  test('a layer in WGS84 keeps its coordinates', () => {
    const feature = { ...neighbourhood(1, 1), geometry: square(5.125, 52.25, 0.25) };
    const { records } = readAreas(geopackageOf(layerOf([feature], { srsId: 4326 })));
    expect(records.neighbourhoods[0].geometry).toEqual(square(5.125, 52.25, 0.25));
  });

  test('the inner point lies in the middle of the largest part, not in a hole', () => {
    const feature = neighbourhood(1, 1);
    const [outer] = square(150_000, 500_000, 3000).coordinates[0];
    const [hole] = square(151_000, 501_000).coordinates[0];
    feature.geometry = {
      type: 'MultiPolygon',
      coordinates: [...square(140_000, 500_000).coordinates, [outer, hole]],
    };
    const [{ innerPoint, geometry }] = read(feature).records.neighbourhoods;
    expect(booleanPointInPolygon([...innerPoint], geometry)).toBe(true);
    expect(innerPoint[0]).toBeGreaterThan(5.3);
  });

  test('layers and columns in the spelling of another year are found', () => {
    const layer = layerOf([neighbourhood(1, 1)], { name: 'Buurten_2025' });
    const path = geopackageOf(layer);
    const database = new Sqlite(path);
    database.exec('ALTER TABLE Buurten_2025 RENAME COLUMN aantal_inwoners TO AantalInwoners');
    database.exec(
      'ALTER TABLE Buurten_2025 RENAME COLUMN percentage_personen_65_jaar_en_ouder TO P_65_EO_JR',
    );
    database.close();
    expect(readAreas(path).records.neighbourhoods[0].population).toMatchObject({
      everyone: 1000,
      aged65plus: 200,
    });
  });

  test('only the asked municipalities are read', () => {
    const other = neighbourhood(2, 1, { gemeentecode: 'GM9902' });
    const path = geopackageOf(layerOf([neighbourhood(1, 1), other]));
    const { records } = readAreas(path, { municipalities: ['gm9902'] });
    expect(records.neighbourhoods.map(({ code }) => code)).toEqual(['BU99010201']);
    expect(records.municipalities.map(({ code }) => code)).toEqual(['GM9902']);
  });

  test('water and foreign rows are left out and counted, even under the code of a neighbourhood', () => {
    const result = read(
      neighbourhood(1, 1, { water: 'JA' }),
      neighbourhood(1, 1),
      neighbourhood(1, 2, { water: 'B' }),
      neighbourhood(1, 3, { gemeentecode: 'GM0998' }),
    );
    expect(result.records.neighbourhoods).toHaveLength(1);
    expect(result.waterRows).toBe(3);
    expect(kindsOf(result)).toEqual([]);
  });
});

describe('districts and municipalities', () => {
  const districtLayer = (codes: string[]) => ({
    name: 'wijken',
    srsId: 28992 as const,
    columns: ['wijkcode', 'wijknaam', 'gemeentecode'].map((name) => ({ name, type: 'TEXT' as const })),
    features: codes.map((code) => ({
      geometry: square(141_000, 501_000, 2000),
      properties: { wijkcode: code, wijknaam: `Wijk ${code}`, gemeentecode: 'GM9901' },
    })),
  });

  test('those in the file are used, and those without a neighbourhood are not', () => {
    const path = geopackageOf(layerOf([neighbourhood(1, 1)]), districtLayer(['WK990101', 'WK990109']));
    const { records } = readAreas(path);
    expect(records.districts.map(({ code, name }) => [code, name])).toEqual([['WK990101', 'Wijk WK990101']]);
  });

  test('a district that the layer lacks is joined from its neighbourhoods, and said', () => {
    const path = geopackageOf(
      layerOf([neighbourhood(1, 1), neighbourhood(2, 1)]),
      districtLayer(['WK990101']),
    );
    const result = readAreas(path);
    expect(result.records.districts.map(({ code }) => code)).toEqual(['WK990101', 'WK990102']);
    expect(kindsOf(result)).toEqual([['derived-area', 'WK990102']]);
  });

  test('without their layers they are joined into one outline, with one problem a layer', () => {
    const result = read(neighbourhood(1, 1), neighbourhood(1, 2), neighbourhood(2, 1), neighbourhood(2, 2));
    expect(result.problems.map(({ kind, at }) => [kind, at])).toEqual([
      ['missing-layer', 'Layer wijken'],
      ['missing-layer', 'Layer gemeenten'],
    ]);
    const [municipality] = result.records.municipalities;
    expect(municipality).toMatchObject({ code: 'GM9901', name: 'Proefstad' });
    expect(municipality.geometry.coordinates).toHaveLength(1);
    expect(municipality.geometry.coordinates[0]).toHaveLength(1);
  });
});

describe('what is unknown', () => {
  test.each([-99997, -99995, -99999999, -1, null])(
    '%s residents are unknown, and so are the ages',
    (figure) => {
      const result = read(neighbourhood(1, 1, { aantal_inwoners: figure }));
      expect(result.records.neighbourhoods[0].population).toEqual({
        everyone: null,
        aged0to14: null,
        aged65plus: null,
        households: 450,
      });
      expect(kindsOf(result)).toEqual([]);
    },
  );

  test('a withheld percentage makes that group unknown only', () => {
    const [{ population }] = read(neighbourhood(1, 1, { percentage_personen_0_tot_15_jaar: -99997 })).records
      .neighbourhoods;
    expect(population).toMatchObject({ everyone: 1000, aged0to14: null, aged65plus: 200 });
  });

  test('where nobody lives, nobody of any age lives', () => {
    const feature = neighbourhood(1, 1, { aantal_inwoners: 0, percentage_personen_0_tot_15_jaar: -99997 });
    expect(read(feature).records.neighbourhoods[0].population).toMatchObject({ everyone: 0, aged0to14: 0 });
  });

  test('a percentage over 100 and a class of 6 are unknown, and someone should look', () => {
    const feature = neighbourhood(1, 1, {
      percentage_personen_65_jaar_en_ouder: 120,
      stedelijkheid_adressen_per_km2: 6,
    });
    const result = read(feature);
    expect(result.records.neighbourhoods[0]).toMatchObject({
      urbanity: null,
      population: { aged65plus: null },
    });
    expect(kindsOf(result)).toEqual([
      ['unreadable-figure', 'BU99010101'],
      ['unreadable-figure', 'BU99010101'],
    ]);
  });

  test('a missing column of households is one problem and unknown everywhere', () => {
    const features = [neighbourhood(1, 1), neighbourhood(1, 2)];
    const result = readAreas(geopackageOf(layerOf(features, { without: ['aantal_huishoudens'] })));
    expect(result.records.neighbourhoods.map(({ population }) => population.households)).toEqual([
      null,
      null,
    ]);
    expect(kindsOf(result)).toEqual([['missing-column', 'Layer buurten']]);
  });
});

describe('what is refused', () => {
  const good = neighbourhood(1, 1);
  const bent = (ring: number[][]) => ({
    ...neighbourhood(1, 2),
    geometry: { type: 'MultiPolygon' as const, coordinates: [[ring]] },
  });
  const [ring] = neighbourhood(1, 2).geometry.coordinates[0];

  test.each([
    ['duplicate-code', { ...good }, 'BU99010101'],
    ['malformed-code', neighbourhood(1, 2, { buurtcode: 'BU990' }), 'BU990'],
    ['malformed-code', neighbourhood(1, 2, { wijkcode: null }), 'BU99010102'],
    [
      'missing-outline',
      { ...neighbourhood(1, 2), geometry: { type: 'MultiPolygon' as const, coordinates: [] } },
      'BU99010102',
    ],
    ['invalid-outline', bent(ring.slice(0, 4)), 'BU99010102'],
    ['invalid-outline', bent([ring[0], ring[1], ring[0]]), 'BU99010102'],
    ['invalid-outline', bent([ring[0], ring[1], ring[1], ring[0]]), 'BU99010102'],
    ['swapped-axes', bent(ring.map(([x, y]) => [y, x])), 'BU99010102'],
    ['outside-netherlands', bent(ring.map(([x, y]) => [x + 400_000, y])), 'BU99010102'],
  ])('%s: the row is left out and the rest is kept', (kind, feature, at) => {
    const result = read(good, feature);
    expect(result.records.neighbourhoods.map(({ code }) => code)).toEqual(['BU99010101']);
    expect(kindsOf(result)).toEqual([[kind, at]]);
    expect(result.problems.find((problem) => problem.kind === kind)!.severity).toBe('refused');
  });

  test('when no neighbourhood is left the import stops, and says why the first was refused', () => {
    const swapped = bent(ring.map(([x, y]) => [y, x]));
    expect(() => read(swapped)).toThrow(
      /no usable neighbourhood; the first one refused: BU99010102 .* swapped/,
    );
  });
});

describe('what stops the import, in one sentence', () => {
  const stops = (path: string, sentence: string | RegExp, options = {}) => {
    expect(() => readAreas(path, options)).toThrow(SourceError);
    expect(() => readAreas(path, options)).toThrow(sentence);
  };

  test('a file that is not there', () =>
    stops('/nowhere/areas.gpkg', '/nowhere/areas.gpkg: there is no such file.'));

  test('a file that is no database', () => {
    const path = temporaryFile('areas.gpkg');
    writeFileSync(path, 'buurtcode;buurtnaam\n'.repeat(100));
    stops(path, 'cannot be read as a GeoPackage');
  });

  test('a database that is no GeoPackage', () => {
    const path = temporaryFile('areas.sqlite');
    const database = new Sqlite(path);
    database.exec('CREATE TABLE buurten (buurtcode TEXT)');
    database.close();
    stops(path, 'no GeoPackage');
  });

  test('a GeoPackage without the layer, naming those it has', () => {
    stops(
      geopackageOf(layerOf([], { name: 'postcodes' })),
      'has no layer "buurten"; its layers are postcodes.',
    );
  });

  test('a layer without a column that is needed, naming those it has', () => {
    const path = geopackageOf(layerOf([neighbourhood(1, 1)], { without: ['aantal_inwoners'] }));
    stops(path, /layer "buurten" lacks column aantal_inwoners; it has fid, geom, buurtcode, /);
  });

  test('a layer in another coordinate system, naming it', () => {
    const path = geopackageOf(layerOf([neighbourhood(1, 1)]));
    const database = new Sqlite(path);
    database.exec(`INSERT INTO gpkg_spatial_ref_sys VALUES ('Belgian Lambert 72', 31370, 'EPSG', 31370, '', NULL);
      UPDATE gpkg_geometry_columns SET srs_id = 31370`);
    database.close();
    stops(path, 'layer "buurten" is in coordinate system EPSG:31370 (Belgian Lambert 72)');
  });

  test('a municipality that the file lacks, naming some that it has', () => {
    stops(geopackageOf(layerOf([neighbourhood(1, 1)])), 'has no municipality GM0503; it has GM9901.', {
      municipalities: ['GM0503'],
    });
  });

  test('two years of the same layer', () => {
    const path = geopackageOf(layerOf([], { name: 'buurten_2023' }), layerOf([], { name: 'buurten_2024' }));
    stops(path, 'several layers of buurten (buurten_2023, buurten_2024)');
  });
});

const delft = '../shared/real/delft/wijkenbuurten_2024.gpkg';
if (!existsSync(delft)) console.log(`Skipped: the real neighbourhoods of Delft, since ${delft} is not here.`);

test.skipIf(!existsSync(delft))('the real Delft has 91 neighbourhoods and 109,590 residents', () => {
  const { records, problems } = readAreas(delft, { municipalities: ['GM0503'] });
  const residents = records.neighbourhoods.reduce(
    (sum, { population }) => sum + (population.everyone ?? 0),
    0,
  );
  expect([records.neighbourhoods.length, residents]).toEqual([91, 109_590]);
  expect([records.districts.length, records.municipalities.length, problems]).toEqual([13, 1, []]);
});
