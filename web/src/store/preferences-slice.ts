// How a visitor wants to read: language and look, remembered on their own device only; and the words of that language.
import type { StateCreator } from 'zustand';
import { type Language, languages } from '../../../server/contract/looks.ts';
import { firstWords, loadWords } from '../i18n/load-words.ts';
import type { WordGroup, Words } from '../i18n/words.ts';
import { readRemembered, remember } from './remembered.ts';

/** `device`: follow the settings of the visitor's device. */
export const flavourChoices = ['device', 'light', 'dark', 'contrast'] as const;
export type FlavourChoice = (typeof flavourChoices)[number];

export interface PreferencesSlice {
  /** Of the words that are there. */
  language: Language;
  words: Words;
  wordGroups: readonly WordGroup[];
  flavourChoice: FlavourChoice;
  /** The language changes once its words have come; without them all stays as it is. */
  setLanguage(language: Language): Promise<void>;
  /** The language that the visitor chose before, if any. */
  restoreLanguage(): Promise<void>;
  /** For pages that need more than the words of every day. Rejects when they cannot be fetched. */
  needWords(group: WordGroup): Promise<void>;
  setFlavourChoice(choice: FlavourChoice): void;
}

export const createPreferencesSlice: StateCreator<PreferencesSlice> = (set, get) => ({
  language: 'nl',
  words: firstWords,
  wordGroups: ['everyday'],
  flavourChoice: readRemembered('flavour', flavourChoices) ?? 'device',
  setLanguage: async (language) => {
    const words = await loadWords(language, get().wordGroups).catch(() => null);
    if (words === null) return;
    remember('language', language);
    set({ language, words });
  },
  restoreLanguage: async () => {
    const language = readRemembered('language', languages);
    if (language !== null && language !== get().language) await get().setLanguage(language);
  },
  needWords: async (group) => {
    const { language, wordGroups } = get();
    if (wordGroups.includes(group)) return;
    const groups = [...wordGroups, group];
    const words = await loadWords(language, groups);
    // Another language may have been chosen meanwhile.
    if (get().language === language) set({ words, wordGroups: groups });
    else await get().needWords(group);
  },
  setFlavourChoice: (flavourChoice) => {
    remember('flavour', flavourChoice);
    set({ flavourChoice });
  },
});
