// In which languages a sheet can be made: those that have words, each by its own name and in its own direction.
import { type Language, languages } from '../../../server/contract/looks.ts';

export interface SheetLanguage {
  id: Language;
  /** As who reads it calls it: `Nederlands`. */
  name: string;
  direction: 'ltr' | 'rtl';
}

/** Scripts that are written from the right; a language of them needs no more here. */
const rightToLeft = /^(ar|fa|he|ur|ps|ku)\b/;

export const directionOf = (language: string): SheetLanguage['direction'] =>
  rightToLeft.test(language) ? 'rtl' : 'ltr';

export const sheetLanguages: readonly SheetLanguage[] = languages.map((id) => {
  const name = new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id;
  return { id, name: name.charAt(0).toLocaleUpperCase(id) + name.slice(1), direction: directionOf(id) };
});
