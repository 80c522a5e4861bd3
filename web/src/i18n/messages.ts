// Joins the languages and tells use-intl the shape of the Dutch words, so that keys and arguments are typed.
import type { Language } from '../../../server/contract/looks.ts';
import { english } from './en.ts';
import { dutch } from './nl.ts';
import type { Translation } from './translation.ts';

export const messages: Record<Language, Translation<typeof dutch>> = { nl: dutch, en: english };

/** Intl formats by these: 24-hour times and day before month, in both languages. */
export const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof dutch;
  }
}
