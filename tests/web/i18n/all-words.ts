// All words of the languages that every page has, joined for tests, and typed by the Dutch ones as the pages are.
import { everyday as arabic } from '../../../web/src/i18n/ar/everyday-words.ts';
import { everyday as englishEveryday } from '../../../web/src/i18n/en/everyday-words.ts';
import { municipal as englishMunicipal } from '../../../web/src/i18n/en/municipal-words.ts';
import { everyday } from '../../../web/src/i18n/nl/everyday-words.ts';
import { municipal } from '../../../web/src/i18n/nl/municipal-words.ts';
import { everyday as polish } from '../../../web/src/i18n/pl/everyday-words.ts';
import { everyday as turkish } from '../../../web/src/i18n/tr/everyday-words.ts';
import { everyday as ukrainian } from '../../../web/src/i18n/uk/everyday-words.ts';
import type { DutchWords } from '../../../web/src/i18n/words.ts';

export const dutch: DutchWords = { ...everyday, ...municipal };
export const english = { ...englishEveryday, ...englishMunicipal } as unknown as DutchWords;
export const messages = { nl: dutch, en: english };

/** Of every language: what every visitor meets. */
export const everydayWords = {
  nl: everyday,
  en: englishEveryday,
  ar: arabic,
  tr: turkish,
  pl: polish,
  uk: ukrainian,
} as const;
