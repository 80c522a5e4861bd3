// All words of the languages that every page has, joined for tests, and typed by the Dutch ones as the pages are.
import { everyday as arabic } from '../../../web/src/i18n/ar/everyday-words.ts';
import { history as arabicHistory } from '../../../web/src/i18n/ar/history-words.ts';
import { everyday as englishEveryday } from '../../../web/src/i18n/en/everyday-words.ts';
import { history as englishHistory } from '../../../web/src/i18n/en/history-words.ts';
import { municipal as englishMunicipal } from '../../../web/src/i18n/en/municipal-words.ts';
import { everyday } from '../../../web/src/i18n/nl/everyday-words.ts';
import { history } from '../../../web/src/i18n/nl/history-words.ts';
import { municipal } from '../../../web/src/i18n/nl/municipal-words.ts';
import { everyday as polish } from '../../../web/src/i18n/pl/everyday-words.ts';
import { history as polishHistory } from '../../../web/src/i18n/pl/history-words.ts';
import { everyday as turkish } from '../../../web/src/i18n/tr/everyday-words.ts';
import { history as turkishHistory } from '../../../web/src/i18n/tr/history-words.ts';
import { everyday as ukrainian } from '../../../web/src/i18n/uk/everyday-words.ts';
import { history as ukrainianHistory } from '../../../web/src/i18n/uk/history-words.ts';
import type { DutchWords } from '../../../web/src/i18n/words.ts';

export const dutch: DutchWords = { ...everyday, ...municipal, history };
export const english = {
  ...englishEveryday,
  ...englishMunicipal,
  history: englishHistory,
} as unknown as DutchWords;
export const messages = { nl: dutch, en: english };

/** Of every language: what every visitor meets, and what is said of changes. */
export const everydayWords = {
  nl: { ...everyday, history },
  en: { ...englishEveryday, history: englishHistory },
  ar: { ...arabic, history: arabicHistory },
  tr: { ...turkish, history: turkishHistory },
  pl: { ...polish, history: polishHistory },
  uk: { ...ukrainian, history: ukrainianHistory },
} as const;
