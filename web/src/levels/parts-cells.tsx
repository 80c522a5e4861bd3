// The two cells of the table for a requirement that judges smaller areas by amounts, which do not add up.
import { useTranslations } from 'use-intl';
import type { Parts } from './judge-level.ts';
import { metOf } from './use-look-words.ts';

export function PartsCells({ parts: { level, tallies } }: { parts: Parts }) {
  const t = useTranslations('levels');
  const coverage = useTranslations('coverage');
  const counts = metOf(tallies);
  return (
    <td data-number colSpan={2}>
      {counts.of === 0 ? coverage('notHere') : t(`metOf.${level}`, counts)}
    </td>
  );
}
