// In which languages one can read: those that have words, each by its own name and in its own direction.
import { type Language, languages } from '../../../server/contract/looks.ts';

export interface LanguageChoice {
  id: Language;
  /** As who reads it calls it: `Nederlands`. */
  name: string;
  direction: 'ltr' | 'rtl';
}

/** Scripts that are written from the right; a language of them needs no more here. */
const rightToLeft = /^(ar|fa|he|ur|ps|ku)\b/;

export const directionOf = (language: string): LanguageChoice['direction'] =>
  rightToLeft.test(language) ? 'rtl' : 'ltr';

export const languageChoices: readonly LanguageChoice[] = languages.map((id) => {
  const name = new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id;
  return { id, name: name.charAt(0).toLocaleUpperCase(id) + name.slice(1), direction: directionOf(id) };
});
