// The whole import on a town that can be counted by hand.
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOsmPbf } from '../../../scripts/demo/write-osm-pbf.ts';
import { importCatalogue } from '../../../server/intake/import-catalogue.ts';
import { Sqlite } from '../../../server/sqlite.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { agreement, extract, type SmallTown, writeSmallTown } from './small-town.ts';

let town: SmallTown;
beforeEach(() => {
  town = writeSmallTown();
});
afterEach(() => town.remove());

function inCatalogue<T>(read: (catalogue: CatalogueStore) => T): T {
  const catalogue = openCatalogue(town.files.database);
  try {
    return read(catalogue);
  } finally {
    catalogue.close();
  }
}

test('everything is counted, and the report says where residents have no street or address', async () => {
  const report = await importCatalogue({ ...town.files, places: [town.list], norms: [town.norm] });
  expect(report.counts).toMatchObject({
    municipalities: 1,
    districts: 1,
    neighbourhoods: 4,
    neighbourhoodsWithoutStreets: 1,
    neighbourhoodsWithoutAddresses: 1,
    residents: 380,
    residentsWithoutStreets: 50,
    residentsWithoutAddresses: 30,
    places: 4,
    placesAcrossBorder: 1,
    placesTooFar: 1,
    candidateSites: 2,
    addresses: 15,
    dwellings: 15,
    norms: 1,
  });
  // 39 pieces of 0.001 degree and 14 side streets of 0.003 degree.
  const kilometres = (39 * 0.001 * 67_879 + 14 * 0.003 * 111_268) / 1000;
  expect(report.counts.walkingStreetKm).toBeCloseTo(kilometres, 1);
  expect(report.counts.cyclingStreetKm).toBeCloseTo(kilometres, 1);
  const kinds = Object.fromEntries(report.problems.map(({ kind, count }) => [kind, count]));
  expect(kinds).toMatchObject({
    'unknown-kind': 1,
    'duplicate-place': 1,
    'no-streets': 1,
    'no-addresses': 1,
  });
  expect(inCatalogue((catalogue) => catalogue.report())).toEqual(report);
});

test('the catalogue holds places and candidate sites with their neighbourhood, and what it says of itself', async () => {
  await importCatalogue({ ...town.files, places: [town.list], norms: [town.norm] });
  inCatalogue((catalogue) => {
    expect(catalogue.places.all().map(({ name, neighbourhoodCode }) => [name, neighbourhoodCode])).toEqual([
      ['Bibliotheek Kleinstad', 'BU99010101'],
      ['Buurthuis De Brug', 'BU99010102'],
      ['Inloop West', 'BU99010101'],
      ['Over de grens', null],
    ]);
    expect(
      catalogue.candidateSites
        .all()
        .map(({ kind, name, neighbourhoodCode }) => [kind, name, neighbourhoodCode]),
    ).toEqual([
      ['place-of-worship', 'Kerk over de grens', null],
      ['school', 'De Wegwijzer', 'BU99010102'],
    ]);
    const facts = catalogue.facts()!;
    expect(facts).toMatchObject({
      name: 'Kleinstad',
      fictional: false,
      asOf: null,
      streetsAsOf: '2026-03-01',
    });
    [5.2, 52.5, 5.24, 52.51].forEach((edge, i) => {
      expect(facts.bounds[i]).toBeCloseTo(edge, 6);
    });
    expect(catalogue.norms.newest()).toEqual([agreement]);
  });
});

test('a list of teams goes along: named by area, sitting in a place of the other list, counted and doubted', async () => {
  const teams = town.path('teams.csv');
  writeFileSync(
    teams,
    'naam;soort;gebieden;telefoon;spreekuur;plek\n' +
      'Sociaal team;sociaal team;West;14010;di 9-12;osm-n70\n' +
      'Opbouwwerk;opbouwwerk;BU99010102;14010;;nergens\n' +
      'Elders;wijkteam;BU05030101;14010;;\n',
  );
  const more = town.path('more-teams.csv');
  writeFileSync(more, 'id,naam,soort,gebieden,tel\n1,Wijkverpleging,thuiszorg,Midden,14010\n');
  const again = town.path('again.csv');
  writeFileSync(again, 'id,naam,soort,gebieden,tel\n1,Dubbel,thuiszorg,Midden,14010\n');
  const report = await importCatalogue({ ...town.files, teams: [teams, more, again] });
  expect(report.counts).toMatchObject({ teams: 3, neighbourhoodsWithoutTeam: 2 });
  const kinds = Object.fromEntries(
    report.problems.map(({ severity, kind, examples }) => [`${severity} ${kind}`, examples[0].at]),
  );
  expect(kinds).toMatchObject({
    'doubtful unknown-place': 'row 3',
    'refused unknown-area': 'row 4',
    'refused duplicate-team': '1',
  });
  inCatalogue((catalogue) => {
    const [team] = catalogue.teams.ofNeighbourhood('BU99010101');
    expect(team).toMatchObject({ name: 'Sociaal team', level: 'neighbourhood', placeId: 'osm-n70' });
    expect(team.consultationWeek).not.toBeNull();
    expect(catalogue.places.get('osm-n70')?.name).toBe('Bibliotheek Kleinstad');
  });
  await importCatalogue(town.files);
  expect(inCatalogue((catalogue) => catalogue.teams.isEmpty())).toBe(true);
});

test('residents are conserved from file to demand, and the street graphs are there', async () => {
  await importCatalogue(town.files);
  inCatalogue((catalogue) => {
    const { weights, basis, firstPoint } = catalogue.networks.demand();
    expect(weights.everyone.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(380, 6);
    expect([...basis]).toEqual([0, 0, 1, 2]);
    expect(firstPoint).toHaveLength(5);
    expect(catalogue.networks.streetGraph('walking').edgeFrom.length).toBeGreaterThan(20);
    expect(catalogue.networks.streetGraph('cycling').edgeFrom.length).toBeGreaterThan(20);
  });
});

test('two extracts that overlap give what one gives', async () => {
  const { counts: one } = await importCatalogue(town.files);
  const part = extract();
  part.ways.splice(5);
  writeOsmPbf(town.path('part.osm.pbf'), part);
  const { counts: both } = await importCatalogue({
    ...town.files,
    osm: [town.path('part.osm.pbf'), ...town.files.osm],
  });
  expect(both).toEqual(one);
});

test('without any norm the built-in proposal is there to talk about, and never a second time', async () => {
  await importCatalogue(town.files);
  const [proposal] = inCatalogue((catalogue) => catalogue.norms.newest());
  expect(proposal).toMatchObject({ id: 'voorstel-basis', status: 'proposal', municipalityCode: null });
  const { counts } = await importCatalogue(town.files);
  expect(counts.norms).toBe(1);
  expect(inCatalogue((catalogue) => [catalogue.version(), catalogue.norms.newest().length])).toEqual([2, 1]);
});

test('a norm that was given keeps the built-in proposal out, now and later', async () => {
  await importCatalogue({ ...town.files, norms: [town.norm] });
  await importCatalogue(town.files);
  expect(inCatalogue((catalogue) => catalogue.norms.newest())).toEqual([agreement]);
});

test('facts that are given go before those that are found', async () => {
  const facts = { name: 'Verzonnen', fictional: true, asOf: '2026-06-01' };
  await importCatalogue({ ...town.files, facts });
  expect(inCatalogue((catalogue) => catalogue.facts())).toMatchObject(facts);
});

test('progress names each stage and never runs backwards within one', async () => {
  const seen: [string, number][] = [];
  await importCatalogue({ ...town.files, onProgress: (stage, fraction) => seen.push([stage, fraction]) });
  expect([...new Set(seen.map(([stage]) => stage))]).toEqual([
    'Reading areas',
    `Reading ${town.files.osm[0]}`,
    'Building street graphs',
    'Placing residents',
    'Drawing the basemap',
    'Storing',
  ]);
  seen.forEach(([stage, fraction], i) => {
    expect(fraction).toBeGreaterThanOrEqual(i > 0 && seen[i - 1][0] === stage ? seen[i - 1][1] : 0);
    expect(fraction).toBeLessThanOrEqual(1);
  });
});

test('an extract of another region is refused, and no catalogue is left behind', async () => {
  const elsewhere = extract();
  for (const node of elsewhere.nodes) node.lon += 1;
  writeOsmPbf(town.files.osm[0], elsewhere);
  await expect(importCatalogue(town.files)).rejects.toThrow(/town\.osm\.pbf: holds no street .* same region/);
  await expect(importCatalogue(town.files)).rejects.toMatchObject({ name: 'SourceError' });
  expect(() => inCatalogue((catalogue) => expect(catalogue.version()).toBe(0))).not.toThrow();
});

test('a norm with the number of an agreed version and another text is refused, the catalogue stays', async () => {
  await importCatalogue({ ...town.files, norms: [town.norm] });
  writeFileSync(town.norm, JSON.stringify({ ...agreement, title: 'Stiekem anders' }));
  await expect(importCatalogue({ ...town.files, norms: [town.norm] })).rejects.toMatchObject({
    code: 'frozen-norm',
  });
  expect(inCatalogue((catalogue) => [catalogue.version(), catalogue.norms.newest()])).toEqual([
    1,
    [agreement],
  ]);
});

test('an import while another one writes is told so', async () => {
  await importCatalogue(town.files);
  const writer = new Sqlite(town.files.database);
  writer.exec('BEGIN IMMEDIATE');
  try {
    await expect(importCatalogue({ ...town.files, busyMs: 50 })).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining('Another import is running'),
    });
  } finally {
    writer.exec('ROLLBACK');
    writer.close();
  }
});

test.each([
  [4, true],
  [5, false],
])('four neighbourhoods become tiles from %i on: %s', async (neighbourhoodsForTiles, asTiles) => {
  await importCatalogue({ ...town.files, neighbourhoodsForTiles });
  inCatalogue((catalogue) => expect(catalogue.areaTiles.isEmpty()).toBe(!asTiles));
});

test('an import with fewer neighbourhoods than that takes the tiles of the one before away', async () => {
  await importCatalogue({ ...town.files, neighbourhoodsForTiles: 4 });
  await importCatalogue(town.files);
  inCatalogue((catalogue) => expect(catalogue.areaTiles.isEmpty()).toBe(true));
});
