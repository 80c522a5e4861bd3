// Names the neighbourhoods whose verdict would be another, with what it is and what it would be.
import { useTranslations } from 'use-intl';
import type { Turned } from '../../../server/contract/coverage.ts';
import { VerdictSign } from '../coverage/verdict-sign.tsx';

interface Props {
  turned: readonly Turned[];
  nameOf(code: string): string;
}

const mostNamed = 6;

export function TurnedAreas({ turned, nameOf }: Props) {
  const t = useTranslations('findings');
  const verdict = useTranslations('coverage');
  const whole = turned.filter(({ from, to }) => from !== to);
  const parts = turned.length - whole.length;
  return (
    <>
      {whole.length > 0 && (
        <div className="small">
          {t('fragile.turned', { count: whole.length })}
          <ul className="finding-card__areas">
            {whole.slice(0, mostNamed).map(({ code, from, to }) => (
              <li key={code}>
                <strong>{nameOf(code)}</strong>
                <span className="finding-card__turn">
                  <VerdictSign verdict={from} />
                  <span className="visually-hidden">
                    {t('from')} {verdict(`verdictShort.${from}`)} {t('to')}{' '}
                  </span>
                  <span aria-hidden="true">→</span>
                  <VerdictSign verdict={to} /> {verdict(`verdictShort.${to}`)}
                </span>
              </li>
            ))}
            {whole.length > mostNamed && <li>+ {whole.length - mostNamed}</li>}
          </ul>
        </div>
      )}
      {parts > 0 && <p className="small soft">{t('fragile.turnedParts', { count: parts })}</p>}
    </>
  );
}
