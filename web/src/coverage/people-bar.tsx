// The people a requirement is about, as one bar and in words: living where it is met, not met, or not sure.
import { useTranslations } from 'use-intl';
import type { Requirement } from '../../../server/contract/norm.ts';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import type { RequirementTotal } from './judge-curves.ts';
import { useRequirementWords } from './use-requirement-words.ts';
import { VerdictSign } from './verdict-sign.tsx';
import './people-bar.css';

interface Props {
  group: Requirement['group'];
  total: RequirementTotal;
}

const order: readonly Verdict[] = ['meets', 'unknown', 'fails'];

export function PeopleBar({ group, total }: Props) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const shown = total.verdicts['not-applicable'].areas > 0 ? [...order, 'not-applicable' as const] : order;
  return (
    <div className="people-bar">
      <div className="people-bar__bar" aria-hidden="true">
        {order.map((verdict) => (
          <span
            key={verdict}
            className={`verdict-fill verdict-fill--${verdict}`}
            style={{ flexGrow: total.verdicts[verdict].residents }}
          />
        ))}
      </div>
      <ul className="people-bar__words numbers">
        {shown.map((verdict) => {
          const { areas, residents } = total.verdicts[verdict];
          return (
            <li key={verdict}>
              <VerdictSign verdict={verdict} />
              <span>{t(`verdictShort.${verdict}`)}</span>
              <span>{t('tally', { areas, residents: words.peopleInShort(group, residents) })}</span>
            </li>
          );
        })}
      </ul>
      <p className="people-bar__short numbers">
        <TotalShort group={group} total={total} />
      </p>
    </div>
  );
}

function TotalShort({ group, total }: Props) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  const { lower, upper } = total.shortfall;
  if (upper === 0) return t('totalDone');
  const people = words.people(group, upper);
  return lower === upper ? t('totalShort', { people }) : t('totalShortRange', { lower, people });
}
