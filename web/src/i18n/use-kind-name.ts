// Names a kind of place in the visitor's language.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { DutchWords } from './words.ts';

/** A kind that is in nobody's list of words still reads as words: `sewing-circle` → `Sewing circle`. */
export function readableId(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function useKindName(): (kind: string) => string {
  const t = useTranslations('kinds');
  return useCallback(
    (kind) => {
      const key = kind as keyof DutchWords['kinds'];
      return t.has(key) ? t(key) : readableId(kind);
    },
    [t],
  );
}
