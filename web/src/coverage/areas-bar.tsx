// Neighbourhoods and residents by verdict, of a requirement that judges amounts: as one bar and in figures.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AreaFacts } from './area-facts.ts';
import { type AmountTotal, emptyTallies, type VerdictTallies } from './judgement.ts';
import { VerdictBar } from './verdict-bar.tsx';

interface Props {
  total: AmountTotal;
  areas: readonly AreaFacts[];
}

/** Everyone who lives in the neighbourhoods, as far as known. */
export function talliesOf({ verdictOf }: AmountTotal, areas: readonly AreaFacts[]): VerdictTallies {
  const tallies = emptyTallies();
  for (const { code, residents } of areas) {
    const verdict = verdictOf.get(code);
    if (verdict === undefined) continue;
    tallies[verdict].areas += 1;
    tallies[verdict].residents += residents ?? 0;
  }
  return tallies;
}

export function AreasBar({ total, areas }: Props) {
  const t = useTranslations('coverage');
  const own = useTranslations('requirement');
  const tallies = useMemo(() => talliesOf(total, areas), [total, areas]);
  // Until the outlines are there, nobody's number is known.
  const people = areas.some(({ residents }) => residents !== null)
    ? t('residentsShort.everyone', { count: 0 })
    : null;
  return (
    <div className="people-bar">
      <VerdictBar title={own('barTitle')} tallies={tallies} people={people} />
    </div>
  );
}
