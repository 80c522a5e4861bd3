// What Intl formats by: 24-hour times and day before month, in every language, in the figures that a phone has on its keys.
import type { Language } from '../../../server/contract/looks.ts';

export const locales: Record<Language, string> = {
  nl: 'nl-NL',
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
  tr: 'tr-TR',
  pl: 'pl-PL',
  uk: 'uk-UA',
};
