// Which of two things answers better: exact before prefix before misspelled, a title before surroundings, an area before a place before a street.
import { expect, test } from 'vitest';
import { foldText, wordsOf } from '../../../../server/domain/search/fold-text.ts';
import { type ComparedEntry, scoreEntry } from '../../../../server/domain/search/score-entry.ts';
import { createSpeller } from '../../../../server/domain/search/speller.ts';
import { createWhatIndex } from '../../../../server/domain/search/what-index.ts';
import { wordGroup } from '../../../../server/domain/search/word-group.ts';

const entry = (kind: ComparedEntry['kind'], title: string, context = ''): ComparedEntry => ({
  kind,
  foldedTitle: foldText(title),
  foldedContext: foldText(context),
});

const words = {
  what: [{ filter: 'kinds', id: 'library', title: 'bibliotheek', words: ['bibliotheek', 'bieb'] } as const],
  stopWords: new Set(['de', 'in']),
  abbreviations: new Map([['st', 'sint']]),
};

function score(typed: string, one: ComparedEntry) {
  const terms = [...new Set([...wordsOf(one.foldedTitle), ...wordsOf(one.foldedContext)])].sort();
  const vocabulary = { words, what: createWhatIndex(words), speller: createSpeller(terms) };
  const folded = wordsOf(foldText(typed));
  return scoreEntry(
    folded.map((word) => wordGroup(word, vocabulary, true)),
    folded.join(' '),
    one,
  );
}

test.each<[string, ComparedEntry, ComparedEntry]>([
  ['haven', entry('street', 'Haven'), entry('neighbourhood', 'Havenkwartier')],
  ['haven', entry('street', 'Havenstraat'), entry('neighbourhood', 'Hagen')],
  [
    'noorderwijk',
    entry('place', 'Bibliotheek Noorderwijk'),
    entry('place', 'Buurthuis De Linde', 'Noorderwijk'),
  ],
  ['bieb oost', entry('place', 'Bibliotheek Oost'), entry('place', 'Speelotheek Oost')],
  ['de linde', entry('place', 'De Linde'), entry('place', 'Huis van de Wijk De Linde')],
  ['linde', entry('place', 'De Linde'), entry('street', 'De Linde')],
  ['linde', entry('neighbourhood', 'De Linde'), entry('place', 'De Linde')],
  ['buurthuis noord', entry('place', 'Buurthuis Noord'), entry('place', 'Buurthuis Zuid')],
  ['st annastraat', entry('street', 'Sint Annastraat'), entry('street', 'Annastraat')],
])('“%s” is sooner %o than %o', (typed, better, worse) => {
  expect(score(typed, better).value).toBeGreaterThan(score(typed, worse).value);
});

test('it tells whether a word had to be read as misspelled', () => {
  expect(score('hafen', entry('street', 'Haven')).isCorrected).toBe(true);
  expect(score('have', entry('street', 'Haven')).isCorrected).toBe(false);
  expect(score('bieb', entry('place', 'Bibliotheek')).isCorrected).toBe(false);
});

test('what holds none of the words scores nothing, and a name without letters does no harm', () => {
  expect(score('zwembad', entry('place', 'Bibliotheek')).value).toBe(0);
  expect(score('south', entry('place', '…', 'South')).value).toBeCloseTo(0.58);
});
