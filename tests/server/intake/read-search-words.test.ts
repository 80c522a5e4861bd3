// The words that people search by: complete for the real taxonomy, and refused where they are of another.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSearchWords } from '../../../server/intake/read-search-words.ts';
import { readTaxonomy } from '../../../server/intake/read-taxonomy.ts';
import { tinyTaxonomy } from '../../worlds/tiny-catalogue.ts';

const data = (name: string) => join(import.meta.dirname, '../../../data', name);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = {
  stopWords: { nl: ['bij'], en: ['the'] },
  abbreviations: { st: 'sint' },
  kinds: { library: { nl: ['bieb'], en: ['library'] } },
  activities: {},
  functions: { meet: { nl: ['ontmoeten'], en: [] } },
  languages: { tr: { nl: ['Turks'], en: ['Turkish'] } },
};
const reading = (content: object) => () => {
  writeFileSync(join(folder, 'words.json'), JSON.stringify(content));
  return readSearchWords(join(folder, 'words.json'), tinyTaxonomy);
};

test('every kind, activity and function has words of its own, the first of which is its title', () => {
  const taxonomy = readTaxonomy(data('taxonomy.json'));
  const { what } = readSearchWords(data('search-words.json'), taxonomy);
  const languages = what.filter(({ filter }) => filter === 'languages');
  const others = what.filter(({ filter }) => filter !== 'languages');
  expect(others.length).toBe(taxonomy.kinds.length + taxonomy.activities.length + 4);
  expect(others.filter(({ title, id, words }) => title === id || words.length < 4)).toEqual([]);
  expect(languages.find(({ id }) => id === 'uk')?.words).toEqual(
    expect.arrayContaining(['Oekraïens', 'Ukrainian', 'українська']),
  );
  expect(what.find(({ id }) => id === 'library')?.words).toEqual(
    expect.arrayContaining(['boeken lenen', 'bieb']),
  );
});

test('words are added to those of the taxonomy', () => {
  const { what, stopWords, abbreviations } = reading(file)();
  expect(what.map(({ filter, id, title }) => [filter, id, title])).toEqual([
    ['kinds', 'library', 'bieb'],
    ['kinds', 'community-centre', 'community-centre'],
    ['kinds', 'activity', 'activity'],
    ['activities', 'coffee', 'koffie'],
    ['functions', 'meet', 'ontmoeten'],
    ['languages', 'tr', 'Turks'],
  ]);
  // `ij` is `y` in all that is compared.
  expect([[...stopWords], [...abbreviations]]).toEqual([['by', 'the'], [['st', 'sint']]]);
});

test.each([
  ['another form', { ...file, stopWords: [] }, /words\.json: are no search words; \/stopWords /],
  ['a word too few', { ...file, kinds: { library: { nl: [''], en: [] } } }, /are no search words/],
  [
    'an unknown kind',
    { ...file, kinds: { pub: { nl: ['kroeg'], en: [] } } },
    /has words for kinds pub, which is not known/,
  ],
  [
    'an unknown language',
    { ...file, languages: { tlh: { nl: ['Klingon'], en: [] } } },
    /has words for languages tlh, which is not known/,
  ],
])('%s is refused', (_what, content, message) => {
  expect(reading(content)).toThrow(message);
});
