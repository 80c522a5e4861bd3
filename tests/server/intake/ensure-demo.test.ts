// The demo municipality fills an empty catalogue, and only an empty one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureDemoCatalogue } from '../../../server/intake/ensure-demo.ts';
import { openCatalogue } from '../../../server/store/open-catalogue.ts';
import { smallCatalogue } from '../store/small-catalogue.ts';

let folder: string;
let database: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  database = join(folder, 'catalogue.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an empty catalogue gets the demo, which says that it is made up, and gets it once', async () => {
  const report = await ensureDemoCatalogue(database);
  expect(report!.counts).toMatchObject({ municipalities: 1, neighbourhoods: 40 });
  expect(report!.counts.residentsWithoutStreets).toBe(0);
  expect(report!.counts).toMatchObject({ teams: 9, neighbourhoodsWithoutTeam: 0 });
  expect(await ensureDemoCatalogue(database)).toBeNull();
  const catalogue = openCatalogue(database);
  expect(catalogue.version()).toBe(1);
  expect(catalogue.facts()).toMatchObject({ name: 'Lindewaard', fictional: true });
  // What is otherwise than in the earlier list, which tells when each was last checked besides.
  expect(report!.changes).toEqual({ appeared: 2, changed: 7, checked: 2, gone: 1 });
  expect(catalogue.history.since()).toBe('2026-03-02T00:00:00.000Z');
  expect(catalogue.history.ofPlace('list-LW-074')).toMatchObject([
    { what: 'gone', name: 'Buurthuis De Smidse' },
  ]);
  expect(catalogue.norms.newest().map(({ status }) => status)).toEqual(['agreed', 'proposal']);
  const socialTeams = catalogue.areas
    .neighbourhoods()
    .map(({ code }) => catalogue.teams.ofNeighbourhood(code).filter(({ kind }) => kind === 'social-team'));
  expect(socialTeams.map((teams) => teams.length)).toEqual(Array(40).fill(1));
  expect(socialTeams.flat().every(({ placeId, consultationWeek }) => placeId && consultationWeek)).toBe(true);
  catalogue.close();
});

test('a catalogue that holds something is left alone', async () => {
  const catalogue = openCatalogue(database);
  catalogue.replace(smallCatalogue());
  catalogue.close();
  expect(await ensureDemoCatalogue(database)).toBeNull();
});
