// All words of the languages that every page has, joined for tests, and typed by the Dutch ones as the pages are.
import { everyday as arabic } from '../../../web/src/i18n/ar/everyday-words.ts';
import { history as arabicHistory } from '../../../web/src/i18n/ar/history-words.ts';
import { route as arabicRoute } from '../../../web/src/i18n/ar/route-words.ts';
import { everyday as englishEveryday } from '../../../web/src/i18n/en/everyday-words.ts';
import { history as englishHistory } from '../../../web/src/i18n/en/history-words.ts';
import { municipal as englishMunicipal } from '../../../web/src/i18n/en/municipal-words.ts';
import { route as englishRoute } from '../../../web/src/i18n/en/route-words.ts';
import { everyday } from '../../../web/src/i18n/nl/everyday-words.ts';
import { history } from '../../../web/src/i18n/nl/history-words.ts';
import { municipal } from '../../../web/src/i18n/nl/municipal-words.ts';
import { route as dutchRoute } from '../../../web/src/i18n/nl/route-words.ts';
import { everyday as polish } from '../../../web/src/i18n/pl/everyday-words.ts';
import { history as polishHistory } from '../../../web/src/i18n/pl/history-words.ts';
import { route as polishRoute } from '../../../web/src/i18n/pl/route-words.ts';
import { everyday as turkish } from '../../../web/src/i18n/tr/everyday-words.ts';
import { history as turkishHistory } from '../../../web/src/i18n/tr/history-words.ts';
import { route as turkishRoute } from '../../../web/src/i18n/tr/route-words.ts';
import { everyday as ukrainian } from '../../../web/src/i18n/uk/everyday-words.ts';
import { history as ukrainianHistory } from '../../../web/src/i18n/uk/history-words.ts';
import { route as ukrainianRoute } from '../../../web/src/i18n/uk/route-words.ts';
import type { DutchWords } from '../../../web/src/i18n/words.ts';

export const dutch: DutchWords = { ...everyday, ...municipal, history, route: dutchRoute };
export const english = {
  ...englishEveryday,
  ...englishMunicipal,
  history: englishHistory,
  route: englishRoute,
} as unknown as DutchWords;
export const messages = { nl: dutch, en: english };

/** Of every language: what every visitor meets, and what is said of changes and of the way there. */
export const everydayWords = {
  nl: { ...everyday, history, route: dutchRoute },
  en: { ...englishEveryday, history: englishHistory, route: englishRoute },
  ar: { ...arabic, history: arabicHistory, route: arabicRoute },
  tr: { ...turkish, history: turkishHistory, route: turkishRoute },
  pl: { ...polish, history: polishHistory, route: polishRoute },
  uk: { ...ukrainian, history: ukrainianHistory, route: ukrainianRoute },
} as const;
