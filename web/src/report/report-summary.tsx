// The sentences that a council member reads, and what the verdicts add up to.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import type { VerdictTallies } from '../coverage/judgement.ts';
import type { Picture } from '../coverage/picture.ts';
import { useRequirementWords } from '../coverage/use-requirement-words.ts';
import { VerdictBar } from '../coverage/verdict-bar.tsx';
import { useStore } from '../store/store.ts';
import { type SummaryFigures, summaryFigures } from './summary-figures.ts';

export function ReportSummary({ picture }: { picture: Picture }) {
  const t = useTranslations('report');
  const figures = summaryFigures(picture);
  const tallies = useTallies(picture);
  return (
    <section className="report-summary">
      <Heading level={2}>{t('summaryTitle')}</Heading>
      <p>{t('first', { ...figures, total: figures.judged })}</p>
      <p>{useMostNeeded(picture, figures)}</p>
      <p>{t(figures.unknown === 0 ? 'sure' : 'unsure', { unknown: figures.unknown })}</p>
      {figures.gained !== null && (
        <p>{t('gained', { count: Math.abs(figures.gained), sign: signOf(figures.gained) })}</p>
      )}
      <VerdictBar title={t('summaryTitle')} tallies={tallies} people={t('residents')} />
    </section>
  );
}

const signOf = (count: number) => (count > 0 ? 'more' : count < 0 ? 'fewer' : 'same');

function useMostNeeded({ norm }: Picture, { most }: SummaryFigures): string {
  const t = useTranslations('report');
  const words = useRequirementWords();
  if (most === null) return t('nothingNeeded');
  const { requirement, fails, unknown, short } = most;
  const areas = {
    title: requirement.title,
    fails,
    unknown,
    isAgreed: norm.status === 'agreed' ? 'yes' : 'no',
  };
  if (short === null || requirement.form !== 'reach') return t('mostAreas', areas);
  const people = words.people(requirement.group, short.upper);
  return short.lower === short.upper
    ? t('mostPeople', { ...areas, people })
    : t('mostPeopleRange', { ...areas, lower: short.lower, people });
}

/** Neighbourhoods and everyone who lives in them, by overall verdict. */
function useTallies({ judgement }: Picture): VerdictTallies {
  const outlines = useStore((state) => state.outlines);
  const records = useStore((state) => state.areaRecords);
  const tallies: VerdictTallies = {
    meets: { areas: 0, residents: 0 },
    unknown: { areas: 0, residents: 0 },
    fails: { areas: 0, residents: 0 },
    'not-applicable': { areas: 0, residents: 0 },
  };
  const known =
    outlines.status === 'ready'
      ? outlines.data.neighbourhoods.features.map(({ properties }) => properties)
      : records.status === 'ready'
        ? records.data.neighbourhoods
        : [];
  const residentsOf = new Map(known.map(({ code, population }) => [code, population.everyone ?? 0]));
  for (const { code, verdict } of judgement.areas.values()) {
    tallies[verdict].areas += 1;
    tallies[verdict].residents += residentsOf.get(code) ?? 0;
  }
  return tallies;
}
