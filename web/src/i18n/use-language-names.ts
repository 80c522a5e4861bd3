// Names the languages in which someone is helped at a place, in the visitor's own.
import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import type { Catalogue } from '../../../server/contract/catalogue.ts';
import { useStore } from '../store/store.ts';

export interface LanguageNames {
  /** As within a line. */
  nameOf(code: string): string;
  /** What it is called by who speaks it. */
  ownNameOf(code: string): string;
  /** Those besides Dutch, which goes without saying: the one of the page first, the others by name. */
  inOrder(codes: readonly string[]): string[];
  /** Those of some place, in that order. */
  choices: readonly string[];
}

const none: Catalogue['languages'] = [];

export const useLanguageNames = (): LanguageNames => useLanguageNamesIn(useLocale());

/** For what is handed over in another language than that of the page. */
export function useLanguageNamesIn(locale: string): LanguageNames {
  const known = useStore(({ catalogue }) => (catalogue.status === 'ready' ? catalogue.data.languages : none));
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    const collator = new Intl.Collator(locale);
    const ownNameOf = (code: string) => known.find((one) => one.code === code)?.ownName ?? code;
    // Some browsers cannot name most of three letters, and the server can: by their own name the two say the same.
    const nameOf = (code: string) => (code.length === 2 && names.of(code)) || ownNameOf(code);
    const isOfPage = (code: string) => Number(locale.startsWith(code));
    const inOrder = (codes: readonly string[]) =>
      codes
        .filter((code) => code !== 'nl')
        .sort(
          (one, other) => isOfPage(other) - isOfPage(one) || collator.compare(nameOf(one), nameOf(other)),
        );
    return { nameOf, ownNameOf, inOrder, choices: inOrder(known.map(({ code }) => code)) };
  }, [locale, known]);
}
