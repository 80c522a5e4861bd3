// Reads what a visitor typed: a postcode, a house number, and the words that are left.
import { foldText, wordsOf } from './fold-text.ts';

export interface Query {
  /** All of it, folded; the first ones only. */
  words: string[];
  /** `8990DK`, or the start of one where that is all that was typed: `8990`, `8990D`. */
  postcode: string | null;
  /** As written. Only beside a street or a postcode. */
  houseNumber: string | null;
  /** Words without postcode and house number: a street, perhaps with its town. */
  streetWords: string[];
}

/** More is no search but a story. */
const mostWords = 8;
const longestWord = 40;

const wholePostcode = /(?<![\p{L}\p{N}])([1-9]\d{3}) ?([a-z]{2})(?![\p{L}\p{N}])/iu;
const startOfPostcode = /^\s*([1-9]\d{3}) ?([a-z]?)\s*$/i;
const numberWord = /^\d{1,5}(?:[-/]?[a-z]{1,3}|[-/]\d{1,4}[a-z]?)?$/i;
const addition = /^(?:[a-z]|bis|hs|huis|i{1,3}|rood|zw)$/i;

/** @param abbreviations those of more than one word are written out; for the others see `wordGroup` */
export function readQuery(text: string, abbreviations: ReadonlyMap<string, string>): Query {
  const written = (parts: readonly string[]) =>
    parts.flatMap((part) =>
      abbreviations.get(part)?.includes(' ') ? wordsOf(abbreviations.get(part) as string) : part,
    );
  const foldedWords = (parts: readonly string[]) => kept(written(wordsOf(foldText(parts.join(' ')))));
  const words = foldedWords([text]);
  const start = startOfPostcode.exec(text);
  if (start !== null) {
    const postcode = `${start[1]}${start[2]}`.toUpperCase();
    return { words, postcode, houseNumber: null, streetWords: [] };
  }
  const whole = wholePostcode.exec(text);
  const postcode = whole && `${whole[1]}${whole[2]}`.toUpperCase();
  const rest = whole ? text.replace(whole[0], ' ') : text;
  const parts = rest.split(/[\s,]+/).filter(Boolean);
  const at = parts.findIndex((part, i) => (i > 0 || postcode !== null) && numberWord.test(part));
  if (at === -1) return { words, postcode, houseNumber: null, streetWords: foldedWords(parts) };
  const isParted = addition.test(parts[at + 1] ?? '');
  const houseNumber = isParted ? `${parts[at]}${parts[at + 1]}` : parts[at];
  const streetParts = parts.toSpliced(at, isParted ? 2 : 1);
  return { words, postcode, houseNumber, streetWords: foldedWords(streetParts) };
}

const kept = (words: string[]) => words.slice(0, mostWords).map((word) => word.slice(0, longestWord));
