// Fetches the words of a language when someone reads it; the Dutch ones of every day are part of the page.
import type { Language } from '../../../server/contract/looks.ts';
import { everyday as dutchEveryday } from './nl/everyday-words.ts';
import type { GroupWords, WordGroup, Words } from './words.ts';

type Loader<Group extends WordGroup> = () => Promise<GroupWords[Group]>;

const everyday: Record<Language, Loader<'everyday'>> = {
  nl: async () => dutchEveryday,
  en: async () => (await import('./en/everyday-words.ts')).everyday,
  ar: async () => (await import('./ar/everyday-words.ts')).everyday,
  tr: async () => (await import('./tr/everyday-words.ts')).everyday,
  pl: async () => (await import('./pl/everyday-words.ts')).everyday,
  uk: async () => (await import('./uk/everyday-words.ts')).everyday,
};

const route: Record<Language, Loader<'route'>> = {
  nl: () => import('./nl/route-words.ts'),
  en: () => import('./en/route-words.ts'),
  ar: () => import('./ar/route-words.ts'),
  tr: () => import('./tr/route-words.ts'),
  pl: () => import('./pl/route-words.ts'),
  uk: () => import('./uk/route-words.ts'),
};

/** Municipalities and social workers here work in Dutch: their pages are Dutch where a language has no words for them. */
const municipal = {
  nl: async () => (await import('./nl/municipal-words.ts')).municipal,
  en: async () => (await import('./en/municipal-words.ts')).municipal,
} satisfies Partial<Record<Language, Loader<'municipal'>>>;

const history: Record<Language, Loader<'history'>> = {
  nl: () => import('./nl/history-words.ts'),
  en: () => import('./en/history-words.ts'),
  ar: () => import('./ar/history-words.ts'),
  tr: () => import('./tr/history-words.ts'),
  pl: () => import('./pl/history-words.ts'),
  uk: () => import('./uk/history-words.ts'),
};

const isMunicipal = (language: Language): language is keyof typeof municipal => language in municipal;

/** In which language the pages for municipalities are for who reads this one. */
export const municipalLanguage = (language: Language): keyof typeof municipal =>
  isMunicipal(language) ? language : 'nl';

export const firstWords: Words = dutchEveryday;

/** Rejects when they cannot be fetched: whoever asks then stays with the words there are. */
export async function loadWords(language: Language, groups: readonly WordGroup[]): Promise<Words> {
  return {
    ...(await everyday[language]()),
    ...(groups.includes('municipal') ? await municipal[municipalLanguage(language)]() : {}),
    ...(groups.includes('history') ? await history[language]() : {}),
    ...(groups.includes('route') ? await route[language]() : {}),
  };
}
