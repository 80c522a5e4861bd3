// The engine in threads of its own: the same answers as in this one, errors that come back as themselves, a search that stops.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RequirementError } from '../../../server/domain/coverage/requirement-error.ts';
import { SearchAborted } from '../../../server/domain/coverage/sites/site-question.ts';
import { ScenarioError } from '../../../server/domain/scenario/scenario-error.ts';
import { type Engine, engineInProcess } from '../../../server/engine/engine.ts';
import { engineInThreads } from '../../../server/engine/engine-in-threads.ts';
import type { PlaceTileAsked } from '../../../server/engine/place-map.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { eachTile, tilesIn } from '../../../server/tiles/tile-grid.ts';
import { reach } from '../../worlds/records.ts';
import { tinyCatalogue, tinyNorms, tinyPlaces } from '../../worlds/tiny-catalogue.ts';

let folder: string;
let store: CatalogueStore;
let engine: Engine;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
  const database = join(folder, 'catalogue.sqlite');
  store = openCatalogue(database);
  store.replace(tinyCatalogue());
  engine = engineInThreads(database, store);
});
afterAll(async () => {
  await engine.close();
  store.close();
  rmSync(folder, { recursive: true });
});

const agreed = tinyNorms[1];
const wanted = { requirementId: 'near', count: 2, objective: 'people', positions: null } as const;

test('it answers what the judge in this thread answers, and names the catalogue', async () => {
  const here = engineInProcess(store);
  expect(await engine.ask('coverage', agreed)).toMatchObject(await here.ask('coverage', agreed));
  expect(await engine.ask('fragility', agreed)).toMatchObject(await here.ask('fragility', agreed));
  expect(await engine.suggestSites(agreed, wanted)).toMatchObject(await here.suggestSites(agreed, wanted));
});

test('what the judge refuses comes back as the error it was', async () => {
  const beyond = {
    requirements: [reach({ within: { value: 5, unit: 'metres' }, id: 'x' })],
    stalenessMonths: null,
  };
  beyond.requirements[0].within.value = 5000;
  await expect(engine.ask('coverage', beyond)).rejects.toBeInstanceOf(RequirementError);
  const closing = [{ change: 'close' as const, placeId: 'nowhere' }];
  await expect(engine.ask('suppose', agreed, closing)).rejects.toBeInstanceOf(ScenarioError);
});

test('it tells how far a search is, and stops one that nobody waits for', async () => {
  const shares: number[] = [];
  await engine.suggestSites(agreed, wanted, { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(0);
  const stopped = engine.suggestSites(agreed, wanted, { signal: AbortSignal.abort() });
  await expect(stopped).rejects.toBeInstanceOf(SearchAborted);
});

test('it draws and counts places as this thread does, without waiting for a town', async () => {
  const here = engineInProcess(store);
  const { lonLat } = tinyPlaces[0];
  const [[z, x, y]] = eachTile(tilesIn([...lonLat, ...lonLat], 8));
  const asked: PlaceTileAsked = { filter: { kinds: ['library'] }, joined: true, tile: [z, x, y] };
  const drawn = await engine.askPlaces('placeTile', asked);
  const drawnHere = await here.askPlaces('placeTile', asked);
  expect(drawnHere.result).not.toBeNull();
  expect(Buffer.from(drawn.result ?? [])).toEqual(Buffer.from(drawnHere.result ?? []));
  const counted = { filter: {}, moments: { now: [null] } };
  expect(await engine.askPlaces('placeCounts', counted)).toMatchObject(
    await here.askPlaces('placeCounts', counted),
  );
});

test('it sees a catalogue that changed', async () => {
  const version = store.editPlaces({ removed: ['library'] });
  const { catalogueVersion, result } = await engine.ask('coverage', agreed);
  expect(catalogueVersion).toBe(version);
  expect(result.areas[0].requirements[0].covered?.lower).toBeLessThan(75);
});
