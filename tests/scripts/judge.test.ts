// The judgement of a town as text: the figures of the town worked out on paper.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeTown } from '../../scripts/judge/describe-town.ts';
import { engineInProcess } from '../../server/engine/engine.ts';
import { type CatalogueStore, openCatalogue } from '../../server/store/open-catalogue.ts';
import { tinyCatalogue } from '../worlds/tiny-catalogue.ts';

let folder: string;
let store: CatalogueStore;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'judge-'));
  store = openCatalogue(join(folder, 'catalogue.sqlite'));
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

test('a catalogue without a norm says so', async () => {
  store.replace(tinyCatalogue({ norms: [] }));
  expect(await describeTown(store, engineInProcess(store))).toBe('Drieweg: the catalogue holds no norm.\n');
});

test('it names the norm and versions, the verdicts, and what to do next', async () => {
  store.replace(tinyCatalogue());
  const text = await describeTown(store, engineInProcess(store));
  for (const line of [
    /“Samen” \(agreed, version 2\) as of 2026-11-01/,
    /catalogue version 2/,
    /BU99010001 +South +FAILS +FAILS 75%/,
    /BU99010002 +North +\? +\? 0–100%/,
    /2 fall short \(120 people\), of 1 nobody can tell \(40 people\)/,
    /Library +50 people lose what they have/,
    /ask: age +verdicts settled: 1 if it qualifies, 1 if not +40 people hang on it/,
    /bring 65 people within reach; no site can bring more than 65 people \(gap 0\.0%\), of 85 people who wait/,
  ])
    expect(text).toMatch(line);
});
