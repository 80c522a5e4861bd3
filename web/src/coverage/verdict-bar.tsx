// Neighbourhoods, and people where they are known, by verdict: a bar with its figures under it.
import { useFormatter, useTranslations } from 'use-intl';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import type { VerdictTallies } from './judgement.ts';
import { VerdictSign } from './verdict-sign.tsx';
import './people-bar.css';

interface Props {
  title: string;
  tallies: VerdictTallies;
  /** Who are counted; `null`: nobody, and the bar measures neighbourhoods. */
  people: string | null;
}

const order: readonly Verdict[] = ['meets', 'unknown', 'fails'];

export function VerdictBar({ title, tallies, people }: Props) {
  const t = useTranslations('coverage');
  const format = useFormatter();
  const shown = tallies['not-applicable'].areas > 0 ? [...order, 'not-applicable' as const] : order;
  return (
    <>
      <div className="people-bar__bar" aria-hidden="true">
        {order.map((verdict) => {
          const { areas, residents } = tallies[verdict];
          return (
            <span
              key={verdict}
              className={`verdict-fill verdict-fill--${verdict}`}
              style={{ flexGrow: people === null ? areas : residents }}
            />
          );
        })}
      </div>
      <table className="people-bar__figures numbers">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('areas')}</th>
            {people !== null && <th scope="col">{people}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((verdict) => {
            const { areas, residents } = tallies[verdict];
            return (
              <tr key={verdict}>
                <th scope="row">
                  <VerdictSign verdict={verdict} /> {t(`verdictShort.${verdict}`)}
                </th>
                <td>{format.number(areas)}</td>
                {people !== null && <td>{format.number(Math.round(residents))}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
