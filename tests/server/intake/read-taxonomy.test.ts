// A taxonomy that is broken is refused with its file and place.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTaxonomy } from '../../../server/intake/read-taxonomy.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taxonomy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const reading = (text: string) => () => {
  writeFileSync(join(folder, 'taxonomy.json'), text);
  return readTaxonomy(join(folder, 'taxonomy.json'));
};
const kind = { id: 'library', functions: ['learn'], osm: [{ amenity: ['library'] }], words: ['bieb'] };

const candidate = { id: 'school', osm: [{ amenity: ['school'] }], words: ['school'] };
const activity = { id: 'coffee', osm: [{ amenity: ['cafe'] }], words: ['koffie'] };

test('a taxonomy is read as written', () => {
  const written = { kinds: [kind], activities: [activity], candidateSites: [candidate] };
  expect(reading(JSON.stringify(written))()).toEqual(written);
});

test.each([
  ['no JSON', '{', /taxonomy\.json: is no valid JSON/],
  [
    'no kinds',
    '{"kinds": [], "activities": [], "candidateSites": []}',
    /taxonomy\.json: is no taxonomy; \/kinds /,
  ],
  [
    'no activities',
    JSON.stringify({ kinds: [kind], candidateSites: [] }),
    /taxonomy\.json: is no taxonomy; .*activities/,
  ],
  [
    'no candidates',
    JSON.stringify({ kinds: [kind], activities: [] }),
    /taxonomy\.json: is no taxonomy; .*candidateSites/,
  ],
  [
    'an unknown function',
    JSON.stringify({ kinds: [{ ...kind, functions: ['shop'] }], activities: [], candidateSites: [] }),
    /\/kinds\/0\/functions\/0 /,
  ],
  [
    'a tag without list',
    JSON.stringify({
      kinds: [{ ...kind, osm: [{ amenity: 'library' }] }],
      activities: [],
      candidateSites: [],
    }),
    /\/kinds\/0\/osm\/0\/amenity /,
  ],
])('%s is refused', (_, text, sentence) => {
  expect(reading(text)).toThrow(expect.objectContaining({ name: 'SourceError' }));
  expect(reading(text)).toThrow(sentence);
});
