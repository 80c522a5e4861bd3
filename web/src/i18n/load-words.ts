// Fetches the words of a language when someone reads it; the Dutch ones of every day are part of the page.
import type { Language } from '../../../server/contract/looks.ts';
import { everyday as dutchEveryday } from './nl/everyday-words.ts';
import type { GroupWords, WordGroup, Words } from './words.ts';

type Loaders = { [Group in WordGroup]: () => Promise<GroupWords[Group]> };

const loaders: Record<Language, Loaders> = {
  nl: {
    everyday: async () => dutchEveryday,
    municipal: async () => (await import('./nl/municipal-words.ts')).municipal,
  },
  en: {
    everyday: async () => (await import('./en/everyday-words.ts')).everyday,
    municipal: async () => (await import('./en/municipal-words.ts')).municipal,
  },
};

export const firstWords: Words = dutchEveryday;

/** Rejects when they cannot be fetched: whoever asks then stays with the words there are. */
export async function loadWords(language: Language, groups: readonly WordGroup[]): Promise<Words> {
  const { everyday, municipal } = loaders[language];
  return {
    ...(await everyday()),
    ...(groups.includes('municipal') ? await municipal() : {}),
  };
}
