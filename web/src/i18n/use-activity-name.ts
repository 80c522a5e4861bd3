// Names what one can do at a place in the visitor's language.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { DutchWords } from './words.ts';

/** An activity that is in nobody's list of words still reads as words. Within a line: no capital. */
export function useActivityName(): (activity: string) => string {
  const t = useTranslations('activities');
  return useCallback(
    (activity) => {
      const key = activity as keyof DutchWords['activities'];
      return t.has(key) ? t(key) : activity.replaceAll('-', ' ');
    },
    [t],
  );
}
