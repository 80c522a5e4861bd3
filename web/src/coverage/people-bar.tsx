// The people a reach requirement is about, as one bar and in words: living where it is met, not met, or not sure.
import { useTranslations } from 'use-intl';
import type { ReachRequirement } from '../../../server/contract/norm.ts';
import type { ReachTotal } from './judgement.ts';
import { useRequirementWords } from './use-requirement-words.ts';
import { VerdictBar } from './verdict-bar.tsx';

interface Props {
  group: ReachRequirement['group'];
  total: ReachTotal;
}

export function PeopleBar({ group, total }: Props) {
  const t = useTranslations('coverage');
  return (
    <div className="people-bar">
      <VerdictBar
        title={t('barTitle')}
        tallies={total.verdicts}
        people={t(`residentsShort.${group}`, { count: 0 })}
      />
      <p className="people-bar__short numbers">
        <TotalShort group={group} shortfall={total.shortfall} />
      </p>
    </div>
  );
}

interface ShortProps {
  group: ReachRequirement['group'];
  /** Whole people. */
  shortfall: ReachTotal['shortfall'];
}

export function TotalShort({ group, shortfall: { lower, upper } }: ShortProps) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  if (upper === 0) return t('totalDone');
  const people = words.people(group, upper);
  return lower === upper ? t('totalShort', { people }) : t('totalShortRange', { lower, people });
}
