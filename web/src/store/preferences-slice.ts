// How a visitor wants to read: language and look, remembered on their own device only.
import type { StateCreator } from 'zustand';
import { type Language, languages } from '../../../server/contract/looks.ts';
import { readRemembered, remember } from './remembered.ts';

/** `device`: follow the settings of the visitor's device. */
export const flavourChoices = ['device', 'light', 'dark', 'contrast'] as const;
export type FlavourChoice = (typeof flavourChoices)[number];

export interface PreferencesSlice {
  language: Language;
  flavourChoice: FlavourChoice;
  setLanguage(language: Language): void;
  setFlavourChoice(choice: FlavourChoice): void;
}

export const createPreferencesSlice: StateCreator<PreferencesSlice> = (set) => ({
  language: readRemembered('language', languages) ?? 'nl',
  flavourChoice: readRemembered('flavour', flavourChoices) ?? 'device',
  setLanguage: (language) => {
    remember('language', language);
    set({ language });
  },
  setFlavourChoice: (flavourChoice) => {
    remember('flavour', flavourChoice);
    set({ flavourChoice });
  },
});
