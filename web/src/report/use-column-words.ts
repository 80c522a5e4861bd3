// The heads of an exported table, in the visitor's language.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ColumnWords } from './table-export.ts';

export function useColumnWords(): ColumnWords {
  const t = useTranslations('report');
  const own = useTranslations('coverage');
  return useMemo(() => {
    const column = (name: Exclude<keyof ColumnWords, 'verdicts'>) => t(`column.${name}`);
    const verdict = (name: keyof ColumnWords['verdicts']) => own(`verdictShort.${name}`);
    return {
      code: column('code'),
      name: column('name'),
      district: column('district'),
      municipality: column('municipality'),
      residents: column('residents'),
      verdict: column('verdict'),
      requirementVerdict: column('requirementVerdict'),
      group: column('group'),
      coveredLower: column('coveredLower'),
      coveredUpper: column('coveredUpper'),
      shortLower: column('shortLower'),
      shortUpper: column('shortUpper'),
      amountLower: column('amountLower'),
      amountUpper: column('amountUpper'),
      neededLower: column('neededLower'),
      neededUpper: column('neededUpper'),
      verdicts: {
        meets: verdict('meets'),
        fails: verdict('fails'),
        unknown: verdict('unknown'),
        'not-applicable': verdict('not-applicable'),
      },
    };
  }, [t, own]);
}
