// What Intl formats by: 24-hour times and day before month, in every language.
import type { Language } from '../../../server/contract/looks.ts';

export const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
