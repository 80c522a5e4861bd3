// The engine sees that the catalogue changed, and keeps what an edit of places leaves as it was.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { surveyTown, withPlaces } from '../../../server/domain/coverage/town.ts';
import { createJudge } from '../../../server/engine/judge.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { at } from '../../worlds/metric-plane.ts';
import { place } from '../../worlds/records.ts';
import {
  clubhouse,
  demand,
  library,
  neighbourhoods,
  networks,
  threeStreets,
} from '../../worlds/three-streets.ts';
import { tinyCatalogue, tinyNorms, tinyPlaces } from '../../worlds/tiny-catalogue.ts';

const agreed = tinyNorms[1];

let folder: string;
let store: CatalogueStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  store = openCatalogue(join(folder, 'catalogue.sqlite'));
  store.replace(tinyCatalogue());
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const nearby = { ...place('nearby', at(100, -10)), neighbourhoodCode: 'BU99010001' };

test('after an edit of a place the engine says what it says of the same catalogue imported whole', () => {
  const engine = createJudge(store);
  const before = engine.coverage(agreed);
  const groundVersion = store.groundVersion();
  expect(store.editPlaces({ saved: [nearby], removed: ['clubhouse'] })).toBe(2);
  expect(store.groundVersion()).toBe(groundVersion);
  const edited = engine.coverage(agreed);
  expect(engine.catalogueVersion()).toBe(2);

  store.replace(tinyCatalogue({ places: [...tinyPlaces.filter(({ id }) => id !== 'clubhouse'), nearby] }));
  expect(store.groundVersion()).toBe(3);
  expect(engine.coverage(agreed)).toEqual(edited);
  expect(edited).not.toEqual(before);
  expect(edited.areas[0].requirements[0]).toMatchObject({
    verdict: 'meets',
    covered: { lower: 100, upper: 100 },
  });
});

test('saving a place again is found by its new name and no longer by the old one', () => {
  store.editPlaces({ saved: [{ ...nearby, name: 'Het Anker' }] });
  store.editPlaces({ saved: [{ ...nearby, name: 'De Boei' }] });
  const names = (q: string) => store.places.find({ q, limit: 10 }).places.map(({ name }) => name);
  expect([names('anker'), names('boei')]).toEqual([[], ['De Boei']]);
  expect(store.places.all().filter(({ id }) => id === 'nearby')).toHaveLength(1);
});

test('nothing can be edited in a catalogue that holds nothing', () => {
  const empty = openCatalogue(join(folder, 'empty.sqlite'));
  expect(() => empty.editPlaces({ saved: [{ ...nearby, neighbourhoodCode: null }] })).toThrow(/import first/);
  expect(empty.places.all()).toEqual([]);
  empty.close();
});

test('other places on the same ground keep the searches from every spot that stays', () => {
  const town = threeStreets([library, clubhouse]);
  const toLibrary = town.spots[0].reach('walking');
  const moved = withPlaces(town, [{ ...clubhouse, lonLat: at(600, 20) }, library]);
  expect(moved.spots[1]).toBe(town.spots[0]);
  expect(moved.spots[1].reach('walking')).toBe(toLibrary);
  expect(moved.spots[0]).not.toBe(town.spots[1]);
});

test('the engine starts from where residents were found to meet the streets, as it would find it itself', () => {
  const found = surveyTown(neighbourhoods, demand, tinyPlaces, networks);
  const engine = createJudge(store);
  const town = engine.board(agreed).town;
  for (const mode of ['walking', 'cycling'] as const)
    tinyPlaces.forEach(({ id }, j) => {
      const spot = town.spots[town.places.findIndex((one) => one.id === id)];
      expect(spot.reach(mode)).toEqual(found.spots[j].reach(mode));
    });
});
