// How typed words are compared, read in other ways, and told apart from postcodes and house numbers.
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../server/domain/search/fold-text.ts';
import { queryReadings } from '../../../../server/domain/search/query-readings.ts';
import { readQuery } from '../../../../server/domain/search/read-query.ts';
import type { SearchWords } from '../../../../server/domain/search/search-words.ts';
import { singularForms } from '../../../../server/domain/search/singular-forms.ts';
import { createSpeller } from '../../../../server/domain/search/speller.ts';
import { createWhatIndex } from '../../../../server/domain/search/what-index.ts';

test.each([
  ['Café De IJsvogel', 'cafe de ysvogel'],
  ['Dvořáklaan', 'dvoraklaan'],
  ["Buurthuis 't Trefpunt", 'buurthuis t trefpunt'],
  ["foto's  en-video’s", 'fotos en videos'],
  ['Ĳsselstraat', 'ysselstraat'],
  [' ?! ', ''],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['tuinen', 'tuin'],
  ['huizen', 'huis'],
  ['bibliotheken', 'bibliotheek'],
  ['clubben', 'club'],
  ['kleiven', 'kleif'],
  ['cafes', 'cafe'],
  ['wijkcentra', 'wijkcentrum'],
  ['hobbies', 'hobby'],
])('%s may be of %s', (plural, singular) => {
  expect(singularForms(plural)).toContain(singular);
});

test('a short word is no plural', () => {
  expect(singularForms('eten')).toEqual([]);
});

test('words are read as typed, joined, and split where both parts are known', () => {
  const speller = createSpeller(['helden', 'koffie', 'drinken', 'zee'].sort());
  expect(queryReadings(['zee', 'helden', 'buurt'], speller)).toEqual([
    ['zee', 'helden', 'buurt'],
    ['zeehelden', 'buurt'],
    ['zee', 'heldenbuurt'],
    ['zeeheldenbuurt'],
  ]);
  expect(queryReadings(['koffiedrinken'], speller)).toEqual([['koffiedrinken'], ['koffie', 'drinken']]);
  expect(queryReadings(['wal', '8'], speller)).toEqual([['wal', '8']]);
});

describe('of what is typed', () => {
  const abbreviations = new Map([
    ['vd', 'van de'],
    ['str', 'straat'],
  ]);
  const read = (text: string) => readQuery(text, abbreviations);

  test.each<[string, string | null, string | null, string[]]>([
    ['8990 dk', '8990DK', null, []],
    ['8990', '8990', null, []],
    ['8990 D', '8990D', null, []],
    ['8990DK 12-a', '8990DK', '12-a', []],
    ['8990 DK, 12 a', '8990DK', '12a', []],
    ['Wal 8', null, '8', ['wal']],
    ['Wal 8 hs Lindewaard', null, '8hs', ['wal', 'lindewaard']],
    ['Oude Wal 12, 8990 dk Lindewaard', '8990DK', '12', ['oude', 'wal', 'lindewaard']],
    ['koffie drinken', null, null, ['koffie', 'drinken']],
    ['12 apostelen', null, null, ['12', 'apostelen']],
    ['huis vd wijk', null, null, ['huis', 'van', 'de', 'wyk']],
    ['kerk str 1', null, '1', ['kerk', 'str']],
  ])('%s', (text, postcode, houseNumber, streetWords) => {
    expect(read(text)).toMatchObject({ postcode, houseNumber, streetWords });
  });

  test('no more than eight words count, each of forty letters', () => {
    const { words } = read(`${'a'.repeat(60)} ${'b '.repeat(20)}`);
    expect([words.length, words[0].length]).toEqual([8, 40]);
  });
});

describe('what a phrase stands for', () => {
  const words: SearchWords = {
    what: [
      { filter: 'kinds', id: 'library', title: 'bibliotheek', words: ['bibliotheek', 'bieb'] },
      {
        filter: 'kinds',
        id: 'community-centre',
        title: 'buurthuis',
        words: ['buurthuis', 'huis van de wijk'],
      },
      {
        filter: 'activities',
        id: 'coffee',
        title: 'koffie',
        words: ['koffie drinken', 'open tafel', 'koffie'],
      },
    ],
    stopWords: new Set(['open', 'van', 'de', 'in']),
    abbreviations: new Map(),
  };
  const index = createWhatIndex(words);
  const best = (text: string) => {
    const [first] = index.match(foldText(text).split(' '));
    return first && [first.what.id, first.likeness];
  };

  test.each([
    ['bieb', 'library', 'exact'],
    ['Koffie drinken', 'coffee', 'exact'],
    ['koffiedrinken', 'coffee', 'exact'],
    ['koffie in de', 'coffee', 'exact'],
    ['huis wijk', 'community-centre', 'exact'],
    ['bibliotheken', 'library', 'plural'],
    ['biblio', 'library', 'prefix'],
    ['bibliothek', 'library', 'misspelled'],
    ['buurt huys', 'community-centre', 'misspelled'],
  ])('%s', (text, id, likeness) => {
    expect(best(text)).toEqual([id, likeness]);
  });

  test('a phrase that is known is not cut to its last word, and a number is no word', () => {
    expect([best('tafel'), best('bieb 4'), best('bi'), best('zwembad')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('words for the same stand in for each other', () => {
    expect(index.synonyms('bieb')).toEqual(['bibliotheek']);
    expect(index.synonyms('zwembad')).toEqual([]);
  });
});
