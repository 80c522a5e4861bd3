// Codes of languages: what is one, what is another code for one, and in which order a place has them.
import { expect, test } from 'vitest';
import {
  listOfLanguages,
  spokenLanguage,
  spokenLanguages,
} from '../../../../server/domain/places/spoken-languages.ts';

const codes = Object.keys(spokenLanguages);

test('every code is one, in its plainest form and in order', () => {
  for (const code of codes) {
    expect(Intl.getCanonicalLocales(code)).toHaveLength(1);
    expect(spokenLanguage(code)).toBe(code);
  }
  expect(codes).toEqual(listOfLanguages([...codes].reverse()));
});

test.each([
  [' AR ', 'ar'],
  ['pt-BR', 'pt'],
  ['arz', 'ar'],
  ['nb', 'no'],
  ['tlh', null],
  ['', null],
  ['toString', null],
])('%j is %j', (code, language) => {
  expect(spokenLanguage(code)).toBe(language);
});

test('codes of two letters have a name in Dutch; those of three are called so that everyone can read it', () => {
  const names = new Intl.DisplayNames(['nl'], { type: 'language', fallback: 'none' });
  const [short, long] = [2, 3].map((length) => codes.filter((code) => code.length === length));
  expect(short.filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(long.filter((code) => !/^[A-Z]\p{Script=Latin}/u.test(spokenLanguages[code]))).toEqual([]);
});

test('a list has each once, by code; an empty one is not known', () => {
  expect(listOfLanguages(['tr', 'ar', 'tr'])).toEqual(['ar', 'tr']);
  expect(listOfLanguages([])).toBeNull();
});
