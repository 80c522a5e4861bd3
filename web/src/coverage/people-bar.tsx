// The people a requirement is about, as one bar and in words: living where it is met, not met, or not sure.
import { useFormatter, useTranslations } from 'use-intl';
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
  const format = useFormatter();
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
      <table className="people-bar__figures numbers">
        <caption className="visually-hidden">{t('barTitle')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('areas')}</th>
            <th scope="col">{t(`residentsShort.${group}`, { count: 0 })}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((verdict) => {
            const { areas, residents } = total.verdicts[verdict];
            return (
              <tr key={verdict}>
                <th scope="row">
                  <VerdictSign verdict={verdict} /> {t(`verdictShort.${verdict}`)}
                </th>
                <td>{format.number(areas)}</td>
                <td>{format.number(Math.round(residents))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="people-bar__short numbers">
        <TotalShort group={group} shortfall={total.shortfall} />
      </p>
    </div>
  );
}

interface ShortProps {
  group: Requirement['group'];
  /** Whole people. */
  shortfall: RequirementTotal['shortfall'];
}

export function TotalShort({ group, shortfall: { lower, upper } }: ShortProps) {
  const t = useTranslations('coverage');
  const words = useRequirementWords();
  if (upper === 0) return t('totalDone');
  const people = words.people(group, upper);
  return lower === upper ? t('totalShort', { people }) : t('totalShortRange', { lower, people });
}
