// What the reader must be careful about, in sentences.
import { useTranslations } from 'use-intl';
import type { Judged } from '../store/judging-slice.ts';
import { useRequirementWords } from './use-requirement-words.ts';
import { warningsOf } from './warnings-of.ts';

/** None while the server has not judged yet. */
export function useWarningLines(judged: Pick<Judged, 'coverage' | 'norm'> | null): string[] {
  const t = useTranslations('coverage');
  const own = useTranslations('requirement');
  const words = useRequirementWords();
  if (judged === null) return [];
  const total = judged.coverage.areas.length;
  return warningsOf(judged.coverage, judged.norm).map(({ sentence, group, level, count }) =>
    sentence === 'baseWarning'
      ? own(sentence, { count, level, group: words.group(group) })
      : t(sentence, { count, total, group: words.group(group) }),
  );
}
