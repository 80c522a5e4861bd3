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
  /** What someone else chose for this page: not remembered. */
  wearLooks(language: Language, flavourChoice: FlavourChoice): Promise<void>;
  /** The language that the visitor chose before, if any. */
  restoreLanguage(): Promise<void>;
  /** For pages that need more than the words of every day. Rejects when they cannot be fetched. */
  needWords(group: WordGroup): Promise<void>;
  setFlavourChoice(choice: FlavourChoice): void;
}

export const createPreferencesSlice: StateCreator<PreferencesSlice> = (set, get) => {
  /** Whether it did. */
  async function speak(language: Language): Promise<boolean> {
    if (language === get().language) return true;
    const words = await loadWords(language, get().wordGroups).catch(() => null);
    if (words !== null) set({ language, words });
    return words !== null;
  }
  return {
    language: 'nl',
    words: firstWords,
    wordGroups: ['everyday'],
    flavourChoice: readRemembered('flavour', flavourChoices) ?? 'device',
    setLanguage: async (language) => {
      if (await speak(language)) remember('language', language);
    },
    wearLooks: async (language, flavourChoice) => {
      set({ flavourChoice });
      await speak(language);
    },
    restoreLanguage: async () => {
      const language = readRemembered('language', languages);
      if (language !== null) await speak(language);
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
  };
};
